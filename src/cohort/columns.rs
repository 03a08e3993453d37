//! Which column of a table is which part of which answer.

use std::collections::BTreeMap;

use super::mapping::{MappedColumn, Mapping};
use super::table::{Columns, ID};
use crate::data::finding::Finding;
use crate::model::id::did_you_mean;
use crate::model::pathway::Contents;
use crate::model::position::{FactId, Rows, WordId, positions};

positions! {
    /// The position of a column in somebody's table.
    pub ColumnId
}

/// What a column of ours is a part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnPart {
    /// It is left out.
    Ignored,
    /// Who a row is about.
    Id,
    /// The word of a choice, or a number.
    Value(FactId),
    /// A set has this member.
    Member(FactId, WordId),
    /// The answer is "not sure".
    NotSure(FactId),
}

impl ColumnPart {
    /// The fact that it says something of.
    pub fn fact(self) -> Option<FactId> {
        match self {
            ColumnPart::Ignored | ColumnPart::Id => None,
            ColumnPart::Value(fact) | ColumnPart::Member(fact, _) | ColumnPart::NotSure(fact) => Some(fact),
        }
    }
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableColumn {
    /// Its name there.
    pub name: String,
    /// What it is here.
    pub part: ColumnPart,
    /// How its cells are read.
    pub mapped: MappedColumn,
}

/// Every column that a table may have, as it names them.
pub fn known(columns: &Columns, mapping: &Mapping) -> Vec<String> {
    let mut names = vec![mapping.id.clone().unwrap_or_else(|| ID.to_owned())];
    for own in columns {
        for name in own.value.iter().chain(&own.members).chain(&own.not_sure) {
            let from = mapping.columns.get(name).and_then(|mapped| mapped.from.clone());
            names.push(from.unwrap_or_else(|| name.clone()));
        }
    }
    names.extend(mapping.ignore.iter().cloned());
    names
}

/// The columns of a table with these names, in their order.
///
/// # Errors
/// Every column that no fact has, one that is there twice, and that nothing says who a row is about.
pub fn sources(
    pathway: &Contents,
    columns: &Columns,
    mapping: &Mapping,
    names: &[String],
) -> Result<Rows<ColumnId, TableColumn>, Vec<Finding>> {
    let mut known: BTreeMap<String, (ColumnPart, MappedColumn)> = BTreeMap::new();
    let mut ours: Vec<(String, ColumnPart)> = Vec::new();
    for (fact, own) in columns.each() {
        ours.extend(own.value.iter().map(|name| (name.clone(), ColumnPart::Value(fact))));
        ours.extend(own.members.each().map(|(member, name)| (name.clone(), ColumnPart::Member(fact, member))));
        ours.extend(own.not_sure.iter().map(|name| (name.clone(), ColumnPart::NotSure(fact))));
    }
    let mut findings = Vec::new();
    for name in mapping.columns.keys().filter(|name| !ours.iter().any(|(own, _)| own == *name)) {
        let help = did_you_mean(name, ours.iter().map(|(own, _)| own.as_str()));
        findings.push(
            Finding::error("unknown-column", None, format!("the mapping names `{name}`, which no fact has")).help(help),
        );
    }
    let id = mapping.id.clone().unwrap_or_else(|| ID.to_owned());
    let own = ours.into_iter().map(|(name, part)| {
        let mapped = mapping.columns.get(&name).cloned().unwrap_or_default();
        (mapped.from.clone().unwrap_or(name), part, mapped)
    });
    let others = [(id.clone(), ColumnPart::Id)].into_iter();
    let others = others.chain(mapping.ignore.iter().map(|name| (name.clone(), ColumnPart::Ignored)));
    for (name, part, mapped) in own.chain(others.map(|(name, part)| (name, part, MappedColumn::default()))) {
        let known = known.insert(name.clone(), (part, mapped));
        if known.is_some_and(|(other, _)| other != part) {
            let message = format!("the column `{name}` would be read as two things");
            let help = "name another in the mapping, for one of them".to_owned();
            findings.push(Finding::error("same-column", None, message).help(help));
        }
    }
    let mut sources = Rows::new();
    for (at, name) in names.iter().enumerate() {
        if names.iter().take(at).any(|earlier| earlier == name) {
            let message = format!("the table has two columns `{name}`");
            findings.push(Finding::error("same-column", None, message).help("take one of them away".to_owned()));
        }
        match known.get(name) {
            Some((part, mapped)) => {
                sources.push(TableColumn { name: name.clone(), part: *part, mapped: mapped.clone() });
            }
            None => {
                let help = did_you_mean(name, known.keys().map(String::as_str));
                let message = format!("no fact of `{}` has the column `{name}`", pathway.id);
                findings.push(
                    Finding::error("unknown-column", None, message)
                        .help(help.or_else(|| Some("list it under `ignore` in a mapping file".to_owned()))),
                );
            }
        }
    }
    if !sources.iter().any(|source| source.part == ColumnPart::Id) {
        let help = "name the column `id`, or say in a mapping file which it is: `id = \"…\"`".to_owned();
        findings.push(
            Finding::error("missing-column", None, format!("no column `{id}` says who a row is about")).help(help),
        );
    }
    if findings.is_empty() { Ok(sources) } else { Err(findings) }
}
