//! What a screen shows now, in words: the one thing that leaves the engine.
//!
//! The command prints it as JSON and the page draws it; both get exactly this. `types` writes it down for the page as
//! `www/src/view.d.ts`.

mod card;
pub mod changed;
mod choice;
mod compare;
mod contradiction;
mod detail;
mod disagreement;
mod explainer;
mod ladder;
mod make;
mod question;
mod rate;
mod reason;
mod score;
pub mod rule_words;
pub mod say;
mod so_far;
mod step_detail;
mod why_not;

#[cfg(feature = "authoring")]
pub use card::{claims, funding_words, sources};
pub use compare::{ColumnObject, Comparison, ComparisonRow, compare};
pub use contradiction::ContradictionObject;
pub use detail::{Detail, Row, detail};
pub use disagreement::{DisagreementObject, PositionObject, disagreements};
pub use explainer::{ExplainerObject, PartObject, corrections, explainer};
pub use ladder::{LadderEntry, LadderRung, ladder, rung_of};
pub use make::{view, walk_object};
pub use question::{asked_with, question_page, sheet};
pub use rate::RateObject;
pub use so_far::{ChangedBy, CouldBeObject, SoFarObject};
pub use step_detail::{Next, StepDetail, step_detail};
pub use why_not::why_not;

pub use rule_words::RuleWords;

use serde::{Serialize, Serializer};

use crate::data::object::objects;
use crate::data::tree::Node;
use crate::presentation::session::Session;
use crate::presentation::words::Words;
use say::Say;

/// A session's pathway in words.
pub fn say<'a>(session: &'a Session, lang: &'a str, words: &'a Words) -> Say<'a> {
    Say { pathway: session.pathway(), lang, words }
}

/// Standings by treatment id, in the author's order.
#[derive(Debug, Clone, PartialEq)]
pub struct Treatments(pub Vec<(String, StandingObject)>);

impl Serialize for Treatments {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(id, standing)| (id, standing)))
    }
}

/// Scores by id, in the author's order: the value, or the least and the most that it can be.
#[derive(Debug, Clone, PartialEq)]
pub struct Scores(pub Vec<(String, Node)>);

impl Serialize for Scores {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(id, value)| (id, value)))
    }
}

