//! Random pathways and random people. Everything is decided by a row of numbers, so that a failing example shrinks by
//! shrinking the row: where it ends, the first and smallest choice is taken.

use std::fmt::Write;

use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};

/// A row of numbers to decide by.
pub struct Dice<'a>(pub &'a [u16]);

impl Dice<'_> {
    /// One of `0..count`.
    pub fn below(&mut self, count: usize) -> usize {
        match self.0.split_first() {
            Some((first, rest)) => {
                self.0 = rest;
                usize::from(*first) % count.max(1)
            }
            None => 0,
        }
    }

    pub fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == count - 1
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// A fact of a random pathway.
#[derive(Debug, Clone)]
pub struct Fact {
    pub id: String,
    pub kind: Kind,
    pub certain: bool,
    pub clinician: bool,
    /// Nobody can change it any more.
    pub past: bool,
    pub asked_when: Option<String>,
    /// The value it has for whoever is not asked, where it has one.
    pub unasked: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    Choice(Vec<String>),
    /// And those that exclude all others.
    Set(Vec<String>, Vec<String>),
    /// Every number it can be.
    Number(Vec<String>),
}

/// A random pathway.
#[derive(Debug, Clone)]
pub struct Document {
    pub toml: String,
    pub facts: Vec<Fact>,
    /// Its conditions, in order, and then more guards of its kind.
    pub guards: Vec<String>,
}

/// A pathway and some people.
pub fn people(most: usize) -> impl Strategy<Value = (Document, Vec<Map<String, Json>>)> {
    let row = || prop::collection::vec(any::<u16>(), 0..60);
    (prop::collection::vec(any::<u16>(), 0..600), prop::collection::vec(row(), 1..=most)).prop_map(|(row, rows)| {
        let document = document(&mut Dice(&row));
        let people = rows.iter().map(|row| person(&mut Dice(row), &document.facts)).collect();
        (document, people)
    })
}

/// A pathway and some people who answer everything.
pub fn whole_people(most: usize) -> impl Strategy<Value = (Document, Vec<Map<String, Json>>)> {
    let row = || prop::collection::vec(any::<u16>(), 0..60);
    (prop::collection::vec(any::<u16>(), 0..600), prop::collection::vec(row(), 1..=most)).prop_map(|(row, rows)| {
        let document = document(&mut Dice(&row));
        let people = rows.iter().map(|row| whole_person(&mut Dice(row), &document.facts)).collect();
        (document, people)
    })
}

/// A pathway.
pub fn pathway() -> impl Strategy<Value = Document> {
    prop::collection::vec(any::<u16>(), 0..600).prop_map(|row| document(&mut Dice(&row)))
}

/// A pathway of two or three facts whose author was careless: branches may be missing or meet, doubt may end anywhere,
/// and there are safety rules that nobody thought through.
pub fn careless() -> impl Strategy<Value = Document> {
    prop::collection::vec(any::<u16>(), 0..600).prop_map(|row| {
        let mut dice = Dice(&row);
        let mut facts = facts(&mut dice);
        facts.truncate(2 + dice.below(2));
        let (document, steps) = with_facts(&mut dice, facts, true);
        let toml = document.toml.clone() + &safety(&mut dice, &document, &steps);
        Document { toml, ..document }
    })
}

/// A pathway of two or three facts, so that everybody can be tried.
pub fn small() -> impl Strategy<Value = Document> {
    prop::collection::vec(any::<u16>(), 0..600).prop_map(|row| {
        let mut dice = Dice(&row);
        let mut facts = facts(&mut dice);
        facts.truncate(2 + dice.below(2));
        with_facts(&mut dice, facts, false).0
    })
}

/// Everybody who answers everything, where they are not too many.
pub fn everybody(facts: &[Fact], most: usize) -> Option<Vec<Map<String, Json>>> {
    let mut all = vec![Map::new()];
    for fact in facts {
        let values = every_answer(fact);
        if all.len() * values.len() > most {
            return None;
        }
        let with = |person: &Map<String, Json>, value: &Json| {
            let mut person = person.clone();
            person.insert(fact.id.clone(), value.clone());
            person
        };
        all = all.iter().flat_map(|person| values.iter().map(move |value| with(person, value))).collect();
    }
    Some(all)
}

