//! `duplicate-id`: two things of one kind have the same id.
//!
//! Why it matters: of two steps called `options`, only the first would ever be walked.
//!
//! ```toml
//! [[steps]]
//! id = "options"
//! [[steps]]
//! id = "options"
//! ```
//!
//! Instead: give one of them another id. (TOML itself refuses two tables `[facts.x]`.) A facts file that answers one fact
//! twice, as `"tried.scs"` and inside `"tried"`, says which.

use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};
use crate::data::tree::Text;

/// Reports every id that was used before for the same kind of thing.
pub fn check(document: &Document, report: &mut Report) {
    one_kind("step", document.steps.iter().map(|step| &step.id), report);
    one_kind("rung", document.rungs.iter().map(|rung| &rung.id), report);
    one_kind("safety rule", document.safety.iter().map(|rule| &rule.id), report);
    one_kind("disagreement", document.disagreements.iter().map(|disagreement| &disagreement.id), report);
    one_kind("wording rule", document.wording.iter().filter_map(|rule| rule.id.as_ref()), report);
    one_kind("explainer", document.explainers.iter().map(|explainer| &explainer.id), report);
    one_kind("correction", document.corrections.iter().map(|correction| &correction.id), report);
    one_kind("contradiction", document.contradictions.iter().map(|contradiction| &contradiction.id), report);
    one_kind("value", document.values.iter().map(|matter| &matter.id), report);
    one_kind("source", document.sources.iter().map(|source| &source.id), report);
    one_kind("language", document.about.languages.iter(), report);
    // A safety rule's `must_show` names either, so they share their ids only when they mean the same advice.
    one_kind("alongside entry", document.alongside.iter().map(|entry| &entry.id), report);
    let conditions = document.conditions.iter().map(|condition| &condition.name);
    let scores = document.scores.iter().map(|score| &score.id);
    let scores = scores.chain(document.numbers.iter().map(|number| &number.id));
    let names = document.facts.iter().map(|fact| &fact.id).chain(conditions).chain(scores);
    one_kind("fact or condition", names, report);
}

fn one_kind<'a>(what: &str, ids: impl Iterator<Item = &'a Text>, report: &mut Report) {
    let mut seen: Vec<&Text> = Vec::new();
    for id in ids.filter(|id| !id.text.is_empty()) {
        if seen.contains(&id) {
            let message = format!("the {what} `{}` exists already", id.text);
            report.push(
                Finding::error("duplicate-id", id.at, message)
                    .help("give it another id, or remove one of the two".to_owned()),
            );
        }
        seen.push(id);
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn ids_that_stand_twice() {
        let finds = |lines: &str, expected: &[(&str, &str)]| finds("duplicate-id", lines, expected);
        let step = "[[steps]]\nid = \"a\"\nkind = \"conclusion\"\nurgency = \"routine\"\nsources = [\"S\"]\n";
        finds(step, &[]);
        finds(&step.repeat(3), &[("the step `a` exists already", "a"), ("the step `a` exists already", "a")]);
        finds("[conditions]\nsaddle = \"nrs > 1\"", &[("the fact or condition `saddle` exists already", "saddle")]);
        let beside = "[[alongside]]\nid = \"b\"\nwith = [\"routine\"]\n";
        finds(&"[[safety]]\nid = \"I8\"\n".repeat(2), &[("the safety rule `I8` exists already", "I8")]);
        let rung = "[[rungs]]\nid = \"r\"\nicon = \"pill\"\n";
        finds(&rung.repeat(2), &[("the rung `r` exists already", "r")]);
        let question = "[[disagreements]]\nid = \"d\"\n";
        finds(&question.repeat(2), &[("the disagreement `d` exists already", "d")]);
        let page = "[[explainers]]\nid = \"e\"\nparts = []\n";
        finds(&page.repeat(2), &[("the explainer `e` exists already", "e")]);
        let read = "[[corrections]]\nid = \"r\"\nverdict = \"wrong\"\n";
        finds(&read.repeat(2), &[("the correction `r` exists already", "r")]);
        let unfit = "[[contradictions]]\nid = \"c\"\nwhen = \"nrs > 1\"\n";
        finds(&unfit.repeat(2), &[("the contradiction `c` exists already", "c")]);
        finds(&"[[values]]\nid = \"v\"\n".repeat(2), &[("the value `v` exists already", "v")]);
        finds(&format!("{beside}[treatments.b]\nsources = [\"S\"]"), &[]);
    }
}
