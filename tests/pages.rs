//! `pathway export --to html`: the plain pages, and the laws that all of them keep.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use support::html::{attributes, between, plain, tags, values};
use support::{files, folder, fresh, pathway};
use treatment_pathway::model::id::message_id;
use treatment_pathway::model::pathway::{Pathway, Urgency};

/// Every file by its path, such as `en/index.html`.
type Pages = BTreeMap<String, String>;

const EVERY: [&str; 8] = [
    "pathways/failed-back",
    "tests/pathways/twisted-ankle",
    "tests/authored/curb65",
    "tests/authored/hypertension",
    "tests/authored/measles",
    "tests/authored/startback",
    "tests/authored/wells-dvt",
    "tests/authored/wells-pe",
];

const TODAY: &str = "2026-11-30";

fn read(out: &Path) -> Pages {
    let mut pages = Pages::new();
    for entry in fs::read_dir(out).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        let name = entry.file_name().expect("a name").to_string_lossy().into_owned();
        if entry.is_dir() {
            pages.extend(read(&entry).into_iter().map(|(inside, text)| (format!("{name}/{inside}"), text)));
        } else {
            pages.insert(name, fs::read_to_string(&entry).expect("a text"));
        }
    }
    pages
}

#[track_caller]
fn exported(dir: &Path, name: &str, more: &[&str]) -> Pages {
    let out = fresh(name);
    export(dir, &out, more, 0);
    read(&out)
}

#[track_caller]
fn export(dir: &Path, out: &Path, more: &[&str], code: i32) -> support::Ran {
    let (dir, out) = (dir.to_str().expect("a name"), out.to_str().expect("a name"));
    let mut words = vec!["export", dir, "--to", "html", "--out", out];
    words.extend(more);
    if !more.contains(&"--today") {
        words.extend(["--today", TODAY]);
    }
    let ran = pathway(&words, Path::new(env!("CARGO_MANIFEST_DIR")));
    assert_eq!(ran.code, Some(code), "{words:?}: {}", ran.err);
    ran
}

/// Each pathway, and its pages in every language.
static ALL: LazyLock<Vec<(&str, Pathway, Pages)>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let all = EVERY.iter().map(|dir| {
        let name = dir.replace('/', "-");
        (*dir, folder(dir).pathway(), exported(&root.join(dir), &name, &[]))
    });
    all.collect()
});

/// The pages of one language, without its folder.
fn of<'a>(pages: &'a Pages, lang: &str) -> BTreeMap<&'a str, &'a str> {
    let start = format!("{lang}/");
    pages.iter().filter_map(|(name, text)| Some((name.strip_prefix(&start)?, text.as_str()))).collect()
}

fn each_page() -> impl Iterator<Item = (String, &'static str, &'static Pages)> {
    let pages = |(dir, _, pages): &'static (&str, Pathway, Pages)| {
        let html = pages.iter().filter(|(name, _)| name.ends_with(".html"));
        html.map(move |(name, text)| (format!("{dir}: {name}"), text.as_str(), pages))
    };
    ALL.iter().flat_map(pages)
}

#[test]
fn each_language_has_the_same_pages_and_the_back_many() {
    for (dir, made, pages) in ALL.iter() {
        let names = |lang: &str| of(pages, lang).keys().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
        let first = names(&made.texts[0].lang);
        for texts in &made.texts {
            assert_eq!(names(&texts.lang), first, "{dir} in {}", texts.lang);
        }
        let things = made.facts.iter().map(|fact| format!("question-{}.html", message_id(&fact.id)));
        let things =
            things.chain(made.treatments.iter().map(|each| format!("treatment-{}.html", message_id(&each.id))));
        let things = things.chain(made.alongside.iter().map(|each| format!("also-{}.html", message_id(&each.id))));
        let things =
            things.chain(made.explainers.iter().map(|each| format!("explainer-{}.html", message_id(&each.id))));
        let conclusions = made.steps.each().filter(|(step, _)| made.conclusion(*step).is_some());
        let things = things.chain(conclusions.map(|(_, step)| format!("result-{}.html", message_id(&step.id))));
        let fixed = ["index.html", "danger-signs.html", "ladder.html", "questions.html", "sources.html", "about.html"];
        for name in things.chain(fixed.map(str::to_owned)) {
            assert!(first.contains(&name), "{dir}: {name}");
        }
        assert!(*dir != "pathways/failed-back" || first.len() >= 150, "{dir}: {}", first.len());
        assert!(pages["pages.css"].starts_with("/* pathway export"));
    }
}