fn every_answer(fact: &Fact) -> Vec<Json> {
    let mut values: Vec<Json> = match &fact.kind {
        Kind::Choice(of) => of.iter().map(|word| json!(word)).collect(),
        Kind::Number(of) => of.iter().map(|number| number.parse().map(Json::Number).expect("a number")).collect(),
        Kind::Set(of, alone) => {
            let together: Vec<&String> = of.iter().filter(|word| !alone.contains(word)).collect();
            let subset = |bits: usize| -> Vec<&str> {
                let taken = together.iter().enumerate().filter(|(position, _)| bits >> position & 1 == 1);
                taken.map(|(_, word)| word.as_str()).collect()
            };
            let mut values = Vec::new();
            for bits in 0..1usize << together.len() {
                values.push(json!(subset(bits)));
                // Doubt about every member is the last of all values, below.
                if bits > 0 && !fact.certain {
                    values.push(json!([subset(bits), vec!["not_sure"]].concat()));
                }
            }
            values.extend(alone.iter().filter(|word| *word != "none").map(|word| json!([word])));
            values
        }
    };
    values.extend((!fact.certain).then(|| json!("not_sure")));
    values
}

/// Rules that nobody thought through.
fn safety(dice: &mut Dice<'_>, document: &Document, steps: &[usize]) -> String {
    let toml = &document.toml;
    let written = |of: &[&'static str], head: &str| -> Vec<&'static str> {
        of.iter().copied().filter(|id| toml.contains(&format!("{head}{id}\""))).collect()
    };
    let treatments = written(&["t0", "t1"], "[treatments.\"");
    let shown = [treatments.clone(), written(&["beside0", "beside1"], "id = \"")].concat();
    let mut text = String::new();
    for number in 0..dice.below(4) {
        let step = *dice.pick(steps);
        let demand = match dice.below(5) {
            0 => format!("urgency_at_least = \"{}\"", dice.pick(&["emergency", "same-day", "urgent-clinic"])),
            1 => format!("never_show = [\"{}\"]", dice.pick(&shown)),
            2 => format!("must_precede = {{ step = \"s{step}\", treatment = \"{}\" }}", dice.pick(&treatments)),
            3 if document.facts.iter().any(|fact| matches!(fact.kind, Kind::Choice(_))) => {
                let choices = document.facts.iter().filter(|fact| matches!(fact.kind, Kind::Choice(_)));
                let fact = *dice.pick(&choices.collect::<Vec<_>>());
                let Kind::Choice(of) = &fact.kind else { unreachable!("a choice") };
                let mut order = of.clone();
                order.extend((!fact.certain).then(|| "not_sure".to_owned()));
                let turn = dice.below(order.len());
                order.rotate_left(turn);
                format!("monotone = {{ fact = \"{}\", order = {order:?} }}", fact.id)
            }
            _ => format!("must_show = [\"{}\"]", dice.pick(&shown)),
        };
        let guard = document.guards.get(dice.below(2 * document.guards.len()));
        let when = guard.map(|guard| format!("when = \"{guard}\"\n")).unwrap_or_default();
        writeln!(text, "[[safety]]\nid = \"R{number}\"\n{when}{demand}").expect("text");
    }
    text
}

/// One person's answers, not always all of them.
pub fn person(dice: &mut Dice<'_>, facts: &[Fact]) -> Map<String, Json> {
    let silence = *dice.pick(&[1, 3, 8, usize::MAX]);
    let mut answers = Map::new();
    for fact in facts {
        let unanswered = dice.below(8) >= silence.min(8) || fact.clinician && dice.one_in(2);
        if !unanswered {
            answers.insert(fact.id.clone(), answer(dice, fact));
        }
    }
    answers
}

/// One person's answers to everything, a clinician's facts included.
pub fn whole_person(dice: &mut Dice<'_>, facts: &[Fact]) -> Map<String, Json> {
    facts.iter().map(|fact| (fact.id.clone(), answer(dice, fact))).collect()
}

/// Some answer to a fact.
pub fn answer(dice: &mut Dice<'_>, fact: &Fact) -> Json {
    if !fact.certain && dice.one_in(4) {
        return if matches!(fact.kind, Kind::Set(..)) && dice.one_in(2) {
            json!(["not_sure"])
        } else {
            json!("not_sure")
        };
    }
    match &fact.kind {
        Kind::Choice(of) => json!(dice.pick(of)),
        Kind::Number(of) => dice.pick(of).parse().map(Json::Number).expect("a number"),
        Kind::Set(of, alone) => {
            let together = of.iter().filter(|word| !alone.contains(word));
            let mut words: Vec<&str> = together.map(String::as_str).filter(|_| dice.one_in(3)).collect();
            match words.as_slice() {
                [] if !alone.is_empty() && dice.one_in(2) => return json!(dice.pick(alone)),
                [] => return if dice.one_in(2) { json!(["none"]) } else { json!([]) },
                [only] if dice.one_in(3) => return json!(only),
                _ => {}
            }
            if !fact.certain && dice.one_in(3) {
                words.push("not_sure");
            }
            json!(words)
        }
    }
}

/// The facts of an authored pathway.
pub fn facts_of(pathway_toml: &str) -> Vec<Fact> {
    let document: toml::Table = pathway_toml.parse().expect("TOML");
    let is_sign = |sign: char| sign.is_ascii_digit();
    let named = pathway_toml.split(|sign: char| !is_sign(sign)).filter_map(|number| number.parse::<i64>().ok());
    let mut numbers: Vec<i64> = named.flat_map(|number| [number - 1, number, number + 1]).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let fact = |(id, fact): (&String, &toml::Value)| {
        let text = |key: &str| fact.get(key).and_then(toml::Value::as_str);
        let whole = |key: &str| fact.get(key).and_then(toml::Value::as_integer).expect("a whole number");
        let words = |key: &str| -> Vec<String> {
            let words = fact.get(key).map_or(&[][..], |words| words.as_array().expect("a list"));
            words.iter().map(|word| word.as_str().expect("a word").to_owned()).collect()
        };
        let kind = match text("type") {
            Some("choice") => Kind::Choice(words("of")),
            Some("set") => Kind::Set(words("of"), words("exclusive")),
            _ => {
                let inside = numbers.iter().filter(|number| (whole("min")..=whole("max")).contains(*number));
                Kind::Number(inside.map(i64::to_string).collect())
            }
        };
        Fact {
            id: id.clone(),
            kind,
            certain: fact.get("certain").is_some_and(|flag| flag.as_bool() == Some(true)),
            clinician: text("asked_of") == Some("clinician"),
            past: fact.get("past").is_some_and(|flag| flag.as_bool() == Some(true)),
            asked_when: text("asked_when").map(str::to_owned),
            unasked: text("unasked").map(str::to_owned),
        }
    };
    document["facts"].as_table().expect("facts").iter().map(fact).collect()
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// A score of a random pathway.
struct RandomScore {
    id: String,
    /// What it can be compared with, the least first and the most last.
    cuts: Vec<String>,
    /// It reads doubt.
    doubt: bool,
    /// It is a share of the most, and can be anything.
    share: bool,
}

/// Names that a guard may use.
struct Names<'a> {
    facts: &'a [Fact],
    /// Conditions, and whether they read doubt.
    conditions: &'a [(String, bool)],
    /// Scores.
    scores: &'a [RandomScore],
    /// May it say `possibly` and `= not_sure`?
    doubt: bool,
}

fn guard(dice: &mut Dice<'_>, names: &Names<'_>, depth: usize) -> String {
    let joined = |dice: &mut Dice<'_>, word: &str| {
        let mut parts = Vec::new();
        for _ in 0..2 + dice.below(2) {
            let part = guard(dice, names, depth - 1);
            let needs = part.contains(" or ") && word == "and" || dice.one_in(4);
            parts.push(if needs { format!("({part})") } else { part });
        }
        parts.join(&format!(" {word} "))
    };
    match dice.below(if depth == 0 { 5 } else { 10 }) {
        0..=2 => comparison(dice, names),
        3 => membership(dice, names),
        4 => {
            let usable: Vec<_> = names.conditions.iter().filter(|(_, doubt)| names.doubt || !doubt).collect();
            if usable.is_empty() { comparison(dice, names) } else { dice.pick(&usable).0.clone() }
        }
        5 => format!("not ({})", guard(dice, names, depth - 1)),
        6 => joined(dice, "and"),
        7 => joined(dice, "or"),
        8 if names.doubt => format!("possibly({})", guard(dice, names, depth - 1)),
        8 => format!("not {}", comparison(dice, names)),
        _ => format!("({})", guard(dice, names, depth - 1)),
    }
}

