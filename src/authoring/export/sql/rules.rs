//! A rule as SQL: what it says, and which fact it asks for.
//!
//! What it says is a truth of SQL, where NULL is doubt or open. It is open when it is NULL and something in it asks:
//! doubt beside what is open is open, as [`crate::model::guard::Truth`] has it.

use std::collections::BTreeSet;
use std::convert::Infallible;

use super::readings::{self, Slot};
use super::text::{first_of, made, of_level};
use crate::model::guard::rule::{Join, RuleReading};
use crate::model::guard::{Rule, Test};
use crate::model::pathway::Contents;
use crate::model::position::{ConditionId, FactId};
use crate::model::value::Scaled;

/// A rule in SQL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleSql {
    /// What it says.
    pub holds: String,
    /// The fact to ask for, marked as one, or NULL; `None` where it is never open.
    pub asks: Option<String>,
    /// Parts of what is being joined, each with what it asks.
    parts: Option<(Vec<String>, Vec<String>)>,
}

/// The names of what has been written in earlier levels, and which of it is ever open.
pub struct LevelReading<'a> {
    /// The pathway.
    pub pathway: &'a Contents,
    /// Facts that may be open.
    pub open_facts: BTreeSet<FactId>,
    /// Conditions that may be open.
    pub open_conditions: BTreeSet<ConditionId>,
}

/// The column of what a condition says.
pub fn condition(pathway: &Contents, condition: ConditionId) -> String {
    made("c", condition, &pathway.conditions[condition].name)
}

/// The column of what a condition asks.
pub fn condition_asks(pathway: &Contents, condition: ConditionId) -> String {
    made("o", condition, &pathway.conditions[condition].name)
}

impl LevelReading<'_> {
    /// A rule over the columns that there are.
    pub fn rule(&mut self, rule: &Rule) -> RuleSql {
        let Ok(sql) = rule.fold(self);
        sql.whole()
    }
}

impl RuleSql {
    fn of(holds: String, asks: Option<String>) -> RuleSql {
        RuleSql { holds, asks, parts: None }
    }

    /// With its parts joined: it asks what the first open part of it asks, while it is neither true nor false.
    fn whole(self) -> RuleSql {
        let Some((_, asks)) = &self.parts else { return self };
        let asks = first_of(asks).map(|first| format!("CASE WHEN {} IS NULL THEN {first} END", self.holds));
        RuleSql::of(self.holds, asks)
    }
}

impl RuleReading for LevelReading<'_> {
    type Out = RuleSql;
    type Error = Infallible;

    fn test(&mut self, fact: FactId, test: &Test) -> Result<RuleSql, Infallible> {
        let asks = self.open_facts.contains(&fact).then(|| of_level(&readings::name(self.pathway, fact, Slot::Asks)));
        Ok(RuleSql::of(readings::test(self.pathway, fact, test), asks))
    }

    fn named(&mut self, named: ConditionId) -> Result<RuleSql, Infallible> {
        let asks = self.open_conditions.contains(&named).then(|| of_level(&condition_asks(self.pathway, named)));
        Ok(RuleSql::of(of_level(&condition(self.pathway, named)), asks))
    }

    fn not(&mut self, inner: RuleSql) -> Result<RuleSql, Infallible> {
        let inner = inner.whole();
        Ok(RuleSql::of(format!("(NOT {})", inner.holds), inner.asks))
    }

    fn possibly(&mut self, inner: RuleSql) -> Result<RuleSql, Infallible> {
        let RuleSql { holds, asks, .. } = inner.whole();
        let may_hold = format!("({holds} IS NOT FALSE)");
        let holds = match &asks {
            Some(asks) => format!("({may_hold} AND NULLIF(({asks}) IS NULL, FALSE))"),
            None => may_hold,
        };
        Ok(RuleSql::of(holds, asks))
    }

    fn nothing(&mut self, join: Join) -> RuleSql {
        let holds = if join == Join::All { "TRUE" } else { "FALSE" };
        RuleSql { holds: holds.to_owned(), asks: None, parts: Some((Vec::new(), Vec::new())) }
    }

    /// What holds weighs, and what may hold as well; while an answer can still decide it the first open part asks.
    fn at_least(&mut self, parts: Vec<(RuleSql, Scaled)>, wanted: Scaled) -> Result<RuleSql, Infallible> {
        let parts: Vec<(RuleSql, Scaled)> = parts.into_iter().map(|(part, weight)| (part.whole(), weight)).collect();
        // PostgreSQL, DuckDB and Spark add numbers of 32 bits in 32 bits, and stop where the sum has more.
        let most = parts.iter().fold(0, |sum: Scaled, (_, weight)| sum.saturating_add(*weight));
        let wide = i32::try_from(most).is_err().then(|| "CAST(0 AS BIGINT)".to_owned());
        let sum = |weighs: &dyn Fn(&RuleSql, Scaled) -> String| {
            let terms = parts.iter().map(|(part, weight)| weighs(part, *weight));
            let terms: Vec<String> = wide.iter().cloned().chain(terms).collect();
            if terms.is_empty() { "0".to_owned() } else { format!("({})", terms.join(" + ")) }
        };
        let sure = sum(&|part, weight| format!("CASE WHEN {} THEN {weight} ELSE 0 END", part.holds));
        let may = sum(&|part, weight| format!("CASE WHEN {} IS FALSE THEN 0 ELSE {weight} END", part.holds));
        let holds = format!("CASE WHEN {sure} >= {wanted} THEN TRUE WHEN {may} < {wanted} THEN FALSE END");
        let asks: Vec<String> = parts.iter().filter_map(|(part, _)| part.asks.clone()).collect();
        let asks = first_of(&asks).map(|first| {
            let with = |open: bool| {
                sum(&|part, weight| {
                    let is = if open { "IS NOT NULL" } else { "IS NULL" };
                    let here = match &part.asks {
                        Some(asks) => format!(" WHEN {} IS NULL AND {asks} {is} THEN {weight}", part.holds),
                        None if open => String::new(),
                        None => format!(" WHEN {} IS NULL THEN {weight}", part.holds),
                    };
                    format!("CASE WHEN {} THEN {weight}{here} ELSE 0 END", part.holds)
                })
            };
            let can = format!("({} >= {wanted} OR {} < {wanted})", with(true), with(false));
            format!("CASE WHEN ({holds}) IS NULL AND {can} THEN {first} END")
        });
        Ok(RuleSql::of(format!("({holds})"), asks))
    }

    fn join(&mut self, join: Join, before: RuleSql, part: RuleSql) -> Result<RuleSql, Infallible> {
        let part = part.whole();
        let (mut parts, mut asks) = before.parts.unwrap_or_default();
        parts.push(part.holds);
        asks.extend(part.asks);
        let sign = if join == Join::All { " AND " } else { " OR " };
        let holds = if parts.len() == 1 { parts.concat() } else { format!("({})", parts.join(sign)) };
        Ok(RuleSql { holds, asks: None, parts: Some((parts, asks)) })
    }
}