#[test]
fn no_page_has_a_script_a_style_a_handler_or_a_picture_from_elsewhere() {
    for (name, html, _) in each_page() {
        for tag in tags(html) {
            let element = tag.split(' ').next().unwrap_or_default();
            let forbidden = ["script", "style", "iframe", "object", "embed", "img", "form", "input", "base", "svg"];
            assert!(!forbidden.contains(&element), "{name}: <{tag}>");
            for attribute in attributes(tag) {
                assert!(!attribute.starts_with("on") && attribute != "style", "{name}: <{tag}>");
            }
        }
        let styles: Vec<&str> = tags(html).filter(|tag| tag.contains("rel=\"stylesheet\"")).collect();
        assert_eq!(styles, ["link rel=\"stylesheet\" href=\"../pages.css\""], "{name}");
    }
}

#[test]
fn every_link_leads_somewhere() {
    for (name, html, pages) in each_page() {
        let (_, path) = name.split_once(": ").expect("a path");
        let ids = values(html, "id");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{name}: an id stands twice");
        for to in values(html, "href") {
            if ["https://", "http://", "tel:"].iter().any(|start| to.starts_with(start)) {
                continue;
            }
            let (file, fragment) = to.split_once('#').unwrap_or((to, ""));
            let folder = path.split('/').next().expect("a language");
            let file = match file.strip_prefix("../") {
                Some(above) => above.to_owned(),
                None if file.is_empty() => path.to_owned(),
                None => format!("{folder}/{file}"),
            };
            let there = pages.get(&file).unwrap_or_else(|| panic!("{name}: nothing is at {to}"));
            assert!(fragment.is_empty() || values(there, "id").contains(&fragment), "{name}: nothing is called {to}");
        }
    }
}

#[test]
fn every_page_has_one_heading_of_its_own_and_its_headings_in_order() {
    for (name, html, _) in each_page() {
        let levels = tags(html).filter_map(|tag| tag.split(' ').next()?.strip_prefix('h')?.parse::<u8>().ok());
        let levels: Vec<u8> = levels.collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{name}");
        assert_eq!(levels.first(), Some(&1), "{name}");
        assert!(levels.windows(2).all(|two| two[1] <= two[0] + 1), "{name}: {levels:?}");
        for landmark in ["header", "main id=\"text\"", "footer"] {
            assert_eq!(tags(html).filter(|tag| *tag == landmark).count(), 1, "{name}: {landmark}");
        }
        assert!(html.contains("<a class=\"skip\" href=\"#text\">"), "{name}");
    }
}

#[test]
fn when_to_call_stands_first_and_that_it_is_no_diagnosis_last() {
    for (name, html, _) in each_page() {
        let lang = values(html, "lang")[0];
        let (call, education) = match lang {
            "es" => ("llame ahora al número de emergencias", "Nunca es un diagnóstico."),
            "ar" => ("فاتصل الآن بالرقم", "وهو ليس تشخيصًا أبدًا."),
            _ => ("call your emergency number now.", "It is never a diagnosis."),
        };
        let (before, after) = html.split_once("<h1>").expect("a heading");
        assert!(before.contains(call) && before.contains("danger-signs.html"), "{name}");
        assert!(after.contains(education), "{name}");
        assert!(!html.contains("{emergency}") && !html.contains("{crisis}") && !html.contains("{ $"), "{name}");
        assert!(!html.contains(">pages-") && !html.contains(">booklet-"), "{name}: a word is missing");
    }
}

#[test]
fn titles_and_descriptions_are_all_different_and_short() {
    for (dir, made, pages) in ALL.iter() {
        for lang in made.texts.iter().map(|texts| texts.lang.as_str()) {
            let mut seen = BTreeSet::new();
            for (name, html) in of(pages, lang) {
                let title = between(html, "<title itemprop=\"name\">", "</title>");
                let about = between(html, "<meta name=\"description\" content=\"", "\"");
                for said in [title, about] {
                    assert!(!said.is_empty() && seen.insert(said), "{dir} in {lang}: {name} says {said:?} again");
                }
                assert!(plain(about).chars().count() <= 160, "{dir} in {lang}: {name}: {about}");
            }
        }
    }
}

