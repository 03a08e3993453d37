//! Which texts a reader may meet: those that must be there, and those that may.

use super::bad_checklist;
use crate::authoring::document::format::ABOUT_TEXTS;
use crate::authoring::document::{AuthoredClaim, AuthoredStep, Document};
use crate::data::finding::Place;
use crate::data::tree::Text;
use crate::model::id::{message_id, parent};
use crate::model::rows::{ROWS, ROWS_OF_TREATMENT, TEST_ROWS};
use crate::presentation::words::Form;

/// Keys, each with the place of the thing it speaks of.
#[derive(Default)]
struct Needed(Vec<(String, Option<Place>)>);

impl Needed {
    /// A message with these attributes.
    fn message<'a>(&mut self, kind: &str, id: &Text, attributes: impl IntoIterator<Item = &'a str>) {
        self.attributes(kind, id, attributes);
        self.0.push((format!("{kind}-{}", message_id(&id.text)), id.at));
    }

    fn attributes<'a>(&mut self, kind: &str, id: &Text, attributes: impl IntoIterator<Item = &'a str>) {
        let key = |attribute| (format!("{kind}-{}.{attribute}", message_id(&id.text)), id.at);
        self.0.extend(attributes.into_iter().map(key));
    }
}

/// Every key that must be there.
pub(super) fn needed(document: &Document) -> Vec<(String, Option<Place>)> {
    let mut needed = Needed::default();
    for fact in document.facts.iter().filter(|fact| !fact.id.text.is_empty()) {
        needed.message("fact", &fact.id, ["short", "why"]);
        let more = [(!fact.certain, "find-out"), (fact.unit.is_some(), "unit")];
        needed.attributes("fact", &fact.id, more.into_iter().filter(|(there, _)| *there).map(|(_, key)| key));
        let values: Vec<String> = fact.of.iter().map(|value| format!("is-{}", message_id(&value.text))).collect();
        needed.attributes("fact", &fact.id, values.iter().map(String::as_str));
        fact.page.iter().for_each(|page| needed.message("page", page, []));
    }
    for row in document.pages.iter().flat_map(|page| &page.rows) {
        let named = row.guard.as_ref().and_then(bad_checklist::row);
        needed.0.extend(named.map(|(fact, value)| {
            (format!("fact-{}.row-{}", message_id(&fact.text), message_id(&value.text)), row.text.at)
        }));
    }
    for step in document.steps.iter().filter(|step| !step.id.text.is_empty()) {
        // `review.after` itself is in one language.
        let review = step.review.is_some() && document.about.languages.len() > 1;
        needed.message(
            "step",
            &step.id,
            [(step.is_conclusion, "text"), (review, "review")]
                .into_iter()
                .filter(|(there, _)| *there)
                .map(|(_, key)| key),
        );
        step.lane.iter().for_each(|lane| needed.message("lane", lane, []));
    }
    document.scores.iter().for_each(|score| needed.message("score", &score.id, []));
    document.numbers.iter().for_each(|number| needed.message("number", &number.id, []));
    document.rungs.iter().for_each(|rung| needed.message("rung", &rung.id, []));
    document.treatments.iter().for_each(|treatment| needed.message("treatment", &treatment.id, ["what"]));
    document.alongside.iter().for_each(|entry| needed.message("alongside", &entry.id, ["text"]));
    for (id, claim) in cited(document) {
        needed.message("claim", id, claim.iter().flat_map(|claim| of_rate(claim)));
    }
    for disagreement in &document.disagreements {
        let positions: Vec<String> =
            disagreement.positions.iter().map(|position| message_id(&position.id.text)).collect();
        needed.message("disagreement", &disagreement.id, positions.iter().map(String::as_str).chain(["here"]));
    }
    document.values.iter().for_each(|matter| needed.message("value", &matter.id, []));
    for explainer in &document.explainers {
        let parts = explainer.parts.iter().map(|part| message_id(&part.id.text));
        let parts: Vec<String> = parts.flat_map(|part| [format!("{part}-title"), part]).collect();
        needed.message("explainer", &explainer.id, parts.iter().map(String::as_str));
    }
    document.corrections.iter().for_each(|each| needed.message("correction", &each.id, ["true"]));
    document.contradictions.iter().for_each(|each| needed.message("contradiction", &each.id, []));
    document.impossible.iter().flat_map(|each| &each.id).for_each(|id| needed.message("contradiction", id, []));
    of_tests(document, &mut needed);
    if document.about.decision_aid {
        of_decision_aid(document, &mut needed);
    }
    terms(document, &mut needed);
    unsure(document, &mut needed);
    let about = ["", ".intro", ".scope", ".emergency", ".about"].map(|key| format!("pathway{key}"));
    needed.0.extend(about.map(|key| (key, document.about.id.at)));
    needed.0
}

/// Every claim that something rests on, by the name it is cited with; none where there is no claim of that name.
fn cited(document: &Document) -> impl Iterator<Item = (&Text, Option<&AuthoredClaim>)> {
    let cites = document.steps.iter().map(|step| &step.cites);
    let cites = cites.chain(document.treatments.iter().map(|treatment| &treatment.cites));
    let cites = cites.chain(document.alongside.iter().map(|entry| &entry.cites));
    let cites = cites.chain(document.disagreements.iter().map(|disagreement| &disagreement.cites));
    let positions = document.disagreements.iter().flat_map(|disagreement| &disagreement.positions);
    let cites = cites.chain(positions.map(|position| &position.cites));
    let parts = document.explainers.iter().flat_map(|explainer| &explainer.parts);
    let cites = cites.chain(parts.map(|part| &part.cites));
    let cites = cites.chain(document.corrections.iter().map(|correction| &correction.cites));
    let claim = |id: &Text| document.claims.iter().find(|claim| claim.id == *id);
    cites.flat_map(|cites| &cites.claims).map(move |id| (id, claim(id)))
}

