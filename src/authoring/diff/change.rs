//! The ways in which answers change, and for whom each.

use std::collections::BTreeMap;

use super::both::Version;
use super::{End, Ending, Entry, Pair};
use crate::diagram::{FALSE, Node, NodeLimit, TRUE};
use crate::model::pathway::{Conclusion, Pathway, Urgency};

/// One way.
pub(super) struct Change {
    pub ending: Ending,
    pub who: Node,
    /// What is shown or no longer shown, and to whom of them.
    pub shown: Vec<(Entry, Node)>,
}

/// A section of an answer, and what is shown there.
type Id = (&'static str, String);
/// To whom something else is shown, and at which conclusions.
type Stays = (Node, Vec<(String, Urgency)>);

/// Where the walks of one version end, who comes there, and what is shown to whom of them.
struct Place {
    end: End,
    comes: Node,
    shown: BTreeMap<Id, Node>,
}

impl Pair<'_> {
    /// Every change of an ending is one way; and so is each set of patients for whom something else changes at the same
    /// ending.
    pub(super) fn changes(&mut self) -> Result<Vec<Change>, NodeLimit> {
        self.compared = self.compared()?;
        let old = self.places(Version::Old)?;
        let new = self.places(Version::New)?;
        let mut changes = Vec::new();
        let mut stays: BTreeMap<(Id, bool), Stays> = BTreeMap::new();
        for before in &old {
            for after in &new {
                let who = self.both_come(before.comes, after.comes)?;
                if who == FALSE {
                    continue;
                }
                let shown = self.shown(before, after, who)?;
                match &before.end {
                    Some(end) if before.end == after.end => {
                        for (Entry { section, id, added, .. }, to) in shown {
                            let place = stays.entry(((section, id), added)).or_insert((FALSE, Vec::new()));
                            place.0 = self.diagrams.table.or(place.0, to)?;
                            place.1.push(end.clone());
                        }
                    }
                    None if after.end.is_none() => {}
                    _ => changes.push(Change {
                        ending: Ending::Moves(before.end.clone(), after.end.clone()),
                        who,
                        shown,
                    }),
                }
            }
        }
        // What changes for the same patients is one change.
        let mut together: BTreeMap<Node, Change> = BTreeMap::new();
        for (((section, id), added), (who, ends)) in stays {
            let change = together.entry(who);
            let change = change.or_insert(Change { ending: Ending::Stays(ends), who, shown: Vec::new() });
            change.shown.push((Entry { section, id, added, everybody: true }, who));
        }
        changes.extend(together.into_values());
        Ok(changes)
    }

    fn both_come(&mut self, a: Node, b: Node) -> Result<Node, NodeLimit> {
        if self.diagrams.table.intersects(a, b) { self.diagrams.table.and(a, b) } else { Ok(FALSE) }
    }

    /// Everybody but those who name what only one version knows, and those whom both declare impossible.
    fn compared(&mut self) -> Result<Node, NodeLimit> {
        let mut compared = self.diagrams.patients;
        for (fact, unknown) in self.both.unknown.clone().into_iter().enumerate().filter(|(_, bits)| *bits != 0) {
            let named = crate::model::value::Value::Set { members: unknown, doubt: false };
            for (variable, _) in self.diagrams.variables.values(fact, named).into_iter().filter(|(_, bit)| *bit == 1) {
                let absent = self.diagrams.table.literal(variable, 0)?;
                compared = self.diagrams.table.and(compared, absent)?;
            }
        }
        let mut impossible = compared;
        for (version, rules) in [Version::Old, Version::New].into_iter().zip(self.both.impossible.clone()) {
            let mut any = FALSE;
            for rule in rules {
                let who = self.diagrams.truths(&self.both.pathway, &rule)?.sure;
                any = self.diagrams.table.or(any, who)?;
            }
            let any = self.held(any, version)?;
            impossible = self.diagrams.table.and(impossible, any)?;
        }
        let possible = self.diagrams.table.not(impossible)?;
        self.diagrams.table.and(compared, possible)
    }

    fn places(&mut self, version: Version) -> Result<Vec<Place>, NodeLimit> {
        let (from, first): (&Pathway, usize) =
            if version == Version::Old { (self.old, 1) } else { (self.new, self.both.new_steps) };
        let mut places = Vec::new();
        let mut left = self.compared;
        for (number, step) in from.steps.iter().enumerate() {
            let Some(conclusion) = self.both.pathway.conclusion(first + number).cloned() else { continue };
            let comes = self.diagrams.reach.at(first + number);
            let comes = self.held(comes, version)?;
            let comes = self.both_come(comes, self.compared)?;
            if comes == FALSE {
                continue;
            }
            let others = self.diagrams.table.not(comes)?;
            left = self.diagrams.table.and(left, others)?;
            let shown = self.shown_at(version, &conclusion)?;
            places.push(Place { end: Some((step.id.clone(), conclusion.urgency)), comes, shown });
        }
        if left != FALSE {
            places.push(Place { end: None, comes: left, shown: BTreeMap::new() });
        }
        Ok(places)
    }

    /// To whom a conclusion of a version shows what.
    fn shown_at(&mut self, version: Version, conclusion: &Conclusion) -> Result<BTreeMap<Id, Node>, NodeLimit> {
        let mut all: Vec<(Id, Node)> = Vec::new();
        for (section, entries) in [("recommend", &conclusion.recommend), ("offer", &conclusion.offer)] {
            for entry in entries {
                let when = self.diagrams.sure(&self.both.pathway, entry.when.as_ref())?;
                let id = self.both.pathway.treatments.get(entry.treatment).map(|t| t.id.clone()).unwrap_or_default();
                all.push(((section, id), when));
            }
        }
        let (old, new) =
            self.both.pathway.alongside.as_slice().split_at_checked(self.both.new_alongside).unwrap_or_default();
        let beside = if version == Version::Old { old } else { new };
        for entry in beside.iter().filter(|entry| conclusion.has_beside(entry)) {
            let when = entry.when.as_ref().map(|rule| self.diagrams.truths(&self.both.pathway, rule)).transpose()?;
            all.push((("alongside", entry.id.clone()), when.map_or(TRUE, |truths| truths.maybe)));
        }
        let mut shown = BTreeMap::new();
        for (entry, when) in all {
            let when = self.held(when, version)?;
            let before = shown.get(&entry).map_or(FALSE, |who| *who);
            shown.insert(entry, self.diagrams.table.or(before, when)?);
        }
        Ok(shown)
    }

    /// What is shown in one version only to somebody of those who come to both places.
    fn shown(&mut self, before: &Place, after: &Place, who: Node) -> Result<Vec<(Entry, Node)>, NodeLimit> {
        let mut found = Vec::new();
        let old_only = before.shown.keys().filter(|entry| !after.shown.contains_key(*entry));
        for entry in after.shown.keys().chain(old_only) {
            let of = |place: &Place| place.shown.get(entry).map_or(FALSE, |who| *who);
            let (old, new) = (of(before), of(after));
            if old == new {
                continue;
            }
            for (here, there, added) in [(new, old, true), (old, new, false)] {
                // The difference is small, and who comes is not: their product comes last.
                let not = self.diagrams.table.not(there)?;
                let only = self.diagrams.table.and(here, not)?;
                let to = self.both_come(only, who)?;
                if to != FALSE {
                    let (section, id) = entry.clone();
                    found.push((Entry { section, id, added, everybody: to == who }, to));
                }
            }
        }
        Ok(found)
    }
}
