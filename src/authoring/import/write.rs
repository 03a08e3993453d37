//! A draft as the files of a pathway's folder, as a person would write them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::cond::{Cond, ONE, number, written};
use super::draft::{Draft, DraftCase, DraftDecision, DraftItem, DraftKind, DraftScore, Limits};
use crate::authoring::check::placeholder_text::MARK;
use crate::authoring::document::SourceFile;
use crate::authoring::document::authored::read_folder;
use crate::authoring::scaffold::{scaffold, with};
use crate::data::hidden::hidden;
use crate::model::id::message_id;

/// The widest line of a list.
const WIDEST: usize = 110;

/// Every file of the folder. Texts that nobody has written yet are placeholders.
pub fn files(draft: &Draft) -> Vec<SourceFile> {
    let file = |name: &str, text: String| SourceFile { name: name.to_owned(), text };
    let mut files = vec![
        file("pathway.toml", logic(draft)),
        file("evidence.toml", "# What studies found, and how sure that is.\n\n[claims]\n".to_owned()),
        file("sources.json", sources(draft)),
        file("en.ftl", with("", &words(draft))),
    ];
    files.extend(draft.cases.iter().map(|each| file(&format!("cases/{}.toml", each.id), case(each))));
    for missing in scaffold(&read_folder(files.clone()).document) {
        files.iter_mut().filter(|file| file.name == missing.name).for_each(|file| file.text.clone_from(&missing.text));
    }
    files
}

/// A text in quotes, as TOML and JSON both read it.
pub fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            sign if sign.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(sign));
            }
            sign => quoted.push(sign),
        }
    }
    quoted.push('"');
    quoted
}

/// The value of a fact, as TOML and JSON both read it.
pub fn as_answer(value: &str) -> String {
    if number(value).is_some() { value.to_owned() } else { quoted(value) }
}

/// A list on one line, or one part a line where that would be too wide.
fn list(parts: &[String], open: char, close: char) -> String {
    let line = parts.join(", ");
    let spaced = if open == '{' { format!("{open} {line} {close}") } else { format!("{open}{line}{close}") };
    if spaced.len() <= WIDEST || open == '{' {
        return spaced;
    }
    let mut text = format!("{open}\n");
    let mut row = String::from(" ");
    for part in parts {
        if row.len() + part.len() + 2 > WIDEST {
            text.push_str(row.trim_end());
            text.push('\n');
            row = String::from(" ");
        }
        let _ = write!(row, " {part},");
    }
    text.push_str(row.trim_end());
    let _ = write!(text, "\n{close}");
    text
}

fn quoted_list<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    list(&words.into_iter().map(quoted).collect::<Vec<_>>(), '[', ']')
}