fn comparison(dice: &mut Dice<'_>, names: &Names<'_>) -> String {
    let usable: Vec<_> = names.scores.iter().filter(|score| names.doubt || !score.doubt).collect();
    if !usable.is_empty() && dice.one_in(3) {
        let RandomScore { id, cuts, share, .. } = dice.pick(&usable);
        // The least and the most are on every grid.
        return match dice.below(10) {
            0 if !share => format!("{id} {} {}", dice.pick(&["=", "!="]), cuts[0]),
            1 if !share => format!("{id} in {{ {}, {} }}", cuts[0], cuts[cuts.len() - 1]),
            _ => format!("{id} {} {}", dice.pick(&[">=", "<", ">", "<="]), dice.pick(cuts)),
        };
    }
    let fact = dice.pick(names.facts);
    if names.doubt && !fact.certain && dice.one_in(6) {
        return format!("{} {} not_sure", fact.id, dice.pick(&["=", "!="]));
    }
    let (ops, values): (&[&str], _) = match &fact.kind {
        Kind::Choice(of) => (&["=", "!="], of.clone()),
        Kind::Set(of, _) => (&["=", "!="], of.iter().cloned().chain(["none".to_owned()]).collect()),
        Kind::Number(of) => (&["=", "!=", "<", "<=", ">", ">="], of.clone()),
    };
    format!("{} {} {}", fact.id, dice.pick(ops), dice.pick(&values))
}

