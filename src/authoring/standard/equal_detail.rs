//! Whether every option is told at about the same length: what is told longer seems better.

use super::options::Alternative;
use super::{Case, Gap};
use crate::model::text::Texts;

/// An option's words a row, in percent of what is in the middle.
const LEAST: usize = 67;
const MOST: usize = 150;

/// A gap for each option that is told much shorter or longer than the others, in any language.
pub fn gaps(case: &Case<'_>) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for texts in &case.options.languages {
        let lengths: Vec<(Alternative<'_>, usize)> =
            case.options.all().filter_map(|choice| Some((choice, a_row(&choice, texts)?))).collect();
        let mut sorted: Vec<usize> = lengths.iter().map(|(_, length)| *length).collect();
        sorted.sort_unstable();
        let Some(middle) = sorted.get(sorted.len() / 2).copied().filter(|middle| *middle > 0) else { continue };
        for (choice, length) in lengths {
            let percent = length * 100 / middle;
            if !(LEAST..=MOST).contains(&percent) {
                let message = format!(
                    "`{}` is told with {percent} of 100 words of the others in `{}`",
                    choice.id.text, texts.lang
                );
                let help = format!("tell it with {LEAST} to {MOST} of 100 words of the one in the middle");
                gaps.push(Gap { message, at: choice.id.at, help });
            }
        }
    }
    gaps
}

/// Words a row, a hundredfold: no new treatment has fewer rows.
fn a_row(choice: &Alternative<'_>, texts: &Texts) -> Option<usize> {
    let (words, rows) = choice.length(texts);
    (words * 100).checked_div(rows)
}
