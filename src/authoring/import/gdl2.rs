//! GDL2: guidelines of rules over openEHR elements, with cases of their own.
//!
//! A guideline reads its rules once, the highest priority first; each that holds sets elements, and what is set later
//! takes the place of what was set before. Here all of that is read for everybody at once ([`run`]): an input is a fact,
//! a sum of points a score, and what is set in the end a decision whose branches are the rules. "Is there" asks nobody:
//! whoever has not answered is asked.

pub mod amount;
pub mod cases;
pub mod expr;
pub mod facts;
pub mod fixture;
pub mod interpret;
pub mod outputs;
pub mod read;
pub mod run;

use std::collections::BTreeSet;

use super::draft::{Draft, DraftFact, DraftItem, DraftKind};
use super::names::Names;
use super::settle::{Settled, settle};
use super::{
    Imported, ImportedFrom, assumed_values, case_not_carried_over, disputed_case, not_carried_over, source_syntax,
};
use crate::authoring::document::SourceFile;
use crate::data::finding::{Place, Report};
use crate::data::tree::Text;
use crate::model::position::Rows;
use cases::Maker;
use expr::{Expr, Setter, assignment, condition};
use fixture::fixtures;
use interpret::run as interpreted;
use outputs::{LAST_WINS, outputs};
use read::{Guideline, RuleId, guideline};
use run::{Parsed, Run};

/// The most rules that are read: a proof of twice as many takes six times as long.
const MOST_RULES: usize = 1_000;

