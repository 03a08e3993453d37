//! `bad-checklist`: a page that is asked as one list leaves a sign out, or takes for a sign what is none.
//!
//! Why it matters: one press of "None of these" answers all that was not ticked. What has no row nobody sees before it is
//! answered, and where the first value is no harmless one, that press would say something that nobody meant.
//!
//! ```toml
//! [pages.red-flags]
//! as = "checklist"
//! rows = ["saddle = no"]
//! ```
//!
//! Instead: a row for each worrying value of every fact of the page. The first value of each is the harmless one; of a set
//! it is the member that stands alone, or nothing.

use super::guards::{self, Names};
use super::unknown_id;
use crate::authoring::document::{AuthoredFact, AuthoredPage, Document};
use crate::data::finding::{Finding, Report};
use crate::data::tree::Text;
use crate::model::guard::{Guard, Op, Word};
use crate::model::pathway::{Checklist, Fact, Tick};
use crate::model::position::{FactId, Rows};
use crate::model::value::Value;

/// The fact and the value that a row names.
pub(super) fn row(guard: &Guard) -> Option<(&Word, &Word)> {
    if let Guard::Compare(fact, Op::Is, value) = guard { Some((fact, value)) } else { None }
}

/// The pages that are asked as one list. `facts` are on their pages as `[questions]` leaves them there.
pub fn read(document: &Document, names: Names<'_>, report: &mut Report) -> Vec<Checklist> {
    document.pages.iter().map(|page| Reader { document, names, facts: names.facts, page }.checklist(report)).collect()
}

struct Reader<'a> {
    document: &'a Document,
    names: Names<'a>,
    facts: &'a Rows<FactId, Fact>,
    page: &'a AuthoredPage,
}

impl Reader<'_> {
    fn checklist(&self, report: &mut Report) -> Checklist {
        let name = &self.page.id;
        let mut rows: Vec<Tick> = Vec::new();
        let pages = || self.document.facts.iter().filter_map(|fact| fact.page.as_ref()).map(|page| page.text.as_str());
        if !pages().any(|page| page == name.text) {
            report.push(unknown_id::finding(name, "page", pages()));
            return Checklist { page: name.text.clone(), rows };
        }
        let before = report.findings.len();
        for authored in &self.page.rows {
            let mut wrong = |message, help: &str| report.push(finding(&authored.text, message, help));
            match authored.guard.as_ref().map(row) {
                // What cannot be read has been told.
                None => {}
                Some(None) => {
                    let message = format!("`{}` is no row: it names no value of one fact", authored.text.text);
                    wrong(message, "write `fact = value`, a row for each value");
                }
                Some(Some((id, word))) => {
                    if guards::rule(authored, self.names, report).is_none() {
                        continue;
                    }
                    match self.tick(id, word, &rows) {
                        Ok(tick) => rows.push(tick),
                        Err((message, help)) => report.push(finding(&authored.text, message, help)),
                    }
                }
            }
        }
        // What is missing may be what could not be read.
        if report.findings.len() == before {
            self.left_out(&rows, report);
        }
        Checklist { page: name.text.clone(), rows }
    }

    /// What a row says, or why it cannot be one.
    fn tick(&self, id: &Word, word: &Word, earlier: &[Tick]) -> Result<Tick, (String, &'static str)> {
        let (name, said) = (&id.text, format!("`{} = {}`", id.text, word.text));
        let on = |other: &Fact| other.page.as_ref() == Some(&self.page.id.text);
        let here = self.facts.find(|fact| fact.id == *name && on(fact) && !fact.asked_of_clinician);
        let Some(position) = here else {
            let message = format!("{said}: no patient is asked `{name}` on page `{}`", self.page.id.text);
            return Err((message, "leave the row out, or give the fact this `page`"));
        };
        let domain = &self.facts[position].domain;
        let (Some(none), Some(value)) = (domain.none(), domain.word(&word.text)) else {
            let help = "a row is one value of a choice or a set; ask a number on a page of its own";
            let message = match word.text.as_str() {
                "not_sure" => return Err((format!("{said}: every row can be answered so"), "leave the row out")),
                _ => format!("{said}: `{name}` is a {}, and has no signs to tick", domain.kind()),
            };
            return Err((message, help));
        };
        if value == none || value.members() & domain.exclusive() != 0 {
            let help = "leave the row out: a row is a sign, and what is not ticked is said by that button";
            return Err((format!("{said} is what \"None of these\" says"), help));
        }
        let tick = Tick { fact: position, value };
        if earlier.contains(&tick) {
            return Err((format!("{said} is a row already"), "keep one of them"));
        }
        Ok(tick)
    }

    /// Facts and signs of the page that no row shows, and first values that are not harmless.
    fn left_out(&self, rows: &[Tick], report: &mut Report) {
        let mut wrong = |at: &Text, message, help: &str| report.push(finding(at, message, help));
        for (position, fact) in self.facts.each() {
            let authored = &self.document.facts[position];
            if fact.page.as_ref() != Some(&self.page.id.text) || fact.asked_of_clinician {
                continue;
            }
            let ticked: Vec<&str> =
                rows.iter().filter(|tick| tick.fact == position).flat_map(|tick| words(fact, tick.value)).collect();
            if ticked.is_empty() {
                let message = format!("`{}` is asked on page `{}`, and has no row", fact.id, self.page.id.text);
                let help = "write a row for each of its worrying values, or give the fact another `page`";
                wrong(&self.page.id, message, help);
                continue;
            }
            let first = fact.domain.none().and_then(|none| words(fact, none).next());
            for (word, urgency) in signs(authored) {
                if first == Some(word.text.as_str()) {
                    let message = format!("\"None of these\" says `{}` of `{}`, which is a sign", word.text, fact.id);
                    wrong(word, message, "write the harmless value first in `of`");
                } else if !ticked.contains(&word.text.as_str()) {
                    let message = format!("`{} = {}` is a sign ({urgency}), and has no row", fact.id, word.text);
                    wrong(&self.page.id, message, "write a row for it");
                }
            }
            if let Some((graver, milder)) = first.and_then(|first| falls(authored, first, &ticked)) {
                let message = format!("\"None of these\" says `{}` of `{}`, above `{milder}`", graver.text, fact.id);
                wrong(graver, message, "write the harmless value first in `of`: urgency rises along `raises`");
            }
        }
    }
}

