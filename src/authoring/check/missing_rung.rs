//! `missing-rung`: a ladder on which a treatment has no place, or a rung on which nothing stands.
//!
//! Why it matters: the ladder is the first thing that a reader sees. What stands on none of its rungs is found nowhere.
//!
//! ```toml
//! [[rungs]]
//! id = "medicines"
//! icon = "pill"
//! [treatments.tea]
//! ```
//!
//! Instead: name its rung, `rung = "medicines"`. A kind of a treatment stands on that of its parent. A pathway without any
//! rungs has a ladder made of the lanes in which its treatments are shown.

use crate::authoring::document::{AuthoredRung, AuthoredTreatment, Document};
use crate::data::finding::{Finding, Report};
use crate::data::tree::Text;
use crate::model::id::parent;

/// Reports each.
pub fn check(document: &Document, report: &mut Report) {
    let Some(first) = document.rungs.iter().next() else { return };
    let mut warn = |at: &Text, message: String, help: String| {
        report.push(Finding::warning("missing-rung", at.at, message).help(help));
    };
    let homeless = |treatment: &&AuthoredTreatment| treatment.rung.is_none() && parent(&treatment.id.text).is_none();
    for AuthoredTreatment { id, .. } in document.treatments.iter().filter(homeless) {
        let message = format!("the treatment `{}` stands on no rung", id.text);
        warn(id, message, format!("name it: `rung = \"{}\"`, or another", first.id.text));
    }
    let named = document.treatments.iter().filter_map(|treatment| treatment.rung.as_ref());
    let named: Vec<&Text> = named.chain(document.alongside.iter().filter_map(|entry| entry.rung.as_ref())).collect();
    for AuthoredRung { id, .. } in document.rungs.iter().filter(|rung| !named.contains(&&rung.id)) {
        let message = format!("nothing stands on the rung `{}`", id.text);
        warn(id, message, "name it in a treatment or an alongside entry, or leave it out".to_owned());
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[test]
    fn everything_has_its_place() {
        let rung = |id: &str| format!("[[rungs]]\nid = \"{id}\"\nicon = \"pill\"\n");
        let tea = |more: &str| format!("[treatments.tea]\n{more}\n[treatments.\"tea.green\"]\n");
        let finds = |lines: &str, expected: &[(&str, &str)]| finds("missing-rung", lines, expected);
        finds(&tea(""), &[]);
        finds(&(rung("a") + &tea("rung = \"a\"")), &[]);
        let none = ("the treatment `tea` stands on no rung", "tea");
        finds(&(rung("a") + &tea("")), &[("nothing stands on the rung `a`", "a"), none]);
        finds(&(rung("a") + &rung("b") + &tea("rung = \"a\"")), &[("nothing stands on the rung `b`", "b")]);
        let beside = "[[alongside]]\nid = \"wait\"\nwith = [\"routine\"]\nrung = \"b\"\n";
        finds(&(rung("a") + &rung("b") + beside + &tea("rung = \"a\"")), &[]);
    }
}
