//! What an import makes of its source before it is written: facts, scores, decisions, conclusions, cases.

use super::cond::{Cond, Micro};

/// A pathway that is still to be written.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// Its id: the folder's name.
    pub id: String,
    /// What it is, in the source's words.
    pub title: String,
    /// What it was made from, for whoever opens the file.
    pub origin: String,
    /// What stands behind it, in the source's words.
    pub reference: String,
    /// The day it was made.
    pub today: String,
    /// In the order they are asked.
    pub facts: Vec<DraftFact>,
    /// Sums of points.
    pub scores: Vec<DraftScore>,
    /// Formulas.
    pub numbers: Vec<DraftNumber>,
    /// The first is where a walk begins.
    pub decisions: Vec<DraftDecision>,
    /// Where walks end.
    pub conclusions: Vec<DraftConclusion>,
    /// What stands beside them.
    pub entries: Vec<DraftEntry>,
    /// What must come out.
    pub cases: Vec<DraftCase>,
}

/// One thing to know.
#[derive(Debug, Clone)]
pub struct DraftFact {
    /// Its id.
    pub id: String,
    /// In the source's words.
    pub label: String,
    /// Its values.
    pub kind: DraftKind,
}

/// What a fact can be.
#[derive(Debug, Clone)]
pub enum DraftKind {
    /// One of these values, each with its words; the first that is written is the typical one.
    Choice(Vec<(String, String)>),
    /// A number.
    Number(Limits),
}

/// The bounds of a number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the keys of the format")]
pub struct Limits {
    pub unit: Option<String>,
    pub min: Micro,
    pub max: Micro,
    pub step: Micro,
    pub typical: Micro,
}

/// A sum of points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftScore {
    /// Its id.
    pub id: String,
    /// In the source's words.
    pub label: String,
    /// What is added up.
    pub items: Vec<DraftItem>,
}

/// What adds to a score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftItem {
    /// A choice, and the points of its values.
    Points(String, Vec<(String, Micro)>),
    /// A number fact's own value.
    Own(String),
    /// Points for whoever meets this.
    When(Cond, Micro),
}

/// A derived number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftNumber {
    /// Its id.
    pub id: String,
    /// In the source's words.
    pub label: String,
    /// The formula.
    pub is: String,
}

impl DraftNumber {
    /// The names in the formula, and its numbers.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.is.split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '_'))
    }
}

/// A step that leads on.
#[derive(Debug, Clone)]
pub struct DraftDecision {
    /// Its id.
    pub id: String,
    /// In the source's words.
    pub label: String,
    /// Why the first branch that holds is taken; without it exactly one holds.
    pub first: Option<String>,
    /// The ways out.
    pub branches: Vec<DraftBranch>,
    /// Where everybody else goes.
    pub otherwise: Option<Rest>,
}

/// A way out of a decision.
#[derive(Debug, Clone)]
pub struct DraftBranch {
    /// For whom.
    pub when: Cond,
    /// Where it leads.
    pub go: String,
    /// Which rule of the source it is.
    pub rule: String,
}

/// For everybody whom no branch is for.
#[derive(Debug, Clone)]
pub struct Rest {
    /// Where they go.
    pub go: String,
    /// Why somebody in doubt may go there.
    pub doubt: Option<String>,
    /// Which rule of the source it is.
    pub rule: String,
}

/// Where a walk ends.
#[derive(Debug, Clone)]
pub struct DraftConclusion {
    /// Its id.
    pub id: String,
    /// In the source's words.
    pub label: String,
    /// What is said there, line by line.
    pub lines: Vec<String>,
    /// Stands where the source has no rule.
    pub no_rule: bool,
}

/// What stands beside a conclusion.
#[derive(Debug, Clone)]
pub struct DraftEntry {
    /// Its id.
    pub id: String,
    /// In the source's words.
    pub label: String,
    /// What is said.
    pub text: String,
    /// For whom.
    pub when: Cond,
}

/// A patient, and what must come out.
#[derive(Debug, Clone, Default)]
pub struct DraftCase {
    /// Its id.
    pub id: String,
    /// In the source's words.
    pub title: String,
    /// Facts, each with its value as a guard has it.
    pub facts: Vec<(String, String)>,
    /// Facts that the source leaves out.
    pub unanswered: Vec<String>,
    /// What must come out.
    pub expect: Expectation,
    /// Anything a reader should know.
    pub note: Option<String>,
}

/// What must come out of a case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the keys of the format")]
pub struct Expectation {
    pub conclusion: Option<String>,
    pub asks: Option<String>,
    pub shows: Vec<String>,
    pub never_shows: Vec<String>,
    pub scores: Vec<(String, Micro)>,
}

impl Draft {
    /// Every condition in it, in the order of the document.
    pub fn conds(&self) -> impl Iterator<Item = &Cond> {
        let items = self.scores.iter().flat_map(|score| &score.items).filter_map(|item| match item {
            DraftItem::When(cond, _) => Some(cond),
            DraftItem::Points(..) | DraftItem::Own(_) => None,
        });
        let branches = self.decisions.iter().flat_map(|decision| &decision.branches).map(|branch| &branch.when);
        items.chain(branches).chain(self.entries.iter().map(|entry| &entry.when))
    }

    /// The same with every condition changed.
    pub fn map_conds(&mut self, change: impl Fn(Cond) -> Cond) {
        let items = self.scores.iter_mut().flat_map(|score| &mut score.items).filter_map(|item| match item {
            DraftItem::When(cond, _) => Some(cond),
            DraftItem::Points(..) | DraftItem::Own(_) => None,
        });
        let branches = self.decisions.iter_mut().flat_map(|decision| &mut decision.branches);
        let branches = branches.map(|branch| &mut branch.when);
        let entries = self.entries.iter_mut().map(|entry| &mut entry.when);
        for cond in items.chain(branches).chain(entries) {
            *cond = change(std::mem::take(cond));
        }
    }
}