/// Makes a pathway of a guideline, and cases of its cases. `None` where the file is no guideline.
pub fn import(
    origin: &ImportedFrom<'_>,
    source: &SourceFile,
    published: Option<&SourceFile>,
) -> Result<Imported, Report> {
    let mut report = Report::default();
    let read = guideline(0, &source.text, &mut report);
    // What nobody sees in a text is left out of what is written.
    report.findings.retain(|finding| finding.code != "hidden-character");
    let Some(guideline) = read else {
        if report.findings.is_empty() {
            let why = "this is no GDL2 guideline".to_owned();
            report.push(source_syntax::finding(None, why, "it has a `definition` with `data_bindings` and `rules`"));
        }
        return Err(report);
    };
    if guideline.rules.len() > MOST_RULES {
        let why = format!("the guideline has more than {MOST_RULES} rules");
        report.push(source_syntax::finding(None, why, "import it in parts, each a guideline of its own"));
        return Err(report);
    }
    if guideline.rules.is_empty() {
        report.push(not_carried_over::said(
            None,
            "the guideline has no rules: there is nothing to carry over".to_owned(),
        ));
    }
    let fixtures = published.map(|published| fixtures(1, &published.text, &mut report)).unwrap_or_default();
    let parsed = parsed(&guideline, &mut report);
    let given: Vec<(String, String)> = fixtures.iter().flat_map(|fixture| fixture.input.clone()).collect();
    let mut names = Names::default();
    let inputs = facts::inputs(&guideline, all(&parsed), &given, &mut names);
    let mut draft = Draft {
        id: origin.id.to_owned(),
        title: guideline.title.clone(),
        origin: format!("Imported from the GDL2 guideline {}", guideline.id),
        reference: guideline.references.clone(),
        today: origin.today.to_owned(),
        ..Draft::default()
    };
    let mut reading = Run::new(&guideline, &inputs, &mut names);
    reading.all(&parsed);
    let shown: BTreeSet<String> = fixtures.iter().flat_map(|fixture| fixture.expected.keys().cloned()).collect();
    let found = outputs(&mut reading, &guideline, &inputs, &shown, &mut draft);
    let outcomes = std::mem::take(&mut reading.outcomes);
    for (rule, line, why) in &outcomes.lost {
        report.push(not_carried_over::finding(&guideline, *rule, line, why));
    }
    let numbers: Vec<DraftFact> = inputs.values().flat_map(facts::Input::facts).collect();
    let scores: Vec<(String, [super::cond::Micro; 3])> =
        draft.scores.iter().map(|score| (score.id.clone(), reading_bounds(&inputs, score))).collect();
    let written = draft.scores.clone();
    draft.map_conds(|cond| {
        let of_score = |id: &str| scores.iter().find(|(score, _)| score == id).map(|(_, grid)| *grid);
        cond.simplified(&|id| grid(&numbers, id).or_else(|| of_score(id)))
    });
    // Points for everybody are those of an item all the same.
    for (score, own) in draft.scores.iter_mut().zip(written) {
        for (item, own) in score.items.iter_mut().zip(own.items) {
            if matches!(item, DraftItem::When(super::cond::Cond::Always, _)) {
                *item = own;
            }
        }
    }
    short_names(&mut draft);
    let used = used(&draft);
    for element in &guideline.elements {
        let input = inputs.get(&element.id).filter(|input| input.facts().iter().any(|fact| used.contains(&fact.id)));
        draft.facts.extend(input.map(facts::Input::facts).unwrap_or_default());
    }
    draft.facts.retain(|fact| used.contains(&fact.id));
    let unlisted = inputs.values().filter(|input| used.contains(&input.id) && input.is_assumed());
    let unlisted: Vec<&str> = unlisted.map(|input| input.id.as_str()).collect();
    if !unlisted.is_empty() {
        report.push(assumed_values::finding(&unlisted));
    }
    let asked: BTreeSet<String> = draft.facts.iter().map(|fact| fact.id.clone()).collect();
    let maker = Maker { guideline: &guideline, inputs: &inputs, outcomes: &outcomes, outputs: &found, asked: &asked };
    let (mut case_names, mut silent) = (Names::default(), BTreeSet::new());
    for fixture in &fixtures {
        let ran = interpreted(&guideline, &parsed, &Maker::values(fixture));
        let made = maker.make(fixture, &ran, &mut case_names);
        if let (Some((element, expected, own)), None) = (&made.disputed, &made.lost) {
            report.push(disputed_case::finding(&fixture.id, guideline.name(element), expected, own));
        }
        if let Some(why) = &made.lost {
            report.push(case_not_carried_over::finding(&fixture.id, why));
        }
        if let Some(case) = made.case {
            if made.silent {
                silent.insert(case.id.clone());
            }
            draft.cases.push(case);
        }
    }
    let Settled { files, findings, pathway_errors } = settle(draft, &silent, Some(LAST_WINS));
    report.findings.extend(findings);
    report.findings.extend(pathway_errors);
    Ok(Imported { files, report: report.sorted() })
}

/// Every line of a guideline, read; what cannot be is a finding.
fn parsed(guideline: &Guideline, report: &mut Report) -> Parsed {
    let mut parsed = Parsed {
        conditions: lines(&guideline.conditions, condition, "a precondition", report).0,
        defaults: lines(&guideline.defaults, assignment, "what is set before any rule", report).0,
        rules: Rows::new(),
    };
    for rule in &guideline.rules {
        let name = format!("rule `{}`", guideline.name(&rule.id));
        let (when, all): (Vec<Expr>, bool) = lines(&rule.when, condition, &name, report);
        let (then, _): (Vec<Setter>, bool) = lines(&rule.then, assignment, &name, report);
        // A rule that cannot be read whole would hold for others than it is for.
        parsed.rules.push(all.then_some((when, then)));
    }
    parsed
}

fn lines<T>(lines: &[Text], read: impl Fn(&str) -> Result<T, String>, of: &str, report: &mut Report) -> (Vec<T>, bool) {
    let mut all = Vec::new();
    for line in lines {
        match read(&line.text) {
            Ok(made) => all.push(made),
            Err(why) => report.push(not_carried_over::line(of, line, &why)),
        }
    }
    let whole = all.len() == lines.len();
    (all, whole)
}

