//! `pathway walk`

use std::path::Path;
use std::sync::Arc;

use treatment_pathway::analysis::encode::Diagrams;
use treatment_pathway::authoring::document::SourceFile;
use treatment_pathway::authoring::document::authored::json;
use treatment_pathway::authoring::words::words;
use treatment_pathway::data::finding::Report;
use treatment_pathway::data::tree::Node;
use treatment_pathway::model::pathway::Pathway;
use treatment_pathway::model::text::Texts;
use treatment_pathway::presentation::session::Session;
use treatment_pathway::presentation::view::{view, walk_object};
use treatment_pathway::presentation::words::Words;

use super::args::{WalkArgs, WalkFormat};
use super::listing::{self, Unreadable};
use super::load::load;
use super::output::print_json;
use super::refusal::Refusal;
use super::{Done, tell};

pub fn run(args: &WalkArgs) -> Done {
    let as_json = args.format != WalkFormat::Text;
    let (session, lang, words) =
        match answered(&args.dir, args.overlay.as_deref(), &args.facts, args.lang.as_deref(), as_json) {
            Ok(answered) => answered,
            Err(done) => return done,
        };
    match args.format {
        WalkFormat::Text => tell::result(&view(&session, &lang, &words), &words),
        WalkFormat::Json => return print_json(&walk_object(&session, &lang, &words)),
        WalkFormat::View => return print_json(&view(&session, &lang, &words)),
    }
    Done::Well
}

/// A session with the answers of a facts file, its language and the words of that; otherwise why not was printed.
pub fn answered(
    dir: &Path,
    overlay: Option<&Path>,
    file: &Path,
    lang: Option<&str>,
    as_json: bool,
) -> Result<(Session, String, Words), Done> {
    let (pathway, diagrams, own) = sound(dir, overlay, as_json)?;
    let refused = |refusal: Refusal| refusal.tell(as_json);
    let lang = language(&pathway, lang).map_err(refused)?;
    let words = words(&lang, &own);
    let mut session = session(pathway, diagrams);
    let (facts, file) = facts(file).map_err(refused)?;
    let taken = session.answer(&facts);
    taken.map_err(|findings| refused(Refusal { report: Report { findings }.sorted(), files: vec![file] }))?;
    Ok((session, lang, words))
}

/// The language asked for, or else the pathway's first.
pub fn language(pathway: &Pathway, asked: Option<&str>) -> Result<String, Refusal> {
    let known: Vec<&str> = pathway.texts.iter().map(|texts| texts.lang.as_str()).collect();
    match asked {
        None => Ok(known.first().copied().unwrap_or_default().to_owned()),
        Some(lang) if known.contains(&lang) => Ok(lang.to_owned()),
        Some(lang) => {
            let help = format!("it has them in `{}`", known.join("`, `"));
            Err(Refusal::typed("unknown-text", format!("this pathway has no words in `{lang}`"), help))
        }
    }
}

/// A pathway that may be walked, and the page's own words that its folder has; otherwise its findings are printed.
pub fn sound(dir: &Path, overlay: Option<&Path>, as_json: bool) -> Result<(Pathway, Diagrams, Vec<Texts>), Done> {
    let mut loaded = load(dir, overlay, as_json)?;
    let sound = loaded.sound();
    let own = std::mem::take(&mut loaded.folder.document.words);
    let sound = sound.map(|(pathway, diagrams)| (pathway, diagrams, own));
    sound.ok_or_else(|| loaded.refuse(dir, "a pathway with errors is not walked", as_json))
}

/// A session that can explain what lies ahead.
pub fn session(pathway: Pathway, diagrams: Diagrams) -> Session {
    Session::new(pathway).explained(Arc::new(diagrams))
}

/// The answers of a facts file.
fn facts(path: &Path) -> Result<(Node, SourceFile), Refusal> {
    let name = path.display().to_string();
    let unreadable = |Unreadable { why, help }| Refusal::unreadable(&name, &why, help);
    let text = listing::read_text(path).map_err(unreadable)?;
    let (mut report, file) = (Report::default(), SourceFile { name, text });
    match json::tree(0, &file.text, &mut report) {
        Some(facts) => Ok((facts, file)),
        None => Err(Refusal { report, files: vec![file] }),
    }
}
