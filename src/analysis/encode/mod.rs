//! A pathway as diagrams: each guard, who comes to each step, who is shown each treatment.

pub mod clearance;
pub mod guards;
pub mod reach;
pub mod variables;

use crate::diagram::{FALSE, NodeCount, NodeId, NodeLimit, TRUE, Table};
use crate::model::guard::Rule;
use crate::model::pathway::{Branch, Pathway, StepKind};
use crate::model::position::{AlongsideId, BranchId, ConditionId, FactId, Position, Rows, StepId, TreatmentId};
use clearance::Clearance;
use guards::{Truths, whole};
pub use reach::{Reach, ShownAt};
use variables::Variables;

/// What could not be built, in words for a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TooLarge {
    /// The step at which the limit was hit.
    pub step: Option<StepId>,
}

impl TooLarge {
    fn at(step: StepId) -> impl Fn(NodeLimit) -> TooLarge {
        move |_| TooLarge { step: Some(step) }
    }
}

impl From<NodeLimit> for TooLarge {
    fn from(_: NodeLimit) -> TooLarge {
        TooLarge { step: None }
    }
}

/// The constant function of a conclusion: those of "false" and "true" come before.
fn terminal_of(step: StepId) -> NodeId {
    Table::terminal(step.number() + 2)
}

/// The conclusion of such a constant.
pub fn conclusion_of(constant: NodeId) -> Option<StepId> {
    Table::number(constant)?.checked_sub(2).map(StepId::at)
}

/// The pathway compiled.
#[derive(Debug)]
pub struct Diagrams {
    /// All nodes.
    pub table: Table,
    /// What its variables mean.
    pub variables: Variables,
    /// Patients that can be at all: members of a set that stand alone do.
    pub patients: NodeId,
    /// Patients the author has not declared impossible.
    pub possible: NodeId,
    /// The first walk: everybody's, from the first step.
    pub reach: Reach,
    /// The walk behind a card, of those who came to one and say that they have been checked. Nobody comes to two
    /// cards, so this is one walk a person, wherever it begins.
    pub reach_after_clearance: Reach,
    /// Everybody's conclusion: [`conclusion_of`] its constants.
    pub conclusion: NodeId,
    /// For whom each entry beside a conclusion holds or may hold.
    pub beside: Rows<AlongsideId, NodeId>,
    /// Who is asked each fact that has a value for whoever is not; of any other fact, everybody.
    pub asked: Rows<FactId, NodeId>,
    /// What opens each treatment by itself, wherever a walk ends.
    pub gates: Rows<TreatmentId, Gate>,
    pub(super) conditions: Rows<ConditionId, Option<Truths>>,
}

/// What opens a treatment by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gate {
    /// For whom it is.
    pub applies: Truths,
    /// What it requires.
    pub requires: Truths,
    /// That nothing forbids it.
    pub unforbidden: Truths,
}

/// The most nodes a pathway may need; a few megabytes.
pub const MOST_NODES: NodeCount = NodeCount(400_000);

impl Diagrams {
    /// The first walk, or the one after clearance.
    pub fn reach_on(&self, walk: Clearance) -> &Reach {
        match walk {
            Clearance::Before => &self.reach,
            Clearance::After => &self.reach_after_clearance,
        }
    }

    /// Compiles a pathway.
    ///
    /// # Errors
    /// [`TooLarge`], naming the step to split.
    pub fn of(pathway: &Pathway) -> Result<Diagrams, TooLarge> {
        Diagrams::within(pathway, MOST_NODES)
    }

    /// Compiles a pathway in at most so many nodes.
    ///
    /// # Errors
    /// [`TooLarge`], naming the step to split.
    pub fn within(pathway: &Pathway, most: NodeCount) -> Result<Diagrams, TooLarge> {
        let mut diagrams = Diagrams::bare(pathway)?;
        diagrams.table.limit(most);
        diagrams.walk(pathway)?;
        Ok(diagrams)
    }

