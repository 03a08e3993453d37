//! `missing-plural`: beside some numbers a unit would be in the wrong form.
//!
//! Why it matters: "1 days" makes a reader wonder what else is wrong.
//!
//! ```text
//! fact-days = For how many days?
//!     .unit = days
//! ```
//!
//! Instead: `.unit-one = day` below it. A language has some of the forms `zero`, `one`, `two`, `few` and `many`; `.unit`
//! itself stands beside all other numbers, and beside none. A unit that never changes, such as mg, is written there too.

use crate::authoring::document::Document;
use crate::authoring::plural::taken;
use crate::data::finding::{Finding, Report};
use crate::model::id::message_id;
use crate::model::pathway::Pathway;
use crate::presentation::words::Form;

/// Reports each unit that lacks a form which one of its fact's numbers takes.
pub fn check(document: &Document, pathway: &Pathway, report: &mut Report) {
    for texts in &document.texts {
        if document.about.languages.iter().all(|language| language.text != texts.lang) {
            continue;
        }
        for fact in pathway.facts.iter() {
            let message = format!("fact-{}", message_id(&fact.id));
            let Some((unit, at)) = texts.entry(&format!("{message}.unit")) else { continue };
            let lacks = |(form, _): &(Form, String)| {
                *form != Form::Other && texts.get(&format!("{message}.{}", form.unit())).is_none()
            };
            let missing: Vec<(Form, String)> = taken(&texts.lang, &fact.domain).into_iter().filter(lacks).collect();
            let Some((_, number)) = missing.first() else { continue };
            let forms: Vec<String> =
                missing.iter().map(|(form, number)| format!("`.{} = …` as beside {number}", form.unit())).collect();
            let said = format!("`{}.ftl` would say “{number} {unit}”", texts.lang);
            let help = format!("add below `{message}`: {}", forms.join(", "));
            report.push(Finding::warning("missing-plural", at, said).help(help));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::{ABOUT, found_with};

    #[track_caller]
    fn lacks(lang: &str, bounds: &str, unit: &str, expected: &[&str]) {
        let fact = format!("[facts.n]\ntype = \"number\"\n{bounds}\ntypical = 3\nunit = \"days\"\n");
        let step = "[[steps]]\nid = \"rest\"\nkind = \"conclusion\"\nurgency = \"routine\"\nsources = [\"S\"]\n";
        let about = format!("{ABOUT}languages = [\"{lang}\"]\n");
        let text = format!("fact-n = a\n{unit}");
        let found = found_with(
            "missing-plural",
            &format!("{about}{fact}{step}"),
            &[("en.ftl", ""), (&format!("{lang}.ftl"), &text), ("fr.ftl", &text)],
        );
        let said: Vec<&str> = found.iter().map(|(message, _)| message.as_str()).collect();
        assert_eq!(said, expected, "{lang}: {unit}");
    }

    #[test]
    fn a_unit_has_every_form_that_its_numbers_take() {
        let days = "min = 0\nmax = 365";
        lacks("en", days, "    .unit = days\n    .unit-one = day\n", &[]);
        lacks("en", days, "    .unit = days\n", &["`en.ftl` would say “1 days”"]);
        lacks("en", "min = 2\nmax = 9", "    .unit = days\n", &[]);
        lacks("en", days, "", &[]);
        lacks("ja", days, "    .unit = 日\n", &[]);
        lacks(
            "pl",
            days,
            "    .unit = dnia\n    .unit-one = dzień\n    .unit-many = dni\n",
            &["`pl.ftl` would say “2 dnia”"],
        );
        lacks("ar", days, "    .unit = يوم\n", &["`ar.ftl` would say “0 يوم”"]);
    }
}
