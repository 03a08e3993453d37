//! What each score is for somebody in a table: two columns, for the least and the most that it can be.

use crate::data::number::{Printed, Scaled};
use crate::model::answers::Answers;
use crate::model::evaluation::Evaluation;
use crate::model::pathway::{Contents, Pathway};
use crate::model::score::Score;

/// A column for one end of a score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreColumn {
    /// Its name.
    pub name: String,
    /// How many decimal places its numbers have.
    pub decimals: u32,
}

impl ScoreColumn {
    /// A number of it as text; nothing where there is none.
    pub fn printed(&self, number: Option<Scaled>) -> String {
        number.map_or(String::new(), |number| Printed(number, self.decimals).to_string())
    }
}

/// The columns of all scores and computed numbers of a pathway.
pub fn score_columns(pathway: &Contents) -> Vec<ScoreColumn> {
    let ends = pathway.scores.iter().flat_map(|score| ["least", "most"].map(|end| (score, end)));
    let column = |(score, end): (&Score, _)| ScoreColumn {
        name: format!("{}_{}__{end}", score.text(), score.id),
        decimals: score.value_decimals(),
    };
    ends.map(column).collect()
}

/// What stands in these columns for one person; nothing where a computed number is none.
pub fn ends(pathway: &Pathway, answers: &Answers) -> Vec<Option<Scaled>> {
    let person = Evaluation::new(pathway, answers);
    let ends = pathway.scores.iter().flat_map(|score| {
        let amount = score.is_there(person).then(|| score.amount(person));
        [amount.map(|amount| amount.low), amount.map(|amount| amount.high)]
    });
    ends.collect()
}
