//! Patients for databases: like the patients of the pathway's cases, who come to every branch, but for a few answers, and
//! those stand at and beside every threshold. The same seed makes the same patients everywhere.

use std::collections::BTreeSet;

use treatment_pathway::authoring::case;
use treatment_pathway::cohort::table::Columns;
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::evaluation::Evaluation;
use treatment_pathway::model::guard::{Leaf, Rule, Test};
use treatment_pathway::model::pathway::{Fact, Pathway, StepKind};
use treatment_pathway::model::position::{FactId, Position, Rows};
use treatment_pathway::model::value::{Printed, Value};
use treatment_pathway::model::walk::End;

use crate::support::Files;

/// Small, well known, and the same everywhere: SplitMix64, <https://prng.di.unimi.it/splitmix64.c>.
#[derive(Debug, Clone)]
pub struct Seeded(pub u64);

impl Seeded {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, count: usize) -> usize {
        (self.next() % count.max(1) as u64) as usize
    }
}

/// One patient after the other.
pub struct Patients<'a> {
    pathway: &'a Pathway,
    seeded: Seeded,
    /// Everything a fact of words or numbers may be answered with.
    values: Rows<FactId, Vec<Value>>,
    /// Whom they are like: who answers what is typical, and the patients of the cases.
    models: Vec<Answers>,
}

impl<'a> Patients<'a> {
    pub fn of(pathway: &'a Pathway, cases: &[Answers], seed: u64) -> Patients<'a> {
        let mut cuts: Rows<FactId, BTreeSet<i64>> = Rows::like(&pathway.facts, |_| BTreeSet::new());
        let mut note = |rule: &Rule| {
            rule.visit(&mut |leaf| {
                if let Leaf::Is(fact, Test::Between(low, high)) = leaf {
                    cuts[fact].extend([*low, *high]);
                }
            });
        };
        pathway.conditions.iter().for_each(|condition| note(&condition.rule));
        pathway.facts.iter().filter_map(|fact| fact.asked_when.as_ref()).for_each(&mut note);
        pathway.alongside.iter().filter_map(|entry| entry.when.as_ref()).for_each(&mut note);
        for step in pathway.steps.iter() {
            match &step.kind {
                StepKind::Decision(decision) => decision.guards().for_each(&mut note),
                StepKind::Conclusion(conclusion) => conclusion.gates().for_each(&mut note),
            }
        }
        let values = Rows::like(&pathway.facts, |fact| values(&pathway.facts[fact], &cuts[fact]));
        let mut typical = Answers::none(pathway);
        pathway.facts.each().for_each(|(fact, about)| typical.set(fact, Some(about.typical)));
        let models = std::iter::once(typical).chain(cases.iter().cloned()).collect();
        Patients { pathway, seeded: Seeded(seed), values, models }
    }

    /// The next.
    pub fn patient(&mut self) -> Answers {
        let mut answers = self.models[self.seeded.below(self.models.len())].clone();
        // Some say little that their model does not, some leave much out.
        let (unusual, silent) = ([1, 3, 8, 60][self.seeded.below(4)], [0, 0, 0, 1, 10][self.seeded.below(5)]);
        for fact in self.pathway.facts.positions() {
            if self.seeded.below(100) < silent {
                answers.set(fact, None);
            } else if self.seeded.below(100) < unusual {
                let value = self.any(fact);
                answers.set(fact, value);
            }
        }
        answers
    }

    fn any(&mut self, fact: FactId) -> Option<Value> {
        let about = &self.pathway.facts[fact];
        let seeded = &mut self.seeded;
        if about.may_be_unsaid() && about.domain.bounds().is_none() && !about.domain.is_set() && seeded.below(6) == 0 {
            return Some(Value::NotApplicable);
        }
        if !about.certain && seeded.below(5) == 0 {
            return Some(Value::NotSure);
        }
        if !about.domain.is_set() {
            let values = &self.values[fact];
            return values.get(seeded.below(values.len())).copied();
        }
        let many = about.domain.words().len();
        let all = if many >= 64 { u64::MAX } else { (1 << many) - 1 };
        let (alone, none) = (about.domain.exclusive(), about.domain.position("none").map_or(0, |none| none.bit()));
        let mut members = 0;
        for _ in 0..seeded.below(4) {
            members |= 1u64 << seeded.below(many);
        }
        members &= all & !alone & !none;
        let doubt = !about.certain && seeded.below(4) == 0;
        Some(match (members, doubt) {
            (0, true) => Value::NotSure,
            (0, false) => {
                let alone: Vec<u64> = (0..many).map(|at| 1 << at).filter(|bit| alone & bit != 0).collect();
                Value::Set { members: alone.get(seeded.below(alone.len() + 1)).copied().unwrap_or(none), doubt: false }
            }
            (members, doubt) => Value::Set { members, doubt },
        })
    }
}

/// Words; numbers at the ends, and at and beside whatever is compared with.
fn values(fact: &Fact, cuts: &BTreeSet<i64>) -> Vec<Value> {
    let Some(number) = fact.domain.as_number() else {
        return (0..fact.domain.words().len()).map(|at| Value::Choice(Position::at(at))).collect();
    };
    let near = cuts.iter().filter(|cut| ![i64::MIN, i64::MAX].contains(*cut));
    let near = near.flat_map(|cut| [cut - number.step, *cut, cut + number.step]);
    let all: BTreeSet<i64> = near.chain([number.min, number.max]).collect();
    all.into_iter().map(Value::Number).filter(|value| fact.domain.can_be(*value)).collect()
}

/// What a cell of the table holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Empty,
    Text(String),
    Number(String),
    Truth(bool),
}

