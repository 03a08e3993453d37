//! `pathway render`: drawings and the review booklet, as the command writes them.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

mod support;

use std::collections::BTreeSet;
use std::path::Path;

use support::html::{plain, values};
use support::{PATHWAYS, files, folder, pathway};

#[track_caller]
fn rendered(dir: &str, to: &str, lang: &str) -> String {
    let ran = pathway(&["render", dir, "--to", to, "--lang", lang], Path::new(env!("CARGO_MANIFEST_DIR")));
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{dir} {to}");
    ran.out
}

#[test]
fn drawings_of_the_ankle() {
    for to in ["svg", "mermaid", "dot"] {
        let text = rendered("tests/pathways/twisted-ankle", to, "en");
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("ankle-{to}"), text);
        });
    }
}

#[test]
fn the_statement_of_a_small_pathway() {
    let words = ["export", "tests/cmd/versions/old", "--to", "sql"];
    let ran = pathway(&words, Path::new(env!("CARGO_MANIFEST_DIR")));
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("statement-sql", ran.out);
    });
    let spark = pathway(&[&words[..], &["--dialect", "spark"]].concat(), Path::new(env!("CARGO_MANIFEST_DIR")));
    assert_eq!(spark.out, ran.out.replace('"', "`"), "names in backticks, and nothing else");
}

#[test]
fn the_booklet_of_a_small_pathway() {
    let text = rendered("tests/cmd/versions/old", "booklet", "en");
    let (before, rest) = text.split_once("<style>").expect("a style");
    let (_, after) = rest.split_once("</style>").expect("its end");
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("booklet", format!("{before}{after}"));
    });
}

#[test]
fn a_booklet_leaves_nothing_out() {
    for dir in PATHWAYS {
        let files = folder(dir);
        let made = files.pathway();
        let text = rendered(dir, "booklet", "en");
        let code = |id: &str| format!("<code dir=\"ltr\">{id}</code>");
        let ids = made.steps.iter().map(|step| &step.id).chain(made.treatments.iter().map(|treatment| &treatment.id));
        let ids = ids
            .chain(
                made.safety
                    .iter()
                    .map(|rule| &rule.id)
                    .filter(|id| !made.contradictions.iter().any(|c| id.starts_with(&format!("{}.", c.id)))),
            )
            .chain(made.facts.iter().map(|fact| &fact.id));
        let ids = ids.chain(made.alongside.iter().map(|entry| &entry.id));
        let ids = ids.chain(made.conditions.iter().map(|condition| &condition.name));
        let ids = ids.chain(made.explainers.iter().map(|explainer| &explainer.id));
        let ids = ids.chain(made.corrections.iter().map(|correction| &correction.id));
        let ids = ids.chain(made.contradictions.iter().map(|contradiction| &contradiction.id));
        let ids = ids.chain(made.sources.iter().map(|source| &source.id.text));
        for id in ids {
            assert!(text.contains(&code(id)), "{dir}: {id}");
        }
        let cites = made.steps.iter().map(|step| &step.cites).chain(made.treatments.iter().map(|t| &t.cites));
        let cites = cites.chain(made.explainers.iter().flat_map(|explainer| &explainer.parts).map(|part| &part.cites));
        let cites = cites.chain(made.corrections.iter().map(|correction| &correction.cites));
        for claim in cites.flat_map(|cites| &cites.claims).map(|claim| &made.claims[*claim]) {
            assert!(text.contains(&code(&claim.id)), "{dir}: {}", claim.id);
            let open = format!("({})</li>", claim.id);
            assert_eq!(claim.status == "memory", text.contains(&open), "{dir}: {} is open", claim.id);
        }
        for disagreement in &made.disagreements {
            let key = format!("disagreement-{}", treatment_pathway::model::id::message_id(&disagreement.id));
            let texts = made.texts("en").expect("English");
            let said = disagreement.positions.iter().map(|position| format!("{key}.{}", position.id));
            for key in said.chain([key.clone(), format!("{key}.here")]) {
                let words: String =
                    texts.get(&key).expect("words").chars().take_while(|sign| !"'\"&\n".contains(*sign)).collect();
                assert!(text.contains(&words), "{dir}: {key}");
            }
        }
        // Whatever its authors wrote for readers, in that language.
        let page = plain(&text);
        let unsaid = made.texts("en").expect("English").entries().iter().filter(|(key, written)| {
            let numbers = [("{emergency}", "your emergency number"), ("{crisis}", "a crisis line")];
            let said = numbers.iter().fold(written.text.clone(), |text, (number, words)| text.replace(number, words));
            let mut lines = said.lines().map(|line| plain(line.trim_start().trim_start_matches("- ")));
            !key.contains(".unit-") && !lines.all(|line| page.contains(&line))
        });
        assert_eq!(unsaid.map(|(key, _)| key.as_str()).collect::<Vec<_>>(), [""; 0], "{dir}");
        for case in files.read().cases.iter().map(|case| treatment_pathway::authoring::case::id(case).text) {
            assert!(text.contains(&format!(">{case}: ")), "{dir}: case {case}");
        }
        let ids = values(&text, "id");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(unique.len(), ids.len(), "{dir}: an id stands twice");
        for to in values(&text, "href").into_iter().filter_map(|to| to.strip_prefix('#')) {
            assert!(unique.contains(to), "{dir}: nothing is called {to}");
        }
        assert!(!text.contains("booklet-") && !text.contains("{ $") && !text.contains("<script"), "{dir}");
    }
}

