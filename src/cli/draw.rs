//! `pathway render`

use treatment_pathway::authoring::export::booklet::Booklet;
use treatment_pathway::authoring::export::{FORMS, Whole};
use treatment_pathway::authoring::layout::layout;
use treatment_pathway::authoring::words::words;
use treatment_pathway::presentation::bundle::direction;
use treatment_pathway::presentation::spoken::{Numbers, spoken};
use treatment_pathway::presentation::view::say::Say;

use super::args::RenderArgs;
use super::bundle::{hash, lanes};
use super::load::load;
use super::{Done, render, walk};

pub fn run(args: &RenderArgs) -> Done {
    let loaded = match load(&args.dir, args.overlay.as_deref(), false) {
        Ok(loaded) => loaded,
        Err(done) => return done,
    };
    let document = &loaded.folder.document;
    let (Some(pathway), Some((proof, _))) = (&loaded.checked.pathway, &loaded.proof) else {
        return loaded.refuse(&args.dir, "a pathway with errors is not drawn", false);
    };
    let lang = match walk::language(pathway, args.lang.as_deref()) {
        Ok(lang) => lang,
        Err(refusal) => return refusal.tell(false),
    };
    // Paper knows no numbers: the reader has to.
    let pathway = &spoken(pathway, |lang| words(lang, &document.words), &Numbers::default());
    let words = words(&lang, &document.words);
    let layout = layout(pathway, &lanes(document));
    let say = Say { pathway, lang: &lang, words: &words };
    let whole = Whole { say, document, layout: &layout, mirrored: direction(&lang) == "rtl" };
    let findings = render::lines(&loaded.checked.report, &document.files);
    let booklet = Booklet {
        whole,
        evidence: &loaded.folder.evidence,
        cases: &loaded.folder.cases,
        findings: &findings,
        proof,
        hash: &hash(document, &lang),
    };
    // The arguments name one of these.
    for form in FORMS.iter().filter(|form| form.name == args.to) {
        out!("{}", (form.write)(&booklet).trim_end());
    }
    Done::Well
}
