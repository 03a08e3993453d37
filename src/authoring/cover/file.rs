//! A patient as a case file, for somebody to say what must come out.

use super::{Goals, Patient};
use crate::authoring::case::signature::quoted;
use crate::authoring::case::unstated;
use crate::authoring::proof::patient::{answer, tell};
use crate::data::finding::Told;

/// The id of the case with this number.
pub fn id(number: usize) -> String {
    format!("cover-{number:03}")
}

/// The text of the file. Facts that a case need not state are left out.
pub fn text(goals: &Goals<'_>, patient: &Patient, id: &str) -> String {
    let pathway = goals.pathway;
    let aims: Vec<String> = patient.goals.iter().map(|goal| goals.aim(*goal)).collect();
    let mut text = format!("id = {}\n", quoted(id));
    if let Some(first) = aims.first() {
        text.push_str(&format!("title = {}\n", quoted(first)));
    }
    text.push_str("source = \"pathway cover: a patient whom no other case stands for\"\n\n[facts]\n");
    let unstated = unstated(pathway);
    for (position, fact) in pathway.facts.each() {
        let Some(value) = patient.answers.given(position).filter(|value| unstated.given(position) != Some(*value))
        else {
            continue;
        };
        let answer = answer(&fact.domain.write(value));
        let words = tell(pathway.texts.first(), &fact.id, &answer);
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        text.push_str(&format!("{} = {} # {words}\n", key(&fact.id), written(&answer)));
    }
    text.push_str(BLANK);
    if patient.checked {
        text.push_str(BLANK_AFTER);
    }
    if aims.len() > 1 {
        text.push_str("\n# Here for:\n");
        aims.iter().for_each(|aim| text.push_str(&format!("# - {aim}\n")));
    }
    text
}

/// What is left to do.
const BLANK: &str = "
# What is right for this patient, whatever the pathway says? Take the signs away and write it in.
# [expect]
# urgency = \"\"
# conclusion = \"\"
# shows = []
# never_shows = []
";

/// And behind the card, once the patient has been checked.
const BLANK_AFTER: &str = "#
# This patient is here for what comes once they have been checked.
# [expect.after]
# conclusion = \"\"
";

fn key(id: &str) -> String {
    if id.contains('.') { quoted(id) } else { id.to_owned() }
}

fn written(answer: &Told) -> String {
    match answer {
        Told::Word(word) => quoted(word),
        Told::Number(number) => number.clone(),
        Told::Words(words) => format!("[{}]", words.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(", ")),
    }
}
