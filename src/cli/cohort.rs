//! `pathway cohort`

mod csv;
mod map_file;
mod ndjson;
#[cfg_attr(not(feature = "parquet"), path = "cohort/no_parquet.rs")]
mod parquet;
mod part;
mod progress;
mod run;
mod state;
mod tables;

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use treatment_pathway::analysis::lanes::Lanes;
use treatment_pathway::authoring::words::words;
use treatment_pathway::cohort::table::columns;
use treatment_pathway::cohort::tables::too_many_cuts;
use treatment_pathway::cohort::{Summary, known, report, sources};
use treatment_pathway::data::finding::Report;
use treatment_pathway::presentation::spoken::{Numbers, spoken};

use super::args::{CohortArgs, Format};
use super::bundle::hash;
use super::load::try_load;
use super::output::print_json;
use super::refusal::Refusal;
use super::{Done, listing, save};
use state::Fingerprint;

pub fn run(args: &CohortArgs) -> Done {
    cohort(args).unwrap_or_else(|refusal| refusal.tell(args.format == Format::Json))
}

fn cohort(args: &CohortArgs) -> Result<Done, Refusal> {
    apart(args)?;
    let mut loaded = try_load(&args.dir, args.overlay.as_deref(), None)?;
    let Some((pathway, _)) = loaded.sound() else {
        let as_json = args.format == Format::Json;
        return Ok(loaded.refuse(&args.dir, "a pathway with errors answers nobody", as_json));
    };
    let document = &loaded.folder.document;
    let mapping_text = match &args.map {
        None => String::new(),
        Some(file) => listing::read_text(file)
            .map_err(|problem| Refusal::unreadable(&file.display().to_string(), &problem.why, problem.help))?,
    };
    let mapping = map_file::read(&mapping_text).map_err(|why| {
        let help = "see `pathway cohort --help`: `[columns.NAME]` has `from`, `values`, `times` and `per`".to_owned();
        Refusal::typed("bad-mapping", format!("the mapping cannot be used: {why}"), help)
    })?;
    let lanes = Lanes::of(&pathway).ok_or_else(|| Refusal::from(too_many_cuts()))?;
    let columns = columns(&pathway);
    let mut table = tables::open(&args.data, &known(&columns, &mapping))?;
    let found = sources(&pathway, &columns, &mapping, table.names());
    let found = found.map_err(|findings| Refusal { report: Report { findings }, files: Vec::new() })?;
    let texts: String = pathway.texts.iter().map(|texts| hash(document, &texts.lang)).collect();
    let fingerprint = Fingerprint::of(&args.data, &(texts + &mapping_text))?;
    let answered =
        run::CohortRun { pathway: &pathway, lanes: &lanes, sources: found, mapping: &mapping, args, fingerprint };
    let summary = answered.run(table.as_mut())?;
    if let Some(file) = &args.report {
        let words = |lang: &str| words(lang, &document.words);
        let spoken = spoken(&pathway, words, &Numbers::default());
        let words = words(pathway.texts.first().map_or("", |texts| &texts.lang));
        save::all(&[(file.clone(), report::page(&spoken, &words, &summary))])?;
    }
    Ok(tell(args, &summary))
}

fn tell(args: &CohortArgs, summary: &Summary) -> Done {
    let done = if summary.bad > 0 { Done::Findings } else { Done::Well };
    match args.format {
        Format::Json => match print_json(summary) {
            Done::Well => done,
            other @ (Done::Findings | Done::Unusable) => other,
        },
        Format::Text => {
            out!("{}", summary.text());
            done
        }
    }
}

/// The file beside another whose name ends so.
fn beside(file: &Path, end: &str) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(end);
    file.with_file_name(name)
}

/// Removes a file that may not be there.
fn remove(file: &Path) -> Result<(), Refusal> {
    match fs::remove_file(file) {
        Err(problem) if problem.kind() != ErrorKind::NotFound => {
            Err(Refusal::unwritable(&file.display().to_string(), &problem))
        }
        _ => Ok(()),
    }
}

/// Nothing is written over the table that is read.
fn apart(args: &CohortArgs) -> Result<(), Refusal> {
    let place = |file: &Path| fs::canonicalize(file).ok();
    let read = place(&args.data);
    for written in [Some(&args.out), args.report.as_ref()].into_iter().flatten() {
        if read.is_some() && place(written) == read {
            let message = format!("`{}` is the table itself, and would be written over", written.display());
            let help = "write the answers somewhere else".to_owned();
            return Err(Refusal::typed("same-file", message, help));
        }
    }
    Ok(())
}
