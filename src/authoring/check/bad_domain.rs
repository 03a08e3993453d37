//! `bad-domain`: the values of a fact do not fit together.
//!
//! Why it matters: a proof for every patient needs to know every value a fact can have.
//!
//! ```toml
//! [facts.nrs]
//! type = "number"
//! min = 10
//! max = 0
//! ```
//!
//! Instead: a choice or set lists its values in `of`; a number has `min` and `max`; `typical` is one of the values;
//! only a fact `asked_of = "clinician"` has a `default`, because a patient's silence is never an answer.

use crate::authoring::document::{self};
use crate::data::finding::{Finding, Place, Report};
use crate::model::domain::{Authored, Number, Type};
use crate::model::pathway::{Changes, Fact};
use crate::model::value::Value;

/// A page's numbers are floats: with six decimal places they are exact up to here.
const FURTHEST: i64 = 9_000_000_000;

/// Makes a fact, reporting whatever does not fit. What cannot be known is filled with something harmless, since the
/// finding keeps the pathway from running.
pub fn fact(authored: &document::AuthoredFact, report: &mut Report) -> Fact {
    let of = Type::of(&authored.kind.text);
    let mut wrong = |at: Option<Place>, message: String| {
        let finding = Finding::error("bad-domain", at.or(authored.id.at), format!("`{}` {message}", authored.id.text));
        report.push(finding.help(of.help.to_owned()));
    };
    let may_not_apply = authored.asked_when.is_some() && authored.unasked.is_none();
    let domain = (of.make)(&mut Authored { fact: &authored.keys, may_not_apply, wrong: &mut wrong });
    if authored.default.is_some() && !authored.asked_of_clinician {
        wrong(authored.id.at, "has a `default`, which only a fact asked of a clinician may have".to_owned());
    }
    if authored.unasked.is_some() && authored.asked_when.is_none() {
        wrong(authored.id.at, "has `unasked`, which only a fact with `asked_when` may have".to_owned());
    }
    if authored.unasked.is_some() && authored.asked_of_clinician {
        // Nobody could say which of the two it is while it is open whether the fact applies.
        wrong(
            authored.id.at,
            "has `unasked`, and is never asked: until a clinician sets it, it is its `default`".to_owned(),
        );
    }
    if authored.default.is_none() && authored.asked_of_clinician {
        wrong(
            authored.id.at,
            "is asked of a clinician and needs a `default`, because it is never asked of a patient".to_owned(),
        );
    }
    let mut fact = Fact {
        id: authored.id.text.clone(),
        domain,
        certain: authored.certain,
        typical: Value::NotSure,
        page: authored.page.as_ref().map(|page| page.text.clone()),
        asked_when: None,
        unasked: None,
        asked_of_clinician: authored.asked_of_clinician,
        default: None,
        changes: match (authored.past, authored.changeable && !authored.asked_of_clinician) {
            (true, _) => Changes::Nobody,
            (false, true) => Changes::Person,
            (false, false) => Changes::Team,
        },
    };
    if let Some(Number { min, max, decimals, .. }) = fact.domain.as_number() {
        for (bound, key) in [(min, "min"), (max, "max")] {
            if bound.checked_abs().is_none_or(|bound| bound / 10i64.pow(*decimals) >= FURTHEST) {
                let at = authored.keys.get(key).and_then(|node| node.at);
                let message = format!("`{}` goes further than a page can count exactly", authored.id.text);
                let help = format!("say it in a larger unit: pages count to {FURTHEST}");
                report.push(Finding::warning("bad-domain", at, message).help(help));
            }
        }
    }
    let mut value = |node: &Option<crate::data::tree::Node>| match node.as_ref().map(|node| fact.read(node)) {
        Some(Ok(value)) => value,
        Some(Err(finding)) => {
            report.push(finding);
            None
        }
        None => None,
    };
    let typical = value(&authored.typical).unwrap_or(Value::NotSure);
    (fact.typical, fact.default, fact.unasked) = (typical, value(&authored.default), value(&authored.unasked));
    fact
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::finds;

    #[track_caller]
    fn fact(lines: &str, expected: &[(&str, &str)]) {
        finds("bad-domain", &format!("[facts.x]\n{lines}\n"), expected);
    }

    #[test]
    fn values_that_do_not_fit_together() {
        fact("type = \"choice\"\nof = [\"no\", \"yes\"]\ntypical = \"no\"", &[]);
        fact("type = \"choice\"\ntypical = \"no\"", &[("`x` lists no values: write `of = [ … ]`", "x")]);
        fact("type = \"choice\"\nof = [\"a\", \"a\"]", &[("`x` lists `a` twice", "a")]);
        fact(
            "type = \"set\"\nof = [\"a\", \"not_sure\"]",
            &[("`x` lists `not_sure`, which is implied (`certain = true` removes it)", "not_sure")],
        );
        let with = |rest: &str| format!("type = \"choice\"\nof = [\"a\", \"not_applicable\"]\ntypical = \"a\"\n{rest}");
        fact(&with(""), &[]);
        fact(
            &with("asked_when = \"nrs > 1\"\n[facts.nrs]\ntype = \"number\"\nmin = 0\nmax = 5\ntypical = 1"),
            &[("`x` lists `not_applicable`, which `asked_when` implies", "not_applicable")],
        );
        fact(
            "type = \"set\"\nof = [\"a b\"]",
            &[("`x` cannot have the value `a b`: use letters, digits, `_` and `-`", "a b")],
        );
        for word in ["and", "or", "not", "in", "possibly"] {
            let message = format!("`x` cannot have the value `{word}`, which means something else in a guard");
            fact(&format!("type = \"choice\"\nof = [\"a\", \"{word}\"]"), &[(&message, word)]);
        }
        fact(
            "type = \"set\"\nof = [\"a\"]\nexclusive = [\"b\"]",
            &[("`x` names `b` as exclusive, which is not in `of`", "b")],
        );
        fact(
            "type = \"choice\"\nof = [\"a\"]\ndefault = \"a\"",
            &[("`x` has a `default`, which only a fact asked of a clinician may have", "x")],
        );
        fact(
            "type = \"choice\"\nof = [\"a\"]\ntypical = \"a\"\nunasked = \"a\"",
            &[("`x` has `unasked`, which only a fact with `asked_when` may have", "x")],
        );
        let asked = "asked_when = \"nrs > 1\"\n[facts.nrs]\ntype = \"number\"\nmin = 0\nmax = 5\ntypical = 1";
        fact(
            &with(&format!("asked_of = \"clinician\"\ndefault = \"a\"\nunasked = \"a\"\n{asked}")),
            &[("`x` has `unasked`, and is never asked: until a clinician sets it, it is its `default`", "x")],
        );
        fact(&with(&format!("unasked = \"not_applicable\"\n{asked}")), &[]);
        let many: Vec<String> = (0..65).map(|number| format!("v{number}")).collect();
        fact(&format!("type = \"choice\"\nof = {many:?}"), &[("`x` has more than 64 values", "x")]);
    }

    #[test]
    fn numbers_that_do_not_fit_together() {
        fact("type = \"number\"\nmin = 0\nmax = 1\nstep = 0.25\ntypical = 0.5", &[]);
        fact("type = \"number\"\nmax = 1", &[("`x` is a number and needs `min`", "x")]);
        fact("type = \"number\"\nmin = 0\nmax = 1.5", &[("`x` has a `max` that is no number of its `step`", "1.5")]);
        fact("type = \"number\"\nmin = 2\nmax = 1", &[("`x` has a `min` above its `max`", "2")]);
        fact("type = \"number\"\nmin = -8999999999\nmax = 8999999999\ntypical = 0", &[]);
        let far = "`x` goes further than a page can count exactly";
        let bounds = "type = \"number\"\nmin = -9000000000\nmax = 9223372036854775807";
        fact(bounds, &[(far, "-9000000000"), (far, "9223372036854775807")]);
        fact("type = \"number\"\nmin = 0\nmax = 1\nstep = 0", &[("`x` needs a `step` above 0", "0")]);
        fact("type = \"number\"\nmin = 0\nmax = 1\nstep = -1", &[("`x` needs a `step` above 0", "-1")]);
    }

    #[test]
    fn a_typical_value_is_one_of_the_values() {
        let lines = "[facts.x]\ntype = \"choice\"\nof = [\"no\"]\ntypical = \"yes\"";
        finds("unknown-value", lines, &[("`x` cannot be `yes`", "yes")]);
        let lines = "[facts.x]\ntype = \"number\"\nmin = 0\nmax = 10\nstep = 5\ntypical = 7";
        finds("out-of-range", lines, &[("`x` cannot be 7", "7")]);
    }
}
