// What the engine hands the page, as one TypeScript type. The command prints the same objects
// (`pathway walk --format view`), so a snapshot of either serves both.

export type Urgency = 'emergency' | 'same-day' | 'urgent-clinic' | 'routine';
export type Standing = 'recommended' | 'option' | 'ruled-out' | 'tried' | 'not-yet';

/** A choice: "yes". A set: ["a", "b"], [] for none. A number: 7. Not sure: "not_sure". */
export type Value = string | number | string[];

/** Exactly what `pathway walk --format json` prints. */
export interface Walk {
  status: 'asks' | 'concludes';
  ask: string | null;
  conclusion: string | null;
  /** A conclusion already reached while questions about what stands beside it remain. */
  reached: string | null;
  urgency: Urgency | null;
  recommend: string[];
  offer: string[];
  alongside: string[];
  steps: string[];
  also: string[];
  /** Answers that cannot all be right. */
  contradictions: string[];
  settled: boolean;
  /** What the answers leave open, exactly; null before the proof. */
  possible: {
    conclusions: string[];
    treatments: string[];
    /** None of these conclusions is less urgent. */
    at_least: Urgency | null;
  } | null;
  /** Unanswered facts that can change nothing any more. */
  no_longer_matters: string[];
  treatments: Record<string, { standing: Standing; because: string | null; facts: string[] }>;
}

/** One screen, in words. */
export interface View {
  walk: Walk;
  title: string;
  lang: string;
  /** The next page of questions; null once the walk has concluded. */
  question: QuestionPage | null;
  /** May stand together with a question: the card comes first. */
  card: Card | null;
  /** The walk from behind the red flags, after "I have been checked for this". */
  unlocked: View | null;
  /** Answers that cannot all be right, whether something is asked or not. */
  contradictions: Contradiction[];
  /** In the order of the walk; parked answers last. */
  answers: Answer[];
  /** Once there is a card to stand beside; none while something is asked before any. */
  treatments: Treatment[];
  /** Every source cited by what is on this screen. */
  sources: Source[];
  /** Pages of questions that the walk may still ask, the one on screen included; null where it cannot be said. `least` is null
   * where only the most is known. */
  left: { least: number | null; most: number } | null;
  /** The "not sure" most worth finding out, once a walk has concluded. */
  narrows: Narrows | null;
  /** What the last step changed; null where nothing did, and on a screen by itself. */
  changed: Changed | null;
}

export interface Narrows {
  fact: string;
  short: string;
  find_out: string | null;
  /** Conclusions that are possible as long as no "not sure" is known. */
  possible: number;
  /** At most so many once this one is. */
  left: number;
}

export interface Changed {
  /** Both null while the conclusion is the same, or something is asked first. */
  from: Ending | null;
  to: Ending | null;
  /** Shown now and not before, and the other way round: treatments; at the same conclusion what stands beside it as well. */
  added: Named[];
  removed: Named[];
  /** Answers that stopped mattering, and those that matter again. */
  parked: Named[];
  used: Named[];
}

export interface Ending {
  id: string;
  urgency: Urgency;
  heading: string;
}

export interface Named {
  id: string;
  name: string;
}

export interface QuestionPage {
  /** The page's id, or the fact's when it stands alone. */
  id: string;
  heading: string | null;
  text: string | null;
  facts: Question[];
}

export interface Question {
  fact: string;
  kind: 'choice' | 'set' | 'number';
  question: string;
  short: string;
  why: string | null;
  find_out: string | null;
  options: Option[];
  /** The label of "I'm not sure"; null when the fact is certain. */
  not_sure: string | null;
  unit: string | null;
  min: number | null;
  max: number | null;
  step: number | null;
  answer: Value | null;
}

export interface Option {
  value: string;
  label: string;
  /** In a set: a member that excludes all others. */
  exclusive: boolean;
}

export interface Card {
  id: string;
  urgency: Urgency;
  heading: string;
  text: string;
  /** The same in a clinician's words. */
  clinical: string | null;
  /** "The decision to talk about: …", where something is offered. */
  decision: string | null;
  also: AlsoCard[];
  recommend: Entry[];
  offer: Entry[];
  alongside: Entry[];
  review: { after: string; suppose: { treatment: string | null; name: string }[] } | null;
  why: Reason[];
  claims: Claim[];
  sources: string[];
  /** Those that stand at this step, or with what is shown here. */
  disagreements: Disagreement[];
  can_unlock: boolean;
  unlocked: boolean;
}

export interface AlsoCard {
  id: string;
  urgency: Urgency;
  heading: string;
  text: string;
}

export interface Entry {
  id: string;
  name: string;
  text: string;
  /** What a person answered who has tried this. */
  tried: string | null;
  claims: Claim[];
  sources: string[];
}

export interface Reason {
  step: string;
  title: string;
  because: { fact: string; short: string; answer: string }[];
  words: string;
  /** The guard that held, as its author wrote it. */
  guard: string | null;
}

export interface Claim {
  id: string;
  text: string;
  /** GRADE: high, moderate, low, very-low; or contested. */
  certainty: string | null;
  certainty_words: string | null;
  status: string;
  status_words: string;
  /** Who paid for it; null where nobody says. */
  funding_words: string | null;
  sources: string[];
}

