//! `unasked-gate`: a clinic's stricter gate reads a fact that some people are never asked.
//!
//! Why it matters: a test of what was not asked fails, so the treatment is taken from people of whom nobody knows whether
//! the gate is for them.
//!
//! ```toml
//! [[stricter]]
//! treatment = "self-care"
//! requires = "age < 75"      # asked only of whom `asked_when` says
//! ```
//!
//! Instead: let the gate say what it is for whoever is not asked, such as `requires = "fever = no or age < 75"`; or give the
//! fact a value for them, with `unasked`.

use super::patient;
use crate::analysis::encode::Diagrams;
use crate::analysis::encode::clearance::Clearance;
use crate::authoring::document::Document;
use crate::data::finding::Finding;
use crate::diagram::{FALSE, NodeId, NodeLimit};
use crate::model::guard::{Leaf, Rule};
use crate::model::pathway::Pathway;
use crate::model::position::{ConditionId, FactId, TreatmentId};

/// One finding for each gate and fact, with somebody from whom the treatment is taken.
///
/// # Errors
/// [`NodeLimit`] when it is too large to say.
pub(super) fn findings(
    pathway: &Pathway,
    diagrams: &mut Diagrams,
    document: &Document,
) -> Result<Vec<Finding>, NodeLimit> {
    let mut found = Vec::new();
    // A stricter gate is a condition that stands where its rule does: it has no name of its own.
    for (gate, authored) in document.conditions.each().filter(|(_, each)| each.name.at == each.guard.text.at) {
        for fact in sometimes_asked(pathway, &pathway.conditions[gate].rule) {
            let Some((who, treatment)) = taken_from(pathway, diagrams, gate, fact)? else { continue };
            let (fact, treatment) = (&pathway.facts[fact].id, &pathway.treatments[treatment].id);
            let message =
                format!("this reads `{fact}`, which some people are not asked: `{treatment}` is taken from them");
            let help = "say what it is for whoever is not asked, or give the fact a value for them with `unasked`";
            let finding = Finding::warning("unasked-gate", authored.guard.text.at, message).help(help.to_owned());
            found.push(patient::shown_by(pathway, diagrams, who, finding));
        }
    }
    Ok(found)
}

/// The facts of a rule that are not asked of everybody, and are nothing for whoever is not.
fn sometimes_asked(pathway: &Pathway, rule: &Rule) -> Vec<FactId> {
    let mut facts = Vec::new();
    rule.visit(&mut |leaf| match leaf {
        Leaf::Is(fact, _) => {
            let about = &pathway.facts[fact];
            if about.asked_when.is_some() && about.unasked.is_none() && !facts.contains(&fact) {
                facts.push(fact);
            }
        }
        Leaf::Named(condition) => facts.extend(sometimes_asked(pathway, &pathway.conditions[condition].rule)),
    });
    facts
}

/// Somebody who is not asked the fact, and from whom nothing but the gate takes a treatment; and the treatment.
fn taken_from(
    pathway: &Pathway,
    diagrams: &mut Diagrams,
    gate: ConditionId,
    fact: FactId,
) -> Result<Option<(NodeId, TreatmentId)>, NodeLimit> {
    let Some(asked_when) = &pathway.facts[fact].asked_when else { return Ok(None) };
    let asked = diagrams.truths(pathway, asked_when)?.maybe;
    let opens = diagrams.truths(pathway, &Rule::Named(gate))?.sure;
    for (step, entry) in pathway.steps.positions().flat_map(|step| {
        let conclusion = pathway.conclusion(step).into_iter();
        conclusion.flat_map(move |conclusion| conclusion.entries().map(move |entry| (step, entry)))
    }) {
        let own = pathway.treatments[entry.treatment].requires.as_ref();
        let parts: Vec<&Rule> = entry.when.iter().chain(own).flat_map(parts).collect();
        if !parts.contains(&&Rule::Named(gate)) {
            continue;
        }
        let rest = Rule::And(parts.into_iter().filter(|part| **part != Rule::Named(gate)).cloned().collect());
        let rest = diagrams.truths(pathway, &rest)?.sure;
        for walk in Clearance::BOTH {
            let reach = diagrams.reach_on(walk).at(step);
            let table = &mut diagrams.table;
            let mut who = table.and(reach, rest)?;
            who = table.and_not(who, opens)?;
            who = table.and_not(who, asked)?;
            who = table.and(who, diagrams.possible)?;
            if who != FALSE {
                return Ok(Some((who, entry.treatment)));
            }
        }
    }
    Ok(None)
}

/// What has to hold together.
fn parts(rule: &Rule) -> Vec<&Rule> {
    if let Rule::And(all) = rule { all.iter().flat_map(parts).collect() } else { vec![rule] }
}