fn membership(dice: &mut Dice<'_>, names: &Names<'_>) -> String {
    let fact = dice.pick(names.facts);
    let (Kind::Choice(of) | Kind::Set(of, _) | Kind::Number(of)) = &fact.kind;
    let mut values: Vec<&str> = of.iter().map(String::as_str).filter(|_| dice.one_in(2)).collect();
    values.extend((names.doubt && !fact.certain && dice.one_in(6)).then_some("not_sure"));
    if values.is_empty() {
        values.push(&of[0]);
    }
    format!("{} in {{ {} }}", fact.id, values.join(", "))
}

fn fact(dice: &mut Dice<'_>, number: usize, earlier: &[Fact]) -> Fact {
    let kind = match dice.below(5) {
        0 | 1 => Kind::Choice(owned(&["no", "yes", "worse"][..2 + dice.below(2)])),
        2 => Kind::Set(owned(&["a", "b", "c"][..2 + dice.below(2)]), Vec::new()),
        3 => {
            let alone = *dice.pick(&["none", "not_done"]);
            Kind::Set(owned(&["a", alone, "b"]), owned(&[alone]))
        }
        _ if dice.one_in(2) => Kind::Number(owned(&["0", "0.5", "1", "1.5", "2"])),
        _ => Kind::Number(owned(&["-1", "0", "1", "2", "3"])),
    };
    let clinician = dice.one_in(6) && matches!(kind, Kind::Choice(_));
    let names = Names { facts: earlier, conditions: &[], scores: &[], doubt: true };
    let asked_when = (!earlier.is_empty() && !clinician && dice.one_in(4)).then(|| guard(dice, &names, 1));
    let mut kind = kind;
    let unasked = match &mut kind {
        Kind::Choice(of) if asked_when.is_some() && dice.one_in(2) => {
            // Such a fact may list the word that other facts have for whoever is not asked: it is a value like any other.
            if dice.one_in(2) {
                of.push("not_applicable".to_owned());
            }
            Some(dice.pick(of).clone())
        }
        Kind::Choice(_) | Kind::Set(..) | Kind::Number(_) => None,
    };
    let id = if dice.one_in(4) { format!("tried.f{number}") } else { format!("f{number}") };
    Fact { id, kind, certain: dice.one_in(3), clinician, past: dice.one_in(4) && !clinician, asked_when, unasked }
}

