//! Conditions without what goes without saying: a part that another implies, intervals that leave no number out.

use super::{Cond, Micro};
use crate::model::guard::Op;

/// The bounds of a number and its step, by its id.
pub type Steps<'a> = &'a dyn Fn(&str) -> Option<[Micro; 3]>;

impl Cond {
    /// The same, shorter. Who meets it stays the same, as long as every answer is certain.
    pub fn simplified(self, grid: Steps<'_>) -> Cond {
        match self {
            Cond::Named(name, inner) => inner.simplified(grid).named(&name),
            Cond::Not(inner) => inner.simplified(grid).negated(),
            Cond::All(parts) => {
                let parts: Vec<Cond> = parts.into_iter().map(|part| part.simplified(grid)).collect();
                let sure: Vec<Cond> = parts.iter().filter(|part| is_leaf(part)).cloned().collect();
                let parts = parts.into_iter().map(|part| {
                    if is_leaf(&part) {
                        part
                    } else {
                        part.clone().assuming(&sure).map_or(part, |less| less.simplified(grid))
                    }
                });
                Cond::all(without_implied(parts.collect()))
            }
            Cond::Any(parts) => {
                let any = Cond::any(parts.into_iter().map(|part| part.simplified(grid)));
                if leaves_nothing_out(&any, grid) { Cond::Always } else { any }
            }
            Cond::Compare(id, op, than) => match grid(&id) {
                Some([min, max, _]) if never(op, than, [min, max]) => Cond::Never,
                Some([min, max, _]) if never(super::opposite(op), than, [min, max]) => Cond::Always,
                Some([min, _, step]) => on_grid(id, op, than, min, step),
                _ => Cond::Compare(id, op, than),
            },
            other @ (Cond::Always | Cond::Never | Cond::Among(..) | Cond::Known(_)) => other,
        }
    }

    /// The same for whoever meets all of these; nothing where that makes no difference.
    fn assuming(self, sure: &[Cond]) -> Option<Cond> {
        if sure.contains(&self) || sure.iter().any(|known| known.implies(&self)) {
            return Some(Cond::Always);
        }
        if sure.iter().any(|known| known.excludes(&self)) {
            return Some(Cond::Never);
        }
        match self {
            Cond::Named(_, inner) => inner.assuming(sure),
            Cond::All(parts) => some(parts, sure).map(Cond::all),
            Cond::Any(parts) => some(parts, sure).map(Cond::any),
            Cond::Not(inner) => inner.assuming(sure).map(Cond::negated),
            Cond::Always | Cond::Never | Cond::Among(..) | Cond::Compare(..) | Cond::Known(_) => None,
        }
    }

    /// Whoever meets it meets the other; `false` where that cannot be seen at once.
    pub fn implies(&self, other: &Cond) -> bool {
        match (self, other) {
            (one, other) if one == other => true,
            (Cond::Among(one, of), Cond::Among(two, values)) => one == two && of.iter().all(|v| values.contains(v)),
            (Cond::Compare(one, op, than), Cond::Compare(two, wide, limit)) => {
                one == two && is_within(*op, *than, *wide, *limit)
            }
            (Cond::Any(parts), other) => parts.iter().all(|part| part.implies(other)),
            (one, Cond::All(parts)) => parts.iter().all(|part| one.implies(part)),
            (Cond::All(parts), other) if parts.iter().any(|part| part.implies(other)) => true,
            (one, Cond::Any(parts)) => parts.iter().any(|part| one.implies(part)),
            (Cond::Named(_, inner), other) => inner.implies(other),
            (one, Cond::Named(_, inner)) => one.implies(inner),
            _ => false,
        }
    }
}

/// A comparison with what no value is, as one with its neighbour.
fn on_grid(id: String, op: Op, than: Micro, min: Micro, step: Micro) -> Cond {
    let above = than.saturating_sub(min).rem_euclid(step);
    let low = than.saturating_sub(above);
    let high = low.saturating_add(step);
    match op {
        _ if above == 0 => Cond::Compare(id, op, than),
        Op::Is => Cond::Never,
        Op::IsNot => Cond::Always,
        Op::Less | Op::AtMost => Cond::Compare(id, Op::AtMost, low),
        Op::More | Op::AtLeast => Cond::Compare(id, Op::AtLeast, high),
    }
}

/// No number between these bounds meets this.
fn never(op: Op, than: Micro, [min, max]: [Micro; 2]) -> bool {
    match op {
        Op::Is => than < min || than > max,
        Op::IsNot => min == max && than == min,
        Op::Less => min >= than,
        Op::AtMost => min > than,
        Op::More => max <= than,
        Op::AtLeast => max < than,
    }
}

fn is_leaf(cond: &Cond) -> bool {
    matches!(cond, Cond::Among(..) | Cond::Compare(..) | Cond::Known(_))
}

fn some(parts: Vec<Cond>, sure: &[Cond]) -> Option<Vec<Cond>> {
    let mut changed = false;
    let parts = parts.into_iter().map(|part| match part.clone().assuming(sure) {
        Some(less) => {
            changed = true;
            less
        }
        None => part,
    });
    let parts = parts.collect();
    changed.then_some(parts)
}

