//! What a difference says of two small pathways; `tests/walk` holds it against both walks.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

mod support;

use support::{ABOUT, FACTS, STEPS, files, pathway};
use treatment_pathway::authoring::diff::{AnswerChange, Concluded, Region, When, diff, diff_within};
use treatment_pathway::diagram::NodeCount;
use treatment_pathway::diagram::count::Many;

fn end(end: &Concluded) -> &str {
    end.as_ref().map_or("nothing", |(step, _)| step)
}

fn line(region: &Region) -> String {
    let ending = match &region.how {
        AnswerChange::Moves(old, new) => format!("{} to {}", end(old), end(new)),
        AnswerChange::Stays(at) => {
            format!("at {}", at.iter().map(|(step, _)| step.as_str()).collect::<Vec<_>>().join(", "))
        }
    };
    let shown: String =
        region.shown.iter().map(|entry| format!(" {}{}", if entry.added { '+' } else { '-' }, entry.id)).collect();
    let When { unusual, usual } = region.when.as_ref().expect("few regions");
    let when = unusual.iter().chain(usual).cloned().collect::<Vec<_>>().join(" and ");
    let mark = if region.urgency_falls() { "! " } else { "" };
    format!("{mark}{ending}{shown} when {when}: {}", region.patients)
}

/// The small pathway, changed by writing one text in place of another on each side.
#[track_caller]
fn says(common: &str, (from, to): (&str, &str), patients: &str, facts: &[&str], regions: &[&str]) {
    let old = format!("{ABOUT}{FACTS}{STEPS}{common}");
    assert_eq!(old.matches(from).count(), 1, "`{from}` should stand once in\n{old}");
    let new = old.replace(from, to);
    let found = diff(&files(&old).pathway(), &files(&new).pathway()).expect("small");
    let lines: Vec<String> = found.regions.iter().map(line).collect();
    let mut told: Vec<String> = found.facts.added.iter().map(|id| format!("+{id}")).collect();
    told.extend(found.facts.removed.iter().map(|id| format!("-{id}")));
    told.extend(found.facts.changed.iter().map(|(id, what)| format!("{id}: {what}")));
    assert_eq!(
        (told, lines),
        (facts.iter().map(|f| (*f).to_owned()).collect(), regions.iter().map(|r| (*r).to_owned()).collect()),
        "{to}"
    );
    assert_eq!(found.patients.to_string(), patients, "{to}");
}

/// Two versions that read the same facts in other pairs: in the order of asking one table holds neither, in an order in
/// which all that is read together stands together it holds both.
#[test]
fn another_order_of_facts_is_tried() {
    let half = 14;
    let near = support::in_pairs(2 * half, (0..2 * half - 1).map(|n| (n, n + 1)));
    let far = support::in_pairs(2 * half, (0..half).map(|n| (n, n + half)));
    let (near, far) = (near.pathway(), far.pathway());
    let found = diff_within(&far, &near, NodeCount(8_000)).expect("it fits in another order");
    assert!(!found.regions.is_empty() && !found.differ.is_zero());
    let sum = found.regions.iter().fold(Many::default(), |sum, region| sum.plus(&region.patients));
    assert!(sum.to_string().len() >= found.differ.to_string().len(), "the regions hold whoever differs");
}

/// Where no order does, what only one version has is said all the same, and which facts meet.
#[test]
fn what_is_too_large_to_compare_is_told_as_that() {
    let many = 40;
    let pairs =
        |by: usize| support::in_pairs(many, (0..many).map(move |n| (n, (n * by + 3) % many)).filter(|(n, m)| n != m));
    let (old, new) = (pairs(7), pairs(11));
    let fact = "[facts.more]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ntypical = \"no\"\nno_raises = \"made up\"\n[facts.n0]";
    let new = new.change("pathway.toml", "[facts.n0]", fact).change(
        "pathway.toml",
        "n0 = yes and n1 = yes",
        "more != yes and n0 = yes and n1 = yes",
    );
    let new = files(&new.0["pathway.toml"]);
    let found = diff_within(&old.pathway(), &new.pathway(), NodeCount(5_000)).expect_err("too large");
    assert_eq!((found.facts.added.as_slice(), found.facts.removed.len()), (&["more".to_owned()][..], 0));
    assert!(found.meet.len() > 5 && found.meet.iter().all(|fact| !fact.is_empty()), "{:?}", found.meet);
}

