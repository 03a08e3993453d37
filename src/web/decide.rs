//! A decision without a view: what anybody's answers decide, for a host that wants the conclusion and nothing else.

use crate::model::evaluation::Evaluation;
use crate::model::position::{Position, Rows, WordId};
use wasm_bindgen::prelude::*;
use web_sys::js_sys::Array;

use super::{Explorer, given, refused};
use crate::analysis::explain::decision::{ConditionedDecision, Decisions, decided_asking};
use crate::data::finding::Report;
use crate::data::tree::Node;
use crate::model::answers::Answers;
use crate::model::pathway::Fact;
use crate::model::value::Value;

#[wasm_bindgen]
extern "C" {
    /// Answers as a page has them: `{ fact: value }`.
    pub type Facts;
    #[wasm_bindgen(method, structural, indexing_getter)]
    fn get(this: &Facts, fact: &JsValue) -> JsValue;
}

/// A fact's id and words, to be compared with what a page hands over without copying that.
pub(super) struct WrittenFact {
    id: JsValue,
    words: Rows<WordId, JsValue>,
}

impl WrittenFact {
    fn of(fact: &Fact) -> WrittenFact {
        let text = |text: &String| JsValue::from_str(text);
        WrittenFact { id: text(&fact.id), words: fact.domain.words().iter().map(text).collect() }
    }

    /// An answer in its plainest form; any other is read at leisure.
    fn quickly(&self, fact: &Fact, answer: &JsValue) -> Option<Value> {
        let word = |answer: &JsValue| self.words.find(|word| word == answer);
        if fact.domain.is_set() {
            let members = answer.dyn_ref::<Array>().filter(|members| members.length() == 1)?;
            return Some(Value::Set { members: word(&members.get(0))?.bit(), doubt: false });
        }
        word(answer).map(Value::Choice)
    }
}

/// Somebody's answers, held: what they decide is a few steps away, again and again.
#[wasm_bindgen(js_name = Held)]
pub struct ConditionedHandle(ConditionedDecision);

#[wasm_bindgen(js_class = Held)]
impl ConditionedHandle {
    /// The conclusion as its position among the bundle's steps, as soon as the answers leave only one.
    pub fn decide(&self) -> Option<usize> {
        self.0.decide().map(Position::number)
    }
}

fn read_one(fact: &Fact, answer: &JsValue) -> Result<Option<Value>, JsValue> {
    let read = |answer: Node| fact.read(&answer).map_err(Report::from);
    given(answer).and_then(read).map_err(refused)
}

#[wasm_bindgen]
impl Explorer {
    /// What anybody's answers decide: the conclusion as its position among the bundle's steps, as soon as they leave only
    /// one. It reads no more of them than it must, and keeps none.
    ///
    /// # Errors
    /// `{ findings }` when an answer that it read cannot be, or the pathway is unsound.
    pub fn decide(&mut self, facts: &Facts) -> Result<Option<usize>, JsValue> {
        self.prove_all()?;
        let (pathway, diagrams) = (self.session.pathway(), self.session.diagrams().ok_or(JsValue::NULL)?);
        if self.written.is_empty() {
            self.written = pathway.facts.iter().map(WrittenFact::of).collect();
        }
        let written = &self.written;
        let straight = decided_asking(pathway, diagrams, |fact| {
            let (about, written) = (&pathway.facts[fact], &written[fact]);
            let value = facts.get(&written.id);
            match written.quickly(about, &value) {
                Some(value) => Ok(Some(value)),
                None => read_one(about, &value),
            }
        })?;
        match straight {
            Some(step) => Ok(Some(step.number())),
            None => Ok(self.hold(facts.into())?.decide()),
        }
    }

    /// Holds anybody's answers, to decide by and for nothing else: no question, no reasons, no words. The session's own
    /// stay as they are.
    ///
    /// # Errors
    /// `{ findings }` when an answer cannot be, or the pathway is unsound.
    pub fn hold(&mut self, facts: JsValue) -> Result<ConditionedHandle, JsValue> {
        self.prove_all()?;
        let pathway = self.session.pathway();
        let answers = Answers::read(pathway, &given(&facts).map_err(refused)?)
            .map_err(|findings| refused(Report { findings }))?;
        let diagrams = self.session.diagrams().ok_or(JsValue::NULL)?;
        let decisions = self.decisions.get_or_insert_with(|| Decisions::of(diagrams.clone()));
        Ok(ConditionedHandle(decisions.hold(Evaluation::new(pathway, &answers))))
    }
}
