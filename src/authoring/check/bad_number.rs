//! `bad-number`: a formula that cannot be worked out exactly for everybody.
//!
//! Why it matters: a number that is nearly right is on the wrong side of a limit for somebody.
//!
//! ```toml
//! [numbers.above]
//! is = "d_dimer - 10 * ages"      # no fact is called `ages`
//! ```
//!
//! Instead: number facts, each multiplied or divided by a constant, added and subtracted. Two facts are compared by their
//! difference: `is = "a - b"`, and then `above >= 0`.

use super::bad_score::{MOST_SUMS, too_many_sums};
use super::formula::{self, Formula};
use crate::authoring::document::{AuthoredNumber, Document};
use crate::data::finding::{Finding, Report};
use crate::data::number::{MOST_DECIMALS, Scaled};
use crate::model::domain::Number;
use crate::model::guard::{Rule, Test};
use crate::model::id::did_you_mean;
use crate::model::pathway::Fact;
use crate::model::position::{FactId, Rows, ScoreId};
use crate::model::score::{MOST_PARTS, Score, Scored, ScoredItem};

/// The numbers of a document, after its scores, and whether all of each could be read.
pub(super) fn read(
    document: &Document,
    facts: &Rows<FactId, Fact>,
    scores: &mut Rows<ScoreId, Score>,
    report: &mut Report,
) -> bool {
    let mut whole = true;
    for authored in &document.numbers {
        let made = number(document, authored, facts);
        whole &= made.is_ok();
        scores.push(made.unwrap_or_else(|(message, help)| {
            let id = &authored.id.text;
            report
                .push(Finding::error("bad-number", authored.is.at, format!("the number `{id}` {message}")).help(help));
            Score { id: id.clone(), computed: true, ..Score::default() }
        }));
    }
    whole
}

fn number(document: &Document, authored: &AuthoredNumber, facts: &Rows<FactId, Fact>) -> Result<Score, formula::Wrong> {
    let named = |name: &str| {
        let known = facts.each().filter(|(_, fact)| fact.domain.as_number().is_some());
        let found = known.clone().find(|(_, fact)| fact.id == name).map(|(position, _)| position);
        found.ok_or_else(|| {
            let near = did_you_mean(name, known.map(|(_, fact)| fact.id.as_str()));
            let help = near.unwrap_or("name a fact of type `number`, or add one".to_owned());
            (format!("names `{name}`, and no number fact is called so"), help)
        })
    };
    let Formula { constant, of } = formula::read(&authored.is.text, &named)?;
    if of.is_empty() {
        return Err(("is the same for everybody".to_owned(), "name at least one fact".to_owned()));
    }
    // As many decimal places as are needed for every value of it.
    let places =
        |millionths: Scaled| (0..=MOST_DECIMALS).find(|places| millionths % 10i64.pow(MOST_DECIMALS - places) == 0);
    let fine = |fact: &FactId| facts[*fact].domain.as_number().map_or(0, |number| number.decimals);
    let needed = of.iter().map(|(fact, times)| places(*times).unwrap_or(0) + fine(fact));
    let decimals = needed.chain(places(constant)).max().unwrap_or(0);
    if decimals > MOST_DECIMALS {
        let help = format!("use fewer decimal places: {MOST_DECIMALS} in all");
        return Err(("is finer than can be counted".to_owned(), help));
    }
    let scaled = |millionths: Scaled, own: u32| {
        // Exact: so many places are there, or the number is whole at fewer.
        i128::from(millionths) * 10i128.pow(decimals.saturating_sub(own)) / 10i128.pow(MOST_DECIMALS)
    };
    let mut items = Vec::new();
    for (fact, times) in &of {
        let Some(number) = facts[*fact].domain.as_number() else { continue };
        items.push(item(*fact, number, scaled(*times, number.decimals)).ok_or_else(|| {
            let help = format!("give `{}` a coarser `step` or nearer bounds", facts[*fact].id);
            (format!("counts more than {MOST_PARTS} values of `{}`", facts[*fact].id), help)
        })?);
    }
    let too_large = || ("grows too large".to_owned(), "use smaller constants, or a larger unit".to_owned());
    let base = Scaled::try_from(scaled(constant, 0)).map_err(|_| too_large())?;
    let sometimes = |fact: &FactId| {
        let fact = &document.facts[*fact];
        fact.asked_when.is_some() && fact.unasked.is_none()
    };
    let any = || Test::Between(Scaled::MIN, Scaled::MAX);
    let asked = of.iter().map(|(fact, _)| *fact).filter(sometimes);
    let applies = asked.map(|fact| Rule::Possibly(Box::new(Rule::Is(fact, any())))).collect();
    let id = authored.id.text.clone();
    let score = Score { id, items, decimals, base, computed: true, applies, ..Score::default() };
    if too_many_sums(&score, facts) {
        let help = "give its facts a coarser `step`, or multiply them by rounder numbers";
        return Err((format!("adds up to more than {MOST_SUMS} different numbers"), help.to_owned()));
    }
    Ok(score)
}