/** What is said of answers that do not fit, and these answers. */
export interface Contradiction {
  id: string;
  text: string;
  because: { fact: string; short: string; answer: string }[];
}

export interface Answer {
  fact: string;
  short: string;
  /** The value in words. */
  answer: string;
  value: Value;
  page: string | null;
  /** No longer used on this walk; it comes back when it matters again. */
  parked: boolean;
}

export interface Treatment {
  id: string;
  name: string;
  what: string;
  standing: Standing;
  standing_words: string;
  because: string | null;
  parent: string | null;
}

export interface Source {
  id: string;
  text: string;
  url: string | null;
}

/** A question on which sources or experts disagree; no position is the winner. */
export interface Disagreement {
  id: string;
  question: string;
  positions: { id: string; text: string; claims: Claim[]; sources: string[] }[];
  /** What this pathway does, and why. */
  here: string;
  claims: Claim[];
  sources: string[];
}

/** A page of text beside the walk: the same for everybody. What people may have read is one too, without an id. */
export interface Explainer {
  id: string;
  title: string;
  intro: string | null;
  parts: {
    id: string;
    heading: string;
    /** How much of what people may have read is true, in words; null in any other page. */
    verdict: string | null;
    text: string;
    claims: Claim[];
    sources: string[];
  }[];
  /** Every source cited here. */
  sources: Source[];
}

/** Everything that is said of a treatment or an alongside entry. */
export interface Detail {
  id: string;
  name: string;
  /** A clinician's name for it. */
  clinical: string | null;
  /** The treatment it is a kind of. */
  parent: string | null;
  /** Always in the same order; what is not said is left out. */
  rows: { id: string; heading: string; text: string }[];
  claims: Claim[];
  /** Every source cited here. */
  sources: Source[];
  disagreements: Disagreement[];
  rates: Rate[];
  /** yes, temporary, removable or no. */
  reversible: string | null;
  /** It measures rather than treats. */
  test: boolean;
}

/** A number to be drawn as so many of so many people. */
export interface Rate {
  claim: string;
  /** What is counted: "had another sprain". */
  outcome: string;
  effect: 'benefit' | 'harm' | null;
  of: number;
  with: number;
  without: number | null;
  with_words: string;
  without_words: string | null;
  /** The time in words. */
  span: string | null;
  months: number | null;
  certainty_words: string | null;
  status_words: string;
  /** Who paid for it; null where nobody says. */
  funding_words: string | null;
  sources: string[];
}

/** Treatments side by side. The last column is no new treatment, where the pathway names one. */
export interface Comparison {
  columns: { id: string; name: string }[];
  /** A cell for each column, and none of them empty. */
  rows: { id: string; heading: string; cells: string[] }[];
  /** For each column its numbers. */
  rates: Rate[][];
  /** Counted over different times: say so where they are drawn. */
  spans_differ: boolean;
  /** Of different numbers of people: say so, or do not draw them side by side. */
  denominators_differ: boolean;
  /** Every source cited here. */
  sources: Source[];
}

/** Why a treatment is not shown now, and the fewest answers that would have to be otherwise. */
export interface WhyNot {
  treatment: string;
  name: string;
  standing: Standing;
  standing_words: string;
  because: string | null;
  facts: string[];
  sources: string[];
  /** Null where nobody is shown it; empty where it is shown already, or where it only takes having been checked. */
  fewest: Change[] | null;
  /** The same when only what a person or their team can change does change. */
  open: Change[] | null;
  /** Nobody is shown it before they have been checked: these answers, and then that. */
  checked: boolean;
}

export interface Change {
  fact: string;
  short: string;
  /** Null while nobody has said. */
  from: string | null;
  to: string;
  who: 'you' | 'team' | 'unanswered' | 'nobody';
}

/** One step of the map, as somebody with these answers sees it. */
export interface Way {
  step: string;
  /** What keeps them away: none of it could be left out. Empty where they may still come there. */
  away: { fact: string; short: string; answer: string }[];
  /** The fewest answers that would have to be otherwise, or said, to come there. */
  fewest: Change[] | null;
  next: Next[];
}

/** A way on from a step. */
export interface Next {
  step: string;
  /** For whom; null for everybody else. */
  when: string | null;
  /** Only once they have been checked. */
  checked: boolean;
}

/** A problem as a value. `fact` names the refused answer. */
export interface Finding {
  code: string;
  severity: 'error' | 'warning' | 'note';
  message: string;
  file?: string | null;
  line?: number | null;
  column?: number | null;
  help?: string | null;
  fact?: string | null;
}

/** What `pathway bundle` writes: a checked pathway in one language. The page reads the words, the rest is the engine's. */
export interface Bundle {
  format: number;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Every language that there is a bundle in. */
  languages: string[];
  hash: string;
  words: Record<string, string>;
  texts: Record<string, string>;
  /** Compiled and packed; the page reads these of it. */
  pathway: {
    id: string;
    version: string;
    reviewed: string;
    review_due: string;
    facts: Fact[];
    /** What may matter to somebody who chooses; the text is `value-ID`. */
    values?: { id: string; rows: string[] }[];
    /** The titles are `explainer-ID`. */
    explainers: { id: string }[];
    corrections: { id: string }[];
  };
  sources: Source[];
  map: PathwayMap;
  /** Earlier ones, by which their codes are read. */
  editions?: Edition[];
}

