//! The law of `monotone` and `raises`: the proof finds somebody whose urgency falls exactly where two people of one small
//! fact show it, compared one by one.

use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};
use treatment_pathway::authoring::proof::prove;

use crate::cases;
use crate::reference::{Reference, Truth};
use crate::support::files;

/// What a guard may read of the fact, whose values or members are these.
const TESTS: [&str; 8] =
    ["x = a", "x = b", "x = c", "x != b", "x in { a, c }", "x = not_sure", "possibly(x = a)", "possibly(x != c)"];

fn guard() -> impl Strategy<Value = String> {
    let test = || prop::sample::select(&TESTS[..]);
    (test(), test(), test(), prop::sample::select(&["and", "or"][..]), any::<bool>()).prop_map(
        |(one, two, three, joined, not)| {
            let first = if not { format!("not ({one})") } else { one.to_owned() };
            format!("{first} {joined} ({two} or {three})")
        },
    )
}

/// An answer: members, or the one value; and "not sure".
#[derive(Debug, Clone, PartialEq)]
struct Answer {
    named: Vec<&'static str>,
    unsure: bool,
}

impl Answer {
    fn person(&self) -> Map<String, Json> {
        let words: Vec<&str> = self.named.iter().copied().chain(self.unsure.then_some("not_sure")).collect();
        Map::from_iter([("x".to_owned(), if words.len() == 1 { json!(words[0]) } else { json!(words) })])
    }

    /// Of a set: is this the other one with more of these, or "not sure", added? What is added takes the place of "none".
    fn grows_from(&self, less: &Answer, added: &[&str], unsure: bool) -> bool {
        let from_none = less.named == ["none"];
        let kept = from_none || less.named.iter().all(|member| self.named.contains(member));
        let more = |member: &&str| less.named.contains(member) || added.contains(member);
        let doubt = self.unsure == less.unsure || unsure && self.unsure;
        self != less && kept && self.named.iter().all(|member| more(member) && *member != "none") && doubt
    }
}

const MEMBERS: [&str; 3] = ["a", "b", "c"];

fn sets() -> Vec<Answer> {
    let subsets = (0..8u32).map(|bits| (0..3).filter(|n| bits >> n & 1 == 1).map(|n| MEMBERS[n]).collect::<Vec<_>>());
    let both = subsets.flat_map(|named| [false, true].map(|unsure| Answer { named: named.clone(), unsure }));
    let none = Answer { named: vec!["none"], unsure: false };
    [none].into_iter().chain(both.filter(|answer| answer.unsure || !answer.named.is_empty())).collect()
}

fn choices() -> Vec<Answer> {
    let values = ["a", "b", "c", "d"].map(|value| Answer { named: vec![value], unsure: false });
    values.into_iter().chain([Answer { named: vec![], unsure: true }]).collect()
}

/// Does urgency fall between two of these people, of whom one is further along than the other and the rule speaks of one?
fn falls(lines: &str, when: Option<&str>, people: &[Answer], further: impl Fn(&Answer, &Answer) -> bool) -> bool {
    let reference = Reference::new(&files(lines).0["pathway.toml"]);
    let urgency = |answer: &Answer| {
        let ends = reference.walk(&answer.person())["urgency"].as_str().expect("an end").to_owned();
        ["routine", "urgent-clinic", "same-day", "emergency"].iter().position(|known| *known == ends).expect("known")
    };
    let spoken_of = |answer: &Answer| when.is_none_or(|when| reference.guard(when, &answer.person()) != Truth::False);
    let pairs = people.iter().flat_map(|less| people.iter().map(move |more| (less, more)));
    pairs
        .filter(|(less, more)| further(more, less) && (spoken_of(less) || spoken_of(more)))
        .any(|(less, more)| urgency(more) < urgency(less))
}

/// Does the proof find it?
fn found(lines: &str) -> bool {
    let files = files(lines);
    let findings = prove(files.pathway(), &files.read().document).report.findings;
    findings.iter().any(|finding| finding.code == "safety-rule-broken")
}

/// A fact, and where its answers end.
fn lines(fact: &str, guards: &[String; 3]) -> String {
    let ends = ["emergency", "same-day", "urgent-clinic", "routine"];
    let branch = |(guard, end): (&String, &&str)| format!("{{ when = \"{guard}\", go = \"{end}\" }}, ");
    let branches: String = guards.iter().zip(&ends).map(branch).collect();
    let end = |end: &str| {
        format!("[[steps]]\nid = \"{end}\"\nkind = \"conclusion\"\nurgency = \"{end}\"\nsources = [\"S\"]\n")
    };
    format!(
        "[facts.x]\n{fact}\n[[steps]]\nid = \"first\"\nkind = \"decision\"\nhit = \"first\"\nwhy = \"w\"\n\
         branches = [{branches}{{ otherwise = \"routine\", doubt = \"d\" }}]\n{}",
        ends.map(end).concat()
    )
}

const CHOICE: &str = "type = \"choice\"\nof = [\"a\", \"b\", \"c\", \"d\"]\ntypical = \"a\"";
const SET: &str = "type = \"set\"\nof = [\"none\", \"a\", \"b\", \"c\"]\nexclusive = [\"none\"]\ntypical = []";

fn rule(order: &str, when: Option<&str>) -> String {
    let when = when.map_or(String::new(), |when| format!("when = \"{when}\"\n"));
    format!("[[safety]]\nid = \"M\"\n{when}monotone = {{ fact = \"x\"{order} }}\n")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(80), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn urgency_falls_where_two_people_show_it(
        guards in [guard(), guard(), guard()],
        when in prop::option::of(guard()),
        chain in prop::sample::subsequence(vec!["a", "b", "c", "d", "not_sure"], 2..=5).prop_shuffle(),
        added in prop::sample::subsequence(MEMBERS.to_vec(), 1..=3),
    ) {
        let when = when.as_deref();
        let place = |answer: &Answer| {
            let word = answer.named.first().copied().unwrap_or("not_sure");
            chain.iter().position(|known| *known == word)
        };
        let later = |more: &Answer, less: &Answer| place(less).is_some_and(|less| place(more) > Some(less));

        let choice = lines(CHOICE, &guards);
        let ordered = choice.clone() + &rule(&format!(", order = {chain:?}"), when);
        prop_assert_eq!(found(&ordered), falls(&choice, when, &choices(), later), "{}", ordered);
        let raised = lines(&format!("{CHOICE}\nraises = [{chain:?}]"), &guards);
        prop_assert_eq!(found(&raised), falls(&choice, None, &choices(), later), "{}", raised);

        let set = lines(SET, &guards);
        let ordered = set.clone() + &rule("", when);
        let grows = |more: &Answer, less: &Answer| more.grows_from(less, &MEMBERS, false);
        prop_assert_eq!(found(&ordered), falls(&set, when, &sets(), grows), "{}", ordered);
        let raised = lines(&format!("{SET}\nraises = [{added:?}]"), &guards);
        let grows = |more: &Answer, less: &Answer| more.grows_from(less, &added, true);
        prop_assert_eq!(found(&raised), falls(&set, None, &sets(), grows), "{}", raised);
    }
}
