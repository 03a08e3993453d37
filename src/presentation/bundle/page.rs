//! What a page reads of a pathway by itself, as one table: which document this is, what a code of answers is made by, and
//! what there is to open. All else in a bundle is packed for the engine.

use crate::data::object::objects;
use crate::data::packed::Packed;
use crate::data::tree::Node;
use crate::model::id::message_id;
use crate::model::pathway::{Fact, Pathway};
use crate::model::text::Texts;
use crate::model::value::Value;
use crate::presentation::view::say::Say;
use crate::presentation::view::{LadderRung, Named, ladder};
use crate::presentation::words::Words;

objects! {
    /// The table.
    pub struct PageTable {
        /// The pathway's id.
        pub id: String,
        /// Its version.
        pub version: String,
        /// Last reviewed on this day.
        pub reviewed: String,
        /// To be reviewed again by this day.
        pub review_due: String,
        /// In the author's order: a code has a digit for each.
        #[cfg_attr(test, ts(type = "FactRow[]"))]
        pub facts: Vec<Node>,
        /// What only a clinician confirms.
        pub team: Vec<TeamFact>,
        /// Facts that are asked only where others say so.
        pub depends: Vec<String>,
        /// What most people answer, of every choice and set.
        pub usual: Vec<UsualAnswer>,
        /// What may matter to somebody who chooses.
        pub matters: Vec<MatterRow>,
        /// Every treatment on its rung.
        pub ladder: Vec<LadderRung>,
        /// Pages of text beside the walk.
        pub explainers: Vec<Named>,
        /// Does it say what people may have read?
        pub corrects: bool,
        /// Alongside entries that have rows, as treatments do.
        pub with_rows: Vec<String>,
        /// Words that need explaining.
        pub terms: Vec<Term>,
    }

    /// A fact that only a clinician confirms.
    pub struct TeamFact {
        /// Its id.
        pub fact: String,
        /// The word it reads as until then.
        pub unsaid: Option<String>,
    }

    /// What most people answer.
    pub struct UsualAnswer {
        /// The fact.
        pub fact: String,
        /// The word of a choice, the members of a set.
        pub words: Vec<String>,
    }

    /// What may matter, and the rows of a treatment that speak to it.
    pub struct MatterRow {
        /// Its id.
        pub id: String,
        /// In words.
        pub text: String,
        /// Rows, by their ids.
        pub rows: Vec<String>,
    }

    /// A word and what it means.
    pub struct Term {
        /// The word.
        pub name: String,
        /// Its meaning.
        pub means: String,
    }
}

/// The table of a pathway in one language; its lanes in the author's order.
pub fn page_table(pathway: &Pathway, texts: &Texts, lanes: &[String]) -> PageTable {
    let facts = &pathway.facts;
    let team =
        |fact: &Fact| TeamFact { fact: fact.id.clone(), unsaid: fact.default.and_then(|usual| word(fact, usual)) };
    let text = |kind: &str, id: &str| texts.get(&format!("{kind}-{}", message_id(id))).unwrap_or(id).to_owned();
    PageTable {
        id: pathway.id.clone(),
        version: pathway.version.clone(),
        reviewed: pathway.reviewed.clone(),
        review_due: pathway.review_due.clone(),
        facts: facts.iter().map(row).collect(),
        team: facts.iter().filter(|fact| fact.asked_of_clinician).map(team).collect(),
        depends: facts.iter().filter(|fact| fact.asked_when.is_some()).map(|fact| fact.id.clone()).collect(),
        usual: facts.iter().filter_map(usual).collect(),
        matters: pathway
            .values
            .iter()
            .map(|matter| MatterRow {
                id: matter.id.clone(),
                text: text("value", &matter.id),
                rows: matter.rows.clone(),
            })
            .collect(),
        ladder: ladder(&Say { pathway, lang: &texts.lang, words: &Words::default() }, lanes),
        explainers: pathway
            .explainers
            .iter()
            .map(|explainer| Named { id: explainer.id.clone(), name: text("explainer", &explainer.id) })
            .collect(),
        corrects: !pathway.corrections.is_empty(),
        with_rows: pathway
            .alongside
            .iter()
            .filter(|entry| has_rows(texts, &entry.id))
            .map(|entry| entry.id.clone())
            .collect(),
        terms: terms(texts),
    }
}

/// As an edition has it: the id, the domain, and whether a clinician is asked.
fn row(fact: &Fact) -> Node {
    Node::from(vec![fact.id.as_str().into(), fact.domain.pack(), fact.asked_of_clinician.into()])
}

fn word(fact: &Fact, value: Value) -> Option<String> {
    if fact.domain.is_set() { None } else { fact.domain.named(value)?.next().map(str::to_owned) }
}

fn usual(fact: &Fact) -> Option<UsualAnswer> {
    let words = fact.domain.named(fact.typical)?.map(str::to_owned).collect();
    Some(UsualAnswer { fact: fact.id.clone(), words })
}

/// A text besides those that every alongside entry has.
fn has_rows(texts: &Texts, id: &str) -> bool {
    let start = format!("alongside-{}.", message_id(id));
    let rows = texts.entries().iter().filter_map(|(key, _)| key.strip_prefix(&start));
    rows.into_iter().any(|row| !["text", "clinical"].contains(&row))
}

fn terms(texts: &Texts) -> Vec<Term> {
    let term = |key: &str, name: &str| {
        let means = texts.get(&format!("{key}.means"))?;
        (key.starts_with("term-") && !key.contains('.'))
            .then(|| Term { name: name.to_owned(), means: means.to_owned() })
    };
    texts.entries().iter().filter_map(|(key, text)| term(key, &text.text)).collect()
}
