//! `unknown-variable`: a text is to be filled with something that nobody fills in.
//!
//! Why it matters: a reader in an emergency would be told to call `{emergncy}`.
//!
//! ```text
//! pathway = Back pain
//!     .emergency = Call { $emergncy } now.
//! ```
//!
//! Instead: `{ $emergency }` is the emergency number of the page that shows the text, `{ $crisis }` its crisis line.
//! Nothing else is filled in.

use fluent_syntax::ast::InlineExpression;

use super::fluent_parts::{Named, Part, visit};
use crate::data::finding::{Finding, Place, Report};
use crate::model::id::did_you_mean;

/// Reports every such variable.
pub(super) fn check(
    all: &[Named<'_, '_>],
    filled: &[&str],
    place: &dyn Fn(&str) -> Option<Place>,
    report: &mut Report,
) {
    for one in all {
        visit(one.pattern, &mut |part| {
            let Part::Inline(InlineExpression::VariableReference { id }) = part else { return };
            if !filled.contains(&id.name) {
                report.push(finding(id.name, place(id.name), filled));
            }
        });
    }
}

/// The finding for a name that is none of those filled in here.
pub fn finding<'a, F>(name: &str, at: Option<Place>, filled: F) -> Finding
where
    F: IntoIterator<Item = &'a &'a str> + Clone,
{
    let help = match filled.clone().into_iter().next() {
        None => Some("say it without: nothing is filled in here".to_owned()),
        Some(_) => did_you_mean(name, filled.into_iter().copied().collect::<Vec<_>>()),
    };
    Finding::error("unknown-variable", at, format!("nobody fills in `{{ ${name} }}`")).help(help)
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::found_with;

    #[track_caller]
    fn unknown(fluent: &str, expected: &[&str]) {
        let found = found_with("unknown-variable", "", &[("en.ftl", fluent)]);
        let found: Vec<(&str, &str)> = found.iter().map(|(message, at)| (message.as_str(), at.as_str())).collect();
        let said: Vec<String> = expected.iter().map(|name| format!("nobody fills in `{{ {name} }}`")).collect();
        let wanted: Vec<(&str, &str)> = said.iter().map(String::as_str).zip(expected.iter().copied()).collect();
        assert_eq!(found, wanted, "in {fluent}");
    }

    #[test]
    fn only_what_is_filled_in_may_be_named() {
        unknown("step-rest = Call { $emergency } or { $crisis }\n    .text = { $emergency }", &[]);
        unknown("step-rest = Call { $emergncy }", &["$emergncy"]);
        unknown("step-rest = a\n    .text = b { $Emergency } { $x } { $emergency }", &["$Emergency", "$x"]);
        unknown("-net = { $number }\nstep-rest = { -net }", &["$number"]);
        unknown("step-rest = { { $a } } { -net(b: 1) }\n-net = { NUMBER($c) }", &["$a", "$c"]);
        unknown("step-rest = { $d ->\n    [one] { $e }\n   *[other] f\n    }", &["$d", "$e"]);
    }
}
