//! A second opinion: the meaning of a pathway, read from its text and from the design's truth table, with nothing of
//! the engine in it. It is slow and plain on purpose. Where it and the engine differ, one of them is wrong.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};
use toml::{Table, Value};

/// What a guard says of one person; an open one says which fact it needs first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Truth {
    True,
    False,
    Doubt,
    Open(String),
}
use Truth::{Doubt, False, Open, True};

/// One person: a facts file.
pub type Patient = Map<String, Json>;

/// A pathway.
pub struct Reference {
    document: Table,
}

impl Reference {
    pub fn new(pathway_toml: &str) -> Reference {
        Reference { document: pathway_toml.parse().expect("TOML") }
    }

    /// The walk, with the fields and words of `walk --format json`.
    pub fn walk(&self, patient: &Patient) -> Json {
        let first = || text(&self.steps()[0], "id");
        let start = self.document["pathway"].get("start").map_or_else(first, |start| start.as_str().expect("a step"));
        self.walk_from(start, patient)
    }

    /// The walk from some step.
    pub fn walk_from(&self, start: &str, patient: &Patient) -> Json {
        let (mut walked, mut held, mut also, mut next) = (Vec::new(), Vec::new(), Vec::<&str>::new(), start);
        let end = loop {
            let step = self.steps().iter().find(|step| text(step, "id") == next).expect("the step exists");
            walked.push(next);
            if text(step, "kind") == "conclusion" {
                break self.conclude(step, patient);
            }
            match self.choose(step, patient) {
                Err(ask) => break End { ask: Some(ask), ..End::default() },
                Ok((branch, go)) => {
                    if list(step, "branches").get(branch).is_none_or(|branch| branch.get("otherwise").is_none()) {
                        held.push(next);
                    }
                    also.extend(self.also(step, branch, go, patient));
                    next = go;
                }
            }
        };
        // Each once, but for the one on top; the most urgent first, and else in the order of the branches.
        let mut cards: Vec<&str> = Vec::new();
        for urgency in ["emergency", "same-day", "urgent-clinic"] {
            for card in also.iter().filter(|card| self.urgency(card) == urgency) {
                if !cards.contains(card) && end.reached.as_deref() != Some(card) {
                    cards.push(card);
                }
            }
        }
        let also = cards;
        let urgency = end.conclusion.as_ref().and(end.reached.as_ref()).map(|id| self.urgency(id));
        json!({
            "status": if end.conclusion.is_some() { "concludes" } else { "asks" },
            "ask": end.ask,
            "conclusion": end.conclusion,
            "urgency": urgency,
            "reached": end.reached,
            "steps": walked,
            "met": held,
            "also": also,
            "contradictions": self.contradictions(patient),
            "treatments": self.standings(&end, patient),
            "scores": self.scores(patient),
            "recommend": end.recommend,
            "offer": end.offer,
            "alongside": end.alongside,
        })
    }

    /// Those whose answers certainly do not fit.
    fn contradictions(&self, patient: &Patient) -> Vec<&str> {
        let all = self.document.get("contradictions").map_or(&[][..], |all| all.as_array().expect("a list"));
        let all = all.iter().chain(self.impossible().iter().filter(|row| row.get("id").is_some()));
        let certain = all.filter(|one| self.guard(text(one, "when"), patient) == True);
        certain.map(|one| text(one, "id")).collect()
    }

    fn impossible(&self) -> &[Value] {
        self.document.get("impossible").map_or(&[][..], |all| all.as_array().expect("a list"))
    }

    /// Where the walk behind a card ends and what it shows there, for somebody whose walk has ended at the card: nothing
    /// that its own rules speak against.
    pub fn walk_after_clearance(&self, card: &str, patient: &Patient) -> Option<Json> {
        let step = self.steps().iter().find(|step| text(step, "id") == card).expect("the step exists");
        let mut walk = self.walk_from(step.get("after")?.as_str().expect("a step"), patient);
        for section in ["recommend", "offer"] {
            let shown = walk[section].as_array_mut().expect("a list");
            shown.retain(|id| self.allowed(id.as_str().expect("a text"), patient));
        }
        Some(walk)
    }

    /// Does a treatment's own `requires` certainly hold, its `never` certainly not, and is its `applies_when` not false?
    pub fn allowed(&self, treatment: &str, patient: &Patient) -> bool {
        matches!(self.requirement(treatment, "requires", patient), None | Some(True))
            && matches!(self.requirement(treatment, "applies_when", patient), None | Some(True | Doubt))
            && matches!(self.requirement(treatment, "never", patient), None | Some(False))
    }

