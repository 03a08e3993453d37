//! How each part of a compiled pathway is packed.

use crate::data::packed::{Items, Packed, list, packed, tagged};
use crate::data::tree::{Kind, Node};
use crate::model::evidence::{Cites, Claim, Correction, Disagreement, Explainer, Funding, Matter, Part, Rate, Side};
use crate::model::guard::{Rule, Test, Threshold};
use crate::model::pathway::{
    Alongside, Branch, Changes, Checklist, Conclusion, Condition, Contents, Contradiction, Decision, Demand, Entry,
    Fact, Record, Review, Rung, Safety, Sooner, Step, StepKind, Tick, Treatment, Urgency,
};
use crate::model::position::{
    AlongsideId, ClaimId, ConditionId, FactId, Position, Rows, RungId, ScoreId, SourceId, StepId, TreatmentId,
};
use crate::model::score::{Score, Scored, ScoredItem};
use crate::model::text::Source;

packed! {
    Fact { id, domain, certain, typical, page, asked_when, unasked, asked_of_clinician, default, changes }
    Condition { name, rule }
    Score { id, items, decimals, may_miss, out_of, base, computed, applies }
    ScoredItem { what, base, levels, weights }
    Threshold { score, cut, more, below, parts, weights, wanted }
    Cites { claims, sources }
    Step { id, lane, kind, cites }
    Decision { first, also, branches }
    Branch { when, go, doubt }
    Conclusion { urgency, recommend, offer, alone, after, review }
    Entry { treatment, when }
    Review { after, records }
    Record { fact, helped, not_helped, treatment }
    Alongside { id, when, with, rung, test, cites }
    Rung { id, icon, beside }
    Treatment { id, parent, tried_as, applies_when, requires, never, reversible, rung, test, cites }
    Safety { id, when, with, demands }
    Claim { id, certainty, status, funding, sources, rate }
    Rate { of, with, without, effect, months }
    Disagreement { id, steps, treatments, alongside, positions, cites }
    Side { id, cites }
    Matter { id, rows }
    Sooner { facts, when, place }
    Checklist { page, rows }
    Tick { fact, value }
    Explainer { id, parts }
    Part { id, cites }
    Correction { id, verdict, cites }
    Contradiction { id, when }
    Source { id, text, url }
    Contents {
        id, version, published, reviewed, review_due, facts, conditions, scores, steps, start, alongside, rungs, treatments, safety,
        impossible,
        order, questions, sooner, checklists, no_treatment, disagreements, values, explainers, corrections, contradictions, claims;
        beside sources, texts
    }
}

/// A position crosses as its number.
macro_rules! positions {
    ($($name:ident)*) => {$(
        impl Packed for $name {
            fn pack(&self) -> Node {
                self.number().pack()
            }
            fn unpack(node: Node) -> Option<$name> {
                usize::unpack(node).map($name::at)
            }
        }
    )*};
}
positions! { FactId ConditionId ScoreId StepId TreatmentId RungId AlongsideId ClaimId SourceId }

impl<P: Position, T: Packed> Packed for Rows<P, T> {
    fn pack(&self) -> Node {
        Node::new(Kind::List(self.iter().map(T::pack).collect()))
    }
    fn unpack(node: Node) -> Option<Rows<P, T>> {
        Vec::unpack(node).map(Rows::from)
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

impl Packed for Rule {
    fn pack(&self) -> Node {
        let all = |word: &str, parts: &[Rule]| list(word, parts.iter().map(Rule::pack));
        match self {
            Rule::Is(fact, test) => {
                let (word, what) = test.pack();
                list(word, [fact.pack()].into_iter().chain(what))
            }
            Rule::Named(condition) => tagged("named", [condition.pack()]),
            Rule::Not(inner) => tagged("not", [inner.pack()]),
            Rule::Possibly(inner) => tagged("possibly", [inner.pack()]),
            Rule::And(parts) => all("and", parts),
            Rule::Or(parts) => all("or", parts),
            Rule::AtLeast(threshold) => tagged("at_least", [threshold.pack()]),
        }
    }
    fn unpack(node: Node) -> Option<Rule> {
        let (word, mut rest) = Items::tagged(node)?;
        Some(match word.as_str() {
            "named" => Rule::Named(rest.part()?),
            "not" => Rule::Not(rest.part()?),
            "possibly" => Rule::Possibly(rest.part()?),
            "and" => Rule::And(rest.rest()?),
            "or" => Rule::Or(rest.rest()?),
            "at_least" => Rule::AtLeast(rest.part()?),
            _ => Rule::Is(rest.part()?, Test::unpack(&word, rest)?),
        })
    }
}

impl Packed for Scored {
    fn pack(&self) -> Node {
        match self {
            Scored::Fact(fact) => tagged("fact", [fact.pack()]),
            Scored::Rule(rule) => tagged("when", [rule.pack()]),
        }
    }
    fn unpack(node: Node) -> Option<Scored> {
        let (word, mut rest) = Items::tagged(node)?;
        Some(match word.as_str() {
            "fact" => Scored::Fact(rest.part()?),
            "when" => Scored::Rule(rest.part()?),
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
            Demand::NeverBeside(alongside) => tagged("never_beside", [alongside.pack()]),
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
            "never_beside" => Demand::NeverBeside(rest.part()?),
            "never_conclude" => Demand::NeverConclude(rest.part()?),
            "must_show" => Demand::MustShow { treatment: rest.part()?, alongside: rest.part()? },
            "monotone" => Demand::Monotone { fact: rest.part()?, order: rest.part()? },
            "grows" => Demand::Grows { fact: rest.part()?, members: rest.part()? },
            "must_precede" => Demand::MustPrecede { step: rest.part()?, treatment: rest.part()? },
            _ => return None,
        })
    }
}
