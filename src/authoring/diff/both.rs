//! Two versions as one pathway: their facts together, and one more that says which version walks. Its first step
//! chooses by that fact, so that one table holds both, over the same variables in the same order.

use super::shared::{Reading, Shared, alone, shared};
use crate::model::guard::{Rule, Test};
use crate::model::pathway::{
    Alongside, Branch, Conclusion, Condition, Decision, Entry, Fact, Pathway, Safety, Step, StepKind, Treatment,
};
use crate::model::position::Rows;
use crate::model::value::{Domain, Value};

/// The position of the fact that says which version walks.
pub(super) const VERSION: usize = 0;

/// Which version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    Old,
    New,
}

impl Version {
    /// Its value of the fact at [`VERSION`].
    pub fn value(self) -> u32 {
        match self {
            Version::Old => 0,
            Version::New => 1,
        }
    }
}

/// Both, and where each one's parts stand in it.
pub(super) struct Both {
    pub pathway: Pathway,
    /// Which versions know each fact.
    pub known: Vec<[bool; 2]>,
    /// Members of each set that nobody who is compared names.
    pub unknown: Vec<u64>,
    /// When a version asks each fact at all, where it says so.
    pub asked_when: Vec<[Option<Rule>; 2]>,
    /// The rules of each version for patients that cannot be.
    pub impossible: [Vec<Rule>; 2],
    /// The first step and the first alongside entry of the new version.
    pub new_steps: usize,
    pub new_alongside: usize,
    /// Facts of one version only, and what changed in the others.
    pub facts: super::Facts,
}

/// How the rules of one version are read in both.
struct Place<'a> {
    from: &'a Pathway,
    facts: Vec<(usize, Reading)>,
    conditions: usize,
    steps: usize,
    treatments: Vec<usize>,
}

impl Both {
    pub fn of(old: &Pathway, new: &Pathway) -> Both {
        let mut apart = Vec::new();
        loop {
            let mut both = Both::reading(old, new, &apart);
            // One version may ask a first where b says so, the other b where a does: then each reads its own.
            let circle = both.in_a_circle();
            if circle.is_empty() {
                both.pathway.order = both.order(new);
                return both;
            }
            apart.extend(circle);
        }
    }