/// Every expression that reads something.
fn all(parsed: &Parsed) -> impl Iterator<Item = &Expr> {
    let rules = parsed.rules.iter().flatten();
    let read = rules.flat_map(|(when, then)| when.iter().chain(then.iter().map(|set| &set.to)));
    parsed.conditions.iter().chain(parsed.defaults.iter().map(|set| &set.to)).chain(read)
}

/// A condition is named only where that says something: it is long, and named more than once.
fn short_names(draft: &mut Draft) {
    let mut counts: std::collections::BTreeMap<String, (usize, usize)> = std::collections::BTreeMap::new();
    let conds: Vec<_> = draft.conds().cloned().collect();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for cond in &conds {
        count(cond, &mut seen, &mut counts);
    }
    draft.map_conds(|cond| {
        cond.without_names(&|name| counts.get(name).is_none_or(|(times, size)| *times < 2 || *size < 3))
    });
}

/// How often each named condition is named in what is written, and how long it is.
fn count(
    cond: &super::cond::Cond,
    seen: &mut BTreeSet<String>,
    counts: &mut std::collections::BTreeMap<String, (usize, usize)>,
) {
    use super::cond::Cond;
    match cond {
        Cond::Named(name, inner) => {
            counts.entry(name.clone()).or_insert((0, inner.size())).0 += 1;
            if seen.insert(name.clone()) {
                count(inner, seen, counts);
            }
        }
        Cond::Not(inner) => count(inner, seen, counts),
        Cond::All(parts) | Cond::Any(parts) => parts.iter().for_each(|part| count(part, seen, counts)),
        Cond::Always | Cond::Never | Cond::Among(..) | Cond::Compare(..) | Cond::Known(_) => {}
    }
}

/// Between what a score lies, and in which steps.
fn reading_bounds(inputs: &facts::Inputs, score: &super::draft::DraftScore) -> [super::cond::Micro; 3] {
    let [low, high] = run::bounds_of(inputs, &score.items);
    let points = score.items.iter().flat_map(|item| match item {
        DraftItem::Points(_, points) => points.iter().map(|(_, points)| *points).collect(),
        DraftItem::When(_, points) => vec![*points],
        DraftItem::Own(fact) => {
            let input = inputs.values().find(|input| input.id == *fact);
            input.map(|input| input.seen.bounds().step).into_iter().collect()
        }
    });
    [low, high, super::bounds::step(points)]
}

/// The bounds and the step of a number that is asked.
fn grid(facts: &[DraftFact], id: &str) -> Option<[super::cond::Micro; 3]> {
    match &facts.iter().find(|fact| fact.id == id)?.kind {
        DraftKind::Number(bounds) => Some([bounds.min, bounds.max, bounds.step]),
        DraftKind::Choice(_) => None,
    }
}

/// The facts that anything reads.
fn used(draft: &Draft) -> BTreeSet<String> {
    use super::cond::Cond;
    let mut used = BTreeSet::new();
    for cond in draft.conds() {
        cond.each(&mut |part| match part {
            Cond::Among(fact, _) | Cond::Known(fact) | Cond::Compare(fact, ..) => {
                used.insert(fact.clone());
            }
            Cond::Always | Cond::Never | Cond::Named(..) | Cond::Not(_) | Cond::All(_) | Cond::Any(_) => {}
        });
    }
    for item in draft.scores.iter().flat_map(|score| &score.items) {
        if let DraftItem::Points(fact, _) | DraftItem::Own(fact) = item {
            used.insert(fact.clone());
        }
    }
    for number in &draft.numbers {
        used.extend(number.names().map(str::to_owned));
    }
    used
}

/// Where a rule of the source stands.
pub fn place_of(guideline: &Guideline, rule: Option<RuleId>) -> Option<Place> {
    guideline.rules.checked(rule?)?.at
}
