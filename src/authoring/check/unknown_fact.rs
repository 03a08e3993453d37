//! `unknown-fact`: a guard or a facts file names a fact or condition that does not exist.
//!
//! Why it matters: a red flag that is asked under another name than the guard reads would never be seen.
//!
//! ```toml
//! when = "sadle = yes"
//! ```
//!
//! Instead: the finding offers the nearest name: did you mean `saddle`?

use super::guards::Typing;
use crate::authoring::document::Document;
use crate::data::finding::Finding;
use crate::data::tree::Text;
use crate::model::guard::Word;
use crate::model::id::did_you_mean;

/// A name that is compared must be a fact.
pub fn compared(typing: &Typing<'_>, name: &Word) -> Finding {
    let at = typing.place(name);
    if typing.names.conditions.iter().any(|condition| condition.name.text == name.text) {
        return Finding::error("unknown-fact", at, format!("`{}` is a condition, not a fact", name.text))
            .help(format!("a condition stands alone: `{}` or `not {}`", name.text, name.text));
    }
    Finding::error("unknown-fact", at, format!("no fact is called `{}`", name.text))
        .help(did_you_mean(&name.text, compared_names(typing)))
}

/// Facts and scores, which are compared.
fn compared_names<'a>(typing: &'a Typing<'_>) -> impl Iterator<Item = &'a str> + Clone {
    let scores = typing.names.scores.iter().map(|score| score.id.as_str());
    typing.names.facts.iter().map(|fact| fact.id.as_str()).chain(scores)
}

/// A name that stands alone must be a condition.
pub fn named(typing: &Typing<'_>, name: &Word) -> Finding {
    let at = typing.place(name);
    if let Some(fact) = typing.names.facts.iter().find(|fact| fact.id == name.text) {
        let value = fact.domain.words().last().map_or("5", String::as_str);
        return Finding::error(
            "unknown-fact",
            at,
            format!("`{}` is a fact, and is not compared with anything", name.text),
        )
        .help(format!("write for example `{} = {value}`", name.text));
    }
    if let Some(score) = typing.names.scores.iter().find(|score| score.id == name.text) {
        let message = format!("`{}` is a score, and is not compared with anything", name.text);
        let [_, most] = score.bounds();
        return Finding::error("unknown-fact", at, message).help(format!(
            "write for example `{} >= {}`",
            name.text,
            score.shown(most)
        ));
    }
    let conditions = typing.names.conditions.iter().map(|condition| condition.name.text.as_str());
    let known = conditions.chain(compared_names(typing));
    Finding::error("unknown-fact", at, format!("no condition is called `{}`", name.text))
        .help(did_you_mean(&name.text, known))
}

/// What `[questions]` names must be a fact, or a page of some.
pub fn ordered(name: &Text, document: &Document) -> Finding {
    let pages = document.facts.iter().filter_map(|fact| fact.page.as_ref());
    let known = document.facts.iter().map(|fact| &fact.id).chain(pages).map(|name| name.text.as_str());
    Finding::error("unknown-fact", name.at, format!("no fact and no page is called `{}`", name.text))
        .help(did_you_mean(&name.text, known))
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::{finds as all_finds, guard_finds};

    #[test]
    fn names_that_are_no_facts() {
        let finds = |guard: &str, expected: &[(&str, &str)]| guard_finds("unknown-fact", guard, expected);
        finds("saddle = yes and d", &[]);
        finds("sadle = yes", &[("no fact is called `sadle`", "sadle")]);
        finds("sadle", &[("no condition is called `sadle`", "sadle")]);
        finds("saddle", &[("`saddle` is a fact, and is not compared with anything", "saddle")]);
        finds("d = yes", &[("`d` is a condition, not a fact", "d")]);
        finds(
            "not (x or possibly(y in { a }))",
            &[("no condition is called `x`", "x"), ("no fact is called `y`", "y")],
        );
        let order = |name: &str| format!("[questions]\norder = [\"{name}\"]\n");
        all_finds("unknown-fact", &order("saddle"), &[]);
        all_finds("unknown-fact", &order("sadle"), &[("no fact and no page is called `sadle`", "sadle")]);
    }
}
