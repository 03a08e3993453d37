//! `bad-score`: points that do not add up to a score.
//!
//! Why it matters: an answer without points would count as none, and a score that is too low hides who is ill.
//!
//! ```toml
//! [scores.mood]
//! of = ["sleep", "hope"]
//! points = { never = 0, often = 1 }      # `sleep` can also be `always`
//! ```
//!
//! Instead: a number for every value of every fact in `of`; a number fact adds itself. Whatever else adds points is an
//! item: `{ when = "cancer = yes", points = 1 }`. Only facts of `of` that are asked of everybody can be missing.

use std::collections::BTreeSet;

use super::guards::{self, Names};
use super::{bad_number, unknown_id, unknown_value};
use crate::authoring::document::{AuthoredItem, AuthoredScore, Document};
use crate::data::finding::{Finding, Place, Report};
use crate::data::number::{MOST_DECIMALS, Scaled, parse_scaled};
use crate::data::tree::Text;
use crate::model::guard::{Rule, Test};
use crate::model::pathway::Fact;
use crate::model::position::{FactId, Rows, ScoreId};
use crate::model::score::{MOST_PARTS, MOST_POINTS, Score, Scored, ScoredItem};

/// The scores of a document and then its numbers, and whether all of each could be read.
pub fn read(document: &Document, facts: &Rows<FactId, Fact>, report: &mut Report) -> (Rows<ScoreId, Score>, bool) {
    let mut scores: Rows<ScoreId, Score> = Rows::new();
    let before = report.findings.len();
    let mut whole = true;
    for authored in &document.scores {
        // An item may compare scores that were written before it.
        let names = Names::new(document, facts, &scores);
        let mut reader = Reader { document, authored, names, report, whole: true };
        let score = reader.score();
        whole &= reader.whole;
        scores.push(score);
    }
    whole &= bad_number::read(document, facts, &mut scores, report);
    (scores, whole && report.findings.len() == before)
}

/// The most different sums: a proof tells each from the others.
pub(super) const MOST_SUMS: usize = 10_000;

/// Can the items come to more different sums than that, each item counted by itself, or to one too large to be added?
pub(super) fn too_many_sums(score: &Score, facts: &Rows<FactId, Fact>) -> bool {
    let mut sums = BTreeSet::from([score.base]);
    for item in &score.items {
        let is_set = matches!(&item.what, Scored::Fact(fact) if facts[*fact].domain.is_set());
        let mut adds = BTreeSet::from([item.base]);
        let mut highest = item.base;
        for weight in &item.weights {
            let Some(higher) = highest.checked_add(*weight) else { return true };
            highest = higher;
            // Any members together; of other facts a level holds with all below it.
            let more: Vec<Scaled> = if is_set { adds.iter().map(|add| add + weight).collect() } else { vec![highest] };
            adds.extend(more);
            if adds.len() > MOST_SUMS {
                return true;
            }
        }
        let mut after = BTreeSet::new();
        for sum in &sums {
            for add in &adds {
                let Some(sum) = sum.checked_add(*add) else { return true };
                after.insert(sum);
            }
            if after.len() > MOST_SUMS {
                return true;
            }
        }
        sums = after;
    }
    false
}

struct Reader<'a> {
    document: &'a Document,
    authored: &'a AuthoredScore,
    names: Names<'a>,
    report: &'a mut Report,
    whole: bool,
}

