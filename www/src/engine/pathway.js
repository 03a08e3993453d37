// One pathway, opened: the engine's handle under the page's own names, and what the bundle holds besides. A name that
// changes on the other side of the boundary changes here and nowhere else.
import { contentsOf } from './contents.js';

/** @typedef {import('../view').Value} Value */
/** @typedef {Record<string, Value>} Facts */

/** Remembers what no answer changes. @template T @param {(id: string) => T} ask @returns {(id: string) => T} */
function remembered(ask) {
  /** @type {Map<string, T>} */
  const known = new Map();
  return (id) => {
    if (!known.has(id)) known.set(id, ask(id));
    return /** @type {T} */ (known.get(id));
  };
}

export class Pathway {
  #explorer;

  /** @param {import('../view').Explorer} explorer @param {import('../view').Bundle} bundle */
  constructor(explorer, bundle) {
    this.#explorer = explorer;
    this.contents = contentsOf(bundle);
    /** Everything that is said of a treatment or an alongside entry. */
    this.detail = remembered((id) => explorer.detail(id));
    /** A page of text beside the walk. */
    this.explainer = remembered((id) => explorer.explainer(id));
  }

  view() {
    return this.#explorer.view();
  }

  /** The next part of the proof. */
  prove() {
    return this.#explorer.prove();
  }

  /** All or nothing. @param {Facts} facts */
  answer(facts) {
    return this.#explorer.answer(facts);
  }

  /** @param {string} fact */
  retract(fact) {
    return this.#explorer.retract(fact);
  }

  /** "Suppose it did not help." @param {string | null} treatment */
  suppose(treatment) {
    return this.#explorer.suppose(treatment);
  }

  /** "I have been checked for this." @param {boolean} yes */
  checked(yes) {
    return this.#explorer.checked(yes);
  }

  restart() {
    return this.#explorer.restart();
  }

  /** An earlier page, with its answers. @param {string} fact one of that page */
  page(fact) {
    return this.#explorer.question(fact);
  }

  /** Every question there is, page by page. */
  form() {
    return this.#explorer.sheet();
  }

  /** One question of them. @param {string} fact */
  question(fact) {
    return this.form()
      .flatMap((page) => page.facts)
      .find((question) => question.fact === fact);
  }

  /**
   * Which facts of a page would be asked, given these answers to it. Nothing of it is kept.
   * @param {string} of one fact of the page
   * @param {Facts} facts
   * @param {string[]} aside facts of the page that count as unanswered
   */
  peek(of, facts, aside) {
    return new Set(this.#explorer.peek(of, facts, aside));
  }

  /** How urgent it is at least with these answers as well. Nothing of it is kept. @param {Facts} facts */
  atLeast(facts) {
    return this.#explorer.at_least(facts);
  }

  /** Facts that are asked again when answers of another day are opened. */
  askedAnew() {
    return this.#explorer.asked_anew();
  }

  /** In the order of the ids. @param {string[]} ids */
  compare(ids) {
    return this.#explorer.compare(ids);
  }

  /** Why a treatment is not shown. @param {string} treatment */
  whyNot(treatment) {
    return this.#explorer.why_not(treatment);
  }

  /** The steps of the map that can still be reached. */
  stepsLeft() {
    return this.#explorer.steps_left();
  }

  /** How one gets to a step of the map, and on from there. @param {string} step */
  reachability(step) {
    return this.#explorer.way_to(step);
  }
}
