//! A checked pathway: names are positions, guards are typed, nothing is missing. It cannot be changed, and nothing
//! that takes one can fail.

mod sound;

use std::borrow::Borrow;
use std::ops::Deref;

use super::domain::Domain;
use super::evidence::{Cites, Claim, Correction, Disagreement, Explainer, Matter};
use super::score::Score;
use crate::model::guard::{Leaf, Rule};
use crate::model::position::{
    AlongsideId, BranchId, ClaimId, ConditionId, ContradictionId, FactId, LinkId, Position, Rows, RungId, SafetyId,
    ScoreId, SourceId, StepId, TreatmentId,
};
use crate::model::text::{Source, Texts};
use crate::model::value::Value;
use sound::sound;

/// How soon somebody must be seen, least first, so that the larger is the more urgent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// No hurry.
    Routine,
    /// Within days to two weeks.
    UrgentClinic,
    /// Today.
    SameDay,
    /// Now.
    Emergency,
}

impl Urgency {
    /// The word of the format.
    pub fn word(self) -> &'static str {
        match self {
            Urgency::Routine => "routine",
            Urgency::UrgentClinic => "urgent-clinic",
            Urgency::SameDay => "same-day",
            Urgency::Emergency => "emergency",
        }
    }

    /// The urgency of a word of the format.
    pub fn of(word: &str) -> Option<Urgency> {
        [Urgency::Routine, Urgency::UrgentClinic, Urgency::SameDay, Urgency::Emergency]
            .into_iter()
            .find(|urgency| urgency.word() == word)
    }
}

/// A fact.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// Its id.
    pub id: String,
    /// The values it can have.
    pub domain: Domain,
    /// "Not sure" is no answer to this one.
    pub certain: bool,
    /// What most people answer.
    pub typical: Value,
    /// Facts of one page are asked together.
    pub page: Option<String>,
    /// When this is false the fact does not apply and is not asked.
    pub asked_when: Option<Rule>,
    /// What it reads as while it is not asked and was not answered; without it, "does not apply" whatever was answered.
    pub unasked: Option<Value>,
    /// Never asked of a patient.
    pub asked_of_clinician: bool,
    /// What it reads as until it is set.
    pub default: Option<Value>,
    /// Who can change it, or find out that it is otherwise.
    pub changes: Changes,
}

/// Who can change what a fact is, or find out that it is otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changes {
    /// The person.
    Person,
    /// Their team, by checking it.
    Team,
    /// Nobody: it is past.
    Nobody,
}

impl Changes {
    /// The word of the view.
    pub fn word(self) -> &'static str {
        match self {
            Changes::Person => "you",
            Changes::Team => "team",
            Changes::Nobody => "nobody",
        }
    }
}

/// The longest chain of conditions that name each other.
pub const LONGEST: usize = 48;
/// The most comparisons a condition may stand for, once all conditions in it are written out: a walk reads each of them.
pub const LARGEST: usize = 20_000;

/// A named guard.
#[derive(Debug, Clone, PartialEq)]
pub struct Condition {
    /// Its name.
    pub name: String,
    /// What it stands for.
    pub rule: Rule,
}

/// A step.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Its id.
    pub id: String,
    /// Where it stands on the map.
    pub lane: Option<String>,
    /// What it does.
    pub kind: StepKind,
    /// What stands behind it.
    pub cites: Cites,
}

/// What a step does.
#[derive(Debug, Clone, PartialEq)]
pub enum StepKind {
    /// Chooses one branch.
    Decision(Decision),
    /// Ends the walk.
    Conclusion(Conclusion),
}

/// A choice of branches.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// The first that holds is taken; otherwise exactly one holds.
    pub first: bool,
    /// The urgent conclusions of later branches that hold as well are shown too, below.
    pub also: bool,
    /// In the author's order.
    pub branches: Rows<BranchId, Branch>,
}

impl Decision {
    /// The guards of its branches; `otherwise` has none.
    pub fn guards(&self) -> impl Iterator<Item = &Rule> {
        self.branches.iter().filter_map(|branch| branch.when.as_ref())
    }
}