impl Reader<'_> {
    fn wrong(&mut self, at: Option<Place>, message: &str, help: &str) {
        let message = format!("the score `{}` {message}", self.authored.id.text);
        self.report.push(Finding::error("bad-score", at.or(self.authored.id.at), message).help(help.to_owned()));
        self.whole = false;
    }

    fn score(&mut self) -> Score {
        let authored = self.authored;
        let decimals = self.decimals();
        let mut items: Vec<ScoredItem> = Vec::new();
        for name in &authored.of {
            items.extend(self.fact(name, decimals));
        }
        for item in &authored.items {
            items.extend(self.item(item, decimals));
        }
        self.points_of_no_value();
        if items.is_empty() && self.whole {
            self.wrong(None, "counts nothing", "name facts in `of`, or write `items`");
        }
        if items.iter().map(|item| item.levels.len()).sum::<usize>() > MOST_PARTS {
            let help = "give its number facts a coarser `step`, or split them into bands with `items`";
            self.wrong(None, &format!("counts more than {MOST_PARTS} different values"), help);
            items.clear();
        }
        for (at, name) in authored.of.iter().enumerate() {
            if authored.of.iter().take(at).any(|earlier| earlier == name) {
                self.wrong(name.at, &format!("counts `{}` twice", name.text), "name it once, and give it its points");
            }
        }
        let out_of = authored.out_of.as_ref().and_then(|written| self.positive(written, "out_of", 2));
        let may_miss = authored.may_miss.as_ref().and_then(|written| self.positive(written, "may_miss", 0));
        let may_miss = may_miss.map_or(0, |missing| u32::try_from(missing).unwrap_or(u32::MAX));
        let id = authored.id.text.clone();
        let score = Score { id, items, decimals, may_miss, out_of, ..Score::default() };
        if too_many_sums(&score, self.names.facts) {
            let help = "give its items rounder points, or its number facts a coarser `step`";
            self.wrong(None, &format!("adds up to more than {MOST_SUMS} different sums"), help);
        }
        self.shares(&score);
        score
    }

    /// As many decimal places as its points and numbers have.
    fn decimals(&self) -> u32 {
        let written = self.authored.points.iter().map(|(_, points)| points);
        let written = written.chain(self.authored.items.iter().map(|item| &item.points));
        let places =
            written.map(|points| points.text.split_once('.').map_or(0, |(_, part)| part.trim_end_matches('0').len()));
        let places = places.map(|places| u32::try_from(places).unwrap_or(MOST_DECIMALS));
        let facts =
            self.authored.of.iter().filter_map(|name| self.names.facts.iter().find(|fact| fact.id == name.text));
        let own = facts.filter_map(|fact| fact.domain.as_number()).map(|number| number.decimals);
        places.chain(own).max().unwrap_or(0).min(MOST_DECIMALS)
    }

    fn points(&mut self, written: &Text, decimals: u32) -> Option<Scaled> {
        let points = parse_scaled(&written.text, decimals).filter(|points| points.abs() <= MOST_POINTS);
        if points.is_none() {
            let help = format!("write a number between -{MOST_POINTS} and {MOST_POINTS} in its smallest unit");
            self.wrong(written.at, &format!("cannot count `{}`", written.text), &help);
        }
        points
    }

    fn positive(&mut self, written: &Text, key: &str, decimals: u32) -> Option<Scaled> {
        let number = parse_scaled(&written.text, decimals).filter(|number| (1..=MOST_POINTS).contains(number));
        if number.is_none() {
            self.wrong(written.at, &format!("has a `{key}` that is no number above 0"), "write one, or leave it out");
        }
        number
    }

    fn item(&mut self, item: &AuthoredItem, decimals: u32) -> Option<ScoredItem> {
        let rule = guards::rule(&item.when, self.names, self.report);
        self.whole &= rule.is_some();
        let (rule, points) = (rule?, self.points(&item.points, decimals)?);
        let what = Scored::Rule(rule.clone());
        Some(match points {
            0 => {
                self.wrong(item.points.at, "has an item that adds nothing", "give it points, or leave it out");
                return None;
            }
            1.. => ScoredItem { what, base: 0, levels: vec![rule], weights: vec![points] },
            // Whoever it does not hold for keeps what it would take away.
            _ => ScoredItem {
                what,
                base: points,
                levels: vec![Rule::Not(Box::new(rule))],
                weights: vec![points.saturating_neg()],
            },
        })
    }

    fn fact(&mut self, name: &Text, decimals: u32) -> Option<ScoredItem> {
        let Some(position) = self.names.facts.find(|fact| fact.id == name.text) else {
            let known = self.document.facts.iter().map(|fact| fact.id.text.as_str());
            self.report.push(unknown_id::finding(name, "fact", known));
            self.whole = false;
            return None;
        };
        let fact = &self.names.facts[position];
        let mut points: Vec<(Scaled, Test)> = Vec::new();
        if let Some(number) = fact.domain.as_number() {
            let unit = 10i64.checked_pow(decimals.saturating_sub(number.decimals))?;
            let many = number.max.checked_sub(number.min)? / number.step.max(1);
            if usize::try_from(many).is_ok_and(|many| many > MOST_PARTS) {
                let help = "give the fact a coarser `step`, or split it into bands with `items`";
                self.wrong(name.at, &format!("counts more than {MOST_PARTS} values of `{}`", name.text), help);
                return None;
            }
            let values = (0..=many).map(|steps| number.min + steps * number.step);
            points.extend(values.map(|value| (value.saturating_mul(unit), Test::Between(value, Scaled::MAX))));
        } else {
            points = self.words(name, fact, decimals)?;
        }
        if fact.domain.is_set() {
            return Some(set_item(position, points));
        }
        let authored = &self.document.facts[position];
        Some(levels(position, &points, authored.asked_when.is_some() && authored.unasked.is_none()))
    }

    /// Each word with its points: of a choice, who answers so or higher; of a set, who names it.
    fn words(&mut self, name: &Text, fact: &Fact, decimals: u32) -> Option<Vec<(Scaled, Test)>> {
        let mut of: Vec<(Scaled, u64)> = Vec::new();
        for word in fact.domain.words() {
            let written = self.authored.points.iter().find(|(value, _)| value.text == *word).map(|(_, points)| points);
            let Some(written) = written else {
                let help = format!("add `{word} = 0` to `points`, or the points that it stands for");
                self.wrong(name.at, &format!("has no points for `{word}` of `{}`", name.text), &help);
                continue;
            };
            let bit = fact.domain.position(word).map_or(0, |position| position.bit());
            of.extend(self.points(written, decimals).map(|points| (points, bit)));
        }
        if !self.whole {
            return None;
        }
        if fact.domain.is_set() {
            of.retain(|(points, _)| *points != 0);
            if of.iter().any(|(_, bit)| fact.domain.exclusive() & bit != 0) {
                let help = "give it 0 points, and write an item for it: `{ when = \"signs = none\", points = 1 }`";
                self.wrong(name.at, &format!("has points for a value of `{}` that stands alone", name.text), help);
                return None;
            }
            let member = |(points, bit): (Scaled, u64)| (points, Test::ContainsAny { any: bit, alone: 0 });
            return Some(of.into_iter().map(member).collect());
        }
        of.sort_unstable();
        let above =
            |least: Scaled| of.iter().filter(|(points, _)| *points >= least).fold(0, |bits, (_, bit)| bits | bit);
        let mut sums: Vec<Scaled> = of.iter().map(|(points, _)| *points).collect();
        sums.dedup();
        Some(sums.into_iter().map(|points| (points, Test::OneOf(above(points)))).collect())
    }

    /// A number for a value that none of its facts can be.
    fn points_of_no_value(&mut self) {
        let named = |name: &Text| self.names.facts.iter().find(|fact| fact.id == name.text);
        let facts: Vec<&Fact> = self.authored.of.iter().filter_map(named).collect();
        let known: Vec<&str> = facts.iter().flat_map(|fact| fact.domain.words()).map(String::as_str).collect();
        for (value, _) in self.authored.points.iter().filter(|(value, _)| !known.contains(&value.text.as_str())) {
            self.report.push(unknown_value::of_score(&self.authored.id, value, &known));
            self.whole = false;
        }
    }

    /// Where the sum is taken over what was answered, or counts as a share, it begins at nothing.
    fn shares(&mut self, score: &Score) {
        if score.may_miss == 0 && score.out_of.is_none() || !self.whole {
            return;
        }
        let at = |written: &Option<Text>| written.as_ref().and_then(|written| written.at);
        let at = at(&self.authored.may_miss).or(at(&self.authored.out_of));
        if score.items.iter().any(|item| item.base != 0) || score.items.iter().all(|item| item.most() == 0) {
            let help = "let every item add 0 at least; or leave out `may_miss` and `out_of`";
            self.wrong(at, "is a share of the largest sum, and has items that do not begin at 0", help);
        }
        if score.may_miss == 0 {
            return;
        }
        let missing = |item: &ScoredItem| match &item.what {
            Scored::Fact(fact) => {
                let (about, authored) = (&self.names.facts[*fact], &self.document.facts[*fact]);
                !about.certain && authored.asked_when.is_none() && !about.domain.is_set()
            }
            Scored::Rule(_) => false,
        };
        if !score.items.iter().all(missing) {
            let help = "name in `of` only choices and numbers that are asked of everybody and may be \"not sure\"";
            self.wrong(at, "has items that cannot be missing", help);
        } else if score.may_miss as usize >= score.items.len() {
            self.wrong(at, "may miss all of its items", "let it miss fewer than it has");
        }
    }
}

