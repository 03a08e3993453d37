//! Whom decisions are timed on: 1,000 patients without red flags, twelve weeks or more after surgery, definite answers
//! only. Random patients mostly stop at the first red flag, and would flatter everybody.

use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::domain::{Domain, Number};
use treatment_pathway::model::evaluation::Evaluation;
use treatment_pathway::model::pathway::{Fact, Pathway, Urgency};
use treatment_pathway::model::position::{Position, WordId};
use treatment_pathway::model::value::Value;
use treatment_pathway::model::walk::End;

/// How many.
pub const PATIENTS: usize = 1_000;
/// So many answers in a hundred are drawn, the others are typical: with every answer drawn, something is always urgent. Where
/// it is typical not to be sure, all are.
const DRAWN: usize = 25;
/// This number is at least that.
const LATE: (&str, i64) = ("weeks_since_surgery", 12);
/// Shorter walks are left out.
const STEPS: usize = 4;

/// `PATIENTS` of them, the same on every machine, as answers to the shipped pathway.
pub fn patients(pathway: &Pathway) -> Vec<Answers> {
    let mut dice = Dice::new(1);
    let mut patients = Vec::new();
    // A pathway that leads hardly anybody so far gives fewer: the tests count them.
    for _ in 0..PATIENTS * 100 {
        if patients.len() == PATIENTS {
            break;
        }
        let mut answers = Answers::none(pathway);
        for (position, fact) in pathway.facts.each() {
            answers.set(position, Some(answer(fact, &mut dice)));
        }
        let walked = Evaluation::new(pathway, &answers).walk();
        let routine = |step| pathway.conclusion(step).is_some_and(|conclusion| conclusion.urgency == Urgency::Routine);
        if matches!(walked.end, End::Concludes(step) if routine(step)) && walked.passed.len() > STEPS {
            patients.push(answers);
        }
    }
    patients
}

fn answer(fact: &Fact, dice: &mut Dice) -> Value {
    if fact.id != LATE.0 && fact.typical != Value::NotSure && dice.below(100) >= DRAWN {
        return fact.typical;
    }
    if let Domain::Number(Number { min, max, step, .. }) = &fact.domain {
        let places = (max - min) / step + 1;
        let number = min + step * i64::try_from(dice.below(usize::try_from(places).unwrap_or(1))).unwrap_or(0);
        return Value::Number(if fact.id == LATE.0 { number.max(LATE.1) } else { number });
    }
    let word = dice.below(fact.domain.words().len());
    if fact.domain.is_set() { Value::Set { members: 1 << word, doubt: false } } else { Value::Choice(WordId::at(word)) }
}

/// A linear congruential generator (Knuth's MMIX constants), high bits.
pub struct Dice(u64);

impl Dice {
    /// The same throws for the same seed.
    pub fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    /// A number below this one.
    pub fn below(&mut self, many: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % (many.max(1) as u64)).unwrap_or(0)
    }
}
