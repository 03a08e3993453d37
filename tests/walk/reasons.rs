//! Why a treatment is not shown: the facts that are named force it, whatever else is answered, and none of them could be
//! left out.

use std::cell::Cell;

use proptest::prelude::*;
use treatment_pathway::analysis::encode::Diagrams;
use treatment_pathway::analysis::explain::counterfactual::counterfactuals;
use treatment_pathway::authoring::words::words;
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::evaluation::Evaluation;
use treatment_pathway::model::guard::{Rule, Truth};
use treatment_pathway::model::pathway::{Changes, Pathway, Treatment};
use treatment_pathway::model::position::{FactId, TreatmentId};
use treatment_pathway::model::standing::Reason;
use treatment_pathway::presentation::session::Session;
use treatment_pathway::presentation::view::walk_object;

use crate::answered;
use crate::people::{Small, of_our_pathways, of_small_pathways, read_as};
use crate::random::{self, Dice};

/// Whether a reason still closes a treatment for somebody.
fn closes(person: Evaluation, treatment: &Treatment, reason: &Reason) -> bool {
    let rule = |rule: &Option<Rule>| person.truth(rule.as_ref().expect("the rule behind the reason"));
    match reason {
        Reason::Applies { .. } => rule(&treatment.applies_when) == Truth::False,
        Reason::Never { doubt: true, .. } => rule(&treatment.never).possibly() == Truth::True,
        Reason::Never { doubt: false, .. } => rule(&treatment.never) == Truth::True,
        Reason::Requires { truth: Truth::Doubt, .. } => rule(&treatment.requires) != Truth::True,
        Reason::Requires { .. } => rule(&treatment.requires) == Truth::False,
        Reason::None | Reason::Tried { .. } | Reason::UrgentFirst | Reason::Elsewhere => panic!("{reason:?}"),
    }
}

fn judge(session: &Session, everybody: &[Answers]) -> usize {
    let pathway = session.pathway();
    let mine = read_as(pathway, session.answers());
    let person = Evaluation::new(pathway, session.answers());
    let mut judged = 0;
    for (treatment, standing) in pathway.treatments.iter().zip(&session.standings(&session.walk())) {
        let own = &pathway.treatments[standing.of];
        // A gate at one conclusion is no rule of the treatment.
        let decided = match &standing.reason {
            Reason::Applies { .. } | Reason::Never { .. } => true,
            Reason::Requires { truth, .. } => {
                own.requires.as_ref().is_some_and(|rule| person.truth(rule) == *truth) && *truth != Truth::Open
            }
            Reason::None | Reason::Tried { .. } | Reason::UrgentFirst | Reason::Elsewhere => false,
        };
        if !decided {
            continue;
        }
        judged += 1;
        let facts = standing.reason.facts();
        let open = |without: Option<FactId>| {
            everybody.iter().find(|other| {
                let theirs = read_as(pathway, other);
                let mut named = facts.iter().filter(|fact| Some(**fact) != without);
                named.all(|fact| theirs.given(*fact) == mine.given(*fact))
                    && !closes(Evaluation::new(pathway, other), own, &standing.reason)
            })
        };
        // The part of the rule that is named is one that closes it for all of them.
        let (Reason::Applies { rule, .. } | Reason::Never { rule, .. } | Reason::Requires { rule, .. }) =
            &standing.reason
        else {
            continue;
        };
        let rule = Some(rule.clone());
        let named = Treatment { applies_when: rule.clone(), requires: rule.clone(), never: rule, ..own.clone() };
        let agreeing = everybody.iter().filter(|other| {
            let theirs = read_as(pathway, other);
            facts.iter().all(|fact| theirs.given(*fact) == mine.given(*fact))
        });
        for other in agreeing {
            assert!(
                closes(Evaluation::new(pathway, other), &named, &standing.reason),
                "{}: {:?}",
                treatment.id,
                standing.reason
            );
        }
        assert_eq!(open(None), None, "{} by {facts:?} alone: {:?}", treatment.id, standing.reason);
        for fact in facts {
            assert!(open(Some(*fact)).is_some(), "{} also without {fact:?}: {:?}", treatment.id, standing.reason);
        }
    }
    judged
}