/// Values in the order of their points, each with who has that many or more. Whoever is not asked adds nothing, and has
/// a place of their own among them.
fn levels(fact: FactId, points: &[(Scaled, Test)], may_not_apply: bool) -> ScoredItem {
    let mut sums: Vec<Scaled> = points.iter().map(|(points, _)| *points).chain(may_not_apply.then_some(0)).collect();
    sums.sort_unstable();
    sums.dedup();
    let base = sums.first().copied().unwrap_or(0);
    let mut item = ScoredItem { what: Scored::Fact(fact), base, levels: Vec::new(), weights: Vec::new() };
    let asked = |test: &Test| Rule::Possibly(Box::new(Rule::Is(fact, test.clone())));
    for pair in sums.windows(2) {
        let &[before, here] = pair else { continue };
        let or_more = points.iter().find(|(points, _)| *points >= here).map(|(_, test)| Rule::Is(fact, test.clone()));
        let rule = match (points.first(), or_more) {
            // Whoever is asked, and not sure, adds the least of what can be answered.
            (Some((least, everybody)), Some(_)) if *least == here => asked(everybody),
            (Some((_, everybody)), or_more) if may_not_apply && here <= 0 => {
                let not_asked = Rule::Not(Box::new(asked(everybody)));
                Rule::Or(or_more.into_iter().chain([not_asked]).collect())
            }
            (_, or_more) => or_more.unwrap_or(Rule::Or(Vec::new())),
        };
        item.levels.push(rule);
        item.weights.push(here.saturating_sub(before));
    }
    item
}

