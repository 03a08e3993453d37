//! `pathway test --sign`: the line that signs a case. Whoever signs writes it into the file.

use treatment_pathway::authoring::case::signature::{self, Signature};
use treatment_pathway::authoring::case::{self, is_unfilled};
use treatment_pathway::authoring::document::authored::Folder;
use treatment_pathway::data::finding::Report;
use treatment_pathway::model::pathway::Pathway;

use super::args::TestArgs;
use super::refusal::{self, Refusal};
use super::{Done, render};

pub fn run(args: &TestArgs, by: &str, folder: &Folder, pathway: &Pathway) -> Done {
    let on = match refusal::day(args.on.as_deref()) {
        Ok(on) => on,
        Err(refusal) => return refusal.tell(false),
    };
    let files = &folder.document.files;
    let ids: Vec<String> = folder.cases.iter().map(|case| case::id(case).text).collect();
    if let Some(unknown) = args.cases.iter().find(|id| !ids.contains(id)) {
        return Refusal::unknown("no case", unknown, ids.iter().map(String::as_str)).tell(false);
    }
    let mut done = Done::Well;
    for (case, id) in folder.cases.iter().zip(&ids) {
        let wanted = if args.cases.is_empty() {
            signature::of(case) != Signature::Valid && !is_unfilled(case)
        } else {
            args.cases.contains(id)
        };
        if !wanted {
            continue;
        }
        let name = case.at.and_then(|at| at.file_of(files)).map_or("", |file| file.name.as_str());
        match case::run(pathway, case) {
            Ok(_) => out!("{name}, above `[facts]`:\n{}", signature::line(case, by, &on)),
            Err(findings) => {
                err!("{name} cannot be signed:");
                render::text(&Report { findings }, files);
                done = Done::Unusable;
            }
        }
    }
    done
}
