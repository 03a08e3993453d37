//! The document format: the shape of `pathway.toml`, `evidence.toml` and a case file.

use crate::data::shape::{Holds, Key, Shape, joined, may, must, together};
use crate::model::domain;

/// The four urgencies, worst first.
pub const URGENCIES: &[&str] = &["emergency", "same-day", "urgent-clinic", "routine"];
/// GRADE's words for how sure the evidence is, and ours for sources that disagree.
pub const CERTAINTIES: &[&str] = &["high", "moderate", "low", "very-low", "contested"];
/// Who has read the source of a claim: we in the source, we in a report of it, nobody yet, or our own combination.
pub const STATUSES: &[&str] = &["seen", "seen-2nd", "memory", "synthesis"];
/// What a number counts: something good or something bad.
pub const EFFECTS: &[&str] = &["benefit", "harm"];
/// What a decision aid says about itself: attributes of the text `pathway`, beside `.about`.
pub const ABOUT_TEXTS: &[&str] = &["authors", "funding", "evidence", "limits", "update", "development"];
/// The pictures that a rung of the ladder can have.
pub const ICONS: &[&str] = &["movement", "mind", "pill", "needle", "wave", "pump", "scalpel", "clock", "talk"];
/// How much of what somebody may have read is true.
pub const VERDICTS: &[&str] = &["right", "half", "unproven", "wrong"];
const CITES: &str = "claims of evidence.toml that stand behind this";
const RUNG: &str = "the rung of the ladder that it stands on; a kind of a treatment stands on that of its parent";
const APPLIES: &str = "for whom it is: while this is false it does not apply, and is folded away; not in doubt";
const TEST: &str = "`true`: it measures rather than treats";
const SOURCES: &str = "sources of sources.json that stand behind this";

/// `pathway.toml`
pub static PATHWAY: Shape = Shape {
    what: "a pathway",
    keys: &[
        must("pathway", Holds::Table(&ABOUT), "what this pathway is"),
        must("facts", Holds::MapOf(&FACT), "what is asked about the person"),
        may("conditions", Holds::Guards, "named guards; one may be written in terms of another"),
        may("scores", Holds::MapOf(&SCORE), "what answers add up to; compared like a number"),
        may("numbers", Holds::MapOf(&NUMBER), "what is computed from number facts; compared like them"),
        must("steps", Holds::Tables(&STEP), "decisions and conclusions"),
        may("alongside", Holds::Tables(&ALONGSIDE), "what is shown beside any conclusion of some urgencies"),
        may(
            "rungs",
            Holds::Tables(&RUNG_KEYS),
            "the ladder of treatments, from what is gentle to what cannot be undone",
        ),
        may("treatments", Holds::MapOf(&TREATMENT), "everything that can be done"),
        may("safety", Holds::Tables(&SAFETY), "rules that hold for every patient"),
        may("impossible", Holds::Tables(&IMPOSSIBLE), "patients that cannot be"),
        may("disagreements", Holds::Tables(&DISAGREEMENT), "questions on which sources or experts disagree"),
        may("values", Holds::Tables(&VALUE), "what may matter to somebody who chooses"),
        may("questions", Holds::Table(&QUESTIONS), "in which order they are asked"),
        may("pages", Holds::MapOf(&PAGE), "pages of facts that are asked as one list"),
        may("wording", Holds::Tables(&WORDING), "rules for the pathway's own words"),
        may("explainers", Holds::Tables(&EXPLAINER), "pages of text beside the walk: causes, what to expect"),
        may("corrections", Holds::Tables(&CORRECTION), "what people may have read, and what is true"),
        may("contradictions", Holds::Tables(&CONTRADICTION), "answers that cannot all be right"),
    ],
};

static QUESTIONS: Shape = Shape {
    what: "`[questions]`",
    keys: &[must(
        "order",
        Holds::IdsOrTables(&SOONER),
        "facts, or pages of them, the first to ask first; the rest as the guards read them",
    )],
};

static PAGE: Shape = Shape {
    what: "a page",
    keys: &[
        must("as", Holds::OneOf(&["checklist"]), "its facts are asked as one list of signs"),
        must("rows", Holds::Words, "its signs, each one value of one fact: `saddle = yes`; ticked, it is answered so"),
    ],
};

