// One pathway, opened: the engine's handle, and what the page itself reads of the bundle.
import { contentsOf } from './contents.js';

/** @typedef {Record<string, import('../view').Value>} Facts */

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
  /**
   * @param {import('./handle').Explorer} engine
   * @param {import('../view').Bundle} bundle
   * @param {boolean} whole false where only the first file is there, and an engine that knows no more
   */
  constructor(engine, bundle, whole = true) {
    this.engine = engine;
    this.contents = contentsOf(bundle);
    this.whole = whole;
    /** Everything that is said of a treatment or an alongside entry. */
    this.detail = remembered((id) => engine.detail(id));
    /** A page of text beside the walk. */
    this.explainer = remembered((id) => engine.explainer(id));
  }
}

/** All questions, by their facts. @param {Pathway} pathway */
export const questionsOf = ({ engine }) =>
  new Map(engine.sheet().flatMap((page) => page.facts.map((question) => [question.fact, question])));

/** One question of all. @param {Pathway} pathway @param {string} fact */
export const questionOf = ({ engine }, fact) =>
  engine
    .sheet()
    .flatMap((page) => page.facts)
    .find((question) => question.fact === fact);
