//! The map: where steps stand, where lines run, and how few of them cross.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

mod support;

use std::collections::BTreeSet;
use std::path::Path;

use treatment_pathway::authoring::layout::lines::{FINE, bundled, crossings, overlap, pieces, straight_crossings};
use treatment_pathway::authoring::layout::{ACROSS, Layout, layout};
use treatment_pathway::model::pathway::Pathway;
use treatment_pathway::model::position::StepId;

use support::{Files, PATHWAYS, files, folder};

/// A pathway and its map.
#[track_caller]
fn map(files: &Files) -> (Pathway, Layout) {
    let lanes: Vec<String> = files.read().document.about.lanes.iter().map(|lane| lane.text.clone()).collect();
    let pathway = files.pathway();
    let map = layout(&pathway, &lanes);
    assert_eq!(map, layout(&pathway, &lanes), "the same every time");
    (pathway, map)
}

/// A map as text: a line for each row, a word for each place.
fn drawn(pathway: &Pathway, map: &Layout) -> String {
    let mut text = String::new();
    for lane in &map.lanes {
        text.push_str(&format!("{}\n", lane.id.as_deref().unwrap_or("-")));
        let rows: BTreeSet<usize> = lane.steps.iter().map(|step| map.places[*step].row).collect();
        for row in rows {
            let here = |column: usize| {
                lane.steps.iter().find(|step| (map.places[**step].row, map.places[**step].column) == (row, column))
            };
            let name = |column| here(column).map_or("", |step| pathway.steps[*step].id.as_str());
            let line: String = (0..ACROSS).map(|column| format!("  {:26}", name(column))).collect();
            text.push_str(&format!("{}\n", line.trim_end()));
        }
    }
    text
}

/// What holds of every map.
#[track_caller]
fn holds(pathway: &Pathway, map: &Layout) {
    let places: BTreeSet<(usize, usize)> =
        pathway.steps.positions().map(|step| (map.level(step), map.column(step))).collect();
    assert_eq!(places.len(), pathway.steps.len(), "each step has a place of its own");
    assert!(pathway.steps.positions().all(|step| map.column(step) < ACROSS));
    let mut listed: Vec<StepId> = map.lanes.iter().flat_map(|lane| lane.steps.clone()).collect();
    assert!(listed.is_sorted_by_key(|step| (map.level(*step), map.column(*step))), "a lane is read row by row");
    listed.sort_unstable();
    assert_eq!(listed, pathway.steps.positions().collect::<Vec<_>>(), "each step stands in one lane");
    for edge in map.edges.iter().filter(|edge| !edge.checked) {
        if map.places[edge.from].lane == map.places[edge.to].lane {
            assert!(map.level(edge.from) < map.level(edge.to), "within a lane what comes later stands lower");
        }
    }
    for edge in &map.edges {
        assert!((-2..=2).contains(&edge.track));
        for ((x1, y1), (x2, y2)) in pieces(map, edge) {
            assert!(x1 == x2 || y1 == y2, "lines are straight");
            for step in pathway.steps.positions().filter(|step| *step != edge.from && *step != edge.to) {
                let middle = |at: usize| (2 * i64::try_from(at).expect("small") + 1) * FINE;
                let (x, y) = (middle(map.column(step)), middle(map.level(step)));
                // A box leaves room for the tracks on all its sides.
                let half = FINE - 3;
                let across = x1.min(x2) < x + half && x - half < x1.max(x2).max(x1.min(x2) + 1);
                let along = y1.min(y2) < y + half && y - half < y1.max(y2).max(y1.min(y2) + 1);
                let name = |step: StepId| &pathway.steps[step].id;
                assert!(!(across && along), "{} to {} crosses {}", name(edge.from), name(edge.to), name(step));
            }
        }
    }
}

#[test]
fn the_maps_of_both_pathways() {
    for dir in PATHWAYS {
        let (pathway, map) = map(&folder(dir));
        holds(&pathway, &map);
        let name = format!("map-of-{}", dir.rsplit('/').next().expect("a name"));
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name, drawn(&pathway, &map));
        });
    }
}

/// These numbers may fall; one that rises is a worse map.
#[test]
fn few_lines_cross() {
    for (dir, (most, alike)) in PATHWAYS.into_iter().zip([(140, 10), (0, 0)]) {
        let (_, map) = map(&folder(dir));
        let pairs = map.edges.iter().enumerate().flat_map(|(at, a)| map.edges.iter().skip(at + 1).map(move |b| (a, b)));
        let upon = pairs.filter(|(a, b)| !bundled(a, b) && overlap(&map, a, b)).count();
        assert!(upon <= alike, "{dir}: {upon} pairs of lines look like one");
        assert!(crossings(&map).len() <= most, "{dir}: {} crossings", crossings(&map).len());
        let mut as_written = map.clone();
        for lane in &map.lanes {
            for (at, step) in lane.steps.iter().enumerate() {
                let row = |other: &&StepId| map.level(**other) == map.level(*step);
                let (before, here) = (lane.steps.iter().take(at), lane.steps.iter());
                let earlier = here.filter(row).filter(|other| *other < step).count();
                assert!(before.filter(row).count() < ACROSS);
                as_written.places[*step].column = earlier;
            }
        }
        let (found, written) = (straight_crossings(&map, None), straight_crossings(&as_written, None));
        assert!(found < written || written == 0, "{dir}: {found} of {written} as written");
    }
}

