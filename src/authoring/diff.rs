//! Two versions of a pathway: who gets a different answer.
//!
//! An answer is the conclusion with its urgency, and what is recommended, offered and shown beside it. Both versions are
//! compiled into one table; where they differ is a diagram, given as regions: conjunctions of facts that together hold
//! exactly the patients who differ. Compared are patients whom both versions know: with values that both have.
//!
//! Not compared are walks behind a card ("I have been checked"), reviews and standings.

mod change;
mod cover;
mod literal;
mod product;
mod shared;
pub mod wording;

use crate::analysis::encode::{Diagrams, TooLarge};
use crate::authoring::order::meet::meeting;
use crate::authoring::order::together::together;
use crate::authoring::proof::patient::{answer, tell};
use crate::data::finding::Told;
use crate::diagram::count::Many;
use crate::diagram::{FALSE, NodeCount, NodeId, NodeLimit, Point};
use crate::model::pathway::{Pathway, Urgency};

use change::Change;
use cover::{Cube, FlatDiagram, MOST_WORK_IN_ALL, Part};
use product::{ProductPathway, Version, old_walks};

/// Where a walk of one version ends; `None` for somebody whom only this version declares impossible, and answers not.
pub type Concluded = Option<(String, Urgency)>;

/// Facts of one version only.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FactChanges {
    /// Only the new version has them.
    pub added: Vec<String>,
    /// Only the old version has them.
    pub removed: Vec<String>,
    /// Both have them, with other values: the fact, and what is different.
    pub changed: Vec<(String, String)>,
}

/// What is shown and was not, or the other way.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct EntryChange {
    /// `recommend`, `offer` or `alongside`.
    pub section: &'static str,
    /// Its id.
    pub id: String,
    /// The new version shows it, and the old does not.
    pub added: bool,
    /// So it is for everybody of the region; otherwise for some.
    pub everybody: bool,
}

/// How the answer changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnswerChange {
    /// From one conclusion to another, or to another urgency.
    Moves(Concluded, Concluded),
    /// It is one of these, and what stands at it changes.
    Stays(Vec<(String, Urgency)>),
}

/// Somebody of a region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// In the pathway's words: what is not typical of them.
    pub words: Vec<String>,
    /// Each fact, its answer, whether it is typical, and whether the old and the new version know it.
    pub facts: Vec<(String, Told, bool, [bool; 2])>,
}

/// Guards that all hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct When {
    /// Those that set a region apart: not so for the typical patient.
    pub unusual: Vec<String>,
    /// The others.
    pub usual: Vec<String>,
}

/// Patients whose answer changes in one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    /// Who. `None` for everybody with this change whom no other region holds, where there are too many to tell.
    pub when: Option<When>,
    /// How many.
    pub patients: Many,
    /// What changes.
    pub how: AnswerChange,
    /// What is shown or no longer shown.
    pub shown: Vec<EntryChange>,
    /// One of them.
    pub example: Example,
}

impl Region {
    /// Is the new answer less urgent?
    pub fn urgency_falls(&self) -> bool {
        match &self.how {
            AnswerChange::Moves(old, new) => urgency(new) < urgency(old),
            AnswerChange::Stays(_) => false,
        }
    }
}

fn urgency(end: &Concluded) -> Option<Urgency> {
    end.as_ref().map(|(_, urgency)| *urgency)
}

/// Who gets a different answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diff {
    /// Patients compared.
    pub patients: Many,
    /// Those who get a different answer.
    pub differ: Many,
    /// Falling urgency first, then by size.
    pub regions: Vec<Region>,
    /// What only one version knows.
    pub facts: FactChanges,
}

/// Two versions of which one table cannot hold both: what can be said of them all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incomparable {
    /// What only one version knows.
    pub facts: FactChanges,
    /// The facts of both that meet: whose answers must be known at once.
    pub meet: Vec<String>,
}

/// Compares two proved pathways.
///
/// # Errors
/// [`Incomparable`], when one table cannot hold both.
pub fn diff(old: &Pathway, new: &Pathway) -> Result<Diff, Incomparable> {
    diff_within(old, new, MOST_NODES)
}

/// The same in at most so many nodes.
///
/// # Errors
/// [`Incomparable`], when such a table cannot hold both.
pub fn diff_within(old: &Pathway, new: &Pathway, most: NodeCount) -> Result<Diff, Incomparable> {
    compared(old, new, most).map_err(|TooLarge { step }| {
        let ProductPathway { pathway, which, facts, .. } = ProductPathway::of(old, new);
        let meet = meeting(&pathway, step).into_iter().filter(|fact| *fact != which);
        Incomparable { meet: meet.map(|fact| pathway.facts[fact].id.clone()).collect(), facts }
    })
}

fn compared(old: &Pathway, new: &Pathway, most: NodeCount) -> Result<Diff, TooLarge> {
    let mut pair = Pair::of(old, new, most)?;
    let changes = pair.changes()?;
    let mut regions = Vec::new();
    let mut differ = FALSE;
    for (number, change) in changes.iter().enumerate() {
        differ = pair.diagrams.table.or(differ, change.who)?;
        pair.share = NodeCount(pair.work.0 / (changes.len() - number).max(1));
        pair.regions(change, &mut regions)?;
    }
    regions.sort_by(|a, b| {
        let size = |region: &Region| region.patients.to_string();
        let (a_size, b_size) = (size(a), size(b));
        let larger = b_size.len().cmp(&a_size.len()).then_with(|| b_size.cmp(&a_size));
        b.urgency_falls().cmp(&a.urgency_falls()).then(larger)
    });
    let (patients, differ) = (pair.count(pair.compared)?, pair.count(differ)?);
    Ok(Diff { patients, differ, regions, facts: pair.product.facts })
}

