//! Items that no document can show: of the page that draws it, and of the people who made and tried it.

use super::{Item, Judge};

pub const ITEMS: &[Item] = &[
    page("I2", "Options can be compared side by side."),
    page("P6", "Numbers are shown in more than one way: in words, as a picture, as a table."),
    page("V1", "It asks what matters to the person, and shows how the options fit that, without a winner."),
    page("G1", "It leads step by step to a decision."),
    page("G2", "It helps to prepare questions and to talk with a clinician."),
    people("D1", "Patients were asked what they need to decide."),
    people("D2", "Clinicians were asked what their patients need to decide."),
    people("D3", "Patients who did not help to write it have read it."),
    people("D4", "Clinicians who did not help to write it have read it."),
    people("D5", "Patients who face the decision have tried it."),
    people("D6", "Clinicians have tried it with their patients."),
    people("X1", "People who used it know more."),
    people("X2", "What people choose fits better with what matters to them."),
    people("T1", "It says how often a test is rightly positive."),
    people("T2", "It says how often a test is wrongly positive."),
    people("T3", "It says how often a test is rightly negative."),
    people("T4", "It says how often a test is wrongly negative."),
    people("T5", "It says how many have the condition found with the test, and without it."),
];

const fn page(id: &'static str, asks: &'static str) -> Item {
    Item { id, asks, judge: Judge::Page }
}

/// T1 to T5 too: whether numbers of a test exist that are not told, only somebody who knows the field can say.
const fn people(id: &'static str, asks: &'static str) -> Item {
    Item { id, asks, judge: Judge::People }
}
