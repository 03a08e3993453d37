//! Which form of a word a number takes in a language, by the rules of CLDR; in a page the browser has them.

use std::collections::BTreeSet;

use fixed_decimal::Decimal;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralOperands, PluralRules};

use crate::data::number::Printed;
use crate::model::domain::{Domain, Number};
use crate::presentation::words::Form;

/// Up to so many numbers of a fact are looked at one by one.
const EACH: i64 = 2_000;

/// The form that a number takes, written as an answer is shown; of a language that nobody knows, the one for all numbers.
pub fn form(lang: &str, number: &str) -> Form {
    rules(lang).zip(operands(number)).map_or(Form::Other, |(rules, operands)| named(rules.category_for(operands)))
}

/// Every form that a language has.
pub fn forms(lang: &str) -> Vec<Form> {
    rules(lang).map_or(vec![Form::Other], |rules| rules.categories().map(named).collect())
}

/// Each form that the numbers of a fact take in a language, with the first number that takes it.
pub fn taken(lang: &str, domain: &Domain) -> Vec<(Form, String)> {
    let number = domain.as_number().filter(|_| domain.is_countable());
    let Some((&Number { min, max, step, decimals }, rules)) = number.zip(rules(lang)) else { return Vec::new() };
    let last = max.saturating_sub(min) / step.max(1);
    // Rules look at the last digits, at the first numbers, and at round ones.
    let round = (3..18).flat_map(|power| {
        let round = 10i64.saturating_pow(power + decimals);
        (1..10).filter_map(move |times| Some((round.checked_mul(times)?.checked_sub(min)?) / step.max(1)))
    });
    let few = (0..=last.min(EACH)).chain((last.saturating_sub(EACH).max(0)..=last).filter(|at| *at > EACH));
    let mut taken: Vec<(Form, String)> = Vec::new();
    for at in few.chain(round.filter(|at| (0..=last).contains(at))).collect::<BTreeSet<i64>>() {
        let Some(number) = at.checked_mul(step).and_then(|above| min.checked_add(above)) else { continue };
        let number = Printed(number, decimals).to_string();
        let Some(operands) = operands(&number) else { continue };
        let form = named(rules.category_for(operands));
        if taken.iter().all(|(known, _)| *known != form) {
            taken.push((form, number));
        }
    }
    taken
}

fn operands(number: &str) -> Option<PluralOperands> {
    number.parse::<Decimal>().ok().as_ref().map(PluralOperands::from)
}

fn rules(lang: &str) -> Option<PluralRules> {
    let locale: Locale = lang.parse().ok()?;
    PluralRules::try_new_cardinal(locale.into()).ok()
}

fn named(category: PluralCategory) -> Form {
    match category {
        PluralCategory::Zero => Form::Zero,
        PluralCategory::One => Form::One,
        PluralCategory::Two => Form::Two,
        PluralCategory::Few => Form::Few,
        PluralCategory::Many => Form::Many,
        PluralCategory::Other => Form::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_takes_the_form_that_its_language_has_for_it() {
        use Form::{Few, Many, One, Other, Two, Zero};
        for (lang, numbers) in [
            ("en", &[("0", Other), ("1", One), ("-1", One), ("2", Other), ("1.5", Other), ("21", Other)] as &[_]),
            ("es", &[("1", One), ("1.5", Other), ("1000000", Many)]),
            ("fr", &[("0", One), ("1.5", One), ("2", Other)]),
            ("ar", &[("0", Zero), ("1", One), ("2", Two), ("3", Few), ("11", Many), ("100", Other), ("103", Few)]),
            ("pl", &[("1", One), ("2", Few), ("5", Many), ("22", Few), ("25", Many), ("1.5", Other)]),
            ("de-AT", &[("1", One), ("2", Other)]),
            ("ja", &[("1", Other)]),
            ("tlh", &[("1", Other)]),
            ("no language", &[("1", Other)]),
        ] {
            for (number, expected) in numbers {
                assert_eq!(form(lang, number), *expected, "{lang} {number}");
                assert!(forms(lang).contains(expected), "{lang} {expected:?}");
            }
        }
    }

    #[test]
    fn of_a_fact_only_the_forms_count_that_its_numbers_take() {
        let number = |min, max, step, decimals| Domain::from(Number { min, max, step, decimals });
        let is = |lang: &str, domain: Domain, expected: &[(Form, &str)]| {
            let taken = taken(lang, &domain);
            let taken: Vec<(Form, &str)> = taken.iter().map(|(form, number)| (*form, number.as_str())).collect();
            assert_eq!(taken, expected, "{lang}");
        };
        use Form::{Few, Many, One, Other, Two, Zero};
        is("en", number(0, 365, 1, 0), &[(Other, "0"), (One, "1")]);
        is("en", number(2, 365, 1, 0), &[(Other, "2")]);
        is("en", number(0, 100, 5, 1), &[(Other, "0"), (One, "1")]);
        is("en", number(0, 100, 3, 1), &[(Other, "0")]);
        is("pl", number(0, 20, 1, 0), &[(Many, "0"), (One, "1"), (Few, "2")]);
        is("es", number(0, 5_000_000, 1, 0), &[(Other, "0"), (One, "1"), (Many, "1000000")]);
        is("es", number(0, 365, 1, 0), &[(Other, "0"), (One, "1")]);
        let all = [(Zero, "0"), (One, "1"), (Two, "2"), (Few, "3"), (Many, "11"), (Other, "100")];
        is("ar", number(0, i64::MAX, 1, 0), &all);
        is("ar", number(i64::MIN, i64::MAX, 1, 0), &[]);
        is("ar", Domain::from(crate::model::domain::Choice { of: Vec::new() }), &[]);
    }
}
