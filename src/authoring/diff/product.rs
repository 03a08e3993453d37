//! Two versions as one pathway: their facts together, and one more that says which version walks. Its first step
//! chooses by that fact, so that one table holds both, over the same variables in the same order.

use std::borrow::Borrow;

use super::shared::{Shared, alone, shared};
use crate::model::domain::{Domain, VersionReading};
use crate::model::guard::{Leaf, Rule, Test};
use crate::model::pathway::{
    Alongside, Branch, Changes, Conclusion, Condition, Contents, Decision, Entry, Fact, Pathway, Safety, Step,
    StepKind, Treatment,
};
use crate::model::position::{AlongsideId, ConditionId, FactId, Position, Rows, ScoreId, StepId, TreatmentId, WordId};
use crate::model::score::Score;
use crate::model::value::Value;

/// Which version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    Old,
    New,
}

impl Version {
    /// Its value of the fact that says which version walks.
    pub fn value(self) -> u32 {
        match self {
            Version::Old => 0,
            Version::New => 1,
        }
    }
}

/// One of each version.
#[derive(Debug, Clone, Default)]
pub(super) struct Each<T> {
    pub old: T,
    pub new: T,
}

impl<T> Each<T> {
    pub fn of(&self, version: Version) -> &T {
        match version {
            Version::Old => &self.old,
            Version::New => &self.new,
        }
    }

    fn of_mut(&mut self, version: Version) -> &mut T {
        match version {
            Version::Old => &mut self.old,
            Version::New => &mut self.new,
        }
    }
}

/// Both versions, and where each one's parts stand; of mere contents while they are put together.
pub(super) struct ProductPathway<P = Pathway> {
    pub pathway: P,
    /// The fact that says which version walks.
    pub which: FactId,
    /// Which versions know each fact.
    pub known: Rows<FactId, [bool; 2]>,
    /// Members of each set that nobody who is compared names.
    pub unknown: Rows<FactId, u64>,
    /// When a version asks each fact at all, where it says so.
    pub asked_when: Rows<FactId, Each<Option<Rule>>>,
    /// The rules of each version for patients that cannot be.
    pub impossible: Each<Vec<Rule>>,
    /// Where the steps of each version stand.
    pub steps: Each<Rows<StepId, StepId>>,
    /// Where what each version shows beside its conclusions stands.
    pub alongside: Each<Rows<AlongsideId, AlongsideId>>,
    /// Facts of one version only, and what changed in the others.
    pub facts: super::FactChanges,
}

/// How the rules of one version are read in both: where each of its parts stands.
struct Place<'a> {
    from: &'a Pathway,
    facts: Rows<FactId, (FactId, VersionReading)>,
    conditions: Rows<ConditionId, ConditionId>,
    steps: Rows<StepId, StepId>,
    alongside: Rows<AlongsideId, AlongsideId>,
    treatments: Rows<TreatmentId, TreatmentId>,
}

/// Where rows stand that come after so many others.
fn moved<P: Position, T>(rows: &Rows<P, T>, after: usize) -> Rows<P, P> {
    Rows::like(rows, |position| P::at(after + position.number()))
}

impl ProductPathway {
    pub fn of(old: &Pathway, new: &Pathway) -> ProductPathway {
        let mut apart = Vec::new();
        loop {
            let mut product = ProductPathway::<Contents>::reading(old, new, &apart);
            // One version may ask a first where b says so, the other b where a does: then each reads its own.
            let circle = product.in_a_circle();
            if circle.is_empty() {
                product.pathway.order = product.order(new);
                return product.whole();
            }
            apart.extend(circle);
        }
    }
}

impl ProductPathway {
    /// The same in another order of facts: first the one that says which version walks, so that each has its own part of
    /// the table.
    pub fn in_order(&self, facts: Vec<FactId>) -> Pathway {
        let others = facts.into_iter().filter(|fact| *fact != self.which);
        self.pathway.in_order([self.which].into_iter().chain(others).collect())
    }
}

