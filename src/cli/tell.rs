//! A view as plain text, for a terminal.

use treatment_pathway::data::tree::Node;
use treatment_pathway::presentation::view::{Card, DisagreementObject, EntryObject, LeftObject, View};
use treatment_pathway::presentation::words::Words;

/// Prints what a screen would show.
pub fn result(view: &View, words: &Words) {
    // An emergency is said first; whatever else comes out rests on answers that may have to be mended.
    let first = view.card.as_ref().filter(|card| card.urgency == "emergency");
    let later = view.card.as_ref().filter(|_| first.is_none());
    first.iter().for_each(|card| print_card(card, words));
    if !view.contradictions.is_empty() {
        first.iter().for_each(|_| out!(""));
        unfit(view, words);
        later.iter().for_each(|_| out!(""));
    }
    later.iter().for_each(|card| print_card(card, words));
    if let (Some(_), Some(LeftObject { least, most })) = (&view.question, &view.left) {
        let key = match (least, most) {
            (None, _) => "left-at-most",
            (Some(1), 1) => "left-one",
            (Some(least), most) if least == most => "left",
            _ => "left-between",
        };
        let (least, most) = (least.unwrap_or(0).to_string(), most.to_string());
        out!(
            "\n{}: {}",
            words.get("questions"),
            words.fill(key, &[("count", &most), ("least", &least), ("most", &most)])
        );
    }
    if let Some(page) = &view.question {
        for question in page.facts.iter().filter(|question| question.answer.is_none()) {
            out!("\n{} [{}]", fill(&question.question, words), question.fact);
            for option in &question.options {
                out!("  {:24} {}", option.value, fill(&option.label, words));
            }
            if let (Some(min), Some(max)) = (&question.min, &question.max) {
                out!("  {}", range(min, max, question.unit.as_deref(), words));
            }
            if let Some(not_sure) = &question.not_sure {
                out!("  {:24} {}", "not_sure", fill(not_sure, words));
            }
        }
    }
    if let Some(narrows) = view.narrows.as_ref().filter(|_| view.question.is_none()) {
        out!("\n{}", words.get("narrows-heading"));
        out!("  {}", words.fill("narrows", &[("fact", &narrows.short)]));
        let (possible, left) = (narrows.possible.to_string(), narrows.left.to_string());
        out!("  {}", words.fill("narrows-left", &[("possible", &possible), ("left", &left)]));
        narrows.find_out.iter().for_each(|how| out!("  {}", fill(how, words)));
    }
    if view.card.is_some() && view.question.is_none() {
        out!("\n{}", words.get("treatments-heading"));
        for treatment in &view.treatments {
            let because = treatment.because.as_deref().map(|because| format!(" — {because}")).unwrap_or_default();
            out!("  {}: {}{because}", treatment.name, treatment.standing_words);
        }
    }
}

/// From which number to which a question goes, with its unit.
pub fn range(min: &Node, max: &Node, unit: Option<&str>, words: &Words) -> String {
    let [min, max] = [min, max].map(|bound| words.number(&bound.word().unwrap_or_default().text));
    let max = unit.map_or(max.clone(), |unit| [&max, " ", unit].concat());
    words.fill("number-range", &[("min", &min), ("max", &max)])
}

/// Answers that cannot all be right.
fn unfit(view: &View, words: &Words) {
    out!("{}\n  {}", words.get("contradictions-heading"), words.get("contradictions-lead"));
    for contradiction in &view.contradictions {
        out!("  - {}", fill(&contradiction.text, words));
        contradiction.because.iter().for_each(|because| out!("    {}: {}", because.short, because.answer));
    }
}

fn print_card(card: &Card, words: &Words) {
    out!("[{}] {}\n\n{}", card.urgency, fill(&card.heading, words), fill(&card.text, words));
    for also in &card.also {
        out!("\n[{}] {}\n\n{}", also.urgency, fill(&also.heading, words), fill(&also.text, words));
    }
    if let Some(decision) = &card.decision {
        out!("\n{}", fill(decision, words));
    }
    for (heading, entries) in
        [("recommend-heading", &card.recommend), ("offer-heading", &card.offer), ("alongside-heading", &card.alongside)]
    {
        list(words.get(heading), entries, words);
    }
    if let Some(review) = &card.review {
        out!("\n{}", words.fill("review-after", &[("after", &review.after)]));
    }
    if let Some(clinical) = &card.clinical {
        out!("\n{}", words.fill("clinical", &[("what", &fill(clinical, words))]));
    }
    card.disagreements.iter().for_each(|disagreement| disagree(disagreement, words));
    out!("\n{}", words.get("why-heading"));
    for why in &card.why {
        out!("  {}: {}", why.title, fill(&why.words, words));
        for because in &why.because {
            out!("    {}: {}", because.short, because.answer);
        }
    }
    if !card.sources.is_empty() {
        out!(
            "\n{}: {}",
            words.fill("sources-heading", &[("count", &card.sources.len().to_string())]),
            card.sources.join(", ")
        );
    }
}

/// A question, what each side says, and what this pathway does.
pub fn disagree(disagreement: &DisagreementObject, words: &Words) {
    out!("\n{}", fill(&disagreement.question, words));
    for position in &disagreement.positions {
        out!("  - {} ({})", fill(&position.text, words), position.sources.join(", "));
    }
    out!("  {}", fill(&disagreement.here, words));
}

fn list(heading: &str, entries: &[EntryObject], words: &Words) {
    if !entries.is_empty() {
        out!("\n{heading}");
    }
    for entry in entries {
        out!("  {} [{}]\n    {}", entry.name, entry.id, fill(&entry.text, words).replace('\n', "\n    "));
    }
}

/// With words for the numbers that a terminal cannot know: the reader's own emergency number and crisis line.
pub fn fill(text: &str, words: &Words) -> String {
    text.replace("{emergency}", words.get("emergency-number")).replace("{crisis}", words.get("crisis-line"))
}
