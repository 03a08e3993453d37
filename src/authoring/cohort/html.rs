//! What came of all rows as one page that holds everything it needs: no script, no file beside it.

use super::summary::{CountsById, Summary};
use crate::authoring::export::markup::{Element, el};
use crate::model::id::message_id;
use crate::model::pathway::{Pathway, Urgency};
use crate::model::text::Texts;

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b2a33;\
background:#fff}h2{margin-top:2.5rem}table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.25rem .5rem;\
border-bottom:1px solid #d8cdb9;vertical-align:top}td.n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}\
td.b{width:35%}meter{width:100%;height:1rem}ol.ladder{list-style:none;padding:0;border-inline-start:4px solid #0c5a6e}\
ol.ladder>li{padding:.5rem 0 .5rem 1rem;border-bottom:1px solid #d8cdb9}.soft{color:#4f5d66}";

/// A page of this summary.
pub fn page(pathway: &Pathway, summary: &Summary) -> String {
    let report = Report { pathway, texts: pathway.texts.first(), summary };
    let title = report.name("pathway", "").unwrap_or_else(|| pathway.id.clone());
    let lang = report.texts.map_or("en", |texts| texts.lang.as_str());
    let head = el("head")
        .and(el("meta").with("charset", "utf-8"))
        .and(el("meta").with("name", "viewport").with("content", "width=device-width"))
        .and(el("title").text(format!("{title}: where people go")))
        .and(el("style").text(STYLE));
    let body = el("body")
        .and(el("h1").text(title))
        .and(el("p").text(report.totals()))
        .and(el("p").with("class", "soft").text(
            "Counts of a table, not advice to anybody in it. A row with an open fact has no conclusion; a bad row was not \
             answered. No clinician has validated this pathway unless its own pages say so.",
        ))
        .and(el("h2").text("How soon"))
        .and(report.urgencies())
        .and(el("h2").text("The ladder"))
        .and(report.ladder())
        .and(report.table("Conclusions", "step", &summary.conclusions))
        .and(report.table("Beside them", "alongside", &summary.alongside))
        .and(report.table("Asked next", "fact", &summary.open_facts))
        .and(report.bad());
    format!("<!doctype html>\n{}\n", el("html").with("lang", lang).and(head).and(body))
}

struct Report<'a> {
    pathway: &'a Pathway,
    texts: Option<&'a Texts>,
    summary: &'a Summary,
}

impl Report<'_> {
    fn name(&self, kind: &str, id: &str) -> Option<String> {
        let key = if id.is_empty() { kind.to_owned() } else { format!("{kind}-{}", message_id(id)) };
        self.texts?.get(&key).map(str::to_owned)
    }

    fn totals(&self) -> String {
        let Summary { rows, concluded, open, bad, .. } = self.summary;
        let version = &self.pathway.version;
        format!("{rows} rows, version {version}: {concluded} with a conclusion, {open} with an open fact, {bad} bad.")
    }

    fn row(&self, words: String, id: &str, many: u64) -> Element {
        let meter = el("meter").with("value", many).with("max", self.summary.rows.max(1)).text(many.to_string());
        el("tr")
            .and(el("td").text(words).and(el("br")).and(el("code").with("class", "soft").text(id)))
            .and(el("td").with("class", "n").text(many.to_string()))
            .and(el("td").with("class", "b").and(meter))
    }

    fn urgencies(&self) -> Element {
        let all = [Urgency::Emergency, Urgency::SameDay, Urgency::UrgentClinic, Urgency::Routine];
        el("table").and(all.map(|urgency| {
            let many = self.summary.urgencies.get(urgency.word()).copied().unwrap_or_default();
            self.row(urgency.word().replace('-', " "), urgency.word(), many)
        }))
    }

    /// Every rung with its treatments, from gentle to irreversible, and how many are recommended or offered each.
    fn ladder(&self) -> Element {
        let rung = |id: Option<&str>, treatments: Vec<&str>| {
            let name = id.map_or("Other".to_owned(), |id| self.name("rung", id).unwrap_or_else(|| id.to_owned()));
            let rows = treatments.into_iter().map(|id| {
                let count = |counts: &CountsById| counts.get(id).copied().unwrap_or_default();
                let (recommended, offered) = (count(&self.summary.recommended), count(&self.summary.offered));
                let name = self.name("treatment", id).unwrap_or_else(|| id.to_owned());
                self.row(format!("{name}: {recommended} recommended, {offered} offered"), id, recommended + offered)
            });
            el("li").and(el("strong").text(name)).and(el("table").and(rows.collect::<Vec<_>>()))
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
        vec![el("h2").text(title), el("table").and(rows.collect::<Vec<_>>())]
    }

    fn bad(&self) -> Vec<Element> {
        if self.summary.bad == 0 {
            return Vec::new();
        }
        let rows = self.summary.first_bad.iter().map(|(row, column, value, why)| {
            let cells = [row.to_string(), column.clone(), value.clone(), why.clone()];
            el("tr").and(cells.map(|cell| el("td").text(cell)))
        });
        let head = el("tr").and(["row", "column", "value", "what is wrong"].map(|title| el("th").text(title)));
        vec![el("h2").text("Bad rows, the first of them"), el("table").and(head).and(rows.collect::<Vec<_>>())]
    }
}
