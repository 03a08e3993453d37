//! `pathway schema`

use treatment_pathway::authoring::document::{format, schema};

use super::Done;
use super::args::SchemaOf;

pub fn run(file: SchemaOf) -> Done {
    let (shape, title) = match file {
        SchemaOf::Pathway => (&format::PATHWAY, "pathway.toml"),
        SchemaOf::Evidence => (&format::EVIDENCE, "evidence.toml"),
        SchemaOf::Case => (&format::CASE, "a case"),
        SchemaOf::Overlay => (&format::OVERLAY, "overlay.toml"),
    };
    match serde_json::to_string_pretty(&schema::of(shape, title)) {
        Ok(text) => {
            out!("{text}");
            Done::Well
        }
        Err(problem) => {
            err!("error: {problem}");
            Done::Unusable
        }
    }
}
