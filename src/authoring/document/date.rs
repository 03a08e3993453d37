//! Dates such as 2026-11-22. The engine compares them; it never reads a clock.

/// Is this a date of the calendar, year first?
pub fn is_date(text: &str) -> bool {
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let numbers: Vec<Option<u32>> = text.split('-').map(|part| part.parse().ok().filter(|_| digits(part))).collect();
    let [Some(year), Some(month), Some(day)] = numbers.as_slice() else { return false };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    text.len() == 10 && (1..=days).contains(day)
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn only_days_that_exist_are_dates() {
        for good in ["2026-11-22", "2024-02-29", "2000-02-29"] {
            assert!(is_date(good), "{good}");
        }
        for bad in [
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-1-1",
            "22-11-2026",
            "",
            "2026-11-31",
            "tomorrow",
            "+202-11-22",
        ] {
            assert!(!is_date(bad), "{bad}");
        }
    }
}