/// What is not for a reader of plain pages: how the boxes of a page are pressed, what is said to one person about their own
/// answers, rules for reviewers, and the forms that a unit takes beside a number.
fn is_for_a_screen(made: &Pathway, key: &str) -> bool {
    let pressed = made.checklists.iter().any(|list| key == format!("page-{}.text", message_id(&list.page)));
    let personal =
        key.starts_with("condition-") && [".met", ".not-met", ".not-known"].iter().any(|end| key.ends_with(end));
    pressed || personal || key.starts_with("safety-") || key.contains(".unit-")
}

#[test]
fn no_text_of_a_pathway_is_lost() {
    for (dir, made, pages) in ALL.iter() {
        for texts in &made.texts {
            let all: String = of(pages, &texts.lang).values().map(|html| plain(html)).collect();
            let (emergency, crisis) = match texts.lang.as_str() {
                "es" => ("número de emergencias", "una línea de crisis"),
                "ar" => ("المحلي للطوارئ", "خط لدعم الأزمات"),
                _ => ("your emergency number", "a crisis line"),
            };
            let unsaid = texts.entries().iter().filter(|(key, written)| {
                let said = written.text.replace("{emergency}", emergency).replace("{crisis}", crisis);
                let line =
                    |line: &str| line.trim_start().trim_start_matches("- ").split_whitespace().collect::<String>();
                !is_for_a_screen(made, key) && !said.lines().all(|written| all.contains(&line(written)))
            });
            let unsaid: Vec<&str> = unsaid.map(|(key, _)| key.as_str()).collect();
            assert_eq!(unsaid, [""; 0], "{dir} in {}", texts.lang);
        }
    }
}

/// What follows a text in the same entry of a list, as it reads.
fn entry_with<'a>(html: &'a str, text: &str) -> Option<&'a str> {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let escaped = escaped.replace('"', "&quot;").replace('\'', "&#39;");
    let (_, rest) = html.split_once(&format!("<p>{escaped}</p>"))?;
    rest.split("</li>").next()
}

#[test]
fn every_claim_stands_with_its_certainty_and_its_sources_and_none_without_a_source() {
    for (dir, made, pages) in ALL.iter() {
        let texts = made.texts("en").expect("English");
        for claim in &made.claims {
            let Some(text) = texts.get(&format!("claim-{}", message_id(&claim.id))) else { continue };
            let entries: Vec<&str> = of(pages, "en").values().filter_map(|html| entry_with(html, text)).collect();
            assert_eq!(entries.is_empty(), claim.sources.is_empty(), "{dir}: {}", claim.id);
            for entry in entries {
                for source in &claim.sources {
                    let number = made.sources.positions().position(|known| known == *source).expect("a source") + 1;
                    assert!(entry.contains(&format!("sources.html#source-{number}\"")), "{dir}: {}", claim.id);
                }
                let word = claim.certainty.as_deref().map_or("", |word| match word {
                    "high" => "High certainty",
                    "moderate" => "Moderate certainty",
                    "low" => "Low certainty",
                    "very-low" => "Very low certainty",
                    _ => "Experts and studies disagree",
                });
                assert!(entry.contains(word), "{dir}: {}", claim.id);
                let unchecked = entry.contains("Not yet checked against a source.");
                assert_eq!(unchecked, claim.status == "memory", "{dir}: {}", claim.id);
            }
        }
    }
}

/// The part of the page of danger signs that is about one urgency.
fn urgent<'a>(danger: &'a str, urgency: &str) -> &'a str {
    between(danger, &format!("id=\"{urgency}\">"), "</section>")
}

