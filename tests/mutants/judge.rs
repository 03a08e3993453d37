//! What becomes of a defect: it is refused, it changes nobody's answer, something catches it, or it survives.
//!
//! An answer is the conclusion, its urgency, and what is recommended, offered and shown beside it, in the walk and in the
//! walk behind its card. Whether a defect changes anybody's is decided by the diagrams of both versions in one table;
//! a few hundred people are asked first, because most defects change the answer of one of them.

use std::collections::BTreeSet;
use treatment_pathway::model::evaluation::Evaluation;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use treatment_pathway::analysis::encode::Diagrams;
use treatment_pathway::authoring::case;
use treatment_pathway::authoring::check::check;
use treatment_pathway::authoring::diff::example;
use treatment_pathway::authoring::document::Document;
use treatment_pathway::authoring::proof::patient::{self, tell};
use treatment_pathway::authoring::proof::prove;
use treatment_pathway::data::finding::{Finding, Report, Told};
use treatment_pathway::data::tree::Node;
use treatment_pathway::model::answers::Answers;
use treatment_pathway::model::pathway::{Pathway, Urgency};
use treatment_pathway::model::position::TreatmentId;
use treatment_pathway::model::walk::{End, Walk};

use crate::behind::{behind, standings_differ};
use crate::support::{Files, person};

const TODAY: &str = "2026-11-22";
/// How many random people are asked before a difference is looked for in the diagrams.
const PEOPLE: usize = 400;

/// A pathway without a defect, and all that watches over it.
pub struct Original {
    pub document: Document,
    pub pathway: Pathway,
    behind: Pathway,
    cases: Vec<Case>,
    /// What the proof says of it.
    known: BTreeSet<String>,
    /// People, and what they are told.
    people: Vec<(Answers, Answer)>,
}

/// A case that somebody wrote from a source, not one made to cover a branch.
struct Case {
    id: String,
    /// From a publication, or else from a ruling.
    published: bool,
    case: Node,
}

/// Whatever catches a defect that changes an answer. Nothing at all: it survives.
#[derive(Debug, Default)]
pub struct Caught {
    /// Codes of other proofs than safety rules.
    pub proofs: BTreeSet<String>,
    /// Safety rules.
    pub rules: BTreeSet<String>,
    /// Cases from publications.
    pub published: BTreeSet<String>,
    /// Cases from rulings.
    pub rulings: BTreeSet<String>,
}

impl Caught {
    pub fn by_nothing(&self) -> bool {
        self.proofs.is_empty() && self.rules.is_empty() && self.published.is_empty() && self.rulings.is_empty()
    }
}

#[derive(Debug)]
pub enum Fate {
    /// It makes no pathway.
    Refused,
    /// Nobody's answer changes. Perhaps where a treatment stands for somebody does.
    Unchanged { standing: bool },
    /// Somebody's answer changes, and something notices.
    Caught(Caught),
    /// Somebody's answer changes, and nothing notices.
    Survives(Box<Example>),
}

/// Somebody whose answer changes, as near to the typical patient as any.
#[derive(Debug)]
pub struct Example {
    /// What is not typical of them.
    pub who: String,
    /// What they were told, and are told.
    pub told: [Answer; 2],
    /// The case file that would notice, for whoever finds in the sources that what they were told is right.
    pub case: String,
}

/// What somebody is told: of the walk, and of the walk behind its card.
pub type Answer = (Seen, Option<Seen>);
/// Conclusion and urgency; what is recommended, offered, and beside.
pub type Seen = (Option<(String, Urgency)>, [Vec<String>; 3]);

impl Original {
    pub fn new(files: &Files) -> Original {
        let folder = files.read();
        let mut document = folder.document;
        // Words change no answer: one language is enough, and half as much to copy.
        document.texts.truncate(1);
        document.about.languages = vec![treatment_pathway::data::tree::Text::new(document.texts[0].lang.clone())];
        document.wording.clear();
        let checked = check(&document, Report::default(), Some(TODAY));
        let pathway = checked.pathway.unwrap_or_else(|| panic!("unsound: {:#?}", checked.report));
        let proved = prove(pathway.clone(), &document);
        assert!(!proved.report.has_errors(), "not proved: {:#?}", proved.report);
        let known = proved.report.findings.iter().map(said).collect();
        let cases = folder.cases.into_iter().filter_map(Case::of).collect::<Vec<_>>();
        let mut original = Original { behind: behind(&pathway), document, pathway, cases, known, people: Vec::new() };
        original.people = original.some_people();
        for case in &original.cases {
            let outcome = case::run(&original.pathway, &case.case).expect("a sound case");
            assert_eq!(outcome.failures, [""; 0], "{}", case.id);
        }
        original
    }

