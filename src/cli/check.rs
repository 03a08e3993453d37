//! `pathway check`

use serde_json::json;

use super::args::{CheckArgs, Format, Standard};
use super::load::{today, try_load, unusable};
use super::{Done, readability, render, standard};

pub fn run(args: &CheckArgs) -> Done {
    let today = args.today.clone().unwrap_or_else(today);
    if !treatment_pathway::authoring::document::date::is_date(&today) {
        eprintln!("error: `{today}` is no date; write it like 2026-11-22");
        return Done::Unusable;
    }
    let mut loaded = match try_load(&args.dir, args.overlay.as_deref(), Some(&today)) {
        Ok(loaded) => loaded,
        Err(report) => {
            if args.format == Format::Json {
                out!("{:#}", json!({ "findings": render::findings(&report, &[]), "proof": null }));
                return Done::Unusable;
            }
            return unusable(&report, &[]);
        }
    };
    let judged = args.standard.map(|Standard::Ipdas| standard::judge(&mut loaded));
    let (report, document) = (&loaded.checked.report, &loaded.folder.document);
    match args.format {
        Format::Json => {
            let proof = loaded.proof.as_ref().map(|(proof, milliseconds)| {
                json!({
                    "patients": proof.patients,
                    "patients_words": proof.patients_words,
                    "safety_rules": proof.safety_rules,
                    "nodes": proof.nodes,
                    "milliseconds": milliseconds,
                })
            });
            let mut found = json!({
                "findings": render::findings(report, &document.files),
                "proof": proof,
                "readability": readability::json(document),
            });
            if let (Some(judged), Some(all)) = (&judged, found.as_object_mut()) {
                all.insert("standard".to_owned(), standard::json(judged, document));
            }
            out!("{found:#}");
        }
        Format::Text => {
            render::text(report, &document.files);
            if args.readability {
                readability::table(document);
            }
            out!("{}: {}", args.dir.display(), render::summary(report));
            if let Some(pathway) = &loaded.checked.pathway {
                if let Some((proof, milliseconds)) = &loaded.proof {
                    out!(
                        "proved for {} patients: {} hold{} ({} nodes, {milliseconds:.1} ms)",
                        proof.patients_words,
                        render::many(proof.safety_rules, "safety rule"),
                        if proof.safety_rules == 1 { "s" } else { "" },
                        proof.nodes
                    );
                }
                out!(
                    "{}, {}, {}, {}, {}, {}",
                    render::many(pathway.facts.len(), "fact"),
                    render::many(pathway.steps.len(), "step"),
                    render::many(pathway.treatments.len(), "treatment"),
                    render::many(document.rules(), "safety rule"),
                    render::many(pathway.claims.len(), "claim"),
                    render::many(loaded.folder.cases.len(), "case"),
                );
                readability::summary(document);
            }
            if let Some(judged) = &judged {
                standard::scorecard(judged, document);
            }
        }
    }
    if report.has_errors() { Done::Findings } else { Done::Well }
}
