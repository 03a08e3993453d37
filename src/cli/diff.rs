//! `pathway diff`

use std::path::Path;

use serde_json::{Map, Value, json};
use treatment_pathway::authoring::diff::wording::{self, TextChange};
use treatment_pathway::authoring::diff::{
    AnswerChange, Concluded, Diff, EntryChange, FactChanges, Incomparable, Region, When, diff,
};
use treatment_pathway::model::pathway::Pathway;

use super::args::{DiffArgs, Format};
use super::load::{Loaded, try_load};
use super::output::say_json;
use super::refusal::Refusal;
use super::{Done, render};

/// The most regions that are printed as text; JSON has all.
const MOST: usize = 20;
/// The most keys of changed wording that are printed as text.
const MOST_KEYS: usize = 10;

pub fn run(args: &DiffArgs) -> Done {
    let both = [(args.old.as_path(), None), (args.new.as_path(), args.overlay.as_deref())];
    let loaded = both.map(|(dir, overlay)| try_load(dir, overlay, None));
    let (old, new) = match loaded {
        [Ok(old), Ok(new)] if old.checked.pathway.is_some() && new.checked.pathway.is_some() => (old, new),
        either => return refuse(both.map(|(dir, _)| dir), either, args.format == Format::Json),
    };
    let (Some(before), Some(after)) = (&old.checked.pathway, &new.checked.pathway) else { return Done::Unusable };
    let wording = [
        ("texts", wording::texts(&old.folder.document, &new.folder.document)),
        ("claims", wording::claims(&old.folder.evidence, &new.folder.evidence)),
        ("sources", wording::sources(&old.folder.document, &new.folder.document)),
    ];
    let found = match diff(before, after) {
        Ok(found) => found,
        Err(found) => return incomparable(before, after, &found, &wording, args.format),
    };
    match args.format {
        Format::Json => say_json(&object(before, after, &found, &wording)),
        Format::Text => text(before, after, &found, &wording),
    }
    if found.regions.iter().any(Region::urgency_falls) { Done::Findings } else { Done::Well }
}

/// So many facts that meet are named.
const NAMED: usize = 5;

/// Who gets a different answer cannot be said; what only one version has, and what reads differently, can.
fn incomparable(
    old: &Pathway,
    new: &Pathway,
    found: &Incomparable,
    wording: &[(&str, Vec<TextChange>)],
    format: Format,
) -> Done {
    let Incomparable { facts, meet } = found;
    let named: Vec<String> = meet.iter().take(NAMED).map(|fact| format!("`{fact}`")).collect();
    let among = if meet.len() > NAMED { "among them " } else { "" };
    let message = format!(
        "both versions together are too large to say who gets a different answer: {} facts meet, {among}{}",
        meet.len(),
        named.join(", ")
    );
    let help = "compare each with a version between them, in which fewer steps are new".to_owned();
    let refusal = Refusal::typed("too-large", message, help);
    match format {
        Format::Json => {
            let findings = render::findings(&refusal.report, &refusal.files);
            let (facts, wording) = (facts_object(facts), wording_object(wording));
            say_json(&json!({
                "old": version(old), "new": version(new), "facts": facts, "wording": wording, "findings": findings,
            }));
        }
        Format::Text => {
            out!("{} {} and {} {}", old.id, old.version, new.id, new.version);
            print_facts(facts);
            print_wording(wording);
        }
    }
    refusal.tell(false)
}

/// Tells what is wrong with either version; with JSON, of both in one object.
fn refuse(dirs: [&Path; 2], versions: [Result<Loaded, Refusal>; 2], as_json: bool) -> Done {
    let mut all = Vec::new();
    for (dir, version) in dirs.into_iter().zip(versions) {
        let refusal = match version {
            Ok(loaded) if loaded.checked.pathway.is_some() => continue,
            Ok(loaded) => Refusal { report: loaded.checked.report, files: loaded.folder.document.files },
            Err(refusal) => refusal,
        };
        refusal.tell(false);
        err!("{}: {}; only sound pathways are compared", dir.display(), render::summary(&refusal.report));
        all.extend(render::findings(&refusal.report, &refusal.files).as_array().cloned().unwrap_or_default());
    }
    if as_json {
        say_json(&json!({ "findings": all }));
    }
    Done::Unusable
}

fn text(old: &Pathway, new: &Pathway, found: &Diff, wording: &[(&str, Vec<TextChange>)]) {
    out!("{} {} and {} {}: {} patients compared", old.id, old.version, new.id, new.version, found.patients.words());
    print_facts(&found.facts);
    if found.regions.is_empty() {
        out!("everybody gets the same answer");
    } else {
        out!("{} of them get a different answer", found.differ.words());
    }
    let mut change = String::new();
    for (number, region) in found.regions.iter().take(MOST).enumerate() {
        let here = heading(region);
        if here != change {
            out!("\n{here}");
        }
        change = here;
        print_region(number + 1, region);
    }
    let rest = found.regions.get(MOST..).unwrap_or_default();
    if !rest.is_empty() {
        let many = rest.iter().fold(Default::default(), |sum: treatment_pathway::diagram::count::Many, region| {
            sum.plus(&region.patients)
        });
        out!("\n{} more regions, with {} patients; --format json lists all", rest.len(), many.words());
    }
    print_wording(wording);
}

fn print_facts(facts: &FactChanges) {
    for (what, facts) in [("added", &facts.added), ("removed", &facts.removed)] {
        if !facts.is_empty() {
            out!("facts {what}: {}", facts.join(", "));
        }
    }
    facts.changed.iter().for_each(|(fact, what)| out!("fact changed: {fact}: {what}"));
}

