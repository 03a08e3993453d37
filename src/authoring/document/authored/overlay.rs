//! A clinic's own version of a pathway: other words, treatments it does not have, stricter gates.
//!
//! An overlay changes the tree that `pathway.toml` was read to, before anything is made of it: what is checked, proved,
//! walked and bundled is one pathway. Nothing in it shows more to anybody; a safety rule that then does not hold is
//! pointed at in the overlay.

use super::{Folder, excused_rule, fluent, place, toml, unknown_term, unknown_text, unread_file};
use crate::authoring::document::files::{Role, overlay_role};
use crate::authoring::document::fit::fit;
use crate::authoring::document::{SourceFile, format};
use crate::data::finding::{Finding, Place, Report};
use crate::data::span::Span;
use crate::data::tree::Kind;
use crate::data::tree::{Node, Text};
use crate::model::id::did_you_mean;

/// Reads an overlay's files and changes the folder; `first` is the position of the first of them. Of a pathway that could
/// not be read nothing is changed.
pub(super) fn apply(first: u16, files: &[SourceFile], folder: &mut Folder) {
    let mut unread = Vec::new();
    let readable = !folder.pathway.entries().is_empty();
    for (number, file) in (first..).zip(files) {
        match overlay_role(file.name.rsplit('/').next().unwrap_or_default()) {
            Role::Overlay => {
                if let Some(tree) = toml::tree(number, &file.text, &mut folder.report) {
                    fit(&tree, &format::OVERLAY, &mut folder.report);
                    if readable {
                        change(&tree, folder);
                    }
                }
            }
            Role::Words(lang) => {
                let entries = fluent::texts(number, &file.text, Some(fluent::FILLED), &mut folder.report);
                folder.document.unused_terms.extend(unknown_term::unused(number, &file.text));
                if readable {
                    unknown_text::replace(number, lang, entries, folder);
                }
            }
            Role::Unread(why) => unread.push((number, why)),
            Role::Pathway
            | Role::Evidence
            | Role::Sources
            | Role::Order
            | Role::Editions
            | Role::Case
            | Role::OwnWords(_)
            | Role::Other => {}
        }
    }
    unread_file::check(&unread, first, files, &mut folder.report);
}

/// An overlay without its `overlay.toml` gets an empty one, so that the finding has a place.
pub(super) fn complete(first: u16, files: &mut Vec<SourceFile>, report: &mut Report) {
    let parts = |file: &SourceFile| file.name.rsplit_once('/').map(|(folder, own)| (folder.to_owned(), own.to_owned()));
    let own = |file: &SourceFile| parts(file).map_or_else(|| file.name.clone(), |(_, own)| own);
    if files.iter().any(|file| own(file) == "overlay.toml") {
        return;
    }
    let folder = files.first().and_then(parts).map(|(folder, _)| folder + "/").unwrap_or_default();
    let at = u16::try_from(usize::from(first) + files.len()).ok().map(|number| place(number, Span::default()));
    let help = "an empty one changes nothing".to_owned();
    report.push(Finding::error("missing-file", at, "the overlay has no `overlay.toml`").help(help));
    files.push(SourceFile { name: folder + "overlay.toml", text: String::new() });
}

fn change(overlay: &Node, folder: &mut Folder) {
    let items = |key: &str| overlay.get(key).map(Node::items).unwrap_or_default();
    let mut unavailable = Vec::new();
    for treatment in items("unavailable").iter().filter_map(Node::word) {
        if known(&treatment, folder) {
            shown(folder, |entries| entries.retain(|entry| !is_kind(&treatment_of(entry), &treatment.text)));
            point_rules(&treatment, folder);
            unavailable.push(treatment.text);
        }
    }
    for (number, gate) in items("stricter").iter().enumerate() {
        let Some(treatment) = gate.get("treatment").and_then(Node::word) else { continue };
        let guards = ["requires", "when"].map(|key| (key, gate.get(key)));
        if guards.iter().all(|(_, guard)| guard.is_none()) {
            let help = "write the guard that must hold as well".to_owned();
            let message = "a stricter gate needs `requires` or `when`";
            folder.report.push(Finding::error("missing-key", gate.at, message).help(help));
        }
        if known(&treatment, folder) {
            point_rules(&treatment, folder);
            for (key, guard) in guards {
                if let Some(guard) = guard.filter(|guard| guard.text().is_some()) {
                    stricter(folder, &treatment, &format!("stricter-{}.{key}", number + 1), key, guard);
                }
            }
        }
    }
    for excuse in items("excused") {
        excused_rule::excuse(excuse, &unavailable, folder);
    }
}

