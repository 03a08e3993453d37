// The handle that www/pkg exports, with the types that wasm-bindgen cannot know. tests/browser/types.test.js holds it to the
// module itself; what the methods give back is made from the Rust types in ../view.d.ts.
import type {
  Answered, Bundle, Certificate, Comparison, Detail, Disagreement, Explainer, QuestionPage, Urgency, Value, View, Way, WhyNot,
} from '../view';

export interface Explorer {
  view(): View;
  /** Proves the next part of the pathway; call it until `done`. Throws `{ findings }` when it is unsound. An answer does
   * whatever is left of the proof first. */
  prove(): Certificate;
  /** All or nothing: when anything is refused nothing is changed. */
  answer(facts: Record<string, Value>): Answered;
  /** An earlier question again, with its answer. */
  question(fact: string): QuestionPage | null;
  /** What that page would ask with these answers, and these facts unanswered; nothing of it is kept. */
  peek(fact: string, facts: Record<string, Value>, unanswered: string[]): string[];
  /** How urgent every conclusion is at least that these further answers leave possible, and these facts unanswered; nothing of
   * it is kept. */
  at_least(facts: Record<string, Value>, unanswered: string[]): Urgency | null;
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
  /** The steps of the map that can still be reached, behind a card too; does whatever is left of the proof first. Null where
   * that is not known. */
  steps_left(): string[] | null;
  /** One step of the map; null where there is none of this id. */
  way_to(step: string): Way | null;
  retract(fact: string): View;
  suppose(treatment: string | null): View;
  checked(yes: boolean): View;
  restart(): View;
  free(): void;
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