/// Two pathways over the same facts, and people who answer all of them.
pub fn pair(most: usize) -> impl Strategy<Value = (Document, Document, Vec<Map<String, Json>>)> {
    let row = || prop::collection::vec(any::<u16>(), 0..400);
    let people = prop::collection::vec(prop::collection::vec(any::<u16>(), 0..60), 1..=most);
    (row(), row(), row(), prop::collection::vec(any::<u16>(), 0..80), people).prop_map(
        |(facts, before, after, shared, rows)| {
            let facts = self::facts(&mut Dice(&facts));
            // What is shared stands first: the conditions, and often more.
            let (before, after) = ([shared.clone(), before].concat(), [shared, after].concat());
            let new = with_facts(&mut Dice(&after), facts.clone(), false).0;
            let old = with_facts(&mut Dice(&before), facts, false).0;
            let people = rows.iter().map(|row| whole_person(&mut Dice(row), &new.facts)).collect();
            (old, new, people)
        },
    )
}

fn document(dice: &mut Dice<'_>) -> Document {
    let facts = facts(dice);
    with_facts(dice, facts, false).0
}

fn facts(dice: &mut Dice<'_>) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    for number in 0..2 + dice.below(5) {
        facts.push(fact(dice, number, &facts));
    }
    facts
}

/// A pathway over these facts, and the numbers of its steps.
fn with_facts(dice: &mut Dice<'_>, facts: Vec<Fact>, careless: bool) -> (Document, Vec<usize>) {
    let mut toml = String::new();
    facts.iter().for_each(|fact| put_fact(&mut toml, fact));
    let mut conditions: Vec<(String, bool)> = Vec::new();
    let mut guards = Vec::new();
    let mut scores = scores(dice, &facts, &mut toml);
    scores.extend(number(dice, &facts, &mut toml));
    toml.push_str("[conditions]\n");
    for number in 0..dice.below(4) {
        let doubt = dice.one_in(2);
        let text = guard(dice, &Names { facts: &facts, conditions: &conditions, scores: &scores, doubt }, 2);
        writeln!(toml, "c{number} = \"{text}\"").expect("text");
        conditions.push((format!("c{number}"), doubt));
        guards.push(text);
    }
    let names = Names { facts: &facts, conditions: &conditions, scores: &scores, doubt: true };
    let certain = Names { facts: &facts, conditions: &conditions, scores: &scores, doubt: false };
    let treatments =
        ["t0", "t1", "t0.kind", "t1.kind", "t0.kind.rare"].iter().take(1 + dice.below(5)).copied().collect::<Vec<_>>();
    for id in &treatments {
        writeln!(toml, "[treatments.\"{id}\"]\nsources = [\"S\"]").expect("text");
        if let (true, Some(fact)) = (dice.one_in(2), facts.iter().find(|fact| matches!(fact.kind, Kind::Choice(_)))) {
            writeln!(toml, "tried_as = \"{}\"", fact.id).expect("text");
        }
        // With hardly any rules of its own, a treatment may be shown, and the rest of the proof comes to its turn.
        let rare = if careless { 6 } else { 2 };
        if dice.one_in(rare) {
            writeln!(toml, "requires = \"{}\"", guard(dice, &certain, 1)).expect("text");
        }
        if dice.one_in(2 * rare) {
            writeln!(toml, "applies_when = \"{}\"", guard(dice, &certain, 1)).expect("text");
        }
        if dice.one_in(rare) {
            writeln!(toml, "never = \"{}\"", guard(dice, &names, 1)).expect("text");
        }
    }
    let steps = steps(dice, &names, &treatments, &mut toml, careless);
    for number in 0..dice.below(3) {
        let with: Vec<&str> = ["emergency", "same-day", "urgent-clinic", "routine"][dice.below(4)..].to_vec();
        writeln!(toml, "[[alongside]]\nid = \"beside{number}\"\nwith = {with:?}").expect("text");
        if dice.one_in(2) {
            writeln!(toml, "when = \"{}\"", guard(dice, &names, 1)).expect("text");
        }
    }
    guards.extend((0..3).map(|_| guard(dice, &names, 3)));
    if dice.one_in(3) {
        writeln!(toml, "[questions]\norder = {:?}", order(dice, &facts)).expect("text");
    }
    let unfit = guard(dice, &names, 2);
    writeln!(toml, "[[contradictions]]\nid = \"unfit\"\nwhen = \"{unfit}\"").expect("text");
    (Document { toml, facts, guards }, steps)
}