/// What a picture of a claim's rate says.
fn of_rate(claim: &AuthoredClaim) -> impl Iterator<Item = &'static str> {
    let rate = claim.rate.as_ref();
    let without = rate.is_some_and(|rate| rate.without.is_some());
    let keys =
        [(rate.is_some(), "outcome"), (rate.is_some(), "with"), (without, "without"), (claim.months.is_some(), "span")];
    keys.into_iter().filter(|(there, _)| *there).map(|(_, key)| key)
}

/// What measures rather than treats; a kind of a test has the words of its parent.
fn of_tests(document: &Document, needed: &mut Needed) {
    let tests: Vec<&Text> =
        document.treatments.iter().filter(|each| each.test).map(|treatment| &treatment.id).collect();
    for id in &tests {
        if parent(&id.text).is_none_or(|parent| tests.iter().all(|test| test.text != parent)) {
            needed.attributes("treatment", id, TEST_ROWS.iter().copied());
        }
    }
    for entry in document.alongside.iter().filter(|entry| entry.test) {
        needed.attributes("alongside", &entry.id, TEST_ROWS.iter().copied());
    }
}

/// What somebody needs who decides; a kind of a treatment has the words of its parent.
fn of_decision_aid(document: &Document, needed: &mut Needed) {
    for treatment in document.treatments.iter().filter(|treatment| parent(&treatment.id.text).is_none()) {
        needed.attributes("treatment", &treatment.id, ROWS.iter().copied());
    }
    // An alongside entry says what it is in its `.text`.
    let rows = ROWS.iter().filter(|row| **row != "what" && !ROWS_OF_TREATMENT.contains(row));
    let entries = document.alongside.iter().filter(|entry| Some(&entry.id) == document.about.no_treatment.as_ref());
    entries.for_each(|entry| needed.attributes("alongside", &entry.id, rows.clone().copied()));
    for step in document.steps.iter().filter(|step| step.is_conclusion) {
        needed.attributes("step", &step.id, ["clinical"]);
        if !step.offer.is_empty() {
            needed.attributes("step", &step.id, ["decision"]);
        }
    }
    needed.0.extend(ABOUT_TEXTS.iter().map(|key| (format!("pathway.{key}"), document.about.id.at)));
}

/// A term of one language's glossary stands in every language, with its meaning.
fn terms(document: &Document, needed: &mut Needed) {
    let keys = document.texts.iter().flat_map(|texts| texts.entries());
    for (key, text) in keys.filter(|(key, _)| key.starts_with("term-")) {
        let message = key.split('.').next().unwrap_or(key);
        needed.0.extend([(message.to_owned(), text.at), (format!("{message}.means"), text.at)]);
    }
}

/// What is said in doubt in one language is said so in every one: elsewhere it would be told as a certainty.
fn unsure(document: &Document, needed: &mut Needed) {
    for entry in document.alongside.iter().filter(|entry| entry.when.is_some()) {
        let key = format!("alongside-{}.unsure", message_id(&entry.id.text));
        if document.texts.iter().any(|texts| texts.get(&key).is_some()) {
            needed.attributes("alongside", &entry.id, ["unsure"]);
        }
    }
}

/// Texts that may be there, beside those that must.
pub(super) fn allowed(document: &Document, key: &str) -> bool {
    let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
    let is = |kind: &str, id: &Text| message.strip_prefix(kind).is_some_and(|rest| rest == message_id(&id.text));
    let step =
        |wanted: fn(&AuthoredStep) -> bool| document.steps.iter().any(|step| wanted(step) && is("step-", &step.id));
    let treatment = |test: bool| {
        document.treatments.iter().any(|one| (one.test || !test) && is("treatment-", &one.id))
            || document.alongside.iter().any(|one| (one.test || !test) && is("alongside-", &one.id))
    };
    let claim =
        |wanted: fn(&AuthoredClaim) -> bool| document.claims.iter().any(|one| wanted(one) && is("claim-", &one.id));
    match attribute {
        "" => {
            document.conditions.iter().any(|condition| is("condition-", &condition.name))
                || document.safety.iter().any(|rule| is("safety-", &rule.id))
                || claim(|_| true)
        }
        "met" | "not-met" | "not-known" => {
            document.conditions.iter().any(|condition| is("condition-", &condition.name))
        }
        "signs" => message == "pathway",
        "clinical" => step(|_| true) || treatment(false),
        "review" => step(|_| true),
        "intro" => document.explainers.iter().any(|one| is("explainer-", &one.id)),
        "decision" => step(|step| step.is_conclusion),
        "unsure" => document.alongside.iter().any(|one| one.when.is_some() && is("alongside-", &one.id)),
        "text" => {
            document.facts.iter().filter_map(|fact| fact.page.as_ref()).any(|page| is("page-", page)) || step(|_| true)
        }
        "find-out" | "unit" | "is-not_sure" | "is-not_applicable" => {
            document.facts.iter().any(|fact| is("fact-", &fact.id))
        }
        form if Form::OWN.iter().any(|own| own.unit() == form) => {
            document.facts.iter().any(|fact| fact.kind.text == "number" && is("fact-", &fact.id))
        }
        "outcome" | "with" | "without" | "span" => claim(|claim| claim.rate.is_some()),
        row if ROWS.contains(&row) => treatment(false),
        row if TEST_ROWS.contains(&row) => treatment(true),
        text => message == "pathway" && ABOUT_TEXTS.contains(&text),
    }
}
