//! `guard-syntax`: a guard that is not a guard.
//!
//! Why it matters: a condition that cannot be read would never stop anybody.
//!
//! ```toml
//! [conditions]
//! cauda_equina = "saddle == yes"
//! ```
//!
//! Instead: compare with `= != < <= > >= in { }`, join with `and or not ( )`, allow doubt with `possibly( )`.

use crate::data::finding::Finding;
use crate::data::tree::Text;
use crate::model::guard::parse::Wrong;

/// The finding for one guard.
pub fn finding(text: &Text, problem: Wrong) -> Finding {
    let help =
        problem.help.unwrap_or_else(|| "write it like `saddle = yes and (nrs >= 5 or possibly(fever))`".to_owned());
    Finding::error("guard-syntax", text.inside(problem.at), problem.message).help(help)
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::{finds, guard_finds};

    #[test]
    fn a_finding_points_into_the_guard() {
        let finds_in = |guard: &str, expected: &[(&str, &str)]| guard_finds("guard-syntax", guard, expected);
        finds_in("saddle = yes", &[]);
        finds_in("saddle == yes", &[("a value should stand here, not `=`", "=")]);
        finds_in("saddle = yes nrs > 1", &[("`nrs` cannot follow here", "nrs")]);
        finds_in("(saddle = yes", &[("the guard ends where `)` should stand", "")]);
        finds_in("", &[("the guard ends where a name should stand", "")]);
        let long = "[conditions]\nc = \"\"\"\nsaddle = yes\n  or or nrs > 1\n\"\"\"\n";
        finds("guard-syntax", long, &[("a name should stand before `or`", "or")]);
    }

    #[test]
    fn every_guard_is_read() {
        for lines in [
            "[[impossible]]\nwhy = \"x\"\nwhen = \"?\"",
            "[[safety]]\nid = \"I1\"\nwhen = \"?\"",
            "[treatments.a]\nrequires = \"?\"",
            "[treatments.a]\nnever = \"?\"",
            "[[alongside]]\nid = \"a\"\nwhen = \"?\"",
            "[facts.x]\nasked_when = \"?\"",
            "[[steps]]\nbranches = [{ when = \"?\" }]",
            "[[steps]]\nrecommend = [{ treatment = \"a\", when = \"?\" }]",
            "[[steps]]\noffer = [{ treatment = \"a\", when = \"?\" }]",
        ] {
            finds("guard-syntax", lines, &[("`?` means nothing in a guard", "?")]);
        }
    }
}
