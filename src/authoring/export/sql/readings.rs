//! What a fact reads as, in columns: the answer, its default, what it is for whoever is not asked, or NULL while it is
//! open. "Not sure" is NULL too, but asks nothing.

use super::text::{joined, made, of_level, word, words};
use crate::cohort::table::{FactColumns, none_of_them};
use crate::model::guard::{Test, Truth};
use crate::model::pathway::{Contents, Fact};
use crate::model::position::{FactId, Position, WordId};
use crate::model::value::{Scaled, Value};

/// What stands before the id of a fact that is asked for, so that it is no conclusion.
pub const ASKS: char = '!';
/// No word of a fact: a choice reads so where it does not apply.
const NOT_APPLICABLE: &str = "''";

/// One column of a fact's reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    /// The word of a choice, or the number in units of its last decimal place.
    Value,
    /// The answer is "not sure"; a choice says so in its own column.
    NotSure,
    /// A set has this member.
    Member(WordId),
    /// A set has none.
    Empty,
    /// The fact to ask for.
    Asks,
    /// It was answered, and not only that it does not apply.
    Said,
    /// It was answered.
    Given,
    /// Whether it is asked: what its rule says.
    Applies,
    /// The fact that this rule asks for.
    AppliesAsks,
}

/// The column's name.
pub fn name(pathway: &Contents, fact: FactId, slot: Slot) -> String {
    let id = &pathway.facts[fact].id;
    match slot {
        Slot::Value => made("v", fact, id),
        Slot::NotSure => made("u", fact, id),
        Slot::Member(member) => {
            made(&format!("m{}_", member.number()), fact, &format!("{id} {}", pathway.facts[fact].domain.text(member)))
        }
        Slot::Empty => made("e", fact, id),
        Slot::Asks => made("a", fact, id),
        Slot::Said => made("s", fact, id),
        Slot::Given => made("g", fact, id),
        Slot::Applies => made("w", fact, id),
        Slot::AppliesAsks => made("x", fact, id),
    }
}

/// The same before it is known whether the fact is asked.
fn early(pathway: &Contents, fact: FactId, slot: Slot) -> String {
    format!("r{}", name(pathway, fact, slot))
}

/// The columns that a test reads.
pub fn slots(fact: &Fact, test: &Test) -> Vec<Slot> {
    match test {
        Test::NotSure if fact.domain.is_set() || fact.domain.as_number().is_some() => vec![Slot::NotSure],
        Test::OneOf(_) | Test::Between(..) | Test::NotSure => vec![Slot::Value],
        Test::ContainsAny { any: 0, .. } => vec![Slot::Empty],
        Test::ContainsAny { any, .. } => members(fact, *any).map(Slot::Member).collect(),
    }
}

fn members(fact: &Fact, bits: u64) -> impl Iterator<Item = WordId> {
    (0..fact.domain.words().len()).map(WordId::at).filter(move |word| bits & word.bit() != 0)
}

/// What a test says of the columns of a fact's reading.
pub fn test(pathway: &Contents, fact: FactId, test: &Test) -> String {
    let about = &pathway.facts[fact];
    let column = |slot| of_level(&name(pathway, fact, slot));
    let value = column(Slot::Value);
    match test {
        Test::NotSure => match slots(about, test).as_slice() {
            [Slot::NotSure] => column(Slot::NotSure),
            _ => format!("({value} = 'not_sure')"),
        },
        Test::OneOf(bits) => {
            let sure =
                if about.certain && !about.may_be_unsaid() { value } else { format!("NULLIF({value}, 'not_sure')") };
            let named: Vec<&str> = about.domain.members(*bits).collect();
            match named.as_slice() {
                // No answer has this word: false, and open while there is none.
                [] => format!("({sure} = '{ASKS}')"),
                [one] => format!("({sure} = {})", word(one)),
                some => format!("({sure} IN ({}))", words(some.iter().copied())),
            }
        }
        Test::Between(low, high) => between(about, &value, *low, *high),
        Test::ContainsAny { any: 0, .. } => column(Slot::Empty),
        Test::ContainsAny { any, .. } => {
            let parts: Vec<String> = members(about, *any).map(|member| column(Slot::Member(member))).collect();
            joined(&parts, "OR", "FALSE")
        }
    }
}

