//! The bounds of a number, from what its source says of it: where rules cut it, and the values of cases.

use super::cond::{Micro, ONE};
use super::draft::Limits;

/// Units in which nothing lies outside these: ages, parts of a hundred, degrees of a living body.
const USUAL: [(&str, Micro, Micro); 6] =
    [("a", 0, 120), ("years", 0, 120), ("year", 0, 120), ("%", 0, 100), ("Cel", 25, 45), ("°C", 25, 45)];

/// What is known of a number.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    /// Its unit.
    pub unit: Option<String>,
    /// It is added to others, so that its own value counts.
    pub counted: bool,
    cuts: Vec<Micro>,
    values: Vec<Micro>,
}

impl Seen {
    /// A rule compares it with this.
    pub fn cut(&mut self, at: Micro) {
        self.cuts.push(at);
    }

    /// A case has this.
    pub fn value(&mut self, value: Micro) {
        self.values.push(value);
    }

    /// Its bounds: wide enough for every cut and case, in steps in which each of them can be written.
    pub fn bounds(&self) -> Limits {
        let all = || self.cuts.iter().chain(&self.values).copied();
        let (least, most) = (all().min().unwrap_or(0), all().max().unwrap_or(0));
        let usual = USUAL.iter().find(|(unit, ..)| self.unit.as_deref() == Some(*unit));
        let (mut min, mut max) = match usual {
            Some((_, low, high)) => (low.saturating_mul(ONE), high.saturating_mul(ONE)),
            None => {
                let roomy = round_up(most.saturating_mul(2));
                (if least < 0 { -round_up(least.saturating_neg().saturating_mul(2)) } else { 0 }, roomy.max(10 * ONE))
            }
        };
        min = min.min(least);
        max = max.max(most);
        let step = step(all());
        // Whatever the step is, both ends lie on it.
        min -= min.rem_euclid(step);
        max += (step - max.rem_euclid(step)) % step;
        // On the near side of every rule: a placeholder that meets as few of them as can be.
        let first = self.cuts.iter().copied().filter(|cut| *cut > min).min().unwrap_or(max);
        let typical = min + (first - min) / 2;
        Limits { unit: self.unit.clone(), min, max, step, typical: typical - (typical - min).rem_euclid(step) }
    }
}

/// The coarsest of 1, 0.1, 0.01 … in which each of these can be written.
pub fn step(numbers: impl Iterator<Item = Micro>) -> Micro {
    let mut step = ONE;
    for number in numbers {
        while step > 1 && number % step != 0 {
            step /= 10;
        }
    }
    step
}

/// The next 1, 2 or 5 with zeros.
pub fn round_up(number: Micro) -> Micro {
    let mut unit = ONE;
    loop {
        for first in [1, 2, 5] {
            let round = unit.saturating_mul(first);
            if round >= number {
                return round;
            }
        }
        match unit.checked_mul(10) {
            Some(next) => unit = next,
            None => return number,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn lies(unit: Option<&str>, cuts: &[i64], values: &[i64], [min, max, step]: [i64; 3]) {
        let mut seen = Seen { unit: unit.map(str::to_owned), ..Seen::default() };
        cuts.iter().for_each(|cut| seen.cut(*cut));
        values.iter().for_each(|value| seen.value(*value));
        let bounds = seen.bounds();
        assert_eq!([bounds.min, bounds.max, bounds.step], [min, max, step]);
        assert!(
            (bounds.min..=bounds.max).contains(&bounds.typical) && (bounds.typical - bounds.min) % bounds.step == 0
        );
    }

    #[test]
    fn bounds_hold_every_cut_and_case_on_their_steps() {
        lies(Some("a"), &[18 * ONE], &[], [0, 120 * ONE, ONE]);
        lies(Some("a"), &[18 * ONE], &[130 * ONE], [0, 130 * ONE, ONE]);
        lies(None, &[18_500_000, 25 * ONE], &[], [0, 50 * ONE, 100_000]);
        lies(None, &[], &[], [0, 10 * ONE, ONE]);
        lies(None, &[-3 * ONE], &[7_350_000], [-10 * ONE, 20 * ONE, 10_000]);
    }
}
