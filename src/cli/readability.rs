//! How hard every screen is to read, as `pathway check` prints it.

use serde_json::{Map, Number, Value, json};
use treatment_pathway::authoring::check::readability::{Screen, table as screens, written};
use treatment_pathway::authoring::document::Document;

/// Every screen as JSON; `grade` is the hardest of its formulas.
pub fn json(document: &Document) -> Value {
    let object = |screen: &Screen| {
        let grades: Map<String, Value> =
            screen.grades.iter().map(|(formula, grade)| ((*formula).to_owned(), number(*grade))).collect();
        json!({
            "screen": screen.name,
            "lang": screen.lang,
            "grade": screen.hardest().map(|(_, grade)| number(grade)),
            "grades": grades,
            "sentences": screen.counted.sentences,
            "longest_sentence": screen.counted.longest,
            "words": screen.counted.words,
        })
    };
    screens(document).iter().map(object).collect()
}

fn number(tenths: i64) -> Value {
    written(tenths).parse::<Number>().map_or(Value::Null, Value::Number)
}

/// One line for each language: all of it, and the hardest screen.
pub fn summary(document: &Document) {
    let screens = screens(document);
    for all in screens.iter().filter(|screen| screen.name == "all") {
        let own =
            screens.iter().filter(|screen| screen.lang == all.lang && screen.name != "all" && screen.says_something());
        let hardest = own.filter_map(|screen| Some((screen, screen.hardest()?))).max_by_key(|(_, (_, grade))| *grade);
        let Some((screen, (formula, grade))) = hardest else { continue };
        let (lang, grade) = (&all.lang, written(grade));
        out!("`{lang}` reads like grade {}; hardest screen: `{}`, {grade} ({formula})", grades(all), screen.name);
    }
}

/// Every screen, the hardest first.
pub fn table(document: &Document) {
    let mut screens = screens(document);
    screens.sort_by_key(|screen| std::cmp::Reverse(screen.hardest().map(|(_, grade)| grade)));
    out!("{:44} {:5} {:>6} {:>10} {:>8}  grade", "screen", "lang", "words", "sentences", "longest");
    for screen in &screens {
        let counted = screen.counted;
        out!(
            "{:44} {:5} {:>6} {:>10} {:>8}  {}",
            screen.name,
            screen.lang,
            counted.words,
            counted.sentences,
            counted.longest,
            if screen.grades.is_empty() { "no formula".to_owned() } else { grades(screen) }
        );
    }
}

fn grades(screen: &Screen) -> String {
    let grade = |(formula, grade): &(&str, i64)| format!("{} ({formula})", written(*grade));
    screen.grades.iter().map(grade).collect::<Vec<_>>().join(", ")
}
