//! Many patients at once end where each ends alone, and are shown the same.

use proptest::prelude::*;
use treatment_pathway::analysis::lanes::{LANES, Lanes, PatientId, Walks};
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::evaluation::Evaluation;
use treatment_pathway::model::pathway::Pathway;
use treatment_pathway::model::position::Position;

use crate::people::of_our_pathways;
use crate::support::files;
use crate::{cases, node, random};

#[track_caller]
fn agree(pathway: &Pathway, people: &[Answers]) {
    let lanes = Lanes::of(pathway).expect("few values");
    let mut walks = Walks::new(&lanes, true);
    let mut batch = lanes.encoding.batch();
    for people in people.chunks(LANES) {
        batch.clear();
        people.iter().for_each(|answers| batch.push(&lanes.encoding, answers));
        let ends = walks.walk(&batch).to_vec();
        assert_eq!(ends.len(), people.len());
        for (lane, (answers, end)) in people.iter().zip(ends).enumerate() {
            let alone = Evaluation::new(pathway, answers).walk();
            assert_eq!(end, alone.end, "{answers:?}");
            assert_eq!(walks.shown(PatientId::at(lane)), alone.shown, "{answers:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(300), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn people_of_random_pathways((document, people) in random::people(40)) {
        let pathway = files(&document.toml).pathway();
        let people: Vec<_> = people.iter().map(|answers| Answers::read(&pathway, &node(answers)).expect("answers")).collect();
        agree(&pathway, &people);
    }
}

#[test]
fn people_of_our_own_pathways() {
    of_our_pathways(100, |session, facts, row| {
        let people = (0..8).map(|turn| {
            let mut row = row.to_vec();
            let turn = turn * row.len() / 8;
            row.rotate_left(turn);
            Answers::read(session.pathway(), &node(&random::person(&mut random::Dice(&row), facts))).expect("answers")
        });
        agree(session.pathway(), &people.collect::<Vec<_>>());
        Ok(())
    });
}