    /// What a treatment's `applies_when`, `requires` or `never` says, where it has one.
    pub fn requirement(&self, treatment: &str, key: &str, patient: &Patient) -> Option<Truth> {
        let guard = self.document["treatments"][treatment].get(key)?;
        Some(self.guard(guard.as_str().expect("a guard"), patient))
    }

    /// The branch to take and the step it leads to, or else the fact to ask.
    fn choose<'a>(&'a self, step: &'a Value, patient: &Patient) -> Result<(usize, &'a str), String> {
        let first_hit = step.get("hit").is_some();
        let mut ask = None;
        for (number, branch) in list(step, "branches").iter().enumerate() {
            if let Some(go) = branch.get("otherwise") {
                return ask.map_or(Ok((number, go.as_str().expect("a step"))), Err);
            }
            match self.guard(text(branch, "when"), patient) {
                // The first that holds; so nothing before it may still turn out to hold.
                True if !first_hit || ask.is_none() => return Ok((number, text(branch, "go"))),
                Open(fact) => ask = ask.or(Some(fact)),
                True | False | Doubt => {}
            }
        }
        // Nobody who can be is left: whoever is declared impossible ends where the author says.
        let many = list(step, "branches").len();
        for (number, row) in self.impossible().iter().filter(|row| row.get("go").is_some()).enumerate() {
            match self.guard(text(row, "when"), patient) {
                True if !first_hit || ask.is_none() => return Ok((many + number, text(row, "go"))),
                Open(fact) => ask = ask.or(Some(fact)),
                True | False | Doubt => {}
            }
        }
        Err(ask.unwrap_or_else(|| self.again(step, patient)))
    }

    /// For whom no branch holds: the first answer of theirs that its guards read.
    fn again(&self, step: &Value, patient: &Patient) -> String {
        let mut rest: Vec<String> =
            list(step, "branches").iter().flat_map(|branch| words(text(branch, "when"))).collect();
        while !rest.is_empty() {
            let name = rest.remove(0);
            if let Some(condition) = self.document.get("conditions").and_then(|named| named.get(&name)) {
                rest.splice(0..0, words(condition.as_str().expect("a guard")));
            } else if patient.contains_key(&name) && self.reading(&name, patient) != Ok(None) {
                return name;
            }
        }
        panic!("nothing to ask again");
    }

    /// Later branches of a first-hit decision that hold as well and lead to something urgent, where its author shows them.
    fn also<'a>(&'a self, step: &'a Value, taken: usize, main: &str, patient: &Patient) -> Vec<&'a str> {
        let later = list(step, "branches").iter().skip(taken + 1).filter(|_| step.get("also").is_some());
        let later = later.filter(|branch| branch.get("when").is_some());
        later
            .filter(|branch| self.guard(text(branch, "when"), patient) == True)
            .map(|branch| text(branch, "go"))
            .filter(|go| *go != main && !["", "routine"].contains(&self.urgency(go)))
            .collect()
    }

    fn urgency(&self, id: &str) -> &str {
        let step = self.steps().iter().find(|step| text(step, "id") == id).expect("the step exists");
        step.get("urgency").map_or("", |urgency| urgency.as_str().expect("a word"))
    }

    fn conclude(&self, step: &Value, patient: &Patient) -> End {
        let mut end = End { reached: Some(text(step, "id").to_owned()), ..End::default() };
        let nothing = Vec::new();
        let beside = self.document.get("alongside").map_or(&nothing, |all| all.as_array().expect("a list"));
        let beside = beside.iter().filter(|entry| list(entry, "with").iter().any(|with| *with == step["urgency"]));
        let alone = step.get("alone").is_some_and(|alone| alone.as_bool() == Some(true));
        let beside = beside.filter(|_| !alone);
        for (entries, needs_certainty, into) in [
            (list(step, "recommend").iter().collect::<Vec<_>>(), true, &mut end.recommend),
            (list(step, "offer").iter().collect(), true, &mut end.offer),
            (beside.collect(), false, &mut end.alongside),
        ] {
            for entry in entries {
                let id = entry.as_str().unwrap_or_else(|| {
                    entry.get("treatment").or(entry.get("id")).expect("a name").as_str().expect("a text")
                });
                match entry.get("when").map_or(True, |when| self.guard(when.as_str().expect("a guard"), patient)) {
                    Open(fact) => end.ask = end.ask.or(Some(fact)),
                    Doubt if needs_certainty => {}
                    True | Doubt => into.push(id.to_owned()),
                    False => {}
                }
            }
        }
        if end.ask.is_some() {
            return End { ask: end.ask, reached: end.reached, ..End::default() };
        }
        End { conclusion: end.reached.clone(), ..end }
    }

    /// Treatment by treatment, the first that holds.
    fn standings(&self, end: &End, patient: &Patient) -> BTreeMap<String, &'static str> {
        let none = Table::new();
        let treatments = self.document.get("treatments").map_or(&none, |table| table.as_table().expect("a table"));
        let own = |id: &str, treatment: &Value| {
            let says = |key: &str| treatment.get(key).map(|guard| self.guard(guard.as_str().expect("text"), patient));
            let response =
                treatment.get("tried_as").map(|fact| self.responded(fact.as_str().expect("a fact"), patient));
            if end.recommend.iter().any(|shown| shown == id) {
                "recommended"
            } else if end.offer.iter().any(|shown| shown == id) {
                "option"
            } else if says("applies_when") == Some(False) {
                "not-applicable"
            } else if matches!(says("never"), Some(True | Doubt)) {
                "ruled-out"
            } else if response == Some(true) {
                "tried"
            } else {
                "not-yet"
            }
        };
        let best = ["recommended", "option", "tried", "not-yet", "ruled-out", "not-applicable"];
        let rank = |word: &str| best.iter().position(|known| *known == word);
        let with_kinds = |id: &str| {
            let kinds = treatments.iter().filter(|(kind, _)| *kind == id || kind.starts_with(&format!("{id}.")));
            kinds.map(|(kind, treatment)| own(kind, treatment)).min_by_key(|word| rank(word)).expect("itself")
        };
        treatments.keys().map(|id| (id.clone(), with_kinds(id))).collect()
    }

    /// Any answer but "not sure" and the first value, which means "not tried".
    fn responded(&self, fact: &str, patient: &Patient) -> bool {
        let about = &self.document["facts"][fact];
        match self.reading(fact, patient) {
            Ok(Some(Json::String(word))) => {
                word != "not_sure" && word != list(about, "of")[0].as_str().expect("a word")
            }
            _ => false,
        }
    }

    /// What a fact reads as: an answer, `None` where it does not apply, or else the fact that must be asked.
    fn reading(&self, fact: &str, patient: &Patient) -> Result<Option<Json>, String> {
        let about = &self.document["facts"][fact];
        let unasked = about.get("unasked").map(|value| json!(value));
        // Where a fact has a value for whoever is not asked, an answer counts whether or not it is asked: nobody has to
        // say first whether it would be.
        let own = || list(about, "of").iter().any(|word| word.as_str() == Some("not_applicable"));
        let given = patient.get(fact).filter(|given| **given != json!("not_applicable") || own());
        if let (Some(_), Some(given)) = (&unasked, given) {
            return Ok(Some(given.clone()));
        }
        match about.get("asked_when").map_or(True, |guard| self.guard(guard.as_str().expect("a guard"), patient)) {
            False => return Ok(unasked),
            Open(first) => return Err(first),
            True | Doubt => {}
        }
        let default = || about.get("default").map(|value| json!(value));
        patient.get(fact).cloned().or_else(default).map(Some).ok_or_else(|| fact.to_owned())
    }

    fn compare(&self, fact: &str, op: &str, value: &str, patient: &Patient) -> Truth {
        if let Some(score) = self.document.get("scores").and_then(|scores| scores.get(fact)) {
            return self.sum(score, patient).compare(op, tenths(value));
        }
        if let Some(number) = self.document.get("numbers").and_then(|numbers| numbers.get(fact)) {
            return self.compare_number(number, op, value, patient);
        }
        let answer = match self.reading(fact, patient) {
            Ok(Some(answer)) => answer,
            Ok(None) => return if op == "!=" { True } else { False },
            Err(ask) => return Open(ask),
        };
        let about = &self.document["facts"][fact];
        let words: Vec<&str> = match &answer {
            Json::String(word) => vec![word],
            Json::Array(words) => words.iter().map(|word| word.as_str().expect("a word")).collect(),
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::Object(_) => Vec::new(),
        };
        let unsure = words.contains(&"not_sure");
        if op == "!=" {
            return opposite(self.compare(fact, "=", value, patient));
        }
        if value == "not_sure" {
            return known(unsure);
        }
        match about["type"].as_str() {
            Some("choice") if !unsure => known(words == [value]),
            Some("number") if !unsure => {
                let (answer, value) = (tenths(&answer.to_string()), tenths(value));
                known(match op {
                    "=" => answer == value,
                    "<" => answer < value,
                    "<=" => answer <= value,
                    ">" => answer > value,
                    _ => answer >= value,
                })
            }
            Some("set") => {
                let named: Vec<&str> =
                    words.iter().copied().filter(|word| !["not_sure", "none"].contains(word)).collect();
                let alone = value == "none" || list(about, "exclusive").iter().any(|word| word.as_str() == Some(value));
                let holds = if value == "none" { named.is_empty() && !unsure } else { named.contains(&value) };
                match (holds, unsure) {
                    (true, _) => True,
                    // Doubt is about every member that was not named, unless what was named shuts it out.
                    (false, true) if !alone || named.is_empty() => Doubt,
                    (false, _) => False,
                }
            }
            _ => Doubt,
        }
    }

    /// What a guard says of a patient.
    pub fn guard(&self, text: &str, patient: &Patient) -> Truth {
        let mut reader = Reader { words: words(text), next: 0, about: self, patient };
        let says = reader.any();
        assert_eq!(reader.next, reader.words.len(), "the whole of `{text}` was read");
        says
    }

    fn steps(&self) -> &[Value] {
        self.document["steps"].as_array().expect("steps")
    }
}

