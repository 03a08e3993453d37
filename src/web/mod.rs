//! The boundary to a page: one handle over a [`Session`]. Everything it returns is the plain object that
//! `www/src/view.d.ts` describes and that `pathway walk --format view` prints.

use crate::model::position::{FactId, Rows};
use std::sync::Arc;

use wasm_bindgen::prelude::*;

mod decide;
mod opened;
mod plain;
mod plural;
mod refused;

pub use plain::{plain, read};

use opened::opened;
use refused::{broken, listed, refused, wrong};

use crate::analysis::explain::decision::Decisions;
use crate::analysis::verify::Proving;
use crate::data::finding::Report;
use crate::data::tree::Node;
use crate::model::answers::Answers;
use crate::model::pathway::Urgency;
use crate::presentation::boundary::{Answered, Certificate};
use crate::presentation::session::Session;
use crate::presentation::view::changed::Stood;
use crate::presentation::view::say::Say;
use crate::presentation::view::{
    View, asked_with, compare, corrections, detail, disagreements, explainer, question_page, sheet, step_detail, view,
    why_not,
};
use crate::presentation::words::Words;

/// A fraction of the code of the standard library's allocator.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// A pathway in a page, and one person's answers to it.
#[wasm_bindgen]
pub struct Explorer {
    session: Session,
    /// What is still to be proved; answers wait for it.
    proving: Option<Proving>,
    certificate: Certificate,
    words: Words,
    lang: String,
    /// The screen before, and the last one that showed a conclusion: what is new is new against them.
    before: Stood,
    concluded: Option<Stood>,
    /// Each fact as a page writes it, once that has been needed.
    written: Rows<FactId, decide::WrittenFact>,
    /// Everybody's conclusion, laid out once somebody's answers are held.
    decisions: Option<Arc<Decisions>>,
}

/// Answers, or one of them.
fn given(facts: &JsValue) -> Result<Node, Report> {
    read(facts).map_err(|problem| wrong("wrong-type", problem.to_owned(), "hand over `{ fact: value }`"))
}

#[wasm_bindgen]
impl Explorer {
    /// Opens a bundle that the browser has parsed.
    ///
    /// # Errors
    /// `{ findings }` when the bundle is of another version or unsound.
    #[wasm_bindgen(constructor)]
    pub fn new(bundle: JsValue) -> Result<Explorer, JsValue> {
        let opened = opened(bundle).map_err(refused)?;
        Ok(Explorer {
            session: Session::new(opened.pathway.clone()).waiting(),
            proving: Some(Proving::new(opened.pathway, Vec::new())),
            certificate: Certificate { hash: opened.hash, ..Certificate::default() },
            words: opened.words.with_forms(plural::form),
            lang: opened.lang,
            written: Rows::new(),
            decisions: None,
            before: Stood::default(),
            concluded: None,
        })
    }

    /// Proves the next part, a few milliseconds at most, and says how far the proof is.
    ///
    /// # Errors
    /// `{ findings }` when the pathway is unsound: it is not walked.
    pub fn prove(&mut self) -> Result<JsValue, JsValue> {
        let more = self.proving.as_mut().is_some_and(|proving| proving.go_on());
        if !more {
            self.prove_all()?;
        }
        plain(self.certificate.clone())
    }

    /// Whoever answers before the proof is done waits for the rest of it.
    fn prove_all(&mut self) -> Result<(), JsValue> {
        let Some(mut proving) = self.proving.take() else {
            return if self.certificate.done { Ok(()) } else { Err(refused(Report::default())) };
        };
        while proving.go_on() {}
        let proved = proving.finish();
        let (Some((pathway, diagrams)), Some(proof)) = (proved.pathway, proved.proof) else {
            return Err(broken(&proved.violations));
        };
        self.session = Session::new(pathway).explained(Arc::new(diagrams));
        self.certificate = Certificate::of(proof, std::mem::take(&mut self.certificate.hash));
        Ok(())
    }

    /// What a screen shows now.
    pub fn view(&self) -> Result<JsValue, JsValue> {
        plain(view(&self.session, &self.lang, &self.words))
    }

    /// Takes answers, all of them or none: `{ view, refused }`.
    pub fn answer(&mut self, facts: JsValue) -> Result<JsValue, JsValue> {
        self.prove_all()?;
        let findings = match given(&facts) {
            Ok(facts) => self.session.answer(&facts).err().unwrap_or_default(),
            Err(problem) => problem.findings,
        };
        plain(Answered { view: self.next(), refused: listed(findings) })
    }

    /// The page an answered fact was asked on, to answer it again.
    pub fn question(&self, fact: &str) -> Result<JsValue, JsValue> {
        let say = self.say();
        let position = self.session.pathway().fact(fact);
        let page = |position| {
            let matters = self.session.matters_with(position);
            question_page(&say, self.session.answers(), position, matters.as_ref())
        };
        plain(position.and_then(page))
    }

    /// The facts that would be asked on the page of a fact with these answers, and these facts unanswered. Nothing of it is
    /// kept.
    pub fn peek(&self, fact: &str, facts: JsValue, unanswered: Vec<String>) -> Result<JsValue, JsValue> {
        let pathway = self.session.pathway();
        let answers = self.with(self.unanswered(&unanswered), &facts);
        let asked =
            pathway.fact(fact).map(|position| asked_with(pathway, &answers, position, None)).unwrap_or_default();
        let facts = asked.into_iter().map(|fact| &pathway.facts[fact].id);
        plain(facts.collect::<Vec<_>>())
    }