    /// Those of the cases, and random ones.
    fn some_people(&self) -> Vec<(Answers, Answer)> {
        let diagrams = Diagrams::of(&self.pathway).expect("proved");
        let (anybody, mut runner) = (person(&diagrams), TestRunner::deterministic());
        let random = (0..PEOPLE).map(|_| {
            let values = anybody.new_tree(&mut runner).expect("somebody").current();
            diagrams.variables.answers(&self.pathway, &|variable| values[variable])
        });
        let of_cases = self.cases.iter().map(|case| case::answers(&self.pathway, &case.case).expect("a sound case"));
        of_cases.chain(random).map(|answers| (answers.clone(), told(&self.pathway, &answers))).collect()
    }

    pub fn fate(&self, mutant: &Document) -> Fate {
        let checked = check(mutant, Report::default(), Some(TODAY));
        let Some(pathway) = checked.pathway else {
            return Fate::Refused;
        };
        let mut caught = Caught::default();
        let report = prove(pathway.clone(), mutant).report;
        let new: Vec<&Finding> =
            report.findings.iter().filter(|finding| !self.known.contains(&said(finding))).collect();
        for finding in &new {
            match (finding.code, finding.message.split('`').nth(1)) {
                ("safety-rule-broken", Some(rule)) => caught.rules.insert(rule.to_owned()),
                (code, _) => caught.proofs.insert(code.to_owned()),
            };
        }
        for case in &self.cases {
            // A case that names what is no longer there cannot be run: that is a failure too.
            if case::run(&pathway, &case.case).map_or(true, |outcome| !outcome.failures.is_empty()) {
                let ids = if case.published { &mut caught.published } else { &mut caught.rulings };
                ids.insert(case.id.clone());
            }
        }
        if caught.by_nothing() {
            return match self.changes_for(&pathway) {
                Some(who) => Fate::Survives(Box::new(self.example(&pathway, &who))),
                None => Fate::Unchanged { standing: standings_differ(&self.pathway, &pathway) },
            };
        }
        let counterexamples = new.iter().filter_map(|finding| finding.patient.as_deref());
        let counterexamples = counterexamples.filter_map(|patient| Answers::read(&pathway, &node(patient)).ok());
        let changes = self.people.iter().any(|(answers, before)| told(&pathway, answers) != *before)
            || counterexamples.into_iter().any(|who| told(&pathway, &who) != told(&self.pathway, &who));
        if changes || self.changes_for(&pathway).is_some() {
            return Fate::Caught(caught);
        }
        Fate::Unchanged { standing: standings_differ(&self.pathway, &pathway) }
    }

    /// Somebody whose answer changes, of all patients.
    fn changes_for(&self, mutant: &Pathway) -> Option<Answers> {
        let found = example(&self.pathway, mutant).expect("small enough");
        let found = found.or_else(|| example(&self.behind, &behind(mutant)).expect("small enough"))?;
        let facts: Vec<(String, Told)> = found.facts.into_iter().map(|(id, told, ..)| (id, told)).collect();
        Some(Answers::read(mutant, &node(&facts)).expect("a patient"))
    }

    fn case(&self, who: &Answers, [before, after]: &[Answer; 2]) -> String {
        let unstated = case::unstated(&self.pathway);
        let mut text = "[facts]\n".to_owned();
        for (position, fact) in self.pathway.facts.each() {
            if let Some(value) = who.given(position).filter(|value| unstated.given(position) != Some(*value)) {
                text += &match patient::answer(&fact.domain.write(value)) {
                    Told::Word(word) => format!("{:?} = {word:?}\n", fact.id),
                    Told::Number(number) => format!("{:?} = {number}\n", fact.id),
                    Told::Words(words) => format!("{:?} = {words:?}\n", fact.id),
                };
            }
        }
        text += &format!("\n[expect]\n{}", expected([&before.0, &after.0]));
        if let (Some(behind), true) = (&before.1, before.1 != after.1) {
            let none = (None, Default::default());
            text += &format!("\n[expect.after]\n{}", expected([behind, after.1.as_ref().unwrap_or(&none)]));
        }
        text
    }

