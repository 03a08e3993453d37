//! `unknown-id`: a step, treatment, rung, claim, source or urgency is named that does not exist.
//!
//! Why it matters: a branch that leads nowhere leaves a person without an answer.
//!
//! ```toml
//! { when = "cauda_equina", go = "emergancy" }
//! ```
//!
//! Instead: the finding offers the nearest name.

use crate::data::finding::Finding;
use crate::data::tree::Text;
use crate::model::id::did_you_mean;

/// The finding for one name.
pub fn finding<'a>(name: &Text, what: &str, known: impl Iterator<Item = &'a str>) -> Finding {
    let known: Vec<&str> = known.collect();
    let help = did_you_mean(&name.text, known.iter().copied());
    Finding::error("unknown-id", name.at, format!("no {what} is called `{}`", name.text)).help(help)
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::{ABOUT, finds};

    #[test]
    fn names_of_things_that_are_not_there() {
        let finds = |lines: &str, expected: &[(&str, &str)]| finds("unknown-id", lines, expected);
        let step =
            |rest: &str| format!("[[steps]]\nid = \"a\"\nkind = \"conclusion\"\nurgency = \"routine\"\n{rest}\n");
        finds(&step("sources = [\"S\"]"), &[]);
        finds(&step("sources = [\"T\"]"), &[("no source is called `T`", "T")]);
        finds(&step("claims = [\"N1\"]"), &[("no claim is called `N1`", "N1")]);
        finds(&step("after = \"b\""), &[("no step is called `b`", "b")]);
        finds(&step("recommend = [\"tea\"]"), &[("no treatment is called `tea`", "tea")]);
        finds(&step("offer = [{ treatment = \"tea\" }]"), &[("no treatment is called `tea`", "tea")]);
        finds(
            &step(
                "review = { after = \"a week\", records = [{ fact = \"x\", helped = \"no\", not_helped = \"no\" }] }",
            ),
            &[("no fact is called `x`", "x")],
        );
        finds("[treatments.\"tea.green\"]", &[("no treatment is called `tea`", "\"tea.green\"")]);
        finds(&format!("{ABOUT}lanes = [\"a\"]\n"), &[("no lane is called `a`", "a")]);
        let question = |rest: &str| format!("[[disagreements]]\nid = \"d\"\npositions = []\n{rest}");
        finds(&question("steps = [\"rest\"]"), &[]);
        finds(&question("steps = [\"a\"]"), &[("no step is called `a`", "a")]);
        finds(&question("treatments = [\"tea\"]"), &[("no treatment is called `tea`", "tea")]);
        finds(&question("alongside = [\"tea\"]"), &[("no alongside entry is called `tea`", "tea")]);
        finds(&question("claims = [\"N1\"]"), &[("no claim is called `N1`", "N1")]);
        let position = "[[disagreements]]\nid = \"d\"\npositions = [{ id = \"a\", sources = [\"T\"] }]";
        finds(position, &[("no source is called `T`", "T")]);
        let precede = |rest: &str| format!("[[safety]]\nid = \"I1\"\nmust_precede = {{ {rest} }}");
        finds(&precede("treatment = \"tea\""), &[("no treatment is called `tea`", "tea")]);
        finds(&precede("step = \"start\", treatment = \"\""), &[("no treatment is called ``", "")]);
        finds("[[values]]\nid = \"v\"\nrows = [\"undo\"]", &[]);
        finds("[[values]]\nid = \"v\"\nrows = [\"undone\"]", &[("no row is called `undone`", "undone")]);
        let page = "[[explainers]]\nid = \"e\"\nparts = [{ id = \"a\", sources = [\"T\"] }]";
        finds(page, &[("no source is called `T`", "T")]);
        let read = "[[corrections]]\nid = \"r\"\nverdict = \"half\"\nclaims = [\"N1\"]";
        finds(read, &[("no claim is called `N1`", "N1")]);
        let unfit = |rest: &str| format!("[[contradictions]]\nid = \"c\"\nwhen = \"nrs > 1\"\n{rest}");
        finds(&unfit("shows = \"tea\""), &[("no alongside entry is called `tea`", "tea")]);
        finds(&unfit("never_show = [\"tea\"]"), &[("no treatment is called `tea`", "tea")]);
        finds("[treatments.tea]\nrung = \"r\"\n[treatments.\"tea.green\"]", &[("no rung is called `r`", "r")]);
        finds("[[alongside]]\nid = \"a\"\nwith = [\"routine\"]\nrung = \"r\"", &[("no rung is called `r`", "r")]);
        finds("[treatments.tea]\ntried_as = \"x\"", &[("no fact is called `x`", "x")]);
        finds("[[alongside]]\nid = \"a\"\nwith = [\"soon\"]", &[("no urgency is called `soon`", "soon")]);
        finds(
            "[[safety]]\nid = \"I1\"\nnever_show = [\"tea\"]\nmust_show = [\"cake\"]",
            &[
                ("no treatment or alongside entry is called `tea`", "tea"),
                ("no treatment or alongside entry is called `cake`", "cake"),
            ],
        );
    }
}
