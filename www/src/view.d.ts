// What the engine hands the page, and what a bundle holds. Made from the Rust types by src/presentation/types.rs: change
// them, and then say UPDATE=1 cargo test types.

export type Urgency = 'emergency' | 'same-day' | 'urgent-clinic' | 'routine';

export type Standing = 'recommended' | 'option' | 'ruled-out' | 'tried' | 'not-yet' | 'not-applicable';

/** A choice: "yes". A set: ["a", "b"], [] for none. A number: 7. Not sure: "not_sure". */
export type Value = string | number | string[];

/** The types of facts. */
export type Kind = 'choice' | 'set' | 'number';

/** The words of a choice; those of a set, and which of them exclude the others; least, most and step of a number, as whole
 * numbers, and how many of their digits are decimals. */
export type Domain = ['choice', string[]] | ['set', string[], number[]] | ['number', number, number, number, number];

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

/** What a screen shows. */
export type View = {
/** The walk. */
walk: Walk,
/** The pathway's name. */
title: string,
/** The language of every text. */
lang: string,
/** The question to ask. */
question: QuestionPage | null,
/** The conclusion reached. */
card: Card | null,
/** The walk behind the card, once the person has been checked. */
unlocked: View | null,
/** Answers that cannot all be right, at every time. */
contradictions: Array<Contradiction>,
/** Answers in the order of the walk; those no longer used come last. */
answers: Array<Answer>,
/** What can be said so far; null where nothing was proved. */
so_far: SoFar | null,
/** Every treatment, at every moment. */
treatments: Array<Treatment>,
/** Scores that this walk reads, and of which something was answered. */
scores: Array<Score>,
/** Every source cited on this screen. */
sources: Array<Source>,
/** Pages of questions left at least and at most, this one included; null where it cannot be said exactly. */
left: Left | null,
/** The "not sure" that would be most worth finding out. */
narrows: Narrows | null,
/** What the last step changed; null for a screen by itself ([`changed::Stood`]). */
changed: Changed | null, };

/** The walk, as `pathway walk --format json` prints it. */
export type Walk = {
/** `asks` or `concludes`. */
status: 'asks' | 'concludes',
/** The fact that must be answered first. */
ask: string | null,
/** The conclusion's step. */
conclusion: string | null,
/** `emergency`, `same-day`, `urgent-clinic` or `routine`. */
urgency: Urgency | null,
/** Treatments to do next. */
recommend: Array<string>,
/** Treatments to weigh. */
offer: Array<string>,
/** What stands beside. */
alongside: Array<string>,
/** Steps walked, in order. */
steps: Array<string>,
/** Those of them that led on because a condition held; from the others, what is left for everybody else did. */
met: Array<string>,
/** Other urgent conclusions that hold as well. */
also: Array<string>,
/** Answers that cannot all be right. */
contradictions: Array<string>,
/** The conclusion that stands already while something beside it is asked. */
reached: string | null,
/** Nothing that is still unanswered can change this. */
settled: boolean,
/** What can still come; null where nothing was proved. */
possible: Possible | null,
/** Unanswered facts that can change nothing any more. */
no_longer_matters: Array<string>,
/** Every treatment's standing. */
treatments: Record<string, TreatmentStanding>,
/** What each score is, or the least and the most that it can be; null of a number whose facts do not all apply. */
scores: Record<string, number | [number, number] | null>, };

/** What the answers leave open. */
export type Possible = {
/** Conclusions that can still be reached. */
conclusions: Array<string>,
/** Treatments that can still be shown there. */
treatments: Array<string>,
/** None of these conclusions is less urgent. */
at_least: Urgency | null, };

/** One treatment's standing. */
export type TreatmentStanding = {
/** `recommended`, `option`, `not-applicable`, `ruled-out`, `tried` or `not-yet`. */
standing: Standing,
/** Why, in a sentence. */
because: string | null,
/** The facts behind it. */
facts: Array<string>, };

