//! The pathway exactly as authored, with the place of everything.
//!
//! Reading never stops at the first problem: whatever can be read is read, and the rest is a finding. Nothing here
//! knows whether a name exists; that is [`crate::authoring::check`].

pub mod authored;
pub mod bad_id;
pub mod date;
pub mod files;
pub mod fit;
pub mod format;
pub mod guard_syntax;
pub mod missing_key;
mod promises;
pub mod read;
pub mod schema;
pub mod unknown_key;
pub mod wrong_type;

use crate::data::finding::Place;
use crate::data::tree::{Node, Text};
use crate::model::guard::Guard;
use crate::model::position::{
    AlongsideId, ClaimId, ConditionId, ContradictionId, FactId, Rows, RungId, SafetyId, ScoreId, SourceId, StepId,
    TreatmentId,
};
use crate::model::text::{Source, Texts};
use files::Role;
pub use promises::{Promise, Promised};

/// A guard as authored: its text, and what it parses to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuthoredGuard {
    /// As written.
    pub text: Text,
    /// Parsed; `None` when it could not be, which is a finding already.
    pub guard: Option<Guard>,
}

/// A file and its text, so that a place can be shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourceFile {
    /// As the author knows it.
    pub name: String,
    /// Its whole text.
    pub text: String,
}

/// `[pathway]`
#[derive(Debug, Clone, Default, PartialEq)]
pub struct About {
    /// Its id.
    pub id: Text,
    /// Its version.
    pub version: Text,
    /// First published on this day.
    pub published: Option<Text>,
    /// Last reviewed on this day.
    pub reviewed: Text,
    /// To be reviewed again by this day.
    pub review_due: Text,
    /// The first step, where it is not the first one written.
    pub start: Option<Text>,
    /// The lanes of the map in order.
    pub lanes: Vec<Text>,
    /// Languages that must be complete; the first is the default.
    pub languages: Vec<Text>,
    /// It says of every treatment what a decision needs.
    pub decision_aid: bool,
    /// The alongside entry that says what happens without a new treatment.
    pub no_treatment: Option<Text>,
}

/// A fact.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredFact {
    pub id: Text,
    pub kind: Text,
    pub of: Vec<Text>,
    pub certain: bool,
    pub typical: Option<Node>,
    pub page: Option<Text>,
    pub asked_when: Option<AuthoredGuard>,
    pub unasked: Option<Node>,
    pub asked_of_clinician: bool,
    pub default: Option<Node>,
    pub changeable: bool,
    pub past: bool,
    pub raises: Vec<Chain>,
    pub no_raises: Option<Text>,
    pub signs: Vec<Signs>,
    pub unit: Option<Text>,
    /// All of it, for its type to read.
    pub keys: Node,
}

/// Values from least to most urgent; of a set, members to add.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Chain {
    /// In the author's order.
    pub words: Vec<Text>,
    /// Where the whole chain stands.
    pub at: Option<Place>,
}

/// What one value of a fact means by itself.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Signs {
    /// The value.
    pub value: Text,
    /// Each sign's urgency, and its name where it has one.
    pub of: Vec<(Option<Text>, Text)>,
}

/// A named guard.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AuthoredCondition {
    /// Its name.
    pub name: Text,
    /// What it stands for.
    pub guard: AuthoredGuard,
}

/// What answers add up to.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredScore {
    pub id: Text,
    pub of: Vec<Text>,
    /// Values of those facts, each with its number.
    pub points: Vec<(Text, Text)>,
    pub items: Vec<AuthoredItem>,
    pub may_miss: Option<Text>,
    pub out_of: Option<Text>,
}

/// What is computed from number facts.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredNumber {
    pub id: Text,
    pub is: Text,
}

/// A guard that adds points where it holds.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredItem {
    pub when: AuthoredGuard,
    pub points: Text,
}

/// A decision or a conclusion.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredStep {
    pub id: Text,
    pub is_conclusion: bool,
    pub lane: Option<Text>,
    pub refs: Vec<Text>,
    pub hit_first: bool,
    pub also: bool,
    pub why: Option<Text>,
    pub branches: Vec<AuthoredBranch>,
    pub urgency: Option<Text>,
    pub recommend: Vec<AuthoredEntry>,
    pub offer: Vec<AuthoredEntry>,
    pub alone: bool,
    pub no_rule: bool,
    pub after: Option<Text>,
    pub review: Option<AuthoredReview>,
    pub cites: AuthoredCites,
    pub at: Option<Place>,
}

