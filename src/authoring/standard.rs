//! What a decision-aid standard asks, item by item, and who can judge it: this machine, the page that shows the pathway,
//! or people.
//!
//! The standard is IPDAS 4.0 in our own words: qualifying and certifying items after BMJ Open 2016;6:e011918, the others
//! after Joseph-Williams et al., Med Decis Making 2014;34:699. That every item which a machine can judge holds makes a
//! pathway neither right nor tried; the scorecard says so.

mod below_standard;
mod certifying;
mod elsewhere;
mod equal_detail;
mod options;
mod qualifying;
mod quality;
mod shown;

use crate::analysis::encode::Diagrams;
use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};
use crate::model::pathway::Pathway;
use options::Options;

/// One thing that the standard asks.
#[derive(Debug, Clone, Copy)]
pub struct Item {
    /// Such as `Q3`.
    pub id: &'static str,
    /// What it asks, in our words.
    pub asks: &'static str,
    judge: Judge,
}

/// Who judges an item.
#[derive(Debug, Clone, Copy)]
enum Judge {
    /// The document: whatever is missing.
    Machine(fn(&Case<'_>) -> Vec<Gap>),
    /// The same, where there is anything that it speaks of.
    Where(fn(&Case<'_>) -> bool, fn(&Case<'_>) -> Vec<Gap>),
    /// The page that shows the pathway; its own tests hold it.
    Page,
    /// People.
    People,
}

/// Who judged an item, and what came out.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    /// It holds.
    Holds,
    /// It does not.
    Fails,
    /// Nothing in this pathway is what it speaks of.
    DoesNotApply,
    /// The page that shows the pathway holds it, or does not.
    Page,
    /// People have to judge it.
    People,
}

impl Verdict {
    /// The word for it.
    pub fn word(&self) -> &'static str {
        match self {
            Verdict::Holds => "holds",
            Verdict::Fails => "fails",
            Verdict::DoesNotApply => "does-not-apply",
            Verdict::Page => "page",
            Verdict::People => "people",
        }
    }
}

/// An item, judged.
#[derive(Debug, Clone)]
pub struct JudgedItem {
    /// The item.
    pub item: Item,
    /// What came out.
    pub verdict: Verdict,
    /// What is missing: a finding each.
    pub findings: Vec<Finding>,
}

/// Something that an item misses.
struct Gap {
    message: String,
    at: Option<crate::data::finding::Place>,
    help: String,
}

/// What a machine judges by.
struct Case<'a> {
    document: &'a Document,
    options: Options<'a>,
    /// What the check found.
    report: &'a Report,
    /// Conclusions where somebody is offered something, and not shown what happens without.
    without_none: Vec<String>,
}

/// The name of the standard on the command line.
pub const NAME: &str = "ipdas";

/// Every item, in the order of the standard.
pub fn items() -> impl Iterator<Item = Item> {
    [qualifying::ITEMS, certifying::ITEMS, quality::ITEMS, elsewhere::ITEMS].into_iter().flatten().copied()
}

/// Judges a pathway by every item. Of one that is not sound, what depends on a proof is judged from the document alone.
pub fn judge(document: &Document, report: &Report, proved: Option<(&Pathway, &mut Diagrams)>) -> Vec<JudgedItem> {
    let without_none = proved.map(|(pathway, diagrams)| shown::without_none(pathway, diagrams)).unwrap_or_default();
    let case = Case { document, options: Options::of(document), report, without_none };
    let judged = items().map(|item| {
        let gaps = match item.judge {
            Judge::Machine(gaps) => gaps(&case),
            Judge::Where(applies, gaps) if applies(&case) => gaps(&case),
            Judge::Where(..) => return plain(item, Verdict::DoesNotApply),
            Judge::Page => return plain(item, Verdict::Page),
            Judge::People => return plain(item, Verdict::People),
        };
        let verdict = if gaps.is_empty() { Verdict::Holds } else { Verdict::Fails };
        JudgedItem {
            item,
            verdict,
            findings: gaps.into_iter().map(|gap| below_standard::finding(&item, gap)).collect(),
        }
    });
    judged.collect()
}

fn plain(item: Item, verdict: Verdict) -> JudgedItem {
    JudgedItem { item, verdict, findings: Vec::new() }
}

/// What the pathway itself says about who has tried it, in its first language; none where it says nothing.
pub fn development(document: &Document) -> Option<&str> {
    let first = document.about.languages.first()?;
    document.texts.iter().find(|texts| texts.lang == first.text)?.get("pathway.development")
}
