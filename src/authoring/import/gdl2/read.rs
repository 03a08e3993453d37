//! A guideline as it is written: its terms, its elements, its rules.

use std::collections::BTreeMap;

use crate::authoring::document::authored::json;
use crate::authoring::import::not_carried_over;
use crate::data::finding::{Place, Report};
use crate::data::number::parse_scaled;
use crate::data::tree::{Kind, Node, Text};
use crate::model::position::{Rows, positions};

positions! {
    /// The position of a rule among those of its guideline, in the order in which they are read.
    pub RuleId
}

/// A guideline.
#[derive(Debug, Clone, Default)]
pub struct Guideline {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Where it comes from.
    pub references: String,
    /// The English names of its elements and rules.
    pub terms: BTreeMap<String, String>,
    /// Its elements, in the order they are bound.
    pub elements: Vec<Bound>,
    /// What must hold before any rule is read.
    pub conditions: Vec<Text>,
    /// What is set before any rule is read.
    pub defaults: Vec<Text>,
    /// Its rules, the first to be read first.
    pub rules: Rows<RuleId, Production>,
}

/// Something that a rule reads or sets.
#[derive(Debug, Clone, Default)]
pub struct Bound {
    /// Its id.
    pub id: String,
    /// Values come from outside.
    pub is_input: bool,
    /// What kind of value it has, where that is said.
    pub data_type: String,
    /// The values it may have, where those are listed.
    pub allowed: Vec<String>,
}

/// A rule: when all of this holds, that is set.
#[derive(Debug, Clone, Default)]
pub struct Production {
    /// Its id.
    pub id: String,
    /// Where that stands.
    pub at: Option<Place>,
    /// The highest is read first.
    pub priority: i64,
    /// What must hold.
    pub when: Vec<Text>,
    /// What is set.
    pub then: Vec<Text>,
}

impl Guideline {
    /// The name of an element or a rule; its id where it has none.
    pub fn name<'a>(&'a self, id: &'a str) -> &'a str {
        self.terms.get(id).map(|name| name.trim()).filter(|name| !name.is_empty()).unwrap_or(id)
    }

    /// An element.
    pub fn element(&self, id: &str) -> Option<&Bound> {
        self.elements.iter().find(|element| element.id == id)
    }
}

/// Reads a guideline; nothing where the file is none, which is a finding.
pub fn guideline(file: u16, text: &str, report: &mut Report) -> Option<Guideline> {
    let tree = json::tree(file, text, report)?;
    let definition = tree.get("definition")?;
    let word = |node: &Node, key: &str| node.get(key).and_then(Node::word).unwrap_or_default().text;
    let definitions = tree.get("ontology").and_then(|node| node.get("term_definitions"));
    let original = tree.get("language").map(|node| word(node, "original_language")).unwrap_or_default();
    let original = original.rsplit("::").next().unwrap_or("en").to_owned();
    let language = definitions.and_then(|all| all.get("en").or_else(|| all.get(&original)));
    let terms = language.and_then(|language| language.get("terms")).map(Node::entries).unwrap_or_default();
    let terms: BTreeMap<String, String> =
        terms.iter().map(|(key, term)| (key.text.clone(), word(term, "text"))).collect();
    let mut elements = Vec::new();
    for (_, binding) in definition.get("data_bindings").map(Node::entries).unwrap_or_default() {
        let is_input = word(binding, "type") != "OUTPUT";
        for (id, element) in binding.get("elements").map(Node::entries).unwrap_or_default() {
            elements.push(Bound {
                id: id.text.clone(),
                is_input,
                data_type: word(element, "data_type"),
                allowed: lines(element, "allowed_values").into_iter().map(|text| text.text).collect(),
            });
        }
    }
    let rules = definition.get("rules").map(Node::entries).unwrap_or_default();
    let mut rules: Vec<Production> = rules
        .iter()
        .map(|(id, rule)| Production {
            id: id.text.clone(),
            at: id.at,
            priority: priority(id, rule, report),
            when: lines(rule, "when"),
            then: lines(rule, "then"),
        })
        .collect();
    rules.sort_by_key(|rule| std::cmp::Reverse(rule.priority));
    let references = tree.get("description").and_then(|node| node.get("other_details"));
    let id = word(&tree, "id");
    let title = terms.get(&word(&tree, "concept")).cloned().unwrap_or_else(|| id.clone());
    Some(Guideline {
        title,
        id,
        references: references.map(|node| word(node, "references")).unwrap_or_default(),
        terms,
        elements,
        conditions: lines(definition, "pre_conditions"),
        defaults: lines(definition, "default_actions"),
        rules: rules.into(),
    })
}

/// The lines of a part: a list of them or one alone. What is no text is a line that cannot be read, and never none.
fn lines(node: &Node, key: &str) -> Vec<Text> {
    let line = |node: &Node| node.text().unwrap_or(Text { text: String::new(), at: node.at });
    match node.get(key) {
        None | Some(Node { kind: Kind::Null, .. }) => Vec::new(),
        Some(Node { kind: Kind::List(items), .. }) => items.iter().map(line).collect(),
        Some(one) => vec![line(one)],
    }
}

/// The priority of a rule; without one it is 0.
fn priority(id: &Text, rule: &Node, report: &mut Report) -> i64 {
    let Some(written) = rule.get("priority") else { return 0 };
    let whole = written.word().and_then(|word| parse_scaled(&word.text, 0));
    whole.unwrap_or_else(|| {
        let why = format!("the priority of rule `{}` is no whole number: the rule is read as if it were 0", id.text);
        report.push(not_carried_over::said(written.at, why));
        0
    })
}