/// What adds to a score, in tenths: all that each item may still add, with the fact that is asked while it is open, and
/// whether it was answered "not sure".
struct Sum {
    items: Vec<SumItem>,
    /// So many may be missing, where that is said.
    may_miss: usize,
    /// What the most counts as, in tenths.
    share: Option<i64>,
}

struct SumItem {
    adds: Vec<i64>,
    /// Of all that it can ever add.
    most: i64,
    open: Option<String>,
    missing: bool,
}

impl Reference {
    fn sum(&self, score: &Value, patient: &Patient) -> Sum {
        let number = |value: &Value| tenths(&value.to_string());
        let mut items = Vec::new();
        for fact in list(score, "of").iter().map(|fact| fact.as_str().expect("a fact")) {
            let about = &self.document["facts"][fact];
            let points = |word: &str| number(&score["points"][word]);
            let of = list(about, "of").iter().map(|word| word.as_str().expect("a word"));
            let answer = self.reading(fact, patient);
            let open = answer.clone().err();
            let named: Option<Vec<String>> = match &answer {
                Ok(Some(Json::String(word))) => Some(vec![word.clone()]),
                Ok(Some(Json::Array(words))) => {
                    Some(words.iter().map(|word| word.as_str().expect("a word").to_owned()).collect())
                }
                _ => None,
            };
            let unsure = named.as_ref().is_some_and(|named| named.iter().any(|word| word == "not_sure"));
            let is_set = about["type"].as_str() == Some("set");
            let all: Vec<i64> = match about["type"].as_str() {
                Some("choice") => of.clone().map(points).collect(),
                Some("number") => vec![number(&about["min"]), number(&about["max"])],
                _ => {
                    let sum = |keep: fn(&i64) -> bool| of.clone().map(points).filter(keep).sum::<i64>();
                    vec![sum(|adds| *adds < 0), sum(|adds| *adds > 0)]
                }
            };
            let adds: Vec<i64> = match (&answer, named) {
                (Ok(None), _) => vec![0],
                // Whoever is not asked adds nothing.
                (Err(_), _) if about.get("asked_when").is_some() && about.get("unasked").is_none() => {
                    [all.clone(), vec![0]].concat()
                }
                (Err(_), _) => all.clone(),
                (Ok(Some(number)), None) => vec![tenths(&number.to_string())],
                (_, Some(named)) if is_set => {
                    let named: Vec<&str> = named.iter().map(String::as_str).collect();
                    let alone = |word: &str| {
                        word == "none" || list(about, "exclusive").iter().any(|one| one.as_str() == Some(word))
                    };
                    let anything = named.iter().any(|word| !["not_sure", "none"].contains(word));
                    let mut adds = [0, 0];
                    for word in of.clone() {
                        let says = named.contains(&word) || word == "none" && !anything && !unsure;
                        let may = says || unsure && (!alone(word) || !anything);
                        adds[0] += if says {
                            points(word)
                        } else if may {
                            points(word).min(0)
                        } else {
                            0
                        };
                        adds[1] += if says {
                            points(word)
                        } else if may {
                            points(word).max(0)
                        } else {
                            0
                        };
                    }
                    adds.to_vec()
                }
                (_, Some(_)) if unsure => all.clone(),
                (_, Some(named)) => vec![points(&named[0])],
            };
            items.push(SumItem { adds, most: *all.iter().max().expect("a value"), open, missing: unsure && !is_set });
        }
        for item in list(score, "items") {
            let adds = number(&item["points"]);
            let (all, open) = match self.guard(text(item, "when"), patient) {
                True => (vec![adds], None),
                False => (vec![0], None),
                Doubt => (vec![0, adds], None),
                Open(fact) => (vec![0, adds], Some(fact)),
            };
            items.push(SumItem { adds: all, most: adds.max(0), open, missing: false });
        }
        let whole = |key: &str| score.get(key).map(|value| value.as_integer().expect("a whole number"));
        let may_miss = whole("may_miss").map_or(0, |many| usize::try_from(many).expect("not below zero"));
        let most: i64 = items.iter().map(|item| item.most).sum();
        let share = whole("out_of").map(|share| share * 10).or((may_miss > 0).then_some(most));
        Sum { items, may_miss, share }
    }

