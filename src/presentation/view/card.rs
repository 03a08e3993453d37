//! A conclusion in words, with what is shown there and why.

use super::rule_words::RuleWords;
use super::say::Say;
use super::{
    AlsoCard, Because, Card, ClaimObject, EntryObject, ReviewObject, SourceObject, Suppose, WhyObject, disagreement,
};
use crate::model::answers::Answers;
use crate::model::evaluation::Evaluation;
use crate::model::evidence::{Cites, Claim, Funding};
use crate::model::guard::Truth;
use crate::model::pathway::{Conclusion, Demand, Safety, StepKind, Urgency};
use crate::model::position::{AlongsideId, FactId, SourceId, StepId, TreatmentId};
use crate::model::walk::{Passed, Walk};

/// The card of the conclusion a walk has reached.
pub fn card(say: &Say<'_>, answers: &Answers, walk: &Walk, checked: bool) -> Option<Card> {
    let position = walk.reached()?;
    let step = &say.pathway.steps[position];
    let conclusion = say.pathway.conclusion(position)?;
    let urgency = conclusion.urgency;
    let treatments = |positions: &[TreatmentId]| {
        positions.iter().filter_map(|t| treatment_entry(say, answers, urgency, *t)).collect()
    };
    let beside = walk.shown.alongside.iter();
    Some(Card {
        id: step.id.clone(),
        urgency: urgency.word(),
        heading: say.text("step", &step.id, ""),
        text: say.text("step", &step.id, "text"),
        clinical: say.maybe("step", &step.id, "clinical"),
        decision: say.maybe("step", &step.id, "decision"),
        also: walk.also.iter().filter_map(|also| also_card(say, *also)).collect(),
        recommend: treatments(&walk.shown.recommend),
        offer: treatments(&walk.shown.offer),
        alongside: beside.map(|entry| beside_entry(say, answers, urgency, *entry)).collect(),
        review: review(say, answers, walk, &step.id, conclusion),
        why: walk.passed.iter().filter_map(|passed| why(say, answers, passed)).collect(),
        claims: claims(say, &step.cites),
        sources: sources(say, &step.cites),
        disagreements: disagreement::at(say, position, walk),
        can_unlock: conclusion.after.is_some(),
        unlocked: checked,
    })
}

fn also_card(say: &Say<'_>, position: StepId) -> Option<AlsoCard> {
    let step = &say.pathway.steps[position];
    Some(AlsoCard {
        id: step.id.clone(),
        urgency: say.pathway.conclusion(position)?.urgency.word(),
        heading: say.text("step", &step.id, ""),
        text: say.text("step", &step.id, "text"),
    })
}

/// Whoever has tried it already is told that this was heard.
fn treatment_entry(say: &Say<'_>, answers: &Answers, urgency: Urgency, position: TreatmentId) -> Option<EntryObject> {
    let treatment = &say.pathway.treatments[position];
    let text = say.text("treatment", &treatment.id, "what");
    let tried = treatment.tried_as.filter(|fact| Evaluation::new(say.pathway, answers).responded(*fact));
    Some(EntryObject {
        tried: tried.map(|fact| say.reading(answers, fact)),
        must: must(
            say,
            answers,
            urgency,
            |demand| matches!(demand, Demand::MustShow { treatment: Some(demanded), .. } if say.pathway.is_kind(position, *demanded)),
        ),
        ..entry_object(say, "treatment", &treatment.id, text, &treatment.cites)
    })
}

/// What holds only in doubt is not said as if it were so.
fn beside_entry(say: &Say<'_>, answers: &Answers, urgency: Urgency, position: AlongsideId) -> EntryObject {
    let entry = &say.pathway.alongside[position];
    let doubt =
        entry.when.as_ref().is_some_and(|rule| Evaluation::new(say.pathway, answers).truth(rule) == Truth::Doubt);
    let unsure = say.maybe("alongside", &entry.id, "unsure").filter(|_| doubt);
    let text = unsure.unwrap_or_else(|| say.text("alongside", &entry.id, "text"));
    EntryObject {
        must: must(
            say,
            answers,
            urgency,
            |demand| matches!(demand, Demand::MustShow { alongside: Some(demanded), .. } if *demanded == position),
        ),
        ..entry_object(say, "alongside", &entry.id, text, &entry.cites)
    }
}

/// Does a safety rule demand this at a conclusion of this urgency, of somebody with these answers? Its `when` holds under doubt, and where it is still open.
fn must(say: &Say<'_>, answers: &Answers, urgency: Urgency, demands: impl Fn(&Demand) -> bool) -> bool {
    let evaluation = Evaluation::new(say.pathway, answers);
    let here = |rule: &Safety| rule.with.is_empty() || rule.with.contains(&urgency);
    let holds = |rule: &Safety| evaluation.truth_or(rule.when.as_ref(), Truth::True) != Truth::False;
    say.pathway.safety.iter().any(|rule| here(rule) && rule.demands.iter().any(&demands) && holds(rule))
}

