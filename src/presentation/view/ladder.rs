//! The ladder: every treatment on its rung, from what is gentle to what cannot be undone. It is the same for everybody,
//! whatever they answer, so that a page can draw it before anything else is there.
//!
//! A pathway that names no rungs has a ladder of its lanes: a treatment stands in the lane where it is shown first.

use super::say::Say;
use crate::data::object::objects;
use crate::model::pathway::{Pathway, Step, StepKind};
use crate::model::position::TreatmentId;

objects! {
    /// A rung, and what stands on it.
    pub struct LadderRung {
        /// Its id; empty for what stands on none.
        pub id: String,
        /// In words; empty for what stands on none.
        pub name: String,
        /// Its picture; a lane has none.
        pub icon: Option<String>,
        /// It stands beside the ladder.
        pub beside: bool,
        /// How far most of it can be undone: yes, temporary, removable or no.
        pub undo: Option<String>,
        /// In the author's order.
        pub entries: Vec<LadderEntry>,
    }

    /// A treatment, or an alongside entry, on its rung.
    pub struct LadderEntry {
        /// Its id.
        pub id: String,
        /// In words.
        pub name: String,
        /// The treatment it is a kind of.
        pub parent: Option<String>,
        /// yes, temporary, removable or no.
        pub undo: Option<String>,
        /// It is an alongside entry.
        pub beside: bool,
    }
}

/// From the least that can be undone.
const UNDO: [&str; 4] = ["no", "removable", "temporary", "yes"];

/// The rungs on which something stands, in order; `lanes` is that of lanes, where the author said so.
pub fn ladder(say: &Say<'_>, lanes: &[String]) -> Vec<LadderRung> {
    let pathway = say.pathway;
    let mut rungs: Vec<LadderRung> = places(pathway, lanes)
        .into_iter()
        .map(|(kind, id, icon, beside)| LadderRung {
            name: say.text(kind, id, ""),
            icon: icon.map(str::to_owned),
            undo: None,
            entries: Vec::new(),
            id: id.to_owned(),
            beside,
        })
        .collect();
    rungs.push(LadderRung {
        id: String::new(),
        name: String::new(),
        icon: None,
        beside: false,
        undo: None,
        entries: Vec::new(),
    });
    let mut put = |on: Option<&str>, entry: LadderEntry| {
        let rung = rungs.iter_mut().find(|rung| rung.id == on.unwrap_or_default());
        rung.into_iter().for_each(|rung| rung.entries.push(entry.clone()));
    };
    for (position, treatment) in pathway.treatments.each() {
        let entry = LadderEntry {
            id: treatment.id.clone(),
            name: say.text("treatment", &treatment.id, ""),
            parent: treatment.parent.map(|parent| pathway.treatments[parent].id.clone()),
            undo: treatment.reversible.clone(),
            beside: false,
        };
        put(rung_of(pathway, position), entry);
    }
    for entry in &pathway.alongside {
        let Some(rung) = entry.rung else { continue };
        let name = say.text("alongside", &entry.id, "");
        let entry = LadderEntry { id: entry.id.clone(), name, parent: None, undo: None, beside: true };
        put(Some(&pathway.rungs[rung].id), entry);
    }
    rungs.retain(|rung| !rung.entries.is_empty());
    rungs.iter_mut().for_each(|rung| rung.undo = most(&rung.entries));
    rungs
}

/// The id of the rung, or of the lane, that a treatment stands on.
pub fn rung_of(pathway: &Pathway, treatment: TreatmentId) -> Option<&str> {
    if pathway.rungs.iter().next().is_some() {
        return pathway.treatments[treatment].rung.map(|rung| pathway.rungs[rung].id.as_str());
    }
    // A kind that is shown nowhere by itself stands with its parent, and a parent with the first of its kinds.
    let shown = |of: &dyn Fn(TreatmentId) -> bool| {
        let shows = |step: &Step| match &step.kind {
            StepKind::Conclusion(conclusion) => conclusion.entries().any(|entry| of(entry.treatment)),
            StepKind::Decision(_) => false,
        };
        pathway.steps.iter().find(|step| step.lane.is_some() && shows(step))?.lane.as_deref()
    };
    let mut above = pathway.kind_of(treatment);
    shown(&|other| pathway.is_kind(other, treatment)).or_else(|| above.find_map(|kind| shown(&|other| other == kind)))
}

type Place<'a> = (&'static str, &'a str, Option<&'a str>, bool);

/// What rungs are made of: how their names are called, their ids, their pictures, and whether they stand beside.
fn places<'a>(pathway: &'a Pathway, lanes: &'a [String]) -> Vec<Place<'a>> {
    let mut places: Vec<Place<'_>> =
        pathway.rungs.iter().map(|rung| ("rung", rung.id.as_str(), Some(rung.icon.as_str()), rung.beside)).collect();
    if places.is_empty() {
        let of_steps = pathway.steps.iter().filter_map(|step| step.lane.as_deref());
        for lane in lanes.iter().map(String::as_str).chain(of_steps) {
            if !places.iter().any(|(_, id, ..)| *id == lane) {
                places.push(("lane", lane, None, false));
            }
        }
    }
    places
}

/// What most of these say; of as many, what can be undone least.
fn most(entries: &[LadderEntry]) -> Option<String> {
    let count = |word: &str| entries.iter().filter(|entry| entry.undo.as_deref() == Some(word)).count();
    let said = UNDO.into_iter().rev().filter(|word| count(word) > 0);
    said.max_by_key(|word| count(word)).map(str::to_owned)
}