#[test]
fn a_bundle_carries_it() {
    for dir in PATHWAYS {
        let out = support::fresh(dir.rsplit('/').next().expect("a name"));
        let words = ["bundle", dir, "--out", out.to_str().expect("a name")];
        assert_eq!(support::pathway(&words, Path::new(env!("CARGO_MANIFEST_DIR"))).code, Some(0));
        let bundle = std::fs::read_to_string(out.join("en.json")).expect("a bundle");
        let carried: serde_json::Value = serde_json::from_str(&bundle).expect("JSON");
        let carried = &carried["map"];
        let (pathway, map) = map(&folder(dir));
        assert_eq!(carried["across"], ACROSS);
        let mut ids = Vec::new();
        for (lane, about) in map.lanes.iter().zip(carried["lanes"].as_array().expect("lanes")) {
            assert_eq!(about["lane"].as_str(), lane.id.as_deref());
            for (step, place) in lane.steps.iter().zip(about["steps"].as_array().expect("steps")) {
                let there = map.places[*step];
                assert_eq!((&place["row"], &place["column"]), (&there.row.into(), &there.column.into()));
                let urgency = pathway.conclusion(*step).map(|conclusion| conclusion.urgency.word());
                assert_eq!(place["urgency"].as_str(), urgency);
                ids.push(place["id"].as_str().expect("an id"));
            }
        }
        let id = |step: StepId| pathway.steps[step].id.as_str();
        assert_eq!(ids.len(), pathway.steps.len());
        for (edge, line) in map.edges.iter().zip(carried["lines"].as_array().expect("lines")) {
            let number = |at: usize| line[at].as_i64().expect("a number");
            let step = |at: usize| ids[usize::try_from(number(at)).expect("a position")];
            assert_eq!((step(0), step(1)), (id(edge.from), id(edge.to)));
            assert_eq!((number(2), number(3)), (i64::try_from(edge.via).expect("small"), edge.track));
        }
    }
}

const LANES: &str = r#"
[[steps]]
id = "one"
kind = "decision"
branches = [{ when = "fever = yes", go = "two" }, { otherwise = "four", doubt = "so" }]

[[steps]]
id = "two"
kind = "decision"
lane = "b"
branches = [{ when = "days >= 14", go = "three" }, { otherwise = "four" }]

[[steps]]
id = "three"
kind = "conclusion"
urgency = "routine"
sources = ["S"]

[[steps]]
id = "four"
kind = "conclusion"
lane = "a"
urgency = "routine"
sources = ["S"]
"#;

#[test]
fn lanes_come_as_the_author_says_and_a_step_without_one_stands_with_the_one_before() {
    let about = support::ABOUT;
    for (lines, expected) in [
        (LANES.to_owned(), "b\n  one\n  two\n  three\na\n  four\n"),
        (format!("{about}lanes = [\"a\", \"b\"]\n{LANES}"), "a\n  four\nb\n  one\n  two\n  three\n"),
        (LANES.replace("lane = \"a\"\n", "").replace("lane = \"b\"\n", ""), "-\n  one\n  two\n  four "),
    ] {
        let (pathway, map) = map(&files(&lines));
        holds(&pathway, &map);
        assert!(drawn(&pathway, &map).starts_with(expected), "{}", drawn(&pathway, &map));
    }
}

#[test]
fn a_wide_fork_is_a_list_in_the_order_it_was_written() {
    let conclusion = |n: usize| {
        format!("[[steps]]\nid = \"c{n}\"\nkind = \"conclusion\"\nurgency = \"routine\"\nsources = [\"S\"]\n")
    };
    let branches: String = (0..9).map(|n| format!("{{ when = \"days = {n}\", go = \"c{n}\" }}, ")).collect();
    let decision =
        format!("[[steps]]\nid = \"first\"\nkind = \"decision\"\nbranches = [{branches}{{ otherwise = \"c9\" }}]\n");
    let (pathway, map) = map(&files(&(decision + &(0..10).map(conclusion).collect::<String>())));
    holds(&pathway, &map);
    let read: Vec<&str> = map.lanes.as_slice()[0].steps.iter().map(|step| pathway.steps[*step].id.as_str()).collect();
    assert_eq!(read, ["first", "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9"]);
    assert_eq!(crossings(&map).len(), 0);
}

/// "I have been checked" may lead back to where the walk began.
#[test]
fn a_card_that_leads_back_up_moves_nothing_down() {
    let lines = support::STEPS.replace("urgency = \"same-day\"\n", "urgency = \"same-day\"\nafter = \"first\"\n");
    let (pathway, map) = map(&files(&lines));
    holds(&pathway, &map);
    let back = map.edges.iter().find(|edge| edge.checked).expect("the way back");
    assert_eq!((back.to, map.level(back.to)), (pathway.start, 0));
    assert_eq!(back.via % 2, 0, "it runs beside the boxes");
}
