//! The rules I1 to I25 that must hold for every patient of the back pathway. Most are its safety rules, which are proved;
//! what no safety rule can say, because it is about the engine or the texts, is tested here.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

mod support;

use treatment_pathway::analysis::encode::variables::Variables;
use treatment_pathway::authoring::case;
use treatment_pathway::authoring::document::Document;
use treatment_pathway::data::tree::{Kind, Node, Text};
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::evaluation::Evaluation;
use treatment_pathway::model::evidence::Cites;
use treatment_pathway::model::pathway::{Pathway, StepKind, Treatment, Urgency};
use treatment_pathway::model::text::Texts;
use treatment_pathway::model::value::Value;
use treatment_pathway::presentation::session::Session;
use treatment_pathway::presentation::view::view;
use treatment_pathway::presentation::words::Words;

use support::{PATHWAYS, folder, json};

/// What is held here and nowhere else.
const HERE: [(&str, fn()); 5] = [
    ("I15", i15_doubt_opens_no_procedure_and_alarms_at_every_red_flag),
    ("I17", i17_every_treatment_has_a_number_or_says_that_there_is_none_and_names_who_disagrees),
    ("I19", i19_the_same_answers_in_any_order_are_the_same_page),
    ("I20", i20_whatever_is_shown_has_a_source_and_whatever_is_urgent_an_alarm_behind_it),
    ("I25", i25_no_text_says_how_much_of_a_medicine_to_take),
];

#[test]
fn each_of_the_25_is_a_safety_rule_or_a_test_of_this_file() {
    let safety = back().safety.clone();
    let of_rules = |id: &String| safety.iter().any(|rule| rule.id.split('.').next() == Some(id.as_str()));
    let here = |id: &String| HERE.iter().any(|(held, _)| held == id);
    let held_twice_or_never: Vec<String> =
        (1..=25).map(|number| format!("I{number}")).filter(|id| of_rules(id) == here(id)).collect();
    assert_eq!(held_twice_or_never, [""; 0]);
}

fn back() -> Pathway {
    folder(PATHWAYS[0]).pathway()
}

/// A case of the back pathway, and its answers.
fn patients(pathway: &Pathway) -> Vec<(String, Answers)> {
    let cases = folder(PATHWAYS[0]).read().cases;
    cases.iter().map(|one| (case::id(one).text, case::answers(pathway, one).expect("answers"))).collect()
}

/// Something that is done to a body: a needle, a device, an operation.
fn is_procedure(treatment: &Treatment) -> bool {
    treatment.requires.is_some() && (treatment.test || treatment.reversible.as_deref() != Some("yes"))
}

/// How urgent it is for somebody, and the procedures they are shown.
fn comes_out(pathway: &Pathway, answers: &Answers) -> (Urgency, Vec<String>) {
    let walk = Evaluation::new(pathway, answers).walk();
    let reached = walk.reached().and_then(|step| pathway.conclusion(step)).expect("a conclusion");
    let shown = walk.shown.recommend.iter().chain(&walk.shown.offer).map(|position| &pathway.treatments[*position]);
    let procedures = shown.filter(|treatment| is_procedure(treatment));
    (reached.urgency, procedures.map(|treatment| treatment.id.clone()).collect())
}

