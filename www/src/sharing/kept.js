// Answers that stay on this device follow every step; those that stay nowhere are asked about before the page is left.
import { answersOf, snapshotOf } from '../state/select.js';
import { forget, keep } from './device.js';
import { saved } from './saved.js';

/** @typedef {import('../state/session.js').Session} Session */

/** Keeps the answers there are, or deletes them; what a person chose follows what the device did.
 * @param {Session} session @param {boolean} wanted */
export function keepHere(session, wanted) {
  const { state, contents } = session;
  const some = answersOf(state).length > 0;
  const keeps = wanted && (!some || keep(contents, saved(snapshotOf(state), contents)));
  if (!wanted || !some) forget(contents);
  if (keeps !== Boolean(state.chosen.keeps)) session.say({ chosen: { ...state.chosen, keeps } });
  return keeps;
}

/** Whether answers would be gone with the page. @param {import('../state/state.js').State} state */
export const wouldBeLost = (state) => !state.chosen.keeps && state.taken !== state.view && answersOf(state).length > 0;