    /// Both, with some facts read as two.
    fn reading(old: &Pathway, new: &Pathway, apart: &[String]) -> Both {
        let shared = |before: &Fact, after: &Fact| {
            if apart.contains(&after.id) { None } else { shared(before, after) }
        };
        let mut facts = vec![version()];
        let (mut known, mut unknown) = (vec![[true, true]], vec![0]);
        let (mut of_old, mut of_new) = (Vec::new(), Vec::new());
        let mut told = super::Facts::default();
        for fact in &new.facts {
            let before = old.fact(&fact.id).and_then(|position| old.facts.get(position));
            let both = before.and_then(|before| shared(before, fact));
            match (before, &both) {
                (Some(_), Some(both)) if !both.changes.is_empty() => {
                    told.changed.push((fact.id.clone(), both.changes.join("; ")));
                }
                (Some(_), None) if apart.contains(&fact.id) => {
                    told.changed.push((fact.id.clone(), "asked the other way round; read as two facts".to_owned()));
                }
                (Some(_), None) => told.changed.push((fact.id.clone(), APART.to_owned())),
                (None, _) => told.added.push(fact.id.clone()),
                _ => {}
            }
            of_new.push((facts.len(), both.as_ref().map_or(Reading::own(fact), |both| both.new.clone())));
            known.push([both.is_some(), true]);
            unknown.push(both.as_ref().map_or(0, |both| both.unknown));
            facts.push(both.map_or(alone(fact), |both| both.fact));
        }
        for fact in &old.facts {
            let after = new.fact(&fact.id).and_then(|position| Some((position, new.facts.get(position)?)));
            let both = after.and_then(|(position, after)| Some((position, shared(fact, after)?)));
            match both {
                Some((position, Shared { old, .. })) => of_old.push((position + 1, old)),
                None => {
                    of_old.push((facts.len(), Reading::own(fact)));
                    known.push([true, false]);
                    unknown.push(0);
                    let id = match after {
                        Some(_) => format!("{} (old)", fact.id),
                        None => fact.id.clone(),
                    };
                    told.removed.extend(after.is_none().then(|| id.clone()));
                    facts.push(Fact { id, ..alone(fact) });
                }
            }
        }
        let mut treatments: Vec<Treatment> = old.treatments.iter().map(bare).collect();
        let mut places = Vec::new();
        for treatment in &new.treatments {
            let known = treatments.iter().position(|known| known.id == treatment.id);
            places.push(known.unwrap_or(treatments.len()));
            treatments.extend(known.is_none().then(|| bare(treatment)));
        }
        let old_treatments = (0..old.treatments.len()).collect();
        let before = Place { from: old, facts: of_old, conditions: 0, steps: 1, treatments: old_treatments };
        let new_steps = 1 + old.steps.len();
        let after =
            Place { from: new, facts: of_new, conditions: old.conditions.len(), steps: new_steps, treatments: places };
        let mut both = Both {
            pathway: empty(new, facts, treatments),
            asked_when: vec![[None, None]; known.len()],
            known,
            unknown,
            impossible: [Vec::new(), Vec::new()],
            new_steps,
            new_alongside: old.alongside.len(),
            facts: told,
        };
        let go = |version, place: &Place<'_>| Branch {
            when: Some(is(version)),
            go: place.steps + place.from.start,
            doubt: None,
        };
        let branches = vec![go(Version::Old, &before), go(Version::New, &after)];
        both.pathway
            .steps
            .push(step(String::new(), StepKind::Decision(Decision { first: false, also: false, branches })));
        both.put(Version::Old, &before);
        both.put(Version::New, &after);
        both.ask();
        both
    }

    fn put(&mut self, version: Version, place: &Place<'_>) {
        let (from, here) = (place.from, &mut self.pathway);
        let named = |condition: &Condition| Condition { name: String::new(), rule: place.rule(&condition.rule) };
        here.conditions.extend(from.conditions.iter().map(named));
        here.steps.extend(from.steps.iter().map(|step| place.step(step)));
        here.alongside.extend(from.alongside.iter().map(|entry| Alongside {
            when: entry.when.as_ref().map(|rule| place.rule(rule)),
            cites: Default::default(),
            ..entry.clone()
        }));
        // These decide no answer, but numbers are cut at their literals too, so that patients are those of a proof.
        let own = from.treatments.iter().flat_map(|treatment| [&treatment.requires, &treatment.never]).flatten();
        let own = own.chain(from.safety.iter().filter_map(|rule| rule.when.as_ref()));
        let own = own.chain(from.contradictions.iter().map(|contradiction| &contradiction.when));
        let cut =
            |rule| Safety { id: String::new(), when: Some(place.rule(rule)), with: Vec::new(), demands: Vec::new() };
        here.safety.extend(own.chain(&from.impossible).map(cut));
        let [of_old, of_new] = &mut self.impossible;
        let impossible = if version == Version::Old { of_old } else { of_new };
        impossible.extend(from.impossible.iter().map(|rule| place.rule(rule)));
        for (fact, (position, _)) in from.facts.iter().zip(&place.facts) {
            if let Some([of_old, of_new]) = self.asked_when.get_mut(*position) {
                let asked = if version == Version::Old { of_old } else { of_new };
                // Who is not asked a fact that has a value then is read like everybody else.
                *asked = fact.asked_when.as_ref().filter(|_| fact.unasked.is_none()).map(|rule| place.rule(rule));
            }
        }
    }

    /// Each version asks a fact when it says so.
    fn ask(&mut self) {
        let always = || Rule::And(Vec::new());
        for (fact, [old, new]) in self.pathway.facts.iter_mut().zip(&self.asked_when) {
            if old.is_some() || new.is_some() {
                let when =
                    |version, rule: &Option<Rule>| Rule::And(vec![is(version), rule.clone().unwrap_or_else(always)]);
                fact.asked_when = Some(Rule::Or(vec![when(Version::Old, old), when(Version::New, new)]));
            }
        }
    }
}

impl Both {
    /// The facts that say whether this one is asked.
    pub fn asked_by(&self, fact: usize) -> Vec<usize> {
        let mut facts = Vec::new();
        for rule in self.asked_when.get(fact).into_iter().flatten().flatten() {
            self.read_by(rule, &mut facts);
        }
        facts
    }

    fn read_by(&self, rule: &Rule, into: &mut Vec<usize>) {
        match rule {
            Rule::Is(fact, _) => into.push(*fact),
            Rule::Named(condition) => {
                if let Some(named) = self.pathway.conditions.get(*condition) {
                    self.read_by(&named.rule, into);
                }
            }
            Rule::Not(inner) | Rule::Possibly(inner) => self.read_by(inner, into),
            Rule::And(parts) | Rule::Or(parts) => parts.iter().for_each(|part| self.read_by(part, into)),
        }
    }

    /// Facts in an order in which each stands after those that say whether it is asked; and those that have no place.
    pub fn asking(&self) -> (Vec<usize>, Vec<usize>) {
        let mut rest: Vec<(usize, Vec<usize>)> =
            (0..self.known.len()).map(|fact| (fact, self.asked_by(fact))).collect();
        let mut order: Vec<usize> = Vec::new();
        loop {
            let (next, later): (Vec<_>, Vec<_>) =
                rest.into_iter().partition(|(_, by)| by.iter().all(|fact| order.contains(fact)));
            rest = later;
            if next.is_empty() {
                return (order, rest.into_iter().map(|(fact, _)| fact).collect());
            }
            order.extend(next.into_iter().map(|(fact, _)| fact));
        }
    }