#[test]
fn every_danger_sign_says_what_to_do_now_also_for_whoever_is_not_sure() {
    let (_, made, pages) = &ALL[0];
    let urgencies = [("emergency", "Call your emergency number now"), ("same-day", "You should be seen today")];
    let danger = &pages["en/danger-signs.html"];
    for (urgency, todo) in urgencies {
        assert!(urgent(danger, urgency).contains(todo), "{urgency}");
        let wanted = Urgency::of(urgency).expect("a word");
        for (_, step) in made.steps.each().filter(|(at, _)| made.conclusion(*at).is_some_and(|c| c.urgency == wanted)) {
            let link = format!("href=\"result-{}.html\"", message_id(&step.id));
            assert!(urgent(danger, urgency).contains(&link), "{}", step.id);
        }
    }
    // What the author says a value means by itself, and the "not sure" of each that is an emergency.
    for (fact, said, doubt, place) in [
        ("saddle", "numb, tingling or less feeling", "Feeling between the legs", "emergency"),
        ("vte_flags", "Chest pain, trouble breathing", "Chest or calf", "emergency"),
        ("overdose_signs", "Very drowsy, hard to wake", "Very drowsy, slow breathing", "emergency"),
        ("suicidality", "I think of ending my life", "Thoughts of ending your life", "emergency"),
        ("wound", "The wound is red, open", "Your wound", "same-day"),
    ] {
        let link = format!("<a href=\"question-{fact}.html\">");
        let signs: Vec<&str> = urgent(danger, place).split(&link).skip(1).collect();
        assert!(signs.iter().any(|sign| sign.split("</a>").next().is_some_and(|words| words.contains(said))), "{fact}");
        let unsure = format!("{link}Not sure about this: {doubt}</a>");
        assert!(danger.contains(&unsure), "{fact}: not sure");
        let question = &pages[&format!("en/question-{fact}.html")];
        let (_, todo) = question.split_once("<h2>What to do</h2>").expect("what to do");
        assert!(todo.contains("<strong>I’m not sure</strong>") && todo.contains("<section class=\"danger "), "{fact}");
    }
}

/// What an author says that a value means by itself stands on the page of danger signs, at least as urgent.
#[test]
fn every_sign_that_an_author_names_is_a_danger_sign() {
    let mut named = 0;
    for (dir, made, pages) in ALL.iter() {
        let danger = &pages["en/danger-signs.html"];
        for fact in &folder(dir).read().document.facts {
            for signs in &fact.signs {
                let least = signs.of.iter().filter_map(|(_, urgency)| Urgency::of(&urgency.text)).max();
                let least = least.expect("an urgency");
                let texts = made.texts("en").expect("English");
                let text = |attribute: &str| {
                    let key =
                        format!("fact-{}.{attribute}-{}", message_id(&fact.id.text), message_id(&signs.value.text));
                    texts.get(&key)
                };
                let words = plain(text("row").or(text("is")).expect("words"));
                let sections = [Urgency::Emergency, Urgency::SameDay, Urgency::UrgentClinic].into_iter();
                let mut sections = sections.filter(|urgency| *urgency >= least);
                let stands = sections.any(|urgency| plain(urgent(danger, urgency.word())).contains(&words));
                assert!(stands, "{dir}: {} = {} is {}", fact.id.text, signs.value.text, least.word());
                named += 1;
            }
        }
    }
    assert!(named > 20, "{named}");
}

/// Nobody reads "talk it over" where they have to call.
#[test]
fn an_urgent_result_says_what_to_do_and_nothing_softer() {
    let (_, made, pages) = &ALL[0];
    for (at, step) in made.steps.each() {
        let Some(conclusion) = made.conclusion(at) else { continue };
        let html = &pages[&format!("en/result-{}.html", message_id(&step.id))];
        assert_eq!(html.contains("Talk it over"), conclusion.urgency == Urgency::Routine, "{}", step.id);
    }
}

#[test]
fn not_sure_is_an_answer_of_its_own_wherever_it_can_be_given() {
    for (dir, made, pages) in ALL.iter() {
        let texts = made.texts("en").expect("English");
        for fact in &made.facts {
            let html = &pages[&format!("en/question-{}.html", message_id(&fact.id))];
            let own = texts.get(&format!("fact-{}.is-not_sure", message_id(&fact.id)));
            let answers = between(html, "<ul class=\"boxes\">", "</ul>");
            let unsure = answers.contains(own.unwrap_or("I’m not sure"));
            assert_eq!(unsure, !fact.certain, "{dir}: {}", fact.id);
            assert_eq!(html.contains("It is never taken as “no”."), !fact.certain, "{dir}: {}", fact.id);
        }
        // On paper an empty box must not have to say it.
        let ticks = pages["en/questions.html"].matches(">Not sure</span>").count();
        let rows =
            made.checklists.iter().flat_map(|list| &list.rows).filter(|row| !made.facts[row.fact].certain).count();
        assert_eq!(ticks, rows, "{dir}");
    }
}

