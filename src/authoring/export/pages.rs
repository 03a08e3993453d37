//! The whole pathway as plain linked pages: for readers without JavaScript or WebAssembly, for search engines, for a
//! printer.
//!
//! Each language is a folder of files and all share one style sheet. There is no script, no inline style and no picture in
//! them, so they work under the strictest policy. Whom to call stands at the top of each.

mod about;
mod danger;
mod decided;
mod detail;
mod evidence;
mod frame;
mod index;
mod ladder;
mod question;
mod questions;
mod reading;
mod result;
mod signs;

use std::collections::BTreeSet;

use super::Whole;
use super::rule_list::rule_list;
use crate::analysis::verify::Proof;
use crate::data::markup::{Element, el};
use crate::model::guard::Rule;
use crate::model::id::message_id;
use crate::model::pathway::{Pathway, Step, StepKind};
use crate::model::position::{FactId, Position, StepId};
use crate::presentation::session::Session;
use crate::presentation::spoken::Numbers;
use signs::Sign;

/// The style of all pages, beside the folders of the languages.
pub const STYLE_NAME: &str = "pages.css";
/// What it says, and how one knows that it was written here.
pub const STYLE: &str = include_str!("pages/style.css");

/// How one knows a page that was written here, of this pathway and no other.
pub fn mark(pathway: &Pathway) -> String {
    format!("<meta name=\"generator\" content=\"pathway export {}\">", pathway.id)
}

/// What the pages of one language are made of.
#[derive(Clone, Copy)]
pub struct Site<'a> {
    /// The pathway and its words. Its texts say whom to call.
    pub whole: Whole<'a>,
    /// The same pathway with the diagrams of its proof, and nothing answered.
    pub session: &'a Session,
    /// What the proof covered.
    pub proof: &'a Proof,
    /// Whom to call.
    pub numbers: &'a Numbers,
    /// Where the folder of the languages will stand, such as `https://example.org/back-pain`.
    pub address: Option<&'a str>,
    /// The day of its review has passed.
    pub overdue: bool,
    /// This version was withdrawn, and why: then every page says that, and nothing else but when to call.
    pub withdrawn: Option<&'a str>,
    /// Of what was authored.
    pub hash: &'a str,
}

/// A page before it has its frame.
pub struct Page {
    /// Its file without `.html`.
    name: String,
    /// Its heading.
    title: String,
    /// What a list of search results says of it.
    description: String,
    /// What stands below the heading.
    body: Vec<Element>,
}

impl Page {
    fn new(name: impl Into<String>, title: impl Into<String>, about: &str, body: Vec<Element>) -> Page {
        let title = title.into();
        Page { name: name.into(), description: summary(&title, about), title, body }
    }
}

