//! `pathway compare`

use treatment_pathway::authoring::words::words;
use treatment_pathway::model::pathway::Pathway;
use treatment_pathway::presentation::view::{Comparison, RateObject, compare, detail, say};
use treatment_pathway::presentation::words::Words;

use super::Done;
use super::args::{CompareArgs, Format};
use super::output::print_json;
use super::refusal::Refusal;
use super::tell::{disagree, fill};
use super::walk::{language, session, sound};

pub fn run(args: &CompareArgs) -> Done {
    let (pathway, diagrams, own) = match sound(&args.dir, args.overlay.as_deref(), args.format == Format::Json) {
        Ok(sound) => sound,
        Err(done) => return done,
    };
    let lang = match language(&pathway, args.lang.as_deref()) {
        Ok(lang) => lang,
        Err(refusal) => return refusal.tell(args.format == Format::Json),
    };
    if let Some(unknown) = args.ids.iter().find(|id| !ids(&pathway).any(|known| known == *id)) {
        let known: Vec<&str> = ids(&pathway).map(String::as_str).collect();
        let refusal = Refusal::unknown("nothing to choose", unknown, known.iter().copied());
        return refusal.tell(args.format == Format::Json);
    }
    let (session, words) = (session(pathway, diagrams), words(&lang, &own));
    let say = say(&session, &lang, &words);
    match (args.ids.as_slice(), args.format) {
        ([one], Format::Json) => return print_json(&detail(&say, one)),
        (several, Format::Json) => return print_json(&compare(&say, several)),
        (several, Format::Text) => tell(&compare(&say, several), &words),
    }
    let mut shown: Vec<String> = Vec::new();
    for disagreement in args.ids.iter().filter_map(|id| detail(&say, id)).flat_map(|detail| detail.disagreements) {
        if !shown.contains(&disagreement.id) {
            disagree(&disagreement, &words);
            shown.push(disagreement.id);
        }
    }
    Done::Well
}

fn ids(pathway: &Pathway) -> impl Iterator<Item = &String> {
    let treatments = pathway.treatments.iter().map(|treatment| &treatment.id);
    treatments.chain(pathway.alongside.iter().map(|entry| &entry.id))
}

fn tell(comparison: &Comparison, words: &Words) {
    let names: Vec<&str> = comparison.columns.iter().map(|column| column.name.as_str()).collect();
    out!("{}", names.join(" / "));
    for row in &comparison.rows {
        out!("\n{}", row.heading);
        for (name, cell) in names.iter().zip(&row.cells) {
            out!("  {name}: {}", fill(cell, words).replace('\n', "\n    "));
        }
    }
    for (name, rates) in names.iter().zip(&comparison.rates).filter(|(_, rates)| !rates.is_empty()) {
        out!("\n{name}");
        rates.iter().for_each(|rate| count(rate, words));
    }
    for (differ, key) in
        [(comparison.spans_differ, "spans-differ"), (comparison.denominators_differ, "denominators-differ")]
    {
        if differ {
            out!("\n{}", words.get(key));
        }
    }
}

fn count(rate: &RateObject, words: &Words) {
    let line = |count: u32, group: &str| {
        words.fill("rate", &[("count", &count.to_string()), ("of", &rate.of.to_string()), ("group", group)])
    };
    out!("  {}{}", rate.outcome, rate.span.as_deref().map(|span| format!(", {span}")).unwrap_or_default());
    out!("    {}", line(rate.with, &rate.with_words));
    if let Some(without) = rate.without {
        out!("    {}", line(without, rate.without_words.as_deref().unwrap_or_default()));
    }
    rate.funding_words.iter().for_each(|paid| out!("    {paid}"));
}
