//! The ways in which answers change, and for whom each.

use std::collections::BTreeMap;

use super::product::Version;
use super::{AnswerChange, Concluded, EntryChange, Pair};
use crate::diagram::{FALSE, NodeId, NodeLimit, TRUE};
use crate::model::pathway::{Conclusion, Urgency};

/// One way.
pub(super) struct Change {
    pub how: AnswerChange,
    pub who: NodeId,
    /// What is shown or no longer shown, and to whom of them.
    pub shown: Vec<(EntryChange, NodeId)>,
}

/// A section of an answer, and what is shown there.
type Id = (&'static str, String);
/// To whom something else is shown, and at which conclusions.
type Stays = (NodeId, Vec<(String, Urgency)>);

/// Where the walks of one version end, who comes there, and what is shown to whom of them.
struct Place {
    end: Concluded,
    reach: NodeId,
    shown: BTreeMap<Id, NodeId>,
}

impl Place {
    /// To whom it is shown; what does not stand here is shown to nobody.
    fn to_whom(&self, entry: &Id) -> NodeId {
        match self.shown.get(entry) {
            Some(who) => *who,
            None => FALSE,
        }
    }
}

impl Pair<'_> {
    /// Every change of a conclusion is one way; and so is each set of patients for whom something else changes at the same
    /// conclusion.
    pub(super) fn changes(&mut self) -> Result<Vec<Change>, NodeLimit> {
        self.compared = self.compared()?;
        let old = self.places(Version::Old)?;
        let new = self.places(Version::New)?;
        let mut changes = Vec::new();
        let mut stays: BTreeMap<(Id, bool), Stays> = BTreeMap::new();
        for before in &old {
            for after in &new {
                let who = self.in_both(before.reach, after.reach)?;
                if who == FALSE {
                    continue;
                }
                let shown = self.shown(before, after, who)?;
                match &before.end {
                    Some(end) if before.end == after.end => {
                        for (EntryChange { section, id, added, .. }, to) in shown {
                            let place = stays.entry(((section, id), added)).or_insert((FALSE, Vec::new()));
                            place.0 = self.diagrams.table.or(place.0, to)?;
                            place.1.push(end.clone());
                        }
                    }
                    None if after.end.is_none() => {}
                    _ => changes.push(Change {
                        how: AnswerChange::Moves(before.end.clone(), after.end.clone()),
                        who,
                        shown,
                    }),
                }
            }
        }
        // What changes for the same patients is one change.
        let mut together: BTreeMap<NodeId, Change> = BTreeMap::new();
        for (((section, id), added), (who, ends)) in stays {
            let change = together.entry(who);
            let change = change.or_insert(Change { how: AnswerChange::Stays(ends), who, shown: Vec::new() });
            change.shown.push((EntryChange { section, id, added, everybody: true }, who));
        }
        changes.extend(together.into_values());
        Ok(changes)
    }

    fn in_both(&mut self, a: NodeId, b: NodeId) -> Result<NodeId, NodeLimit> {
        if self.diagrams.table.intersects(a, b) { self.diagrams.table.and(a, b) } else { Ok(FALSE) }
    }

    /// Everybody but those who name what only one version knows, and those whom both declare impossible.
    fn compared(&mut self) -> Result<NodeId, NodeLimit> {
        let mut compared = self.diagrams.patients;
        for (fact, unknown) in self.product.unknown.each().filter(|(_, bits)| **bits != 0) {
            let named = crate::model::value::Value::Set { members: *unknown, doubt: false };
            for (variable, _) in self.diagrams.variables.values(fact, named).into_iter().filter(|(_, bit)| *bit == 1) {
                let absent = self.diagrams.table.literal(variable, 0)?;
                compared = self.diagrams.table.and(compared, absent)?;
            }
        }
        let mut impossible = compared;
        for version in [Version::Old, Version::New] {
            let mut any = FALSE;
            for rule in self.product.impossible.of(version) {
                let who = self.diagrams.truths(&self.product.pathway, rule)?.sure;
                any = self.diagrams.table.or(any, who)?;
            }
            let any = self.restrict(any, version)?;
            impossible = self.diagrams.table.and(impossible, any)?;
        }
        let possible = self.diagrams.table.not(impossible)?;
        self.diagrams.table.and(compared, possible)
    }

    fn places(&mut self, version: Version) -> Result<Vec<Place>, NodeLimit> {
        let from = if version == Version::Old { self.old } else { self.new };
        let here = self.product.steps.of(version).clone();
        let mut places = Vec::new();
        let mut left = self.compared;
        for (number, step) in from.steps.each() {
            let Some(conclusion) = self.product.pathway.conclusion(here[number]).cloned() else { continue };
            let reach = self.diagrams.reach.at(here[number]);
            let reach = self.restrict(reach, version)?;
            let reach = self.in_both(reach, self.compared)?;
            if reach == FALSE {
                continue;
            }
            let others = self.diagrams.table.not(reach)?;
            left = self.diagrams.table.and(left, others)?;
            let shown = self.shown_at(version, &conclusion)?;
            places.push(Place { end: Some((step.id.clone(), conclusion.urgency)), reach, shown });
        }
        if left != FALSE {
            places.push(Place { end: None, reach: left, shown: BTreeMap::new() });
        }
        Ok(places)
    }

    /// To whom a conclusion of a version shows what.
    fn shown_at(&mut self, version: Version, conclusion: &Conclusion) -> Result<BTreeMap<Id, NodeId>, NodeLimit> {
        let mut all: Vec<(Id, NodeId)> = Vec::new();
        for (section, entries) in [("recommend", &conclusion.recommend), ("offer", &conclusion.offer)] {
            for entry in entries {
                let when = self.diagrams.sure(&self.product.pathway, entry.when.as_ref())?;
                let id = self.product.pathway.treatments[entry.treatment].id.clone();
                all.push(((section, id), when));
            }
        }
        let beside = self.product.alongside.of(version).iter().map(|entry| &self.product.pathway.alongside[*entry]);
        for entry in beside.filter(|entry| conclusion.has_beside(entry)) {
            let when = entry.when.as_ref().map(|rule| self.diagrams.truths(&self.product.pathway, rule)).transpose()?;
            all.push((("alongside", entry.id.clone()), when.map_or(TRUE, |truths| truths.maybe)));
        }
        let mut shown = BTreeMap::new();
        for (entry, when) in all {
            let when = self.restrict(when, version)?;
            let place = shown.entry(entry).or_insert(FALSE);
            *place = self.diagrams.table.or(*place, when)?;
        }
        Ok(shown)
    }

    /// What is shown in one version only to somebody of those who come to both places.
    fn shown(&mut self, before: &Place, after: &Place, who: NodeId) -> Result<Vec<(EntryChange, NodeId)>, NodeLimit> {
        let mut found = Vec::new();
        let old_only = before.shown.keys().filter(|entry| !after.shown.contains_key(*entry));
        for entry in after.shown.keys().chain(old_only) {
            let (old, new) = (before.to_whom(entry), after.to_whom(entry));
            if old == new {
                continue;
            }
            for (here, there, added) in [(new, old, true), (old, new, false)] {
                // The difference is small, and who comes is not: their product comes last.
                let not = self.diagrams.table.not(there)?;
                let only = self.diagrams.table.and(here, not)?;
                let to = self.in_both(only, who)?;
                if to != FALSE {
                    let (section, id) = entry.clone();
                    found.push((EntryChange { section, id, added, everybody: to == who }, to));
                }
            }
        }
        Ok(found)
    }
}