#[test]
fn questions_follow_each_other() {
    let (_, made, pages) = &ALL[0];
    let mut at = "question-bladder_bowel.html".to_owned();
    let mut seen = 0;
    loop {
        seen += 1;
        let html = &pages[&format!("en/{at}")];
        let next = between(html, "<link rel=\"next\" href=\"", "\"");
        if next.is_empty() {
            break;
        }
        assert_eq!(between(&pages[&format!("en/{next}")], "<link rel=\"prev\" href=\"", "\""), at);
        assert!(html.contains(">Next: "), "{at}");
        at = next.to_owned();
    }
    assert_eq!(seen, made.facts.len());
}

#[test]
fn a_number_that_is_no_choice_is_a_danger_sign_where_it_is_one() {
    let (_, _, pages) = ALL.iter().find(|(dir, ..)| dir.contains("hypertension")).expect("it is among them");
    let danger = urgent(&pages["en/danger-signs.html"], "urgent-clinic");
    for sign in
        ["Upper number: at least 180 mmHg", "Lower number: at least 120 mmHg", "Not sure about this: Upper number"]
    {
        assert!(danger.contains(sign), "{sign}: {danger}");
    }
    // What is asked only of those whose numbers are so high is an emergency for them.
    let emergency = urgent(&pages["en/danger-signs.html"], "emergency");
    assert!(emergency.contains("result-same-day-referral.html") && emergency.contains("question-"), "{emergency}");
}

#[test]
fn a_page_says_what_it_is_to_a_search_engine_and_no_more() {
    let (_, made, pages) = &ALL[0];
    let html = &pages["es/treatment-scs-implant.html"];
    for said in [
        "<html lang=\"es\" dir=\"ltr\" itemscope=\"\" itemtype=\"https://schema.org/MedicalWebPage\">",
        "<link rel=\"alternate\" href=\"../en/treatment-scs-implant.html\" hreflang=\"en\">",
        "<link rel=\"alternate\" href=\"../es/treatment-scs-implant.html\" hreflang=\"es\">",
        &format!("<meta itemprop=\"lastReviewed\" content=\"{}\">", made.reviewed),
        &format!("<meta itemprop=\"version\" content=\"{}\">", made.version),
    ] {
        assert!(html.contains(said), "{said}");
    }
    let properties: BTreeSet<&str> =
        ALL.iter().flat_map(|(.., pages)| pages.values()).flat_map(|html| values(html, "itemprop")).collect();
    let allowed = ["citation", "datePublished", "description", "inLanguage", "lastReviewed", "name", "version"];
    assert_eq!(properties, allowed.into());
    assert!(!html.contains("canonical"));
}

