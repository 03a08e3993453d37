//! `pathway schema`

use treatment_pathway::authoring::document::{format, schema};

use super::Done;
use super::args::SchemaOf;
use super::output::print_json;

pub fn run(file: SchemaOf) -> Done {
    let (shape, title) = match file {
        SchemaOf::Pathway => (&format::PATHWAY, "pathway.toml"),
        SchemaOf::Evidence => (&format::EVIDENCE, "evidence.toml"),
        SchemaOf::Case => (&format::CASE, "a case"),
        SchemaOf::Overlay => (&format::OVERLAY, "overlay.toml"),
    };
    print_json(&schema::of(shape, title))
}