/// Some scores: of facts with points, of guards that give or take some, and now and then a share of the most.
fn scores(dice: &mut Dice<'_>, facts: &[Fact], toml: &mut String) -> Vec<RandomScore> {
    let mut scores = Vec::new();
    for number in 0..dice.below(3) {
        let share = dice.one_in(3);
        let may_be_missed =
            |fact: &&Fact| !fact.certain && fact.asked_when.is_none() && !matches!(fact.kind, Kind::Set(..));
        let begins_at_nothing = |fact: &&Fact| !matches!(&fact.kind, Kind::Number(of) if of[0] == "-1");
        let usable: Vec<&Fact> = facts.iter().filter(|fact| !share || begins_at_nothing(fact)).collect();
        let of: Vec<&Fact> = usable.iter().copied().filter(|_| dice.one_in(2)).collect();
        // In tenths: what each word adds, and the least and the most of all.
        let (mut points, mut least, mut most) = (std::collections::BTreeMap::<&str, i64>::new(), 0, 0);
        for fact in &of {
            match &fact.kind {
                Kind::Number(all) => {
                    let ends = [tenths(&all[0]), tenths(&all[all.len() - 1])];
                    (least, most) = (least + ends[0], most + ends[1]);
                }
                Kind::Choice(words) | Kind::Set(words, _) => {
                    for (at, word) in words.iter().enumerate() {
                        let some = if share { *dice.pick(&[10, 20, 15]) } else { *dice.pick(&[10, 20, -10, 5, 0]) };
                        let nothing = at == 0 && share || ["none", "not_done"].contains(&word.as_str());
                        points.entry(word).or_insert(if nothing { 0 } else { some });
                    }
                    let adds = words.iter().map(|word| points[word.as_str()]);
                    match fact.kind {
                        Kind::Set(..) => {
                            least += adds.clone().filter(|adds| *adds < 0).sum::<i64>();
                            most += adds.filter(|adds| *adds > 0).sum::<i64>();
                        }
                        Kind::Choice(_) | Kind::Number(_) => {
                            (least, most) =
                                (least + adds.clone().min().expect("a word"), most + adds.max().expect("a word"))
                        }
                    }
                }
            }
        }
        let misses = share && of.len() > 1 && of.iter().all(may_be_missed) && points_begin_at_nothing(&of, &points);
        let names = Names { facts, conditions: &[], scores: &[], doubt: dice.one_in(2) };
        let mut items = Vec::new();
        for _ in 0..if misses { 0 } else { dice.below(3) } {
            let adds = if share { *dice.pick(&[10, 20]) } else { *dice.pick(&[10, 5, -10, -20]) };
            (least, most) = (least + adds.min(0), most + adds.max(0));
            items.push(format!("{{ when = \"{}\", points = {} }}", guard(dice, &names, 1), shown(adds)));
        }
        let shares = share && least == 0 && most > 0 && points_begin_at_nothing(&of, &points);
        if of.is_empty() && items.is_empty() {
            continue;
        }
        let id = format!("sum{number}");
        let ids: Vec<&str> = of.iter().map(|fact| fact.id.as_str()).collect();
        let table: Vec<String> = points.iter().map(|(word, adds)| format!("{word} = {}", shown(*adds))).collect();
        writeln!(
            toml,
            "[scores.{id}]\nof = {ids:?}\npoints = {{ {} }}\nitems = [{}]",
            table.join(", "),
            items.join(", ")
        )
        .expect("text");
        if misses {
            toml.push_str("may_miss = 1\n");
        }
        if shares && (!misses || dice.one_in(2)) {
            toml.push_str("out_of = 10\n");
            (least, most) = (0, 100);
        }
        scores.push(RandomScore { id, cuts: cuts(least, most), doubt: names.doubt, share: shares || misses });
    }
    scores
}

