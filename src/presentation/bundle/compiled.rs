//! How each part of a compiled pathway is packed.

use super::packed::{Items, Packed, list, packed, tagged};
use crate::data::tree::Node;
use crate::model::evidence::{Cites, Claim, Correction, Disagreement, Explainer, Funding, Matter, Part, Rate, Side};
use crate::model::guard::{Rule, Test};
use crate::model::pathway::{
    Alongside, Branch, Changes, Conclusion, Condition, Contents, Contradiction, Decision, Demand, Entry, Fact, Record,
    Review, Safety, Sooner, Step, StepKind, Treatment, Urgency,
};
use crate::model::text::Source;
use crate::model::value::{Domain, Value};

packed! {
    Fact { id, domain, certain, typical, page, asked_when, unasked, asked_of_clinician, default, changes }
    Condition { name, rule }
    Cites { claims, sources }
    Step { id, lane, kind, cites }
    Decision { first, also, branches }
    Branch { when, go, doubt }
    Conclusion { urgency, recommend, offer, alone, after, review }
    Entry { treatment, when }
    Review { after, records }
    Record { fact, helped, not_helped, treatment }
    Alongside { id, when, with, test, cites }
    Treatment { id, parent, tried_as, requires, never, reversible, test, cites }
    Safety { id, when, with, demands }
    Claim { id, certainty, status, funding, sources, rate }
    Rate { of, with, without, effect, months }
    Disagreement { id, steps, treatments, alongside, positions, cites }
    Side { id, cites }
    Matter { id, rows }
    Sooner { facts, when, place }
    Explainer { id, parts }
    Part { id, cites }
    Correction { id, verdict, cites }
    Contradiction { id, when }
    Source { id, text, url }
    Contents {
        id, version, published, reviewed, review_due, facts, conditions, steps, start, alongside, treatments, safety, impossible,
        order, questions, sooner, no_treatment, disagreements, values, explainers, corrections, contradictions, claims;
        beside sources, texts
    }
}

impl Packed for Urgency {
    fn pack(&self) -> Node {
        Node::from(self.word())
    }
    fn unpack(node: Node) -> Option<Urgency> {
        Urgency::of(&String::unpack(node)?)
    }
}

impl Packed for Changes {
    fn pack(&self) -> Node {
        Node::from(self.word())
    }
    fn unpack(node: Node) -> Option<Changes> {
        let word = String::unpack(node)?;
        [Changes::Person, Changes::Team, Changes::Nobody].into_iter().find(|changes| changes.word() == word)
    }
}

impl Packed for Funding {
    fn pack(&self) -> Node {
        match self {
            Funding::By(who) => tagged("by", [who.pack()]),
            Funding::Nobody => tagged("nobody", []),
            Funding::NotKnown => tagged("not_known", []),
        }
    }
    fn unpack(node: Node) -> Option<Funding> {
        let (word, mut rest) = Items::tagged(node)?;
        Some(match word.as_str() {
            "by" => Funding::By(rest.part()?),
            "nobody" => Funding::Nobody,
            "not_known" => Funding::NotKnown,
            _ => return None,
        })
    }
}

impl Packed for Domain {
    fn pack(&self) -> Node {
        match self {
            Domain::Choice { of } => tagged("choice", [of.pack()]),
            Domain::Set { of, exclusive } => tagged("set", [of.pack(), exclusive.pack()]),
            Domain::Number { min, max, step, decimals } => {
                tagged("number", [min.pack(), max.pack(), step.pack(), decimals.pack()])
            }
        }
    }
    fn unpack(node: Node) -> Option<Domain> {
        let (word, mut rest) = Items::tagged(node)?;
        Some(match word.as_str() {
            "choice" => Domain::Choice { of: rest.part()? },
            "set" => Domain::Set { of: rest.part()?, exclusive: rest.part()? },
            "number" => {
                Domain::Number { min: rest.part()?, max: rest.part()?, step: rest.part()?, decimals: rest.part()? }
            }
            _ => return None,
        })
    }
}

impl Packed for Value {
    fn pack(&self) -> Node {
        match self {
            Value::NotSure => tagged("not_sure", []),
            Value::NotApplicable => tagged("not_applicable", []),
            Value::Choice(position) => tagged("choice", [position.pack()]),
            Value::Set { members, doubt } => tagged("set", [members.pack(), doubt.pack()]),
            Value::Number(number) => tagged("number", [number.pack()]),
        }
    }
    fn unpack(node: Node) -> Option<Value> {
        let (word, mut rest) = Items::tagged(node)?;
        Some(match word.as_str() {
            "not_sure" => Value::NotSure,
            "not_applicable" => Value::NotApplicable,
            "choice" => Value::Choice(rest.part()?),
            "set" => Value::Set { members: rest.part()?, doubt: rest.part()? },
            "number" => Value::Number(rest.part()?),
            _ => return None,
        })
    }
}