/// A fact times so much: its values in the order in which that grows.
fn item(fact: FactId, number: &Number, times: i128) -> Option<ScoredItem> {
    let Number { min, max, step, .. } = *number;
    let steps = max.checked_sub(min)? / step.max(1);
    if usize::try_from(steps).ok()? > MOST_PARTS {
        return None;
    }
    let last = min + steps * step;
    let product = |value: Scaled| Scaled::try_from(i128::from(value) * times).ok();
    let weight = Scaled::try_from((i128::from(step) * times).abs()).ok()?;
    let level = |steps: Scaled| match times > 0 {
        true => Test::Between(min + steps * step, Scaled::MAX),
        false => Test::Between(Scaled::MIN, last - steps * step),
    };
    Some(ScoredItem {
        what: Scored::Fact(fact),
        base: product(if times > 0 { min } else { last })?,
        levels: (1..=steps).map(|steps| Rule::Is(fact, level(steps))).collect(),
        weights: (1..=steps).map(|_| weight).collect(),
    })
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[track_caller]
    fn of(is: &str, expected: &[(&str, &str)]) {
        let fact = "[facts.age]\ntype = \"number\"\nmin = 18\nmax = 110\ntypical = 60\n";
        let wide = "[facts.wide]\ntype = \"number\"\nmin = 0\nmax = 20000\ntypical = 60\n[facts.saddle]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ntypical = \"no\"\n[facts.nrs]\ntype = \"number\"\nmin = 0\nmax = 10\nstep = 0.5\ntypical = 5\n[facts.signs]\ntype = \"set\"\nof = [\"fever\"]\ntypical = []\n";
        finds("bad-number", &format!("{fact}{wide}[numbers.x]\nis = \"{is}\"\n"), expected);
    }

    #[test]
    fn formulas_that_are_no_number_of_everybody() {
        of("age - 10 * nrs + 0.5", &[]);
        of("age - 10 * nsr", &[("the number `x` names `nsr`, and no number fact is called so", "age - 10 * nsr")]);
        of("age * nrs", &[("the number `x` multiplies or divides two facts", "age * nrs")]);
        let many = "[facts.fine]\ntype = \"number\"\nmin = 0\nmax = 20\nstep = 0.01\ntypical = 1\n[facts.long]\ntype = \"number\"\nmin = 0\nmax = 2000\ntypical = 1\n";
        let says = [("the number `x` adds up to more than 10000 different numbers", "long + fine")];
        finds("bad-number", &format!("{many}[numbers.x]\nis = \"long + fine\"\n"), &says);
        of("wide - age", &[("the number `x` counts more than 2000 values of `wide`", "wide - age")]);
        of("saddle", &[("the number `x` names `saddle`, and no number fact is called so", "saddle")]);
        of("3", &[("the number `x` is the same for everybody", "3")]);
    }
}