/// A way out of a decision.
#[derive(Debug, Clone, PartialEq)]
pub struct Branch {
    /// Its guard; `None` for `otherwise`.
    pub when: Option<Rule>,
    /// The step it leads to.
    pub go: StepId,
    /// Why a person in doubt may come this way.
    pub doubt: Option<String>,
}

/// Where a walk ends.
#[derive(Debug, Clone, PartialEq)]
pub struct Conclusion {
    /// How soon somebody must be seen.
    pub urgency: Urgency,
    /// Treatments to do next.
    pub recommend: Vec<Entry>,
    /// Treatments to weigh.
    pub offer: Vec<Entry>,
    /// Nothing stands beside it.
    pub alone: bool,
    /// Where the walk goes on once the person has been checked.
    pub after: Option<StepId>,
    /// When to look again.
    pub review: Option<Review>,
}

impl Conclusion {
    /// Whatever it may show: what is recommended, then what is offered.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.recommend.iter().chain(&self.offer)
    }

    /// The gates of its entries.
    pub fn gates(&self) -> impl Iterator<Item = &Rule> {
        self.entries().filter_map(|entry| entry.when.as_ref())
    }

    /// Does this entry stand beside it, where the entry's own guard lets it?
    pub fn has_beside(&self, entry: &Alongside) -> bool {
        !self.alone && entry.with.contains(&self.urgency)
    }
}

/// A treatment shown at a conclusion.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The treatment.
    pub treatment: TreatmentId,
    /// Only when this is certain.
    pub when: Option<Rule>,
}

/// When to look again, and what is recorded then.
#[derive(Debug, Clone, PartialEq)]
pub struct Review {
    /// Such as "6-12 weeks".
    pub after: String,
    /// What to record.
    pub records: Vec<Record>,
}

/// A follow-up fact.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// The fact.
    pub fact: FactId,
    /// Its value when it helped.
    pub helped: Value,
    /// Its value when it did not.
    pub not_helped: Value,
    /// Only when this treatment is shown.
    pub treatment: Option<TreatmentId>,
}

/// Shown beside any conclusion of some urgencies.
#[derive(Debug, Clone, PartialEq)]
pub struct Alongside {
    /// Its id.
    pub id: String,
    /// Only when this holds or may hold.
    pub when: Option<Rule>,
    /// The urgencies.
    pub with: Vec<Urgency>,
    /// The rung of the ladder that it stands on.
    pub rung: Option<RungId>,
    /// It measures rather than treats.
    pub test: bool,
    /// What stands behind it.
    pub cites: Cites,
}

/// A rung of the ladder of treatments.
#[derive(Debug, Clone, PartialEq)]
pub struct Rung {
    /// Its id.
    pub id: String,
    /// Its picture, of a small set.
    pub icon: String,
    /// It stands beside the ladder.
    pub beside: bool,
}

/// Something that can be done.
#[derive(Debug, Clone, PartialEq)]
pub struct Treatment {
    /// Its id.
    pub id: String,
    /// The treatment it is a kind of.
    pub parent: Option<TreatmentId>,
    /// The fact that holds the response to it.
    pub tried_as: Option<FactId>,
    /// For whom it is at all: whoever this is false for is not shown it, and doubt is not false.
    pub applies_when: Option<Rule>,
    /// What must be certain before it is shown.
    pub requires: Option<Rule>,
    /// What keeps it from being shown, also when in doubt.
    pub never: Option<Rule>,
    /// Can it be undone?
    pub reversible: Option<String>,
    /// The rung of the ladder that it stands on: its own, or that of the treatment it is a kind of.
    pub rung: Option<RungId>,
    /// It measures rather than treats.
    pub test: bool,
    /// What stands behind it.
    pub cites: Cites,
}

impl Treatment {
    /// What it says itself of who may be shown it.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        [&self.applies_when, &self.requires, &self.never].into_iter().flatten()
    }
}

/// A rule that holds for every patient.
#[derive(Debug, Clone, PartialEq)]
pub struct Safety {
    /// Its id.
    pub id: String,
    /// For whom; holds under doubt.
    pub when: Option<Rule>,
    /// What is shown counts at conclusions of these urgencies; empty: at all.
    pub with: Vec<Urgency>,
    /// What must hold for them.
    pub demands: Vec<Demand>,
}