    /// What a formula such as `1 + 2 * a - 3 * b` adds up to: each fact with what it is multiplied by.
    fn computed(&self, number: &Value, patient: &Patient) -> (Vec<String>, Sum) {
        let formula: Vec<&str> = text(number, "is").split(' ').collect();
        let constant = SumItem { adds: vec![tenths(formula[0])], most: 0, open: None, missing: false };
        let (mut facts, mut items) = (Vec::new(), vec![constant]);
        for term in formula[1..].chunks(4) {
            let &[sign, times, "*", fact] = term else { panic!("a term: {term:?}") };
            let times = if sign == "-" { -1 } else { 1 } * times.parse::<i64>().expect("a whole number");
            let about = &self.document["facts"][fact];
            let all = ["min", "max"].map(|end| times * tenths(&about[end].to_string()));
            let answer = self.reading(fact, patient);
            let adds = match &answer {
                Ok(Some(Json::Number(number))) => vec![times * tenths(&number.to_string())],
                _ => all.to_vec(),
            };
            items.push(SumItem { adds, most: 0, open: answer.err(), missing: false });
            facts.push(fact.to_owned());
        }
        (facts, Sum { items, may_miss: 0, share: None })
    }

    /// No comparison holds with a number of something that does not apply.
    fn compare_number(&self, number: &Value, op: &str, value: &str, patient: &Patient) -> Truth {
        if op == "!=" {
            return opposite(self.compare_number(number, "=", value, patient));
        }
        let (facts, sum) = self.computed(number, patient);
        let sometimes = |fact: &&String| {
            let about = &self.document["facts"][fact.as_str()];
            about.get("asked_when").is_some() && about.get("unasked").is_none()
        };
        let asked = facts.iter().filter(sometimes).map(|fact| match self.reading(fact, patient) {
            Ok(None) => False,
            Ok(Some(_)) => True,
            Err(ask) => Open(ask),
        });
        let all = asked.chain([sum.compare(op, tenths(value))]).map(opposite).collect();
        opposite(any_of(all))
    }

