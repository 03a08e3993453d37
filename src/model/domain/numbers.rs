//! What types whose values are numbers on a grid have in common, however those are written.

use super::Among;
use crate::diagram::each_once;
use crate::model::guard::{Op, Test};
use crate::model::value::{Scaled, Value};

/// What a comparison with a number says of the numbers on the grid of `step` from `min`: its bounds are among them, so that
/// nobody is told of 38.4 where only 38 and 38.5 can be.
pub(super) fn between(op: Op, number: Scaled, [min, step]: [Scaled; 2]) -> Test {
    let over = number.saturating_sub(min).rem_euclid(step.max(1));
    let (below, above) = match over {
        0 => (number.saturating_sub(step), number.saturating_add(step)),
        over => (number.saturating_sub(over), number.saturating_sub(over).saturating_add(step)),
    };
    let (up_to, from) = if over == 0 { (number, number) } else { (below, above) };
    match op {
        Op::Is | Op::IsNot => Test::Between(number, number),
        Op::Less => Test::Between(Scaled::MIN, below),
        Op::AtMost => Test::Between(Scaled::MIN, up_to),
        Op::More => Test::Between(above, Scaled::MAX),
        Op::AtLeast => Test::Between(from, Scaled::MAX),
    }
}

/// The stretches of numbers that no guard tells apart: each begins at `min` or at a cut. Numbers stand on the grid of
/// `step`, and a stretch without any is left out.
pub(super) fn stretches(min: Scaled, max: Scaled, step: Scaled, cuts: &[Scaled]) -> Vec<[Value; 2]> {
    let mut starts: Vec<Scaled> = cuts.iter().copied().filter(|cut| *cut > min && *cut <= max).collect();
    starts.push(min);
    let starts = each_once(starts);
    let on_grid = |number: Scaled| number - min - (number - min).rem_euclid(step) + min;
    let ends = starts.iter().skip(1).map(|next| next - 1).chain([max]);
    let stretches = starts.iter().zip(ends).filter_map(|(start, end)| {
        let (low, high) = (on_grid(start.saturating_add(step - 1)), on_grid(end));
        (low <= high).then_some([Value::Number(low), Value::Number(high)])
    });
    stretches.collect()
}

/// One stretch, or several; with "not sure" where that is allowed.
pub(super) fn ranges(among: &Among<'_>, shown: &dyn Fn(Scaled) -> String) -> String {
    let id = among.fact;
    let marked = among.stretches.iter().filter_map(|(stretch, allowed)| match stretch {
        [Value::Number(low), Value::Number(high)] => Some((*allowed, (*low, *high))),
        _ => None,
    });
    let marked: Vec<(bool, (Scaled, Scaled))> = marked.collect();
    let (mut runs, mut rest) = (Vec::new(), marked.as_slice());
    let mut first = true;
    while let [(allowed, (low, high)), ..] = rest {
        let (run, behind) = rest.split_at(rest.iter().take_while(|(other, _)| other == allowed).count());
        let end = run.last().map_or(*high, |(_, (_, high))| *high);
        let (low, next) = (Some(*low), behind.first().map(|(_, (low, _))| *low));
        match (low.filter(|_| !first), next) {
            _ if !allowed => {}
            _ if low == Some(end) => runs.push(format!("{id} = {}", shown(end))),
            (Some(low), Some(next)) => runs.push(format!("{id} >= {} and {id} < {}", shown(low), shown(next))),
            (Some(low), None) => runs.push(format!("{id} >= {}", shown(low))),
            (None, Some(next)) => runs.push(format!("{id} < {}", shown(next))),
            (None, None) => runs.push(format!("{id} != not_sure")),
        }
        (rest, first) = (behind, false);
    }
    match (runs.as_slice(), among.not_sure) {
        ([], _) => format!("{id} = not_sure"),
        (some, Some(true)) => format!("possibly({})", some.join(" or ")),
        ([one], _) => one.clone(),
        (some, _) => format!("({})", some.join(" or ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::guard::truth::Truth;

    #[test]
    fn a_comparison_says_the_same_of_every_number_on_the_grid_and_its_bounds_are_on_it() {
        for [min, step] in [[0, 1], [0, 5], [1, 2], [-7, 3], [340, 5]] {
            for number in min..min + 40 {
                for op in [Op::Less, Op::AtMost, Op::More, Op::AtLeast] {
                    let test = between(op, number, [min, step]);
                    let Test::Between(low, high) = &test else { panic!("{test:?}") };
                    for bound in [low, high].into_iter().filter(|bound| ![i64::MIN, i64::MAX].contains(bound)) {
                        assert_eq!((bound - min).rem_euclid(step), 0, "{op:?} {number} from {min} by {step}: {bound}");
                    }
                    for at in (0..50).map(|steps| min + steps * step) {
                        let holds = match op {
                            Op::Less => at < number,
                            Op::AtMost => at <= number,
                            Op::More => at > number,
                            Op::AtLeast | Op::Is | Op::IsNot => at >= number,
                        };
                        assert_eq!(test.of(Value::Number(at)), Truth::known(holds), "{at} {op:?} {number}");
                    }
                }
            }
        }
    }

    #[test]
    fn numbers_are_cut_where_guards_compare_them() {
        let cut = |min, max, step, cuts: &[Scaled], expected: &[(Scaled, Scaled)]| {
            let expected: Vec<_> =
                expected.iter().map(|(low, high)| [Value::Number(*low), Value::Number(*high)]).collect();
            assert_eq!(stretches(min, max, step, cuts), expected);
        };
        // nrs < 5 and nrs >= 7, from 0 to 10.
        cut(0, 10, 1, &[i64::MIN, 5, 7, i64::MAX], &[(0, 4), (5, 6), (7, 10)]);
        cut(0, 10, 5, &[3], &[(0, 0), (5, 10)]);
        cut(0, 10, 1, &[0, 11], &[(0, 10)]);
        cut(-3, 3, 2, &[0], &[(-3, -1), (1, 3)]);
    }
}
