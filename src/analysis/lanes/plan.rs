//! The rules of a pathway as a plan: each part once, in an order in which it rests on earlier ones only.

use std::convert::Infallible;

use super::columns::{Encoding, FIRST};
use super::planes::LaneTruths;
use crate::model::guard::rule::{Join, RuleReading};
use crate::model::guard::{Rule, Test, Truth};
use crate::model::pathway::{Pathway, StepKind};
use crate::model::position::{AlongsideId, BranchId, ConditionId, FactId, Position, Rows, StepId, positions};
use crate::model::value::{Scaled, Value};

positions! {
    /// The position of a part of the plan.
    pub PartId
    /// The position of a bit of what is shown: the entries of a conclusion, and then whatever may stand beside one.
    pub BitId
}

/// What a part of a rule is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    Known(bool),
    Leaf(Leaf),
    Not(PartId),
    Possibly(PartId),
    Join(Join, PartId, PartId),
    /// The weights of those that hold reach this many.
    AtLeast(Vec<(PartId, Scaled)>, Scaled),
}

/// A test of a fact's bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Leaf {
    pub fact: FactId,
    test: Test,
    pub bytes: TestBytes,
    /// What it says of who has not answered; `None`: open.
    pub default: Option<Truth>,
    /// Whether it is asked, and what the test says of who is not and has not answered. `true`: it says so also of who has.
    pub asked: Option<(PartId, Truth, bool)>,
}

/// Which bytes a test holds for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum TestBytes {
    /// One of these ranges.
    Ranges(Vec<[u8; 2]>),
    /// Each column of members has any of these bits; under doubt it may hold where the flag says so.
    Members(Vec<u8>, bool),
    /// A set that is answered, and has none.
    Empty,
    NotSure,
}

/// A rule with the part that says what it comes to; asking goes down its own structure.
#[derive(Debug, Clone)]
pub(super) struct Asking {
    pub part: PartId,
    pub rest: Rest,
}

#[derive(Debug, Clone)]
pub(super) enum Rest {
    Fact(FactId),
    Named(ConditionId),
    Parts(Vec<Asking>),
}

/// A pathway, ready to be read for many patients at once.
#[derive(Debug)]
pub struct Lanes<'a> {
    pub(super) pathway: &'a Pathway,
    /// How answers are bytes.
    pub encoding: Encoding,
    pub(super) parts: Rows<PartId, Part>,
    pub(super) conditions: Rows<ConditionId, Option<Asking>>,
    pub(super) applies: Rows<FactId, Option<Asking>>,
    /// Of each step its rules in order: guards of branches, or gates of entries.
    pub(super) rules: Rows<StepId, Vec<Asking>>,
    pub(super) beside: Rows<AlongsideId, Option<Asking>>,
    /// Steps, each behind those that lead to it.
    pub(super) order: Vec<StepId>,
    known: [Option<PartId>; 2],
    /// The bit of the first entry that may stand beside a conclusion.
    beside_from: BitId,
}

impl<'a> Lanes<'a> {
    /// The plan of a pathway; `None` where a fact has more values that rules tell apart than a byte.
    pub fn of(pathway: &'a Pathway) -> Option<Lanes<'a>> {
        let mut lanes = Lanes {
            pathway,
            encoding: Encoding::of(pathway)?,
            parts: Rows::new(),
            conditions: Rows::like(&pathway.conditions, |_| None),
            applies: Rows::like(&pathway.facts, |_| None),
            rules: Rows::new(),
            beside: Rows::new(),
            order: order(pathway),
            known: [None, None],
            beside_from: BitId::default(),
        };
        for step in pathway.steps.iter() {
            let rules: Vec<&Rule> = match &step.kind {
                StepKind::Decision(decision) => decision.guards().collect(),
                StepKind::Conclusion(conclusion) => conclusion.gates().collect(),
            };
            let rules = rules.into_iter().map(|rule| lanes.asking(rule)).collect();
            lanes.rules.push(rules);
            if let StepKind::Conclusion(conclusion) = &step.kind {
                lanes.beside_from = lanes.beside_from.max(BitId::at(conclusion.entries().count()));
            }
        }
        for entry in pathway.alongside.iter() {
            let rule = entry.when.as_ref().map(|rule| lanes.asking(rule));
            lanes.beside.push(rule);
        }
        Some(lanes)
    }

    fn add(&mut self, part: Part) -> PartId {
        // The same test stands in many rules, and is read once.
        let known = matches!(part, Part::Leaf(_)).then(|| self.parts.find(|other| *other == part)).flatten();
        known.unwrap_or_else(|| self.parts.push(part))
    }

    fn asking(&mut self, rule: &Rule) -> Asking {
        let Ok(part) = rule.fold(self);
        let rest = match rule {
            Rule::Is(fact, _) => Rest::Fact(*fact),
            Rule::Named(condition) => Rest::Named(*condition),
            Rule::Not(_) | Rule::And(_) | Rule::Or(_) | Rule::Possibly(_) | Rule::AtLeast(_) => {
                Rest::Parts(rule.parts().iter().map(|part| self.asking(part)).collect())
            }
        };
        Asking { part, rest }
    }

    fn applies(&mut self, fact: FactId) -> Option<PartId> {
        if let Some(known) = &self.applies[fact] {
            return Some(known.part);
        }
        let pathway = self.pathway;
        let asking = self.asking(pathway.facts[fact].asked_when.as_ref()?);
        let part = asking.part;
        self.applies[fact] = Some(asking);
        Some(part)
    }

    fn test_bytes(&self, fact: FactId, test: &Test) -> TestBytes {
        match test {
            Test::NotSure => TestBytes::NotSure,
            Test::Between(low, high) => {
                TestBytes::Ranges(self.encoding.stretches(fact, *low, *high).into_iter().collect())
            }
            Test::OneOf(bits) => {
                let mut ranges: Vec<[u8; 2]> = Vec::new();
                for word in (0..64u8).filter(|word| bits >> word & 1 == 1).map(|word| word + FIRST) {
                    match ranges.last_mut() {
                        Some([_, last]) if *last + 1 == word => *last = word,
                        _ => ranges.push([word; 2]),
                    }
                }
                TestBytes::Ranges(ranges)
            }
            Test::ContainsAny { any: 0, .. } => TestBytes::Empty,
            Test::ContainsAny { any, alone } => {
                let (_, members) = self.encoding.columns(fact);
                TestBytes::Members(any.to_le_bytes().into_iter().take(members.len()).collect(), any & !alone != 0)
            }
        }
    }
}

impl RuleReading for Lanes<'_> {
    type Out = PartId;
    type Error = Infallible;

