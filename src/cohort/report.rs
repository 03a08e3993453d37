//! What came of all rows as one page that holds everything it needs, no script and no file beside it; or as the elements of
//! such a page, for one that is there already.

use super::summary::{CountsById, Summary};
use super::wording::ReportWording;
use crate::data::markup::{Element, el};
use crate::model::id::message_id;
use crate::model::pathway::{Pathway, Urgency};
use crate::model::text::Texts;
use crate::presentation::words::{Words, fill};

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b2a33;\
background:#fff}h2{margin-top:2.5rem}table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.25rem .5rem;\
border-bottom:1px solid #d8cdb9;vertical-align:top}tbody th{font-weight:400}td.n{text-align:end;\
font-variant-numeric:tabular-nums;white-space:nowrap}td.b{width:35%}meter{width:100%;height:1rem}ol.ladder{list-style:none;\
padding:0;border-inline-start:4px solid #0c5a6e}ol.ladder>li{padding:.5rem 0 .5rem 1rem;border-bottom:1px solid #d8cdb9}\
.soft{color:#4f5d66}";

/// A page of this summary, in the pathway's first language; `words` are the engine's in that.
pub fn page(pathway: &Pathway, words: &Words, summary: &Summary) -> String {
    let report = Report::of(pathway, words, summary);
    let title = report.name("pathway", "").unwrap_or_else(|| pathway.id.clone());
    let head = el("head")
        .and(el("meta").with("charset", "utf-8"))
        .and(el("meta").with("name", "viewport").with("content", "width=device-width"))
        .and(el("title").text(fill(report.wording.title, &[("name", &title)])))
        .and(el("style").text(STYLE));
    let body = el("body").and(el("h1").text(title)).and(report.parts());
    format!("<!doctype html>\n{}\n", el("html").with("lang", report.wording.lang).and(head).and(body))
}

/// All of it but the heading, for a page around it.
pub fn parts(pathway: &Pathway, words: &Words, summary: &Summary) -> Vec<Element> {
    Report::of(pathway, words, summary).parts()
}

struct Report<'a> {
    pathway: &'a Pathway,
    texts: Option<&'a Texts>,
    words: &'a Words,
    wording: &'static ReportWording,
    summary: &'a Summary,
}

impl<'a> Report<'a> {
    fn of(pathway: &'a Pathway, words: &'a Words, summary: &'a Summary) -> Report<'a> {
        let texts = pathway.texts.first();
        let wording = ReportWording::of(texts.map_or("en", |texts| texts.lang.as_str()));
        Report { pathway, texts, words, wording, summary }
    }

    fn parts(&self) -> Vec<Element> {
        let ReportWording { how_soon, ladder, conclusions, beside, asked_next, .. } = self.wording;
        let summary = self.summary;
        let first = [
            el("p").text(self.totals()),
            el("p").with("class", "soft").text(self.wording.note),
            el("h2").text(*how_soon),
            self.urgencies(),
            el("h2").text(*ladder),
            self.ladder(),
        ];
        let all = first.into_iter().chain(self.table(conclusions, "step", &summary.conclusions));
        let all = all.chain(self.table(beside, "alongside", &summary.alongside));
        all.chain(self.table(asked_next, "fact", &summary.open_facts)).chain(self.bad()).collect()
    }

    fn name(&self, kind: &str, id: &str) -> Option<String> {
        let key = if id.is_empty() { kind.to_owned() } else { format!("{kind}-{}", message_id(id)) };
        self.texts?.get(&key).map(str::to_owned)
    }

    fn totals(&self) -> String {
        let Summary { rows, concluded, open, bad, .. } = self.summary;
        let [rows, concluded, open, bad] = [rows, concluded, open, bad].map(u64::to_string);
        let version = self.pathway.version.to_string();
        let values =
            [("rows", &rows), ("version", &version), ("concluded", &concluded), ("open", &open), ("bad", &bad)];
        fill(self.wording.totals, &values.map(|(name, value)| (name, value.as_str())))
    }

    /// A name, how many, and the same as a bar for who sees it.
    fn row(&self, words: String, id: &str, many: u64) -> Element {
        let meter = el("meter").with("value", many).with("max", self.summary.rows.max(1)).with("aria-hidden", "true");
        let named = el("th").with("scope", "row").text(words).and(el("br"));
        el("tr")
            .and(named.and(el("code").with("class", "soft").text(id)))
            .and(el("td").with("class", "n").text(many.to_string()))
            .and(el("td").with("class", "b").and(meter.text(many.to_string())))
    }

    fn urgencies(&self) -> Element {
        let all = [Urgency::Emergency, Urgency::SameDay, Urgency::UrgentClinic, Urgency::Routine];
        let rows = all.map(|urgency| {
            let many = self.summary.urgencies.get(urgency.word()).copied().unwrap_or_default();
            let words = self.words.get(&format!("urgency-{}", urgency.word())).to_owned();
            self.row(words, urgency.word(), many)
        });
        el("table").and(el("tbody").and(rows))
    }

    /// Every rung with its treatments, from gentle to irreversible, and how many are recommended or offered each.
    fn ladder(&self) -> Element {
        let rung = |id: Option<&str>, treatments: Vec<&str>| {
            let name =
                id.map_or(self.wording.other.to_owned(), |id| self.name("rung", id).unwrap_or_else(|| id.to_owned()));
            let rows = treatments.into_iter().map(|id| {
                let count = |counts: &CountsById| counts.get(id).copied().unwrap_or_default();
                let (recommended, offered) = (count(&self.summary.recommended), count(&self.summary.offered));
                let name = self.name("treatment", id).unwrap_or_else(|| id.to_owned());
                let counts = [recommended, offered].map(|many| many.to_string());
                let [recommends, offers] = counts.each_ref().map(String::as_str);
                let values = [("name", name.as_str()), ("recommended", recommends), ("offered", offers)];
                self.row(fill(self.wording.shown, &values), id, recommended + offered)
            });
            el("li").and(el("strong").text(name)).and(el("table").and(el("tbody").and(rows.collect::<Vec<_>>())))
        };
        let mut rungs = Vec::new();
        let places = self.pathway.rungs.positions().map(Some).chain([None]);
        for place in places {
            let here = self.pathway.treatments.iter().filter(|treatment| treatment.rung == place);
            let ids: Vec<&str> = here.map(|treatment| treatment.id.as_str()).collect();
            if !ids.is_empty() {
                rungs.push(rung(place.map(|place| self.pathway.rungs[place].id.as_str()), ids));
            }
        }
        el("ol").with("class", "ladder").and(rungs)
    }

    fn table(&self, title: &str, kind: &str, counts: &CountsById) -> Vec<Element> {
        let mut most: Vec<(&String, u64)> = counts.iter().map(|(id, many)| (id, *many)).collect();
        most.sort_by_key(|(id, many)| (std::cmp::Reverse(*many), *id));
        if most.is_empty() {
            return Vec::new();
        }
        let rows = most.into_iter().map(|(id, many)| {
            let words = self.name(kind, id).unwrap_or_else(|| id.clone());
            self.row(words, id, many)
        });
        vec![el("h2").text(title), el("table").and(el("tbody").and(rows.collect::<Vec<_>>()))]
    }

    fn bad(&self) -> Vec<Element> {
        if self.summary.bad == 0 {
            return Vec::new();
        }
        let rows = self.summary.first_bad.iter().map(|(row, column, value, why)| {
            // What is wrong is said in English only, as every finding is.
            let why = el("td").with("lang", "en").text(why.as_str());
            let cells = [column, value].map(|cell| el("td").text(cell.as_str()));
            el("tr").and(el("th").with("scope", "row").text(row.to_string())).and(cells).and(why)
        });
        let head = self.wording.bad_columns.map(|title| el("th").with("scope", "col").text(title));
        let table = el("table")
            .with("class", "bad")
            .and(el("thead").and(el("tr").and(head)))
            .and(el("tbody").and(rows.collect::<Vec<_>>()));
        vec![el("h2").text(self.wording.bad), table]
    }
}
