//! A bundle: a checked pathway in one language, as one JSON that a page loads.
//!
//! It carries the compiled pathway, names as positions and guards as typed rules, so that a page needs none of what
//! reads and checks a document. The page makes sure that it hangs together, and proves it again.

mod compiled;
#[cfg(feature = "authoring")]
pub mod first;
pub mod page;

pub use crate::data::packed::Packed;

use crate::data::finding::{Finding, Report};
use crate::data::object::objects;
use crate::data::tree::Kind;
use crate::data::tree::{Node, Text};
use crate::model::id::message_id;
use crate::model::pathway::{Contents, Pathway, StepKind};
use crate::model::position::Rows;
use crate::model::text::Texts;
use crate::presentation::words::Words;

/// The version of the bundle's shape.
pub const FORMAT: i64 = 8;

objects! {
    /// What `pathway bundle` writes: a checked pathway in one language.
    #[derive(serde::Deserialize)]
    #[serde(try_from = "Node")]
    pub struct Bundle {
        /// [`FORMAT`].
        #[cfg_attr(test, ts(type = "number"))]
        pub format: i64,
        /// Language tag.
        pub lang: String,
        /// `ltr` or `rtl`.
        #[cfg_attr(test, ts(type = "'ltr' | 'rtl'"))]
        pub dir: String,
        /// Every language that there is a bundle in.
        pub languages: Vec<String>,
        /// SHA-256 of the authored logic, evidence and words.
        pub hash: String,
        /// The engine's and the page's words.
        #[cfg_attr(test, ts(type = "Record<string, string>"))]
        pub words: Words,
        /// The pathway's words, by key.
        #[cfg_attr(test, ts(type = "Record<string, string>"))]
        pub texts: Texts,
        /// The compiled pathway, packed; the engine's alone.
        #[cfg_attr(test, ts(type = "unknown"))]
        pub pathway: Node,
        /// The sources, worded; the engine's alone.
        #[cfg_attr(test, ts(type = "unknown"))]
        pub sources: Node,
        /// What a page reads of the pathway by itself; the engine reads none of it.
        #[cfg_attr(test, ts(type = "PageTable"))]
        pub page: Option<page::PageTable>,
        /// Where each step stands on the map; the page's alone.
        #[cfg_attr(test, ts(type = "PathwayMap"))]
        pub map: Node,
        /// Earlier editions, by whose facts their codes are read; the page's alone.
        #[cfg_attr(test, ts(type = "Edition[]"))]
        pub editions: Node,
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
            languages: part(&mut tree, "languages", Vec::unpack)?,
            hash: part(&mut tree, "hash", text)?,
            words: part(&mut tree, "words", texts)?.into_iter().map(|(key, text)| (key, text.text)).collect(),
            texts: Texts::new(lang.clone(), part(&mut tree, "texts", texts)?),
            pathway: part(&mut tree, "pathway", Some)?,
            sources: part(&mut tree, "sources", Some)?,
            page: None,
            map: tree.take("map").unwrap_or(Node::new(Kind::Null)),
            editions: tree.take("editions").unwrap_or(Node::new(Kind::Null)),
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

/// An opened bundle.
#[derive(Debug)]
pub struct Opened {
    /// The pathway, not proved yet.
    pub pathway: Pathway,
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

/// Opens a bundle: unpacks the pathway, and makes sure that it hangs together.
///
/// # Errors
/// `bundle-format` when it is of another version or damaged, `missing-text` when it lacks words.
pub fn open(bundle: Bundle) -> Result<Opened, Report> {
    let refused = |code, message: String, help: &str| {
        Err(Report::from(Finding::error(code, None, message).help(help.to_owned())))
    };
    if bundle.format != FORMAT {
        let message = format!("this bundle is of format {}, and this engine reads format {FORMAT}", bundle.format);
        return refused(
            "bundle-format",
            message,
            "make it again with `pathway bundle`, of the same version as this page",
        );
    }
    let unpacked = Contents::unpack(bundle.pathway).zip(Vec::unpack(bundle.sources));
    let contents = unpacked.map(|(contents, sources)| Contents {
        sources: Rows::from(sources),
        texts: vec![bundle.texts],
        ..contents
    });
    let Some(pathway) = contents.and_then(Pathway::new) else {
        return refused("bundle-format", "this bundle is damaged".to_owned(), "make it again with `pathway bundle`");
    };
    if let Some(key) = missing_text(&pathway) {
        return refused("missing-text", format!("there is no text for `{key}`"), "make it again with `pathway bundle`");
    }
    Ok(Opened { pathway, hash: bundle.hash, words: bundle.words, lang: bundle.lang })
}

/// The first text without which nobody could be asked or told anything.
pub fn missing_text(pathway: &Pathway) -> Option<String> {
    let texts = pathway.texts.first()?;
    let questions = pathway.facts.iter().map(|fact| format!("fact-{}", message_id(&fact.id)));
    let conclusions = pathway.steps.iter().filter(|step| matches!(step.kind, StepKind::Conclusion(_)));
    let conclusions = conclusions.map(|step| format!("step-{}.text", message_id(&step.id)));
    let contradictions = pathway.contradictions.iter().map(|each| format!("contradiction-{}", message_id(&each.id)));
    questions.chain(conclusions).chain(contradictions).find(|key| texts.get(key).is_none_or(str::is_empty))
}