#[test]
fn guards_and_endings() {
    says("", ("days >= 14", "days > 14"), "9", &[], &["! today to rest when days = 14 and fever = no: 1"]);
    says(
        "",
        ("possibly(fever = yes)", "fever = yes"),
        "6",
        &[],
        &["! today to rest when fever = not_sure and days < 14: 1"],
    );
    says("", ("days >= 14", "days < 0 or days >= 14"), "6", &[], &[]);
    says(
        "",
        ("urgency = \"same-day\"", "urgency = \"emergency\""),
        "6",
        &[],
        &["today to today when fever in { yes, not_sure }: 4", "today to today when days >= 14: 3"],
    );
}

#[test]
fn what_is_shown() {
    let beside = "[[alongside]]\nid = \"drink\"\nwhen = \"fever = yes\"\nwith = [\"same-day\"]\n";
    let says = |change, regions| says(beside, change, "6", &[], regions);
    says(("when = \"fever = yes\"\nwith", "with"), &["at today +drink when days >= 14 and fever = no: 1"]);
    says(("with = [\"same-day\"]", "with = [\"same-day\", \"routine\"]"), &[]);
    let moved = ["at today -drink +tea when fever in { yes, not_sure }: 4"];
    says(("id = \"drink\"", "id = \"tea\""), &moved);
}

#[test]
fn facts_that_are_not_the_same() {
    let fever = "of = [\"no\", \"yes\"]";
    let says = |change, patients, what: &str| says("", change, patients, &[what], &[]);
    says((fever, "of = [\"no\", \"yes\", \"mild\"]"), "6", "fever: `mild` is a new value");
    says(("typical = \"no\"", "typical = \"no\"\ncertain = true"), "4", "fever: \"not sure\" is no answer any more");
    says(("max = 100", "max = 50"), "6", "days: 0 to 50 in steps of 1, was 0 to 100 in steps of 1");
    says(("max = 100", "max = 100\nstep = 0.5"), "6", "days: 0 to 100 in steps of 0.5, was 0 to 100 in steps of 1");
}

/// Whether "none" is a word or not, nobody's answer changes by it; who names a member that one version does not know is
/// not compared, and doubt about it stays doubt.
#[test]
fn sets_that_are_not_the_same() {
    let signs = "[facts.signs]\ntype = \"set\"\nof = [\"rash\", \"itch\"]\ntypical = []\n";
    let beside =
        |when: &str| format!("{signs}[[alongside]]\nid = \"drink\"\nwhen = \"{when}\"\nwith = [\"routine\"]\n");
    let of = "of = [\"rash\", \"itch\"]";
    let none = (of, "of = [\"none\", \"rash\", \"itch\"]\nexclusive = [\"none\"]");
    says(&beside("signs = none"), none, "48", &["signs: `none` is a new value"], &[]);
    let chills = (of, "of = [\"rash\", \"itch\", \"chills\"]");
    says(&beside("signs = rash"), chills, "48", &["signs: `chills` is a new value"], &[]);
    let alone = (of, "of = [\"rash\", \"itch\"]\nexclusive = [\"rash\"]");
    // Beside an itch and in doubt, a rash was possible, and now that it stands alone it is not.
    let itch = "at rest -drink when signs = itch and signs = not_sure and fever = no and days < 14: 1";
    says(&beside("signs = rash"), alone, "30", &["signs: `rash` now stands alone"], &[itch]);
}

#[test]
fn facts_that_only_one_version_has() {
    let wet = "[facts.wet]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ncertain = true\ntypical = \"no\"\n[[alongside]]\nid = \"dry\"\nwhen = \"wet = yes\"\nwith = [\"routine\"]\n";
    let gone = ["at rest -dry when wet = yes and fever = no and days < 14: 1"];
    let renamed = wet.replace("wet", "damp");
    let came = "at rest +dry when damp = yes and fever = no and days < 14 and wet = no: 1";
    let went = "at rest -dry when wet = yes and fever = no and days < 14 and damp = no: 1";
    let number = "type = \"number\"\nmin = 0\nmax = 9\ncertain = true\ntypical = 0\n";
    let apart = wet.replace("type = \"choice\"\nof = [\"no\", \"yes\"]\ncertain = true\ntypical = \"no\"\n", number);
    let apart = apart.replace("wet = yes", "wet > 4");
    says(wet, (wet, ""), "12", &["-wet"], &gone);
    says(wet, (wet, &renamed), "24", &["+damp", "-wet"], &[came, went]);
    let came = "at rest +dry when wet >= 5 and fever = no and days < 14 and wet (old) = no: 1";
    let went = "at rest -dry when wet (old) = yes and fever = no and days < 14 and wet < 5: 1";
    says(wet, (wet, &apart), "24", &["wet: no value is the same; read as two facts"], &[came, went]);
}