    fn example(&self, mutant: &Pathway, who: &Answers) -> Example {
        let unusual = self.pathway.facts.each().filter_map(|(position, fact)| {
            let value = who.given(position).filter(|value| *value != fact.typical)?;
            let words = tell(self.pathway.texts.first(), &fact.id, &patient::answer(&fact.domain.write(value)));
            Some(words.split_whitespace().collect::<Vec<_>>().join(" "))
        });
        let unusual: Vec<String> = unusual.collect();
        let who_is = if unusual.is_empty() { "the typical patient".to_owned() } else { unusual.join("; ") };
        let told = [told(&self.pathway, who), told(mutant, who)];
        Example { who: who_is, case: self.case(who, &told), told }
    }
}

/// What tells two answers apart, as a case expects the first of them.
fn expected([before, after]: [&Seen; 2]) -> String {
    let end = before.0.as_ref().map(|(id, _)| format!("conclusion = {id:?}\n")).unwrap_or_default();
    let only = |these: &Seen, others: &Seen| -> BTreeSet<String> {
        let others: BTreeSet<&String> = others.1.iter().flatten().collect();
        these.1.iter().flatten().filter(|id| !others.contains(id)).cloned().collect()
    };
    let lists = [("shows", only(before, after)), ("never_shows", only(after, before))];
    let lists = lists.into_iter().filter(|(_, ids)| before.0 == after.0 && !ids.is_empty());
    lists.fold(end, |text, (what, ids)| text + &format!("{what} = {:?}\n", ids.iter().collect::<Vec<_>>()))
}

impl Case {
    /// `None` for one that nobody has filled in, or that names no source or only the command that made it.
    fn of(case: Node) -> Option<Case> {
        let source = case.get("source").and_then(Node::word)?.text;
        let made = source.starts_with("pathway cover") || case::is_unfilled(&case);
        let published =
            !source.starts_with("rules ") && !source.starts_with("brief ") && !source.ends_with("synthesis");
        (!made).then(|| Case { id: case::id(&case).text, published, case })
    }
}

/// A finding, wherever it stands and whomever it shows.
fn said(finding: &Finding) -> String {
    format!("{}: {}", finding.code, finding.message)
}

fn node(patient: &[(String, Told)]) -> Node {
    let json = |told: &Told| match told {
        Told::Word(word) => serde_json::Value::from(word.as_str()),
        Told::Words(words) => serde_json::Value::from(words.as_slice()),
        Told::Number(number) => number.parse().map(serde_json::Value::Number).expect("a number"),
    };
    let facts = patient.iter().map(|(id, told)| (id.clone(), json(told))).collect();
    serde_json::from_value(serde_json::Value::Object(facts)).expect("facts")
}

fn told(pathway: &Pathway, answers: &Answers) -> Answer {
    let walked = Evaluation::new(pathway, answers).walk();
    let after = walked.reached().and_then(|step| pathway.conclusion(step)?.after);
    let behind = after.map(|after| seen(pathway, &Evaluation::new(pathway, answers).walk_after_clearance(after)));
    (seen(pathway, &walked), behind)
}

fn seen(pathway: &Pathway, walk: &Walk) -> Seen {
    let end = match walk.end {
        End::Concludes(step) => {
            Some((pathway.steps[step].id.clone(), pathway.conclusion(step).expect("a conclusion").urgency))
        }
        End::Asks { .. } | End::Stuck(_) => None,
    };
    let treatments = |shown: &[TreatmentId]| shown.iter().map(|at| pathway.treatments[*at].id.clone()).collect();
    let beside = walk.shown.alongside.iter().map(|at| pathway.alongside[*at].id.clone()).collect();
    let mut shown = [treatments(&walk.shown.recommend), treatments(&walk.shown.offer), beside];
    shown.iter_mut().for_each(|ids: &mut Vec<String>| {
        ids.sort_unstable();
        ids.dedup();
    });
    (end, shown)
}
