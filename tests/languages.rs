//! What a pathway says in one language it says in the others. `pathway check` sees to it that no text is missing.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

mod support;

use std::collections::BTreeMap;

use treatment_pathway::model::text::Texts;

/// The figures of a text, such as 1,000 or 10.6, sorted: languages order them differently. Thousands are grouped by a
/// comma in one and by a hard space, or said as "mil", in the other, so that nobody misreads them.
fn figures(text: &str) -> Vec<String> {
    let hard_space = |c: char| c == '\u{a0}' || c == '\u{202f}';
    // "10 mil" and "108 thousand" are 10,000 and 108,000, and "mil" alone is 1,000.
    let mut written = String::new();
    for word in text.split([' ', '\u{a0}']) {
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let (thousand, counted) =
            (["mil", "thousand"].contains(&bare), written.ends_with(|c: char| c.is_ascii_digit()));
        let group = bare.len() == 3 && bare.chars().all(|c| c.is_ascii_digit()) && counted;
        match (thousand, counted) {
            (true, true) => written.push_str(",000"),
            (true, false) => written.push_str(" 1,000"),
            (false, _) if group => written.push_str(&format!(",{word}")),
            (false, _) => written.push_str(&format!(" {word}")),
        }
    }
    let words = written.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == ',' || hard_space(c)));
    let words = words.map(|word| word.trim_matches(|c| c == '.' || c == ',' || hard_space(c)));
    let grouped = |word: &str| word.split([',', '\u{a0}', '\u{202f}']).skip(1).all(|group| group.len() == 3);
    let plain =
        |word: &str| if grouped(word) { word.replace([',', '\u{a0}', '\u{202f}'], "") } else { word.to_owned() };
    let mut figures: Vec<String> = words.filter(|word| !word.is_empty()).map(plain).collect();
    figures.sort_unstable();
    figures
}

/// What the page fills in.
fn filled(text: &str) -> Vec<String> {
    let names = text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0.to_owned()));
    let mut names: Vec<String> = names.collect();
    names.sort_unstable();
    names
}

#[track_caller]
fn same(dir: &str, carried: fn(&str) -> Vec<String>) {
    let document = support::folder(dir).read().document;
    let [one, other]: [Texts; 2] = document.texts.try_into().expect("two languages");
    let both =
        one.entries().iter().filter_map(|(key, text)| Some((key, carried(&text.text), carried(other.get(key)?))));
    let (same, differ): (Vec<_>, Vec<_>) = both.partition(|(_, one, other)| one == other);
    let differ: BTreeMap<_, _> = differ.into_iter().map(|(key, one, other)| (key, (one, other))).collect();
    assert_eq!(differ, BTreeMap::new(), "{dir}");
    assert!(same.iter().any(|(_, carried, _)| !carried.is_empty()), "{dir} has some");
}

#[test]
fn spanish_has_the_figures_of_english() {
    same("pathways/failed-back", figures);
}

#[test]
fn every_language_leaves_the_page_the_same_to_fill() {
    for dir in support::PATHWAYS {
        same(dir, filled);
    }
}

/// The lines of a walk and of the booklet, in one language.
fn said(dir: &std::path::Path, lang: &str) -> String {
    let ran = |words: &str| {
        let ran = support::pathway(&words.split(' ').collect::<Vec<_>>(), dir);
        assert_eq!(ran.code, Some(0), "{words}: {}", ran.err);
        ran.out
    };
    let walk = ran(&format!("walk . --facts facts.json --lang {lang}"));
    let not = ran(&format!("why-not . --facts facts.json --treatment tea.hot --lang {lang}"));
    walk + &not + &ran(&format!("render . --to booklet --lang {lang}"))
}

