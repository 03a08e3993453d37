//! `pathway test --sign`: the line that signs a case. Whoever signs writes it into the file.

use treatment_pathway::authoring::case::signature::{self, Signature};
use treatment_pathway::authoring::case::{self, is_unfilled};
use treatment_pathway::authoring::document::authored::Folder;
use treatment_pathway::authoring::document::date::is_date;
use treatment_pathway::data::finding::Report;
use treatment_pathway::model::id::did_you_mean;
use treatment_pathway::model::pathway::Pathway;

use super::args::TestArgs;
use super::load::today;
use super::{Done, render};

pub fn run(args: &TestArgs, by: &str, folder: &Folder, pathway: &Pathway) -> Done {
    let on = args.on.clone().unwrap_or_else(today);
    if !is_date(&on) {
        eprintln!("error: `{on}` is no date; write it like 2026-11-22");
        return Done::Unusable;
    }
    let files = &folder.document.files;
    let ids: Vec<String> = folder.cases.iter().map(|(_, case)| case::id(case).text).collect();
    if let Some(unknown) = args.cases.iter().find(|id| !ids.contains(id)) {
        eprintln!("error: no case is called `{unknown}`");
        eprintln!(" = help: {}", did_you_mean(unknown, ids.iter().map(String::as_str)).unwrap_or_default());
        return Done::Unusable;
    }
    let mut done = Done::Well;
    for ((file, case), id) in folder.cases.iter().zip(&ids) {
        let wanted = if args.cases.is_empty() {
            signature::of(case) != Signature::Valid && !is_unfilled(case)
        } else {
            args.cases.contains(id)
        };
        if !wanted {
            continue;
        }
        let name = files.get(usize::from(*file)).map_or("", |file| file.name.as_str());
        match case::run(pathway, case) {
            Ok(_) => out!("{name}, above `[facts]`:\n{}", signature::line(case, by, &on)),
            Err(findings) => {
                eprintln!("{name} cannot be signed:");
                render::text(&Report { findings }, files);
                done = Done::Unusable;
            }
        }
    }
    done
}
