//! Which answers are danger signs by themselves: somebody who gives one of them, and says what is usual to everything else,
//! comes to something more urgent than without it. "Not sure" is looked at like any other answer.

use crate::analysis::encode::variables::FactVariables;
use crate::authoring::export::Whole;
use crate::model::answers::Answers;
use crate::model::evaluation::Evaluation;
use crate::model::guard::Truth;
use crate::model::id::message_id;
use crate::model::pathway::{Fact, Pathway, Urgency};
use crate::model::position::{FactId, StepId};
use crate::model::value::Value;
use crate::presentation::session::Session;

/// An answer, and where it leads.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sign {
    /// The question.
    pub fact: FactId,
    /// First and last of the values that it is: one value, or a stretch of numbers.
    pub values: [Value; 2],
    /// Where it leads.
    pub conclusion: StepId,
    /// How urgent that is.
    pub urgency: Urgency,
}

/// All of them, in the author's order.
pub fn signs(session: &Session) -> Vec<Sign> {
    let pathway = session.pathway();
    let usual = usual(pathway);
    let answers_of: Vec<(FactId, Vec<[Value; 2]>)> =
        pathway.facts.each().map(|(fact, about)| (fact, answers_of_one(session, fact, about))).collect();
    let nobody = session.at_least(&Answers::none(pathway));
    let mut signs = Vec::new();
    for (fact, answers) in &answers_of {
        let asked = asked_of(pathway, &usual, *fact, &answers_of);
        for values in answers {
            let found = asked.iter().filter_map(|person| leads(session, person, *fact, *values, nobody));
            signs.extend(found.max_by_key(|sign| sign.urgency));
        }
    }
    signs
}

/// Where an answer leads this person, when that is more urgent than without it.
fn leads(
    session: &Session,
    person: &Answers,
    fact: FactId,
    values: [Value; 2],
    nobody: Option<Urgency>,
) -> Option<Sign> {
    let pathway = session.pathway();
    let reaches = |answers: &Answers| {
        let conclusion = Evaluation::new(pathway, answers).walk().reached()?;
        Some((conclusion, pathway.conclusion(conclusion)?.urgency))
    };
    let without = reaches(person).map_or(Urgency::Routine, |(_, urgency)| urgency);
    let [value, _] = values;
    let mut answers = person.clone();
    answers.set(fact, Some(value));
    let (conclusion, urgency) = reaches(&answers)?;
    // Where what is usual is urgent already, an answer is a sign only if it makes an urgency certain by itself.
    let mut alone = Answers::none(pathway);
    alone.set(fact, Some(value));
    let sign = urgency > without || urgency > Urgency::Routine && session.at_least(&alone) > nobody;
    sign.then_some(Sign { fact, values, conclusion, urgency })
}

/// People who are asked this: whoever is usual, or is so but for one answer.
fn asked_of(
    pathway: &Pathway,
    usual: &Answers,
    fact: FactId,
    answers_of: &[(FactId, Vec<[Value; 2]>)],
) -> Vec<Answers> {
    let is_asked = |answers: &Answers| Evaluation::new(pathway, answers).applies(fact) == Truth::True;
    if is_asked(usual) {
        return vec![usual.clone()];
    }
    let others = answers_of.iter().filter(|(other, _)| *other != fact);
    let changed = others.flat_map(|(other, answers)| answers.iter().map(move |[value, _]| (*other, *value)));
    let people = changed.map(|(other, value)| {
        let mut answers = usual.clone();
        answers.set(other, Some(value));
        answers
    });
    people.filter(is_asked).collect()
}

/// What most people answer to everything.
fn usual(pathway: &Pathway) -> Answers {
    let mut answers = Answers::none(pathway);
    for (fact, about) in pathway.facts.each() {
        answers.set(fact, about.default.or(Some(about.typical)));
    }
    answers
}

/// Every answer to a question that some rule tells from another; of a set each member alone.
fn answers_of_one(session: &Session, fact: FactId, about: &Fact) -> Vec<[Value; 2]> {
    let variables = session.diagrams().map(|diagrams| &diagrams.variables.facts[fact]);
    match variables {
        Some(FactVariables::One { stretches, .. }) => stretches.clone(),
        Some(FactVariables::Set { .. }) | None => {
            let words = about.domain.words().iter().filter_map(|word| about.domain.word(word));
            let doubt = (!about.certain).then_some(Value::NotSure);
            words.chain(doubt).map(|value| [value; 2]).collect()
        }
    }
}

impl Sign {
    /// Is it "not sure"?
    pub fn is_doubt(&self) -> bool {
        self.values.iter().all(|value| value.has_doubt())
    }

    /// The answer as it stands among the answers to its question.
    pub fn answer(&self, whole: &Whole<'_>) -> String {
        let [first, last] = self.values;
        let say = &whole.say;
        if first == last {
            return say.value(self.fact, first);
        }
        let bounds = say.pathway.facts[self.fact].domain.bounds().map(|[low, high, _]| [low, high]);
        let is = |value: Value, bound: usize| {
            let written = say.pathway.facts[self.fact].domain.write(value);
            bounds.as_ref().and_then(|bounds| bounds.get(bound)).is_some_and(|bound| *bound == written)
        };
        let (low, high) = (say.value(self.fact, first), say.value(self.fact, last));
        match (is(first, 0), is(last, 1)) {
            (true, _) => say.words.fill("say-at-most", &[("number", &high)]),
            (_, true) => say.words.fill("say-at-least", &[("number", &low)]),
            _ => format!("{low} – {high}"),
        }
    }

    /// The same where its question does not stand above it.
    pub fn words(&self, whole: &Whole<'_>) -> String {
        let say = &whole.say;
        let short = say.short(self.fact);
        if self.is_doubt() {
            return whole.words("pages-unsure-of", &[("what", &short)]);
        }
        let about = &say.pathway.facts[self.fact];
        let [value, _] = self.values;
        // A row of a checklist says all of it by itself.
        let mut named = about.domain.named(value).into_iter().flatten();
        let row = named.next().and_then(|word| say.maybe("fact", &about.id, &format!("row-{}", message_id(word))));
        row.unwrap_or_else(|| whole.words("fact-and-answer", &[("fact", &short), ("answer", &self.answer(whole))]))
    }
}