/// Whatever a document says is text: in a heading, an attribute, an address, a word of its own.
#[test]
fn what_a_document_says_never_becomes_markup() {
    let lines = r#"[pathway]
id = "small"
version = "<b>1\"</b>"
reviewed = 2026-11-22
review_due = 2027-11-22
[treatments.tea]
sources = ["S", "T"]
claims = ["c"]
[[steps]]
id = "first"
kind = "decision"
branches = [{ when = "days >= 14", go = "today" }, { otherwise = "rest", doubt = "<u>why</u>" }]
[[steps]]
id = "today"
kind = "conclusion"
urgency = "emergency"
claims = ["c"]
[[steps]]
id = "rest"
kind = "conclusion"
urgency = "routine"
recommend = ["tea"]
sources = ["S"]
"#;
    let nasty = "</title></script><script>alert(1)</script><img src=x onerror=alert(2)>\" onload=\"alert(3)' & &lt;";
    let sources = format!(
        "[{}, {}]",
        serde_json::json!({ "id": "S", "type": "webpage", "title": nasty, "URL": "https://example.org/a" }),
        serde_json::json!({ "id": "T", "type": "webpage", "title": "T", "URL": "https://example.org/\"><script>" })
    );
    let claim = "[claims.c]\nvalue = \"<i>\"\nsource = [\"S\"]\nstatus = \"seen\"\ncertainty = \"low\"\nfunding = \"<i>\\\"'\"\n";
    let small = files(lines).with("sources.json", &sources).with("evidence.toml", claim);
    let texts = small.0["en.ftl"].lines().map(|line| format!("{line} {nasty}\n")).collect::<String>();
    let own = format!("emergency-number = <b>{nasty}\npages-emergency = {nasty} {{ $emergency }}\n");
    let texts = texts.replace("step-today text", "step-today text Call { $emergency }");
    let dir = small.clone().with("en.ftl", &texts).with("words/en.ftl", &own).write("nasty");
    let pages = exported(&dir, "nasty-out", &[]);
    let mut shown = 0;
    for (name, html) in pages.iter().filter(|(name, _)| name.ends_with(".html")) {
        shown += html.matches("&lt;script&gt;alert(1)").count();
        for tag in tags(html) {
            let element = tag.split(' ').next().unwrap_or_default();
            assert!(!["script", "img", "b", "u", "i"].contains(&element), "{name}: <{tag}>");
            assert!(!attributes(tag).iter().any(|attribute| attribute.starts_with("on")), "{name}: <{tag}>");
        }
        for to in values(html, "href") {
            assert!(!to.contains("javascript:") && !to.contains('>'), "{name}: {to}");
        }
    }
    assert!(shown > 40, "{shown}");
    assert!(pages["en/sources.html"].contains("href=\"https://example.org/&quot;&gt;&lt;script&gt;\""));
    // An address that is none is a finding already.
    let script = small.with("sources.json", &sources.replace("https://example.org/a", "javascript:alert(4)"));
    let out = fresh("script-out");
    let ran = export(&script.write("script"), &out, &[], 1);
    assert!(ran.err.contains("error[bad-source]") && read(&out).is_empty(), "{}", ran.err);
    let booklet = pathway(&["render", ".", "--to", "booklet"], &dir).out;
    assert!(!booklet.contains("<b>") && !booklet.contains("<script"), "the words of a folder are text there too");
}

#[test]
fn numbers_are_said_and_can_be_pressed() {
    let dir = folder("tests/pathways/twisted-ankle").write("numbers");
    let more = ["--emergency-number", "911", "--crisis-number", "9-8-8", "--lang", "en", "--lang", "ar"];
    let pages = exported(&dir, "numbers-out", &more);
    for (name, html) in pages.iter().filter(|(name, _)| name.ends_with(".html")) {
        assert!(html.split("<h1>").next().is_some_and(|top| top.contains("href=\"tel:911\"")), "{name}");
        assert!(!html.contains("your emergency number"), "{name}");
    }
    assert!(pages["en/danger-signs.html"].contains("<a href=\"tel:988\">the crisis line 9-8-8</a>"));
    for (option, wrong) in [("--emergency-number", "<b>"), ("--crisis-number", "call"), ("--address", "javascript:1")] {
        let out = fresh("wrong-number");
        let ran = export(&dir, &out, &[option, wrong], 2);
        assert!(ran.err.starts_with("error[wrong-type]") && ran.err.contains("help: "), "{}", ran.err);
        assert!(read(&out).is_empty());
    }
}

#[test]
fn with_an_address_links_are_whole_and_a_page_has_one_of_its_own() {
    let dir = folder("tests/pathways/twisted-ankle").write("address");
    let pages = exported(&dir, "address-out", &["--address", "https://example.org/ankle/"]);
    let html = &pages["ar/ladder.html"];
    assert!(html.contains("<link rel=\"canonical\" href=\"https://example.org/ankle/ar/ladder.html\">"), "{html}");
    assert!(
        html.contains("<link rel=\"alternate\" href=\"https://example.org/ankle/en/ladder.html\" hreflang=\"en\">")
    );
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\""));
    let alone = exported(&dir, "alone-out", &["--lang", "en"]);
    assert!(alone.keys().all(|name| !name.starts_with("ar/")) && !alone["en/index.html"].contains("hreflang"));
}

#[test]
fn an_overdue_pathway_says_so_on_every_page() {
    let dir = folder("tests/pathways/twisted-ankle").write("overdue");
    let out = fresh("overdue-out");
    let ran = export(&dir, &out, &["--today", "2999-01-01"], 0);
    assert!(ran.err.contains("warning[review-overdue]"), "{}", ran.err);
    for (name, html) in of(&read(&out), "en") {
        let main = between(html, "<main", "</main>");
        assert!(main.contains("<p class=\"note\">This page was due to be checked again on "), "{name}");
    }
}