    /// Who the patients are, and nothing compiled yet.
    ///
    /// # Errors
    /// [`TooLarge`].
    pub fn bare(pathway: &Pathway) -> Result<Diagrams, TooLarge> {
        let variables = Variables::new(pathway);
        let mut diagrams = Diagrams {
            table: Table::new(variables.arity.clone(), MOST_NODES),
            variables,
            patients: TRUE,
            possible: TRUE,
            reach: Reach::nobody(pathway),
            reach_after_clearance: Reach::nobody(pathway),
            conclusion: FALSE,
            beside: Rows::new(),
            asked: Rows::new(),
            gates: Rows::new(),
            conditions: Rows::like(&pathway.conditions, |_| None),
        };
        diagrams.patients = whole(&mut diagrams.table, &diagrams.variables, pathway, &|_| true)?;
        diagrams.possible = diagrams.patients;
        for rule in &pathway.impossible {
            let who = diagrams.truths(pathway, rule)?.sure;
            let others = diagrams.table.not(who)?;
            diagrams.possible = diagrams.table.and(diagrams.possible, others)?;
        }
        Ok(diagrams)
    }

    /// Who comes where, from the first step; then behind each card, for those who came to it.
    fn walk(&mut self, pathway: &Pathway) -> Result<(), TooLarge> {
        let first = self.follow(pathway, &[(pathway.start, self.patients)], Clearance::Before)?;
        // Who goes on behind a card, and where.
        let cards = first.at.each();
        let cards = cards.filter_map(|(step, reaching)| Some((pathway.conclusion(step)?.after?, *reaching)));
        let cards: Vec<(StepId, NodeId)> = cards.filter(|(_, who)| *who != FALSE).collect();
        self.reach_after_clearance = self.follow(pathway, &cards, Clearance::After)?;
        self.reach = first;
        self.conclusion = self.everybody_concludes(pathway)?;
        for entry in &pathway.alongside {
            let may = entry.when.as_ref().map(|rule| self.truths(pathway, rule)).transpose()?;
            self.beside.push(may.map_or(TRUE, |truths| truths.maybe));
        }
        for fact in &pathway.facts {
            let rule = fact.asked_when.as_ref().filter(|_| fact.unasked.is_some());
            let asked = rule.map(|rule| self.truths(pathway, rule)).transpose()?;
            self.asked.push(asked.map_or(TRUE, |truths| truths.maybe));
        }
        for treatment in pathway.treatments.positions() {
            let gate = self.gate(pathway, treatment)?;
            self.gates.push(gate);
        }
        Ok(())
    }

    /// Where these patients come, each from their step onward; each step once all that lead to it are done. After
    /// clearance a treatment is shown only when nothing of its own speaks against it.
    ///
    /// # Errors
    /// [`TooLarge`], naming the step to split.
    pub fn follow(
        &mut self,
        pathway: &Pathway,
        starts: &[(StepId, NodeId)],
        walk: Clearance,
    ) -> Result<Reach, TooLarge> {
        let mut reach = Reach::nobody(pathway);
        for (start, who) in starts {
            reach.at[*start] = self.table.or(reach.at[*start], *who).map_err(TooLarge::at(*start))?;
        }
        let starts: Vec<StepId> = starts.iter().map(|(start, _)| *start).collect();
        for step in in_order(pathway, &starts) {
            let reaching = reach.at(step);
            match &pathway.steps[step].kind {
                StepKind::Decision(decision) => {
                    let takes = self.branches(pathway, reaching, &decision.branches).map_err(TooLarge::at(step))?;
                    for (branch, who) in decision.branches.iter().zip(&takes) {
                        let all = self.table.or(reach.at[branch.go], *who).map_err(TooLarge::at(step))?;
                        reach.at[branch.go] = all;
                    }
                    reach.takes[step] = takes;
                }
                StepKind::Conclusion(conclusion) if reaching != FALSE => {
                    for entry in conclusion.entries() {
                        let mut when = self.sure(pathway, entry.when.as_ref()).map_err(TooLarge::at(step))?;
                        if walk == Clearance::After {
                            let allowed = self.allowed(pathway, entry.treatment).map_err(TooLarge::at(step))?;
                            when = self.table.and(when, allowed).map_err(TooLarge::at(step))?;
                        }
                        reach.shown.push(ShownAt { treatment: entry.treatment, step, reach: reaching, when });
                    }
                }
                StepKind::Conclusion(_) => {}
            }
        }
        Ok(reach)
    }

