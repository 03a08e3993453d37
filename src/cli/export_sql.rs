//! `pathway export --to sql`

use treatment_pathway::authoring::export::sql::{Dialect, sql};
use treatment_pathway::data::finding::Report;

use super::args::ExportArgs;
use super::load::try_load;
use super::output::Stream;
use super::refusal::Refusal;
use super::{Done, save};

/// Prints the statement, or writes it with its checks and its table.
pub fn write(args: &ExportArgs) -> Result<Done, Refusal> {
    let mut loaded = try_load(&args.dir, args.overlay.as_deref(), None)?;
    let Some((pathway, _)) = loaded.sound() else {
        return Ok(loaded.refuse(&args.dir, "a pathway with errors is not exported", false));
    };
    // The arguments name one of these.
    let dialect = Dialect::named(&args.dialect).unwrap_or(Dialect::Standard);
    let made = sql(&pathway, dialect);
    let made = made.map_err(|findings| Refusal { report: Report { findings }, files: Vec::new() })?;
    let Some(out) = &args.out else {
        Stream::Out.write(format_args!("{}", made.statement));
        return Ok(Done::Well);
    };
    let files = [("pathway.sql", made.statement), ("checks.sql", made.checks), ("patients.sql", made.table)];
    let files = files.map(|(name, text)| (out.join(name), text));
    save::all(&files)?;
    for (file, _) in &files {
        out!("{}", file.display());
    }
    Ok(Done::Well)
}
