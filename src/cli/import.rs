//! `pathway import`

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use treatment_pathway::authoring::document::SourceFile;
use treatment_pathway::authoring::import::names::Names;
use treatment_pathway::authoring::import::{Imported, ImportedFrom, gdl2, table};
use treatment_pathway::data::finding::Report;

use super::args::{ImportArgs, ImportFrom};
use super::listing::{Unreadable, read_bytes, read_text};
use super::refusal::Refusal;
use super::{Done, load, new, render};

pub fn run(args: &ImportArgs) -> Done {
    import(args).unwrap_or_else(|refusal| refusal.tell(false))
}

fn import(args: &ImportArgs) -> Result<Done, Refusal> {
    if args.cases.is_some() && args.from == ImportFrom::Table {
        let help = "leave `--cases` out, and write cases into DIR/cases".to_owned();
        return Err(Refusal::typed("wrong-type", "a table has no file of cases".to_owned(), help));
    }
    if !is_free(&args.out) {
        let exists = io::Error::from(ErrorKind::AlreadyExists);
        return Err(Refusal::unwritable(&args.out.display().to_string(), &exists));
    }
    let folder = args.out.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let (id, today) = (Names::default().kebab(&folder, "pathway"), load::today());
    let origin = ImportedFrom { id: &id, today: &today };
    let (files, imported) = match args.from {
        ImportFrom::Gdl2 => {
            let source = text(&args.file)?;
            let cases = args.cases.as_deref().map(text).transpose()?;
            let imported = gdl2::import(&origin, &source, cases.as_ref());
            (std::iter::once(source).chain(cases).collect::<Vec<_>>(), imported)
        }
        ImportFrom::Table => {
            let name = args.file.display().to_string();
            let bytes = readable(&args.file, read_bytes(&args.file))?;
            let source = SourceFile { name, text: String::from_utf8_lossy(&bytes).into_owned() };
            let imported = table::import(&origin, &source.name, &bytes);
            (vec![source], imported)
        }
    };
    let Imported { files: made, report } = imported.map_err(|report| Refusal { report, files: files.clone() })?;
    new::make(&args.out, &made).map_err(|problem| Refusal::unwritable(&args.out.display().to_string(), &problem))?;
    render::text(&report, &files);
    let cases = made.iter().filter(|file| file.name.starts_with("cases/")).count();
    out!(
        "{}: {} and {} written; {}",
        args.out.display(),
        render::many(made.len() - cases, "file"),
        render::many(cases, "case"),
        said(&report)
    );
    out!("next: pathway check {0}, then pathway test {0}", args.out.display());
    Ok(if report.has_errors() { Done::Findings } else { Done::Well })
}

fn said(report: &Report) -> &'static str {
    if report.has_errors() { "not everything was carried over, see above" } else { "everything was carried over" }
}

fn is_free(dir: &Path) -> bool {
    match fs::read_dir(dir) {
        Ok(mut entries) => entries.next().is_none(),
        Err(_) => fs::symlink_metadata(dir).is_err(),
    }
}

fn text(file: &Path) -> Result<SourceFile, Refusal> {
    Ok(SourceFile { name: file.display().to_string(), text: readable(file, read_text(file))? })
}

fn readable<T>(file: &Path, read: Result<T, Unreadable>) -> Result<T, Refusal> {
    read.map_err(|Unreadable { why, help }| Refusal::unreadable(&file.display().to_string(), &why, help))
}