fn entry_object(say: &Say<'_>, kind: &str, id: &str, text: String, cites: &Cites) -> EntryObject {
    EntryObject {
        id: id.to_owned(),
        name: say.text(kind, id, ""),
        text,
        tried: None,
        must: false,
        claims: claims(say, cites),
        sources: sources(say, cites),
    }
}

/// The claims cited, in words.
pub fn claims(say: &Say<'_>, cites: &Cites) -> Vec<ClaimObject> {
    let cited = cites.claims.iter().map(|position| &say.pathway.claims[*position]);
    cited
        .map(|claim| ClaimObject {
            id: claim.id.clone(),
            text: say.text("claim", &claim.id, ""),
            certainty_words: certainty_words(say, claim),
            certainty: claim.certainty.clone(),
            status_words: status_words(say, claim),
            status: claim.status.clone(),
            funding_words: funding_words(say, claim),
            sources: source_ids(say, &claim.sources),
        })
        .collect()
}

/// How sure a claim is, in words.
pub fn certainty_words(say: &Say<'_>, claim: &Claim) -> Option<String> {
    claim.certainty.as_ref().map(|word| say.words.get(&format!("certainty-{word}")).to_owned())
}

/// Who has read its source, in words.
pub fn status_words(say: &Say<'_>, claim: &Claim) -> String {
    say.words.get(&format!("status-{}", claim.status)).to_owned()
}

/// Who paid for what it says, in words; none where its author says nothing of it.
pub fn funding_words(say: &Say<'_>, claim: &Claim) -> Option<String> {
    claim.funding.as_ref().map(|funding| match funding {
        Funding::By(who) => say.words.fill("funding-by", &[("who", who)]),
        Funding::Nobody => say.words.get("funding-nobody").to_owned(),
        Funding::NotKnown => say.words.get("funding-not-known").to_owned(),
    })
}

/// The ids of the sources at these positions.
pub fn source_ids(say: &Say<'_>, positions: &[SourceId]) -> Vec<String> {
    positions.iter().map(|position| &say.pathway.sources[*position]).map(|s| s.id.text.clone()).collect()
}

/// Every source cited, directly or through a claim.
pub fn sources(say: &Say<'_>, cites: &Cites) -> Vec<String> {
    let mut all = cites.sources.clone();
    for claim in cites.claims.iter().map(|position| &say.pathway.claims[*position]) {
        all.extend(claim.sources.iter().filter(|source| !cites.sources.contains(source)));
    }
    let mut ids = Vec::new();
    for id in source_ids(say, &all) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// The sources with these ids, in words.
pub fn source_objects(say: &Say<'_>, ids: &[String]) -> Vec<SourceObject> {
    let cited = say.pathway.sources.iter().filter(|source| ids.contains(&source.id.text));
    cited
        .map(|source| SourceObject { id: source.id.text.clone(), text: source.text.clone(), url: source.url.clone() })
        .collect()
}

fn review(say: &Say<'_>, answers: &Answers, walk: &Walk, step: &str, conclusion: &Conclusion) -> Option<ReviewObject> {
    let review = conclusion.review.as_ref()?;
    let mut suppose: Vec<Suppose> = Vec::new();
    let shown =
        |treatment: TreatmentId| walk.shown.recommend.contains(&treatment) || walk.shown.offer.contains(&treatment);
    for record in &review.records {
        if answers.given(record.fact) == Some(record.not_helped) {
            continue;
        }
        let entry = match record.treatment {
            Some(treatment) if !shown(treatment) => continue,
            Some(treatment) => {
                let id = say.pathway.treatments[treatment].id.clone();
                Suppose { name: say.text("treatment", &id, ""), treatment: Some(id) }
            }
            None => Suppose { treatment: None, name: say.words.get("suppose-all").to_owned() },
        };
        if !suppose.contains(&entry) {
            suppose.push(entry);
        }
    }
    let after = say.maybe("step", step, "review").unwrap_or_else(|| review.after.clone());
    Some(ReviewObject { after, suppose })
}

fn why(say: &Say<'_>, answers: &Answers, passed: &Passed) -> Option<WhyObject> {
    let step = &say.pathway.steps[passed.step];
    let StepKind::Decision(decision) = &step.kind else { return None };
    let branch = &decision.branches[passed.branch?];
    let guard = branch.when.as_ref().map(|rule| say.rule(rule));
    let rule = guard.clone().or_else(|| match decision.branches.as_slice() {
        [only, _] => only.when.as_ref().map(|rule| say.not(rule)),
        _ => None,
    });
    let words = rule.as_ref().map_or_else(|| say.words.get("why-otherwise").to_owned(), RuleWords::in_line);
    Some(WhyObject {
        step: step.id.clone(),
        title: say.text("step", &step.id, ""),
        words,
        guard: guard.map(|guard| guard.in_line()),
        rule,
        because: because(say, answers, &passed.because),
    })
}

/// Facts with what they read as now.
pub fn because(say: &Say<'_>, answers: &Answers, facts: &[FactId]) -> Vec<Because> {
    let one = |fact: &FactId| {
        let id = say.pathway.facts[*fact].id.clone();
        Because { fact: id, short: say.short(*fact), answer: say.reading(answers, *fact) }
    };
    facts.iter().map(one).collect()
}