    /// The ids of facts that wait for each other, though in neither version they do.
    fn in_a_circle(&self) -> Vec<String> {
        let waiting = self.asking().1.into_iter();
        let shared = waiting.filter(|fact| self.known.get(*fact) == Some(&[true, true]));
        shared.filter_map(|fact| self.pathway.facts.get(fact).map(|fact| fact.id.clone())).collect()
    }

    /// The order in which the new version's diagrams are small.
    fn order(&self, new: &Pathway) -> Vec<usize> {
        let own = new.order.iter().filter_map(|fact| new.facts.get(*fact));
        let here = own.filter_map(|fact| self.pathway.fact(&fact.id));
        if new.order.is_empty() { Vec::new() } else { [VERSION].into_iter().chain(here).collect() }
    }
}

const APART: &str = "no value is the same; read as two facts";

fn version() -> Fact {
    let of = vec!["old".to_owned(), "new".to_owned()];
    Fact {
        id: String::new(),
        domain: Domain::Choice { of },
        certain: true,
        typical: Value::Choice(0),
        page: None,
        asked_when: None,
        unasked: None,
        asked_of_clinician: false,
        default: None,
        changeable: false,
    }
}

fn is(version: Version) -> Rule {
    Rule::Is(VERSION, Test::OneOf(1 << version.value()))
}

fn bare(treatment: &Treatment) -> Treatment {
    Treatment { parent: None, tried_as: None, requires: None, never: None, ..treatment.clone() }
}

fn step(id: String, kind: StepKind) -> Step {
    Step { id, lane: None, kind, cites: Default::default() }
}

fn empty(like: &Pathway, facts: Vec<Fact>, treatments: Vec<Treatment>) -> Pathway {
    Pathway {
        id: like.id.clone(),
        version: String::new(),
        published: None,
        reviewed: String::new(),
        review_due: String::new(),
        facts: facts.into(),
        conditions: Rows::new(),
        steps: Rows::new(),
        start: 0,
        alongside: Rows::new(),
        treatments: treatments.into(),
        safety: Rows::new(),
        impossible: Vec::new(),
        order: Vec::new(),
        questions: Vec::new(),
        sooner: Vec::new(),
        no_treatment: None,
        disagreements: Vec::new(),
        values: Vec::new(),
        explainers: Vec::new(),
        corrections: Vec::new(),
        contradictions: Vec::new(),
        claims: Rows::new(),
        sources: Rows::new(),
        texts: Vec::new(),
    }
}

impl Place<'_> {
    fn rule(&self, rule: &Rule) -> Rule {
        let all = |parts: &[Rule]| parts.iter().map(|part| self.rule(part)).collect();
        match rule {
            Rule::Is(fact, test) => match self.facts.get(*fact) {
                Some((position, reading)) => Rule::Is(*position, reading.test(test)),
                None => Rule::Or(Vec::new()),
            },
            Rule::Named(condition) => Rule::Named(self.conditions + condition),
            Rule::Not(inner) => Rule::Not(Box::new(self.rule(inner))),
            Rule::Possibly(inner) => Rule::Possibly(Box::new(self.rule(inner))),
            Rule::And(parts) => Rule::And(all(parts)),
            Rule::Or(parts) => Rule::Or(all(parts)),
        }
    }

    fn step(&self, from: &Step) -> Step {
        let kind = match &from.kind {
            StepKind::Decision(decision) => {
                let branch = |branch: &Branch| Branch {
                    when: branch.when.as_ref().map(|rule| self.rule(rule)),
                    go: self.steps + branch.go,
                    doubt: None,
                };
                StepKind::Decision(Decision {
                    first: decision.first,
                    also: decision.also,
                    branches: decision.branches.iter().map(branch).collect(),
                })
            }
            StepKind::Conclusion(conclusion) => StepKind::Conclusion(Conclusion {
                urgency: conclusion.urgency,
                recommend: self.entries(&conclusion.recommend),
                offer: self.entries(&conclusion.offer),
                alone: conclusion.alone,
                after: None,
                review: None,
            }),
        };
        step(from.id.clone(), kind)
    }

    fn entries(&self, entries: &[Entry]) -> Vec<Entry> {
        let entry = |entry: &Entry| Entry {
            treatment: self.treatments.get(entry.treatment).copied().unwrap_or(usize::MAX),
            when: entry.when.as_ref().map(|rule| self.rule(rule)),
        };
        entries.iter().map(entry).collect()
    }
}
