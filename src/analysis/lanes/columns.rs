//! Answers as columns of bytes: what no rule tells apart is the same byte.

use super::planes::{Bytes, LANES, PatientId};
use crate::diagram::each_once;
use crate::model::answers::Answers;
use crate::model::guard::{Leaf, Rule, Test};
use crate::model::pathway::{Contents, StepKind, Treatment};
use crate::model::position::{FactId, Position, Rows, WordId, positions};
use crate::model::value::{Scaled, Value};

positions! {
    /// The position of a column of bytes.
    pub ByteColumnId
}

/// The byte of a fact that is not answered.
pub const UNANSWERED: u8 = 0;
/// Of "not sure"; of a set, about every member.
pub const NOT_SURE: u8 = 1;
/// Of "does not apply".
pub const NOT_APPLICABLE: u8 = 2;
/// Of the first word, of the first stretch of numbers, and of a set that names its members.
pub const FIRST: u8 = 3;
/// Of a set that names members, with doubt about the others.
pub const SET_IN_DOUBT: u8 = 4;

/// How the answers to one fact are bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
struct FactBytes {
    /// What is answered.
    code: ByteColumnId,
    /// The members of a set, eight in each.
    members: Vec<ByteColumnId>,
    /// Of a number: the last of each stretch that no rule tells apart.
    stretches: Vec<[Scaled; 2]>,
}

/// How answers are columns of bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encoding {
    facts: Rows<FactId, FactBytes>,
    /// Of people who have not answered.
    columns: Rows<ByteColumnId, Bytes>,
}

/// Up to [`LANES`] patients as columns of bytes.
#[derive(Debug, Clone)]
pub struct Batch {
    columns: Rows<ByteColumnId, Bytes>,
    /// How many patients it has.
    pub patients: usize,
}

impl Encoding {
    /// Of a pathway; `None` where a number is cut into more stretches than a byte can tell apart.
    pub fn of(pathway: &Contents) -> Option<Encoding> {
        let mut cuts: Rows<FactId, Vec<Scaled>> = Rows::like(&pathway.facts, |_| Vec::new());
        for rule in rules(pathway) {
            rule.visit(&mut |leaf| {
                if let Leaf::Is(fact, Test::Between(low, high)) = leaf {
                    cuts[fact].extend([*low, high.saturating_add(1)]);
                }
            });
        }
        let mut columns = Rows::new();
        let mut facts = Rows::new();
        for (fact, about) in pathway.facts.each() {
            let eights = if about.domain.is_set() { about.domain.words().len().div_ceil(8) } else { 0 };
            let cuts = each_once(std::mem::take(&mut cuts[fact]));
            let stretches = about.domain.as_number().and_then(|_| about.domain.stretches(&cuts)).unwrap_or_default();
            let ends = stretches.into_iter().filter_map(|ends| match ends {
                [Value::Number(low), Value::Number(high)] => Some([low, high]),
                _ => None,
            });
            let stretches: Vec<[Scaled; 2]> = ends.collect();
            u8::try_from(stretches.len()).ok()?.checked_add(FIRST)?;
            let code = columns.push([UNANSWERED; LANES]);
            let members = (0..eights).map(|_| columns.push([UNANSWERED; LANES])).collect();
            facts.push(FactBytes { code, members, stretches });
        }
        Some(Encoding { facts, columns })
    }

    /// Room for patients, none of whom has answered.
    pub fn batch(&self) -> Batch {
        Batch { columns: self.columns.clone(), patients: 0 }
    }

    /// The column of a fact, and those of its members.
    pub(super) fn columns(&self, fact: FactId) -> (ByteColumnId, &[ByteColumnId]) {
        let own = &self.facts[fact];
        (own.code, &own.members)
    }

    /// The bytes of the stretches from one number to another; `None` where no stretch lies there.
    pub(super) fn stretches(&self, fact: FactId, low: Scaled, high: Scaled) -> Option<[u8; 2]> {
        let own = &self.facts[fact].stretches;
        let from = own.iter().position(|[first, _]| *first >= low)?;
        let to = own.iter().rposition(|[_, last]| *last <= high)?;
        (from <= to).then(|| [byte(from), byte(to)])
    }