/// Whoever it does not apply to has the number below the first: it lies in no range.
fn between(about: &Fact, value: &str, low: Scaled, high: Scaled) -> String {
    let Some(number) = about.domain.as_number() else { return "FALSE".to_owned() };
    let (from, to) = (low.max(number.min), high.min(number.max));
    let above =
        (from > number.min || about.asked_when.is_some() || to >= number.max).then(|| format!("{value} >= {from}"));
    let below = (to < number.max).then(|| format!("{value} <= {to}"));
    let parts: Vec<String> = above.into_iter().chain(below).collect();
    format!("({})", parts.join(" AND "))
}

/// A value in one column of a reading.
fn constant(about: &Fact, slot: Slot, value: Value) -> String {
    let truth = |test: &Test| match test.of(value) {
        Truth::True => "TRUE",
        Truth::False => "FALSE",
        Truth::Doubt | Truth::Open => "NULL",
    };
    match (slot, value) {
        (Slot::Value, Value::Choice(choice)) => word(about.domain.text(choice)),
        (Slot::Value, Value::Number(number)) => number.to_string(),
        (Slot::Value, Value::NotApplicable) => match about.domain.as_number() {
            Some(number) => number.min.saturating_sub(number.step).to_string(),
            None => NOT_APPLICABLE.to_owned(),
        },
        (Slot::Value, Value::NotSure) if about.domain.as_number().is_none() => "'not_sure'".to_owned(),
        (Slot::NotSure, _) => truth(&Test::NotSure).to_owned(),
        (Slot::Member(member), _) => {
            let alone = member.bit() & about.domain.exclusive();
            truth(&Test::ContainsAny { any: member.bit(), alone }).to_owned()
        }
        (Slot::Empty, _) => truth(&Test::ContainsAny { any: 0, alone: 0 }).to_owned(),
        (Slot::Value, _) | (Slot::Asks | Slot::Said | Slot::Given | Slot::Applies | Slot::AppliesAsks, _) => {
            "NULL".to_owned()
        }
    }
}

/// Is it never open by itself?
fn has_default(about: &Fact) -> bool {
    about.default.is_some()
}

/// One person's answers to one fact, as the table has them.
struct Raw<'a> {
    about: &'a Fact,
    columns: &'a FactColumns,
}

