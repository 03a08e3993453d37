//! `missing-text`: something a reader sees has no words in a language.
//!
//! Why it matters: a person would read `step-emergency-weakness` instead of what to do.
//!
//! ```text
//! # en.ftl has no message `fact-saddle`
//! ```
//!
//! Instead: write the message, in every language of `languages`.

use super::texts::needed;
use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};

/// Reports every text that should be there and is not, or is empty.
pub fn check(document: &Document, report: &mut Report) {
    let needed = needed(document);
    for language in &document.about.languages {
        let Some(texts) = document.texts.iter().find(|texts| texts.lang == language.text) else { continue };
        let lacks = |(key, _): &&(String, _)| texts.get(key).is_none_or(|text| text.trim().is_empty());
        let missing: Vec<_> = needed.iter().filter(lacks).collect();
        for (position, (key, at)) in missing.iter().enumerate() {
            // One page is named by many facts: once is enough.
            if missing.iter().skip(position + 1).any(|(later, _)| later == key) {
                continue;
            }
            let message = format!("`{}.ftl` has no text for `{key}`", texts.lang);
            report.push(Finding::error("missing-text", *at, message).help(how_to_write(key)));
        }
    }
}

fn how_to_write(key: &str) -> String {
    match key.split_once('.') {
        Some((message, attribute)) => format!("add `.{attribute} = …` under `{message}`"),
        None => format!("add `{key} = …`"),
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::found_with;

    #[track_caller]
    fn lacks(lines: &str, fluent: &str, keys: &[&str]) {
        let found = found_with("missing-text", lines, &[("en.ftl", fluent)]);
        let found: Vec<&str> = found.iter().filter_map(|(message, _)| message.split('`').nth(3)).collect();
        let message = |key: &str| key.split('.').next().map(str::to_owned);
        let mut found: Vec<&str> =
            found.into_iter().filter(|key| keys.iter().any(|wanted| message(wanted) == message(key))).collect();
        found.sort_unstable();
        assert_eq!(found, keys, "in {lines}");
    }

    #[test]
    fn everything_that_is_seen_needs_words() {
        let fact = "[facts.\"tried.tea\"]\ntype = \"choice\"\nof = [\"no\"]\ntypical = \"no\"\npage = \"tea\"\n";
        let all = "fact-tried--tea = a\n .short = b\n .why = c\n .find-out = d\n .is-no = e\npage-tea = f\n";
        lacks(fact, all, &[]);
        lacks(
            fact,
            "page-tea = f\nfact-tried--tea =\n .short = b\n .why = c\n .find-out = { \"\" }\n",
            &["fact-tried--tea", "fact-tried--tea.find-out", "fact-tried--tea.is-no"],
        );
        lacks(
            &format!("{fact}certain = true"),
            "fact-tried--tea = a\n .short = b\n .why = c\n .is-no = e\npage-tea = f",
            &[],
        );
        lacks("", "step-rest = a\n", &["step-rest.text"]);
        lacks("", "pathway = a\n .intro = b\n .scope = c\n", &["pathway.about", "pathway.emergency"]);
        lacks("[treatments.tea]\nsources = [\"S\"]", "treatment-tea = a\n", &["treatment-tea.what"]);
        lacks("[[alongside]]\nid = \"a\"\nwith = [\"routine\"]", "", &["alongside-a", "alongside-a.text"]);
    }

    #[test]
    fn several_languages_each_say_when_to_look_again() {
        let step = "[[steps]]\nid = \"rest\"\nkind = \"conclusion\"\nurgency = \"routine\"\nsources = [\"S\"]\nreview = { after = \"a week\" }\n";
        lacks(step, "step-rest = a\n .text = b\n", &[]);
        let both = format!(
            "[pathway]\nid = \"p\"\nversion = \"1\"\nreviewed = 2026-11-22\nreview_due = 2027-11-22\nlanguages = [\"en\", \"es\"]\n{step}"
        );
        lacks(&both, "step-rest = a\n .text = b\n", &["step-rest.review"]);
        lacks(&both, "step-rest = a\n .text = b\n .review = a week\n", &[]);
    }

    const AID: &str = "[pathway]\nid = \"p\"\nversion = \"1\"\nreviewed = 2026-11-22\nreview_due = 2027-11-22\ndecision_aid = true\nno_treatment = \"wait\"\n[[alongside]]\nid = \"wait\"\nwith = [\"routine\"]\n";

    #[test]
    fn a_decision_aid_says_everything_of_what_can_be_done() {
        let aid = format!("{AID}[treatments.tea]\nsources = [\"S\"]\n[treatments.\"tea.green\"]\nsources = [\"S\"]\n");
        let rows = [
            "again", "before", "body", "certain", "chance", "cost", "harms", "life", "mind", "next", "not-for",
            "recovery", "soon", "undo",
        ];
        let keys: Vec<String> = rows.iter().map(|row| format!("treatment-tea.{row}")).collect();
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        lacks(&aid, "treatment-tea = a\n .what = b\ntreatment-tea--green = c\n .what = d\n", &keys);
        // Whoever does nothing needs nothing first.
        let keys: Vec<String> = rows
            .iter()
            .filter(|row| !["before", "not-for", "again"].contains(row))
            .map(|row| format!("alongside-wait.{row}"))
            .collect();
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        lacks(&aid, "alongside-wait = a\n .text = b\n .again = c\n", &keys);
    }

    #[test]
    fn a_decision_aid_says_what_it_is_and_what_is_to_be_decided() {
        let about =
            ["authors", "development", "evidence", "funding", "limits", "update"].map(|key| format!("pathway.{key}"));
        let about: Vec<&str> = about.iter().map(String::as_str).collect();
        lacks(AID, "pathway = a\n .intro = b\n .scope = c\n .emergency = d\n .about = e\n", &about);
        let step = "[[steps]]\nid = \"rest\"\nkind = \"conclusion\"\nurgency = \"routine\"\nsources = [\"S\"]\n";
        lacks(&format!("{AID}{step}"), "step-rest = a\n .text = b\n", &["step-rest.clinical"]);
        let offers = format!("{AID}{step}offer = [\"tea\"]\n[treatments.tea]\nsources = [\"S\"]");
        lacks(&offers, "step-rest = a\n .text = b\n .clinical = c\n", &["step-rest.decision"]);
        lacks(&offers.replace("decision_aid = true", ""), "step-rest = a\n .text = b\n", &[]);
    }

    #[test]
    fn a_test_says_what_it_measures_and_what_follows() {
        let lines = "[treatments.scan]\nsources = [\"S\"]\ntest = true\n[treatments.\"scan.quick\"]\nsources = [\"S\"]\ntest = true\n";
        let keys = ["downside", "if-negative", "measures"].map(|key| format!("treatment-scan.{key}"));
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        let texts = "treatment-scan = a\n .what = b\n .if-positive = c\ntreatment-scan--quick = d\n .what = e\n";
        lacks(lines, texts, &keys);
        lacks(&lines.replace("test = true", ""), texts, &[]);
        let beside = "[[alongside]]\nid = \"a\"\nwith = [\"routine\"]\ntest = true\n";
        let texts = "alongside-a = a\n .text = b\n .measures = c\n .if-positive = d\n .if-negative = e\n";
        lacks(beside, texts, &["alongside-a.downside"]);
    }

    #[test]
    fn a_disagreement_a_picture_a_term_and_what_may_matter_are_in_words() {
        let question = "[[disagreements]]\nid = \"d\"\nsteps = [\"rest\"]\npositions = [{ id = \"a\", sources = [\"S\"] }, { id = \"b.c\", claims = [\"N1\"] }]\n";
        lacks(question, "", &["disagreement-d", "disagreement-d.a", "disagreement-d.b--c", "disagreement-d.here"]);
        lacks("", "term-disc = a\n", &["term-disc.means"]);
        lacks("[[rungs]]\nid = \"r.s\"\nicon = \"pill\"\n", "", &["rung-r--s"]);
        lacks("[[values]]\nid = \"v.w\"\nrows = [\"undo\"]\n", "", &["value-v--w"]);
        let page = "[[explainers]]\nid = \"e\"\nparts = [{ id = \"a.b\", sources = [\"S\"] }]\n";
        lacks(page, "", &["explainer-e", "explainer-e.a--b", "explainer-e.a--b-title"]);
        let read = "[[corrections]]\nid = \"r\"\nverdict = \"half\"\nsources = [\"S\"]\n";
        lacks(read, "", &["correction-r", "correction-r.true"]);
        lacks("[[contradictions]]\nid = \"v.w\"\nwhen = \"nrs > 1\"\n", "", &["contradiction-v--w"]);
        let evidence = "[claims.N1]\nvalue = \"a\"\nstatus = \"seen\"\nsource = [\"S\"]\n";
        let lacks = |rate: &str, expected: &[&str]| {
            let evidence = format!("{evidence}{rate}");
            let found =
                found_with("missing-text", question, &[("evidence.toml", &evidence), ("en.ftl", "claim-N1 = a")]);
            let keys = found.iter().filter_map(|(message, _)| message.split('`').nth(3));
            let keys: Vec<&str> = keys.filter(|key| key.starts_with("claim-")).collect();
            assert_eq!(keys, expected);
        };
        lacks("", &[]);
        lacks("rate = { of = 100, with = 1 }", &["claim-N1.outcome", "claim-N1.with"]);
        let all = ["claim-N1.outcome", "claim-N1.span", "claim-N1.with", "claim-N1.without"];
        lacks("rate = { of = 100, with = 1, without = 2 }\nmonths = 6", &all);
    }

    #[test]
    fn every_language_of_the_list_is_looked_at_and_no_other() {
        let about = "[pathway]\nid = \"p\"\nversion = \"1\"\nreviewed = 2026-11-22\nreview_due = 2027-11-22\nlanguages = [\"en\", \"es\"]\n";
        let found = found_with("missing-text", about, &[("es.ftl", "step-start = a"), ("fr.ftl", "")]);
        assert!(found.iter().any(|(message, _)| message == "`en.ftl` has no text for `step-start`"));
        assert!(found.iter().any(|(message, _)| message == "`es.ftl` has no text for `step-rest`"));
        assert!(!found.iter().any(|(message, _)| message == "`es.ftl` has no text for `step-start`"));
        assert!(!found.iter().any(|(message, _)| message.starts_with("`fr.ftl`")));
    }
}
