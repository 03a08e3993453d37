//! A pathway for readers without a page: drawings for a paper or a wiki, the booklet that a clinician signs, and plain
//! pages that need no script.
//!
//! Texts go out; where they are kept is the command's business.

mod amounts;
mod blocks;
pub mod booklet;
pub mod dot;
pub mod mermaid;
pub mod pages;
mod rule_list;
mod scores;
pub mod sql;
pub mod svg;
mod wrap;

use crate::authoring::document::Document;
use crate::authoring::export::booklet::Booklet;
use crate::authoring::layout::Layout;
use crate::model::pathway::{StepKind, Urgency};
use crate::model::position::StepId;
use crate::presentation::view::say::Say;

/// A pathway whose texts say whom to call ([`crate::presentation::spoken`]), its words, what was authored and its map.
#[derive(Clone, Copy)]
pub struct Whole<'a> {
    /// The pathway and its words.
    pub say: Say<'a>,
    /// As authored.
    pub document: &'a Document,
    /// Where its steps stand.
    pub layout: &'a Layout,
    /// Written from right to left.
    pub mirrored: bool,
}

/// A form in which a pathway leaves.
#[derive(Clone, Copy)]
pub struct Export {
    /// As it is asked for.
    pub name: &'static str,
    /// The whole of it as text.
    pub write: fn(&Booklet<'_>) -> String,
}

/// Every form. A new one is a file, its `mod` above and its row here.
pub const FORMS: [Export; 4] = [
    Export { name: "svg", write: |booklet| format!("{}\n", svg::svg(&booklet.whole, "map")) },
    Export { name: "mermaid", write: |booklet| mermaid::mermaid(&booklet.whole) },
    Export { name: "dot", write: |booklet| dot::dot(&booklet.whole) },
    Export { name: "booklet", write: booklet::booklet },
];

/// A way on from a step.
pub struct Onward {
    /// The step it leads to.
    pub to: StepId,
    /// For whom, in words; `None` for everybody else, or for who has been checked.
    pub when: Option<String>,
    /// Only once the person has been checked.
    pub checked: bool,
    /// Why a person in doubt may come this way.
    pub doubt: Option<String>,
}

impl<'a> Whole<'a> {
    /// The engine's own words.
    pub fn word(&self, key: &'a str) -> String {
        self.say.words.get(key).to_owned()
    }

    /// The same with values.
    pub fn words(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.say.words.fill(key, values)
    }

    /// A text of the pathway.
    pub fn text(&self, kind: &str, id: &str, attribute: &str) -> Option<String> {
        self.say.maybe(kind, id, attribute)
    }

    /// The pathway's name.
    pub fn title(&self) -> String {
        self.say.pathway.texts(self.say.lang).and_then(|texts| texts.get("pathway")).unwrap_or_default().to_owned()
    }

    /// What the pathway says of itself.
    pub fn about(&self, attribute: &str) -> Option<String> {
        self.say.pathway.texts(self.say.lang)?.get(&format!("pathway.{attribute}")).map(str::to_owned)
    }

    /// The name of a thing: its text, or else its id.
    pub fn name(&self, kind: &str, id: &str) -> String {
        self.text(kind, id, "").unwrap_or_else(|| id.to_owned())
    }

    /// The heading of a step.
    pub fn step(&self, step: StepId) -> String {
        self.name("step", &self.say.pathway.steps[step].id)
    }

    /// The id of a step.
    pub fn step_id(&self, step: StepId) -> &'a str {
        &self.say.pathway.steps[step].id
    }

    /// The urgency of a conclusion; none for a decision.
    pub fn urgency(&self, step: StepId) -> Option<Urgency> {
        self.say.pathway.conclusion(step).map(|conclusion| conclusion.urgency)
    }

    /// An urgency in words.
    pub fn urgency_words(&self, urgency: Urgency) -> String {
        self.say.words.get(&format!("urgency-{}", urgency.word())).to_owned()
    }

    /// Every way on from a step, in the author's order.
    pub fn onward(&self, step: StepId) -> Vec<Onward> {
        match &self.say.pathway.steps[step].kind {
            StepKind::Decision(decision) => {
                let possible = decision.branches.iter().filter(|one| !self.say.pathway.is_for_the_impossible(one));
                let onward = possible.map(|branch| Onward {
                    to: branch.go,
                    when: branch.when.as_ref().map(|rule| self.say.rule(rule).in_line()),
                    checked: false,
                    doubt: branch.doubt.clone(),
                });
                onward.collect()
            }
            StepKind::Conclusion(conclusion) => {
                let after = conclusion.after.into_iter();
                after.map(|to| Onward { to, when: None, checked: true, doubt: None }).collect()
            }
        }
    }

    /// What stands on the line of a way on.
    pub fn label(&self, onward: &Onward) -> String {
        match &onward.when {
            Some(when) => when.clone(),
            None if onward.checked => self.word("map-next-checked"),
            None => self.word("map-next-else"),
        }
    }

    /// Each lane's name and its steps.
    pub fn lanes(&self) -> Vec<(Option<String>, &'a [StepId])> {
        let name = |id: &String| self.name("lane", id);
        self.layout.lanes.iter().map(|lane| (lane.id.as_ref().map(name), lane.steps.as_slice())).collect()
    }
}
