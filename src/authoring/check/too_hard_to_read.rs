//! `too-hard-to-read`: a screen that asks for more than eight years of school.
//!
//! Why it matters: half of all adults read below that, everybody reads worse in pain, and who gives up reading decides
//! without knowing.
//!
//! ```text
//! treatment-x =
//!     .what = Neuromodulation utilises implantable stimulators that deliver electrical stimulation to the epidural space.
//! ```
//!
//! Instead: shorter sentences, shorter words. `pathway check DIR --readability` prints the grade of every screen; six is
//! the aim. English is measured by Flesch-Kincaid, and by SMOG from 30 sentences on, Spanish by Fernández Huerta; nothing
//! is made up for a language without a formula, and a note says so. A formula needs about 100 words to be sure: a shorter
//! screen is a warning, and below 30 words nothing is said.

use super::readability::{Screen, measured, table, written};
use crate::authoring::document::Document;
use crate::data::finding::{Finding, Report};

/// The highest grade, and the one to aim at, in tenths.
const HIGHEST: i64 = 80;
const AIM: i64 = 60;
/// Words from which a grade is sure.
const SURE: usize = 100;
/// Long words that the finding names.
const NAMED: usize = 6;

/// Reports every screen above the highest grade, and once for each language how many are above the aim.
pub fn check(document: &Document, report: &mut Report) {
    let mut table = table(document);
    table.retain(|screen| screen.name != "all" && screen.says_something());
    for language in &document.about.languages {
        let screens: Vec<&Screen> = table.iter().filter(|screen| screen.lang == language.text).collect();
        if !measured(&language.text) && !screens.is_empty() {
            let message = format!("nothing here measures how hard `{}` is to read", language.text);
            let help = "let somebody read it who speaks it, and who is no clinician".to_owned();
            report.push(Finding::note("too-hard-to-read", language.at, message).help(help));
        }
        let hard =
            |than: i64| screens.iter().filter(move |screen| screen.hardest().is_some_and(|(_, grade)| grade > than));
        hard(HIGHEST).for_each(|screen| report.push(finding(screen)));
        let above = hard(AIM).count();
        if above > 0 {
            let message = format!("in `{}`, {above} of {} screens are above grade 6", language.text, screens.len());
            let help = "`pathway check DIR --readability` lists them".to_owned();
            report.push(Finding::note("too-hard-to-read", language.at, message).help(help));
        }
    }
}

fn finding(screen: &Screen) -> Finding {
    let (formula, grade) = screen.hardest().unwrap_or_default();
    let message = format!("`{}` in `{}` reads like grade {} ({formula})", screen.name, screen.lang, written(grade));
    let words: Vec<&str> = screen.long_words.iter().take(NAMED).map(String::as_str).collect();
    let longest = screen.counted.longest;
    let help = format!("its longest sentence, here, has {longest} words; its long words: {}", words.join(", "));
    let make = if screen.counted.words >= SURE { Finding::error } else { Finding::warning };
    make("too-hard-to-read", screen.at, message).help(help)
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::found_with;

    const HARD: &str = "Neuromodulation utilises implantable stimulators that deliver electrical stimulation.";
    const PLAIN: &str = "A small device sends current to the nerves. It can be taken out again.";

    /// What is found in this text of a step.
    #[track_caller]
    fn reads(lang: &str, text: &str, expected: &[&str]) {
        let about = format!(
            "[pathway]\nid = \"p\"\nversion = \"1\"\nreviewed = 2026-11-22\nreview_due = 2027-11-22\nlanguages = [\"{lang}\"]"
        );
        let texts = format!("step-rest = Rest\n .text = {text}\n");
        let found = found_with("too-hard-to-read", &about, &[(&format!("{lang}.ftl"), &texts), ("en.ftl", "")]);
        let found: Vec<&str> = found.iter().map(|(message, _)| message.as_str()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn hard_screens() {
        reads("en", &PLAIN.repeat(9), &[]);
        // Nothing is said of less than 30 words, and less is sure of less than 100; the severity is in the snapshots.
        reads("en", HARD, &[]);
        let hard =
            ["in `en`, 1 of 1 screens are above grade 6", "`step-rest` in `en` reads like grade 31.8 (Flesch-Kincaid)"];
        reads("en", &[HARD; 4].join(" "), &hard);
        reads("en", &[HARD; 14].join(" "), &hard);
        reads("fr", &[HARD; 14].join(" "), &["nothing here measures how hard `fr` is to read"]);
    }
}
