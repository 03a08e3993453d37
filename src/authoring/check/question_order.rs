//! `question-order`: `[questions]` names a question that was named before, or one that no patient is asked.
//!
//! Why it matters: whoever reads the list trusts that the questions come in just this order.
//!
//! ```toml
//! [questions]
//! order = ["red-flags", "days", "days"]
//! ```
//!
//! Instead: name each once. A page stands for those of its facts that were not named before it; a fact named before its
//! page is asked by itself.

use super::unknown_fact;
use crate::authoring::document::{self, Document};
use crate::data::finding::{Finding, Report};
use crate::data::tree::Text;
use crate::model::pathway::Fact;
use crate::model::position::{FactId, Rows};

/// The facts in the order of asking, and where in it the facts of each name begin. One that is named by itself before its
/// page is no longer on it.
pub fn read(document: &Document, facts: &mut Rows<FactId, Fact>, report: &mut Report) -> (Vec<FactId>, Vec<usize>) {
    let (mut order, mut places): (Vec<FactId>, Vec<usize>) = (Vec::new(), Vec::new());
    for (at, name) in document.questions.iter().enumerate() {
        places.push(order.len());
        let earlier = document.questions.iter().take(at);
        let on = |fact: &document::AuthoredFact| fact.page.as_ref() == Some(name);
        let page: Vec<FactId> = positions(&document.facts, &on).collect();
        let named: Vec<FactId> = match page.is_empty() {
            true => positions(&document.facts, &|fact| fact.id == *name).collect(),
            false => page,
        };
        let asked = |fact: &&FactId| !facts[**fact].asked_of_clinician;
        let new: Vec<FactId> = named.iter().filter(asked).filter(|fact| !order.contains(fact)).copied().collect();
        if named.is_empty() {
            report.push(unknown_fact::ordered(name, document));
        } else if !named.iter().any(|fact| asked(&fact)) {
            let message = format!("`{}` is for a clinician, and no patient is asked", name.text);
            report.push(finding(name, message, "leave it out: a clinician confirms it at any time"));
        } else if new.is_empty() || earlier.clone().any(|other| other == name) {
            let message = format!("`{}` has its place in the order already", name.text);
            report.push(finding(name, message, "name it once; a page stands for all of its facts"));
        }
        order.extend(new);
    }
    // Whoever names both wants it apart.
    for (fact, authored) in facts.iter_mut().zip(&document.facts) {
        let place = |name: &Text| document.questions.iter().position(|other| other == name);
        let page = authored.page.as_ref().and_then(place);
        fact.page =
            fact.page.take().filter(|_| page.is_none_or(|page| place(&authored.id).is_none_or(|own| own > page)));
    }
    (order, places)
}

fn positions<'a>(
    facts: &'a Rows<FactId, document::AuthoredFact>,
    which: &'a dyn Fn(&document::AuthoredFact) -> bool,
) -> impl Iterator<Item = FactId> + 'a {
    facts.each().filter(|(_, fact)| which(fact)).map(|(position, _)| position)
}

fn finding(name: &Text, message: String, help: &str) -> Finding {
    Finding::error("question-order", name.at, message).help(help.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::{ABOUT, finds};

    #[test]
    fn orders_that_name_a_question_twice_or_none() {
        let facts = |order: &str| {
            let fact = |id: &str, rest: &str| {
                format!("[facts.{id}]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ntypical = \"no\"\n{rest}\n")
            };
            let own = "asked_of = \"clinician\"\ndefault = \"no\"";
            let all = [fact("a", "page = \"p\""), fact("b", "page = \"p\""), fact("c", ""), fact("d", own)].concat();
            format!("{ABOUT}{all}[questions]\norder = [{order}]\n")
        };
        let finds = |order: &str, expected: &[(&str, &str)]| {
            let expected: Vec<(String, &str)> =
                expected.iter().map(|(said, at)| (format!("`{at}` {said}"), *at)).collect();
            let expected: Vec<(&str, &str)> = expected.iter().map(|(said, at)| (said.as_str(), *at)).collect();
            finds("question-order", &facts(order), &expected);
        };
        let already = "has its place in the order already";
        for order in ["\"c\", \"p\"", "\"b\", \"p\", \"c\"", "\"a\", \"c\", \"b\"", ""] {
            finds(order, &[]);
        }
        finds("\"c\", \"c\"", &[(already, "c")]);
        finds("\"p\", \"c\", \"p\"", &[(already, "p")]);
        finds("\"p\", \"a\"", &[(already, "a")]);
        finds("\"a\", \"b\", \"p\"", &[(already, "p")]);
        finds("\"d\"", &[("is for a clinician, and no patient is asked", "d")]);
    }
}