/// Every page of every language, by its path, and the style.
pub fn pages(sites: &[Site<'_>]) -> Vec<(String, String)> {
    let made: Vec<Vec<Vec<Page>>> = sites.iter().map(|site| distinct(site.sections())).collect();
    let mut files = vec![(STYLE_NAME.to_owned(), STYLE.to_owned())];
    for (site, sections) in sites.iter().zip(&made) {
        let names = |other: &Vec<Vec<Page>>| other.iter().flatten().map(|page| page.name.clone()).collect();
        let others: Vec<(&Site<'_>, BTreeSet<String>)> = sites.iter().zip(made.iter().map(names)).collect();
        for section in sections {
            for (at, page) in section.iter().enumerate() {
                let before = at.checked_sub(1).and_then(|at| section.get(at));
                let text = frame::frame(site, page, [before, section.get(at + 1)], &others);
                files.push((format!("{}/{}.html", site.whole.say.lang, page.name), text));
            }
        }
    }
    files
}

/// No two pages of a language are called the same, or say the same of themselves.
fn distinct(mut sections: Vec<Vec<Page>>) -> Vec<Vec<Page>> {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut own = |text: &mut String| {
        let mut number = 2;
        let first = text.clone();
        while !taken.insert(text.clone()) {
            *text = format!("{first} ({number})");
            number += 1;
        }
    };
    sections.iter_mut().flatten().for_each(|page| own(&mut page.title));
    sections.iter_mut().flatten().for_each(|page| own(&mut page.description));
    sections
}

/// The longest description: what comes after it is cut off in a list of search results.
const DESCRIPTION: usize = 155;

/// A heading and what follows it, as a description: whole words, one line.
fn summary(title: &str, about: &str) -> String {
    let ends = title.ends_with(['.', '?', '!', ':', '…', '؟']);
    let all = format!("{title}{} {about}", if ends { "" } else { "." });
    let mut line = String::new();
    for word in all.split_whitespace().filter(|word| *word != "-") {
        if line.chars().count() + word.chars().count() > DESCRIPTION {
            return format!("{}…", line.trim_end_matches([',', ';', ':', '.']));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

impl Site<'_> {
    /// The pages, those that follow each other together.
    fn sections(&self) -> Vec<Vec<Page>> {
        let signs = signs::signs(self.session);
        vec![
            vec![index::page(self)],
            vec![danger::page(self, &signs)],
            vec![ladder::page(self)],
            vec![questions::page(self)],
            question::pages(self, &signs),
            detail::treatments(self),
            detail::alongside(self),
            vec![result::list(self)],
            result::pages(self, &signs),
            reading::pages(self),
            vec![decided::page(self)],
            vec![evidence::page(self)],
            vec![about::page(self)],
        ]
    }

    /// One of the engine's own words.
    fn word(&self, key: &str) -> String {
        let emergency = self.numbers.emergency_said(self.whole.say.words);
        self.whole.say.words.fill(key, &[("emergency", emergency)])
    }

    /// A heading in the engine's own words.
    fn heading(&self, level: &'static str, key: &str) -> Element {
        el(level).text(self.word(key))
    }

    /// A rule with its lists.
    fn rule(&self, rule: &Rule) -> Element {
        let condition = |name: &str| {
            let condition = self.whole.say.pathway.condition(name)?;
            Some(el("a").with("href", format!("decided.html#condition-{}", condition.number())))
        };
        rule_list(&self.whole.say.rule(rule), &condition)
    }

    /// A way to a step: to its own page, or to its place among the decisions.
    fn step_link(&self, step: StepId) -> Element {
        el("a").with("href", self.step_address(step)).text(self.whole.step(step))
    }

    fn step_address(&self, step: StepId) -> String {
        match &self.whole.say.pathway.steps[step].kind {
            StepKind::Conclusion(_) => format!("{}.html", name("result", self.whole.step_id(step))),
            StepKind::Decision(_) => format!("decided.html#step-{}", step.number()),
        }
    }

    /// The part of the pathway that a step belongs to.
    fn lane(&self, step: &Step) -> Option<Element> {
        let lane = self.whole.text("lane", step.lane.as_ref()?, "")?;
        Some(el("p").with("class", "fine").text(self.whole.words("pages-part-of", &[("what", &lane)])))
    }

    /// A way to the page of a question.
    fn fact_link(&self, fact: FactId, text: String) -> Element {
        let id = &self.whole.say.pathway.facts[fact].id;
        el("a").with("href", format!("{}.html", name("question", id))).text(text)
    }

    /// A way to the page of a treatment, or of what stands beside results.
    fn link(&self, kind: &'static str, id: &str) -> Element {
        self.link_as(kind, id, self.whole.name(kind, id))
    }

    /// The same in other words.
    fn link_as(&self, kind: &'static str, id: &str, words: String) -> Element {
        let page = if kind == "alongside" { "also" } else { kind };
        el("a").with("href", format!("{}.html", name(page, id))).text(words)
    }

    /// The answers that are danger signs, as a list.
    fn sign_list(&self, signs: &[&Sign]) -> Option<Element> {
        let line = |sign: &&Sign| el("li").and(self.fact_link(sign.fact, sign.words(&self.whole)));
        (!signs.is_empty()).then(|| el("ul").with("class", "signs").and(signs.iter().map(line)))
    }
}

/// The file of a thing, without `.html`.
fn name(kind: &str, id: &str) -> String {
    format!("{kind}-{}", message_id(id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_is_one_line_of_whole_words() {
        assert_eq!(summary("Weak?", "It may\n\n- grow"), "Weak? It may grow");
        assert_eq!(summary("A name", ""), "A name.");
        let long = summary("A name", &"word, ".repeat(60));
        assert!(long.ends_with("word…") && long.chars().count() <= DESCRIPTION + 1, "{long}");
    }

    #[test]
    fn what_is_called_the_same_is_told_apart() {
        let pages = || vec![Page::new("a", "Same", "", Vec::new()), Page::new("b", "Same", "", Vec::new())];
        let made = distinct(vec![pages(), pages()]);
        let titles: Vec<&str> = made.iter().flatten().map(|page| page.title.as_str()).collect();
        assert_eq!(titles, ["Same", "Same (2)", "Same (3)", "Same (4)"]);
        let said: BTreeSet<&str> = made.iter().flatten().map(|page| page.description.as_str()).collect();
        assert_eq!(said.len(), 4);
    }

    #[test]
    fn the_style_asks_for_nothing() {
        assert!(!STYLE.contains("url(") && !STYLE.contains("@import"));
    }
}
