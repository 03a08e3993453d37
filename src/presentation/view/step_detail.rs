//! One step of the map, on demand: what comes after it, what keeps this person away, the fewest answers that lead there.

use super::rule_words::RuleWords;
use super::say::Say;
use super::why_not::change;
use super::{Because, ChangeObject};
use crate::data::object::objects;
use crate::model::pathway::StepKind;
use crate::model::position::{FactId, StepId};
use crate::presentation::session::Session;

objects! {
    /// A step, as somebody with these answers sees it.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    #[cfg_attr(test, ts(rename = "Way"))] // as the page calls it
    pub struct StepDetail {
        pub step: String,
        /// What keeps them away: none of it could be left out. Empty where they may still come there.
        pub away: Vec<Because>,
        /// The fewest answers that would have to be otherwise, or said, to come there.
        pub fewest: Option<Vec<ChangeObject>>,
        pub next: Vec<Next>,
    }

    /// A way on.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct Next {
        pub step: String,
        /// For whom; null for everybody else.
        pub when: Option<String>,
        /// The same with its lists.
        pub rule: Option<RuleWords>,
        /// Only once they have been checked.
        pub checked: bool,
    }
}

/// A step, as somebody with these answers sees it; none for a step that the pathway does not have.
pub fn step_detail(session: &Session, say: &Say<'_>, step: &str) -> Option<StepDetail> {
    let position = say.pathway.step(step)?;
    let id = |step: StepId| say.pathway.steps[step].id.clone();
    let next = match &say.pathway.steps[position].kind {
        StepKind::Decision(decision) => decision
            .branches
            .iter()
            .filter(|branch| !say.pathway.is_for_the_impossible(branch))
            .map(|branch| Next {
                step: id(branch.go),
                when: branch.when.as_ref().map(|rule| say.rule(rule).in_line()),
                rule: branch.when.as_ref().map(|rule| say.rule(rule)),
                checked: false,
            })
            .collect(),
        StepKind::Conclusion(conclusion) => conclusion
            .after
            .iter()
            .map(|after| Next { step: id(*after), when: None, rule: None, checked: true })
            .collect(),
    };
    let because = |fact: FactId| {
        let about = &say.pathway.facts[fact];
        Some(Because { fact: about.id.clone(), short: say.short(fact), answer: say.reading(session.answers(), fact) })
    };
    Some(StepDetail {
        step: step.to_owned(),
        away: session.kept_away(position).into_iter().filter_map(because).collect(),
        fewest: session
            .changes_to(position)
            .map(|changes| changes.into_iter().map(|one| change(say, session.answers(), one)).collect()),
        next,
    })
}
