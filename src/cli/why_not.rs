//! `pathway why-not`

use treatment_pathway::model::id::did_you_mean;
use treatment_pathway::presentation::view::{ChangeObject, WhyNot, why_not};
use treatment_pathway::presentation::words::Words;

use super::args::{Format, WhyNotArgs};
use super::walk::{answered, print};
use super::{Done, words};

pub fn run(args: &WhyNotArgs) -> Done {
    let (session, lang) =
        match answered(&args.dir, None, &args.facts, args.lang.as_deref(), args.format == Format::Json) {
            Ok(answered) => answered,
            Err(done) => return done,
        };
    let words = words::words(&lang);
    let Some(told) = why_not(&session, &lang, &words, &args.treatment) else {
        let known = session.pathway().treatments.iter().map(|treatment| treatment.id.as_str());
        eprintln!("error: no treatment is called `{}`", args.treatment);
        eprintln!(" = help: {}", did_you_mean(&args.treatment, known).unwrap_or_default());
        return Done::Unusable;
    };
    match args.format {
        Format::Json => print(&told),
        Format::Text => {
            tell(&told, &words);
            Done::Well
        }
    }
}

fn tell(told: &WhyNot, words: &Words) {
    let because = told.because.as_deref().map(|because| format!(" — {because}")).unwrap_or_default();
    out!("{}: {}{because}", told.name, told.standing_words);
    if !told.sources.is_empty() {
        let count = told.sources.len().to_string();
        out!("{}: {}", words.fill("sources-heading", &[("count", &count)]), told.sources.join(", "));
    }
    if told.checked {
        out!("\n{}", words.get("would-change-checked"));
    }
    if told.fewest.as_ref().is_some_and(Vec::is_empty) {
        return;
    }
    ways("would-change", told.fewest.as_deref(), words);
    if told.open != told.fewest {
        ways("would-change-open", told.open.as_deref(), words);
    }
}

fn ways(heading: &str, way: Option<&[ChangeObject]>, words: &Words) {
    let Some(way) = way else { return out!("\n{}", words.get(&format!("{heading}-none"))) };
    out!("\n{}", words.get(heading));
    for change in way {
        let from = change.from.as_deref().unwrap_or(words.get("unanswered"));
        out!("  {}: {from} → {} ({})", change.short, change.to, words.get(&format!("change-{}", change.who)));
    }
}
