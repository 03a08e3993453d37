//! Goals in words, and rules in the language of guards.

use super::{Counts, Goal, GoalId, Goals, GuardPlace};
use crate::model::guard::{Rule, Test};
use crate::model::pathway::{Pathway, StepKind};
use crate::model::position::{BranchId, ConditionId, FactId, Position, StepId, TreatmentId};
use crate::model::value::Scaled;

impl Goals<'_> {
    /// A branch, or a condition and the guard it stands in.
    pub fn name(&self, goal: GoalId) -> String {
        match &self.all[goal] {
            Goal::Branch(step, branch) => branch_name(self.pathway, *step, *branch),
            Goal::Decides { guard, atom, .. } => {
                let guard = &self.guards[*guard];
                let text = atom_text(self.pathway, guard.atoms[*atom].rule, false);
                format!("`{text}` in {}", place_name(self.pathway, guard.place, guard.reading))
            }
        }
    }

    /// What a patient is there for.
    pub fn aim(&self, goal: GoalId) -> String {
        let name = self.name(goal);
        match &self.all[goal] {
            Goal::Decides { guard, atom, holds } => {
                let how = match (self.guards[*guard].atoms[*atom].reading, holds) {
                    (Counts::Maybe, true) => "is true or in doubt",
                    (Counts::Maybe, false) => "is false",
                    (Counts::Sure, true) => "is true",
                    (Counts::Sure, false) => "is not true",
                };
                format!("{name} decides: it {how}")
            }
            Goal::Branch(..) => format!("{name} is taken"),
        }
    }
}

fn branch_name(pathway: &Pathway, step: StepId, branch: BranchId) -> String {
    let about = &pathway.steps[step];
    let to = match &about.kind {
        StepKind::Decision(decision) => Some(&pathway.steps[decision.branches[branch].go]),
        StepKind::Conclusion(_) => None,
    };
    format!("branch {} of `{}`, to `{}`", branch.ordinal(), about.id, to.map_or("", |to| to.id.as_str()))
}

fn place_name(pathway: &Pathway, place: GuardPlace, reading: Counts) -> String {
    let treatment = |treatment: TreatmentId| pathway.treatments[treatment].id.as_str();
    match place {
        GuardPlace::Branch(step, branch) => branch_name(pathway, step, branch),
        GuardPlace::Entry(step, shown) => format!("`{}` at `{}`", treatment(shown), pathway.steps[step].id),
        GuardPlace::Alongside(entry) => {
            format!("alongside `{}`", pathway.alongside[entry].id)
        }
        GuardPlace::Applies(position) => format!("`applies_when` of `{}`", treatment(position)),
        GuardPlace::Requires(position) => format!("`requires` of `{}`", treatment(position)),
        GuardPlace::Never(position) => format!("`never` of `{}`", treatment(position)),
        GuardPlace::Condition(condition) => {
            let name = condition_name(pathway, condition);
            match reading {
                Counts::Sure => format!("condition `{name}`"),
                Counts::Maybe => format!("condition `{name}` where doubt counts"),
            }
        }
    }
}

/// A condition of a guard as an author writes it: a comparison, its contrary, or a name.
fn atom_text(pathway: &Pathway, rule: &Rule, not: bool) -> String {
    match rule {
        Rule::Is(fact, test) => test_text(pathway, *fact, test, not),
        Rule::Not(inner) => atom_text(pathway, inner, !not),
        Rule::Named(condition) => condition_name(pathway, *condition).to_owned(),
        Rule::AtLeast(threshold) => pathway.scores[threshold.score].guard(threshold, not),
        // None of these is one condition.
        Rule::And(_) | Rule::Or(_) | Rule::Possibly(_) => String::new(),
    }
}

fn condition_name(pathway: &Pathway, condition: ConditionId) -> &str {
    &pathway.conditions[condition].name
}

fn test_text(pathway: &Pathway, fact: FactId, test: &Test, not: bool) -> String {
    let about = &pathway.facts[fact];
    let id = &about.id;
    let words = |bits: u64| -> String {
        let words: Vec<&str> = about.domain.members(bits).collect();
        match words.as_slice() {
            [] => format!("{id} {} none", if not { "!=" } else { "=" }),
            [one] => format!("{id} {} {one}", if not { "!=" } else { "=" }),
            some => format!("{}{id} in {{ {} }}", if not { "not " } else { "" }, some.join(", ")),
        }
    };
    match test {
        Test::OneOf(bits) | Test::ContainsAny { any: bits, .. } => words(*bits),
        Test::NotSure => format!("{id} {} not_sure", if not { "!=" } else { "=" }),
        Test::Between(low, high) => {
            let shown = |number: Scaled| about.domain.shown(number);
            match (*low == Scaled::MIN, *high == Scaled::MAX) {
                (true, _) => format!("{id} < {}", shown(high.saturating_add(1))),
                (false, true) => format!("{id} >= {}", shown(*low)),
                (false, false) => format!("{id} {} {}", if not { "!=" } else { "=" }, shown(*low)),
            }
        }
    }
}
