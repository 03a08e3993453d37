//! Lines of about a width. A drawing has no font to measure with; it knows about how wide letters are.

/// About how wide a letter is, in hundredths of the size of the type.
fn width(sign: char) -> usize {
    match sign {
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' | '(' | ')' | ' ' => {
            36
        }
        'm' | 'w' | 'M' | 'W' | '@' | '%' => 94,
        sign if sign.is_uppercase() => 74,
        sign if sign.is_ascii() => 62,
        // Letters of other scripts: rather too wide than cut off.
        _ => 74,
    }
}

/// The text in lines of at most this width. A word that is wider stands alone, cut where it must be.
pub fn wrap(text: &str, size: usize, most: usize) -> Vec<String> {
    let wide = |text: &str| text.chars().map(width).sum::<usize>() * size / 100;
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if wide(line) + wide(word) + width(' ') * size / 100 <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
        while let Some(line) = lines.pop_if(|line| wide(line) > most && line.chars().count() > 1) {
            let mut kept = 0;
            let fits = |sign: &char| {
                kept += width(*sign) * size / 100;
                kept <= most
            };
            let head: String = line.chars().take_while(fits).collect();
            let head = if head.is_empty() { line.chars().take(1).collect() } else { head };
            let tail = line.chars().skip(head.chars().count()).collect();
            lines.push(head);
            lines.push(tail);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn words_stay_whole_where_they_fit_and_none_is_lost() {
        assert_eq!(wrap("one two three", 10, 60), ["one two", "three"]);
        assert_eq!(wrap("", 10, 60), [""; 0]);
        assert_eq!(wrap("a", 10, 0), ["a"]);
        let long = "abcdefghijklmnop";
        assert_eq!(wrap(long, 10, 30).concat(), long);
        assert!(wrap(long, 10, 30).len() > 2);
    }
}
