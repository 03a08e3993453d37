//! `pathway check`

use serde_json::json;

use super::args::{CheckArgs, Format, Standard};
use super::load::try_load;
use super::output::{Stream, say_json};
use super::{Done, readability, refusal, render, standard, write_missing};

pub fn run(args: &CheckArgs) -> Done {
    let written = if args.write_missing { write_missing::run(&args.dir) } else { Ok(()) };
    let today = written.and_then(|()| refusal::day(args.today.as_deref()));
    let loaded = today.and_then(|today| try_load(&args.dir, args.overlay.as_deref(), Some(&today)));
    let mut loaded = match loaded {
        Ok(loaded) => loaded,
        Err(refusal) => {
            match args.format {
                Some(Format::Json) => {
                    let findings = render::findings(&refusal.report, &refusal.files);
                    say_json(&json!({ "findings": findings, "proof": null }));
                }
                _ => render::draw(&refusal.report, &refusal.files, findings_go_to(args)),
            }
            return Done::Unusable;
        }
    };
    let judged = args.standard.map(|Standard::Ipdas| standard::judge(&mut loaded));
    let (report, document) = (&loaded.checked.report, &loaded.folder.document);
    match args.format {
        Some(Format::Json) => {
            let proof = loaded.proof.as_ref().map(|(proof, milliseconds)| {
                json!({
                    "patients": proof.patients,
                    "patients_words": proof.patients_words,
                    "safety_rules": proof.safety_rules,
                    "nodes": proof.nodes.0,
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
            say_json(&found);
        }
        Some(Format::Text) | None => {
            render::draw(report, &document.files, findings_go_to(args));
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
                        proof.nodes.0
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

/// Whoever asks for text gets all of it in one stream, as with JSON; otherwise findings stand beside what was asked for.
fn findings_go_to(args: &CheckArgs) -> Stream {
    if args.format.is_some() { Stream::Out } else { Stream::Err }
}