/// What a safety rule demands.
#[derive(Debug, Clone, PartialEq)]
pub enum Demand {
    /// The conclusion is at least this urgent.
    UrgencyAtLeast(Urgency),
    /// This treatment, and every kind of it, is neither recommended nor offered.
    NeverShow(TreatmentId),
    /// This alongside entry is not shown.
    NeverBeside(AlongsideId),
    /// This conclusion is not reached.
    NeverConclude(StepId),
    /// It is shown, as a treatment or alongside, wherever the conclusion is no emergency.
    MustShow {
        /// As a treatment.
        treatment: Option<TreatmentId>,
        /// As an alongside entry.
        alongside: Option<AlongsideId>,
    },
    /// Two patients who differ in this fact only: urgency does not fall along the order, nor when a member is added.
    Monotone {
        /// The fact.
        fact: FactId,
        /// Its values from least to most urgent.
        order: Vec<Value>,
    },
    /// Two patients who differ in this set only: urgency does not fall when any of these members is added to whatever
    /// else is there, nor when "not sure" is.
    Grows {
        /// The fact.
        fact: FactId,
        /// Bits of the members.
        members: u64,
    },
    /// This step comes before this treatment is shown.
    MustPrecede {
        /// The step.
        step: StepId,
        /// The treatment.
        treatment: TreatmentId,
    },
}

/// Facts that are asked at this place of the order of those for whom a rule holds or may hold.
#[derive(Debug, Clone, PartialEq)]
pub struct Sooner {
    /// The facts.
    pub facts: Vec<FactId>,
    /// Of whom.
    pub when: Rule,
    /// How many of [`Contents::questions`] stand before them.
    pub place: usize,
}

/// A page that is asked as one list of signs: a row for each, and "none of these" for all the rest.
#[derive(Debug, Clone, PartialEq)]
pub struct Checklist {
    /// The page.
    pub page: String,
    /// In the author's order.
    pub rows: Vec<Tick>,
}

/// A row of a checklist.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tick {
    /// The fact.
    pub fact: FactId,
    /// What a tick says of it; of a set, one member.
    pub value: Value,
}

/// Answers that cannot all be right. What must and must not be shown meanwhile are safety rules.
#[derive(Debug, Clone, PartialEq)]
pub struct Contradiction {
    /// Its id.
    pub id: String,
    /// The answers that do not fit; counts only when it is certain.
    pub when: Rule,
}

/// Everything that a pathway says.
#[derive(Debug, Clone, PartialEq)]
pub struct Contents {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// First published on this day.
    pub published: Option<String>,
    /// Last reviewed on this day.
    pub reviewed: String,
    /// To be reviewed again by this day.
    pub review_due: String,
    /// In the author's order, which is the order of asking within a page.
    pub facts: Rows<FactId, Fact>,
    /// Named guards.
    pub conditions: Rows<ConditionId, Condition>,
    /// What answers add up to.
    pub scores: Rows<ScoreId, Score>,
    /// In the author's order.
    pub steps: Rows<StepId, Step>,
    /// The first step of every walk.
    pub start: StepId,
    /// In the author's order.
    pub alongside: Rows<AlongsideId, Alongside>,
    /// From what is gentle to what cannot be undone.
    pub rungs: Rows<RungId, Rung>,
    /// In the author's order.
    pub treatments: Rows<TreatmentId, Treatment>,
    /// Rules that hold for every patient.
    pub safety: Rows<SafetyId, Safety>,
    /// Patients that cannot be.
    pub impossible: Vec<Rule>,
    /// Facts in an order in which diagrams are small. It changes speed, and never an answer; those not named follow.
    pub order: Vec<FactId>,
    /// Facts in the order of asking, where the diagrams are at hand; those not named follow as the guards read them.
    pub questions: Vec<FactId>,
    /// What some people are asked sooner.
    pub sooner: Vec<Sooner>,
    /// Pages that are asked as one list.
    pub checklists: Vec<Checklist>,
    /// The alongside entry that says what happens without a new treatment.
    pub no_treatment: Option<AlongsideId>,
    /// Questions on which sources or experts disagree.
    pub disagreements: Vec<Disagreement>,
    /// What may matter to somebody who chooses.
    pub values: Vec<Matter>,
    /// Pages of text beside the walk.
    pub explainers: Vec<Explainer>,
    /// What people may have read, and how much of it is true.
    pub corrections: Vec<Correction>,
    /// Answers that cannot all be right.
    pub contradictions: Rows<ContradictionId, Contradiction>,
    /// What sources say.
    pub claims: Rows<ClaimId, Claim>,
    /// Publications.
    pub sources: Rows<SourceId, Source>,
    /// Every word of one or more languages; the first is the default.
    pub texts: Vec<Texts>,
}

