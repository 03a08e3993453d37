//! A bundle: a checked pathway in one language, as one JSON that a page loads.
//!
//! It carries the authored logic, not a compiled form: the page reads, checks and compiles that very logic again.

use crate::check::check;
use crate::diagnostic::{Finding, Report};
use crate::document::object::objects;
use crate::document::tree::Kind;
use crate::document::{Document, Node, Source, Text, Texts, read};
use crate::pathway::Pathway;
use crate::words::Words;

/// The version of the bundle's shape.
pub const FORMAT: i64 = 1;

objects! {
    /// What a page loads.
    #[cfg_attr(feature = "cli", derive(serde::Deserialize), serde(try_from = "Node"))]
    pub struct Bundle {
        /// [`FORMAT`].
        pub format: i64,
        /// Language tag.
        pub lang: String,
        /// `ltr` or `rtl`.
        pub dir: String,
        /// SHA-256 of the authored logic, evidence and words.
        pub hash: String,
        /// The engine's and the page's words.
        pub words: Words,
        /// The pathway's words, by key.
        pub texts: Texts,
        /// `pathway.toml`.
        pub pathway: Node,
        /// `evidence.toml`.
        pub evidence: Node,
        /// Fact ids in an order in which the proof is small.
        pub order: Vec<String>,
        /// The sources, worded.
        pub sources: Vec<BundledSource>,
    }

    /// A source, worded.
    #[expect(missing_docs, reason = "the same as `document::Source`")]
    pub struct BundledSource {
        pub id: String,
        pub text: String,
        pub url: Option<String>,
    }
}

impl TryFrom<Node> for Bundle {
    type Error = String;

    /// What is missing or no bundle has is said in a sentence; what the pathway says is read by [`open`].
    fn try_from(mut tree: Node) -> Result<Bundle, String> {
        let lang = part(&mut tree, "lang", text)?;
        Ok(Bundle {
            format: part(&mut tree, "format", |node| node.word()?.text.parse().ok())?,
            dir: part(&mut tree, "dir", text)?,
            hash: part(&mut tree, "hash", text)?,
            words: Words(Texts::new(lang.clone(), part(&mut tree, "words", texts)?)),
            texts: Texts::new(lang.clone(), part(&mut tree, "texts", texts)?),
            pathway: part(&mut tree, "pathway", Some)?,
            evidence: part(&mut tree, "evidence", Some)?,
            order: tree.take("order").and_then(order).unwrap_or_default(),
            sources: part(&mut tree, "sources", sources)?,
            lang,
        })
    }
}

fn part<T>(tree: &mut Node, key: &str, read: fn(Node) -> Option<T>) -> Result<T, String> {
    tree.take(key).and_then(read).ok_or_else(|| format!("this is no bundle: its `{key}` is missing or cannot be read"))
}

fn text(node: Node) -> Option<String> {
    if let Kind::Text(text) = node.kind { Some(text) } else { None }
}

fn texts(node: Node) -> Option<Vec<(String, Text)>> {
    let Kind::Table(entries) = node.kind else { return None };
    entries.into_iter().map(|(key, value)| Some((key.text, Text::new(text(value)?)))).collect()
}

fn sources(node: Node) -> Option<Vec<BundledSource>> {
    let Kind::List(items) = node.kind else { return None };
    let source = |mut item: Node| {
        let (id, words) = (text(item.take("id")?)?, text(item.take("text")?)?);
        Some(BundledSource { id, text: words, url: item.take("url").and_then(text) })
    };
    items.into_iter().map(source).collect()
}

fn order(node: Node) -> Option<Vec<String>> {
    let Kind::List(items) = node.kind else { return None };
    items.into_iter().map(text).collect()
}

/// An opened bundle.
#[derive(Debug)]
pub struct Opened {
    /// The pathway, checked again, and not proved yet.
    pub pathway: Pathway,
    /// What the proof gives its findings their names from.
    pub document: Document,
    /// The hash of what was authored.
    pub hash: String,
    /// The engine's words.
    pub words: Words,
    /// The language.
    pub lang: String,
}

/// `ltr` or `rtl`, by language.
pub fn direction(lang: &str) -> &'static str {
    let language = lang.split('-').next().unwrap_or(lang);
    if ["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(&language) { "rtl" } else { "ltr" }
}

/// Opens a bundle: reads and checks it.
///
/// # Errors
/// `bundle-format` when it is of another version, or whatever is wrong with the pathway in it.
pub fn open(bundle: Bundle) -> Result<Opened, Report> {
    let mut report = Report::default();
    if bundle.format != FORMAT {
        let message = format!("this bundle is of format {}, and this engine reads format {FORMAT}", bundle.format);
        report.push(
            Finding::error("bundle-format", None, message)
                .help("make it again with `pathway bundle`, of the same version as this page".to_owned()),
        );
        return Err(report);
    }
    if depth(&bundle.pathway).max(depth(&bundle.evidence)) > crate::document::tree::DEEPEST {
        report.push(
            Finding::error("bundle-format", None, "this bundle is nested too deep")
                .help("make it again with `pathway bundle`".to_owned()),
        );
        return Err(report);
    }
    let mut document = Document::default();
    read::evidence(&bundle.evidence, &mut document, &mut report);
    read::pathway(&bundle.pathway, &mut document, &mut report);
    document.about.languages = vec![Text::new(bundle.lang.clone())];
    let source = |source: BundledSource| Source { id: Text::new(source.id), text: source.text, url: source.url };
    document.sources = bundle.sources.into_iter().map(source).collect();
    document.texts = vec![bundle.texts];
    document.order = bundle.order.into_iter().map(Text::new).collect();
    let checked = check(&document, report, None);
    match checked.pathway {
        Some(pathway) => Ok(Opened { pathway, document, hash: bundle.hash, words: bundle.words, lang: bundle.lang }),
        None => Err(checked.report),
    }
}

/// How deep a tree nests, counted without recursion.
fn depth(tree: &Node) -> usize {
    let mut deepest = 0;
    let mut rest = vec![(tree, 1)];
    while let Some((node, level)) = rest.pop() {
        deepest = deepest.max(level);
        match &node.kind {
            Kind::List(items) => rest.extend(items.iter().map(|item| (item, level + 1))),
            Kind::Table(entries) => rest.extend(entries.iter().map(|(_, value)| (value, level + 1))),
            Kind::Null | Kind::Bool(_) | Kind::Number(_) | Kind::Date(_) | Kind::Text(_) => {}
        }
    }
    deepest
}
