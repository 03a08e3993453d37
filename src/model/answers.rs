//! A person's answers: reading them, holding them, writing them back.

use super::pathway::{Fact, Pathway};
use super::position::{FactId, Rows};
use crate::data::finding::Finding;
use crate::data::tree::{Kind, Node};
use crate::model::id::did_you_mean;
use crate::model::value::{Domain, Scaled, Shown, Value, parse_scaled};

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
        let wrong = |wanted: &str, node: &Node| {
            Finding::error(
                "type-mismatch",
                node.at,
                format!("`{}` should be {wanted}, not {}", self.id, node.kind_word()),
            )
            .help(format!("write {wanted}, or `\"not_sure\"` where it may be"))
        };
        if node.kind == Kind::Null {
            return Ok(None);
        }
        let word = node.word().map(|word| word.text);
        match (word.as_deref(), &self.domain) {
            (Some("not_sure"), _) if !self.certain => return Ok(Some(Value::NotSure)),
            (Some("not_applicable"), _) if self.asked_when.is_some() => return Ok(Some(Value::NotApplicable)),
            _ => {}
        }
        match (&self.domain, word) {
            (Domain::Choice { .. }, Some(word)) => {
                self.domain.position(&word).map(Value::Choice).map(Some).ok_or_else(|| self.unknown(node, &word))
            }
            (Domain::Set { .. }, Some(word)) => self.read_members(&[(word, node)]),
            (Domain::Set { .. }, None) if matches!(node.kind, Kind::List(_)) => {
                let word = |item| Node::word(item).map(|word| (word.text, item)).ok_or_else(|| wrong("words", item));
                self.read_members(&node.items().iter().map(word).collect::<Result<Vec<_>, _>>()?)
            }
            (Domain::Number { min, max, step, decimals }, Some(word)) => {
                let (number, of) = (parse_scaled(&word, *decimals), [*min, *max, *step]);
                let fits = |number: &Scaled| {
                    (min..=max).contains(&number) && number.checked_sub(*min).is_some_and(|up| up % (*step).max(1) == 0)
                };
                if let Some(number) = number.filter(fits) {
                    return Ok(Some(Value::Number(number)));
                }
                let [min, max, step] = of.map(|number| Shown(number, *decimals));
                let (code, message) = match number {
                    Some(number) => ("out-of-range", format!("`{}` cannot be {}", self.id, Shown(number, *decimals))),
                    None => ("type-mismatch", format!("`{word}` is not a number that `{}` can be", self.id)),
                };
                let help = format!("write a number from {min} to {max}, in steps of {step}");
                Err(Finding::error(code, node.at, message).help(help))
            }
            (Domain::Choice { .. } | Domain::Number { .. }, None) => Err(wrong("one value", node)),
            (Domain::Set { .. }, None) => Err(wrong("a list of words", node)),
        }
    }

    fn read_members(&self, words: &[(String, &Node)]) -> Result<Option<Value>, Finding> {
        let (mut members, mut doubt) = (0u64, false);
        for (word, node) in words {
            match self.domain.position(word) {
                Some(position) => members |= 1u64.checked_shl(u32::try_from(position).unwrap_or(64)).unwrap_or(0),
                None if word == "not_sure" && !self.certain => doubt = true,
                None if word == "none" && words.len() == 1 => {}
                None => return Err(self.unknown(node, word)),
            }
        }
        let Domain::Set { exclusive, .. } = self.domain else { return Ok(None) };
        if members & exclusive != 0 && (members.count_ones() > 1 || doubt) {
            let at = words.first().and_then(|(_, node)| node.at);
            let alone = self.members(members & exclusive).next().unwrap_or_default();
            return Err(Finding::error("type-mismatch", at, format!("in `{}`, `{alone}` stands alone", self.id))
                .help("leave it out, or leave the others out".to_owned()));
        }
        if members == 0 && doubt {
            return Ok(Some(Value::NotSure));
        }
        if members == 0
            && let Some(none) = self.domain.position("none")
        {
            members = 1 << none;
        }
        Ok(Some(Value::Set { members, doubt }))
    }

    fn unknown(&self, node: &Node, word: &str) -> Finding {
        let mut known: Vec<&str> = self.domain.words().iter().map(String::as_str).collect();
        known.extend((!self.certain).then_some("not_sure"));
        Finding::error("unknown-value", node.at, format!("`{}` cannot be `{word}`", self.id))
            .help(did_you_mean(word, known.iter().copied()))
    }

    /// The words of these members.
    pub fn members(&self, bits: u64) -> impl Iterator<Item = &str> {
        let words = self.domain.words().iter().enumerate();
        words.filter(move |(position, _)| bits >> position & 1 == 1).map(|(_, word)| word.as_str())
    }

    /// An answer as a facts file has it.
    pub fn write(&self, value: Value) -> Node {
        let text = |word: &str| Node::new(Kind::Text(word.to_owned()));
        match value {
            Value::NotSure => text("not_sure"),
            Value::NotApplicable => text("not_applicable"),
            Value::Choice(position) => text(self.domain.words().get(position).map_or("", String::as_str)),
            Value::Set { members, doubt } => {
                let words = self.members(members).chain(doubt.then_some("not_sure"));
                Node::new(Kind::List(words.map(text).collect()))
            }
            Value::Number(number) => match self.domain {
                Domain::Number { decimals, .. } => Node::new(Kind::Number(Shown(number, decimals).to_string())),
                Domain::Choice { .. } | Domain::Set { .. } => text(""),
            },
        }
    }
}