impl Raw<'_> {
    fn value(&self) -> String {
        self.columns.value.as_deref().map(of_level).unwrap_or_default()
    }

    /// True, or else false or NULL.
    fn not_sure(&self) -> String {
        self.columns.not_sure.as_ref().map_or("FALSE".to_owned(), |name| of_level(name))
    }

    fn any(&self, test: &str) -> Vec<String> {
        self.those(u64::MAX, test)
    }

    /// A test of each of these members.
    fn those(&self, bits: u64, test: &str) -> Vec<String> {
        let members = self.columns.members.each().filter(|(member, _)| bits & member.bit() != 0);
        members.map(|(_, name)| format!("{}{test}", of_level(name))).collect()
    }

    /// It is in doubt: said so, or a member is empty beside others that are not and do not rule it out.
    fn doubt(&self) -> String {
        let not_sure = format!("{} IS TRUE", self.not_sure());
        if !self.about.domain.is_set() {
            return not_sure;
        }
        let or = |parts: Vec<String>| joined(&parts, "OR", "FALSE");
        let alone = self.about.domain.exclusive();
        let others = or(self.those(!alone, " IS NULL"));
        let ruled_out = or(self.those(alone & !none_of_them(self.about), " IS NULL"));
        let (some, one_alone) = (or(self.those(!alone, " IS TRUE")), or(self.those(alone, " IS TRUE")));
        let named = or(self.any(" IS NOT NULL"));
        format!("({not_sure} OR ({named} AND NOT {one_alone} AND ({others} OR (NOT {some} AND {ruled_out}))))")
    }

    /// It is answered: true or false.
    fn given(&self) -> String {
        let value = self.columns.value.iter().map(|name| format!("{} IS NOT NULL", of_level(name)));
        let not_sure = self.columns.not_sure.iter().map(|name| format!("{} IS TRUE", of_level(name)));
        let parts: Vec<String> = value.chain(self.any(" IS NOT NULL")).chain(not_sure).collect();
        joined(&parts, "OR", "FALSE")
    }

    fn slot(&self, slot: Slot) -> String {
        let default = self.about.default.map(|value| constant(self.about, slot, value));
        let end = default.as_ref().map(|value| format!(" ELSE {value}")).unwrap_or_default();
        let (given, doubt) = (self.given(), self.doubt());
        let some = joined(&self.any(" IS TRUE"), "OR", "FALSE");
        match slot {
            Slot::Value => {
                let scaled = match self.about.domain.as_number() {
                    Some(number) if number.decimals > 0 => {
                        let unit = 10i64.checked_pow(number.decimals).unwrap_or(1);
                        format!("CAST(ROUND({} * {unit}) AS BIGINT)", self.value())
                    }
                    _ => self.value(),
                };
                match (default, self.about.domain.as_number()) {
                    (Some(default), Some(_)) => {
                        format!("CASE WHEN {doubt} THEN NULL ELSE COALESCE({scaled}, {default}) END")
                    }
                    (Some(default), None) => format!("COALESCE({scaled}, {default})"),
                    (None, _) => scaled,
                }
            }
            Slot::NotSure => format!("CASE WHEN {doubt} THEN TRUE WHEN {given} THEN FALSE{end} END"),
            Slot::Member(member) => {
                let here = self.columns.members.checked(member).map(|name| of_level(name)).unwrap_or_default();
                let alone = self.about.domain.exclusive() & member.bit() != 0;
                let doubt = if alone { format!("{doubt} AND NOT {some}") } else { doubt };
                // Whoever has no member has "none", where the set has that word.
                let none = if none_of_them(self.about) & member.bit() != 0 {
                    format!(" WHEN {given} AND NOT {some} THEN TRUE")
                } else {
                    String::new()
                };
                format!(
                    "CASE WHEN {here} IS TRUE THEN TRUE WHEN {doubt} THEN NULL{none} WHEN {given} THEN FALSE{end} END"
                )
            }
            Slot::Empty => {
                // A set with a word for "none" is never empty.
                let none = if none_of_them(self.about) == 0 { "TRUE" } else { "FALSE" };
                format!("CASE WHEN {some} THEN FALSE WHEN {doubt} THEN NULL WHEN {given} THEN {none}{end} END")
            }
            Slot::Asks => format!("CASE WHEN NOT {given} THEN '{ASKS}{}' END", self.about.id),
            Slot::Given => given,
            Slot::Said if self.about.may_be_unsaid() => {
                format!("COALESCE({} <> 'not_applicable', FALSE)", self.value())
            }
            Slot::Said => given,
            Slot::Applies | Slot::AppliesAsks => "NULL".to_owned(),
        }
    }
}

/// The columns of a fact as the table has it: the reading itself, or what it is made of where it is not always asked.
pub fn first(pathway: &Contents, fact: FactId, columns: &FactColumns, wanted: &[Slot]) -> Vec<(String, String)> {
    let about = &pathway.facts[fact];
    let raw = Raw { about, columns };
    let asked = about.asked_when.is_some();
    let named =
        |slot: Slot| if asked && slot != Slot::Given { early(pathway, fact, slot) } else { name(pathway, fact, slot) };
    let said = (asked && about.unasked.is_some()).then_some(Slot::Said);
    let asks = (!has_default(about)).then_some(Slot::Asks);
    let all = wanted.iter().copied().chain(said).chain(asks);
    all.map(|slot| (named(slot), raw.slot(slot))).collect()
}

