//! `pathway walk`

use std::path::Path;
use std::sync::Arc;

use treatment_pathway::analysis::encode::Diagrams;
use treatment_pathway::authoring::document::SourceFile;
use treatment_pathway::authoring::document::authored::json;
use treatment_pathway::data::finding::Report;
use treatment_pathway::data::tree::Node;
use treatment_pathway::model::pathway::Pathway;
use treatment_pathway::presentation::session::Session;
use treatment_pathway::presentation::view::{view, walk_object};

use super::args::{WalkArgs, WalkFormat};
use super::load::{self, load};
use super::{Done, render, tell, words};

pub fn run(args: &WalkArgs) -> Done {
    let as_json = args.format != WalkFormat::Text;
    let (session, lang) = match answered(&args.dir, args.overlay.as_deref(), &args.facts, args.lang.as_deref(), as_json)
    {
        Ok(answered) => answered,
        Err(done) => return done,
    };
    let words = words::words(&lang);
    match args.format {
        WalkFormat::Text => tell::result(&view(&session, &lang, &words), &words),
        WalkFormat::Json => return print(&walk_object(&session, &lang, &words)),
        WalkFormat::View => return print(&view(&session, &lang, &words)),
    }
    Done::Well
}

/// A session with the answers of a facts file, and its language; otherwise why not was printed.
pub fn answered(
    dir: &Path,
    overlay: Option<&Path>,
    file: &Path,
    lang: Option<&str>,
    as_json: bool,
) -> Result<(Session, String), Done> {
    let (pathway, diagrams) = sound(dir, overlay, as_json)?;
    let lang = language(&pathway, lang)?;
    let mut session = session(pathway, diagrams);
    let taken =
        facts(file).and_then(|(facts, file)| session.answer(&facts).map_err(|findings| (Report { findings }, file)));
    if let Err((report, file)) = taken {
        if as_json {
            let findings = render::findings(&report, std::slice::from_ref(&file));
            out!("{:#}", serde_json::json!({ "findings": findings }));
        }
        return Err(load::unusable(&report, &[file]));
    }
    Ok((session, lang))
}

pub fn print(object: &impl serde::Serialize) -> Done {
    match serde_json::to_string_pretty(object) {
        Ok(text) => {
            out!("{text}");
            Done::Well
        }
        Err(problem) => {
            eprintln!("error: {problem}");
            Done::Unusable
        }
    }
}

/// The language asked for, or else the pathway's first.
pub fn language(pathway: &Pathway, asked: Option<&str>) -> Result<String, Done> {
    let known: Vec<&str> = pathway.texts.iter().map(|texts| texts.lang.as_str()).collect();
    match asked {
        None => Ok(known.first().copied().unwrap_or_default().to_owned()),
        Some(lang) if known.contains(&lang) => Ok(lang.to_owned()),
        Some(lang) => {
            eprintln!("error: this pathway has no words in `{lang}`; it has them in `{}`", known.join("`, `"));
            Err(Done::Unusable)
        }
    }
}

/// A pathway that may be walked; otherwise its findings are printed.
pub fn sound(dir: &Path, overlay: Option<&Path>, as_json: bool) -> Result<(Pathway, Diagrams), Done> {
    let loaded = load(dir, overlay, None)?;
    loaded.checked.pathway.zip(loaded.diagrams).ok_or_else(|| {
        let (report, files) = (&loaded.checked.report, &loaded.folder.document.files);
        if as_json {
            out!("{:#}", serde_json::json!({ "findings": render::findings(report, files) }));
        }
        render::text(report, files);
        eprintln!("{}: {}; a pathway with errors is not walked", dir.display(), render::summary(report));
        Done::Findings
    })
}

/// A session that can explain what lies ahead.
pub fn session(pathway: Pathway, diagrams: Diagrams) -> Session {
    Session::new(pathway).explained(Arc::new(diagrams))
}

/// The answers of a facts file.
fn facts(path: &Path) -> Result<(Node, SourceFile), (Report, SourceFile)> {
    let mut report = Report::default();
    let mut file = SourceFile { name: path.display().to_string(), text: String::new() };
    match load::read(path) {
        Ok(text) => file.text = text,
        Err(why) => report.push(load::unreadable(&file.name, &why)),
    }
    if report.has_errors() {
        return Err((report, file));
    }
    match json::tree(0, &file.text, &mut report) {
        Some(facts) => Ok((facts, file)),
        None => Err((report, file)),
    }
}
