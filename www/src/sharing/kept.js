// Answers that stay on this device follow every step; those that stay nowhere are asked about before the page is left.
import { answersOf, snapshotOf } from '../state/select.js';
import { forget, keep } from './device.js';
import { saved } from './saved.js';

/** @typedef {import('../state/session.js').Session} Session */

/** What is there to be kept is kept; says whether it could be. @param {Session} session */
export function keepAnswers({ state, contents }) {
  if (answersOf(state).length > 0) return keep(contents, saved(snapshotOf(state), contents));
  forget(contents);
  return true;
}

/** Whether answers would be gone with the page. @param {import('../state/state.js').State} state */
export const wouldBeLost = (state) => !state.chosen.keeps && state.taken !== state.view && answersOf(state).length > 0;