/** Facts asked together. */
export type QuestionPage = {
/** The page's id, or the fact's when it stands alone. */
id: string, heading: string | null, text: string | null, facts: Array<Question>,
/** Asked as one list: a row for each sign. Null where each fact is a question of its own. */
rows: Array<TickRow> | null, };

/** A row of a checklist. */
export type TickRow = {
/** The fact. */
fact: string,
/** What a tick says of it; of a set, one member. */
value: string,
/** The sign, as a whole sentence. */
label: string, };

/** One question. */
export type Question = { fact: string, kind: Kind, question: string, short: string, why: string | null, find_out: string | null, options: Array<Choice>,
/** The label of "I'm not sure"; null when the fact is certain. */
not_sure: string | null, unit: string | null,
/** Its first and last value, unless it has words. */
min: Value | null, max: Value | null,
/** What lies between two numbers. */
step: number | null,
/** What "none of these" says of it; null of a number. */
none: Value | null, answer: Value | null, };

/** One value of a choice or set. */
export type Choice = { value: string, label: string,
/** In a set: a member that excludes all others. */
exclusive: boolean, };

/** A conclusion in words. */
export type Card = { id: string, urgency: Urgency, heading: string, text: string,
/** The same in a clinician's words. */
clinical: string | null,
/** "The decision to talk about: …", where something is offered. */
decision: string | null, also: Array<AlsoCard>, recommend: Array<Entry>, offer: Array<Entry>, alongside: Array<Entry>, review: Review | null, why: Array<Why>, claims: Array<Claim>, sources: Array<string>,
/** Those that stand at this step, or with what is shown here. */
disagreements: Array<Disagreement>, can_unlock: boolean, unlocked: boolean, };

/** Another urgent conclusion that holds as well. */
export type AlsoCard = { id: string, urgency: Urgency, heading: string, text: string, };

/** A treatment or an entry beside the conclusion. */
export type Entry = { id: string, name: string, text: string,
/** What a person answered who has tried this. */
tried: string | null,
/** A safety rule says that whoever has these answers is shown it: no screen folds it away. */
must: boolean, claims: Array<Claim>, sources: Array<string>, };

/** When to look again, and what can be supposed not to have helped. */
export type Review = { after: string, suppose: Array<Suppose>, };

/** One thing to suppose; without a treatment: all that was recommended. */
export type Suppose = { treatment: string | null, name: string, };

/** One step of the trace. */
export type Why = { step: string, title: string, words: string,
/** The guard that held, as its author wrote it. */
guard: string | null,
/** What the words say, with its lists; null where no branch's guard held and there are several. */
rule: RuleWords | null, because: Array<Because>, };

/** One fact behind a step. */
export type Because = { fact: string, short: string, answer: string, };

/** A rule in words. */
export type RuleWords = {
/** The line, or the heading of the parts. */
words: string,
/** The condition whose phrase it is. */
condition: string | null,
/** What the heading says it of; none for a line. */
parts: Array<RuleWords>, };

/** A claim in words. */
export type Claim = { id: string, text: string,
/** GRADE: high, moderate, low, very-low; or contested. */
certainty: string | null, certainty_words: string | null, status: string, status_words: string,
/** Who paid for it; null where nobody says. */
funding_words: string | null, sources: Array<string>, };

/** A sentence, and the answers that do not fit. */
export type Contradiction = { id: string, text: string, because: Array<Because>, };

/** An answer in words. */
export type Answer = { fact: string, short: string,
/** The value in words. */
answer: string, value: Value, page: string | null,
/** No longer used on this walk; it comes back when it matters again. */
parked: boolean, };

/** A treatment in words. */
export type Treatment = { id: string, name: string, what: string,
/** Its rung of the ladder, or the lane it stands in. */
rung: string | null,
/** As in the walk once it concludes; until then `unknown`, `not-applicable`, `tried`, `ruled-out` or `not-yet`. */
standing: Standing | 'unknown', standing_words: string,
/** Why, in at most thirty words. */
because: string | null,
/** The facts behind it: one of them would have to be otherwise, or said. */
change: Array<ChangedBy>, parent: string | null, };