/// Now and then a number that is computed from others.
fn number(dice: &mut Dice<'_>, facts: &[Fact], toml: &mut String) -> Option<RandomScore> {
    let numbers: Vec<&Fact> = facts.iter().filter(|fact| matches!(fact.kind, Kind::Number(_))).collect();
    if numbers.is_empty() || dice.one_in(2) {
        return None;
    }
    let constant = *dice.pick(&[0, 1, -2]);
    let (mut is, mut least, mut most) = (constant.to_string(), 10 * constant, 10 * constant);
    for fact in numbers.iter().take(2) {
        let Kind::Number(all) = &fact.kind else { unreachable!("a number") };
        let times = *dice.pick(&[1, 2, -1, -3]);
        let mut ends = [&all[0], &all[all.len() - 1]].map(|end| times * tenths(end));
        ends.sort_unstable();
        (least, most) = (least + ends[0], most + ends[1]);
        write!(is, " {} {} * {}", if times < 0 { "-" } else { "+" }, times.abs(), fact.id).expect("text");
    }
    writeln!(toml, "[numbers.computed]\nis = \"{is}\"").expect("text");
    Some(RandomScore { id: "computed".to_owned(), cuts: cuts(least, most), doubt: false, share: false })
}

/// Whole numbers from the least to the most, in tenths, and those two.
fn cuts(least: i64, most: i64) -> Vec<String> {
    let whole = |tenths: i64| tenths % 10 == 0;
    let mut cuts: Vec<String> = (least..=most).filter(|cut| whole(*cut)).map(shown).collect();
    if !whole(least) {
        cuts.insert(0, shown(least));
    }
    if !whole(most) {
        cuts.push(shown(most));
    }
    cuts
}

/// Does everybody's sum begin at nothing?
fn points_begin_at_nothing(of: &[&Fact], points: &std::collections::BTreeMap<&str, i64>) -> bool {
    of.iter().all(|fact| match &fact.kind {
        Kind::Number(all) => all[0] == "0",
        Kind::Choice(words) => words.iter().map(|word| points[word.as_str()]).min() == Some(0),
        Kind::Set(words, _) => words.iter().all(|word| points[word.as_str()] >= 0),
    })
}

/// "7" is 70 and "-0.5" is -5.
fn tenths(number: &str) -> i64 {
    let (whole, part) = number.split_once('.').unwrap_or((number, "0"));
    format!("{whole}{part}").parse().expect("a number")
}

fn shown(tenths: i64) -> String {
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, part) = (tenths.abs() / 10, tenths.abs() % 10);
    if part == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
}

/// Some of the facts that patients are asked, in some order.
pub fn order(dice: &mut Dice<'_>, facts: &[Fact]) -> Vec<String> {
    let mut order: Vec<String> = Vec::new();
    for fact in facts.iter().filter(|fact| !fact.clinician) {
        if !dice.one_in(4) {
            order.insert(dice.below(order.len() + 1), fact.id.clone());
        }
    }
    order
}

fn put_fact(toml: &mut String, fact: &Fact) {
    let (words, typical) = match &fact.kind {
        Kind::Choice(of) => (format!("type = \"choice\"\nof = {of:?}"), format!("{:?}", of[0])),
        Kind::Set(of, alone) => (format!("type = \"set\"\nof = {of:?}\nexclusive = {alone:?}"), "[]".to_owned()),
        Kind::Number(of) => {
            let step = if of.iter().any(|number| number == "0.5") { "0.5" } else { "1" };
            (format!("type = \"number\"\nmin = {}\nmax = {}\nstep = {step}", of[0], of[of.len() - 1]), of[0].clone())
        }
    };
    writeln!(toml, "[facts.\"{}\"]\n{words}\ntypical = {typical}\ncertain = {}", fact.id, fact.certain).expect("text");
    if fact.clinician {
        writeln!(toml, "asked_of = \"clinician\"\ndefault = {typical}").expect("text");
    }
    if fact.past {
        toml.push_str("past = true\n");
    }
    if let Some(guard) = &fact.asked_when {
        writeln!(toml, "asked_when = \"{guard}\"").expect("text");
        fact.unasked.iter().for_each(|value| writeln!(toml, "unasked = \"{value}\"").expect("text"));
    }
}