static SOONER: Shape = Shape {
    what: "what is asked sooner",
    keys: &[
        must("ask", Holds::Words, "facts that have their place further on"),
        must("when", Holds::Guard, "who is asked them here"),
    ],
};

static ABOUT: Shape = Shape {
    what: "`[pathway]`",
    keys: &[
        must("id", Holds::Text, "its id, the folder's name"),
        must("version", Holds::Text, "its version, such as 1.0.0"),
        may("published", Holds::Date, "the day it was first published"),
        must("reviewed", Holds::Date, "the day it was last reviewed"),
        must("review_due", Holds::Date, "the day it must be reviewed again"),
        may("start", Holds::Text, "the first step; without it the first one written"),
        may("lanes", Holds::Words, "the lanes of the map in order; without it in that of the steps"),
        may("languages", Holds::Words, "languages that must be complete, the first is the default; without it English"),
        may(
            "decision_aid",
            Holds::Flag,
            "`true`: it says of every treatment what a decision needs, and all of that must be there",
        ),
        may("no_treatment", Holds::Text, "the alongside entry that says what happens without a new treatment"),
    ],
};

static FACT: Shape = Shape { what: "a fact", keys: &FACT_KEYS };

static FACT_KEYS: [Key; together(OF_EVERY_FACT, domain::KEYS)] = joined(OF_EVERY_FACT, domain::KEYS);

/// What else a fact has, its type says.
const OF_EVERY_FACT: &[Key] = &[
    must("type", Holds::OneOf(domain::WORDS), "what kind of value it has"),
    may("certain", Holds::Flag, "`true` removes `not_sure`"),
    must("typical", Holds::Value, "what most people answer; completes cases"),
    may("page", Holds::Text, "facts of one page are asked together"),
    may("asked_when", Holds::Guard, "when this is false the fact is not asked and does not apply"),
    may("unasked", Holds::Word, "what it is as long as it is not asked: a value; without it `not_applicable`"),
    may("asked_of", Holds::OneOf(&["clinician", "patient"]), "who is asked; without it the patient"),
    may("default", Holds::Word, "what a clinician's fact is until it is set"),
    may("changeable", Holds::Flag, "a thing a person can change, such as smoking; without it their team, by checking"),
    may("past", Holds::Flag, "nobody can change it any more, such as which operation it was"),
    may("raises", Holds::Chains, "chains of its values along which urgency never falls; of a set: members to add"),
    may("signs", Holds::Signs(URGENCIES), "how urgent a value is by itself; of several signs in one value, each"),
    may("no_raises", Holds::Text, "why nothing is said of how urgency rises with it"),
];

static SCORE: Shape = Shape {
    what: "a score",
    keys: &[
        may("of", Holds::Words, "facts whose answers add points; a number adds itself"),
        may("points", Holds::Numbers, "how many points each value of these facts adds"),
        may("items", Holds::Tables(&ITEM), "guards, each with the points that it adds where it holds"),
        may("may_miss", Holds::Number, "so many facts may be answered \"not sure\", and the rest stands for them"),
        may("out_of", Holds::Number, "what the largest sum counts as, such as 100; without it itself"),
    ],
};

static NUMBER: Shape = Shape {
    what: "a number",
    keys: &[must("is", Holds::Text, "number facts, each times a constant, added up: `d_dimer - 10 * age`")],
};

static ITEM: Shape = Shape {
    what: "an item of a score",
    keys: &[
        must("when", Holds::Guard, "for whom it adds its points"),
        must("points", Holds::Number, "how many; below zero they are taken away"),
    ],
};

static STEP: Shape = Shape {
    what: "a step",
    keys: &[
        must("id", Holds::Text, "its id"),
        must("kind", Holds::OneOf(&["decision", "conclusion"]), "does it choose, or end the walk?"),
        may("lane", Holds::Text, "where it stands on the map"),
        may("ref", Holds::Words, "names other papers have for it"),
        may("hit", Holds::OneOf(&["first"]), "`first`: branches are read in order; without it exactly one must hold"),
        may("why", Holds::Text, "why the order of a `hit = \"first\"` decision is right"),
        may("also", Holds::Flag, "`true` shows, below the first, the urgent cards of later branches that hold too"),
        may("branches", Holds::Tables(&BRANCH), "the ways out of a decision"),
        may("urgency", Holds::OneOf(URGENCIES), "how soon somebody must be seen"),
        may("recommend", Holds::IdsOrTables(&ENTRY), "treatments to do next"),
        may("offer", Holds::IdsOrTables(&ENTRY), "treatments to weigh, with no winner"),
        may("alone", Holds::Flag, "`true`: nothing stands beside it"),
        may("no_rule", Holds::Flag, "`true`: stands where what this was imported from has no rule"),
        may("after", Holds::Text, "where the walk goes on once the person has been checked"),
        may("review", Holds::Table(&REVIEW), "when to look again, and what is recorded then"),
        may("claims", Holds::Words, CITES),
        may("sources", Holds::Words, SOURCES),
    ],
};

