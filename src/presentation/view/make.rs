//! A session to a [`View`].

use super::card::{card, source_objects};
use super::contradiction::{self, contradictions};
use super::question::question_page;
use super::say::Say;
use super::score::{scores, values};
use super::so_far::{so_far_object, treatments};
use super::{Answer, Possible, StandingObject, Treatments, View, WalkObject};
use crate::analysis::explain::asks::Walked;
use crate::analysis::explain::pages_left::PagesLeft;
use crate::analysis::explain::partial_evaluation::PageCount;
use crate::analysis::explain::{Left, Narrows, at_least};
use crate::model::answers::Answers;
use crate::model::evaluation::Evaluation;
use crate::model::pathway::{Pathway, StepKind, Urgency};
use crate::model::position::{FactId, Rows, StepId, TreatmentId};
use crate::model::standing::Standing;
use crate::model::value::Value;
use crate::model::walk::{End, Passed, Walk};
use crate::presentation::session::Session;
use crate::presentation::words::Words;

/// What a screen shows now.
pub fn view(session: &Session, lang: &str, words: &Words) -> View {
    let say = Say { pathway: session.pathway(), lang, words };
    let (walked, left) = session.walked();
    let mut view = of_walk(&say, session, &walked, left.as_ref(), session.is_checked());
    view.left = pages(session.pages_left(&walked));
    view.narrows = narrows(&say, session, &walked.walk);
    if let Some(after) = session.behind(&walked.walk) {
        // What the walk behind the card reads is used as well.
        view.answers = answer_list(&say, session.answers(), &[walked.read, after.read.clone()].concat());
        let mut behind = of_walk(&say, session, &after, None, false);
        behind.left = pages(session.pages_left(&after));
        view.unlocked = Some(Box::new(behind));
    }
    view
}

/// Once a walk concludes, and nobody has to be seen today.
fn narrows(say: &Say<'_>, session: &Session, walk: &Walk) -> Option<super::NarrowsObject> {
    let End::Concludes(step) = walk.end else { return None };
    if say.pathway.conclusion(step)?.urgency > Urgency::UrgentClinic {
        return None;
    }
    let Narrows { fact, possible, left } = session.narrows_most()?;
    let id = &say.pathway.facts[fact].id;
    let find_out = say.maybe("fact", id, "find-out");
    Some(super::NarrowsObject { fact: id.clone(), short: say.short(fact), find_out, possible, left })
}

fn pages(left: Option<PagesLeft>) -> Option<super::LeftObject> {
    left.map(|PagesLeft { least, most }| super::LeftObject { least: least.map(|PageCount(pages)| pages), most: most.0 })
}

/// The walk as the command prints it.
pub fn walk_object(session: &Session, lang: &str, words: &Words) -> WalkObject {
    let (pathway, answers, (walked, left)) = (session.pathway(), session.answers(), session.walked());
    let say = Say { pathway, lang, words };
    let standings = session.standings(&walked.walk);
    let becauses = becauses(&say, answers, &standings);
    object(&say, answers, &walked.walk, left.as_ref(), &standings, &becauses)
}

/// Why each treatment stands as it does.
fn becauses(
    say: &Say<'_>,
    answers: &Answers,
    standings: &Rows<TreatmentId, Standing>,
) -> Rows<TreatmentId, Option<String>> {
    standings.iter().map(|standing| say.because(answers, standing)).collect()
}