#[test]
fn i15_doubt_opens_no_procedure_and_alarms_at_every_red_flag() {
    let pathway = back();
    let variables = Variables::new(&pathway);
    let mut shown_in_doubt = 0;
    for (id, answers) in patients(&pathway).iter().filter(|(_, answers)| !comes_out(&pathway, answers).1.is_empty()) {
        for (position, fact) in pathway.facts.each().filter(|(_, fact)| !fact.certain) {
            let with = |value: Value| {
                let mut changed = answers.clone();
                changed.set(position, Some(value));
                comes_out(&pathway, &changed)
            };
            // What is shown in doubt would be shown whatever the answer turned out to be, unless it were more urgent.
            let (urgency_in_doubt, in_doubt) = with(Value::NotSure);
            for value in variables.every_value(&pathway, position) {
                let (urgency, shown) = with(value);
                let lost: Vec<_> = in_doubt.iter().filter(|treatment| !shown.contains(treatment)).collect();
                let as_urgent = urgency <= urgency_in_doubt;
                assert!(lost.is_empty() || !as_urgent, "{id}: `{}` not sure shows {lost:?}, {value:?} not", fact.id);
            }
            shown_in_doubt += in_doubt.len();
        }
    }
    assert!(shown_in_doubt > 500, "something is shown in doubt: {shown_in_doubt}");

    let red_flags = pathway.facts.each().filter(|(_, fact)| fact.page.as_deref() == Some("red-flags"));
    for (position, fact) in red_flags {
        let mut answers = case::unstated(&pathway);
        if fact.asked_when.is_some() {
            // Asked only of people with a device.
            let device = Answers::read(&pathway, &json(r#"{ "implants": "scs_implant" }"#)).expect("answers");
            device.answered().for_each(|fact| answers.set(fact, device.given(fact)));
        }
        answers.set(position, Some(Value::NotSure));
        // Which device it is alarms nobody by itself.
        let expected = if fact.id == "implants" { Urgency::Routine } else { Urgency::SameDay };
        let (urgency, _) = comes_out(&pathway, &answers);
        assert!(urgency >= expected, "`{}` not sure: {urgency:?}", fact.id);
    }
}

/// "We found no good numbers", as each language says it.
const NO_NUMBERS: [(&str, &str); 2] = [("en", "no good numbers"), ("es", "No encontramos números confiables")];

#[test]
fn i17_every_treatment_has_a_number_or_says_that_there_is_none_and_names_who_disagrees() {
    let pathway = back();
    for (lang, no_numbers) in NO_NUMBERS {
        let texts = pathway.texts(lang).expect("a language");
        for treatment in &pathway.treatments {
            let chance = said(&pathway, texts, treatment, "chance");
            let counted = chance.contains(|c: char| c.is_ascii_digit()) || chance.contains(no_numbers);
            assert!(counted, "{lang}: `{}` gives a number or says there is none: {chance}", treatment.id);
        }
    }
    for (position, treatment) in pathway.treatments.each().filter(|(_, one)| is_procedure(one)) {
        let claims = || treatment.cites.claims.iter().map(|claim| &pathway.claims[*claim]);
        let graded = claims().any(|claim| claim.certainty.is_some());
        let parent = treatment.parent.map(|parent| &pathway.treatments[parent].cites.claims);
        let graded = graded || parent.into_iter().flatten().any(|claim| pathway.claims[*claim].certainty.is_some());
        assert!(graded || claims().all(|claim| claim.status == "synthesis"), "`{}` is graded", treatment.id);
        let disputed = claims().any(|claim| claim.certainty.as_deref() == Some("contested"));
        let asked = pathway.disagreements.iter().any(|question| question.treatments.contains(&position));
        assert!(asked || !disputed, "who disagrees about `{}`", treatment.id);
    }
}

/// A row of a treatment; a kind says what its parent says when it says nothing itself.
fn said<'a>(pathway: &Pathway, texts: &'a Texts, treatment: &Treatment, row: &str) -> &'a str {
    let own = texts.get(&format!("treatment-{}.{row}", treatment.id.replace('.', "--")));
    let parent = treatment.parent.map(|parent| &pathway.treatments[parent]);
    own.or_else(|| parent.map(|parent| said(pathway, texts, parent, row))).unwrap_or_default()
}

#[test]
fn i19_the_same_answers_in_any_order_are_the_same_page() {
    let (pathway, read) = (back(), folder(PATHWAYS[0]).read());
    for patient in &read.cases {
        let mut answers = stated(&read.document, patient);
        let page = |answers: &[(Text, Node)]| {
            let mut session = Session::new(pathway.clone());
            for one in answers {
                session.answer(&Node::new(Kind::Table(vec![one.clone()]))).expect("an answer");
            }
            view(&session, "en", &Words::default())
        };
        let (id, in_order) = (case::id(patient).text, page(&answers));
        assert_eq!(page(&answers), in_order, "{id}, the same again");
        answers.reverse();
        assert_eq!(page(&answers), in_order, "{id}, backwards");
        let half = answers.len() / 2;
        answers.rotate_left(half);
        assert_eq!(page(&answers), in_order, "{id}, from the middle");
    }
}

/// What a case says, and whatever is typical beside it, one answer after the other.
fn stated(document: &Document, patient: &Node) -> Vec<(Text, Node)> {
    let parts = ["facts", "assumed"].into_iter().filter_map(|part| patient.get(part));
    let mut answers: Vec<(Text, Node)> = parts.flat_map(Node::entries).cloned().collect();
    for fact in &document.facts {
        if !answers.iter().any(|(id, _)| id.text == fact.id.text) {
            answers.extend(fact.typical.clone().map(|typical| (fact.id.clone(), typical)));
        }
    }
    answers
}