/// Is somebody shown a treatment or a kind of it, at once or once they have been checked?
fn shown(pathway: &Pathway, answers: &Answers, treatment: TreatmentId) -> bool {
    let person = Evaluation::new(pathway, answers);
    let walk = person.walk();
    let after = walk.reached().and_then(|card| pathway.conclusion(card)?.after);
    let walks = [Some(walk), after.map(|after| person.walk_after_clearance(after))];
    let mut here = walks.iter().flatten().flat_map(|walk| walk.shown.recommend.iter().chain(&walk.shown.offer));
    here.any(|shown| pathway.is_kind(*shown, treatment))
}

/// "Nobody is shown this" and "nothing would change it" are claims about everybody: somebody makes them false, or nobody.
fn nothing_would(session: &Session, diagrams: &Diagrams, everybody: &[Answers]) -> usize {
    let (pathway, answers) = (session.pathway(), session.answers());
    let mine = read_as(pathway, answers);
    let mut none = 0;
    for treatment in pathway.treatments.positions() {
        let ways = counterfactuals(Evaluation::new(pathway, answers), diagrams, treatment).expect("fits");
        let anybody = everybody.iter().any(|other| shown(pathway, other, treatment));
        assert_eq!(ways.fewest.is_some(), anybody, "is anybody shown it?");
        let past = |other: &Answers| {
            let mut past = pathway.facts.each().filter(|(_, about)| about.changes == Changes::Nobody);
            past.all(|(fact, _)| answers.given(fact).is_none() || other.given(fact) == mine.given(fact))
        };
        // A treatment that somebody is shown at once is not sought behind a card.
        let at_once = |other: &Answers| {
            let walk = Evaluation::new(pathway, other).walk();
            let mut here = walk.shown.recommend.iter().chain(&walk.shown.offer);
            here.any(|shown| pathway.is_kind(*shown, treatment))
        };
        let would = |other: &&Answers| {
            past(other) && if ways.after_clearance { shown(pathway, other, treatment) } else { at_once(other) }
        };
        assert_eq!(ways.open.is_some(), everybody.iter().any(|other| would(&other)), "{:?}", ways);
        for way in [&ways.fewest, &ways.open].into_iter().flatten() {
            let mut said = answers.clone();
            way.iter().for_each(|change| said.set(change.fact, Some(change.to)));
            let said = read_as(pathway, &said);
            let agrees = |other: &&Answers| {
                let theirs = read_as(pathway, other);
                said.answered().all(|fact| theirs.given(fact) == said.given(fact))
            };
            let is_shown =
                |other: &Answers| if ways.after_clearance { shown(pathway, other, treatment) } else { at_once(other) };
            let not = everybody.iter().filter(agrees).find(|other| !is_shown(other));
            assert_eq!(not, None, "{way:?} does not do it");
        }
        none += usize::from(anybody && ways.open.is_none());
    }
    none
}

#[test]
fn a_reason_names_what_decided_and_no_more() {
    let (judged, closed) = (Cell::new(0), Cell::new(0));
    of_small_pathways(150, |Small { session, diagrams, everybody, people }| {
        for person in people {
            let session = answered(session, person);
            judged.set(judged.get() + judge(&session, everybody));
            closed.set(closed.get() + nothing_would(&session, diagrams, everybody));
        }
    });
    assert!(judged.get() > 50, "only {} reasons were judged", judged.get());
    assert!(closed.get() > 0, "nobody was told that nothing would change it");
}

#[test]
fn a_reason_is_a_sentence_of_at_most_thirty_words() {
    of_our_pathways(12, |session, facts, row| {
        let session = answered(session, &random::person(&mut Dice(row), facts));
        for texts in &session.pathway().texts {
            let words = words(&texts.lang, &[]);
            let walk = walk_object(&session, &texts.lang, &words);
            for (treatment, standing) in &walk.treatments.0 {
                let because = standing.because.as_deref().unwrap_or("");
                let many = because.split_whitespace().count();
                prop_assert!(many <= 30, "{}, {treatment}: {many} words: {because}", texts.lang);
            }
        }
        Ok(())
    });
}