/// In one version b is asked because of a, in the other a because of b.
#[test]
fn facts_that_ask_for_each_other() {
    let fact = |id: &str, asked: &str| {
        format!("[facts.{id}]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ncertain = true\ntypical = \"no\"\n{asked}")
    };
    let beside = "[[alongside]]\nid = \"c\"\nwhen = \"a = yes and b = yes\"\nwith = [\"routine\"]\n";
    let old = fact("a", "") + &fact("b", "asked_when = \"a = yes\"\n");
    let new = fact("a", "asked_when = \"b = yes\"\n") + &fact("b", "");
    let two = ["a: asked the other way round; read as two facts", "b: asked the other way round; read as two facts"];
    let common = format!("{old}{beside}");
    let regions = [
        "at rest +c when a = yes and b = yes and fever = no and days < 14 and a (old) = no: 2",
        "at rest -c when a (old) = yes and b (old) = yes and fever = no and days < 14 and b = no: 2",
        "at rest +c when a = yes and b = yes and a (old) = yes and fever = no and days < 14 and b (old) = no: 1",
        "at rest -c when b = yes and a (old) = yes and b (old) = yes and fever = no and days < 14 and a = no: 1",
    ];
    says(&common, (&common, &format!("{new}{beside}")), "96", &two, &regions);
}

/// Who cannot be in both versions is not compared; whoever cannot be in one of them may get no answer there.
#[test]
fn patients_that_cannot_be() {
    let nobody = "[[impossible]]\nwhen = \"days >= 14 and fever = yes\"\nwhy = \"tested\"\n";
    says(
        nobody,
        ("days >= 14\", go", "days > 14\", go"),
        "7",
        &[],
        &["! today to rest when days = 14 and fever != not_sure: 1"],
    );
    says(nobody, (nobody, ""), "6", &[], &[]);
    let gap = ("{ otherwise = \"rest\" }", "{ when = \"days < 7 and fever = no\", go = \"rest\" }");
    says("", gap, "9", &[], &["! rest to nothing when days >= 7 and days < 14 and fever = no: 1"]);
}

/// An odd number of ten answers: nobody's neighbour is one of them, so that each is a region of its own. What is too much
/// to tell is counted all the same.
#[test]
fn too_many_regions_to_tell() {
    let fact = |n: usize| {
        format!("[facts.x{n}]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ncertain = true\ntypical = \"no\"\n")
    };
    let odd = |n: usize| match n {
        0 => "c0 = \"x0 = yes\"\n".to_owned(),
        _ => format!("c{n} = \"(c{0} and x{n} = no) or (x{n} = yes and not c{0})\"\n", n - 1),
    };
    let facts: String = (0..10).map(fact).collect();
    let conditions: String = (0..10).map(odd).collect();
    let common = format!("{ABOUT}{facts}[conditions]\n{conditions}even = \"not c9\"\n");
    let steps =
        STEPS.replace("possibly(fever = yes)", "c9").replace("  { when = \"days >= 14\", go = \"today\" },\n", "");
    let (old, new) =
        (files(&format!("{common}{steps}")), files(&format!("{common}{}", steps.replace("\"c9\"", "\"even\""))));
    let found = diff(&old.pathway(), &new.pathway()).expect("small");
    assert_eq!(found.differ.to_string(), "1024");
    let (told, rest): (Vec<_>, Vec<_>) = found.regions.iter().partition(|region| region.when.is_some());
    assert!(told.iter().all(|region| region.patients.to_string() == "1"), "{told:?}");
    assert_eq!((told.len(), rest.len()), (600, 2));
    assert!(rest.iter().all(|region| region.patients.to_string() == "212"), "{rest:?}");
    let root = old.write("even").parent().expect("a folder").to_path_buf();
    new.write("odd");
    let ran = pathway(&["diff", "even", "odd"], &root);
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("\n582 more regions, with 793 patients; --format json lists all\n"), "{}", ran.out);
}