    /// How urgent every conclusion is at least that is still possible with these further answers, and these facts
    /// unanswered. Nothing of it is kept.
    pub fn at_least(&mut self, facts: JsValue, unanswered: Vec<String>) -> Result<JsValue, JsValue> {
        self.prove_all()?;
        let answers = self.with(self.unanswered(&unanswered), &facts);
        plain(self.session.at_least(&answers).map(Urgency::word))
    }

    /// The answers without those to these facts.
    fn unanswered(&self, facts: &[String]) -> Answers {
        let (mut answers, pathway) = (self.session.answers().clone(), self.session.pathway());
        facts.iter().filter_map(|fact| pathway.fact(fact)).for_each(|fact| answers.set(fact, None));
        answers
    }

    /// The same answers and more; what would be refused changes nothing.
    fn with(&self, mut answers: Answers, facts: &JsValue) -> Answers {
        let given = read(facts).ok().and_then(|facts| Answers::read(self.session.pathway(), &facts).ok());
        for (given, fact) in given.iter().flat_map(|given| given.answered().map(move |fact| (given, fact))) {
            answers.set(fact, given.given(fact));
        }
        answers
    }

    /// The facts that are asked again when answers of another day are opened.
    pub fn asked_anew(&mut self) -> Result<JsValue, JsValue> {
        self.prove_all()?;
        let facts = &self.session.pathway().facts;
        let anew = self.session.asked_anew();
        plain(anew.into_iter().map(|fact| facts[fact].id.clone()).collect::<Vec<_>>())
    }

    /// All questions at once, page by page, those for a clinician too.
    pub fn sheet(&self) -> Result<JsValue, JsValue> {
        plain(sheet(&self.say(), self.session.answers()))
    }

    /// Why a treatment is not shown, and what would change it.
    pub fn why_not(&self, treatment: &str) -> Result<JsValue, JsValue> {
        plain(why_not(&self.session, &self.lang, &self.words, treatment))
    }

    /// The steps of the map that can still be reached.
    pub fn steps_left(&mut self) -> Result<JsValue, JsValue> {
        self.prove_all()?;
        let steps = self.session.steps_left();
        let ids = steps.map(|steps| {
            let open = self.session.pathway().steps.iter().zip(steps).filter(|(_, open)| *open);
            open.map(|(step, _)| step.id.clone()).collect::<Vec<_>>()
        });
        plain(ids)
    }

    /// One step of the map: what comes after it, what keeps this person away, and the fewest answers that lead there.
    pub fn way_to(&mut self, step: &str) -> Result<JsValue, JsValue> {
        self.prove_all()?;
        plain(step_detail(&self.session, &self.say(), step))
    }

    /// Everything that is said of a treatment or an alongside entry.
    pub fn detail(&self, id: &str) -> Result<JsValue, JsValue> {
        plain(detail(&self.say(), id))
    }

    /// A page of text beside the walk; without an id, what people may have read.
    pub fn explainer(&self, id: &str) -> Result<JsValue, JsValue> {
        plain(if id.is_empty() { corrections(&self.say()) } else { explainer(&self.say(), id) })
    }

    /// Treatments side by side, and always no new treatment.
    pub fn compare(&self, ids: Vec<String>) -> Result<JsValue, JsValue> {
        plain(compare(&self.say(), &ids))
    }

    /// The disagreements of these ids.
    pub fn disagreement(&self, ids: Vec<String>) -> Result<JsValue, JsValue> {
        plain(disagreements(&self.say(), &ids))
    }

    /// The screen after a step, with what the step changed.
    fn next(&mut self) -> View {
        let view = view(&self.session, &self.lang, &self.words);
        let now = Stood::on(&view);
        let changed = now.since(&self.before, self.concluded.as_ref());
        if now.concludes() {
            self.concluded = Some(now.clone());
        }
        self.before = now;
        View { changed, ..view }
    }

    /// The screen after a step that is no news: another person, or the same one looking behind a card.
    fn afresh(&mut self) -> View {
        (self.before, self.concluded) = (Stood::default(), None);
        View { changed: None, ..self.next() }
    }

    fn say(&self) -> Say<'_> {
        crate::presentation::view::say(&self.session, &self.lang, &self.words)
    }

    /// Takes an answer back.
    pub fn retract(&mut self, fact: &str) -> Result<JsValue, JsValue> {
        self.prove_all()?;
        self.session.retract(fact);
        plain(self.next())
    }

    /// "Suppose it did not help", for one treatment or for all that was recommended.
    pub fn suppose(&mut self, treatment: Option<String>) -> Result<JsValue, JsValue> {
        self.prove_all()?;
        self.session.suppose_no_help(treatment.as_deref());
        plain(self.next())
    }

    /// "I have been checked for this."
    pub fn checked(&mut self, yes: bool) -> Result<JsValue, JsValue> {
        self.prove_all()?;
        self.session.set_checked(yes);
        plain(self.afresh())
    }

    /// Forgets every answer.
    pub fn restart(&mut self) -> Result<JsValue, JsValue> {
        self.session.restart();
        plain(self.afresh())
    }
}
