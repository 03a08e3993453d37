// The day by which the pathway was to be looked at again has passed: every screen says so. The engine knows no clock; the page
// asks the device.
import { dayWords, today } from '../sharing/day.js';
import { el } from './dom.js';

/** @typedef {{ words: import('./words.js').Words, lang: string }} Context */
/** @typedef {import('../engine/contents.js').Contents} Contents */

/** In words; none while there is time. @param {Pick<Contents, 'review_due'>} contents @param {Context} context */
export function overdueWords({ review_due: due }, { words, lang }) {
  // Dates written year first are in order when their texts are.
  return due && due < today() ? words('review-overdue', { due: dayWords(due, lang) }) : '';
}

/** @param {Pick<Contents, 'review_due'>} contents @param {Context} context */
export function overdue(contents, context) {
  const said = overdueWords(contents, context);
  return said && el('p', { class: 'note', part: 'overdue' }, said);
}
