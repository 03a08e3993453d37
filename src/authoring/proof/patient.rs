//! A counterexample as a patient: facts that `walk` takes, and a sentence in the pathway's own words.

use crate::analysis::encode::Diagrams;
use crate::data::finding::{Finding, Told};
use crate::data::tree::{self, Kind};
use crate::diagram::NodeId;
use crate::model::answers::Answers;
use crate::model::id::message_id;
use crate::model::pathway::Pathway;
use crate::model::text::Texts;

/// The same finding with the patient who shows it.
pub(super) fn shown(pathway: &Pathway, who: &Answers, finding: Finding) -> Finding {
    let (mut patient, mut story) = (Vec::new(), Vec::new());
    for (position, fact) in pathway.facts.each() {
        let Some(value) = who.given(position) else { continue };
        let answer = answer(&fact.domain.write(value));
        if value != fact.typical {
            story.push(tell(pathway.texts.first(), &fact.id, &answer));
        }
        patient.push((fact.id.clone(), answer));
    }
    let story = match story.as_slice() {
        [] => "for example the typical patient".to_owned(),
        parts => format!("for example somebody typical but for this: {}", parts.join("; ")),
    };
    let help = finding.help.map_or(story.clone(), |help| format!("{story}\n{help}"));
    Finding { help: Some(help), patient: Some(patient.into()), ..finding }
}

/// The same finding with whoever of these is nearest to the typical patient.
pub(super) fn shown_by(pathway: &Pathway, diagrams: &Diagrams, who: NodeId, finding: Finding) -> Finding {
    match diagrams.variables.nearest_to_typical(&diagrams.table, who) {
        Some(point) => shown(pathway, &diagrams.variables.answers(pathway, &|variable| point[variable]), finding),
        None => finding,
    }
}

/// An answer as a facts file has it.
pub fn answer(node: &tree::Node) -> Told {
    match &node.kind {
        Kind::List(items) => Told::Words(items.iter().filter_map(|item| item.text()).map(|t| t.text).collect()),
        Kind::Number(number) => Told::Number(number.clone()),
        Kind::Null | Kind::Bool(_) | Kind::Date(_) | Kind::Text(_) | Kind::Table(_) => {
            Told::Word(node.text().unwrap_or_default().text)
        }
    }
}

/// "Leg weakness: getting worse", or the ids where there are no words.
pub fn tell(texts: Option<&Texts>, fact: &str, answer: &Told) -> String {
    let text = |attribute: &str| {
        let key = format!("fact-{}.{attribute}", message_id(fact));
        texts.and_then(|texts| texts.get(&key)).map(str::to_owned)
    };
    let label = |word: &String| match word.as_str() {
        "not_sure" => "not sure".to_owned(),
        word => text(&format!("is-{}", message_id(word))).unwrap_or_else(|| word.to_owned()),
    };
    let value = match answer {
        Told::Word(word) => label(word),
        Told::Number(number) => match text("unit") {
            Some(unit) => format!("{number} {unit}"),
            None => number.clone(),
        },
        Told::Words(words) if words.is_empty() => "none".to_owned(),
        Told::Words(words) => words.iter().map(label).collect::<Vec<_>>().join(" and "),
    };
    format!("{}: {value}", text("short").unwrap_or_else(|| fact.to_owned()))
}