/// The columns of a fact that is not always asked, over those of [`first`] and of the rule that says when. `open`: may that
/// rule be open?
pub fn asked(pathway: &Contents, fact: FactId, wanted: &[Slot], open: bool) -> Vec<(String, String)> {
    let about = &pathway.facts[fact];
    let early = |slot| of_level(&early(pathway, fact, slot));
    let here = |slot| of_level(&name(pathway, fact, slot));
    let applies = here(Slot::Applies);
    let unasked = about.unasked.unwrap_or(Value::NotApplicable);
    let column = |slot: Slot| {
        let mut cases = Vec::new();
        let is_asks = slot == Slot::Asks;
        let when = |condition: String, then: String| format!(" WHEN {condition} THEN {then}");
        if about.unasked.is_some() {
            cases.push(when(early(Slot::Said), if is_asks { "NULL".to_owned() } else { early(slot) }));
        }
        let not_asked = if is_asks { "NULL".to_owned() } else { constant(about, slot, unasked) };
        cases.push(when(format!("{applies} IS FALSE"), not_asked));
        if open {
            let asks = here(Slot::AppliesAsks);
            cases.push(when(format!("{asks} IS NOT NULL"), if is_asks { asks } else { "NULL".to_owned() }));
        }
        // "Does not apply" to a question that does apply is doubt, never no.
        if slot == Slot::Value && about.may_be_unsaid() {
            cases.push(when(format!("{} = 'not_applicable'", early(slot)), "'not_sure'".to_owned()));
        }
        let rest = if is_asks && has_default(about) { "NULL".to_owned() } else { early(slot) };
        (name(pathway, fact, slot), format!("CASE{} ELSE {rest} END", cases.concat()))
    };
    let asks = (open || !has_default(about)).then_some(Slot::Asks);
    wanted.iter().copied().filter(|slot| *slot != Slot::Given).chain(asks).map(column).collect()
}

/// May it be open? `applies_open` says whether the rule that says when it is asked may be.
pub fn may_be_open(about: &Fact, applies_open: bool) -> bool {
    applies_open || !has_default(about)
}

/// What the answers of a fact cannot be: a condition on the table's own columns that holds for a row that is wrong.
pub fn wrong(about: &Fact, columns: &FactColumns) -> Vec<(String, String)> {
    let own = |name: &str| of_level(name);
    let mut found = Vec::new();
    for (name, _) in columns.each(about) {
        let is_value = columns.value.as_deref() == Some(name);
        let column = own(name);
        let test = match about.domain.as_number() {
            Some(number) if is_value => {
                let unit = 10i64.checked_pow(number.decimals).unwrap_or(1);
                let scaled = if unit == 1 { column } else { format!("({column} * {unit})") };
                let whole = if unit == 1 { scaled.clone() } else { format!("CAST(ROUND{scaled} AS BIGINT)") };
                let mut parts = vec![format!("{scaled} < {}", number.min), format!("{scaled} > {}", number.max)];
                if unit > 1 {
                    parts.push(format!("{scaled} - {whole} > 0.001 OR {whole} - {scaled} > 0.001"));
                }
                if number.step > 1 {
                    parts.push(format!("({whole} - {}) % {} <> 0", number.min, number.step));
                }
                if let Some(not_sure) = &columns.not_sure {
                    parts.push(format!("({} IS NOT NULL AND {} IS TRUE)", own(name), own(not_sure)));
                }
                format!("({})", parts.join(" OR "))
            }
            None if is_value => {
                let known = about.domain.words().iter().map(String::as_str);
                let not_sure = (!about.certain).then_some("not_sure");
                let unsaid = about.may_be_unsaid().then_some("not_applicable");
                format!("{column} NOT IN ({})", words(known.chain(not_sure).chain(unsaid)))
            }
            _ => {
                // A member that stands alone, beside another or beside doubt.
                let alone = columns
                    .members
                    .each()
                    .find(|(member, other)| *other == name && about.domain.exclusive() & member.bit() != 0);
                let others = columns.members.iter().chain(&columns.not_sure).filter(|other| *other != name);
                let others: Vec<String> = others.map(|other| format!("{} IS TRUE", own(other))).collect();
                let beside = alone.filter(|_| !others.is_empty());
                let beside = beside.map(|_| format!(" OR ({column} IS TRUE AND {})", joined(&others, "OR", "FALSE")));
                // A member that is empty beside others is in doubt, which this fact can never be.
                let gap =
                    about.certain.then(|| format!(" OR ({column} IS NULL AND {})", Raw { about, columns }.doubt()));
                format!("({column} NOT IN (TRUE, FALSE){}{})", beside.unwrap_or_default(), gap.unwrap_or_default())
            }
        };
        found.push((name.to_owned(), test));
    }
    found
}