/** A fact that would have to be otherwise, or said. */
export type ChangedBy = {
/** The fact. */
fact: string,
/** In a few words. */
short: string,
/** What it is now; null while nobody has said. */
now: string | null,
/** Who can: the person, their team by checking it, or nobody, because it is past. */
by: 'you' | 'team' | 'nobody', };

/** What can be said so far: exactly, whatever else is answered. */
export type SoFar = {
/** Treatments and alongside entries that every routine conclusion still open shows: so it is, unless a sign or a test
 * that is still to be told changes it. None where no routine conclusion is open. */
certain: Array<string>,
/** More urgent conclusions still open, the most urgent first. */
could_be_urgent: Array<CouldBe>,
/** Treatments that some open conclusion shows, or shows a kind of. */
possible: Array<string>,
/** Treatments that none shows. */
out: Array<string>,
/** Unanswered facts that can still change something. */
open_facts: Array<string>, };

/** A more urgent conclusion that is still open. */
export type CouldBe = {
/** Its step. */
conclusion: string,
/** How soon somebody must be seen. */
urgency: Urgency,
/** In words. */
heading: string,
/** Unanswered facts that open it. */
facts: Array<string>, };

/** A source. */
export type Source = { id: string, text: string, url: string | null, };

/** A score of which something was answered. */
export type Score = {
/** Its id. */
id: string,
/** What it is called. */
name: string,
/** What it is, or between what it lies. */
value: string,
/** What this means already: the phrases of the conditions that read nothing else, and hold. */
means: Array<string>,
/** What adds to it. */
items: Array<ScoreItem>, };

/** One thing that adds to a score. */
export type ScoreItem = {
/** The question in a few words, or the rule. */
name: string,
/** What it adds, or between what that lies. */
value: string,
/** It is not answered yet. */
open: boolean, };

/** Pages of questions left. */
export type Left = {
/** At least; null where that is not known. */
least: number | null,
/** At most. */
most: number, };

/** The "not sure" whose answer would leave the fewest conclusions possible. */
export type Narrows = {
/** The fact. */
fact: string,
/** In a few words. */
short: string,
/** How to find it out. */
find_out: string | null,
/** So many conclusions are possible as long as no "not sure" is known. */
possible: number,
/** At most so many once this one is. */
left: number, };

/** What a step changed for somebody who had come to a conclusion. */
export type Changed = {
/** The conclusion before; null while the conclusion is the same or something is asked. */
from: Ending | null,
/** The conclusion now. */
to: Ending | null,
/** Treatments shown now and not before; at the same conclusion what stands beside it as well. */
added: Array<Named>,
/** Shown before and not now. */
removed: Array<Named>,
/** Answers that are no longer used. */
parked: Array<Named>,
/** Answers that are used again. */
used: Array<Named>, };

/** A conclusion. */
export type Ending = {
/** Its step. */
id: string,
/** How soon somebody must be seen. */
urgency: Urgency,
/** In words. */
heading: string, };

/** Something with a name. */
export type Named = {
/** Its id. */
id: string,
/** In words. */
name: string, };

/** A question, what each side says, and what this pathway does. */
export type Disagreement = { id: string, question: string, positions: Array<Position>,
/** What this pathway does, and why. */
here: string, claims: Array<Claim>, sources: Array<string>, };

/** What one side says. */
export type Position = { id: string, text: string, claims: Array<Claim>, sources: Array<string>, };

/** A page of text. */
export type Explainer = { id: string, title: string, intro: string | null, parts: Array<Part>,
/** Every source cited here. */
sources: Array<Source>, };

/** One thing that it tells. */
export type Part = { id: string, heading: string,
/** How much of what people may have read is true, in words; null in any other page. */
verdict: string | null, text: string, claims: Array<Claim>, sources: Array<string>, };