static BRANCH: Shape = Shape {
    what: "a branch",
    keys: &[
        may("when", Holds::Guard, "the guard that opens it"),
        may("go", Holds::Text, "the step it leads to"),
        may("otherwise", Holds::Text, "the step for everybody else"),
        may("doubt", Holds::Text, "why a person in doubt may come this way"),
    ],
};

static ENTRY: Shape = Shape {
    what: "a treatment shown here",
    keys: &[
        must("treatment", Holds::Text, "its id"),
        may("when", Holds::Guard, "only when this holds; without it always"),
    ],
};

static REVIEW: Shape = Shape {
    what: "`review`",
    keys: &[
        must("after", Holds::Text, "such as 6-12 weeks"),
        may("records", Holds::Tables(&RECORD), "what to record when it did or did not help"),
    ],
};

static RECORD: Shape = Shape {
    what: "a record",
    keys: &[
        must("fact", Holds::Text, "the fact to set"),
        must("helped", Holds::Word, "its value when it helped"),
        must("not_helped", Holds::Word, "its value when it did not"),
        may("treatment", Holds::Text, "only when this treatment is shown"),
    ],
};

static ALONGSIDE: Shape = Shape {
    what: "an alongside entry",
    keys: &[
        must("id", Holds::Text, "its id"),
        may("when", Holds::Guard, "only when this holds or may hold; without it always"),
        must("with", Holds::Words, "the urgencies it stands beside"),
        may("rung", Holds::Text, "the rung of the ladder that it stands on; without it none"),
        may("test", Holds::Flag, TEST),
        may("claims", Holds::Words, CITES),
        may("sources", Holds::Words, SOURCES),
    ],
};

static TREATMENT: Shape = Shape {
    what: "a treatment",
    keys: &[
        may("tried_as", Holds::Text, "the fact that holds the response to it"),
        may("applies_when", Holds::Guard, APPLIES),
        may("requires", Holds::Guard, "what must be certain before it is shown"),
        may("never", Holds::Guard, "what keeps it from being shown, also when in doubt"),
        may("reversible", Holds::OneOf(&["yes", "temporary", "removable", "no"]), "can it be undone?"),
        may("rung", Holds::Text, RUNG),
        may("test", Holds::Flag, TEST),
        may("claims", Holds::Words, CITES),
        may("sources", Holds::Words, SOURCES),
    ],
};

static RUNG_KEYS: Shape = Shape {
    what: "a rung",
    keys: &[
        must("id", Holds::Text, "its id"),
        must("icon", Holds::OneOf(ICONS), "its picture"),
        may("beside", Holds::Flag, "`true`: it stands beside the ladder, such as waiting or asking somebody else"),
    ],
};

static SAFETY: Shape = Shape {
    what: "a safety rule",
    keys: &[
        must("id", Holds::Text, "its id; several rules may share a stem: I8.a, I8.b"),
        may("when", Holds::Guard, "for whom; holds under doubt; without it everybody"),
        may("with", Holds::Words, "what is shown counts at conclusions of these urgencies only; without it at all"),
        may("urgency_at_least", Holds::OneOf(URGENCIES), "the conclusion is at least this urgent"),
        may("never_show", Holds::Words, "treatments neither recommended nor offered, or `alongside` entries not shown"),
        may("must_show", Holds::Words, "treatments or alongside entries that must be shown"),
        may("never_conclude", Holds::Words, "conclusions that are not reached"),
        may("monotone", Holds::Table(&MONOTONE), "urgency never falls along this order of one fact's values"),
        may("must_precede", Holds::Table(&PRECEDE), "this step comes before this treatment is shown"),
    ],
};