    fn test(&mut self, fact: FactId, test: &Test) -> Result<PartId, Infallible> {
        let pathway = self.pathway;
        let about = &pathway.facts[fact];
        let unasked = (test.of(about.unasked.unwrap_or(Value::NotApplicable)), about.unasked.is_none());
        let asked = self.applies(fact).map(|applies| (applies, unasked.0, unasked.1));
        let default = about.default.map(|value| test.of(value));
        let leaf = Leaf { fact, test: test.clone(), bytes: self.test_bytes(fact, test), default, asked };
        Ok(self.add(Part::Leaf(leaf)))
    }

    fn named(&mut self, condition: ConditionId) -> Result<PartId, Infallible> {
        if let Some(known) = &self.conditions[condition] {
            return Ok(known.part);
        }
        let pathway = self.pathway;
        let asking = self.asking(&pathway.conditions[condition].rule);
        let part = asking.part;
        self.conditions[condition] = Some(asking);
        Ok(part)
    }

    fn not(&mut self, inner: PartId) -> Result<PartId, Infallible> {
        Ok(self.add(Part::Not(inner)))
    }

    fn possibly(&mut self, inner: PartId) -> Result<PartId, Infallible> {
        Ok(self.add(Part::Possibly(inner)))
    }

    fn nothing(&mut self, join: Join) -> PartId {
        let holds = join == Join::All;
        let [no, yes] = self.known;
        let known = if holds { yes } else { no };
        known.unwrap_or_else(|| {
            let part = self.add(Part::Known(holds));
            self.known = if holds { [no, Some(part)] } else { [Some(part), yes] };
            part
        })
    }

    fn join(&mut self, join: Join, before: PartId, part: PartId) -> Result<PartId, Infallible> {
        // Nothing and one more is that one.
        let nothing = matches!(self.parts.checked(before), Some(Part::Known(holds)) if *holds == (join == Join::All));
        Ok(if nothing { part } else { self.add(Part::Join(join, before, part)) })
    }

    fn at_least(&mut self, parts: Vec<(PartId, Scaled)>, wanted: Scaled) -> Result<PartId, Infallible> {
        Ok(self.add(Part::AtLeast(parts, wanted)))
    }
}

/// Steps that a walk can come to, each behind all that lead to it.
fn order(pathway: &Pathway) -> Vec<StepId> {
    let mut left: Rows<StepId, Option<BranchId>> = Rows::like(&pathway.steps, |_| None);
    let mut order = Vec::new();
    let onward = |step: StepId, branch: BranchId| match &pathway.steps[step].kind {
        StepKind::Decision(decision) => decision.branches.checked(branch).map(|branch| branch.go),
        StepKind::Conclusion(_) => None,
    };
    // Depth first; what is left last comes first.
    let mut open = vec![pathway.start];
    while let Some(step) = open.last().copied() {
        let next = left[step].get_or_insert_default();
        match onward(step, *next) {
            Some(go) => {
                *next = BranchId::at(next.ordinal());
                if left[go].is_none() {
                    open.push(go);
                }
            }
            None => {
                order.push(step);
                open.pop();
            }
        }
    }
    order.reverse();
    order
}

/// A truth of everybody.
pub(super) fn of_everybody(truth: Truth) -> LaneTruths {
    match truth {
        Truth::True => LaneTruths::known(true),
        Truth::False => LaneTruths::known(false),
        Truth::Doubt => LaneTruths { no: super::planes::NONE, ..LaneTruths::known(false) },
        Truth::Open => LaneTruths { no: super::planes::NONE, open: super::planes::ALL, ..LaneTruths::known(false) },
    }
}

impl Lanes<'_> {
    /// The bit of an entry that may stand beside a conclusion.
    pub(super) fn beside_bit(&self, entry: AlongsideId) -> BitId {
        BitId::at(self.beside_from.number() + entry.number())
    }
}