/** One treatment or alongside entry. */
export type Detail = { id: string, name: string,
/** A clinician's name for it. */
clinical: string | null,
/** The treatment it is a kind of. */
parent: string | null,
/** Always in the same order; what is not said is left out. */
rows: Array<Row>, claims: Array<Claim>,
/** Every source cited here. */
sources: Array<Source>, disagreements: Array<Disagreement>, rates: Array<Rate>,
/** yes, temporary, removable or no. */
reversible: string | null,
/** It measures rather than treats. */
test: boolean, };

/** What is said of it under one heading. */
export type Row = { id: string, heading: string, text: string, };

/** One number, and the one it is compared to. */
export type Rate = { claim: string,
/** What is counted: "had another sprain". */
outcome: string, effect: 'benefit' | 'harm' | null, of: number, with: number, without: number | null, with_words: string, without_words: string | null,
/** The time in words. */
span: string | null, months: number | null, certainty_words: string | null, status_words: string,
/** Who paid for it; null where nobody says. */
funding_words: string | null, sources: Array<string>, };

/** Columns, and what stands in each row. */
export type Comparison = { columns: Array<Column>,
/** A cell for each column, and none of them empty. */
rows: Array<ComparisonRow>,
/** For each column its numbers. */
rates: Array<Array<Rate>>,
/** Counted over different times: say so where they are drawn. */
spans_differ: boolean,
/** Of different numbers of people: say so, or do not draw them side by side. */
denominators_differ: boolean,
/** Every source cited here. */
sources: Array<Source>, };

/** What is compared. */
export type Column = { id: string, name: string, };

/** One question, and each column's answer. */
export type ComparisonRow = { id: string, heading: string, cells: Array<string>, };

/** Why a treatment is not shown now, and what would change it. */
export type WhyNot = { treatment: string, name: string, standing: Standing, standing_words: string, because: string | null, facts: Array<string>, sources: Array<string>,
/** Null where nobody is shown it; empty where it is shown already, or where it only takes having been checked. */
fewest: Array<Change> | null,
/** The same when only what a person or their team can change does change. */
open: Array<Change> | null,
/** Nobody is shown it before they have been checked: these answers, and then that. */
checked: boolean, };

/** One answer that would have to be otherwise. */
export type Change = { fact: string, short: string,
/** Null while nobody has said. */
from: string | null, to: string, who: 'you' | 'team' | 'unanswered' | 'nobody', };

/** A step, as somebody with these answers sees it. */
export type Way = { step: string,
/** What keeps them away: none of it could be left out. Empty where they may still come there. */
away: Array<Because>,
/** The fewest answers that would have to be otherwise, or said, to come there. */
fewest: Array<Change> | null, next: Array<Next>, };

/** A way on. */
export type Next = { step: string,
/** For whom; null for everybody else. */
when: string | null,
/** The same with its lists. */
rule: RuleWords | null,
/** Only once they have been checked. */
checked: boolean, };

/** A finding as JSON has it; a bundle has no places. */
export type Finding = { code: string, severity: string, message: string, help: string | null, fact: string | null, };

/** Why a bundle cannot be opened. */
export type Findings = { findings: Array<Finding>, };

/** What answers led to, and which were not taken. */
export type Answered = { view: View, refused: Array<Finding>, };

/** What the proof covered; `done` once every part of it holds. */
export type Certificate = { done: boolean,
/** SHA-256 of the authored logic, evidence and words. */
hash: string,
/** Decimal digits. */
patients: string,
/** Such as "2.6 × 10^38". */
patients_words: string, safety_rules: number, nodes: number, };