#[test]
fn i20_whatever_is_shown_has_a_source_and_whatever_is_urgent_an_alarm_behind_it() {
    let pathway = back();
    let sourced = |cites: &Cites| {
        let of_claims = cites.claims.iter().all(|claim| !pathway.claims[*claim].sources.is_empty());
        of_claims && !(cites.claims.is_empty() && cites.sources.is_empty())
    };
    let treatments = pathway.treatments.iter().map(|treatment| (&treatment.id, &treatment.cites));
    let alongside = pathway.alongside.iter().map(|entry| (&entry.id, &entry.cites));
    for (id, cites) in treatments.chain(alongside) {
        assert!(sourced(cites), "`{id}` has a source");
    }
    for step in &pathway.steps {
        let StepKind::Conclusion(conclusion) = &step.kind else { continue };
        assert!(sourced(&step.cites), "`{}` has a source", step.id);
        // The claims about signs that cannot wait are A1 to A16.
        let alarm = |id: &str| id.strip_prefix('A').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        let alarmed = step.cites.claims.iter().any(|claim| alarm(&pathway.claims[*claim].id));
        assert!(alarmed || conclusion.urgency == Urgency::Routine, "`{}` says why it is urgent", step.id);
    }
}

#[test]
fn i25_no_text_says_how_much_of_a_medicine_to_take() {
    for dose in [
        "Take 400 mg at night",
        "50mg",
        "0.5 ml",
        "10 µg",
        "two tablets",
        "dos tabletas",
        "tres cápsulas",
        "5 drops",
        "30 milligrams",
        "every 6 hours",
        "cada ocho horas",
        "three times a day",
        "2 veces al día",
        "1 patch",
    ] {
        assert!(dosing(dose).is_some(), "`{dose}` is a dose");
    }
    for fine in
        ["48 of 100 people", "6 to 12 weeks", "10 points", "0.37 points", "pain pills", "(MME) a day", "16 years"]
    {
        assert_eq!(dosing(fine), None, "`{fine}` is no dose");
    }
    for dir in PATHWAYS {
        for texts in &folder(dir).pathway().texts {
            for (key, text) in texts.entries() {
                assert_eq!(dosing(&text.text), None, "{dir}, {}: `{key}`", texts.lang);
            }
        }
    }
}

const UNITS: [&str; 40] = [
    "mg",
    "ml",
    "g",
    "µg",
    "μg",
    "mcg",
    "iu",
    "milligram",
    "milligrams",
    "microgram",
    "micrograms",
    "gram",
    "grams",
    "tablet",
    "tablets",
    "pill",
    "pills",
    "capsule",
    "capsules",
    "drop",
    "drops",
    "spray",
    "sprays",
    "patch",
    "patches",
    "miligramo",
    "miligramos",
    "gramo",
    "gramos",
    "tableta",
    "tabletas",
    "pastilla",
    "pastillas",
    "cápsula",
    "cápsulas",
    "gota",
    "gotas",
    "parche",
    "parches",
    "comprimidos",
];

/// "Un" and "una" are articles more often than numbers.
const COUNTS: [&str; 18] = [
    "one", "two", "three", "four", "five", "six", "eight", "ten", "half", "once", "dos", "tres", "cuatro", "cinco",
    "seis", "ocho", "diez", "media",
];

/// The words that give a dose: a number and a unit of medicine, or how often to take it.
fn dosing(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !(c.is_alphanumeric() || c == '.' || c == ',' || c == 'µ')).collect();
    let words: Vec<&str> =
        words.iter().map(|word| word.trim_matches(['.', ','])).filter(|word| !word.is_empty()).collect();
    let counts = |word: &str| word.starts_with(|c: char| c.is_ascii_digit()) || COUNTS.contains(&word);
    let attached = |word: &str| {
        let unit = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == ',');
        unit.len() < word.len() && UNITS.contains(&unit)
    };
    if let Some(word) = words.iter().find(|word| attached(word)) {
        return Some((*word).to_owned());
    }
    let found = words.windows(4).chain(words.windows(3)).chain(words.windows(2)).find(|words| match words {
        [count, unit] => counts(count) && UNITS.contains(unit),
        [every, count, hours] => {
            ["every", "cada"].contains(every) && counts(count) && ["hours", "horas"].contains(hours)
        }
        [count, times, a, day] => {
            counts(count)
                && [["times", "a", "day"], ["veces", "al", "día"], ["veces", "por", "día"]].contains(&[times, a, day])
        }
        _ => false,
    });
    found.map(|words| words.join(" "))
}