fn print_wording(wording: &[(&str, Vec<TextChange>)]) {
    for (what, changed) in wording.iter().filter(|(_, changed)| !changed.is_empty()) {
        out!("\n{} {what} differ", changed.len());
        changed.iter().take(MOST_KEYS).for_each(|TextChange { key, how }| out!("  {key} ({how})"));
        if changed.len() > MOST_KEYS {
            out!("  and {} more", changed.len() - MOST_KEYS);
        }
    }
}

/// What changes, from which conclusion to which, and what is shown.
pub fn heading(region: &Region) -> String {
    let mark = if region.urgency_falls() { "URGENCY FALLS: " } else { "" };
    let mut heading = match &region.how {
        AnswerChange::Moves(old, new) => format!("{mark}{} → {}", end(old), end(new)),
        AnswerChange::Stays(at) => {
            let at: Vec<String> = at.iter().map(|(step, urgency)| format!("{step} ({})", urgency.word())).collect();
            format!("at {}", at.join(", "))
        }
    };
    for entry in &region.shown {
        let sign = if entry.added { '+' } else { '-' };
        let some = if entry.everybody { "" } else { " (for some)" };
        heading.push_str(&format!("\n  {sign} {} {}{some}", entry.section, entry.id));
    }
    heading
}

fn print_region(number: usize, region: &Region) {
    match &region.when {
        None => out!("  {number}. everybody else with this change"),
        Some(When { unusual, usual }) => {
            let guards = [("", unusual), ("and otherwise ", usual)].map(|(word, all)| (word, all.join(" and ")));
            let guards: Vec<String> =
                guards.iter().filter(|(_, all)| !all.is_empty()).map(|(word, all)| format!("{word}{all}")).collect();
            let who = if guards.is_empty() { "everybody".to_owned() } else { guards.join("\n     ") };
            out!("  {number}. {}", who.trim_start_matches("and otherwise "));
        }
    }
    let many = region.patients.words();
    let patients = if many == "1" { "patient" } else { "patients" };
    out!("     {many} {patients}; for example {}", example(region));
    let unusual = region.example.facts.iter().filter(|(_, _, typical, _)| !typical);
    let unusual: Map<String, Value> = unusual.map(|(id, value, ..)| (id.clone(), render::answer(value))).collect();
    if !unusual.is_empty() {
        out!("     {}", Value::Object(unusual));
    }
}

fn end(end: &Concluded) -> String {
    end.as_ref().map_or("no answer".to_owned(), |(step, urgency)| format!("{step} ({})", urgency.word()))
}

pub fn example(region: &Region) -> String {
    match region.example.words.as_slice() {
        [] => "the typical patient".to_owned(),
        words => format!("somebody typical but for this: {}", words.join("; ")),
    }
}

fn object(old: &Pathway, new: &Pathway, found: &Diff, wording: &[(&str, Vec<TextChange>)]) -> Value {
    json!({
        "old": version(old),
        "new": version(new),
        "patients": found.patients.to_string(),
        "patients_words": found.patients.words(),
        "differ": found.differ.to_string(),
        "differ_words": found.differ.words(),
        "urgency_falls": found.regions.iter().any(Region::urgency_falls),
        "facts": facts_object(&found.facts),
        "regions": found.regions.iter().map(region_object).collect::<Vec<_>>(),
        "wording": wording_object(wording),
    })
}

fn version(pathway: &Pathway) -> Value {
    json!({ "id": pathway.id, "version": pathway.version })
}

fn facts_object(facts: &FactChanges) -> Value {
    let changed = |(fact, what): &(String, String)| json!({ "fact": fact, "what": what });
    let changed: Vec<Value> = facts.changed.iter().map(changed).collect();
    json!({ "added": facts.added, "removed": facts.removed, "changed": changed })
}

fn wording_object(wording: &[(&str, Vec<TextChange>)]) -> Value {
    let each = wording.iter().map(|(what, changed)| {
        let keys = changed.iter().map(|TextChange { key, how }| json!({ "key": key, "how": how }));
        ((*what).to_owned(), Value::Array(keys.collect()))
    });
    Value::Object(each.collect())
}

/// Somebody of a region, by the facts of those versions that `known` wants.
pub fn patient(region: &Region, known: impl Fn([bool; 2]) -> bool) -> Map<String, Value> {
    let of = region.example.facts.iter().filter(|(_, _, _, versions)| known(*versions));
    of.map(|(id, value, ..)| (id.clone(), render::answer(value))).collect()
}

fn region_object(region: &Region) -> Value {
    let place = |(step, urgency): &(String, treatment_pathway::model::pathway::Urgency)| json!({ "conclusion": step, "urgency": urgency.word() });
    let (old, new, at) = match &region.how {
        AnswerChange::Moves(old, new) => (old.as_ref().map(place), new.as_ref().map(place), None),
        AnswerChange::Stays(at) => (None, None, Some(at.iter().map(place).collect::<Vec<_>>())),
    };
    let shown = |EntryChange { section, id, added, everybody }: &EntryChange| json!({ "section": section, "id": id, "how": if *added { "added" } else { "removed" }, "everybody": everybody });
    let facts = |wanted: [bool; 2]| patient(region, |known| known == wanted);
    let when = region.when.as_ref().map(|When { unusual, usual }| [unusual.as_slice(), usual].concat());
    json!({
        "when": when,
        "patients": region.patients.to_string(),
        "patients_words": region.patients.words(),
        "old": old,
        "new": new,
        "at": at,
        "urgency_falls": region.urgency_falls(),
        "shown": region.shown.iter().map(shown).collect::<Vec<_>>(),
        "example": {
            "words": example(region),
            "facts": facts([true, true]),
            "old_only": facts([true, false]),
            "new_only": facts([false, true]),
        },
    })
}
