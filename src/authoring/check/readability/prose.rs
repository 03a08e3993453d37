//! A text as sentences and words.

/// The fewest words that make a sentence without a full stop. What is shorter is a label: counting it would make the
/// sentences around it look short.
const FEWEST: usize = 4;

/// The sentences of a text, each as its words. A bullet and a paragraph end a sentence too.
pub fn sentences(text: &str) -> Vec<Vec<String>> {
    let mut sentences = Vec::new();
    for block in blocks(text) {
        let mut sentence: Vec<String> = Vec::new();
        for token in block.split_whitespace() {
            sentence.extend(word(token).map(str::to_owned));
            if ends(token) && !sentence.is_empty() {
                sentences.push(std::mem::take(&mut sentence));
            }
        }
        if sentence.len() >= FEWEST {
            sentences.push(sentence);
        }
    }
    sentences
}

/// Paragraphs and bullets.
fn blocks(text: &str) -> Vec<String> {
    let mut blocks: Vec<String> = vec![String::new()];
    for line in text.lines().map(str::trim) {
        if line.is_empty() || line.starts_with("- ") {
            blocks.push(String::new());
        }
        if let Some(block) = blocks.last_mut() {
            block.push(' ');
            block.push_str(line);
        }
    }
    blocks
}

/// The word in a token, without what stands around it: a dash alone is none.
fn word(token: &str) -> Option<&str> {
    let word = token.trim_matches(|sign: char| !sign.is_alphanumeric());
    Some(word).filter(|word| !word.is_empty())
}

fn ends(token: &str) -> bool {
    let closed = token.trim_end_matches(['"', '”', '’', '»', ')', ']']);
    closed.ends_with(['.', '!', '?', '…', '؟'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn read(text: &str, expected: &[&str]) {
        let found: Vec<String> = sentences(text).iter().map(|words| words.join(" ")).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn sentences_end_with_a_sign_a_bullet_or_a_paragraph() {
        read("Go now. Do not wait!", &["Go now", "Do not wait"]);
        read("Is it numb? (Yes.) “No.”", &["Is it numb", "Yes", "No"]);
        read("Of 1,000 people 1.4 of 100 had it.", &["Of 1,000 people 1.4 of 100 had it"]);
        read("One sentence\nover two lines.", &["One sentence over two lines"]);
        read("Go to a hospital:\n\n- leave the shoe off\n- do not eat", &["Go to a hospital", "leave the shoe off"]);
        read("¿Está dormido? Llame al {emergency} ya.", &["Está dormido", "Llame al emergency ya"]);
        read("X-ray – what for?", &["X-ray what for"]);
        read("None of these", &[]);
        read("A number from 1 to 10", &["A number from 1 to 10"]);
    }
}