    /// Everybody's conclusion, from the last steps up: each step's is chosen by its branches from those of the next.
    fn everybody_concludes(&mut self, pathway: &Pathway) -> Result<NodeId, TooLarge> {
        let mut conclusions: Rows<StepId, NodeId> = Rows::like(&pathway.steps, |_| FALSE);
        for step in in_order(pathway, &[pathway.start]).into_iter().rev() {
            let mut here = terminal_of(step);
            if let StepKind::Decision(decision) = &pathway.steps[step].kind {
                // Whoever takes no other branch takes the last: where that is not so, the proof finds a gap, unless they
                // were declared impossible. Those have no conclusion.
                let everybody = pathway.impossible.is_empty();
                here = FALSE;
                for (position, branch) in decision.branches.each().rev() {
                    let there = conclusions[branch.go];
                    let when = self.sure(pathway, branch.when.as_ref()).map_err(TooLarge::at(step))?;
                    let last = everybody && position.number() + 1 == decision.branches.len();
                    let chosen = self.table.select(if last { TRUE } else { when }, there, here);
                    here = chosen.map_err(TooLarge::at(step))?;
                }
            }
            conclusions[step] = here;
        }
        Ok(self.table.select(self.patients, conclusions[pathway.start], FALSE)?)
    }

    /// Who takes each branch, of those who come.
    fn branches(
        &mut self,
        pathway: &Pathway,
        reaching: NodeId,
        branches: &Rows<BranchId, Branch>,
    ) -> Result<Rows<BranchId, NodeId>, NodeLimit> {
        let (mut left, mut takes) = (reaching, Rows::new());
        for branch in branches {
            let when = branch.when.as_ref().map(|rule| self.truths(pathway, rule)).transpose()?;
            let when = when.map_or(TRUE, |truths| truths.sure);
            takes.push(self.table.and(left, when)?);
            left = self.table.and_not(left, when)?;
        }
        Ok(takes)
    }

    /// For whom a guard is true; without one, everybody.
    ///
    /// # Errors
    /// [`NodeLimit`].
    pub fn sure(&mut self, pathway: &Pathway, rule: Option<&Rule>) -> Result<NodeId, NodeLimit> {
        rule.map_or(Ok(TRUE), |rule| Ok(self.truths(pathway, rule)?.sure))
    }

    /// For whom a treatment's own `requires` is certain, its `never` certainly does not hold, and its `applies_when` may.
    ///
    /// # Errors
    /// [`NodeLimit`].
    pub fn allowed(&mut self, pathway: &Pathway, treatment: TreatmentId) -> Result<NodeId, NodeLimit> {
        let gate = self.gate(pathway, treatment)?;
        let open = self.table.and(gate.requires.sure, gate.unforbidden.sure)?;
        self.table.and(open, gate.applies.maybe)
    }

    fn gate(&mut self, pathway: &Pathway, treatment: TreatmentId) -> Result<Gate, NodeLimit> {
        let treatment = &pathway.treatments[treatment];
        let mut all = |rule: Rule| self.truths(pathway, &rule);
        let applies = all(Rule::And(treatment.applies_when.iter().cloned().collect()))?;
        let requires = all(Rule::And(treatment.requires.iter().cloned().collect()))?;
        let never = Rule::Or(treatment.never.iter().cloned().collect());
        Ok(Gate { applies, requires, unforbidden: all(Rule::Not(Box::new(never)))? })
    }
}

/// These steps and those that they lead to, each after every step that leads to it. Steps do not form a circle.
pub fn in_order(pathway: &Pathway, starts: &[StepId]) -> Vec<StepId> {
    let next = |step: StepId| match &pathway.steps[step].kind {
        StepKind::Decision(decision) => decision.branches.iter().map(|branch| branch.go).collect(),
        StepKind::Conclusion(_) => Vec::new(),
    };
    let mut done: Rows<StepId, bool> = Rows::like(&pathway.steps, |_| false);
    let mut order = Vec::new();
    let mut path: Vec<(StepId, Vec<StepId>)> = starts.iter().map(|start| (*start, next(*start))).collect();
    while let Some((step, rest)) = path.last_mut() {
        match rest.pop() {
            Some(target) if !done[target] => {
                let onward = next(target);
                path.push((target, onward));
            }
            Some(_) => {}
            None => {
                if !std::mem::replace(&mut done[*step], true) {
                    order.push(*step);
                }
                path.pop();
            }
        }
    }
    order.reverse();
    order
}
