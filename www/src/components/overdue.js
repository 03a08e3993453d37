// The day by which the pathway was to be looked at again has passed: every screen says so. The engine knows no clock; the page
// asks the device.
import { el } from './dom.js';

/** @typedef {{ words: import('./words.js').Words, lang: string }} Context */
/** @typedef {import('../engine/contents.js').Contents} Contents */

/** In words; none while there is time. @param {Pick<Contents, 'due'>} contents @param {Context} context */
export function overdueWords({ due }, { words, lang }) {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  // Dates written year first are in order when their texts are.
  if (!due || due >= today) return '';
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(due));
  return words('review-overdue', { due: date });
}

/** @param {Pick<Contents, 'due'>} contents @param {Context} context */
export function overdue(contents, context) {
  const said = overdueWords(contents, context);
  return said && el('p', { class: 'note', part: 'overdue' }, said);
}