fn words(fact: &Fact, value: Value) -> impl Iterator<Item = &str> {
    fact.domain.named(value).into_iter().flatten()
}

/// The values that mean something urgent by themselves.
fn signs(fact: &AuthoredFact) -> impl Iterator<Item = (&Text, &str)> {
    fact.signs.iter().filter_map(|signs| {
        let (_, urgency) = signs.of.first()?;
        (urgency.text != "routine").then_some((&signs.value, urgency.text.as_str()))
    })
}

/// A chain in which the first value stands above a row: where, and which row. Where another has them the other way round,
/// neither is above.
fn falls<'a>(fact: &'a AuthoredFact, first: &str, ticked: &[&'a str]) -> Option<(&'a Text, &'a str)> {
    let rises = |low: &str, high: &str| {
        fact.raises.iter().find_map(|chain| {
            let place = |wanted: &str| chain.words.iter().position(|word| word.text == wanted);
            let (low, high) = (place(low)?, place(high)?);
            if low < high { chain.words.get(high) } else { None }
        })
    };
    let below = |row: &&'a str| Some((rises(row, first)?, *row)).filter(|_| rises(first, row).is_none());
    ticked.iter().find_map(below)
}

fn finding(at: &Text, message: String, help: &str) -> Finding {
    Finding::error("bad-checklist", at.at, message).help(help.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::{ABOUT, finds, found, found_with};

    /// A page of these facts, with these rows.
    fn list(facts: &str, rows: &str) -> String {
        format!("{ABOUT}{facts}[pages.p]\nas = \"checklist\"\nrows = [{rows}]\n")
    }

    fn fact(id: &str, more: &str) -> String {
        let words = "type = \"choice\"\nof = [\"no\", \"mild\", \"bad\"]\ntypical = \"no\"\npage = \"p\"";
        format!("[facts.{id}]\n{words}\n{more}\n")
    }

    const SET: &str = "[facts.s]\ntype = \"set\"\nof = [\"none\", \"a\", \"b\"]\nexclusive = [\"none\"]\ntypical = []\npage = \"p\"\n";
    const NUMBER: &str = "[facts.n]\ntype = \"number\"\nmin = 0\nmax = 9\ntypical = 1\npage = \"p\"\n";

    #[track_caller]
    fn rows(facts: &str, rows: &str, expected: &[(&str, &str)]) {
        finds("bad-checklist", &list(facts, rows), expected);
    }

    #[test]
    fn a_row_is_one_worrying_value_of_the_page() {
        let x = &fact("x", "");
        rows(x, "\"x = mild\", \"x = bad\"", &[]);
        rows(&format!("{x}{SET}"), "\"x = bad\", \"s = a\", \"s = b\"", &[]);
        let own = "`x = no` is what \"None of these\" says";
        rows(x, "\"x = mild\", \"x = no\"", &[(own, "x = no")]);
        rows(x, "\"x = mild\", \"x = mild\"", &[("`x = mild` is a row already", "x = mild")]);
        rows(x, "\"x = mild\", \"x = not_sure\"", &[("`x = not_sure`: every row can be answered so", "x = not_sure")]);
        rows(
            &format!("{x}{SET}"),
            "\"x = bad\", \"s = none\"",
            &[("`s = none` is what \"None of these\" says", "s = none")],
        );
        let no = |row: &str| format!("`{row}` is no row: it names no value of one fact");
        for row in ["x in { mild, bad }", "x != no", "not (x = no)", "x = mild and x = bad", "possibly(x = bad)"] {
            rows(x, &format!("\"{row}\""), &[(&no(row), row)]);
        }
        let number = "`n = 5`: `n` is a number, and has no signs to tick";
        rows(&format!("{x}{NUMBER}"), "\"x = bad\", \"n = 5\"", &[(number, "n = 5")]);
        let elsewhere = format!("{x}[facts.y]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ntypical = \"no\"\n");
        let message = "`y = yes`: no patient is asked `y` on page `p`";
        rows(&elsewhere, "\"x = bad\", \"y = yes\"", &[(message, "y = yes")]);
        let apart = format!("{x}{}[questions]\norder = [\"y\", \"p\"]\n", fact("y", ""));
        rows(&apart, "\"x = bad\", \"y = bad\"", &[("`y = bad`: no patient is asked `y` on page `p`", "y = bad")]);
        let team = format!("{x}{}", fact("y", "asked_of = \"clinician\"\ndefault = \"no\""));
        rows(&team, "\"x = bad\"", &[]);
        rows(&team, "\"x = bad\", \"y = bad\"", &[("`y = bad`: no patient is asked `y` on page `p`", "y = bad")]);
    }

    #[test]
    fn what_one_press_answers_has_been_seen_and_is_harmless() {
        let x = &fact("x", "");
        rows(&format!("{x}{}", fact("y", "")), "\"x = bad\"", &[("`y` is asked on page `p`, and has no row", "p")]);
        rows(&format!("{x}{NUMBER}"), "\"x = bad\"", &[("`n` is asked on page `p`, and has no row", "p")]);
        let signs = fact("x", "signs = { mild = \"same-day\", bad = \"emergency\", no = \"routine\" }");
        rows(&signs, "\"x = mild\", \"x = bad\"", &[]);
        rows(&signs, "\"x = bad\"", &[("`x = mild` is a sign (same-day), and has no row", "p")]);
        let first = fact("x", "signs = { no = \"same-day\" }");
        rows(&first, "\"x = bad\"", &[("\"None of these\" says `no` of `x`, which is a sign", "no")]);
        let chain = fact("x", "raises = [[\"mild\", \"no\", \"bad\"]]");
        rows(&chain, "\"x = bad\"", &[]);
        let both = fact("x", "raises = [[\"mild\", \"no\"], [\"no\", \"mild\"]]");
        rows(&both, "\"x = bad\", \"x = mild\"", &[]);
        rows(&chain, "\"x = bad\", \"x = mild\"", &[("\"None of these\" says `no` of `x`, above `mild`", "no")]);
    }

    #[test]
    fn names_are_looked_up_and_rows_have_words() {
        let x = fact("x", "");
        let unknown = found("unknown-fact", &list(&x, "\"y = bad\""));
        assert!(unknown.contains(&("no fact is called `y`".to_owned(), "y".to_owned())), "{unknown:?}");
        finds("unknown-value", &list(&x, "\"x = worst\""), &[("`x` cannot be `worst`", "worst")]);
        finds("guard-syntax", &list(&x, "\"x =\""), &[("the guard ends where a value should stand", "")]);
        let page = format!("{ABOUT}{x}[pages.q]\nas = \"checklist\"\nrows = [\"x = bad\"]\n");
        finds("unknown-id", &page, &[("no page is called `q`", "q")]);
        let lacks = |texts: &str| {
            let found = found_with("missing-text", &list(&x, "\"x = mild\", \"x = bad\""), &[("en.ftl", texts)]);
            let keys = found.into_iter().filter(|(message, _)| message.contains(".row-"));
            keys.map(|(_, at)| at).collect::<Vec<_>>()
        };
        assert_eq!(lacks("fact-x = x\n .row-mild = Mild.\n"), ["x = bad"]);
        assert_eq!(lacks("fact-x = x\n .row-mild = Mild.\n .row-bad = Bad.\n"), [""; 0]);
    }
}
