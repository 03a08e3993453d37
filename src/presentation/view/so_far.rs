//! What can be said of somebody at every moment of a walk, and where each treatment stands for them then.
//!
//! Before a walk concludes nothing is recommended and nothing an option: a treatment is not known yet, or it is out.

use super::TreatmentObject;
use super::ladder::rung_of;
use super::say::Say;
use crate::analysis::explain::asks::Walked;
use crate::analysis::explain::so_far::SoFar;
use crate::data::object::objects;
use crate::model::guard::Truth;
use crate::model::position::{FactId, Rows, TreatmentId};
use crate::model::standing::{Reason, Standing, StandingWord};
use crate::model::walk::End;
use crate::presentation::session::Session;

objects! {
    /// What can be said so far: exactly, whatever else is answered.
    pub struct SoFarObject {
        /// Treatments and alongside entries that every routine conclusion still open shows: so it is, unless a sign or a test
        /// that is still to be told changes it. None where no routine conclusion is open.
        pub certain: Vec<String>,
        /// More urgent conclusions still open, the most urgent first.
        pub could_be_urgent: Vec<CouldBeObject>,
        /// Treatments that some open conclusion shows, or shows a kind of.
        pub possible: Vec<String>,
        /// Treatments that none shows.
        pub out: Vec<String>,
        /// Unanswered facts that can still change something.
        pub open_facts: Vec<String>,
    }

    /// A more urgent conclusion that is still open.
    pub struct CouldBeObject {
        /// Its step.
        pub conclusion: String,
        /// How soon somebody must be seen.
        #[cfg_attr(test, ts(type = "Urgency"))]
        pub urgency: &'static str,
        /// In words.
        pub heading: String,
        /// Unanswered facts that open it.
        pub facts: Vec<String>,
    }

    /// A fact that would have to be otherwise, or said.
    pub struct ChangedBy {
        /// The fact.
        pub fact: String,
        /// In a few words.
        pub short: String,
        /// What it is now; null while nobody has said.
        pub now: Option<String>,
        /// Who can: the person, their team by checking it, or nobody, because it is past.
        #[cfg_attr(test, ts(type = "'you' | 'team' | 'nobody'"))]
        pub by: &'static str,
    }
}

/// In words.
pub fn so_far_object(say: &Say<'_>, so_far: &SoFar) -> SoFarObject {
    let pathway = say.pathway;
    let facts = |facts: &[FactId]| facts.iter().map(|fact| pathway.facts[*fact].id.clone()).collect();
    let treatments = |which: bool| {
        let all = so_far.possible.each().filter(move |(_, possible)| **possible == which);
        all.map(|(treatment, _)| pathway.treatments[treatment].id.clone()).collect()
    };
    let mut certain: Vec<String> =
        so_far.certain.iter().map(|treatment| pathway.treatments[*treatment].id.clone()).collect();
    // Advice may have the name of a treatment.
    for entry in so_far.beside.iter().map(|entry| &pathway.alongside[*entry].id) {
        if !certain.contains(entry) {
            certain.push(entry.clone());
        }
    }
    SoFarObject {
        certain,
        could_be_urgent: so_far
            .could_be_urgent
            .iter()
            .map(|could| CouldBeObject {
                conclusion: pathway.steps[could.step].id.clone(),
                urgency: could.urgency.word(),
                heading: say.text("step", &pathway.steps[could.step].id, ""),
                facts: facts(&could.facts),
            })
            .collect(),
        possible: treatments(true),
        out: treatments(false),
        open_facts: facts(&so_far.open_facts),
    }
}

/// Every treatment, where it stands now.
pub fn treatments(
    say: &Say<'_>,
    session: &Session,
    walked: &Walked,
    so_far: Option<&SoFar>,
    standings: &Rows<TreatmentId, Standing>,
    becauses: &Rows<TreatmentId, Option<String>>,
) -> Vec<TreatmentObject> {
    let concludes = matches!(walked.walk.end, End::Concludes(_));
    let stands = |treatment: TreatmentId| {
        let (standing, because) = (&standings[treatment], &becauses[treatment]);
        if concludes {
            return (standing.word.text(), because.clone());
        }
        let word = so_far_word(session, so_far, standing, treatment);
        let key = match (word, so_far) {
            ("unknown", Some(so_far)) if so_far.certain.contains(&treatment) => "because-so-far",
            ("unknown", _) => "because-unknown",
            _ => "because-out",
        };
        // What is open has no reason yet, and what some other step shows none of its own.
        let own = match &standing.reason {
            Reason::Applies { .. } | Reason::Never { .. } | Reason::Tried { .. } => word != "unknown",
            Reason::Requires { truth, .. } => word == "not-yet" && *truth != Truth::Open,
            Reason::None | Reason::UrgentFirst | Reason::Elsewhere => false,
        };
        (word, because.clone().filter(|_| own).or_else(|| Some(say.words.get(key).to_owned())))
    };
    let object = |treatment: TreatmentId| {
        let about = &say.pathway.treatments[treatment];
        let (standing, because) = stands(treatment);
        TreatmentObject {
            id: about.id.clone(),
            name: say.text("treatment", &about.id, ""),
            what: say.text("treatment", &about.id, "what"),
            rung: rung_of(say.pathway, treatment).map(str::to_owned),
            standing,
            standing_words: say.words.get(&format!("standing-{standing}")).to_owned(),
            because,
            change: standings[treatment].reason.facts().iter().map(|fact| changed_by(say, session, *fact)).collect(),
            parent: about.parent.map(|parent| say.pathway.treatments[parent].id.clone()),
        }
    };
    say.pathway.treatments.positions().map(object).collect()
}

/// Where a treatment stands while something is asked.
fn so_far_word(session: &Session, so_far: Option<&SoFar>, standing: &Standing, treatment: TreatmentId) -> &'static str {
    let said_nothing = session.answers().answered().next().is_none();
    match (so_far, standing.word) {
        _ if said_nothing => "unknown",
        (Some(so_far), StandingWord::Tried) if so_far.certain.contains(&treatment) => "unknown",
        (_, StandingWord::Tried) => "tried",
        (Some(so_far), _) if so_far.possible[treatment] => "unknown",
        (_, StandingWord::NotApplicable) => "not-applicable",
        (_, StandingWord::RuledOut) => "ruled-out",
        (Some(_), _) if session.is_forbidden(standing.of) => "ruled-out",
        (Some(_), _) => "not-yet",
        (None, _) => "unknown",
    }
}

fn changed_by(say: &Say<'_>, session: &Session, fact: FactId) -> ChangedBy {
    let about = &say.pathway.facts[fact];
    let given = session.answers().given(fact);
    ChangedBy {
        fact: about.id.clone(),
        short: say.short(fact),
        now: given.map(|value| say.value(fact, value)),
        by: match given {
            None if !about.asked_of_clinician => "you",
            None => "team",
            Some(_) => about.changes.word(),
        },
    }
}