/// Without each part that another one implies.
fn without_implied(parts: Vec<Cond>) -> Vec<Cond> {
    let mut kept: Vec<Cond> = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let later = parts.iter().skip(at + 1);
        if !later.chain(&kept).any(|other| !is_leaf(other) && other.implies(part)) {
            kept.push(part.clone());
        }
    }
    kept
}

fn is_within(op: Op, than: Micro, wide: Op, limit: Micro) -> bool {
    let strict = |op: Op| matches!(op, Op::More | Op::Less);
    match (op, wide) {
        (Op::Is, wide) => super::holds(than, wide, limit),
        (Op::More | Op::AtLeast, Op::More | Op::AtLeast) => {
            than > limit || (than == limit && (strict(op) || !strict(wide)))
        }
        (Op::Less | Op::AtMost, Op::Less | Op::AtMost) => {
            than < limit || (than == limit && (strict(op) || !strict(wide)))
        }
        _ => false,
    }
}

/// Do these intervals of one number hold every value that it can have?
fn leaves_nothing_out(any: &Cond, grid: Steps<'_>) -> bool {
    let Cond::Any(parts) = any else { return false };
    let mut intervals: Vec<[Micro; 2]> = Vec::new();
    let mut number = None;
    for part in parts {
        let tests: &[Cond] = if let Cond::All(tests) = part { tests } else { std::slice::from_ref(part) };
        let mut interval = None;
        for test in tests {
            let Cond::Compare(id, op, than) = test else { return false };
            let Some([min, max, step]) = grid(number.get_or_insert(id)).filter(|_| number == Some(id)) else {
                return false;
            };
            let [low, high] = interval.unwrap_or([min, max]);
            interval = Some(match op {
                Op::Is => [low.max(*than), high.min(*than)],
                Op::IsNot => return false,
                Op::Less => [low, high.min(than.saturating_sub(step))],
                Op::AtMost => [low, high.min(*than)],
                Op::More => [low.max(than.saturating_add(step)), high],
                Op::AtLeast => [low.max(*than), high],
            });
        }
        intervals.extend(interval);
    }
    let Some([min, max, step]) = number.and_then(|id| grid(id)) else { return false };
    intervals.sort_unstable();
    let mut next = min;
    for [low, high] in intervals {
        // What lies between two neighbours is no value.
        if low <= next {
            next = next.max(high.saturating_add(step));
        }
    }
    next > max
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(fact: &str, value: &str) -> Cond {
        Cond::Among(fact.to_owned(), vec![value.to_owned()])
    }

    fn compare(op: Op, than: i64) -> Cond {
        Cond::Compare("n".to_owned(), op, than)
    }

    #[track_caller]
    fn becomes(cond: Cond, guard: &str) {
        let grid = |id: &str| (id == "n").then_some([0, 10_000_000, 1_000_000]);
        let simple = cond.simplified(&grid);
        assert_eq!(simple.guard().unwrap_or_else(|| format!("{simple:?}")), guard);
    }

    #[test]
    fn what_goes_without_saying_is_left_out() {
        let million = 1_000_000;
        let bands = [
            compare(Op::AtMost, 3 * million),
            Cond::all([compare(Op::AtLeast, 4 * million), compare(Op::Less, 8 * million)]),
            compare(Op::AtLeast, 8 * million),
        ];
        becomes(Cond::any(bands.clone()), "Always");
        becomes(Cond::any(bands.iter().skip(1).cloned()), "n >= 4 and n < 8 or n >= 8");
        becomes(Cond::all([is("a", "x"), Cond::any(bands)]), "a = x");
        becomes(compare(Op::AtLeast, 11 * million), "Never");
        becomes(compare(Op::AtMost, 10 * million), "Always");
        becomes(compare(Op::Is, 10 * million), "n = 10");
        let either = Cond::any([is("a", "x"), is("b", "y")]);
        let both = Cond::any([Cond::all([is("a", "x"), is("c", "z")]), Cond::all([is("b", "y"), is("c", "w")])]);
        becomes(Cond::all([either, both.clone()]), "a = x and c = z or b = y and c = w");
        becomes(Cond::all([is("a", "x"), both]), "a = x and (c = z or b = y and c = w)");
    }

    #[test]
    fn what_implies_what_is_seen() {
        for (one, other, implies) in [
            (compare(Op::AtLeast, 5), compare(Op::AtLeast, 4), true),
            (compare(Op::AtLeast, 5), compare(Op::More, 5), false),
            (compare(Op::More, 5), compare(Op::AtLeast, 5), true),
            (compare(Op::Is, 5), compare(Op::Less, 6), true),
            (compare(Op::Less, 5), compare(Op::More, 1), false),
            (is("a", "x"), Cond::any([is("a", "x"), is("b", "y")]), true),
        ] {
            assert_eq!(one.implies(&other), implies, "{one:?} {other:?}");
        }
    }
}