/** What `pathway bundle` writes: a checked pathway in one language. */
export type Bundle = {
/** [`FORMAT`]. */
format: number,
/** Language tag. */
lang: string,
/** `ltr` or `rtl`. */
dir: 'ltr' | 'rtl',
/** Every language that there is a bundle in. */
languages: Array<string>,
/** SHA-256 of the authored logic, evidence and words. */
hash: string,
/** The engine's and the page's words. */
words: Record<string, string>,
/** The pathway's words, by key. */
texts: Record<string, string>,
/** The compiled pathway, packed; the engine's alone. */
pathway: unknown,
/** The sources, worded; the engine's alone. */
sources: unknown,
/** What a page reads of the pathway by itself; the engine reads none of it. */
page: PageTable,
/** Where each step stands on the map; the page's alone. */
map: PathwayMap,
/** Earlier editions, by whose facts their codes are read; the page's alone. */
editions: Edition[], };

/** Written beside the bundle, as `en.first.json`; a few kilobytes. */
export type FirstFile = {
/** [`FORMAT`]. */
format: number,
/** Language tag. */
lang: string,
/** `ltr` or `rtl`. */
dir: 'ltr' | 'rtl',
/** Every language that there is a bundle in. */
languages: Array<string>,
/** That of the bundle. */
hash: string,
/** The engine's and the page's words. */
words: Record<string, string>,
/** The pathway's words, those of its first screen. */
texts: Record<string, string>,
/** What a page reads of the pathway by itself. */
page: PageTable,
/** What the engine shows before an answer. */
view: View,
/** Answers to the first questions that make an urgency certain. */
means: Array<Meaning>, };

/** Whatever else is answered, of this question too, somebody who answers this has to be seen as soon as that. */
export type Meaning = {
/** The fact. */
fact: string,
/** A value of a choice, a member of a set (with whichever others), or `not_sure`. */
value: string,
/** Every conclusion that is left is this urgent or more. */
at_least: Urgency, };

/** The table. */
export type PageTable = {
/** The pathway's id. */
id: string,
/** Its version. */
version: string,
/** Last reviewed on this day. */
reviewed: string,
/** To be reviewed again by this day. */
review_due: string,
/** In the author's order: a code has a digit for each. */
facts: FactRow[],
/** What only a clinician confirms. */
team: Array<TeamFact>,
/** Facts that are asked only where others say so. */
depends: Array<string>,
/** What most people answer, of every choice and set. */
usual: Array<UsualAnswer>,
/** What may matter to somebody who chooses. */
matters: Array<MatterRow>,
/** Every treatment on its rung. */
ladder: Array<LadderRung>,
/** Pages of text beside the walk. */
explainers: Array<Named>,
/** Does it say what people may have read? */
corrects: boolean,
/** Alongside entries that have rows, as treatments do. */
with_rows: Array<string>,
/** Words that need explaining. */
terms: Array<Term>, };

/** A fact that only a clinician confirms. */
export type TeamFact = {
/** Its id. */
fact: string,
/** The word it reads as until then. */
unsaid: string | null, };

/** What most people answer. */
export type UsualAnswer = {
/** The fact. */
fact: string,
/** The word of a choice, the members of a set. */
words: Array<string>, };

/** What may matter, and the rows of a treatment that speak to it. */
export type MatterRow = {
/** Its id. */
id: string,
/** In words. */
text: string,
/** Rows, by their ids. */
rows: Array<string>, };

/** A rung, and what stands on it. */
export type LadderRung = {
/** Its id; empty for what stands on none. */
id: string,
/** In words; empty for what stands on none. */
name: string,
/** Its picture; a lane has none. */
icon: string | null,
/** It stands beside the ladder. */
beside: boolean,
/** How far most of it can be undone: yes, temporary, removable or no. */
undo: string | null,
/** In the author's order. */
entries: Array<LadderEntry>, };

/** A treatment, or an alongside entry, on its rung. */
export type LadderEntry = {
/** Its id. */
id: string,
/** In words. */
name: string,
/** The treatment it is a kind of. */
parent: string | null,
/** yes, temporary, removable or no. */
undo: string | null,
/** It is an alongside entry. */
beside: boolean, };

/** A word and what it means. */
export type Term = {
/** The word. */
name: string,
/** Its meaning. */
means: string, };
