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

use super::bad_domain;
use super::placeholder_text::is_placeholder;
use crate::authoring::document::Document;
use crate::authoring::plural::taken;
use crate::data::finding::{Finding, Report};
use crate::model::id::message_id;
use crate::model::text::Texts;
use crate::presentation::words::Form;

/// A fact whose unit lacks forms in a language.
pub(super) struct Lacking {
    message: String,
    /// Each with the first number that takes it.
    forms: Vec<(Form, String)>,
}

impl Lacking {
    /// The texts that are not there.
    pub fn keys(&self) -> Vec<String> {
        self.forms.iter().map(|(form, _)| format!("{}.{}", self.message, form.unit())).collect()
    }
}

/// Every fact with a unit, and the forms that its numbers take and that are not among these texts.
pub(super) fn lacking(document: &Document, lang: &str, texts: Option<&Texts>) -> Vec<Lacking> {
    let measured = document.facts.iter().filter(|fact| fact.unit.is_some() && fact.kind.text == "number");
    let of = |fact: &crate::authoring::document::AuthoredFact| {
        let message = format!("fact-{}", message_id(&fact.id.text));
        // What does not fit in it has been told.
        let domain = bad_domain::fact(fact, &mut Report::default()).domain;
        let mut forms = taken(lang, &domain);
        forms.retain(|(form, _)| {
            let key = format!("{message}.{}", form.unit());
            *form != Form::Other && texts.is_none_or(|texts| texts.get(&key).is_none())
        });
        Lacking { message, forms }
    };
    measured.map(of).collect()
}

/// Reports each unit that lacks a form which one of its fact's numbers takes.
pub fn check(document: &Document, report: &mut Report) {
    let listed = |texts: &&Texts| document.about.languages.iter().any(|language| language.text == texts.lang);
    for texts in document.texts.iter().filter(listed) {
        for Lacking { message, forms } in lacking(document, &texts.lang, Some(texts)) {
            let unit = texts.entry(&format!("{message}.unit")).filter(|(unit, _)| !is_placeholder(unit));
            let Some(((unit, at), (_, number))) = unit.zip(forms.first()) else { continue };
            let needed: Vec<String> =
                forms.iter().map(|(form, number)| format!("`.{} = …` as beside {number}", form.unit())).collect();
            let said = format!("`{}.ftl` would say “{number} {unit}”", texts.lang);
            let help = format!("add below `{message}`: {}", needed.join(", "));
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