static MONOTONE: Shape = Shape {
    what: "`monotone`",
    keys: &[
        must("fact", Holds::Text, "the fact"),
        may("order", Holds::Words, "its values from least to most urgent; for a set: adding a member"),
    ],
};

static PRECEDE: Shape = Shape {
    what: "`must_precede`",
    keys: &[must("step", Holds::Text, "the step"), must("treatment", Holds::Text, "the treatment")],
};

static IMPOSSIBLE: Shape = Shape {
    what: "an impossible patient",
    keys: &[
        must("when", Holds::Guard, "who cannot be"),
        must("why", Holds::Text, "why not"),
        may("id", Holds::Text, "its id: what whoever answers so is told is `contradiction-…`"),
        may("go", Holds::Text, "the conclusion that whoever answers so ends at, where no branch is for them"),
    ],
};

static EXPLAINER: Shape = Shape {
    what: "an explainer",
    keys: &[
        must("id", Holds::Text, "its id"),
        must("parts", Holds::Tables(&PART), "what it tells, one part below the other"),
    ],
};

static PART: Shape = Shape {
    what: "a part",
    keys: &[
        must("id", Holds::Text, "its id, unlike the others here"),
        may("claims", Holds::Words, CITES),
        may("sources", Holds::Words, SOURCES),
    ],
};

static CORRECTION: Shape = Shape {
    what: "a correction",
    keys: &[
        must("id", Holds::Text, "its id"),
        must("verdict", Holds::OneOf(VERDICTS), "how much of it is true"),
        may("claims", Holds::Words, CITES),
        may("sources", Holds::Words, SOURCES),
    ],
};

static CONTRADICTION: Shape = Shape {
    what: "a contradiction",
    keys: &[
        must("id", Holds::Text, "its id"),
        must("when", Holds::Guard, "the answers that do not fit; counts only when it is certain"),
        may("shows", Holds::Text, "the alongside entry that is shown then, unless it is an emergency"),
        may("never_show", Holds::Words, "treatments that are not shown then, and none of their kinds"),
    ],
};

/// `evidence.toml`
pub static EVIDENCE: Shape =
    Shape { what: "evidence", keys: &[must("claims", Holds::MapOf(&CLAIM), "what sources say")] };

static CLAIM: Shape = Shape {
    what: "a claim",
    keys: &[
        must("value", Holds::Text, "the number, or the statement"),
        may("population", Holds::Text, "who it is about"),
        may("comparator", Holds::Text, "against what; then it is a trial's claim, and names its `funding`"),
        may("time", Holds::Text, "over which time"),
        may("certainty", Holds::OneOf(CERTAINTIES), "how sure the evidence is"),
        must("status", Holds::OneOf(STATUSES), "who has read the source"),
        may("source", Holds::Words, "ids of sources.json"),
        may("funding", Holds::Text, "who paid for it, by name; or \"no outside funding\", or \"not known\""),
        may("note", Holds::Text, "what a reviewer should know"),
        may("rate", Holds::Table(&RATE), "how many of how many, in whole people; drawn as a picture"),
        may("effect", Holds::OneOf(EFFECTS), "does `rate` count something good or something bad?"),
        may("months", Holds::Number, "over how many months `rate` was counted; without it no time is known"),
    ],
};

static RATE: Shape = Shape {
    what: "`rate`",
    keys: &[
        must("of", Holds::Number, "of how many people, such as 100"),
        must("with", Holds::Number, "how many of them, with the treatment"),
        may("without", Holds::Number, "how many, with what it was compared to"),
    ],
};

static DISAGREEMENT: Shape = Shape {
    what: "a disagreement",
    keys: &[
        must("id", Holds::Text, "its id"),
        may("steps", Holds::Words, "conclusions and decisions at which it stands"),
        may("treatments", Holds::Words, "treatments with which it stands"),
        may("alongside", Holds::Words, "alongside entries with which it stands"),
        must("positions", Holds::Tables(&POSITION), "at least two, none of them the winner"),
        may("claims", Holds::Words, "claims behind what this pathway does about it"),
        may("sources", Holds::Words, "sources behind what this pathway does about it"),
    ],
};

static VALUE: Shape = Shape {
    what: "something that may matter",
    keys: &[
        must("id", Holds::Text, "its id"),
        must("rows", Holds::Words, "rows of a comparison that speak to it: what, chance, soon, harms, undo …"),
    ],
};