impl ProductPathway<Contents> {
    /// Both, with some facts read as two.
    fn reading(old: &Pathway, new: &Pathway, apart: &[String]) -> ProductPathway<Contents> {
        let shared = |before: &Fact, after: &Fact| {
            if apart.contains(&after.id) { None } else { shared(before, after) }
        };
        let mut facts: Rows<FactId, Fact> = Rows::new();
        let which = facts.push(version());
        let (mut known, mut unknown) = (Rows::from(vec![[true, true]]), Rows::from(vec![0]));
        let (mut of_old, mut of_new) = (Rows::new(), Rows::<FactId, (FactId, VersionReading)>::new());
        let mut differences = super::FactChanges::default();
        for fact in &new.facts {
            let before = old.fact(&fact.id).map(|position| &old.facts[position]);
            let both = before.and_then(|before| shared(before, fact));
            match (before, &both) {
                (Some(_), Some(both)) if !both.changes.is_empty() => {
                    differences.changed.push((fact.id.clone(), both.changes.join("; ")));
                }
                (Some(_), None) if apart.contains(&fact.id) => {
                    let how = "asked the other way round; read as two facts";
                    differences.changed.push((fact.id.clone(), how.to_owned()));
                }
                (Some(_), None) => differences.changed.push((fact.id.clone(), APART.to_owned())),
                (None, _) => differences.added.push(fact.id.clone()),
                _ => {}
            }
            known.push([both.is_some(), true]);
            unknown.push(both.as_ref().map_or(0, |both| both.unknown));
            let (fact, reading) = match both {
                Some(both) => (both.fact, both.new),
                None => (alone(fact), VersionReading::own(&fact.domain)),
            };
            of_new.push((facts.push(fact), reading));
        }
        for fact in &old.facts {
            let after = new.fact(&fact.id);
            let both = after.and_then(|position| Some((position, shared(fact, &new.facts[position])?)));
            match both {
                Some((position, Shared { old, .. })) => {
                    let (there, _) = of_new[position];
                    of_old.push((there, old));
                }
                None => {
                    known.push([true, false]);
                    unknown.push(0);
                    let id = match after {
                        Some(_) => format!("{} (old)", fact.id),
                        None => fact.id.clone(),
                    };
                    differences.removed.extend(after.is_none().then(|| id.clone()));
                    of_old.push((facts.push(Fact { id, ..alone(fact) }), VersionReading::own(&fact.domain)));
                }
            }
        }
        let mut treatments: Rows<TreatmentId, Treatment> = old.treatments.iter().map(bare).collect();
        let mut places = Rows::new();
        for treatment in &new.treatments {
            let known = treatments.find(|known| known.id == treatment.id);
            places.push(known.unwrap_or_else(|| treatments.push(bare(treatment))));
        }
        // Before the steps of either version stands the one that chooses between them.
        let before = Place {
            from: old,
            facts: of_old,
            conditions: moved(&old.conditions, 0),
            steps: moved(&old.steps, 1),
            alongside: moved(&old.alongside, 0),
            treatments: moved(&old.treatments, 0),
        };
        let after = Place {
            from: new,
            facts: of_new,
            conditions: moved(&new.conditions, old.conditions.len()),
            steps: moved(&new.steps, 1 + old.steps.len()),
            alongside: moved(&new.alongside, old.alongside.len()),
            treatments: places,
        };
        let go = |version, place: &Place<'_>| Branch {
            when: Some(is(which, version)),
            go: place.steps[place.from.start],
            doubt: None,
        };
        let branches = vec![go(Version::Old, &before), go(Version::New, &after)].into();
        let mut steps = Rows::new();
        let start =
            steps.push(step(String::new(), StepKind::Decision(Decision { first: false, also: false, branches })));
        let mut product = ProductPathway {
            pathway: Contents { scores: names_of_scores(old, new), ..empty(new, facts, treatments, steps, start) },
            which,
            asked_when: Rows::like(&known, |_| Each::default()),
            known,
            unknown,
            impossible: Each::default(),
            steps: Each { old: before.steps.clone(), new: after.steps.clone() },
            alongside: Each { old: before.alongside.clone(), new: after.alongside.clone() },
            facts: differences,
        };
        product.put(Version::Old, &before);
        product.put(Version::New, &after);
        product.ask();
        product
    }

    fn put(&mut self, version: Version, place: &Place<'_>) {
        let (from, here) = (place.from, &mut self.pathway);
        let named = |condition: &Condition| Condition { name: String::new(), rule: place.rule(&condition.rule) };
        here.conditions.extend(from.conditions.iter().map(named));
        here.steps.extend(from.steps.iter().map(|step| place.step(step)));
        here.alongside.extend(from.alongside.iter().map(|entry| Alongside {
            when: entry.when.as_ref().map(|rule| place.rule(rule)),
            rung: None,
            cites: Default::default(),
            ..entry.clone()
        }));
        // These decide no answer, but numbers are cut at their literals too, so that patients are those of a proof.
        let own = from.treatments.iter().flat_map(Treatment::rules);
        let own = own.chain(from.safety.iter().filter_map(|rule| rule.when.as_ref()));
        let own = own.chain(from.contradictions.iter().map(|contradiction| &contradiction.when));
        let cut =
            |rule| Safety { id: String::new(), when: Some(place.rule(rule)), with: Vec::new(), demands: Vec::new() };
        here.safety.extend(own.chain(&from.impossible).map(cut));
        self.impossible.of_mut(version).extend(from.impossible.iter().map(|rule| place.rule(rule)));
        for (fact, (position, _)) in from.facts.iter().zip(&place.facts) {
            // Who is not asked a fact that has a value then is read like everybody else.
            let asked = fact.asked_when.as_ref().filter(|_| fact.unasked.is_none());
            *self.asked_when[*position].of_mut(version) = asked.map(|rule| place.rule(rule));
        }
    }

    /// Each version asks a fact when it says so.
    fn ask(&mut self) {
        let always = || Rule::And(Vec::new());
        let which = self.which;
        for (fact, Each { old, new }) in self.pathway.facts.iter_mut().zip(&self.asked_when) {
            if old.is_some() || new.is_some() {
                let when = |version, rule: &Option<Rule>| {
                    Rule::And(vec![is(which, version), rule.clone().unwrap_or_else(always)])
                };
                fact.asked_when = Some(Rule::Or(vec![when(Version::Old, old), when(Version::New, new)]));
            }
        }
    }

    /// The ids of facts that wait for each other, though in neither version they do.
    fn in_a_circle(&self) -> Vec<String> {
        let waiting = self.asking().1.into_iter();
        let shared = waiting.filter(|fact| self.known[*fact] == [true, true]);
        shared.map(|fact| self.pathway.facts[fact].id.clone()).collect()
    }

    /// The order in which the new version's diagrams are small.
    fn order(&self, new: &Pathway) -> Vec<FactId> {
        let here = new.order.iter().filter_map(|fact| self.pathway.fact(&new.facts[*fact].id));
        if new.order.is_empty() { Vec::new() } else { [self.which].into_iter().chain(here).collect() }
    }

    /// With both versions in it nothing more is added.
    fn whole(self) -> ProductPathway {
        let ProductPathway { pathway, which, known, unknown, asked_when, impossible, steps, alongside, facts } = self;
        let pathway = Pathway::made_of_checked(pathway);
        ProductPathway { pathway, which, known, unknown, asked_when, impossible, steps, alongside, facts }
    }
}