    /// What each score is: one number, or the least and the most; nothing of what does not apply.
    fn scores(&self, patient: &Patient) -> BTreeMap<String, Json> {
        let none = Table::new();
        let scores = self.document.get("scores").map_or(&none, |scores| scores.as_table().expect("a table"));
        let scores = scores.iter().map(|(id, score)| (id.clone(), self.sum(score, patient).value()));
        let numbers = self.document.get("numbers").map_or(&none, |numbers| numbers.as_table().expect("a table"));
        let numbers = numbers.iter().map(|(id, number)| {
            let (facts, sum) = self.computed(number, patient);
            let applies = facts.iter().all(|fact| self.reading(fact, patient) != Ok(None));
            (id.clone(), if applies { sum.value() } else { Json::Null })
        });
        scores.chain(numbers).collect()
    }
}

impl Sum {
    fn value(&self) -> Json {
        let missing = self.items.iter().filter(|item| item.missing).count();
        let counted = || self.items.iter().filter(|item| missing > self.may_miss || !item.missing);
        let ends: [i64; 2] = [
            counted().map(|item| item.adds.iter().min().expect("one")).sum(),
            counted().map(|item| item.adds.iter().max().expect("one")).sum(),
        ];
        let Some(share) = self.share else {
            let [low, high] = ends.map(|end| number(end, 10));
            return if low == high { low } else { json!([low, high]) };
        };
        // In hundredths: rounded to the nearest where it is one number, and outward where it is two.
        let most = counted().map(|item| item.most).sum::<i64>().max(1);
        let [low, high] = ends.map(|end| end * share * 10);
        if low == high {
            return number((low + most / 2).div_euclid(most), 100);
        }
        json!([number(low.div_euclid(most), 100), number(-(-high).div_euclid(most), 100)])
    }

