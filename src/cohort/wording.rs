//! What a report says by itself, in the languages it is written in. Of all else it says the pathway's own words.

/// The sentences and headings of a report.
pub struct ReportWording {
    /// The language it is written in.
    pub lang: &'static str,
    pub title: &'static str,
    pub totals: &'static str,
    pub note: &'static str,
    pub how_soon: &'static str,
    pub ladder: &'static str,
    pub other: &'static str,
    pub shown: &'static str,
    pub conclusions: &'static str,
    pub beside: &'static str,
    pub asked_next: &'static str,
    pub bad: &'static str,
    pub bad_columns: [&'static str; 4],
}

const WRITTEN: [ReportWording; 2] = [
    ReportWording {
        lang: "en",
        title: "{name}: where people go",
        totals: "Version {version}. Rows: {rows}; with a conclusion: {concluded}; with an open fact: {open}; bad: {bad}.",
        note: "Counts of a table, not advice to anybody in it. A row with an open fact has no conclusion; a bad row was not \
               answered. No clinician has validated this pathway unless its own pages say so.",
        how_soon: "How soon",
        ladder: "The ladder",
        other: "Other",
        shown: "{name}: {recommended} recommended, {offered} offered",
        conclusions: "Conclusions",
        beside: "Beside them",
        asked_next: "Asked next",
        bad: "Bad rows, the first of them",
        bad_columns: ["row", "column", "value", "what is wrong"],
    },
    ReportWording {
        lang: "es",
        title: "{name}: adónde va la gente",
        totals: "Versión {version}. Filas: {rows}; con una conclusión: {concluded}; con un dato pendiente: {open}; erróneas: {bad}.",
        note: "Recuentos de una tabla, no un consejo para nadie de ella. Una fila con un dato pendiente no tiene conclusión; una \
               fila errónea no se respondió. Ningún clínico ha validado esta ruta, salvo que sus propias páginas lo digan.",
        how_soon: "Con qué urgencia",
        ladder: "La escalera",
        other: "Otros",
        shown: "{name}: recomendado a {recommended}, ofrecido a {offered}",
        conclusions: "Conclusiones",
        beside: "Junto a ellas",
        asked_next: "Lo siguiente que se pregunta",
        bad: "Las primeras filas erróneas",
        bad_columns: ["fila", "columna", "valor", "qué está mal"],
    },
];

impl ReportWording {
    /// In a language, or else in English.
    pub fn of(lang: &str) -> &'static ReportWording {
        let [english, ..] = &WRITTEN;
        let language = lang.split('-').next();
        WRITTEN.iter().find(|wording| Some(wording.lang) == language).unwrap_or(english)
    }
}

#[cfg(test)]
mod tests {
    use super::{ReportWording, WRITTEN};

    #[test]
    fn every_language_fills_in_the_same() {
        let names = |wording: &ReportWording| {
            let all = [wording.title, wording.totals, wording.shown];
            all.map(|text| {
                let mut names: Vec<String> =
                    text.split('{').skip(1).filter_map(|part| part.split('}').next()).map(str::to_owned).collect();
                names.sort();
                names
            })
        };
        for wording in &WRITTEN {
            assert_eq!(names(wording), names(&WRITTEN[0]), "{}", wording.lang);
        }
        assert_eq!([ReportWording::of("es-MX").lang, ReportWording::of("ar").lang], ["es", "en"]);
    }

    #[test]
    fn no_sentence_is_longer_than_thirty_words() {
        for wording in &WRITTEN {
            for text in [wording.title, wording.totals, wording.note, wording.shown] {
                for sentence in text.split(". ") {
                    assert!(sentence.split_whitespace().count() <= 30, "{sentence}");
                }
            }
        }
    }
}