/// What an author wrote stands in every sentence as it was written. A word that had to follow "after" or "of" would need
/// another case in German, and a sentence around it in other languages another one.
#[test]
fn what_an_author_wrote_is_said_as_it_was_written() {
    let lines = r#"[facts.pain]
type = "choice"
of = ["none", "strong"]
typical = "none"
no_raises = "made up"
[facts.days]
type = "number"
min = 0
max = 100
typical = 3
certain = true
[treatments.tea]
sources = ["S"]
[treatments."tea.hot"]
requires = "pain = strong"
sources = ["S"]
[[steps]]
id = "first"
kind = "decision"
branches = [{ when = "days >= 14", go = "today" }, { otherwise = "rest" }]
[[steps]]
id = "today"
kind = "conclusion"
urgency = "same-day"
sources = ["S"]
[[steps]]
id = "rest"
kind = "conclusion"
urgency = "routine"
recommend = ["tea"]
offer = [{ treatment = "tea.hot", when = "pain = strong" }]
review = { after = "a year" }
sources = ["S"]
[[safety]]
id = "longer-is-sooner"
monotone = { fact = "days", order = [0, 14] }
[[safety]]
id = "pain-first"
must_precede = { step = "first", treatment = "tea.hot" }
"#;
    let small = support::files(lines).change("pathway.toml", "version =", "languages = [\"de\", \"es\"]\nversion =");
    let english = small.0["en.ftl"].clone();
    let own = |name: &str, short: &str, year: &str, step: &str| {
        let mut text = english.clone();
        for (from, to) in [
            ("treatment-tea = treatment-tea\n", format!("treatment-tea = {name}\n")),
            ("    .short = fact-days short\n", format!("    .short = {short}\n")),
            ("step-first = step-first\n", format!("step-first = {step}\n")),
            ("step-rest = step-rest\n", format!("step-rest = step-rest\n    .review = {year}\n")),
        ] {
            assert_eq!(text.matches(from).count(), 1, "{from} in\n{text}");
            text = text.replace(from, &to);
        }
        text
    };
    let german = "quoted = „{ $what }“\n\
        review-after = Danach sehen, wie es war. Zeit bis dahin: { $after }.\n\
        because-requires = Zuerst nötig: { $what }.\n\
        booklet-kind-of = Eine Art dieser Behandlung: { $name }\n\
        booklet-look-again = Wieder ansehen nach dieser Zeit: { $after }\n\
        booklet-demand-monotone = In dieser Reihenfolge sinkt die Dringlichkeit nie: { $order }. Die Angabe: { $fact }\n\
        booklet-demand-precede = Zuerst dieser Schritt: „{ $step }“. Erst dann dies: „{ $treatment }“\n";
    let dir = small
        .without("en.ftl")
        .with("de.ftl", &own("Heißer Tee", "Letzter Tag", "ein Jahr", "Der erste Blick"))
        .with("es.ftl", &own("Té caliente", "Último día", "un año", "La primera mirada"))
        .with("words/de.ftl", german)
        .with("facts.json", r#"{ "pain": "none", "days": 3 }"#)
        .write("cases");
    for (lang, sentences) in [
        (
            "de",
            [
                "Danach sehen, wie es war. Zeit bis dahin: ein Jahr.",
                "Wieder ansehen nach dieser Zeit: ein Jahr<",
                "Eine Art dieser Behandlung: Heißer Tee<",
                "Die Angabe: Letzter Tag<",
                "Zuerst dieser Schritt: „Der erste Blick“. Erst dann dies: „treatment-tea--hot“<",
                "Zuerst nötig: fact-pain short: fact-pain is-strong.",
            ],
        ),
        (
            "es",
            [
                "Vea cómo le va después de: un año.",
                "Volver a mirar después de este tiempo: un año<",
                "Es un tipo de este tratamiento: Té caliente<",
                "El dato: Último día<",
                "Este paso va primero: «La primera mirada». Solo entonces se muestra esto: «treatment-tea--hot»<",
                "Primero hace falta: fact-pain short: fact-pain is-strong.",
            ],
        ),
    ] {
        let text = said(&dir, lang);
        for sentence in sentences {
            assert!(text.contains(sentence), "{lang}: {sentence}\n{text}");
        }
    }
}
