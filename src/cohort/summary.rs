//! What came of all rows, counted.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::rows::{Problem, RowAnswer};
use crate::model::pathway::{Pathway, Urgency};
use crate::model::position::Position;
use crate::model::walk::End;

/// The most bad rows that are named one by one; all are counted.
pub const MOST_NAMED: usize = 20;

/// How many, by id.
pub type CountsById = BTreeMap<String, u64>;

/// What came of all rows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Rows read.
    pub rows: u64,
    /// Rows with a conclusion.
    pub concluded: u64,
    /// Rows that lack an answer.
    pub open: u64,
    /// Rows with a value that its column cannot have; none of them was answered.
    pub bad: u64,
    /// Patients of each urgency.
    pub urgencies: CountsById,
    /// Patients of each conclusion.
    pub conclusions: CountsById,
    /// Patients who are recommended each treatment.
    pub recommended: CountsById,
    /// Patients who are offered it.
    pub offered: CountsById,
    /// Patients beside whose conclusion it stands.
    pub alongside: CountsById,
    /// Patients of whom each fact is asked next.
    pub open_facts: CountsById,
    /// The first bad rows: number from 1, column, value, what is wrong.
    pub first_bad: Vec<(u64, String, String, String)>,
}

impl Summary {
    /// Counts a row.
    pub fn add(&mut self, pathway: &Pathway, answer: &RowAnswer<'_>) {
        self.rows += 1;
        let count = |counts: &mut CountsById, id: &str| match counts.get_mut(id) {
            Some(count) => *count += 1,
            None => {
                counts.insert(id.to_owned(), 1);
            }
        };
        match answer.end {
            None => self.bad += 1,
            Some(End::Concludes(step)) => {
                self.concluded += 1;
                count(&mut self.conclusions, &pathway.steps[step].id);
                let urgency = pathway.conclusion(step).map_or("", |conclusion| conclusion.urgency.word());
                count(&mut self.urgencies, urgency);
                let [recommended, offered, alongside] = answer.shown;
                let all = [
                    (&mut self.recommended, recommended),
                    (&mut self.offered, offered),
                    (&mut self.alongside, alongside),
                ];
                for (counts, ids) in all {
                    ids.split(';').filter(|id| !id.is_empty()).for_each(|id| count(counts, id));
                }
            }
            Some(End::Asks { fact, .. }) => {
                self.open += 1;
                count(&mut self.open_facts, &pathway.facts[fact].id);
            }
            Some(End::Stuck(_)) => self.open += 1,
        }
    }

    /// Names bad rows, the first of them; `before` rows came before this batch.
    pub fn note(&mut self, before: u64, problems: &[Problem]) {
        let room = MOST_NAMED.saturating_sub(self.first_bad.len());
        self.first_bad.extend(problems.iter().take(room).map(|problem| {
            (before + problem.lane.ordinal() as u64, problem.column.clone(), problem.value.clone(), problem.why.clone())
        }));
    }

    /// As lines of text.
    pub fn text(&self) -> String {
        let mut lines = vec![format!(
            "{} rows: {} with a conclusion, {} with an open fact, {} bad and not answered",
            self.rows, self.concluded, self.open, self.bad
        )];
        for urgency in [Urgency::Emergency, Urgency::SameDay, Urgency::UrgentClinic, Urgency::Routine] {
            if let Some(many) = self.urgencies.get(urgency.word()) {
                lines.push(format!("{many:>12}  {}", urgency.word()));
            }
        }
        for (title, counts) in [
            ("conclusions", &self.conclusions),
            ("recommended", &self.recommended),
            ("offered", &self.offered),
            ("alongside", &self.alongside),
            ("asked next", &self.open_facts),
        ] {
            if counts.is_empty() {
                continue;
            }
            lines.push(format!("{title}:"));
            let mut most: Vec<(&String, &u64)> = counts.iter().collect();
            most.sort_by_key(|(id, many)| (std::cmp::Reverse(**many), *id));
            lines.extend(most.into_iter().map(|(id, many)| format!("{many:>12}  {id}")));
        }
        for (row, column, value, why) in &self.first_bad {
            let of = if column.is_empty() { String::new() } else { format!("`{column}` ") };
            let is = if value.is_empty() { String::new() } else { format!("is `{value}`, which ") };
            lines.push(format!("row {row}: {of}{is}{why}"));
        }
        if self.bad > 0 {
            lines.push("all bad rows stand beside the output, in the file that ends in .bad.csv".to_owned());
        }
        lines.join("\n")
    }
}