objects! {
    /// The walk, as `pathway walk --format json` prints it.
    pub struct WalkObject {
        /// `asks` or `concludes`.
        #[cfg_attr(test, ts(type = "'asks' | 'concludes'"))]
        pub status: &'static str,
        /// The fact that must be answered first.
        pub ask: Option<String>,
        /// The conclusion's step.
        pub conclusion: Option<String>,
        /// `emergency`, `same-day`, `urgent-clinic` or `routine`.
        #[cfg_attr(test, ts(type = "Urgency | null"))]
        pub urgency: Option<&'static str>,
        /// Treatments to do next.
        pub recommend: Vec<String>,
        /// Treatments to weigh.
        pub offer: Vec<String>,
        /// What stands beside.
        pub alongside: Vec<String>,
        /// Steps walked, in order.
        pub steps: Vec<String>,
        /// Those of them that led on because a condition held; from the others, what is left for everybody else did.
        pub met: Vec<String>,
        /// Other urgent conclusions that hold as well.
        pub also: Vec<String>,
        /// Answers that cannot all be right.
        pub contradictions: Vec<String>,
        /// The conclusion that stands already while something beside it is asked.
        pub reached: Option<String>,
        /// Nothing that is still unanswered can change this.
        pub settled: bool,
        /// What can still come; null where nothing was proved.
        pub possible: Option<Possible>,
        /// Unanswered facts that can change nothing any more.
        pub no_longer_matters: Vec<String>,
        /// Every treatment's standing.
        #[cfg_attr(test, ts(type = "Record<string, TreatmentStanding>"))]
        pub treatments: Treatments,
        /// What each score is, or the least and the most that it can be; null of a number whose facts do not all apply.
        #[cfg_attr(test, ts(type = "Record<string, number | [number, number] | null>"))]
        pub scores: Scores,
    }

    /// What the answers leave open.
    pub struct Possible {
        /// Conclusions that can still be reached.
        pub conclusions: Vec<String>,
        /// Treatments that can still be shown there.
        pub treatments: Vec<String>,
        /// None of these conclusions is less urgent.
        #[cfg_attr(test, ts(type = "Urgency | null"))]
        pub at_least: Option<&'static str>,
    }

    /// One treatment's standing.
    #[cfg_attr(test, ts(rename = "TreatmentStanding"))]
    pub struct StandingObject {
        /// `recommended`, `option`, `not-applicable`, `ruled-out`, `tried` or `not-yet`.
        #[cfg_attr(test, ts(type = "Standing"))]
        pub standing: &'static str,
        /// Why, in a sentence.
        pub because: Option<String>,
        /// The facts behind it.
        pub facts: Vec<String>,
    }

    /// What a screen shows.
    pub struct View {
        /// The walk.
        pub walk: WalkObject,
        /// The pathway's name.
        pub title: String,
        /// The language of every text.
        pub lang: String,
        /// The question to ask.
        pub question: Option<QuestionPage>,
        /// The conclusion reached.
        pub card: Option<Card>,
        /// The walk behind the card, once the person has been checked.
        pub unlocked: Option<Box<View>>,
        /// Answers that cannot all be right, at every time.
        pub contradictions: Vec<ContradictionObject>,
        /// Answers in the order of the walk; those no longer used come last.
        pub answers: Vec<Answer>,
        /// What can be said so far; null where nothing was proved.
        pub so_far: Option<SoFarObject>,
        /// Every treatment, at every moment.
        pub treatments: Vec<TreatmentObject>,
        /// Scores that this walk reads, and of which something was answered.
        pub scores: Vec<ScoreObject>,
        /// Every source cited on this screen.
        pub sources: Vec<SourceObject>,
        /// Pages of questions left at least and at most, this one included; null where it cannot be said exactly.
        pub left: Option<LeftObject>,
        /// The "not sure" that would be most worth finding out.
        pub narrows: Option<NarrowsObject>,
        /// What the last step changed; null for a screen by itself ([`changed::Stood`]).
        pub changed: Option<Changed>,
    }

    /// The "not sure" whose answer would leave the fewest conclusions possible.
    pub struct NarrowsObject {
        /// The fact.
        pub fact: String,
        /// In a few words.
        pub short: String,
        /// How to find it out.
        pub find_out: Option<String>,
        /// So many conclusions are possible as long as no "not sure" is known.
        pub possible: usize,
        /// At most so many once this one is.
        pub left: usize,
    }

    /// What a step changed for somebody who had come to a conclusion.
    #[derive(Default)]
    pub struct Changed {
        /// The conclusion before; null while the conclusion is the same or something is asked.
        pub from: Option<Ending>,
        /// The conclusion now.
        pub to: Option<Ending>,
        /// Treatments shown now and not before; at the same conclusion what stands beside it as well.
        pub added: Vec<Named>,
        /// Shown before and not now.
        pub removed: Vec<Named>,
        /// Answers that are no longer used.
        pub parked: Vec<Named>,
        /// Answers that are used again.
        pub used: Vec<Named>,
    }

    /// A conclusion.
    pub struct Ending {
        /// Its step.
        pub id: String,
        /// How soon somebody must be seen.
        #[cfg_attr(test, ts(type = "Urgency"))]
        pub urgency: &'static str,
        /// In words.
        pub heading: String,
    }

    /// Something with a name.
    pub struct Named {
        /// Its id.
        pub id: String,
        /// In words.
        pub name: String,
    }

    /// Pages of questions left.
    pub struct LeftObject {
        /// At least; null where that is not known.
        pub least: Option<usize>,
        /// At most.
        pub most: usize,
    }

    /// Facts asked together.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct QuestionPage {
        /// The page's id, or the fact's when it stands alone.
        pub id: String,
        pub heading: Option<String>,
        pub text: Option<String>,
        pub facts: Vec<Question>,
        /// Asked as one list: a row for each sign. Null where each fact is a question of its own.
        pub rows: Option<Vec<TickRow>>,
    }

    /// A row of a checklist.
    pub struct TickRow {
        /// The fact.
        pub fact: String,
        /// What a tick says of it; of a set, one member.
        pub value: String,
        /// The sign, as a whole sentence.
        pub label: String,
    }

    /// One question.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct Question {
        pub fact: String,
        #[cfg_attr(test, ts(type = "Kind"))]
        pub kind: &'static str,
        pub question: String,
        pub short: String,
        pub why: Option<String>,
        pub find_out: Option<String>,
        pub options: Vec<ChoiceObject>,
        /// The label of "I'm not sure"; null when the fact is certain.
        pub not_sure: Option<String>,
        pub unit: Option<String>,
        /// Its first and last value, unless it has words.
        #[cfg_attr(test, ts(type = "Value | null"))]
        pub min: Option<Node>,
        #[cfg_attr(test, ts(type = "Value | null"))]
        pub max: Option<Node>,
        /// What lies between two numbers.
        #[cfg_attr(test, ts(type = "number | null"))]
        pub step: Option<Node>,
        /// What "none of these" says of it; null of a number.
        #[cfg_attr(test, ts(type = "Value | null"))]
        pub none: Option<Node>,
        #[cfg_attr(test, ts(type = "Value | null"))]
        pub answer: Option<Node>,
    }

    /// One value of a choice or set.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct ChoiceObject {
        pub value: String,
        pub label: String,
        /// In a set: a member that excludes all others.
        pub exclusive: bool,
    }

    /// A conclusion in words.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct Card {
        pub id: String,
        #[cfg_attr(test, ts(type = "Urgency"))]
        pub urgency: &'static str,
        pub heading: String,
        pub text: String,
        /// The same in a clinician's words.
        pub clinical: Option<String>,
        /// "The decision to talk about: …", where something is offered.
        pub decision: Option<String>,
        pub also: Vec<AlsoCard>,
        pub recommend: Vec<EntryObject>,
        pub offer: Vec<EntryObject>,
        pub alongside: Vec<EntryObject>,
        pub review: Option<ReviewObject>,
        pub why: Vec<WhyObject>,
        pub claims: Vec<ClaimObject>,
        pub sources: Vec<String>,
        /// Those that stand at this step, or with what is shown here.
        pub disagreements: Vec<DisagreementObject>,
        pub can_unlock: bool,
        pub unlocked: bool,
    }

    /// Another urgent conclusion that holds as well.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct AlsoCard {
        pub id: String,
        #[cfg_attr(test, ts(type = "Urgency"))]
        pub urgency: &'static str,
        pub heading: String,
        pub text: String,
    }

    /// A treatment or an entry beside the conclusion.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct EntryObject {
        pub id: String,
        pub name: String,
        pub text: String,
        /// What a person answered who has tried this.
        pub tried: Option<String>,
        /// A safety rule says that whoever has these answers is shown it: no screen folds it away.
        pub must: bool,
        pub claims: Vec<ClaimObject>,
        pub sources: Vec<String>,
    }

    /// When to look again, and what can be supposed not to have helped.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct ReviewObject {
        pub after: String,
        pub suppose: Vec<Suppose>,
    }

    /// One thing to suppose; without a treatment: all that was recommended.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct Suppose {
        pub treatment: Option<String>,
        pub name: String,
    }

    /// One step of the trace.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct WhyObject {
        pub step: String,
        pub title: String,
        pub words: String,
        /// The guard that held, as its author wrote it.
        pub guard: Option<String>,
        /// What the words say, with its lists; null where no branch's guard held and there are several.
        pub rule: Option<RuleWords>,
        pub because: Vec<Because>,
    }

    /// One fact behind a step.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct Because {
        pub fact: String,
        pub short: String,
        pub answer: String,
    }

    /// A claim in words.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct ClaimObject {
        pub id: String,
        pub text: String,
        /// GRADE: high, moderate, low, very-low; or contested.
        pub certainty: Option<String>,
        pub certainty_words: Option<String>,
        pub status: String,
        pub status_words: String,
        /// Who paid for it; null where nobody says.
        pub funding_words: Option<String>,
        pub sources: Vec<String>,
    }

    /// An answer in words.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct Answer {
        pub fact: String,
        pub short: String,
        /// The value in words.
        pub answer: String,
        #[cfg_attr(test, ts(type = "Value"))]
        pub value: Node,
        pub page: Option<String>,
        /// No longer used on this walk; it comes back when it matters again.
        pub parked: bool,
    }

    /// A treatment in words.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct TreatmentObject {
        pub id: String,
        pub name: String,
        pub what: String,
        /// Its rung of the ladder, or the lane it stands in.
        pub rung: Option<String>,
        /// As in the walk once it concludes; until then `unknown`, `not-applicable`, `tried`, `ruled-out` or `not-yet`.
        #[cfg_attr(test, ts(type = "Standing | 'unknown'"))]
        pub standing: &'static str,
        pub standing_words: String,
        /// Why, in at most thirty words.
        pub because: Option<String>,
        /// The facts behind it: one of them would have to be otherwise, or said.
        pub change: Vec<ChangedBy>,
        pub parent: Option<String>,
    }

    /// Why a treatment is not shown now, and what would change it.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct WhyNot {
        pub treatment: String,
        pub name: String,
        #[cfg_attr(test, ts(type = "Standing"))]
        pub standing: &'static str,
        pub standing_words: String,
        pub because: Option<String>,
        pub facts: Vec<String>,
        pub sources: Vec<String>,
        /// Null where nobody is shown it; empty where it is shown already, or where it only takes having been checked.
        pub fewest: Option<Vec<ChangeObject>>,
        /// The same when only what a person or their team can change does change.
        pub open: Option<Vec<ChangeObject>>,
        /// Nobody is shown it before they have been checked: these answers, and then that.
        pub checked: bool,
    }

    /// A score of which something was answered.
    pub struct ScoreObject {
        /// Its id.
        pub id: String,
        /// What it is called.
        pub name: String,
        /// What it is, or between what it lies.
        pub value: String,
        /// What this means already: the phrases of the conditions that read nothing else, and hold.
        pub means: Vec<String>,
        /// What adds to it.
        pub items: Vec<ScoreItem>,
    }

    /// One thing that adds to a score.
    pub struct ScoreItem {
        /// The question in a few words, or the rule.
        pub name: String,
        /// What it adds, or between what that lies.
        pub value: String,
        /// It is not answered yet.
        pub open: bool,
    }

    /// One answer that would have to be otherwise.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct ChangeObject {
        pub fact: String,
        pub short: String,
        /// Null while nobody has said.
        pub from: Option<String>,
        pub to: String,
        #[cfg_attr(test, ts(type = "'you' | 'team' | 'unanswered' | 'nobody'"))]
        pub who: &'static str,
    }

    /// A source.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct SourceObject {
        pub id: String,
        pub text: String,
        pub url: Option<String>,
    }
}
