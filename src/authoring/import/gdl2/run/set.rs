//! What a rule sets, on top of what was set before.

#![expect(clippy::wildcard_enum_match_arm, reason = "an expression of each other kind is refused, or stays as it is")]

use super::{MOST_CASES, MOST_PARTS, Run, Setting, Sym, TOO_LONG, Values, amount_of};
use crate::authoring::import::cond::Cond;
use crate::authoring::import::gdl2::expr::{Expr, Setter};
use crate::authoring::import::gdl2::read::RuleId;

impl Run<'_> {
    /// Sets an element, for whom the rule holds.
    pub(super) fn set(&mut self, rule: Option<RuleId>, when: &Cond, set: &Setter) -> Result<(), String> {
        match set.part.as_deref() {
            // How a number is printed is a matter of words, and `1` is no unit.
            Some("precision" | "accuracy") => return Ok(()),
            Some("unit" | "units") if set.to == Expr::Text("1".to_owned()) => return Ok(()),
            None | Some("magnitude" | "value" | "code" | "unit" | "units") => {}
            Some(other) => return Err(format!("nothing here has `.{other}`")),
        }
        if self.inputs.contains_key(&set.element) && !self.state.contains_key(&set.element) {
            // Read as an input before, and set now: what was read stays what was answered.
            self.state.insert(set.element.clone(), self.cases(&set.element));
        }
        let old = self.cases(&set.element);
        let own = Expr::Element(set.element.clone(), None);
        let added = match &set.to {
            Expr::Sum('+', one, rest) if is_element(one, &own) => Some(rest),
            Expr::Sum('+', rest, one) if is_element(one, &own) => Some(rest),
            _ => None,
        };
        let added = added.and_then(|rest| {
            let [(Cond::Always, before)] = old.as_slice() else { return None };
            let before = amount_of(before)?;
            let rest = self.amounts(rest).ok()?;
            let [(Cond::Always, Some(rest))] = rest.as_slice() else { return None };
            before.plus(&rest.when(when)?)
        });
        let (new, to) = if let Some(sum) = added {
            let to = Sym::Computed(sum);
            (vec![(Cond::Always, to.clone())], vec![(when.clone(), to)])
        } else {
            let merged = match (&set.part, &set.to, old.first()) {
                // `.code` and `.value` of one element, set one after the other by one rule, are one value.
                (Some(part), Expr::Text(words), Some((cond, Sym::Fixed(Expr::Coded(points, code, _)))))
                    if part == "value" && cond == when =>
                {
                    Some(Expr::Coded(*points, code.clone(), words.clone()))
                }
                (Some(part), Expr::Text(code), _) if part == "code" => {
                    Some(Expr::Coded(None, code.clone(), String::new()))
                }
                // So are `.magnitude` and `.unit`.
                (Some(part), Expr::Text(unit), Some((cond, Sym::Fixed(Expr::Amount(number, _)))))
                    if part.starts_with("unit") && cond == when =>
                {
                    Some(Expr::Amount(*number, Some(unit.clone())))
                }
                (Some(part), ..) if part.starts_with("unit") => {
                    return Err("a number that is computed has no unit here".to_owned());
                }
                _ => None,
            };
            let values = match merged {
                Some(value) => vec![(Cond::Always, Sym::Fixed(value))],
                None => self.side(&set.to)?,
            };
            let mut new: Values =
                values.into_iter().map(|(cond, value)| (Cond::all([when.clone(), cond]), value)).collect();
            new.retain(|(cond, _)| *cond != Cond::Never);
            // The first that holds counts: what is set later takes the place of what was set before.
            let there = new.iter().rev().filter(|(_, value)| *value != Sym::Nothing);
            let to: Values = there.cloned().collect();
            if !new.iter().any(|(cond, _)| *cond == Cond::Always) {
                new.extend(old);
            }
            if new.len() > MOST_CASES {
                return Err("it is set in more ways than can be written".to_owned());
            }
            if new.iter().any(|(cond, _)| cond.is_longer(MOST_PARTS)) {
                return Err(TOO_LONG.to_owned());
            }
            (new, to)
        };
        self.state.insert(set.element.clone(), new);
        if !self.outcomes.order.contains(&set.element) {
            self.outcomes.order.push(set.element.clone());
        }
        let settings = self.outcomes.settings.entry(set.element.clone()).or_default();
        // What one rule sets twice, it sets to the last.
        settings.retain(|setting| setting.rule != rule);
        settings.extend(to.into_iter().map(|(when, to)| Setting { rule, when, to }));
        Ok(())
    }
}

fn is_element(expr: &Expr, own: &Expr) -> bool {
    matches!((expr, own), (Expr::Element(one, _), Expr::Element(other, _)) if one == other)
}
