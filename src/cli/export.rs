//! `pathway export`

use std::path::Path;
use std::sync::Arc;

use treatment_pathway::authoring::export::Whole;
use treatment_pathway::authoring::export::pages::{Site, pages};
use treatment_pathway::authoring::layout::layout;
use treatment_pathway::authoring::words::words;
use treatment_pathway::data::finding::Report;
use treatment_pathway::diagram::each_once;
use treatment_pathway::model::pathway::Pathway;
use treatment_pathway::presentation::bundle::direction;
use treatment_pathway::presentation::session::Session;
use treatment_pathway::presentation::spoken::{Numbers, spoken};
use treatment_pathway::presentation::view::say::Say;
use treatment_pathway::presentation::words::Words;

use super::args::{ExportArgs, ExportTo};
use super::bundle::{hash, lanes};
use super::load::try_load;
use super::refusal::{Refusal, day};
use super::status::Status;
use super::{Done, export_sql, owned, render, walk};

pub fn run(args: &ExportArgs) -> Done {
    let done = match (args.to, &args.out) {
        (ExportTo::Sql, _) => export_sql::write(args),
        (ExportTo::Html, Some(out)) => write(args, out),
        (ExportTo::Html, None) => {
            let help = "name a folder with --out".to_owned();
            Err(Refusal::typed("missing-key", "pages need a folder to be written to".to_owned(), help))
        }
    };
    done.unwrap_or_else(|refusal| refusal.tell(false))
}

/// What is said of the pathway while its pages are written all the same.
const REMARKS: [&str; 2] = ["review-overdue", "untranslated"];

/// One language, and what its pages need of it.
struct Language {
    lang: String,
    words: Words,
    hash: String,
    withdrawn: Option<String>,
}

fn write(args: &ExportArgs, out: &Path) -> Result<Done, Refusal> {
    let (numbers, today) = (numbers(args)?, day(args.today.as_deref())?);
    let address = args.address.as_deref().map(address).transpose()?;
    let status = args.status.as_deref().map(Status::read).transpose()?.unwrap_or_default();
    let mut loaded = try_load(&args.dir, args.overlay.as_deref(), Some(&today))?;
    let Some((pathway, diagrams)) = loaded.sound() else {
        return Ok(loaded.refuse(&args.dir, "a pathway with errors is not exported", false));
    };
    let findings = &loaded.checked.report.findings;
    if findings.iter().any(|finding| finding.code == "placeholder-text") {
        return Ok(loaded.refuse(&args.dir, "a pathway whose texts are still to be written is not exported", false));
    }
    let Some((proof, _)) = &loaded.proof else {
        return Ok(loaded.refuse(&args.dir, "a pathway without a proof is not exported", false));
    };
    let document = &loaded.folder.document;
    let remarks = findings.iter().filter(|finding| REMARKS.contains(&finding.code));
    render::text(&Report { findings: remarks.cloned().collect() }, &document.files);
    let pathway = spoken(&pathway, |lang| words(lang, &document.words), &numbers);
    let layout = layout(&pathway, &lanes(document));
    let languages = languages(&pathway, &args.lang)?.into_iter().map(|lang| Language {
        words: words(&lang, &document.words),
        hash: hash(document, &lang),
        withdrawn: status.why(&pathway.version, &lang),
        lang,
    });
    let languages: Vec<Language> = languages.collect();
    let session = Session::new(pathway.clone()).explained(Arc::new(diagrams));
    let sites: Vec<Site<'_>> = languages
        .iter()
        .map(|Language { lang, words, hash, withdrawn }| Site {
            whole: Whole {
                say: Say { pathway: &pathway, lang, words },
                document,
                layout: &layout,
                mirrored: direction(lang) == "rtl",
            },
            session: &session,
            proof,
            numbers: &numbers,
            address: address.as_deref(),
            overdue: findings.iter().any(|finding| finding.code == "review-overdue"),
            withdrawn: withdrawn.as_deref(),
            hash,
        })
        .collect();
    let files = pages(&sites);
    owned::write(out, &pathway, &files)?;
    for Language { lang, .. } in &languages {
        let folder = format!("{lang}/");
        let count = files.iter().filter(|(name, _)| name.starts_with(&folder)).count();
        out!("{}: {}", out.join(lang).join("index.html").display(), render::many(count, "page"));
    }
    Ok(Done::Well)
}

/// The languages asked for, or else all.
fn languages(pathway: &Pathway, asked: &[String]) -> Result<Vec<String>, Refusal> {
    let all = || pathway.texts.iter().map(|texts| texts.lang.clone()).collect();
    let asked = asked.iter().map(|lang| walk::language(pathway, Some(lang)));
    let languages = each_once(asked.collect::<Result<Vec<_>, _>>()?);
    Ok(if languages.is_empty() { all() } else { languages })
}

fn numbers(args: &ExportArgs) -> Result<Numbers, Refusal> {
    let number = |written: &Option<String>| match written.as_deref().map(str::trim) {
        Some(number) if !Numbers::is_number(number) => {
            let help = "write digits, such as 112 or `+44 20 7946 0000`".to_owned();
            Err(Refusal::typed("wrong-type", format!("`{number}` is no number that can be dialled"), help))
        }
        number => Ok(number.map(str::to_owned)),
    };
    Ok(Numbers { emergency: number(&args.emergency_number)?, crisis: number(&args.crisis_number)? })
}

/// Where the pages will stand: nothing else than a web address makes a canonical link.
fn address(written: &str) -> Result<String, Refusal> {
    let host = written.strip_prefix("https://").or_else(|| written.strip_prefix("http://"));
    let plain = |sign: char| sign.is_ascii_graphic() && !"\"'<>?#\\^`{|}".contains(sign);
    if host.is_some_and(|host| !host.is_empty() && !host.starts_with('/') && host.chars().all(plain)) {
        return Ok(written.trim_end_matches('/').to_owned());
    }
    let help = "write it like `https://example.org/back-pain`".to_owned();
    Err(Refusal::typed("wrong-type", format!("`{written}` is no address of a folder on the web"), help))
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn an_address_is_one_of_the_web() {
        assert_eq!(address("https://example.org/a/").ok().as_deref(), Some("https://example.org/a"));
        for other in
            ["", "https://", "https:///a", "javascript:alert(1)", "/pages", "https://a.org/\"><b>", "https://a.org/?q"]
        {
            assert!(address(other).is_err(), "{other}");
        }
    }
}