    fn compare(&self, op: &str, cut: i64) -> Truth {
        match op {
            ">=" => self.at_least(cut, false),
            ">" => self.at_least(cut, true),
            "<" => opposite(self.at_least(cut, false)),
            "<=" => opposite(self.at_least(cut, true)),
            "=" => opposite(any_of(vec![opposite(self.at_least(cut, false)), self.at_least(cut, true)])),
            _ => opposite(self.compare("=", cut)),
        }
    }

    /// What all people say who are like this but for what they have not answered; open while they differ.
    fn at_least(&self, cut: i64, more: bool) -> Truth {
        let reaches = |sum: i64, wanted: i64| if more { sum > wanted } else { sum >= wanted };
        // Whatever adds the same however it is answered is not asked for its points; it may be missing, though.
        let differs = |item: &SumItem| self.may_miss > 0 || item.adds.iter().any(|adds| *adds != item.adds[0]);
        let first_open = || self.items.iter().filter(|item| differs(item)).find_map(|item| item.open.clone());
        // For each item the least and the most of its weight, and whether that is for want of an answer.
        let decide = |weights: Vec<(i64, i64, bool)>, wanted: i64| {
            let sum = |pick: &dyn Fn(&(i64, i64, bool)) -> i64| weights.iter().map(pick).sum::<i64>();
            let (low, high) = (sum(&|(low, ..)| *low), sum(&|(_, high, _)| *high));
            // The most and the least once all is answered, while what is in doubt stays at its worst for that.
            let can = sum(&|(low, high, open)| if *open { *high } else { *low });
            let cannot = sum(&|(low, high, open)| if *open { *low } else { *high });
            if reaches(low, wanted) {
                True
            } else if !reaches(high, wanted) {
                False
            } else if reaches(can, wanted) || !reaches(cannot, wanted) {
                Open(first_open().expect("something is open"))
            } else {
                Doubt
            }
        };
        let most: i64 = self.items.iter().map(|item| item.most).sum();
        let share = self.share.unwrap_or(1);
        let whole = if self.share.is_some() { most } else { 1 };
        let with = |item: &SumItem, adds: Vec<i64>| {
            (*adds.iter().min().expect("one"), *adds.iter().max().expect("one"), item.open.is_some())
        };
        let all = decide(
            self.items.iter().map(|item| with(item, item.adds.iter().map(|adds| adds * share).collect())).collect(),
            cut * whole,
        );
        if self.may_miss == 0 {
            return all;
        }
        // Whoever leaves an item out stands where the number is.
        let answered = decide(
            self.items
                .iter()
                .map(|item| {
                    let mut adds: Vec<i64> = item.adds.iter().map(|adds| adds * share).collect();
                    match (item.missing, item.open.is_some()) {
                        (true, _) => adds = vec![cut * item.most],
                        (_, true) => adds.push(cut * item.most),
                        (false, false) => {}
                    }
                    with(item, adds)
                })
                .collect(),
            cut * most,
        );
        let missing = self.items.iter().filter(|item| item.missing).count();
        let open = self.items.iter().filter(|item| item.open.is_some()).count();
        let too_many = match (missing > self.may_miss, missing + open > self.may_miss) {
            (true, _) => True,
            (false, false) => False,
            (false, true) => Open(first_open().expect("something is open")),
        };
        let both = |one: &Truth, other: &Truth| opposite(any_of(vec![opposite(one.clone()), opposite(other.clone())]));
        any_of(vec![both(&opposite(too_many.clone()), &answered), both(&too_many, &all), both(&answered, &all)])
    }
}

