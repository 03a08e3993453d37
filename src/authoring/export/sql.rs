//! A pathway as one SQL statement over a table `patients`, for databases that have no engine of ours.
//!
//! Each rule becomes two columns: what it says, in SQL's own logic of three values, where doubt and open are both NULL, and
//! the fact that it asks for while it is open. What is known of SQL engines decides the rest: a `CASE` is never nested
//! deeply (SQLite, DataFusion), has at most [`MOST_ENDS`] branches (Spark), every column is quoted and named with its table
//! (SQLite and Spark read a misspelt one as text), and no number is divided.

mod ends;
mod head;
mod levels;
mod readings;
mod rules;
mod text;

use std::collections::BTreeSet;

use crate::cohort::table::{Columns, ID, columns, shared_names};
use crate::data::finding::Finding;
use crate::model::pathway::Pathway;
use crate::model::position::{FactId, Position};
use levels::{LevelId, Levels};
pub use text::{DIALECTS, Dialect};

/// The most branches of one `CASE` that every engine ran: Spark fails at three thousand.
pub const MOST_ENDS: usize = 1000;

/// The three texts of an export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sql {
    /// The statement, with its head.
    pub statement: String,
    /// One statement that lists each value that its column cannot have.
    pub checks: String,
    /// The table, empty.
    pub table: String,
}

/// The statement, the checks and the table of a pathway.
///
/// # Errors
/// Findings: two columns of one name, or more ways through the pathway than a statement can hold.
pub fn sql(pathway: &Pathway, dialect: Dialect) -> Result<Sql, Vec<Finding>> {
    let columns = columns(pathway);
    let mut findings: Vec<Finding> =
        shared_names(pathway, &columns).into_iter().map(|shared| same_column(pathway, &shared)).collect();
    let ends = ends::ends(pathway);
    if ends.as_ref().is_none_or(|ends| ends.cases.len() > MOST_ENDS) {
        let message = format!("there are more than {MOST_ENDS} ways through this pathway");
        let help = "let steps that lead on to the same place come together sooner, or run `pathway cohort`".to_owned();
        findings.push(Finding::error("too-many-ways", None, message).help(help));
    }
    let Some(ends) = ends.filter(|_| findings.is_empty()) else { return Err(findings) };
    let levels = Levels::of(pathway, &columns, &ends.roots, &ends.given);
    Ok(Sql {
        statement: dialect.quoted(&statement(pathway, &columns, &ends, &levels)),
        checks: dialect.quoted(&head::checks(pathway, &columns)),
        table: dialect.quoted(&head::table(pathway, &columns)),
    })
}

fn same_column(pathway: &Pathway, (name, [one, other]): &(String, [FactId; 2])) -> Finding {
    let [one, other] = [one, other].map(|fact| &pathway.facts[*fact].id);
    let message = if one == other {
        format!("`{one}` would have the column `{name}`, which is another's in a table")
    } else {
        format!("`{one}` and `{other}` would share the column `{name}` of a table")
    };
    Finding::error("same-column", None, message).help("give one of them another id".to_owned())
}

/// A level carries on only what is read behind it.
fn statement(pathway: &Pathway, columns: &Columns, ends: &ends::Ends<'_>, levels: &Levels) -> String {
    let level = |level: LevelId| format!("level_{}", level.number());
    let last = levels.rows.positions().next_back().map(level).unwrap_or_default();
    let query = ends.query(levels, &last);
    let of_levels: BTreeSet<&str> = levels.rows.iter().flatten().map(|(column, _)| column.as_str()).collect();
    let mut read = text::columns_read(&query);
    read.retain(|column| of_levels.contains(column.as_str()));
    let mut made: Vec<String> = Vec::new();
    for (own_level, row) in levels.rows.each().rev() {
        let number = own_level.number();
        let row: Vec<_> = row.iter().filter(|(column, _)| read.remove(column.as_str())).collect();
        let own = row.iter().map(|(column, expression)| format!("{expression} AS {}", text::quoted(column)));
        let id = text::of_level(ID);
        let carried = read.iter().filter(|_| number > 0).map(|column| text::of_level(column));
        let all: Vec<String> = std::iter::once(id).chain(carried).chain(own).collect();
        let from = number.checked_sub(1).map_or("patients".to_owned(), |before| level(LevelId::at(before)));
        let selected = all.join(",\n    ");
        made.push(format!("{} AS (\n  SELECT {selected}{}\n)", level(own_level), text::kept(&from, all.len())));
        if number > 0 {
            row.into_iter().for_each(|(_, expression)| read.extend(text::columns_read(expression)));
        }
    }
    made.reverse();
    format!("{}WITH {}{query}", head::head(pathway, columns, levels), made.join(",\n"))
}
