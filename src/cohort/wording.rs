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
        totals: "{rows} rows, version {version}: {concluded} with a conclusion, {open} with an open fact, {bad} bad.",
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
        totals: "{rows} filas, versión {version}: {concluded} con una conclusión, {open} con un dato pendiente, {bad} erróneas.",
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

/// A sentence with `{name}` filled in. What is filled in is not looked through again.
pub fn filled(sentence: &str, values: &[(&str, &str)]) -> String {
    let mut parts = sentence.split('{');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once('}').unwrap_or((part, ""));
        text.push_str(values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value));
        text.push_str(rest);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{ReportWording, WRITTEN, filled};

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
        assert_eq!(filled("{a}, {b}.", &[("a", "{b}"), ("b", "2")]), "{b}, 2.");
    }
}
