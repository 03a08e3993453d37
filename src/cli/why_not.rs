//! `pathway why-not`

use treatment_pathway::presentation::view::{ChangeObject, WhyNot, why_not};
use treatment_pathway::presentation::words::Words;

use super::Done;
use super::args::{Format, WhyNotArgs};
use super::output::print_json;
use super::refusal::Refusal;
use super::walk::answered;

pub fn run(args: &WhyNotArgs) -> Done {
    let (session, lang, words) =
        match answered(&args.dir, None, &args.facts, args.lang.as_deref(), args.format == Format::Json) {
            Ok(answered) => answered,
            Err(done) => return done,
        };
    let Some(found) = why_not(&session, &lang, &words, &args.treatment) else {
        let known = session.pathway().treatments.iter().map(|treatment| treatment.id.as_str());
        let refusal = Refusal::unknown("no treatment", &args.treatment, known);
        return refusal.tell(args.format == Format::Json);
    };
    match args.format {
        Format::Json => print_json(&found),
        Format::Text => {
            tell(&found, &words);
            Done::Well
        }
    }
}

fn tell(found: &WhyNot, words: &Words) {
    let because = found.because.as_deref().map(|because| format!(" — {because}")).unwrap_or_default();
    out!("{}: {}{because}", found.name, found.standing_words);
    if !found.sources.is_empty() {
        let count = found.sources.len().to_string();
        out!("{}: {}", words.fill("sources-heading", &[("count", &count)]), found.sources.join(", "));
    }
    if found.checked {
        out!("\n{}", words.get("would-change-checked"));
    }
    if found.fewest.as_ref().is_some_and(Vec::is_empty) {
        return out!("\n{}", words.get("terminal-shown"));
    }
    list("would-change", found.fewest.as_deref(), words);
    if found.open != found.fewest {
        list("would-change-open", found.open.as_deref(), words);
    }
}

fn list(heading: &str, changes: Option<&[ChangeObject]>, words: &Words) {
    let Some(changes) = changes else { return out!("\n{}", words.get(&format!("{heading}-none"))) };
    out!("\n{}", words.get(heading));
    for change in changes {
        let from = change.from.as_deref().unwrap_or(words.get("unanswered"));
        out!("  {}: {from} → {} ({})", change.short, change.to, words.get(&format!("change-{}", change.who)));
    }
}