fn object(
    say: &Say<'_>,
    answers: &Answers,
    walk: &Walk,
    left: Option<&Left>,
    standings: &Rows<TreatmentId, Standing>,
    becauses: &Rows<TreatmentId, Option<String>>,
) -> WalkObject {
    let pathway = say.pathway;
    let step_id = |step: StepId| pathway.steps[step].id.clone();
    let step_ids = |steps: &[StepId]| steps.iter().map(|step| step_id(*step)).collect();
    let treatments = |positions: &[TreatmentId]| -> Vec<String> {
        positions.iter().map(|position| &pathway.treatments[*position]).map(|t| t.id.clone()).collect()
    };
    let (ask, concluded) = match walk.end {
        End::Asks { fact, .. } => (Some(pathway.facts[fact].id.clone()), None),
        End::Concludes(step) => (None, Some(step)),
        End::Stuck(_) => (None, None),
    };
    let beside = walk.shown.alongside.iter().map(|position| &pathway.alongside[*position]);
    let passed: Vec<StepId> = walk.passed.iter().map(|passed| passed.step).collect();
    let met = |passed: &&Passed| match (&pathway.steps[passed.step].kind, passed.branch) {
        (StepKind::Decision(decision), Some(branch)) => decision.branches[branch].when.is_some(),
        _ => false,
    };
    WalkObject {
        status: if concluded.is_some() { "concludes" } else { "asks" },
        ask,
        conclusion: concluded.map(step_id),
        urgency: concluded.and_then(|step| pathway.conclusion(step)).map(|conclusion| conclusion.urgency.word()),
        recommend: treatments(&walk.shown.recommend),
        offer: treatments(&walk.shown.offer),
        alongside: beside.map(|entry| entry.id.clone()).collect(),
        steps: step_ids(&passed),
        met: walk.passed.iter().filter(met).map(|passed| step_id(passed.step)).collect(),
        also: step_ids(&walk.also),
        contradictions: contradiction::certain(pathway, answers)
            .map(|contradiction| contradiction.id.clone())
            .collect(),
        reached: walk.reached().map(step_id),
        settled: left.map_or(concluded.is_some(), |left| left.settled),
        possible: left.map(|left| Possible {
            conclusions: step_ids(&left.conclusions),
            treatments: treatments(&left.treatments),
            at_least: at_least(pathway, &left.conclusions).map(Urgency::word),
        }),
        no_longer_matters: left
            .iter()
            .flat_map(|left| &left.no_longer_matters)
            .map(|fact| &pathway.facts[*fact])
            .map(|fact| fact.id.clone())
            .collect(),
        treatments: Treatments(
            pathway
                .treatments
                .iter()
                .zip(standings.iter().zip(becauses))
                .map(|(treatment, (standing, because))| {
                    (treatment.id.clone(), standing_object(pathway, standing, because))
                })
                .collect(),
        ),
        scores: values(Evaluation::new(pathway, answers)),
    }
}

fn standing_object(pathway: &Pathway, standing: &Standing, because: &Option<String>) -> StandingObject {
    let facts = standing.reason.facts().iter().map(|fact| &pathway.facts[*fact]);
    StandingObject {
        standing: standing.word.text(),
        because: because.clone(),
        facts: facts.map(|fact| fact.id.clone()).collect(),
    }
}

fn of_walk(say: &Say<'_>, session: &Session, walked: &Walked, left: Option<&Left>, checked: bool) -> View {
    let (walk, answers) = (&walked.walk, session.answers());
    let standings = session.standings(walk);
    let card = card(say, answers, walk, checked);
    let becauses = becauses(say, answers, &standings);
    let so_far = session.so_far(walked);
    let mut cited: Vec<String> = Vec::new();
    if let Some(card) = &card {
        cited.extend(card.sources.iter().cloned());
        let entries = card.recommend.iter().chain(&card.offer).chain(&card.alongside);
        cited.extend(entries.flat_map(|entry| entry.sources.iter().cloned()));
        cited.extend(card.disagreements.iter().flat_map(|disagreement| disagreement.cited().cloned()));
    }
    View {
        walk: object(say, answers, walk, left, &standings, &becauses),
        title: say.pathway.texts(say.lang).and_then(|texts| texts.get("pathway")).unwrap_or_default().to_owned(),
        lang: say.lang.to_owned(),
        question: match walk.end {
            End::Asks { fact, .. } => question_page(say, answers, fact, walked.matters.as_ref()),
            End::Concludes(_) | End::Stuck(_) => None,
        },
        card,
        unlocked: None,
        contradictions: contradictions(say, answers),
        answers: answer_list(say, answers, &walked.read),
        treatments: treatments(say, session, walked, so_far.as_ref(), &standings, &becauses),
        so_far: so_far.as_ref().map(|so_far| so_far_object(say, so_far)),
        scores: scores(say, answers, &walked.read),
        sources: source_objects(say, &cited),
        left: None,
        narrows: None,
        changed: None,
    }
}

/// Answers in the order of asking. One is parked when it was given and nothing reads it: its question does not apply,
/// or no step that would read it comes.
fn answer_list(say: &Say<'_>, answers: &Answers, read: &[FactId]) -> Vec<Answer> {
    let order = &say.pathway.questions;
    let first = order.iter().copied().filter(|fact| answers.given(*fact).is_some());
    let mut list: Vec<Answer> = Vec::new();
    for position in first.chain(answers.answered().filter(|fact| !order.contains(fact))) {
        let (fact, Some(value)) = (&say.pathway.facts[position], answers.given(position)) else { continue };
        let applies = Evaluation::new(say.pathway, answers).reading(position) != Ok(Value::NotApplicable);
        let same_page = fact.page.is_some()
            && read.iter().map(|other| &say.pathway.facts[*other]).any(|other| other.page == fact.page);
        list.push(Answer {
            fact: fact.id.clone(),
            short: say.short(position),
            answer: say.value(position, value),
            value: fact.domain.write(value),
            page: fact.page.clone(),
            parked: !(applies && (read.contains(&position) || same_page)),
        });
    }
    let (mut list, parked): (Vec<Answer>, Vec<Answer>) = list.into_iter().partition(|answer| !answer.parked);
    list.extend(parked);
    list
}