/// A patient's cells, in the order of the columns.
pub fn cells(pathway: &Pathway, columns: &Columns, answers: &Answers) -> Vec<Cell> {
    let mut cells = Vec::new();
    for (fact, own) in columns.each() {
        let (domain, given) = (&pathway.facts[fact].domain, answers.given(fact));
        if own.value.is_some() {
            cells.push(match given {
                None => Cell::Empty,
                Some(Value::Number(number)) => {
                    let places = domain.as_number().map_or(0, |number| number.decimals);
                    Cell::Number(Printed(number, places).to_string())
                }
                Some(Value::NotSure) if domain.as_number().is_some() => Cell::Empty,
                Some(Value::NotSure) => Cell::Text("not_sure".to_owned()),
                Some(Value::NotApplicable) => Cell::Text("not_applicable".to_owned()),
                Some(Value::Choice(word)) => Cell::Text(domain.text(word).to_owned()),
                Some(Value::Set { .. }) => unreachable!("a set has no column of its own"),
            });
        }
        // Doubt about the others is said, or they are left empty.
        let members = given.map_or(0, Value::members);
        let lacks_one = own.members.positions().any(|member| (members | domain.exclusive()) & member.bit() == 0);
        let unsaid = members != 0 && lacks_one && given.is_some_and(Value::has_doubt);
        for member in own.members.positions() {
            let has = members & member.bit() != 0;
            cells.push(if given.is_none() || unsaid && !has { Cell::Empty } else { Cell::Truth(has) });
        }
        if own.not_sure.is_some() {
            let doubt = given.filter(|_| !unsaid || members % 3 == 0);
            cells.push(doubt.map_or(Cell::Empty, |value| Cell::Truth(value.has_doubt())));
        }
    }
    cells
}

/// `conclusion, urgency, open_fact` as the walk has them; empty is nothing.
pub fn walked(pathway: &Pathway, answers: &Answers) -> [String; 3] {
    match Evaluation::new(pathway, answers).walk().end {
        End::Concludes(step) => {
            let conclusion = pathway.conclusion(step).expect("a conclusion");
            [pathway.steps[step].id.clone(), conclusion.urgency.word().to_owned(), String::new()]
        }
        End::Asks { fact, .. } => [String::new(), String::new(), pathway.facts[fact].id.clone()],
        End::Stuck(_) => Default::default(),
    }
}

/// The patients of the cases in a folder.
pub fn cases(pathway: &Pathway, files: &Files) -> Vec<Answers> {
    let cases = files.read().cases;
    cases.iter().map(|case| case::answers(pathway, case).expect("a case's answers")).collect()
}
