//! `unknown-term`: a text names another that its file does not have, or one that leads back to itself.
//!
//! Why it matters: where the sentence should stand, a reader would find its name.
//!
//! ```text
//! step-rest = Rest
//!     .text = { -safety-nett }
//! ```
//!
//! Instead: correct the name, or write the term `-safety-net = …` in the same file, with the text itself.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::parser;

use super::fluent::{place_of, plain_line_ends, too_deep};
use super::fluent_parts::{Named, Part, Patterns, named, names, visit, written};
use crate::data::finding::{Finding, Place, Report};
use crate::data::tree::Text;
use crate::model::id::did_you_mean;

/// Reports every such name, every text in a circle, and every other that never comes to an end.
pub(super) fn check(all: &[Named<'_, '_>], place: &dyn Fn(&str) -> Option<Place>, report: &mut Report) {
    let known: BTreeSet<&str> = all.iter().map(|one| one.name.as_str()).collect();
    for one in all {
        visit(one.pattern, &mut |part| {
            let Part::Inline(inline) = part else { return };
            let Some(wrong) = names(inline).filter(|name| !known.contains(name.as_str())) else { return };
            let term = wrong.starts_with('-');
            let what = if term { "term" } else { "text" };
            let help = match known.iter().copied().filter(|name| name.starts_with('-') == term).collect::<Vec<_>>() {
                names if names.is_empty() => Some(format!("write `{wrong} = text` in the same file")),
                names => did_you_mean(&wrong, names.iter().copied()),
            };
            let finding =
                Finding::error("unknown-term", place(written(inline)), format!("there is no {what} `{wrong}`"));
            report.push(finding.help(help));
        });
    }
    let (leads, patterns) = (leads(all), Patterns::of(all));
    for one in all.iter().filter(|one| patterns.text(one.pattern).is_none()) {
        let circles = |name: &String| reached(&leads, leads.get(name.as_str()).into_iter().flatten()).contains(name);
        let back = circles(&one.name);
        // Whatever leads into a circle is whole once the circle is mended.
        if !back && reached(&leads, [&one.name]).into_iter().any(circles) {
            continue;
        }
        let what = if one.is_term() { "term" } else { "text" };
        let (message, help) = match back {
            true => (
                format!("the {what} `{}` leads back to itself", one.name),
                "write its text out where the circle closes",
            ),
            false => (format!("the {what} `{}` names too many others, one in another", one.name), "write its text out"),
        };
        report.push(Finding::error("unknown-term", place(one.written), message).help(help.to_owned()));
    }
}

/// The terms of a file that no message names, by themselves or through other terms.
pub(super) fn unused(file: u16, source: &str) -> Vec<Text> {
    let (source, in_file) = plain_line_ends(source);
    if too_deep(&source).is_some() {
        return Vec::new();
    }
    let resource = match parser::parse(source.as_str()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let all = named(&resource);
    let leads = leads(&all);
    let messages: Vec<&String> = all.iter().filter(|one| !one.is_term()).map(|one| &one.name).collect();
    let used = reached(&leads, messages);
    let term = |one: &&Named<'_, '_>| one.is_term() && !one.name.contains('.') && !used.contains(&one.name);
    let text = |one: &Named<'_, '_>| {
        let at = Some(in_file(place_of(file, &source, one.written)));
        Text { text: one.name.clone(), at }
    };
    all.iter().filter(term).map(text).collect()
}

/// Each text with those that it names.
fn leads<'r>(all: &'r [Named<'r, '_>]) -> BTreeMap<&'r str, BTreeSet<String>> {
    let mut leads: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for one in all {
        let named = leads.entry(&one.name).or_default();
        visit(one.pattern, &mut |part| {
            if let Part::Inline(inline) = part {
                named.extend(names(inline));
            }
        });
    }
    leads
}

/// These texts, and all that they lead to.
fn reached<'r>(
    leads: &'r BTreeMap<&str, BTreeSet<String>>,
    from: impl IntoIterator<Item = &'r String>,
) -> BTreeSet<&'r String> {
    let mut rest: Vec<&String> = from.into_iter().collect();
    let mut found = BTreeSet::new();
    while let Some(name) = rest.pop() {
        if found.insert(name) {
            rest.extend(leads.get(name.as_str()).into_iter().flatten());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::found_with;

    #[track_caller]
    fn terms(fluent: &str, expected: &[(&str, &str)]) {
        let found = found_with("unknown-term", "", &[("en.ftl", fluent)]);
        let found: Vec<(&str, &str)> = found.iter().map(|(message, at)| (message.as_str(), at.as_str())).collect();
        assert_eq!(found, expected, "in {fluent}");
        // Whatever is wrong with a term is told once.
        assert_eq!(found_with("fluent-syntax", "", &[("en.ftl", fluent)]), [], "in {fluent}");
    }

    #[test]
    fn a_term_stands_in_the_same_file_and_not_in_a_circle() {
        terms("-net = a\nstep-rest = { -net }\n    .text = { -net } b", &[]);
        terms("step-rest = { -net } and more", &[("there is no term `-net`", "-net")]);
        terms("-net = a\n-other = { -nett }", &[("there is no term `-nett`", "-nett")]);
        let circle = |term: &'static str| (format!("the term `-{term}` leads back to itself"), format!("-{term}"));
        let (a, b) = (circle("a"), circle("b"));
        let both = [(a.0.as_str(), a.1.as_str()), (b.0.as_str(), b.1.as_str())];
        terms("-a = { -b }\n-b = { -a }\n-c = { -a }\nstep-rest = { -c }", &both);
        terms("-a = x { -a }\nstep-rest = { -a }", &both[..1]);
    }

    #[test]
    fn a_text_may_name_another_of_its_file_and_not_in_a_circle() {
        terms("step-rest = a\n    .text = { step-rest }, { step-start.text }\nstep-start = b\n    .text = c", &[]);
        terms("step-rest = { step-rst }", &[("there is no text `step-rst`", "step-rst")]);
        terms("step-rest = a\n    .text = { step-rest.txt }", &[("there is no text `step-rest.txt`", "step-rest")]);
        terms("step-rest =\n    .text = { step-rest }", &[("there is no text `step-rest`", "step-rest")]);
        let circle = "the text `step-rest.text` leads back to itself";
        terms(
            "step-rest = { step-rest.text }\n    .text = { -a }\n-a = { step-rest.text }",
            &[(circle, "text"), ("the term `-a` leads back to itself", "-a")],
        );
    }

    #[test]
    fn terms_in_terms_come_to_an_end() {
        let chain = |terms: usize, times: usize| -> String {
            let term = |n: usize| format!("-t{n} ={}\n", format!(" {{ -t{} }}", n + 1).repeat(times));
            (0..terms).map(term).collect::<String>() + &format!("-t{terms} = {{ \"\" }}\nstep-rest = {{ -t0 }}\n")
        };
        terms(&chain(20, 1), &[]);
        terms(&chain(3, 5), &[]);
        let many = found_with("unknown-term", "", &[("en.ftl", &chain(60, 1))]);
        assert_eq!(
            many.first().map(|(message, at)| (message.as_str(), at.as_str())),
            Some(("the term `-t0` names too many others, one in another", "-t0"))
        );
        assert_ne!(found_with("unknown-term", "", &[("en.ftl", &chain(9, 9))]), []);
    }
}
