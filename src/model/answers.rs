//! A person's answers: reading them, holding them, writing them back.

use super::domain::Given;
use super::pathway::{Fact, Pathway};
use super::position::{FactId, Rows};
use crate::data::finding::Finding;
use crate::data::tree::{Kind, Node};
use crate::model::id::did_you_mean;
use crate::model::value::Value;

/// The answers so far: one place for each fact of the pathway, `None` while unanswered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers(Rows<FactId, Option<Value>>);

impl Answers {
    /// Nothing answered yet.
    pub fn none(pathway: &Pathway) -> Answers {
        Answers(Rows::like(&pathway.facts, |_| None))
    }

    /// What was answered, as it was given.
    pub fn given(&self, fact: FactId) -> Option<Value> {
        self.0[fact]
    }

    /// Sets or, with `None`, takes back an answer.
    pub fn set(&mut self, fact: FactId, value: Option<Value>) {
        self.0[fact] = value;
    }

    /// The positions of all facts that have an answer.
    pub fn answered(&self) -> impl Iterator<Item = FactId> + '_ {
        self.0.each().filter(|(_, value)| value.is_some()).map(|(fact, _)| fact)
    }

    /// Reads a table of answers, `{ "fact": value }`; a table in it stands for dotted ids (`{ "tried": { "scs": … } }`).
    ///
    /// # Errors
    /// Every unknown id and every value that its fact cannot have, at once.
    pub fn read(pathway: &Pathway, facts: &Node) -> Result<Answers, Vec<Finding>> {
        let mut answers = Answers::none(pathway);
        let mut findings = Vec::new();
        if !matches!(facts.kind, Kind::Table(_)) {
            let what = facts.kind_word();
            findings.push(
                Finding::error("wrong-type", facts.at, format!("facts should be a table of answers, not {what}"))
                    .help("write `{ \"fact\": value }`".to_owned()),
            );
        }
        read_into(pathway, facts, "", &mut answers, &mut findings);
        if findings.is_empty() { Ok(answers) } else { Err(findings) }
    }
}

fn read_into(pathway: &Pathway, facts: &Node, stem: &str, answers: &mut Answers, findings: &mut Vec<Finding>) {
    for (name, value) in facts.entries() {
        let id = format!("{stem}{}", name.text);
        match pathway.fact(&id) {
            Some(position) => match pathway.facts[position].read(value) {
                // Once by its dotted name and once inside a table: neither is the one that was meant.
                Ok(Some(_)) if answers.given(position).is_some() => findings.push(Finding {
                    fact: Some(id.clone().into()),
                    ..Finding::error("duplicate-id", name.at, format!("`{id}` is answered twice"))
                        .help("keep one of the two answers".to_owned())
                }),
                Ok(Some(value)) => answers.set(position, Some(value)),
                Ok(None) => {}
                Err(finding) => findings.push(Finding { fact: Some(id.into()), ..finding }),
            },
            None if matches!(value.kind, Kind::Table(_)) => {
                read_into(pathway, value, &format!("{id}."), answers, findings);
            }
            None => findings.push(
                Finding::error("unknown-fact", name.at, format!("no fact is called `{id}`"))
                    .help(did_you_mean(&id, pathway.facts.iter().map(|fact| fact.id.as_str()))),
            ),
        }
    }
}

impl Fact {
    /// Reads one answer; `null` is no answer.
    ///
    /// # Errors
    /// A value this fact cannot have.
    pub fn read(&self, node: &Node) -> Result<Option<Value>, Finding> {
        if node.kind == Kind::Null {
            return Ok(None);
        }
        let word = node.word().map(|word| word.text);
        let word = word.as_deref();
        let value = match word {
            Some("not_sure") if !self.certain => Value::NotSure,
            Some("not_applicable") if self.may_be_unsaid() => Value::NotApplicable,
            _ => self.domain.read(&Given { fact: &self.id, certain: self.certain, node, word })?,
        };
        Ok(Some(value))
    }

    /// `not_applicable` says of this fact that it was not asked: some people are not, and it is none of its own values.
    pub fn may_be_unsaid(&self) -> bool {
        self.asked_when.is_some() && self.domain.position("not_applicable").is_none()
    }
}
