//! A draft as the files of a pathway's folder, as a person would write them.

mod case;
mod quote;
mod score;
mod words;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::cond::{Cond, ONE, written};
use super::draft::{Draft, DraftDecision, DraftKind, Limits};
use crate::authoring::document::SourceFile;
use crate::authoring::document::authored::read_folder;
use crate::authoring::scaffold::{scaffold, with};
use case::case;
pub use quote::{as_answer, quoted};
use quote::{comment, quoted_list};
use score::score;
use words::words;

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