#[test]
fn of_a_withdrawn_version_nothing_is_left_but_when_to_call_and_why() {
    let files = folder("tests/pathways/twisted-ankle");
    let version = files.pathway().version.clone();
    let dir = files.write("withdrawn");
    let status = |text: &str| {
        let file = fresh("status").join("status.json");
        fs::write(&file, text).expect("a file is written");
        file
    };
    let named = |version: &str| {
        status(&format!(
            r#"{{ "withdrawn": [{{ "versions": ["{version}"], "why": {{ "en": "A <wrong> dose." }} }}] }}"#
        ))
    };
    let file = named(&version);
    let file = file.to_str().expect("a name");
    let pages = exported(&dir, "withdrawn-out", &["--status", file]);
    for (name, html) in pages.iter().filter(|(name, _)| name.ends_with(".html")) {
        let main = between(html, "<main", "</main>");
        assert!(main.contains("A &lt;wrong&gt; dose.") && main.contains("class=\"note\""), "{name}");
        assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"), "{name}");
        assert!(!main.contains("<h2>") && !main.contains("boxes") && !main.contains("href="), "{name}");
    }
    let file = named("0.0.0");
    let other = exported(&dir, "not-withdrawn-out", &["--status", file.to_str().expect("a name")]);
    assert!(other["en/ladder.html"].contains("<h2>"));
    for text in ["{", "[]", r#"{ "withdrawn": [{ "versions": "1" }] }"#] {
        let file = status(text);
        let out = fresh("bad-status-out");
        let ran = export(&dir, &out, &["--status", file.to_str().expect("a name")], 2);
        assert!(ran.err.starts_with("error["), "{}", ran.err);
        assert!(read(&out).is_empty());
    }
}

#[test]
fn what_somebody_else_put_into_the_folder_stays() {
    let dir = folder("tests/pathways/twisted-ankle").write("foreign");
    let other = files("").write("foreign-other");
    let out = fresh("foreign-out");
    let put = |name: &str, text: &str| {
        let file = out.join(name);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a new folder");
        fs::write(file, text).expect("a file is written");
    };
    put("en/ours.html", "<p>The clinic's own page");
    put("logo.svg", "<svg/>");
    export(&dir, &out, &[], 0);
    assert_eq!(read(&out)["en/ours.html"], "<p>The clinic's own page");
    // A treatment that is gone leaves no page behind.
    let first = read(&out);
    put("en/treatment-gone.html", &first["en/ladder.html"]);
    export(&dir, &out, &[], 0);
    assert_eq!(read(&out), first);
    for (name, text) in [("en/index.html", "<p>The clinic's own start"), ("pages.css", "p { color: red }")] {
        put(name, text);
        let before = read(&out);
        let ran = export(&dir, &out, &[], 2);
        assert!(ran.err.contains("error[unwritable-file]") && ran.err.contains(name), "{}", ran.err);
        assert_eq!(read(&out), before);
        put(name, &first[name]);
    }
    let ran = export(&other, &out, &[], 2);
    assert!(ran.err.contains("was not written by this command"), "another pathway's: {}", ran.err);
    assert_eq!(read(&out), first);
}

#[test]
fn of_what_is_unsound_or_not_there_nothing_is_written() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (dir, more, code) in [
        ("tests/cmd/broken", &[][..], 1),
        ("tests/cmd", &[], 2),
        ("tests/pathways/twisted-ankle", &["--lang", "fr"], 2),
        ("tests/pathways/twisted-ankle", &["--today", "tomorrow"], 2),
        ("tests/pathways/twisted-ankle", &["--status", "no-such.json"], 2),
    ] {
        let out = fresh("unsound-out");
        let ran = export(&root.join(dir), &out, more, code);
        assert!(ran.err.contains("error["), "{dir}: {}", ran.err);
        assert!(read(&out).is_empty(), "{dir} {more:?}");
    }
}

#[test]
fn a_page_as_it_is_written() {
    let (_, _, pages) = &ALL[1];
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("plain-page", pages["en/danger-signs.html"]);
    });
}