/** What an edition asked: of each fact its id, its domain, and whether a clinician is asked. */
export interface Edition {
  version: string;
  facts: [string, ['choice', string[]] | ['set', string[], number[]] | ['number', number, number, number, number], boolean][];
}

/** Where each step stands on the map. It is the same for everybody, whatever they answer. */
export interface PathwayMap {
  /** How many boxes stand beside each other. */
  across: number;
  /** From top to bottom. */
  lanes: Lane[];
  /** From, to, via, track. Steps are counted as they are read, lane after lane. A line leaves below its first step, runs up
   * or down at `via` (0 the gap before the first column, 1 the middle of that column, and so on) and arrives above its last;
   * `track`, -2 to 2, is how far beside the middle of a gap it runs. One from an ending is followed only by who has been
   * checked. */
  lines: number[][];
}

export interface Lane {
  /** Null where no step has a lane. */
  lane: string | null;
  /** Row by row. */
  steps: Place[];
}

export interface Place {
  id: string;
  row: number;
  column: number;
  /** Null for a decision: it ends nothing. */
  urgency: Urgency | null;
}

/** A fact, as the page reads it. */
export interface Fact {
  id: string;
  /** The words of a choice or set; least, most and step of a number, as whole numbers, and how many of their digits are decimals. */
  domain: ['choice', string[]] | ['set', string[], number[]] | ['number', number, number, number, number];
  asked_when: unknown;
  asked_of_clinician: boolean;
  /** What a fact of a clinician's reads as until it is set. */
  default: ['choice', number] | null;
  /** What most people answer: where a choice or the members of a set stand among the words, or a number. */
  typical?: [string, number | number[], ...unknown[]];
}

/** What the page has proved of the very bundle it shows. */
export interface Certificate {
  done: boolean;
  /** SHA-256 of the authored logic, evidence and words. */
  hash: string;
  /** Decimal digits. */
  patients: string;
  /** Such as "2.6 × 10^38". */
  patients_words: string;
  safety_rules: number;
  nodes: number;
}

/** The one handle the wasm module exports. */
export interface Explorer {
  view(): View;
  /** Proves the next part of the pathway; call it until `done`. Throws `{ findings }` when it is unsound. An answer does
   * whatever is left of the proof first. */
  prove(): Certificate;
  /** All or nothing: when anything is refused nothing is changed. */
  answer(facts: Record<string, Value>): { view: View; refused: Finding[] };
  /** An earlier question again, with its answer. */
  question(fact: string): QuestionPage | null;
  /** What that page would ask with these answers, and these facts unanswered; nothing of it is kept. */
  peek(fact: string, facts: Record<string, Value>, unanswered: string[]): string[];
  /** How urgent every conclusion is at least that these further answers leave possible; nothing of it is kept. */
  at_least(facts: Record<string, Value>): Urgency | null;
  /** The facts asked of a person on whose answers it can depend whether somebody has to be seen now or today; when answers of
   * another day are opened, they are asked again. Does whatever is left of the proof first. */
  asked_anew(): string[];
  /** Every question that may apply, those for a clinician too, page by page. */
  sheet(): QuestionPage[];
  why_not(treatment: string): WhyNot | null;
  /** Of a treatment or an alongside entry. */
  detail(id: string): Detail | null;
  /** A page of text; of no id, what people may have read. */
  explainer(id: string): Explainer | null;
  /** In the order of the ids; unknown ones are left out, and no new treatment is always added. */
  compare(ids: string[]): Comparison;
  /** The disagreements of these ids. */
  disagreement(ids: string[]): Disagreement[];
  /** What anybody's answers decide, without a view: where the conclusion stands among the steps of the bundle, as soon as
   * they leave only one. Dotted ids are written out. The session's own answers stay as they are. Throws `{ findings }`
   * when an answer cannot be. */
  decide(facts: Record<string, Value>): number | undefined;
  /** Reads all of somebody's answers once, to decide by them again and again. */
  hold(facts: Record<string, Value>): Held;
  /** The steps of the map that can still be reached, behind a card too; does whatever is left of the proof first. */
  steps_left(): string[];
  /** One step of the map; null where there is none of this id. */
  way_to(step: string): Way | null;
  retract(fact: string): View;
  suppose(treatment: string | null): View;
  checked(yes: boolean): View;
  restart(): View;
}

/** Somebody's answers, ready to decide; `free` gives the memory back. */
export interface Held {
  decide(): number | undefined;
  free(): void;
}

export interface Engine {
  default(source?: { module_or_path: Response | Promise<Response> | string | URL }): Promise<unknown>;
  /** Throws `{ findings }` when the bundle is unsound or of another version. */
  Explorer: new (bundle: Bundle) => Explorer;
}
