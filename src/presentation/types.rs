//! Writes down for the page what leaves the engine: `www/src/view.d.ts`, made from the structs themselves.
//! After one of them has changed: `UPDATE=1 cargo test types`.

use std::path::Path;

use ts_rs::{Config, TS};

use super::boundary::{Answered, Certificate, FindingObject, Findings};
use super::bundle::Bundle;
use super::bundle::first::{FirstFile, Meaning};
use super::bundle::page::{MatterRow, PageTable, TeamFact, Term, UsualAnswer};
use super::view::{
    AlsoCard, Answer, Because, Card, ChangeObject, Changed, ChangedBy, ChoiceObject, ClaimObject, ColumnObject,
    Comparison, ComparisonRow, ContradictionObject, CouldBeObject, Detail, DisagreementObject, Ending, EntryObject,
    ExplainerObject, LadderEntry, LadderRung, LeftObject, Named, NarrowsObject, Next, PartObject, PositionObject,
    Possible, Question, QuestionPage, RateObject, ReviewObject, Row, RuleWords, ScoreItem, ScoreObject, SoFarObject,
    SourceObject, StandingObject, StepDetail, Suppose, TickRow, TreatmentObject, View, WalkObject, WhyNot, WhyObject,
};
use crate::model::domain::TYPES;

/// What Rust has no struct for.
const WORDS: &str = "\
// What the engine hands the page, and what a bundle holds. Made from the Rust types by src/presentation/types.rs: change
// them, and then say UPDATE=1 cargo test types.

export type Urgency = 'emergency' | 'same-day' | 'urgent-clinic' | 'routine';

export type Standing = 'recommended' | 'option' | 'ruled-out' | 'tried' | 'not-yet' | 'not-applicable';

/** A choice: \"yes\". A set: [\"a\", \"b\"], [] for none. A number: 7. Not sure: \"not_sure\". */
export type Value = string | number | string[];

/** The types of facts. */
export type Kind = KINDS;

/** The words of a choice; those of a set, and which of them exclude the others; least, most and step of a number, as whole
 * numbers, and how many of their digits are decimals. */
export type Domain = DOMAINS;

/** A fact's id, its domain, and whether a clinician is asked. */
export type FactRow = [string, Domain, boolean];

/** What an edition asked. */
export type Edition = { version: string, facts: FactRow[] };

/** Where each step stands on the map: the same for everybody, whatever they answer. So many boxes stand beside each other; lanes
 * from top to bottom. A line is from, to, via, track. Steps are counted as they are read, lane after lane. It leaves below its
 * first step, runs up or down at `via` (0 the gap before the first column, 1 the middle of that column, and so on) and arrives
 * above its last; `track`, -2 to 2, is how far beside the middle of a gap it runs. One from a conclusion is followed only by
 * who has been checked. */
export type PathwayMap = { across: number, lanes: Lane[], lines: number[][] };

/** Steps row by row; null where they have no lane. */
export type Lane = { lane: string | null, steps: Place[] };

/** A decision has no urgency: it ends nothing. */
export type Place = { id: string, row: number, column: number, urgency: Urgency | null };
";

fn written<T: TS>(config: &Config) -> String {
    let about = T::docs().unwrap_or_default();
    format!("\n{about}export {}\n", T::decl(config))
}

macro_rules! all {
    ($($name:ty),* $(,)?) => {{
        let config = Config::default();
        [$(written::<$name>(&config)),*].concat()
    }};
}

#[test]
fn the_types_of_the_page_are_those_of_the_engine() {
    let types = all![
        View,
        WalkObject,
        Possible,
        StandingObject,
        QuestionPage,
        TickRow,
        Question,
        ChoiceObject,
        Card,
        AlsoCard,
        EntryObject,
        ReviewObject,
        Suppose,
        WhyObject,
        Because,
        RuleWords,
        ClaimObject,
        ContradictionObject,
        Answer,
        TreatmentObject,
        ChangedBy,
        SoFarObject,
        CouldBeObject,
        SourceObject,
        ScoreObject,
        ScoreItem,
        LeftObject,
        NarrowsObject,
        Changed,
        Ending,
        Named,
        DisagreementObject,
        PositionObject,
        ExplainerObject,
        PartObject,
        Detail,
        Row,
        RateObject,
        Comparison,
        ColumnObject,
        ComparisonRow,
        WhyNot,
        ChangeObject,
        StepDetail,
        Next,
        FindingObject,
        Findings,
        Answered,
        Certificate,
        Bundle,
        FirstFile,
        Meaning,
        PageTable,
        TeamFact,
        UsualAnswer,
        MatterRow,
        LadderRung,
        LadderEntry,
        Term,
    ];
    // The page calls them as Rust does, without saying of each that it is an object.
    let text = format!("{WORDS}{types}").replace("Object", "");
    let kinds = TYPES.iter().map(|of| format!("'{}'", of.word)).collect::<Vec<_>>().join(" | ");
    let domains = TYPES.iter().map(|of| of.packed).collect::<Vec<_>>().join(" | ");
    let text = text.replace("KINDS", &kinds).replace("DOMAINS", &domains);
    let text = text.replace("/**\n * ", "/** ").replace("\n */", " */").replace(" \n", "\n");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/src/view.d.ts");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, &text).unwrap();
    }
    assert!(std::fs::read_to_string(&file).unwrap() == text, "view.d.ts is not current: UPDATE=1 cargo test types");
}
