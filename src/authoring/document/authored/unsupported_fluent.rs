//! `unsupported-fluent`: a text says something that Fluent knows and this format does not.
//!
//! Why it matters: a choice by `->` would read its default for everybody, whatever the number is.
//!
//! ```text
//! step-rest = Rest
//!     .text = { $emergency ->
//!         [911] Call 911 now.
//!        *[other] Nothing to call.
//!     }
//! ```
//!
//! Instead: one text that is true for everybody. What differs from person to person is a branch of the pathway; the
//! forms of a unit are `.unit-one` and its kin.

use fluent_syntax::ast::InlineExpression;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::fluent_parts::{Named, Part, visit, written};
use crate::data::finding::{Finding, Place, Report};

/// Reports every such part of a text.
pub(super) fn check(all: &[Named<'_, '_>], place: &dyn Fn(&str) -> Option<Place>, report: &mut Report) {
    for one in all {
        if one.is_term() && one.name.contains('.') {
            let message = format!("no text can show `{}`, an attribute of a term", one.name);
            report.push(finding(place(one.written), message, "make it a term of its own"));
        }
        visit(one.pattern, &mut |part| report.findings.extend(unsupported(&part, place)));
    }
}

fn unsupported(part: &Part<'_, '_>, place: &dyn Fn(&str) -> Option<Place>) -> Option<Finding> {
    let inline = match part {
        Part::Select(by) => {
            let message = "a text cannot choose with `->`: everybody would read the same variant".to_owned();
            let help = "write one text for everybody; the forms of a unit are `.unit-one` and its kin";
            return Some(finding(place(by), message, help));
        }
        Part::Inline(inline) => *inline,
    };
    let (message, help) = match inline {
        InlineExpression::FunctionReference { id, .. } => {
            (format!("a text cannot call `{}(…)`", id.name), "write the text as it should read")
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            arguments.as_ref().map(|_| ()).or(attribute.as_ref().map(|_| ()))?;
            (format!("the term `-{}` is one text and takes nothing with it", id.name), "write `{ -name }`, no more")
        }
        InlineExpression::StringLiteral { value } if unescape_unicode_to_string(value).contains(['{', '}']) => {
            ("a text cannot contain a brace".to_owned(), "braces are for what is put in: `{ $emergency }`, `{ -term }`")
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::VariableReference { .. }
        | InlineExpression::Placeable { .. } => return None,
    };
    Some(finding(place(written(inline)), message, help))
}

fn finding(at: Option<Place>, message: String, help: &str) -> Finding {
    Finding::error("unsupported-fluent", at, message).help(help.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::found_with;

    #[track_caller]
    fn unsupported(fluent: &str, expected: &[(&str, &str)]) {
        let found = found_with("unsupported-fluent", "", &[("en.ftl", fluent)]);
        let found: Vec<(&str, &str)> = found.iter().map(|(message, at)| (message.as_str(), at.as_str())).collect();
        assert_eq!(found, expected, "in {fluent}");
    }

    #[test]
    fn what_is_written_is_what_everybody_reads() {
        unsupported("-net = a { \"\" }\nstep-rest = { -net } { 5 } { $emergency }\n    .text = { step-rest }", &[]);
        let choice = "a text cannot choose with `->`: everybody would read the same variant";
        unsupported("step-rest = { $crisis ->\n    [one] a\n   *[other] b\n    }", &[(choice, "$crisis")]);
        unsupported("-net = { 1 ->\n   *[other] b\n    }", &[(choice, "1")]);
        unsupported("step-rest = { { $crisis ->\n   *[other] b\n    } }", &[(choice, "$crisis")]);
        unsupported(
            "step-rest = { NUMBER($crisis, digits: 1) } { DATETIME(5) }",
            &[("a text cannot call `NUMBER(…)`", "NUMBER"), ("a text cannot call `DATETIME(…)`", "DATETIME")],
        );
        let more = "the term `-net` is one text and takes nothing with it";
        unsupported("-net = a\nstep-rest = { -net(case: \"b\") }", &[(more, "-net")]);
        let own = "no text can show `-net.case`, an attribute of a term";
        unsupported("-net = a\n    .case = b\nstep-rest = { -net }", &[(own, "case")]);
        let brace = "a text cannot contain a brace";
        unsupported("step-rest = { \"{emergency}\" }", &[(brace, "\"{emergency}\"")]);
        unsupported("step-rest = { \"\\u007B\" }", &[(brace, "\"\\u007B\"")]);
    }
}
