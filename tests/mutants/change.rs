//! Every defect of a document: a change that somebody could make by mistake, one at a time.

use std::collections::BTreeMap;

use treatment_pathway::authoring::document::{AuthoredEntry, AuthoredGuard, Document};
use treatment_pathway::data::tree::Text;
use treatment_pathway::model::position::StepId;

use crate::guard::{Facts, defects};

/// A document with one defect.
pub struct Mutant {
    /// What kind of defect.
    pub operator: &'static str,
    /// Where and what: `condition leak: without "wound = clear_fluid_or_swelling"`. No two have the same.
    pub name: String,
    change: Box<dyn Fn(&mut Document) + Send + Sync>,
}

impl Mutant {
    /// The document with the defect.
    pub fn of(&self, document: &Document) -> Document {
        let mut document = document.clone();
        (self.change)(&mut document);
        document
    }
}

/// Where a guard stands.
type Find = Box<dyn Fn(&mut Document) -> &mut Option<AuthoredGuard> + Send + Sync>;

/// All defects of a document, in its order.
pub fn mutants(document: &Document) -> Vec<Mutant> {
    let mut all = All { facts: Facts::of(document), mutants: Vec::new() };
    for (number, fact) in document.facts.each() {
        let at = format!("question {}", fact.id.text);
        all.guard(&at, fact.asked_when.as_ref(), Box::new(move |document| &mut document.facts[number].asked_when));
        if fact.asked_when.is_some() {
            all.put("drop-when", format!("{at}: asked of everybody"), move |d| d.facts[number].asked_when = None);
        }
    }
    for (number, condition) in document.conditions.each() {
        let guard = condition.guard.guard.as_ref().expect("a guard");
        for (operator, guard, what) in defects(guard, &all.facts) {
            let name = format!("condition {}: {what}", condition.name.text);
            all.put(operator, name, move |document| document.conditions[number].guard = authored(&guard));
        }
    }
    document.steps.positions().for_each(|number| all.step(document, number));
    for (number, entry) in document.alongside.each() {
        let at = format!("alongside {}", entry.id.text);
        all.guard(&at, entry.when.as_ref(), Box::new(move |document| &mut document.alongside[number].when));
        all.put("drop-entry", format!("{at}: deleted"), move |d| {
            let others = d.alongside.each().filter(|(other, _)| *other != number);
            d.alongside = others.map(|(_, entry)| entry.clone()).collect();
        });
        if entry.when.is_some() {
            all.put("drop-when", format!("{at}: without its when"), move |d| d.alongside[number].when = None);
        }
        for (position, with) in entry.with.iter().enumerate().filter(|_| entry.with.len() > 1) {
            all.put("drop-entry", format!("{at}: not with {}", with.text), move |d| {
                d.alongside[number].with.remove(position);
            });
        }
    }
    for (number, treatment) in document.treatments.each() {
        let at = format!("treatment {}", treatment.id.text);
        let (requires, never) = (treatment.requires.as_ref(), treatment.never.as_ref());
        let applies = treatment.applies_when.as_ref();
        all.guard(&format!("{at}, applies_when"), applies, Box::new(move |d| &mut d.treatments[number].applies_when));
        all.guard(&format!("{at}, requires"), requires, Box::new(move |d| &mut d.treatments[number].requires));
        all.guard(&format!("{at}, never"), never, Box::new(move |d| &mut d.treatments[number].never));
        if requires.is_some() {
            all.put("drop-requirement", format!("{at}: no requires"), move |d| d.treatments[number].requires = None);
        }
        if never.is_some() {
            all.put("drop-requirement", format!("{at}: no never"), move |d| d.treatments[number].never = None);
        }
    }
    all.named_apart()
}

struct All {
    facts: Facts,
    mutants: Vec<Mutant>,
}

impl All {
    fn put(&mut self, operator: &'static str, name: String, change: impl Fn(&mut Document) + Send + Sync + 'static) {
        self.mutants.push(Mutant { operator, name, change: Box::new(change) });
    }

