//! Each safety rule: for whom, and what must hold for them.

use super::step::verdict;
use super::{Booklet, rule};
use crate::authoring::export::Whole;
use crate::authoring::export::blocks::{code, table};
use crate::data::markup::{Element, el};
use crate::model::guard::{Rule, Test};
use crate::model::pathway::{Demand, Pathway, Safety};
use crate::model::position::{AlongsideId, SafetyId, TreatmentId};

/// Every rule that is written as one, and what `raises` and `signs` promise; what a contradiction stands for is told with
/// it, at the end.
pub fn rules(review: &Booklet<'_>) -> Vec<Element> {
    let document = review.whole.document;
    let own = document.safety.len() + document.promises().count();
    let rules = review.whole.say.pathway.safety.each().take(own);
    rules.map(|(at, rule)| one(&review.whole, at, rule)).collect()
}

fn one(whole: &Whole<'_>, position: SafetyId, safety: &Safety) -> Element {
    // Those that come after the written ones are what facts promise.
    let written = whole.document.safety.has(position);
    let authored = written.then(|| whole.document.safety[position].when.as_ref()).flatten();
    let doubt = safety.when.as_ref().and_then(|when| doubt(whole.say.pathway, when));
    let doubt = doubt.map(|words| el("p").text(whole.word(words)));
    let when =
        rule::rule(whole, safety.when.as_ref().map(certain), authored).into_iter().chain(doubt).collect::<Vec<_>>();
    let when = if when.is_empty() { vec![el("p").text(whole.word("booklet-everybody"))] } else { when };
    let demands = safety.demands.iter().map(|demanded| el("p").text(demand(whole, demanded))).collect();
    let rows = table(vec![(whole.word("booklet-for-whom"), when), (whole.word("booklet-demands"), demands)]);
    let said = whole.text("safety", &safety.id, "").map(|text| el("p").text(text));
    el("article").and(el("h3").and(code(safety.id.clone()))).and(said).and(rows).and(verdict(whole))
}

/// Who gives an answer for certain, gives that answer: "not sure" is another one.
fn certain(when: &Rule) -> &Rule {
    if let Rule::Not(possibly) = when
        && let Rule::Possibly(not) = &**possibly
        && let Rule::Not(inner) = &**not
    {
        return inner;
    }
    when
}

/// A rule is for everybody for whom its `when` may hold. What is said of those who are not sure, where somebody can be.
fn doubt(pathway: &Pathway, when: &Rule) -> Option<&'static str> {
    if certain(when) != when {
        return Some("booklet-only-sure");
    }
    may_be_in_doubt(pathway, when).then_some("booklet-doubt-counts")
}

fn may_be_in_doubt(pathway: &Pathway, rule: &Rule) -> bool {
    match rule {
        Rule::Is(_, Test::NotSure) | Rule::Possibly(_) => false,
        Rule::Is(fact, _) => !pathway.facts[*fact].certain,
        Rule::Named(condition) => may_be_in_doubt(pathway, &pathway.conditions[*condition].rule),
        Rule::Not(inner) => may_be_in_doubt(pathway, inner),
        Rule::And(_) | Rule::Or(_) | Rule::AtLeast(_) => rule.parts().iter().any(|part| may_be_in_doubt(pathway, part)),
    }
}

/// A demand in words.
pub fn demand(whole: &Whole<'_>, demand: &Demand) -> String {
    let pathway = whole.say.pathway;
    let treatment = |position: TreatmentId| whole.name("treatment", &pathway.treatments[position].id);
    let beside = |position: AlongsideId| whole.name("alongside", &pathway.alongside[position].id);
    match demand {
        Demand::UrgencyAtLeast(urgency) => {
            whole.words("booklet-demand-urgency", &[("what", &whole.urgency_words(*urgency))])
        }
        Demand::NeverShow(position) => whole.words("booklet-demand-never", &[("what", &treatment(*position))]),
        Demand::NeverBeside(position) => whole.words("booklet-demand-never", &[("what", &beside(*position))]),
        Demand::NeverConclude(step) => whole.words("booklet-demand-never-conclude", &[("step", &whole.step(*step))]),
        Demand::MustShow { treatment: shown, alongside } => {
            let what = shown.map(treatment).or(alongside.map(beside)).unwrap_or_default();
            whole.words("booklet-demand-must", &[("what", &what)])
        }
        Demand::Monotone { fact, order } => {
            let values: Vec<String> =
                order.iter().map(|value| whole.say.quoted(&whole.say.value(*fact, *value))).collect();
            let order = values.join(" → ");
            whole.words("booklet-demand-monotone", &[("order", &order), ("fact", &whole.say.short(*fact))])
        }
        Demand::Grows { fact, members } => {
            let values = pathway.facts[*fact].domain.members(*members);
            let values: Vec<String> = values.map(|value| whole.say.quoted(&whole.say.label(*fact, value))).collect();
            let what = values.join(", ");
            whole.words("booklet-demand-grows", &[("what", &what), ("fact", &whole.say.short(*fact))])
        }
        Demand::MustPrecede { step, treatment: shown } => {
            let (step, treatment) = (whole.step(*step), treatment(*shown));
            whole.words("booklet-demand-precede", &[("step", &step), ("treatment", &treatment)])
        }
    }
}