/// One line of a comment.
fn comment(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn logic(draft: &Draft) -> String {
    let year = draft.today.split_once('-').and_then(|(year, day)| Some((year.parse::<u32>().ok()? + 1, day)));
    let due = year.map_or(draft.today.clone(), |(year, day)| {
        // Of a leap day the next year has none.
        format!("{year}-{}", if day == "02-29" { "02-28" } else { day })
    });
    let mut text = format!(
        "# {}\n# Urgencies, typical answers and bounds are placeholders: look at each. Words are in en.ftl.\n\n\
         [pathway]\nid = {}\nversion = \"0.1.0\"\nreviewed = {}\nreview_due = {due}\n",
        comment(&draft.origin),
        quoted(&draft.id),
        draft.today
    );
    for fact in &draft.facts {
        let _ = write!(text, "\n[facts.{}]\n", fact.id);
        match &fact.kind {
            DraftKind::Choice(values) => {
                let of = quoted_list(values.iter().map(|(value, _)| value.as_str()));
                let typical = values.first().map_or("", |(value, _)| value);
                let _ = write!(text, "type = \"choice\"\nof = {of}\ntypical = {}\n", quoted(typical));
            }
            DraftKind::Number(bounds) => {
                text.push_str("type = \"number\"\n");
                text.push_str(&number_keys(bounds));
                let _ = writeln!(text, "typical = {}", written(bounds.typical));
            }
        }
    }
    draft.scores.iter().for_each(|each| text.push_str(&score(each)));
    for number in &draft.numbers {
        let _ = write!(text, "\n[numbers.{}]\nis = {}\n", number.id, quoted(&number.is));
    }
    let conditions = conditions(draft);
    if !conditions.is_empty() {
        text.push_str("\n[conditions]\n");
        conditions.iter().for_each(|(name, guard)| {
            let _ = writeln!(text, "{name} = {}", quoted(guard));
        });
    }
    draft.decisions.iter().for_each(|each| text.push_str(&decision(each)));
    for conclusion in &draft.conclusions {
        let _ = write!(
            text,
            "\n[[steps]]\nid = {}\nkind = \"conclusion\"\nurgency = \"routine\"\n{}sources = [\"source\"]\n",
            quoted(&conclusion.id),
            if conclusion.no_rule { "no_rule = true\n" } else { "" }
        );
    }
    for entry in &draft.entries {
        let when = entry.when.guard().map_or(String::new(), |guard| format!("when = {}\n", quoted(&guard)));
        let _ = write!(
            text,
            "\n[[alongside]]\nid = {}\n{when}with = [\"emergency\", \"same-day\", \"urgent-clinic\", \"routine\"]\n\
             sources = [\"source\"]\n",
            quoted(&entry.id)
        );
    }
    text
}

fn number_keys(bounds: &Limits) -> String {
    let unit = bounds.unit.as_ref().map_or(String::new(), |unit| format!("unit = {}\n", quoted(unit)));
    let step = if bounds.step == ONE { String::new() } else { format!("step = {}\n", written(bounds.step)) };
    format!("{unit}min = {}\nmax = {}\n{step}", written(bounds.min), written(bounds.max))
}

/// Choices whose values agree on their points stand in `of`; what disagrees is an item of its own.
fn score(score: &DraftScore) -> String {
    let mut table: BTreeMap<&str, i64> = BTreeMap::new();
    let mut order: Vec<&str> = Vec::new();
    let (mut of, mut items) = (Vec::new(), Vec::new());
    for item in &score.items {
        match item {
            DraftItem::Points(fact, points) => {
                let fits =
                    points.iter().all(|(value, points)| table.get(value.as_str()).is_none_or(|own| own == points));
                if fits {
                    of.push(fact.as_str());
                    for (value, points) in points {
                        if table.insert(value, *points).is_none() {
                            order.push(value);
                        }
                    }
                } else {
                    items.extend(
                        points
                            .iter()
                            .filter(|(_, points)| *points != 0)
                            .map(|(value, points)| (format!("{fact} = {value}"), *points)),
                    );
                }
            }
            DraftItem::Own(fact) => of.push(fact),
            DraftItem::When(cond, points) => items.extend(cond.guard().map(|guard| (guard, *points))),
        }
    }
    let mut text = format!("\n[scores.{}]\n", score.id);
    if !of.is_empty() {
        let _ = writeln!(text, "of = {}", quoted_list(of));
    }
    if !order.is_empty() {
        let points: Vec<String> =
            order.iter().filter_map(|value| Some(format!("{value} = {}", written(*table.get(value)?)))).collect();
        let inline = list(&points, '{', '}');
        if inline.len() <= WIDEST {
            let _ = writeln!(text, "points = {inline}");
        } else {
            points.iter().for_each(|each| {
                let _ = writeln!(text, "points.{each}");
            });
        }
    }
    if !items.is_empty() {
        text.push_str("items = [\n");
        for (guard, points) in items {
            let _ = writeln!(text, "  {{ when = {}, points = {} }},", quoted(&guard), written(points));
        }
        text.push_str("]\n");
    }
    text
}

/// The named conditions that something names, each after those it is written in terms of.
fn conditions(draft: &Draft) -> Vec<(String, String)> {
    let (mut seen, mut all) = (BTreeSet::new(), Vec::new());
    for cond in draft.conds() {
        collect(cond, &mut seen, &mut all);
    }
    all
}

fn collect(cond: &Cond, seen: &mut BTreeSet<String>, all: &mut Vec<(String, String)>) {
    match cond {
        Cond::Named(name, inner) if seen.insert(name.clone()) => {
            collect(inner, seen, all);
            all.extend(inner.guard().map(|guard| (name.clone(), guard)));
        }
        Cond::Not(inner) => collect(inner, seen, all),
        Cond::All(parts) | Cond::Any(parts) => parts.iter().for_each(|part| collect(part, seen, all)),
        Cond::Always | Cond::Never | Cond::Among(..) | Cond::Compare(..) | Cond::Known(_) | Cond::Named(..) => {}
    }
}

fn decision(decision: &DraftDecision) -> String {
    let mut text = format!("\n[[steps]]\nid = {}\nkind = \"decision\"\n", quoted(&decision.id));
    if let Some(why) = &decision.first {
        let _ = write!(text, "hit = \"first\"\nwhy = {}\n", quoted(why));
    }
    text.push_str("branches = [\n");
    for branch in &decision.branches {
        let Some(guard) = branch.when.guard() else { continue };
        let _ = writeln!(
            text,
            "  {{ when = {}, go = {} }}, # {}",
            quoted(&guard),
            quoted(&branch.go),
            comment(&branch.rule)
        );
    }
    if let Some(rest) = &decision.otherwise {
        let doubt = rest.doubt.as_ref().map_or(String::new(), |why| format!(", doubt = {}", quoted(why)));
        let _ = writeln!(text, "  {{ otherwise = {}{doubt} }}, # {}", quoted(&rest.go), comment(&rest.rule));
    }
    text.push_str("]\n");
    text
}

fn sources(draft: &Draft) -> String {
    let title = if draft.reference.is_empty() { &draft.title } else { &draft.reference };
    let note = format!("{}, {}: look up where it is published", comment(&draft.origin), draft.today);
    let lines = format!("\"id\": \"source\",\n    \"type\": \"document\",\n    \"title\": {}", quoted(&comment(title)));
    format!("[\n  {{\n    {lines},\n    \"note\": {}\n  }}\n]\n", quoted(&note))
}

/// What the source itself has words for. Those of a value or a name are its own; what a reader is told is still to be
/// written.
fn words(draft: &Draft) -> Vec<(String, String)> {
    let mut words = vec![("pathway".to_owned(), format!("{MARK}: {}", plain(&draft.title)))];
    let mut add = |key: String, text: String| words.push((key, text));
    for fact in &draft.facts {
        let key = format!("fact-{}", message_id(&fact.id));
        add(key.clone(), format!("{MARK}: {}", plain(&fact.label)));
        add(format!("{key}.short"), own(&fact.label));
        match &fact.kind {
            DraftKind::Choice(values) => values.iter().for_each(|(value, label)| {
                add(format!("{key}.is-{}", message_id(value)), own(label));
            }),
            DraftKind::Number(bounds) => {
                bounds.unit.iter().for_each(|unit| add(format!("{key}.unit"), plain(unit)));
            }
        }
    }
    draft.scores.iter().for_each(|score| add(format!("score-{}", score.id), own(&score.label)));
    for number in &draft.numbers {
        add(format!("score-{}", number.id), own(&number.label));
    }
    for name in conditions(draft) {
        add(format!("condition-{}", name.0), format!("{MARK}: {}", name.0.replace('_', " ")));
    }
    draft.decisions.iter().for_each(|step| add(format!("step-{}", step.id), own(&step.label)));
    for step in &draft.conclusions {
        add(format!("step-{}", step.id), own(&step.label));
        let lines: Vec<String> = step.lines.iter().map(|line| plain(line)).collect();
        add(format!("step-{}.text", step.id), format!("{MARK}: {}", lines.join("\n")));
    }
    for entry in &draft.entries {
        add(format!("alongside-{}", entry.id), own(&entry.label));
        add(format!("alongside-{}.text", entry.id), format!("{MARK}: {}", plain(&entry.text)));
    }
    words
}

/// A name of the source: as it is, where that is short; a longer one is to be written again.
fn own(text: &str) -> String {
    let plain = plain(text);
    let short = plain.split_whitespace().count() <= 3 && plain.len() <= 30 && !plain.starts_with(MARK);
    if short { plain } else { format!("{MARK}: {plain}") }
}

/// A text of the source as Fluent can have it: on one line, and no sign of it read as Fluent's own.
fn plain(text: &str) -> String {
    let hidden: Vec<char> = hidden(text).into_iter().map(|one| one.sign).collect();
    let seen: String = text.chars().filter(|sign| !hidden.contains(sign)).collect();
    let line = comment(&seen).replace(['{', '}'], "|");
    if line.is_empty() { MARK.to_owned() } else { line }
}

fn case(case: &DraftCase) -> String {
    let mut text = format!("id = {}\n", quoted(&case.id));
    if !case.title.is_empty() {
        let _ = writeln!(text, "title = {}", quoted(&comment(&case.title)));
    }
    if let Some(note) = &case.note {
        let _ = writeln!(text, "note = {}", quoted(note));
    }
    if !case.unanswered.is_empty() {
        let _ = writeln!(text, "unanswered = {}", quoted_list(case.unanswered.iter().map(String::as_str)));
    }
    text.push_str("\n[facts]\n");
    for (fact, value) in &case.facts {
        let _ = writeln!(text, "{fact} = {}", as_answer(value));
    }
    let expect = &case.expect;
    text.push_str("\n[expect]\n");
    for (key, word) in [("conclusion", &expect.conclusion), ("asks", &expect.asks)] {
        if let Some(word) = word {
            let _ = writeln!(text, "{key} = {}", quoted(word));
        }
    }
    for (key, words) in [("shows", &expect.shows), ("never_shows", &expect.never_shows)] {
        if !words.is_empty() {
            let _ = writeln!(text, "{key} = {}", quoted_list(words.iter().map(String::as_str)));
        }
    }
    if !expect.scores.is_empty() {
        text.push_str("\n[expect.scores]\n");
        for (score, points) in &expect.scores {
            let _ = writeln!(text, "{score} = {}", written(*points));
        }
    }
    text
}
