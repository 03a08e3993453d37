//! The list of survivors, as a page: what was tried, what caught it, and for each survivor the rule that is missing.

use std::collections::BTreeMap;
use std::fmt::Write;

use treatment_pathway::model::pathway::Urgency;

use crate::change::Mutant;
use crate::judge::{Example, Fate, Seen};

/// Of one kind of defect, or of all.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Score {
    pub made: usize,
    pub refused: usize,
    pub unchanged: usize,
    /// Of those, where a treatment stands somewhere else.
    pub standing: usize,
    pub changed: usize,
    /// By a proof other than a safety rule, by a safety rule, by a case from a publication, by one from a ruling; by
    /// any of them.
    pub by_proof: usize,
    pub by_rule: usize,
    pub by_published: usize,
    pub by_ruling: usize,
    pub caught: usize,
}

impl Score {
    pub fn count(&mut self, fate: &Fate) {
        self.made += 1;
        match fate {
            Fate::Refused => self.refused += 1,
            Fate::Unchanged { standing } => {
                self.unchanged += 1;
                self.standing += usize::from(*standing);
            }
            Fate::Survives(_) => self.changed += 1,
            Fate::Caught(caught) => {
                self.changed += 1;
                self.caught += 1;
                self.by_proof += usize::from(!caught.proofs.is_empty());
                self.by_rule += usize::from(!caught.rules.is_empty());
                self.by_published += usize::from(!caught.published.is_empty());
                self.by_ruling += usize::from(!caught.rulings.is_empty());
            }
        }
    }

    /// In tenths of a percent, rounded down.
    fn share(&self) -> String {
        let tenths = (self.caught * 1000).checked_div(self.changed).unwrap_or(1000);
        format!("{}.{} %", tenths / 10, tenths % 10)
    }

    pub fn line(&self) -> String {
        format!(
            "{} defects: {} refused, {} change nobody's answer, {} change somebody's; of these {} caught ({}), {} survive",
            self.made,
            self.refused,
            self.unchanged,
            self.changed,
            self.caught,
            self.share(),
            self.changed - self.caught
        )
    }

    fn row(&self, name: &str) -> String {
        let Score { made, refused, unchanged, standing, changed, by_proof, by_rule, by_published, by_ruling, caught } =
            self;
        format!(
            "| {name} | {made} | {refused} | {unchanged} ({standing}) | {changed} | {by_proof} | {by_rule} | \
             {by_published} | {by_ruling} | {caught} | {} |\n",
            changed - caught
        )
    }
}

/// Those that change an answer and that nothing catches.
pub fn survivors<'a>(mutants: &'a [Mutant], fates: &'a [Fate]) -> impl Iterator<Item = (&'a Mutant, &'a Example)> {
    mutants.iter().zip(fates).filter_map(|(mutant, fate)| match fate {
        Fate::Survives(example) => Some((mutant, &**example)),
        Fate::Refused | Fate::Unchanged { .. } | Fate::Caught(_) => None,
    })
}

/// The whole page.
pub fn page(id: &str, mutants: &[Mutant], fates: &[Fate]) -> String {
    let (mut all, mut by_operator) = (Score::default(), BTreeMap::<&str, Score>::new());
    for (mutant, fate) in mutants.iter().zip(fates) {
        all.count(fate);
        by_operator.entry(mutant.operator).or_default().count(fate);
    }
    let mut page = HEAD.replace("{id}", id);
    writeln!(page, "**{}.**\n", all.line()).expect("text");
    page.push_str(TABLE);
    by_operator.iter().for_each(|(operator, score)| page.push_str(&score.row(operator)));
    page.push_str(&all.row("**all**"));
    page.push_str("\n## Survivors\n");
    let mut place = "";
    for (mutant, example) in survivors(mutants, fates) {
        let (here, what) = mutant.name.split_once(": ").expect("a place and a defect");
        if here != place {
            place = here;
            writeln!(page, "\n### {here}\n").expect("text");
        }
        writeln!(page, "- {what}<br>{}", missing(example)).expect("text");
    }
    page
}

/// What a page of survivors lists, by name.
pub fn listed(page: &str) -> Vec<String> {
    let (mut names, mut place) = (Vec::new(), "");
    for line in page.lines() {
        if let Some(here) = line.strip_prefix("### ") {
            place = here;
        } else if let Some(what) = line.strip_prefix("- ").and_then(|line| line.split("<br>").next()) {
            names.push(format!("{place}: {what}"));
        }
    }
    names
}

/// Whose answer changes, and what would have to be said for somebody to notice.
fn missing(Example { who, told: [(before, before_behind), (after, after_behind)], .. }: &Example) -> String {
    if before != after {
        return format!("{who}: {}", told(before, after));
    }
    match (before_behind, after_behind) {
        (Some(before), Some(after)) => format!("{who}: behind the card, {}", told(before, after)),
        (Some(_), None) => format!("{who}: nothing is behind the card. Missing: a case like them with `expect.after`"),
        (None, Some(_)) => format!("{who}: a walk is behind the card. Missing: a case like them with `expect.after`"),
        (None, None) => {
            format!("{who}: what stands beside differs. Missing: a case like them, and what they are shown")
        }
    }
}

/// What is different, and the rule that would have noticed.
fn told((before, shown): &Seen, (after, shown_after): &Seen) -> String {
    let id = |end: &Option<(String, Urgency)>| {
        end.as_ref().map_or_else(|| "a question".to_owned(), |(id, _)| format!("`{id}`"))
    };
    if before != after {
        let urgencies = [before, after].map(|end| end.as_ref().map(|(_, urgency)| *urgency));
        let rule = match urgencies {
            [Some(before), Some(after)] if after < before => {
                format!("`urgency_at_least = \"{}\"` for them", before.word())
            }
            _ => "a case like them, and where it ends".to_owned(),
        };
        return format!("{} becomes {}. Missing: {rule}", id(before), id(after));
    }
    let only = |these: &[Vec<String>; 3], others: &[Vec<String>; 3]| -> Vec<String> {
        let others: Vec<&String> = others.iter().flatten().collect();
        these.iter().flatten().filter(|id| !others.contains(id)).map(|id| format!("`{id}`")).collect()
    };
    let (gone, new) = (only(shown, shown_after), only(shown_after, shown));
    match (gone.as_slice(), new.as_slice()) {
        ([], []) => "what was to do next is to weigh, or the other way. Missing: nothing can say so yet".to_owned(),
        ([], new) => format!("{} is shown. Missing: `never_show` or a case that never shows it", new.join(", ")),
        (gone, _) => format!("{} is not shown. Missing: `must_show` or a case that shows it", gone.join(", ")),
    }
}

const HEAD: &str = "# Survivors of seeded defects: `{id}`

Made by `make mutants`. Each defect is one slip in `pathway.toml`: a part of a guard dropped, a bound moved by one, `and` \
for `or`, a comparison turned round, a value more or less in a set, a branch dropped, swapped or led elsewhere, an entry or \
its `when` dropped, a whole requirement dropped, an urgency one up or down.

A defect is caught by a proof, a safety rule, or a case that somebody wrote from a publication or from a ruling of the \
clinical brief; cases made by `pathway cover` do not count. One that changes an answer and is caught by nothing survives, \
and the rule that is missing is named.

";

const TABLE: &str =
    "| defect | made | refused | no answer changes (only a standing) | an answer changes | by a proof | by a safety \
rule | by a published case | by a case from a ruling | caught | survive |
|---|---|---|---|---|---|---|---|---|---|---|
";
