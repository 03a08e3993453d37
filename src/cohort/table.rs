//! A table of patients: which column holds which part of which answer.
//!
//! A row is a person. Columns are named by facts, with `__` where an id has a dot. A choice is its value, `not_sure` or
//! empty; a number stands beside `<fact>__not_sure`; a set is `<fact>__<member>` for each member and `<fact>__not_sure`.
//! Empty is unanswered. Of a set, all members false is none, all empty is unanswered, and one that is empty beside others
//! that are not is in doubt.

use std::collections::BTreeMap;

use crate::model::pathway::{Contents, Fact};
use crate::model::position::{FactId, Rows, WordId};

/// The column that says who a row is about.
pub const ID: &str = "id";
/// What stands behind a fact's name where "not sure" is a column of its own.
const NOT_SURE: &str = "__not_sure";

/// The columns of one fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactColumns {
    /// The column of a choice or a number; none of a set.
    pub value: Option<String>,
    /// A column for each member of a set.
    pub members: Rows<WordId, String>,
    /// That the answer is "not sure"; none where that is a word of the value's own column, or no answer at all.
    pub not_sure: Option<String>,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellKind {
    /// Text.
    Text,
    /// A whole number, or one with so many decimal places.
    Number(u32),
    /// True or false.
    Truth,
}

/// The columns of every fact of a pathway.
pub type Columns = Rows<FactId, FactColumns>;

/// An id as the beginning of a column's name.
pub fn column(id: &str) -> String {
    id.replace('.', "__")
}

impl FactColumns {
    /// Of one fact.
    pub fn of(fact: &Fact) -> FactColumns {
        let name = column(&fact.id);
        let not_sure = (!fact.certain).then(|| format!("{name}{NOT_SURE}"));
        if fact.domain.is_set() {
            let members = fact.domain.words().iter().map(|word| format!("{name}__{}", column(word))).collect();
            return FactColumns { value: None, members, not_sure };
        }
        let not_sure = not_sure.filter(|_| fact.domain.as_number().is_some());
        FactColumns { value: Some(name), members: Rows::new(), not_sure }
    }

    /// Their names and what they hold, in order.
    pub fn each<'a>(&'a self, fact: &Fact) -> impl Iterator<Item = (&'a str, CellKind)> + use<'a> {
        let value = fact.domain.as_number().map_or(CellKind::Text, |number| CellKind::Number(number.decimals));
        let members = self.members.iter().map(|member| (member.as_str(), CellKind::Truth));
        let value = self.value.iter().map(move |name| (name.as_str(), value));
        value.chain(members).chain(self.not_sure.iter().map(|name| (name.as_str(), CellKind::Truth)))
    }
}

/// The columns of a pathway.
pub fn columns(pathway: &Contents) -> Columns {
    pathway.facts.iter().map(FactColumns::of).collect()
}

/// Names that two columns would share. Letters that differ only in size are the same to most databases.
pub fn shared_names(pathway: &Contents, columns: &Columns) -> Vec<(String, [FactId; 2])> {
    let mut homes: BTreeMap<String, FactId> = BTreeMap::new();
    let mut shared = Vec::new();
    for (fact, own) in columns.each() {
        for (name, _) in own.each(&pathway.facts[fact]) {
            if name.eq_ignore_ascii_case(ID) {
                shared.push((name.to_owned(), [fact, fact]));
            }
            if let Some(other) = homes.insert(name.to_ascii_lowercase(), fact) {
                shared.push((name.to_owned(), [other, fact]));
            }
        }
    }
    shared
}

/// The bits of all members of a set.
pub fn each_member(fact: &Fact) -> u64 {
    let words = u32::try_from(fact.domain.words().len()).unwrap_or(u32::MAX);
    1u64.checked_shl(words).map_or(u64::MAX, |above| above - 1)
}

/// The bit of a set's word that says "none of them", where it has one.
pub fn none_of_them(fact: &Fact) -> u64 {
    fact.domain.position("none").map_or(0, WordId::bit)
}