/// A way out of a decision: `when` and `go`, or `otherwise`.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredBranch {
    pub when: Option<AuthoredGuard>,
    pub go: Option<Text>,
    pub otherwise: Option<Text>,
    pub doubt: Option<Text>,
    pub at: Option<Place>,
}

/// A treatment shown at a conclusion.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredEntry {
    pub treatment: Text,
    pub when: Option<AuthoredGuard>,
}

/// When to look again, and what is recorded then.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredReview {
    pub after: Text,
    pub records: Vec<AuthoredRecord>,
}

/// What to record once a treatment did or did not help.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredRecord {
    pub fact: Text,
    pub helped: Option<Node>,
    pub not_helped: Option<Node>,
    pub treatment: Option<Text>,
}

/// What stands behind a statement.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AuthoredCites {
    /// Ids of claims.
    pub claims: Vec<Text>,
    /// Ids of sources.
    pub sources: Vec<Text>,
}

/// What is asked at this place of the order of those for whom a guard holds or may hold.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredSooner {
    pub ask: Vec<Text>,
    pub when: AuthoredGuard,
    /// How many names of the order stand before it.
    pub place: usize,
}

/// How the facts of a page are asked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AuthoredPage {
    /// The page, as facts name it.
    pub id: Text,
    /// The rows of its checklist: `fact = value`.
    pub rows: Vec<AuthoredGuard>,
}

/// Shown beside any conclusion of some urgencies.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredAlongside {
    pub id: Text,
    pub when: Option<AuthoredGuard>,
    pub with: Vec<Text>,
    pub rung: Option<Text>,
    pub test: bool,
    pub cites: AuthoredCites,
}

/// A rung of the ladder of treatments.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredRung {
    pub id: Text,
    pub icon: Text,
    pub beside: bool,
}

/// Something that can be done.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredTreatment {
    pub id: Text,
    pub tried_as: Option<Text>,
    pub applies_when: Option<AuthoredGuard>,
    pub requires: Option<AuthoredGuard>,
    pub never: Option<AuthoredGuard>,
    pub reversible: Option<Text>,
    pub rung: Option<Text>,
    pub test: bool,
    pub cites: AuthoredCites,
}

impl AuthoredTreatment {
    /// What it says itself of who may be shown it.
    pub fn guards(&self) -> impl Iterator<Item = &AuthoredGuard> {
        [&self.applies_when, &self.requires, &self.never].into_iter().flatten()
    }
}

/// A rule that holds for every patient.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredSafety {
    pub id: Text,
    pub when: Option<AuthoredGuard>,
    pub with: Vec<Text>,
    pub urgency_at_least: Option<Text>,
    pub never_show: Vec<Text>,
    pub must_show: Vec<Text>,
    pub never_conclude: Vec<Text>,
    pub monotone: Option<(Text, Vec<Text>)>,
    pub must_precede: Option<(Text, Text)>,
}

/// A patient that cannot be.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct Impossible {
    pub when: AuthoredGuard,
    pub why: Text,
    pub id: Option<Text>,
    pub go: Option<Text>,
}

/// A page of text beside the walk.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredExplainer {
    pub id: Text,
    pub parts: Vec<AuthoredPart>,
}

/// One thing that it tells.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredPart {
    pub id: Text,
    pub cites: AuthoredCites,
}

/// What people may have read, and how much of it is true.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredCorrection {
    pub id: Text,
    pub verdict: Text,
    pub cites: AuthoredCites,
}

/// Answers that cannot all be right, and what holds while they stand.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredContradiction {
    pub id: Text,
    pub when: AuthoredGuard,
    pub shows: Option<Text>,
    pub never_show: Vec<Text>,
}

/// What sources say.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredClaim {
    pub id: Text,
    pub population: Option<Text>,
    pub comparator: Option<Text>,
    pub funding: Option<Text>,
    pub certainty: Option<Text>,
    pub status: Text,
    pub sources: Vec<Text>,
    pub rate: Option<AuthoredRate>,
    pub effect: Option<Text>,
    pub months: Option<Text>,
}

/// How many of how many.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredRate {
    pub of: Text,
    pub with: Text,
    pub without: Option<Text>,
}

/// A question on which sources or experts disagree, and where it stands.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredDisagreement {
    pub id: Text,
    pub steps: Vec<Text>,
    pub treatments: Vec<Text>,
    pub alongside: Vec<Text>,
    pub positions: Vec<AuthoredPosition>,
    pub cites: AuthoredCites,
}

/// One side of it.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredPosition {
    pub id: Text,
    pub cites: AuthoredCites,
}