    /// The defects of a guard that may be there.
    fn guard(&mut self, at: &str, written: Option<&AuthoredGuard>, find: Find) {
        let Some(guard) = written.and_then(|authored| authored.guard.as_ref()) else { return };
        let find = std::sync::Arc::new(find);
        for (operator, guard, what) in defects(guard, &self.facts) {
            let find = find.clone();
            let change = move |document: &mut Document| *find(document) = Some(authored(&guard));
            self.put(operator, format!("{at}: {what}"), change);
        }
    }

    fn step(&mut self, document: &Document, number: StepId) {
        let step = &document.steps[number];
        let at = format!("step {}", step.id.text);
        for (position, branch) in step.branches.iter().enumerate() {
            let to = |branch: &treatment_pathway::authoring::document::AuthoredBranch| {
                branch.go.clone().or(branch.otherwise.clone()).expect("a step").text
            };
            let here = format!("{at}, branch to {} ({})", to(branch), position + 1);
            self.guard(
                &here,
                branch.when.as_ref(),
                Box::new(move |document| &mut document.steps[number].branches[position].when),
            );
            self.put("drop-branch", format!("{here}: deleted"), move |d| {
                d.steps[number].branches.remove(position);
            });
            let next = step.branches.get(position + 1);
            if step.hit_first && next.is_some_and(|next| next.when.is_some()) {
                self.put("swap-branches", format!("{here}: after the next one"), move |d| {
                    d.steps[number].branches.swap(position, position + 1);
                });
            }
            let before = position.checked_sub(1).and_then(|before| step.branches.get(before));
            let mut others: Vec<String> = [before, next, step.branches.last()].into_iter().flatten().map(to).collect();
            others.sort_unstable();
            others.dedup();
            for other in others.into_iter().filter(|other| *other != to(branch)) {
                self.put("retarget", format!("{here}: to {other}"), move |d| {
                    let branch = &mut d.steps[number].branches[position];
                    let way = if branch.go.is_some() { &mut branch.go } else { &mut branch.otherwise };
                    *way = Some(Text::new(other.clone()));
                });
            }
        }
        if step.after.is_some() {
            self.put("drop-after", format!("{at}: nothing behind it"), move |d| d.steps[number].after = None);
        }
        let scale = treatment_pathway::authoring::document::format::URGENCIES;
        let urgency = step.urgency.as_ref().and_then(|urgency| scale.iter().position(|word| *word == urgency.text));
        for other in urgency.into_iter().flat_map(|at| [at.checked_sub(1), Some(at + 1)]).flatten() {
            let Some(word) = scale.get(other) else { continue };
            self.put("urgency", format!("{at}: {word}"), move |d| d.steps[number].urgency = Some(Text::new(*word)));
        }
        self.entries(&at, "recommend", &step.recommend, move |document| &mut document.steps[number].recommend);
        self.entries(&at, "offer", &step.offer, move |document| &mut document.steps[number].offer);
    }

    fn entries(
        &mut self,
        at: &str,
        section: &str,
        entries: &[AuthoredEntry],
        find: impl Fn(&mut Document) -> &mut Vec<AuthoredEntry> + Copy + Send + Sync + 'static,
    ) {
        for (position, entry) in entries.iter().enumerate() {
            let here = format!("{at}, {section} {}", entry.treatment.text);
            self.guard(&here, entry.when.as_ref(), Box::new(move |document| &mut find(document)[position].when));
            self.put("drop-entry", format!("{here}: deleted"), move |document| {
                find(document).remove(position);
            });
            if entry.when.is_some() {
                self.put("drop-when", format!("{here}: without its when"), move |d| find(d)[position].when = None);
            }
        }
    }

    /// Where one guard says the same twice, the second is told by its number.
    fn named_apart(mut self) -> Vec<Mutant> {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for mutant in &mut self.mutants {
            mutant.name = mutant.name.split_whitespace().collect::<Vec<_>>().join(" ");
            let many = seen.entry(mutant.name.clone()).or_default();
            *many += 1;
            if *many > 1 {
                mutant.name = format!("{} (place {many})", mutant.name);
            }
        }
        self.mutants
    }
}

fn authored(guard: &treatment_pathway::model::guard::Guard) -> AuthoredGuard {
    AuthoredGuard { text: Text::new(guard.to_string()), guard: Some(guard.clone()) }
}