/// A number of so many to one, as JSON has it.
fn number(of: i64, to_one: i64) -> Json {
    let sign = if of < 0 { "-" } else { "" };
    let (whole, part) = (of.abs() / to_one, of.abs() % to_one);
    let places = if to_one == 10 { 1 } else { 2 };
    let text = if part == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part:0places$}") };
    serde_json::from_str(&text).expect("a number")
}

#[derive(Default)]
struct End {
    ask: Option<String>,
    reached: Option<String>,
    conclusion: Option<String>,
    recommend: Vec<String>,
    offer: Vec<String>,
    alongside: Vec<String>,
}

fn text<'a>(table: &'a Value, key: &str) -> &'a str {
    table[key].as_str().expect("a text")
}

fn list<'a>(table: &'a Value, key: &str) -> &'a [Value] {
    table.get(key).map_or(&[], |items| items.as_array().expect("a list"))
}

fn known(holds: bool) -> Truth {
    if holds { True } else { False }
}

fn opposite(truth: Truth) -> Truth {
    match truth {
        True => False,
        False => True,
        Doubt => Doubt,
        Open(fact) => Open(fact),
    }
}

/// "7" is 70 and "7.5" is 75: all numbers of these tests have one decimal place.
fn tenths(number: &str) -> i64 {
    let (whole, part) = number.split_once('.').unwrap_or((number, "0"));
    format!("{whole}{part}").parse().unwrap_or_else(|problem| panic!("`{number}` is a number: {problem}"))
}

/// The words and signs of a guard.
fn words(text: &str) -> Vec<String> {
    let is_word = |sign: char| sign.is_ascii_alphanumeric() || "_.-".contains(sign);
    let mut words: Vec<String> = Vec::new();
    let mut before = ' ';
    for sign in text.chars() {
        let goes_on = is_word(sign) && is_word(before) || sign == '=' && "!<>".contains(before);
        match words.last_mut() {
            Some(word) if goes_on => word.push(sign),
            _ if sign.is_whitespace() => {}
            _ => words.push(sign.to_string()),
        }
        before = sign;
    }
    words
}

/// Reads a guard and says at once what it comes to.
struct Reader<'a> {
    words: Vec<String>,
    next: usize,
    about: &'a Reference,
    patient: &'a Patient,
}

impl Reader<'_> {
    fn is_next(&self, word: &str) -> bool {
        self.words.get(self.next).is_some_and(|next| next == word)
    }

    fn skip(&mut self, word: &str) -> bool {
        let found = self.is_next(word);
        self.next += usize::from(found);
        found
    }

    fn take(&mut self) -> String {
        self.next += 1;
        self.words[self.next - 1].clone()
    }

    fn any(&mut self) -> Truth {
        let mut parts = vec![self.all()];
        while self.skip("or") {
            parts.push(self.all());
        }
        any_of(parts)
    }

    fn all(&mut self) -> Truth {
        let mut parts = vec![self.one()];
        while self.skip("and") {
            parts.push(self.one());
        }
        opposite(any_of(parts.into_iter().map(opposite).collect()))
    }

    fn one(&mut self) -> Truth {
        if self.skip("not") {
            return opposite(self.one());
        }
        let possibly = self.skip("possibly");
        if self.skip("(") {
            let inside = self.any();
            assert!(self.skip(")"), "a bracket closes");
            return if possibly && inside == Doubt { True } else { inside };
        }
        let name = self.take();
        if self.skip("in") {
            assert!(self.skip("{"), "a list opens");
            let mut parts = Vec::new();
            while !self.skip("}") {
                let value = self.take();
                parts.push(self.about.compare(&name, "=", &value, self.patient));
                self.skip(",");
            }
            return any_of(parts);
        }
        if ["=", "!=", "<", "<=", ">", ">="].iter().any(|op| self.is_next(op)) {
            let (op, value) = (self.take(), self.take());
            return self.about.compare(&name, &op, &value, self.patient);
        }
        self.about.guard(self.about.document["conditions"][&name].as_str().expect("a guard"), self.patient)
    }
}

/// Row by row of the design's table: true wins, then what is open (the first of it is asked), then doubt.
fn any_of(parts: Vec<Truth>) -> Truth {
    let open = parts.iter().find(|part| matches!(part, Open(_))).cloned();
    if parts.contains(&True) {
        True
    } else if let Some(open) = open {
        open
    } else if parts.contains(&Doubt) {
        Doubt
    } else {
        False
    }
}
