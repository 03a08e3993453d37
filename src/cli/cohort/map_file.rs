//! A mapping as its file has it.

use treatment_pathway::cohort::mapping::Mapping;

/// From TOML.
///
/// # Errors
/// What is wrong with it, in a sentence.
pub fn read(text: &str) -> Result<Mapping, String> {
    let mapping: Mapping = toml::from_str(text).map_err(|problem| problem.message().to_owned())?;
    for (name, column) in &mapping.columns {
        if [column.times, column.per].into_iter().flatten().any(|factor| factor < 1) {
            return Err(format!("`times` and `per` of `{name}` are whole numbers from 1"));
        }
    }
    Ok(mapping)
}
