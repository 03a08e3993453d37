//! SQL as text: names, words, and how a dialect writes names.

use std::collections::BTreeSet;

use crate::cohort::table::ID;
use crate::model::position::Position;

/// Whose SQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// DuckDB, DataFusion, SQLite, PostgreSQL; and Spark with `spark.sql.ansi.doubleQuotedIdentifiers`.
    Standard,
    /// Spark as it is installed, Databricks, BigQuery, MySQL: names stand in backticks.
    Backticks,
}

/// Every dialect, and what it is asked for by.
pub const DIALECTS: [(&str, Dialect); 2] = [("standard", Dialect::Standard), ("spark", Dialect::Backticks)];

impl Dialect {
    /// The dialect of this name.
    pub fn named(name: &str) -> Option<Dialect> {
        DIALECTS.iter().find(|(known, _)| *known == name).map(|(_, dialect)| *dialect)
    }

    /// A text with names as this dialect quotes them. No id and no word has a quotation mark in it.
    pub(super) fn quoted(self, sql: &str) -> String {
        match self {
            Dialect::Standard => sql.to_owned(),
            Dialect::Backticks => sql.replace('"', "`"),
        }
    }
}

/// A name. PostgreSQL keeps 63 bytes of it; those that are made here have a number in front and may be cut.
pub fn quoted(name: &str) -> String {
    format!("\"{name}\"")
}

/// A column of the level before.
pub fn of_level(name: &str) -> String {
    format!("s.{}", quoted(name))
}

/// The columns of the level before that an expression reads, without the one that every level has.
pub fn columns_read(sql: &str) -> BTreeSet<String> {
    let named = sql.split("s.\"").skip(1).filter_map(|rest| rest.split('"').next());
    named.filter(|name| *name != ID).map(str::to_owned).collect()
}

/// The end of a level of so many columns: where they come from, and what makes SQLite and PostgreSQL work them out once,
/// and not write them out again wherever they are read, which grows beyond any memory. Either takes a subquery apart unless
/// it is joined with one that groups rows (SQLite) or whose types differ (PostgreSQL); that one has no row.
pub fn kept(from: &str, columns: usize) -> String {
    let nothing = ", NULL".repeat(columns.saturating_sub(1));
    format!(
        ",\n    1 AS \"k\"\n  FROM {from} AS s\n  UNION ALL SELECT s.\"id\"{nothing}, 1.5 FROM patients AS s WHERE 1 = 0 GROUP BY s.\"id\""
    )
}

/// A word.
pub fn word(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A name made of a short beginning, a number and what it is about, cut where PostgreSQL would cut it.
pub fn made(kind: &str, position: impl Position, about: &str) -> String {
    format!("{kind}{} {about}", position.number()).chars().take(60).collect()
}

/// `'a', 'b'`
pub fn words<'a>(of: impl Iterator<Item = &'a str>) -> String {
    of.map(word).collect::<Vec<_>>().join(", ")
}

/// Several joined; none at all is `none`.
pub fn joined(parts: &[String], by: &str, none: &str) -> String {
    match parts {
        [] => none.to_owned(),
        [one] => one.clone(),
        some => format!("({})", some.join(&format!(" {by} "))),
    }
}

/// The first that is not NULL; `None` where there is nothing to choose from.
pub fn first_of(parts: &[String]) -> Option<String> {
    match parts {
        [] => None,
        [one] => Some(one.clone()),
        some => Some(format!("COALESCE({})", some.join(", "))),
    }
}