static WORDING: Shape = Shape {
    what: "a wording rule",
    keys: &[
        may("id", Holds::Text, "its id"),
        must("where", Holds::Value, "texts, by their message or attribute; `*` stands for any run of characters"),
        may("must_say", Holds::Values, "by language: each of these texts says one of these phrases"),
        may("must_not_say", Holds::Values, "by language: none of these texts says any of these phrases"),
        may("unless", Holds::Values, "by language: longer phrases in which a forbidden one may stand"),
        may("why", Holds::Text, "why; a finding says it"),
    ],
};

static POSITION: Shape = Shape {
    what: "a position",
    keys: &[
        must("id", Holds::Text, "its id, unlike the others here"),
        may("claims", Holds::Words, CITES),
        may("sources", Holds::Words, SOURCES),
    ],
};

/// `overlay.toml`
pub static OVERLAY: Shape = Shape {
    what: "an overlay",
    keys: &[
        may("unavailable", Holds::Words, "treatments that the clinic does not have; their kinds go with them"),
        may("stricter", Holds::Tables(&STRICTER), "one more guard before a treatment and its kinds are shown"),
        may("excused", Holds::Tables(&EXCUSED), "safety rules that demand an unavailable treatment"),
    ],
};

static STRICTER: Shape = Shape {
    what: "a stricter gate",
    keys: &[
        must("treatment", Holds::Text, "its id"),
        may("requires", Holds::Guard, "what must be certain as well; said when it is not"),
        may("when", Holds::Guard, "what must hold as well where it is recommended or offered"),
    ],
};

static EXCUSED: Shape = Shape {
    what: "an excused rule",
    keys: &[
        must("rule", Holds::Text, "the id of the safety rule"),
        must("treatment", Holds::Text, "the unavailable treatment that it demands"),
        must("why", Holds::Text, "why it may be missing here"),
    ],
};

/// `cases/*.toml`
pub static CASE: Shape = Shape {
    what: "a case",
    keys: &[
        must("id", Holds::Text, "its id"),
        may("title", Holds::Text, "what it is about"),
        may("source", Holds::Text, "where it comes from"),
        may("status", Holds::Text, "who has read the source"),
        may("note", Holds::Text, "anything a reader should know"),
        may("ruling", Holds::Text, "which rule won where sources contradict each other"),
        may("facts", Holds::Values, "stated by the source"),
        may("assumed", Holds::Values, "added so that the case can run"),
        may("unanswered", Holds::Words, "facts that are left unanswered instead of typical"),
        may("expect", Holds::Table(&EXPECT), "what must come out; without it the case waits for somebody to say"),
        may("signed", Holds::Table(&SIGNED), "who has read the case, and agrees; void when it changes"),
    ],
};

static SIGNED: Shape = Shape {
    what: "`signed`",
    keys: &[
        must("by", Holds::Text, "who"),
        must("on", Holds::Date, "the day"),
        must("hash", Holds::Text, "of the case, as `pathway test DIR --sign NAME` prints it"),
    ],
};

static EXPECT: Shape = Shape {
    what: "`expect`",
    keys: &[
        may("urgency", Holds::OneOf(URGENCIES), "of the conclusion"),
        may("conclusion", Holds::Text, "its step id"),
        may("steps", Holds::Words, "steps that must be walked"),
        may("not_steps", Holds::Words, "steps that must not be"),
        may("shows", Holds::Words, "treatments or alongside entries that must be shown"),
        may("never_shows", Holds::Words, "those that must not be"),
        may("asks", Holds::Text, "the fact that the walk asks, where it does not conclude"),
        may("scores", Holds::Values, "scores: the value, or the least and the most that it can be"),
        may("after", Holds::Table(&EXPECT_AFTER), "the walk unlocked by having been checked"),
    ],
};

static EXPECT_AFTER: Shape = Shape {
    what: "`expect.after`",
    keys: &[
        may("urgency", Holds::OneOf(URGENCIES), "of the conclusion"),
        may("conclusion", Holds::Text, "its step id"),
        may("steps", Holds::Words, "steps that must be walked"),
        may("not_steps", Holds::Words, "steps that must not be"),
        may("shows", Holds::Words, "treatments or alongside entries that must be shown"),
        may("never_shows", Holds::Words, "those that must not be"),
    ],
};
