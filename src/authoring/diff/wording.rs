//! What changed and changes no answer: texts, claims and sources, by key.

use crate::authoring::document::Document;
use crate::data::tree::Kind;
use crate::data::tree::Node;

/// One thing that reads differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextChange {
    /// Such as `en.ftl: step-rest.text`.
    pub key: String,
    /// `added`, `removed` or `changed`.
    pub how: &'static str,
}

/// Texts of every language.
pub fn texts(old: &Document, new: &Document) -> Vec<TextChange> {
    let all = |document: &Document| {
        let texts = document.texts.iter();
        let each = texts.flat_map(|texts| {
            texts.entries().iter().map(|(key, text)| (format!("{}.ftl: {key}", texts.lang), text.text.clone()))
        });
        each.collect()
    };
    compared(all(old), all(new), |old, new| old == new)
}

/// Claims, as `evidence.toml` has them.
pub fn claims(old: &Node, new: &Node) -> Vec<TextChange> {
    let all = |evidence: &Node| {
        let claims = evidence.get("claims").map(Node::entries).unwrap_or_default();
        claims.iter().map(|(id, claim)| (id.text.clone(), claim.clone())).collect()
    };
    compared(all(old), all(new), same)
}

/// Sources, as references.
pub fn sources(old: &Document, new: &Document) -> Vec<TextChange> {
    let all = |document: &Document| {
        document
            .sources
            .iter()
            .map(|source| (source.id.text.clone(), (source.text.clone(), source.url.clone())))
            .collect()
    };
    compared(all(old), all(new), |old, new| old == new)
}

fn compared<T>(old: Vec<(String, T)>, new: Vec<(String, T)>, same: impl Fn(&T, &T) -> bool) -> Vec<TextChange> {
    let mut changed = Vec::new();
    for (key, value) in &new {
        match old.iter().find(|(known, _)| known == key) {
            None => changed.push(TextChange { key: key.clone(), how: "added" }),
            Some((_, before)) if !same(before, value) => changed.push(TextChange { key: key.clone(), how: "changed" }),
            Some(_) => {}
        }
    }
    let gone = old.iter().filter(|(key, _)| !new.iter().any(|(known, _)| known == key));
    changed.extend(gone.map(|(key, _)| TextChange { key: key.clone(), how: "removed" }));
    changed
}

/// The same value, wherever it stands.
fn same(a: &Node, b: &Node) -> bool {
    match (&a.kind, &b.kind) {
        (Kind::List(a), Kind::List(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Kind::Table(a), Kind::Table(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|((key, a), (other, b))| key == other && same(a, b))
        }
        (a, b) => a == b,
    }
}