/// Somebody who gets a different answer, as near to the typical patient as anybody; `None` when nobody does. It is far
/// less work than to tell who they all are.
///
/// # Errors
/// [`TooLarge`], when one table cannot hold both.
pub fn example(old: &Pathway, new: &Pathway) -> Result<Option<Example>, TooLarge> {
    let mut pair = Pair::of(old, new, MOST_NODES)?;
    let mut differ = FALSE;
    for change in pair.changes()? {
        differ = pair.diagrams.table.or(differ, change.who)?;
    }
    let one = pair.diagrams.variables.nearest_to_typical(&pair.diagrams.table, differ);
    Ok(one.map(|one| pair.example(&one)))
}

/// Two versions in one table may need several times what one of them may, and a page never holds them.
const MOST_NODES: NodeCount = NodeCount(4_000_000);
/// So many are looked at in each order of facts before it is decided which is the better one.
const FEW_NODES: NodeCount = NodeCount(400_000);

/// Both versions, compiled.
struct Pair<'a> {
    old: &'a Pathway,
    new: &'a Pathway,
    product: ProductPathway,
    diagrams: Diagrams,
    /// Patients whom both versions know, and at least one thinks possible.
    compared: NodeId,
    /// So many nodes may still be looked at to describe who differs; of these, so many for one change.
    work: NodeCount,
    share: NodeCount,
}

impl<'a> Pair<'a> {
    fn of(old: &'a Pathway, new: &'a Pathway, most: NodeCount) -> Result<Pair<'a>, TooLarge> {
        let mut product = ProductPathway::of(old, new);
        // The order in which the new version is small may be none for both: what only the old one has stands at its end, and
        // the old one's facts stand far from what they are read with.
        let together = product.in_order(together(&product.pathway));
        let few = FEW_NODES.min(most);
        let tries = [(false, few), (true, few), (false, most)];
        let mut diagrams = Err(TooLarge { step: None });
        for (apart, nodes) in tries {
            let pathway = if apart { &together } else { &product.pathway };
            diagrams = Diagrams::within(pathway, nodes);
            if diagrams.is_ok() {
                if apart {
                    product.pathway = together;
                }
                break;
            }
        }
        let mut diagrams = diagrams?;
        diagrams.table.limit(most);
        Ok(Pair { old, new, product, diagrams, compared: FALSE, work: MOST_WORK_IN_ALL, share: NodeCount(0) })
    }

    /// A diagram as one version reads it.
    fn restrict(&mut self, node: NodeId, version: Version) -> Result<NodeId, NodeLimit> {
        let variables = self.diagrams.variables.values(self.product.which, old_walks());
        let variable = variables.first().map(|(variable, _)| *variable);
        self.diagrams.table.restrict(node, &|v| (Some(v) == variable).then_some(version.value()))
    }

    /// How many; each once, whichever version walks.
    fn count(&mut self, who: NodeId) -> Result<Many, NodeLimit> {
        let once = self.once(who)?;
        Ok(self.diagrams.table.count(once))
    }

    /// Each patient once: as if the old version walked.
    fn once(&mut self, who: NodeId) -> Result<NodeId, NodeLimit> {
        let mut once = who;
        for (variable, wanted) in self.diagrams.variables.values(self.product.which, old_walks()) {
            let is = self.diagrams.table.literal(variable, wanted)?;
            once = self.diagrams.table.and(once, is)?;
        }
        Ok(once)
    }

    fn regions(&mut self, change: &Change, into: &mut Vec<Region>) -> Result<(), NodeLimit> {
        let mut shown = Vec::new();
        for (entry, to) in &change.shown {
            let not = self.diagrams.table.not(*to)?;
            let others = self.diagrams.table.and(change.who, not)?;
            shown.push((
                entry,
                FlatDiagram::of(&self.diagrams.table, *to),
                FlatDiagram::of(&self.diagrams.table, others),
            ));
        }
        let everybody =
            Cube(self.diagrams.variables.arity.iter().map(|many| (0..*many).map(|_| true).collect()).collect());
        for Part { cube, patients, one } in self.cover(change.who)? {
            let here = cube.as_ref().unwrap_or(&everybody);
            let to_some = shown.iter().filter(|(_, to, _)| to.meets(here));
            let entry = |(entry, _, others): &(&EntryChange, FlatDiagram, FlatDiagram)| EntryChange {
                everybody: !others.meets(here),
                ..EntryChange::clone(entry)
            };
            into.push(Region {
                shown: to_some.map(entry).collect(),
                when: cube.as_ref().map(|cube| self.literals(cube)),
                patients,
                how: change.how.clone(),
                example: self.example(&one),
            });
        }
        Ok(())
    }

    fn example(&self, values: &Point) -> Example {
        let answers = self.diagrams.variables.answers(&self.product.pathway, &|variable| values[variable]);
        let (mut words, mut facts) = (Vec::new(), Vec::new());
        for (position, fact) in self.product.pathway.facts.each().filter(|(fact, _)| *fact != self.product.which) {
            let Some(value) = answers.given(position) else { continue };
            let known @ [_, in_new] = self.product.known[position];
            let answer = answer(&fact.domain.write(value));
            if value != fact.typical {
                let texts = if in_new { self.new } else { self.old }.texts.first();
                words.push(tell(texts, &fact.id, &answer));
            }
            facts.push((fact.id.clone(), answer, value == fact.typical, known));
        }
        Example { words, facts }
    }
}