#[test]
fn other_languages_and_directions() {
    let spanish = rendered("pathways/failed-back", "booklet", "es");
    assert!(spanish.contains("<html lang=\"es\" dir=\"ltr\">") && spanish.contains("Reglas de seguridad"));
    let arabic = rendered("tests/pathways/twisted-ankle", "booklet", "ar");
    assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\">") && arabic.contains("قواعد السلامة"));
    // The map is a mirror: what stands first stands on the right.
    let ankle = |lang: &str| rendered("tests/pathways/twisted-ankle", "svg", lang);
    let first = |svg: &str| values(svg, "x").into_iter().filter_map(|x| x.parse::<u32>().ok()).nth(1);
    assert!(first(&ankle("ar")) > first(&ankle("en")));
    assert!(ankle("ar").contains(" direction=\"rtl\""));
}

/// A day and a number of patients as somebody says them, in whichever language; German has its words in the folder.
#[test]
fn days_and_large_numbers_are_said_as_people_say_them() {
    let many = |facts: usize| {
        let fact = |n| {
            format!(
                "[facts.n{n}]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ntypical = \"no\"\nno_raises = \"made up\"\n"
            )
        };
        let beside = |n| format!("[[alongside]]\nid = \"a{n}\"\nwhen = \"n{n} = yes\"\nwith = [\"routine\"]\n");
        let lines: String = (0..facts).map(fact).chain((0..facts).map(beside)).collect();
        let small = files(&format!("{}{lines}", support::FACTS));
        let small =
            small.change("pathway.toml", "version =", "languages = [\"en\", \"es\", \"ar\", \"de\"]\nversion =");
        let texts = small.0["en.ftl"].clone();
        let small = small.with("es.ftl", &texts).with("ar.ftl", &texts).with("de.ftl", &texts);
        let words = "booklet-day = { $day }. { $month } { $year }\nbooklet-month-11 = November\n\
                     booklet-many = mindestens { $first } mit { $zeros } Nullen dahinter\n";
        small.with("words/de.ftl", words).write(&format!("said-{facts}"))
    };
    // Three answers each, and the two facts that every small pathway has.
    let few = many(2);
    let lots = many(20);
    for (dir, lang, patients, day) in [
        (&few, "en", "54.", "22 November 2026"),
        (&lots, "en", "at least 20 with 9 zeros behind it.", "22 November 2027"),
        (&lots, "es", "como mínimo 20 con 9 ceros detrás.", "22 de noviembre de 2026"),
        (&lots, "ar", "20 على الأقل، ثم أصفار عددها 9.", "22 نوفمبر 2026"),
        (&lots, "de", "mindestens 20 mit 9 Nullen dahinter.", "22. November 2026"),
    ] {
        let text = rendered(dir.to_str().expect("a name"), "booklet", lang);
        for said in [patients, day] {
            assert!(text.contains(said), "{lang}: {said}");
        }
        let body = text.split("<body").nth(1).expect("a body");
        assert!(!body.contains("× 10") && !body.contains("2026-11-22"), "{lang}");
    }
}

/// A text as a reader of such a drawing understands it: signs written by name or number, and what a backslash hides.
fn understood(to: &str, text: &str) -> String {
    let named = [("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("nbsp", '\u{a0}')];
    let numbered = |digits: &str| digits.parse().ok().and_then(char::from_u32);
    let entity = |name: &str| match (to, name.strip_prefix('#')) {
        ("mermaid", Some(number)) => numbered(number),
        ("mermaid", None) => None,
        (_, Some(number)) => numbered(number),
        (_, None) => named.iter().find(|(known, _)| *known == name).map(|(_, sign)| *sign),
    };
    let opens = if to == "mermaid" { '#' } else { '&' };
    let (mut said, mut rest) = (String::new(), text);
    while let Some(sign) = rest.chars().next() {
        let written = rest.split_once(';').filter(|_| sign == opens);
        let found = written.and_then(|(name, after)| Some((entity(name.trim_start_matches('&'))?, after)));
        let mut signs = rest.chars();
        let plain = match signs.next() {
            Some('\\') if to == "dot" => signs.next().map(|hidden| if hidden == 'n' { '\n' } else { hidden }),
            other => other,
        };
        let (sign, after) = found.unwrap_or((plain.expect("a sign"), signs.as_str()));
        said.push(sign);
        rest = after;
    }
    said
}

/// Whatever an author writes stays text: what is drawn is what was written.
#[test]
fn what_was_written_is_what_is_drawn() {
    for written in [
        "He said \"<b>no</b>\"",
        "R&amp;D &#35; &lt;",
        "A & B; #35; #quot;",
        "so \\n and \\\" and `this`",
        "1 < 2 > 0 &nbsp;",
        "\\N &#x26; end",
    ] {
        let files = files("");
        let texts = files.0["en.ftl"].replace("step-rest = step-rest\n", &format!("step-rest = {written}\n"));
        let dir = files.with("en.ftl", &texts).write("nasty");
        for to in ["svg", "booklet", "dot", "mermaid"] {
            let drawn = rendered(dir.to_str().expect("a name"), to, "en");
            assert!(understood(to, &drawn).contains(written), "{to}: {written}:\n{drawn}");
            assert!(to == "dot" || !drawn.contains("<b>no"), "{to}");
        }
    }
}