impl<P: Borrow<Contents>> ProductPathway<P> {
    /// The facts that say whether this one is asked.
    fn asked_by(&self, fact: FactId) -> Vec<FactId> {
        let mut facts = Vec::new();
        let Each { old, new } = &self.asked_when[fact];
        for rule in [old, new].into_iter().flatten() {
            self.read_by(rule, &mut facts);
        }
        facts
    }

    fn read_by(&self, rule: &Rule, into: &mut Vec<FactId>) {
        rule.visit(&mut |leaf| match leaf {
            Leaf::Is(fact, _) => into.push(fact),
            Leaf::Named(condition) => self.read_by(&self.pathway.borrow().conditions[condition].rule, into),
        });
    }

    /// Facts in an order in which each stands after those that say whether it is asked; and those that have no place.
    pub fn asking(&self) -> (Vec<FactId>, Vec<FactId>) {
        let mut rest: Vec<(FactId, Vec<FactId>)> =
            self.known.positions().map(|fact| (fact, self.asked_by(fact))).collect();
        let mut order: Vec<FactId> = Vec::new();
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
}

const APART: &str = "no value is the same; read as two facts";

/// That the old version walks, as an answer.
pub(super) fn old_walks() -> Value {
    Value::Choice(WordId::at(0))
}

fn version() -> Fact {
    let of = vec!["old".to_owned(), "new".to_owned()];
    Fact {
        id: String::new(),
        domain: Domain::one_of(of),
        certain: true,
        typical: old_walks(),
        page: None,
        asked_when: None,
        unasked: None,
        asked_of_clinician: false,
        default: None,
        changes: Changes::Team,
    }
}

fn is(which: FactId, version: Version) -> Rule {
    Rule::Is(which, Test::OneOf(1 << version.value()))
}

/// A rule has all that it counts with it: of a score no more than its place is needed.
fn names_of_scores(old: &Pathway, new: &Pathway) -> Rows<ScoreId, Score> {
    let more = if old.scores.len() > new.scores.len() { old } else { new };
    more.scores.iter().map(|score| Score { items: Vec::new(), applies: Vec::new(), ..score.clone() }).collect()
}

fn bare(treatment: &Treatment) -> Treatment {
    let cites = Default::default();
    let treatment = treatment.clone();
    let bare = Treatment { parent: None, tried_as: None, requires: None, never: None, rung: None, cites, ..treatment };
    Treatment { applies_when: None, ..bare }
}

fn step(id: String, kind: StepKind) -> Step {
    Step { id, lane: None, kind, cites: Default::default() }
}

fn empty(
    like: &Pathway,
    facts: Rows<FactId, Fact>,
    treatments: Rows<TreatmentId, Treatment>,
    steps: Rows<StepId, Step>,
    start: StepId,
) -> Contents {
    Contents {
        id: like.id.clone(),
        version: String::new(),
        published: None,
        reviewed: String::new(),
        review_due: String::new(),
        facts,
        conditions: Rows::new(),
        scores: Rows::new(),
        steps,
        start,
        alongside: Rows::new(),
        rungs: Rows::new(),
        treatments,
        safety: Rows::new(),
        impossible: Vec::new(),
        order: Vec::new(),
        questions: Vec::new(),
        sooner: Vec::new(),
        checklists: Vec::new(),
        no_treatment: None,
        disagreements: Vec::new(),
        values: Vec::new(),
        explainers: Vec::new(),
        corrections: Vec::new(),
        contradictions: Rows::new(),
        claims: Rows::new(),
        sources: Rows::new(),
        texts: Vec::new(),
    }
}

impl Place<'_> {
    fn rule(&self, rule: &Rule) -> Rule {
        rule.map(&mut |leaf| match leaf {
            Leaf::Is(fact, test) => {
                let (position, reading) = &self.facts[fact];
                Rule::Is(*position, reading.test(test))
            }
            Leaf::Named(condition) => Rule::Named(self.conditions[condition]),
        })
    }

    fn step(&self, from: &Step) -> Step {
        let kind = match &from.kind {
            StepKind::Decision(decision) => {
                let branch = |branch: &Branch| Branch {
                    when: branch.when.as_ref().map(|rule| self.rule(rule)),
                    go: self.steps[branch.go],
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
            treatment: self.treatments[entry.treatment],
            when: entry.when.as_ref().map(|rule| self.rule(rule)),
        };
        entries.iter().map(entry).collect()
    }
}