impl Packed for Rule {
    fn pack(&self) -> Node {
        let all = |word: &str, parts: &[Rule]| list(word, parts.iter().map(Rule::pack));
        match self {
            Rule::Is(fact, Test::OneOf(values)) => tagged("is", [fact.pack(), values.pack()]),
            Rule::Is(fact, Test::ContainsAny { any, alone }) => tagged("has", [fact.pack(), any.pack(), alone.pack()]),
            Rule::Is(fact, Test::Between(low, high)) => tagged("from", [fact.pack(), low.pack(), high.pack()]),
            Rule::Is(fact, Test::NotSure) => tagged("not_sure", [fact.pack()]),
            Rule::Named(condition) => tagged("named", [condition.pack()]),
            Rule::Not(inner) => tagged("not", [inner.pack()]),
            Rule::Possibly(inner) => tagged("possibly", [inner.pack()]),
            Rule::And(parts) => all("and", parts),
            Rule::Or(parts) => all("or", parts),
        }
    }
    fn unpack(node: Node) -> Option<Rule> {
        let (word, mut rest) = Items::tagged(node)?;
        Some(match word.as_str() {
            "is" => Rule::Is(rest.part()?, Test::OneOf(rest.part()?)),
            "has" => Rule::Is(rest.part()?, Test::ContainsAny { any: rest.part()?, alone: rest.part()? }),
            "from" => Rule::Is(rest.part()?, Test::Between(rest.part()?, rest.part()?)),
            "not_sure" => Rule::Is(rest.part()?, Test::NotSure),
            "named" => Rule::Named(rest.part()?),
            "not" => Rule::Not(rest.part()?),
            "possibly" => Rule::Possibly(rest.part()?),
            "and" => Rule::And(rest.rest()?),
            "or" => Rule::Or(rest.rest()?),
            _ => return None,
        })
    }
}

impl Packed for StepKind {
    fn pack(&self) -> Node {
        match self {
            StepKind::Decision(decision) => tagged("decision", [decision.pack()]),
            StepKind::Conclusion(conclusion) => tagged("conclusion", [conclusion.pack()]),
        }
    }
    fn unpack(node: Node) -> Option<StepKind> {
        let (word, mut rest) = Items::tagged(node)?;
        Some(match word.as_str() {
            "decision" => StepKind::Decision(rest.part()?),
            "conclusion" => StepKind::Conclusion(rest.part()?),
            _ => return None,
        })
    }
}

impl Packed for Demand {
    fn pack(&self) -> Node {
        match self {
            Demand::UrgencyAtLeast(urgency) => tagged("urgency_at_least", [urgency.pack()]),
            Demand::NeverShow(treatment) => tagged("never_show", [treatment.pack()]),
            Demand::NeverConclude(step) => tagged("never_conclude", [step.pack()]),
            Demand::MustShow { treatment, alongside } => tagged("must_show", [treatment.pack(), alongside.pack()]),
            Demand::Monotone { fact, order } => tagged("monotone", [fact.pack(), order.pack()]),
            Demand::Grows { fact, members } => tagged("grows", [fact.pack(), members.pack()]),
            Demand::MustPrecede { step, treatment } => tagged("must_precede", [step.pack(), treatment.pack()]),
        }
    }
    fn unpack(node: Node) -> Option<Demand> {
        let (word, mut rest) = Items::tagged(node)?;
        Some(match word.as_str() {
            "urgency_at_least" => Demand::UrgencyAtLeast(rest.part()?),
            "never_show" => Demand::NeverShow(rest.part()?),
            "never_conclude" => Demand::NeverConclude(rest.part()?),
            "must_show" => Demand::MustShow { treatment: rest.part()?, alongside: rest.part()? },
            "monotone" => Demand::Monotone { fact: rest.part()?, order: rest.part()? },
            "grows" => Demand::Grows { fact: rest.part()?, members: rest.part()? },
            "must_precede" => Demand::MustPrecede { step: rest.part()?, treatment: rest.part()? },
            _ => return None,
        })
    }
}