/// Something that may matter to somebody who chooses, and the rows that speak to it.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct AuthoredMatter {
    pub id: Text,
    pub rows: Vec<Text>,
}

/// A pathway's own rule for its words.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the keys of the format, described in `format`")]
pub struct Wording {
    pub id: Option<Text>,
    pub texts: Vec<Text>,
    pub must_say: Vec<Phrases>,
    pub must_not_say: Vec<Phrases>,
    pub unless: Vec<Phrases>,
    pub why: Option<Text>,
    pub at: Option<Place>,
}

/// Phrases in one language.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Phrases {
    /// Language tag.
    pub lang: Text,
    /// As written.
    pub of: Vec<Text>,
}

/// A pathway as authored. What becomes a row of the checked pathway stands at the same position here.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "the parts of the format, described in `format`")]
pub struct Document {
    /// Those that are read, and those that look as if they were, whose text is left out.
    pub files: Vec<SourceFile>,
    /// Position of the first file of an overlay, where there is one.
    pub overlay: Option<usize>,
    /// A file could not be read: what is missing may stand there.
    pub incomplete: bool,
    /// Days and years that cannot lie ahead, each with the name of its key.
    pub past: Vec<(&'static str, Text)>,
    pub about: About,
    pub facts: Rows<FactId, AuthoredFact>,
    pub conditions: Rows<ConditionId, AuthoredCondition>,
    /// What answers add up to; what is computed has the positions after these.
    pub scores: Rows<ScoreId, AuthoredScore>,
    pub numbers: Vec<AuthoredNumber>,
    pub steps: Rows<StepId, AuthoredStep>,
    pub alongside: Rows<AlongsideId, AuthoredAlongside>,
    /// From what is gentle to what cannot be undone.
    pub rungs: Rows<RungId, AuthoredRung>,
    pub treatments: Rows<TreatmentId, AuthoredTreatment>,
    /// As written; what facts and contradictions stand for has the positions after these.
    pub safety: Rows<SafetyId, AuthoredSafety>,
    pub impossible: Vec<Impossible>,
    pub disagreements: Vec<AuthoredDisagreement>,
    pub values: Vec<AuthoredMatter>,
    /// Facts, and pages of them, in the order of asking: `[questions]`.
    pub questions: Vec<Text>,
    /// What some people are asked sooner.
    pub sooner: Vec<AuthoredSooner>,
    /// Pages that are asked as one list.
    pub pages: Vec<AuthoredPage>,
    pub explainers: Vec<AuthoredExplainer>,
    pub corrections: Vec<AuthoredCorrection>,
    pub contradictions: Rows<ContradictionId, AuthoredContradiction>,
    /// Facts in an order in which the proof is small: `order.json`, which `pathway tune` writes.
    pub order: Vec<Text>,
    /// The facts of earlier editions, as their bundles had them: `editions.json`.
    pub editions: Option<Node>,
    pub claims: Rows<ClaimId, AuthoredClaim>,
    pub sources: Rows<SourceId, Source>,
    pub texts: Vec<Texts>,
    /// The page's own words in a language, where the folder has any: `words/fr.ftl`.
    pub words: Vec<Texts>,
    /// Terms of the text files, `-name`, that no text names.
    pub unused_terms: Vec<Text>,
    pub wording: Vec<Wording>,
}

impl Document {
    /// The files that words and logic of one language are made of, each with its name in the folder or in the overlay's.
    pub fn shipped<'a>(&'a self, lang: &'a str) -> impl Iterator<Item = (String, &'a str)> {
        let languages: Vec<String> = self.about.languages.iter().map(|language| language.text.clone()).collect();
        self.files.iter().enumerate().filter_map(move |(position, file)| {
            let overlaid = self.overlay.is_some_and(|first| position >= first);
            let own = file.name.rsplit('/').next().unwrap_or_default();
            let role = if overlaid { files::overlay_role(own) } else { files::role(&file.name, Some(&languages)) };
            let shipped = match role {
                Role::Words(words) => words == lang,
                // Words of a language are for its regions too.
                Role::OwnWords(words) => words == lang || lang.split('-').next() == Some(words),
                Role::Case | Role::Unread(_) | Role::Other => false,
                Role::Pathway | Role::Evidence | Role::Sources | Role::Order | Role::Editions | Role::Overlay => true,
            };
            let name = if overlaid { format!("overlay/{own}") } else { file.name.clone() };
            shipped.then_some((name, file.text.as_str()))
        })
    }
}