/// Every member adds its own.
fn set_item(fact: FactId, points: Vec<(Scaled, Test)>) -> ScoredItem {
    let mut item = ScoredItem { what: Scored::Fact(fact), base: 0, levels: Vec::new(), weights: Vec::new() };
    for (points, test) in points {
        let rule = Rule::Is(fact, test);
        item.base = item.base.saturating_add(points.min(0));
        item.levels.push(if points > 0 { rule } else { Rule::Not(Box::new(rule)) });
        item.weights.push(points.saturating_abs());
    }
    item
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    const FACTS: &str = "[facts.sleep]\ntype = \"choice\"\nof = [\"never\", \"often\", \"always\"]\ntypical = \"never\"\n\
        [facts.nrs]\ntype = \"number\"\nmin = 0\nmax = 10\ntypical = 5\ncertain = true\n[facts.saddle]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ntypical = \"no\"\n\
        [facts.signs]\ntype = \"set\"\nof = [\"none\", \"fever\"]\nexclusive = [\"none\"]\ntypical = []\n";

    #[track_caller]
    fn of(code: &str, score: &str, expected: &[(&str, &str)]) {
        finds(code, &format!("{FACTS}[scores.mood]\n{score}\n"), expected);
    }

    #[test]
    fn points_that_are_no_score() {
        let says = |score: &str, expected: &[(&str, &str)]| of("bad-score", score, expected);
        let all = "points = { never = 0, often = 1, always = 2 }";
        says(&format!("of = [\"sleep\", \"nrs\"]\n{all}"), &[]);
        says(&format!("of = [\"sleep\"]\n{all}\nmay_miss = 1"), &[("the score `mood` may miss all of its items", "1")]);
        says(
            "of = [\"sleep\"]\npoints = { never = 0, often = 1 }",
            &[("the score `mood` has no points for `always` of `sleep`", "sleep")],
        );
        says("", &[("the score `mood` counts nothing", "mood")]);
        says(
            "items = [{ when = \"saddle = yes\", points = 0 }, { when = \"nrs > 1\", points = 1.5 }]",
            &[("the score `mood` has an item that adds nothing", "0")],
        );
        says(
            &format!("of = [\"sleep\", \"nrs\"]\n{all}\nmay_miss = 1"),
            &[("the score `mood` has items that cannot be missing", "1")],
        );
        says(
            &format!("of = [\"sleep\"]\n{}\nout_of = 100", all.replace("never = 0", "never = 1")),
            &[("the score `mood` is a share of the largest sum, and has items that do not begin at 0", "100")],
        );
        says(&format!("of = [\"sleep\", \"sleep\"]\n{all}"), &[("the score `mood` counts `sleep` twice", "sleep")]);
        // Each item has a digit of its own, so that no two sums are the same.
        let digits: Vec<String> =
            (0..14).map(|digit| format!("{{ when = \"nrs > {}\", points = {} }}", digit % 9, 1 << digit)).collect();
        says(
            &format!("items = [{}]", digits.join(", ")),
            &[("the score `mood` adds up to more than 10000 different sums", "mood")],
        );
        // So has each member of one set: there would be a million sums of them.
        let members: Vec<String> = (0..20).map(|member| format!("m{member}")).collect();
        let points: Vec<String> = (0..20).map(|member| format!("m{member} = {}", 1u32 << member)).collect();
        let set = format!("[facts.wide]\ntype = \"set\"\nof = {members:?}\ntypical = []\n");
        let score = format!("[scores.wide]\nof = [\"wide\"]\npoints = {{ {} }}\n", points.join(", "));
        finds(
            "bad-score",
            &format!("{set}{score}"),
            &[("the score `wide` adds up to more than 10000 different sums", "wide")],
        );
        says(
            "of = [\"signs\"]\npoints = { none = 1, fever = 2 }",
            &[("the score `mood` has points for a value of `signs` that stands alone", "signs")],
        );
        says(
            &format!("of = [\"sleep\"]\n{all}\nout_of = 0"),
            &[("the score `mood` has a `out_of` that is no number above 0", "0")],
        );
    }

    #[test]
    fn a_comparison_that_nobody_can_meet() {
        let all = "of = [\"sleep\"]\npoints = { never = 0, often = 2, always = 4 }\n[conditions]\n";
        let says =
            |guard: &str, code: &str, expected: &[(&str, &str)]| of(code, &format!("{all}c = \"{guard}\""), expected);
        says("mood >= 4 and mood < 1 and mood = 2", "out-of-range", &[]);
        says("mood >= 5", "out-of-range", &[("`mood` is never 5", "5")]);
        says("mood = 3", "out-of-range", &[("`mood` is never 3", "3")]);
        says("mood >= 1.5", "type-mismatch", &[("`mood` is a score, and `1.5` is not one it can be", "1.5")]);
        says("mood", "unknown-fact", &[("`mood` is a score, and is not compared with anything", "mood")]);
    }

    #[test]
    fn a_point_for_a_value_that_is_none() {
        let points = "of = [\"sleep\"]\npoints = { never = 0, often = 2, always = 4, allways = 4 }";
        of("unknown-value", points, &[("`allways` is no value of what `mood` counts", "allways")]);
    }
}