/// A checked pathway: contents that hang together, and that nobody can change.
#[derive(Debug, Clone, PartialEq)]
pub struct Pathway(Contents);

impl Pathway {
    /// These contents, when every position in them is one, every value is one that its fact can have, and nothing leads
    /// back to itself.
    pub fn new(contents: Contents) -> Option<Pathway> {
        sound(&contents).then_some(Pathway(contents))
    }

    /// Contents made of what was checked, so that they hang together by the way they were made.
    pub(crate) fn made_of_checked(contents: Contents) -> Pathway {
        debug_assert!(sound(&contents), "a pathway that does not hang together");
        Pathway(contents)
    }

    /// The same with its facts in another order for diagrams. It changes speed, and never an answer.
    pub fn in_order(&self, order: Vec<FactId>) -> Pathway {
        Pathway::made_of_checked(Contents { order, ..self.0.clone() })
    }

    /// What it says, to make another of it.
    pub fn into_contents(self) -> Contents {
        self.0
    }
}

impl Deref for Pathway {
    type Target = Contents;

    fn deref(&self) -> &Contents {
        &self.0
    }
}

impl Borrow<Contents> for Pathway {
    fn borrow(&self) -> &Contents {
        &self.0
    }
}

impl Contents {
    /// The position of a fact.
    pub fn fact(&self, id: &str) -> Option<FactId> {
        self.facts.find(|fact| fact.id == id)
    }

    /// The position of a condition.
    pub fn condition(&self, name: &str) -> Option<ConditionId> {
        self.conditions.find(|condition| condition.name == name)
    }

    /// The position of a treatment.
    pub fn treatment(&self, id: &str) -> Option<TreatmentId> {
        self.treatments.find(|treatment| treatment.id == id)
    }

    /// The position of a step.
    pub fn step(&self, id: &str) -> Option<StepId> {
        self.steps.find(|step| step.id == id)
    }

    /// The words of a language, or else of the default one.
    pub fn texts(&self, lang: &str) -> Option<&Texts> {
        self.texts.iter().find(|texts| texts.lang == lang).or(self.texts.first())
    }

    /// A treatment, the one it is a kind of, the one that is a kind of, and so on. A kind's id is longer than its
    /// parent's, so this ends.
    pub fn kind_of(&self, treatment: TreatmentId) -> impl Iterator<Item = TreatmentId> + '_ {
        std::iter::successors(Some(treatment), |kind| self.treatments[*kind].parent)
    }

    /// Is a treatment this one, a kind of it, or a kind of a kind?
    pub fn is_kind(&self, treatment: TreatmentId, of: TreatmentId) -> bool {
        self.kind_of(treatment).any(|above| above == of)
    }

    /// What a rule rests on, of all facts and conditions in one row: the facts that it reads, and the conditions that it
    /// names, after all facts.
    pub fn rests_on(&self, rule: &Rule) -> Vec<LinkId> {
        let mut into = Vec::new();
        rule.visit(&mut |leaf| {
            into.push(LinkId::at(match leaf {
                Leaf::Is(fact, _) => fact.number(),
                Leaf::Named(condition) => self.facts.len() + condition.number(),
            }));
        });
        into
    }

    /// Is a branch only for people who are declared impossible?
    pub fn is_for_the_impossible(&self, branch: &Branch) -> bool {
        branch.when.as_ref().is_some_and(|rule| self.impossible.contains(rule))
    }

    /// The conclusion at this step, when it is one.
    pub fn conclusion(&self, step: StepId) -> Option<&Conclusion> {
        match &self.steps[step].kind {
            StepKind::Conclusion(conclusion) => Some(conclusion),
            StepKind::Decision(_) => None,
        }
    }
}
