// What a page shows and answers before the engine and the bundle are there: the first screen, the first questions, and what an
// answer to one of them makes certain by itself. A small file beside the bundle holds it.
import { FORMAT } from './contents.js';
import { Pathway } from './pathway.js';
import { pinned } from './pins.js';
import { Failure } from './failure.js';

/** @typedef {import('../view').FirstFile} FirstFile */
/** @typedef {import('./pathway.js').Facts} Facts */

/** The more urgent, the later. */
const URGENCIES = /** @type {const} */ (['routine', 'urgent-clinic', 'same-day', 'emergency']);

/** The first of these that is there; null where none is, and then the bundle is waited for.
 * @param {import('../element/first-files.js').Asked[]} asked @param {RequestInit} how @returns {Promise<FirstFile | null>} */
export async function firstFileOf(asked, how) {
  for (const { address, early } of asked) {
    const answer = await pinned(address, early, how, 'bad-bundle').catch((problem) => {
      // One that was changed is no reason to go on with what else is there.
      if (problem instanceof Failure) throw problem;
      return null;
    });
    const file = answer?.ok ? await answer.json().catch(() => null) : null;
    if (file?.format === FORMAT && file.page && file.view?.walk && file.words && file.texts && Array.isArray(file.means)) return file;
  }
  return null;
}

/** A pathway of which no more is there yet than its first file. What would need the engine waits until that is there.
 * @param {FirstFile} file */
export function early(file) {
  const engine = /** @type {import('./handle').Explorer} */ (/** @type {unknown} */ (new FirstAnswers(file)));
  return new Pathway(engine, { ...file, ...NOTHING_ELSE }, false);
}

/** What else a bundle has. */
const NOTHING_ELSE = { pathway: null, sources: null, map: { across: 0, lanes: [], lines: [] }, editions: [] };

/** Answers like the engine as long as nobody has answered; whatever it cannot say is not known yet. */
class FirstAnswers {
  /** @param {FirstFile} file */
  constructor({ view, means }) {
    this.view = () => view;
    /** Together, answers leave no more possible than each does: what is certain of one of them is certain of all.
     * @param {Facts} facts */
    this.at_least = (facts) => {
      const certain = means.filter(({ fact, value }) => [facts[fact]].flat().includes(value));
      return URGENCIES.findLast((urgency) => certain.some(({ at_least }) => at_least === urgency)) ?? null;
    };
  }
  peek = () => [];
  sheet = () => [];
  steps_left = () => null;
  detail = () => null;
  explainer = () => null;
  why_not = () => null;
  compare = () => ({ columns: [], rows: [] });
}
