//! Exact decimal numbers, without floats.

use std::fmt;

/// A number in units of its smallest decimal place, so that `0.1 + 0.2` has no opinion: with one decimal, 3.5
/// is 35.
pub type Scaled = i64;

/// The most decimal places a number can have.
pub const MOST_DECIMALS: u32 = 6;

/// Reads `3`, `-2` or `7.5` exactly, scaled to `decimals` places; `None` when it is no number or has more places.
pub fn parse_scaled(text: &str, decimals: u32) -> Option<Scaled> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let is_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !is_digits(whole) || !is_digits(part) || (digits.contains('.') && part.is_empty()) {
        return None;
    }
    let part = part.trim_end_matches('0');
    let places = u32::try_from(part.len()).ok().filter(|places| *places <= decimals)?;
    let unit = 10i64.checked_pow(decimals)?;
    let fraction = if part.is_empty() { 0 } else { part.parse::<i64>().ok()? };
    let fraction = fraction.checked_mul(10i64.checked_pow(decimals - places)?)?;
    whole.parse::<i64>().ok()?.checked_mul(unit)?.checked_add(fraction)?.checked_mul(sign)
}

/// Prints a scaled number as [`parse_scaled`] reads it, without trailing zeros.
pub struct Printed(pub Scaled, pub u32);

impl fmt::Display for Printed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Printed(number, decimals) = *self;
        let unit = 10u64.checked_pow(decimals).unwrap_or(1);
        let (whole, part) = (number.unsigned_abs() / unit, number.unsigned_abs() % unit);
        write!(f, "{}{whole}", if number < 0 { "-" } else { "" })?;
        if part == 0 {
            return Ok(());
        }
        let part = format!("{part:0places$}", places = decimals as usize);
        write!(f, ".{}", part.trim_end_matches('0'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_and_printed_exactly() {
        for (text, decimals, scaled) in
            [("3", 0, Some(3)), ("-2", 0, Some(-2)), ("7.5", 1, Some(75)), ("7.50", 1, Some(75)), ("0.1", 2, Some(10))]
        {
            assert_eq!(parse_scaled(text, decimals), scaled, "{text}");
        }
        for (text, decimals) in
            [("", 0), ("-", 0), ("3.5", 0), ("1e3", 0), ("1.", 1), (".5", 1), ("99999999999999999999", 0), ("+1", 0)]
        {
            assert_eq!(parse_scaled(text, decimals), None, "{text}");
        }
        for (scaled, decimals, text) in [(75, 1, "7.5"), (-75, 1, "-7.5"), (70, 1, "7"), (5, 2, "0.05"), (0, 3, "0")] {
            assert_eq!(Printed(scaled, decimals).to_string(), text);
        }
    }
}