    /// The byte of a value, and the members of a set.
    pub fn bytes(&self, fact: FactId, value: Option<Value>) -> (u8, u64) {
        match value {
            None => (UNANSWERED, 0),
            Some(Value::NotSure) => (NOT_SURE, 0),
            Some(Value::NotApplicable) => (NOT_APPLICABLE, 0),
            Some(Value::Choice(word)) => (byte(word.number()), 0),
            Some(Value::Number(number)) => {
                let stretch = self.facts[fact].stretches.partition_point(|[_, last]| *last < number);
                (byte(stretch), 0)
            }
            Some(Value::Set { members: 0, doubt: true }) => (NOT_SURE, 0),
            Some(Value::Set { members, doubt: true }) => (SET_IN_DOUBT, members),
            Some(Value::Set { members, doubt: false }) => (FIRST, members),
        }
    }

    /// The value of a byte; of a stretch of numbers, its first.
    fn value(&self, pathway: &Contents, fact: FactId, (code, members): (u8, u64)) -> Option<Value> {
        let word = usize::from(code.saturating_sub(FIRST));
        match code {
            UNANSWERED => None,
            NOT_SURE => Some(Value::NotSure),
            NOT_APPLICABLE => Some(Value::NotApplicable),
            _ if pathway.facts[fact].domain.is_set() => Some(Value::Set { members, doubt: code == SET_IN_DOUBT }),
            _ if pathway.facts[fact].domain.as_number().is_some() => {
                self.facts[fact].stretches.get(word).map(|[low, _]| Value::Number(*low))
            }
            _ => Some(Value::Choice(WordId::at(word))),
        }
    }
}

fn byte(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX).saturating_add(FIRST)
}

/// Every rule that a walk reads.
fn rules(pathway: &Contents) -> impl Iterator<Item = &Rule> {
    let steps = pathway.steps.iter().flat_map(|step| -> Vec<&Rule> {
        match &step.kind {
            StepKind::Decision(decision) => decision.guards().collect(),
            StepKind::Conclusion(conclusion) => conclusion.gates().collect(),
        }
    });
    let conditions = pathway.conditions.iter().map(|condition| &condition.rule);
    let asked = pathway.facts.iter().filter_map(|fact| fact.asked_when.as_ref());
    let beside = pathway.alongside.iter().filter_map(|entry| entry.when.as_ref());
    let own = pathway.treatments.iter().flat_map(Treatment::rules);
    steps.chain(conditions).chain(asked).chain(beside).chain(own)
}

#[expect(clippy::indexing_slicing, reason = "lanes are below the number that a column has room for")]
impl Batch {
    /// Sets an answer of a patient.
    pub fn set(&mut self, encoding: &Encoding, fact: FactId, lane: PatientId, value: Option<Value>) {
        let ((code, bits), (column, members)) = (encoding.bytes(fact, value), encoding.columns(fact));
        self.columns[column][lane.number()] = code;
        for (member, part) in members.iter().zip(bits.to_le_bytes()) {
            self.columns[*member][lane.number()] = part;
        }
    }

    /// Adds a patient.
    pub fn push(&mut self, encoding: &Encoding, answers: &Answers) {
        for fact in encoding.facts.positions() {
            self.set(encoding, fact, PatientId::at(self.patients), answers.given(fact));
        }
        self.patients += 1;
    }

    /// Nobody is in it any more.
    pub fn clear(&mut self) {
        self.patients = 0;
        self.columns.iter_mut().for_each(|column| column.fill(UNANSWERED));
    }

    /// A patient's answers; numbers are the first of those that no rule tells apart.
    pub fn answers(&self, pathway: &Contents, encoding: &Encoding, none: &Answers, lane: PatientId) -> Answers {
        let mut answers = none.clone();
        for fact in encoding.facts.positions() {
            let (column, members) = encoding.columns(fact);
            let mut bits = [0u8; 8];
            for (part, member) in bits.iter_mut().zip(members) {
                *part = self.columns[*member][lane.number()];
            }
            let bytes = (self.columns[column][lane.number()], u64::from_le_bytes(bits));
            answers.set(fact, encoding.value(pathway, fact, bytes));
        }
        answers
    }

    pub(super) fn column(&self, column: ByteColumnId) -> &Bytes {
        &self.columns[column]
    }
}
