//! A whole folder in one text: `=== pathway.toml` begins a file, so that one input can be strange in every file.

use treatment_pathway::authoring::document::SourceFile;

pub fn files(text: &str) -> Vec<SourceFile> {
    let named = text.split("=== ").skip(1).filter_map(|part| part.split_once('\n'));
    named.map(|(name, text)| SourceFile { name: name.trim().to_owned(), text: text.to_owned() }).collect()
}