/// Is there such a treatment? Otherwise that is a finding.
fn known(treatment: &Text, folder: &mut Folder) -> bool {
    let ids: Vec<&str> = folder
        .pathway
        .get("treatments")
        .map(Node::entries)
        .unwrap_or_default()
        .iter()
        .map(|(id, _)| id.text.as_str())
        .collect();
    if ids.contains(&treatment.text.as_str()) {
        return true;
    }
    let finding = Finding::error("unknown-id", treatment.at, format!("no treatment is called `{}`", treatment.text));
    folder.report.push(finding.help(did_you_mean(&treatment.text, ids.iter().copied())));
    false
}

/// Is it this treatment, or a kind of it?
pub(super) fn is_kind(id: &str, of: &str) -> bool {
    id.strip_prefix(of).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn treatment_of(entry: &Node) -> String {
    entry.text().or(entry.get("treatment").and_then(Node::word)).unwrap_or_default().text
}

/// The value of a key, to be changed.
pub(super) fn inside<'a>(node: &'a mut Node, key: &str) -> Option<&'a mut Node> {
    let Kind::Table(entries) = &mut node.kind else { return None };
    entries.iter_mut().find(|(name, _)| name.text == key).map(|(_, value)| value)
}

/// The items of a key, to be changed.
pub(super) fn items<'a>(node: &'a mut Node, key: &str) -> Option<&'a mut Vec<Node>> {
    match inside(node, key).map(|node| &mut node.kind) {
        Some(Kind::List(items)) => Some(items),
        _ => None,
    }
}

/// Changes what every conclusion recommends and offers.
fn shown(folder: &mut Folder, change: impl Fn(&mut Vec<Node>)) {
    for step in items(&mut folder.pathway, "steps").into_iter().flatten() {
        for key in ["recommend", "offer"] {
            if let Some(entries) = items(step, key) {
                change(entries);
            }
        }
    }
}

/// A rule that this treatment must be shown can only be broken from here: the pathway itself was sound.
fn point_rules(treatment: &Text, folder: &mut Folder) {
    for rule in items(&mut folder.pathway, "safety").into_iter().flatten() {
        let demanded = rule.get("must_show").map(Node::items).unwrap_or_default().iter().filter_map(Node::word);
        let demanded = demanded.filter(|id| is_kind(&id.text, &treatment.text)).count() > 0;
        if let Some(id) = inside(rule, "id").filter(|_| demanded) {
            id.at = treatment.at;
        }
    }
}

/// One more guard, as a condition of its own, before everything that shows the treatment.
fn stricter(folder: &mut Folder, treatment: &Text, name: &str, key: &str, guard: &Node) {
    put(&mut folder.pathway, "conditions", Node::table());
    // Where the pathway has a condition of this name, both stand there and the check says so: neither is taken silently.
    if let Some(Kind::Table(conditions)) = inside(&mut folder.pathway, "conditions").map(|node| &mut node.kind) {
        conditions.push((Text { text: name.to_owned(), at: guard.at }, guard.clone()));
    }
    shown(folder, |entries| {
        for entry in entries.iter_mut().filter(|entry| is_kind(&treatment_of(entry), &treatment.text)) {
            if let Some(id) = entry.text() {
                let id = Node { kind: Kind::Text(id.text), at: id.at };
                entry.kind = Kind::Table(vec![(Text { text: "treatment".to_owned(), at: id.at }, id)]);
            }
            also(entry, "when", name, guard.at);
        }
    });
    if key == "requires"
        && let Some(Kind::Table(treatments)) = inside(&mut folder.pathway, "treatments").map(|node| &mut node.kind)
    {
        for (_, about) in treatments.iter_mut().filter(|(id, _)| is_kind(&id.text, &treatment.text)) {
            also(about, "requires", name, guard.at);
        }
    }
}

/// The guard of a key, and one more.
fn also(node: &mut Node, key: &str, name: &str, at: Option<Place>) {
    let text = match node.get(key).and_then(Node::text) {
        Some(guard) => format!("({}) and {name}", guard.text),
        None => name.to_owned(),
    };
    let guard = Node { kind: Kind::Text(text), at };
    match inside(node, key) {
        Some(place) => *place = guard,
        None => put(node, key, guard),
    }
}

/// Adds a key that is not there yet.
fn put(node: &mut Node, key: &str, value: Node) {
    let missing = node.get(key).is_none();
    if let Kind::Table(entries) = &mut node.kind
        && missing
    {
        entries.push((Text { text: key.to_owned(), at: value.at }, value));
    }
}
