//! A table whose columns or words are others: which of its columns is which of ours, what its words mean, in which units its
//! numbers are, and what it writes for nothing.
//!
//! ```toml
//! id = "patient_no"
//! empty = ["NA", "unknown"]              # read as nothing, in every column
//! ignore = ["postcode"]                  # columns that are none of the pathway's
//!
//! [columns.saddle]
//! from = "numb_groin"
//! values = { J = "yes", N = "no", U = "not_sure" }
//!
//! [columns.weeks_since_surgery]
//! from = "days_since_surgery"
//! per = 7                                # divided by, and rounded down to a value that the fact can have
//! ```

use std::collections::BTreeMap;

use serde::Deserialize;

/// A mapping file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mapping {
    /// The column that says who a row is about.
    pub id: Option<String>,
    /// Cells that are read as nothing.
    pub empty: Vec<String>,
    /// Their columns that are left out.
    pub ignore: Vec<String>,
    /// By our column.
    pub columns: BTreeMap<String, MappedColumn>,
}

/// One of our columns.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MappedColumn {
    /// Theirs; without it, it has our name.
    pub from: Option<String>,
    /// What their words are called here.
    pub values: BTreeMap<String, String>,
    /// A number is multiplied by this.
    pub times: Option<i64>,
    /// A number is divided by this, and rounded down to a value that the fact can have.
    pub per: Option<i64>,
}