/// Decisions, each of which leads to a later one, and conclusions, some with a walk behind them; those that nothing
/// leads to are left out.
fn steps(dice: &mut Dice<'_>, names: &Names<'_>, treatments: &[&str], toml: &mut String, careless: bool) -> Vec<usize> {
    let (decisions, conclusions) = (1 + dice.below(4), 2 + dice.below(3));
    let many = decisions + conclusions;
    let wild = careless && dice.one_in(2);
    // Each as it is written, and where it leads.
    let mut steps: Vec<(String, Vec<usize>)> = Vec::new();
    for number in 0..decisions {
        let go = |dice: &mut Dice<'_>| number + 1 + dice.below(many - number - 1);
        let guards: Vec<String> = if careless {
            (0..1 + dice.below(2)).map(|_| guard(dice, names, 1)).collect()
        } else {
            (0..1 + dice.below(3)).map(|_| guard(dice, names, 2)).collect()
        };
        let mut branches = Vec::new();
        let first_hit = dice.below(3) < if wild { 1 } else { 2 };
        let meet = first_hit || wild && dice.below(3) > 0;
        for (position, guard) in guards.iter().enumerate() {
            // Without `hit`, exactly one holds: each says no to those before it.
            let others = guards[..position].iter().filter(|_| !meet).map(|earlier| format!("not ({earlier}) and "));
            branches.push((format!("when = \"{}({guard})\", go", others.collect::<String>()), go(dice)));
        }
        match if wild { dice.below(4) } else { 2 } {
            0 => {}
            1 => branches.push(("otherwise".to_owned(), number + 1)),
            _ => branches.push(("doubt = \"tested\", otherwise".to_owned(), number + 1)),
        }
        let head = match (first_hit, first_hit && dice.one_in(2)) {
            (true, true) => "hit = \"first\"\nwhy = \"tested\"\nalso = true\n",
            (true, false) => "hit = \"first\"\nwhy = \"tested\"\n",
            (false, _) => "",
        };
        let mut text = format!("[[steps]]\nid = \"s{number}\"\nkind = \"decision\"\n{head}branches = [\n");
        for (when, to) in &branches {
            writeln!(text, "  {{ {when} = \"s{to}\" }},").expect("text");
        }
        steps.push((text + "]\n", branches.into_iter().map(|(_, to)| to).collect()));
    }
    for number in decisions..many {
        let urgency = *dice.pick(&["routine", "routine", "urgent-clinic", "same-day", "emergency"]);
        let (mut recommend, mut offer) = (Vec::new(), Vec::new());
        let again = treatments.iter().take(usize::from(wild && dice.one_in(3)));
        for id in treatments.iter().chain(again).filter(|_| urgency != "emergency") {
            let entry = match dice.below(6) {
                0 | 1 => continue,
                2 | 3 => format!("\"{id}\""),
                _ => format!("{{ treatment = \"{id}\", when = \"{}\" }}", guard(dice, names, 1)),
            };
            if dice.one_in(2) { offer.push(entry) } else { recommend.push(entry) }
        }
        let (recommend, offer) = (recommend.join(", "), offer.join(", "));
        let mut text = format!(
            "[[steps]]\nid = \"s{number}\"\nkind = \"conclusion\"\nurgency = \"{urgency}\"\n\
             recommend = [{recommend}]\noffer = [{offer}]\nsources = [\"S\"]\nalone = {}\n",
            dice.one_in(4)
        );
        // Behind a card any step may come: what is there is walked once, and no further.
        let past = usize::from(careless);
        let after = (urgency != "routine" && dice.one_in(2)).then(|| past + dice.below(many - past));
        after.iter().for_each(|to| writeln!(text, "after = \"s{to}\"").expect("text"));
        steps.push((text, after.into_iter().collect()));
    }
    let mut reached = vec![false; many];
    let mut rest = vec![0];
    while let Some(step) = rest.pop() {
        if !std::mem::replace(&mut reached[step], true) {
            rest.extend(&steps[step].1);
        }
    }
    let reached: Vec<usize> = (0..many).filter(|step| reached[*step]).collect();
    reached.iter().for_each(|step| toml.push_str(&steps[*step].0));
    reached
}
