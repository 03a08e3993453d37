//! Our decision beside the alternatives: the same patients, the same table, every engine in its own language.

pub mod dialect;
pub mod growth;
pub mod patients;
pub mod pathway;
pub mod scored;
pub mod shared;
pub mod table;

/// The shipped pathway.
pub const SHIPPED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../pathways/failed-back");
