// What a safety rule must show, and is no step on the ladder: told apart from what is recommended. Choices that are open at any
// time are one line. Of a warning its name, what to do and whom to call are never folded; only what explains them is.
import { el, prose } from './dom.js';
import { drawing } from './drawings.js';
import { partsSeen } from './seen.js';

/** @typedef {import('../view').Entry} Entry */

/** @param {Entry[]} list @param {{ words: import('./words.js').Words, level: number, numbers: import('./words.js').Numbers }} context */
export const warnings = (list, { words, level, numbers }) =>
  list.length > 0 &&
  el(
    'section',
    { class: 'must onscreen', part: 'must', 'aria-labelledby': 'must' },
    el(`h${level + 1}`, { id: 'must' }, words('alongside-heading')),
    list.map(({ id, name, text }) => el('div', { 'data-must': id }, warning(el(`h${level + 2}`, null, name), partsSeen(text, numbers)))),
  );

/** What it begins with is pressed to read on. @param {HTMLElement} name @param {ReturnType<typeof partsSeen>} parts */
function warning(name, { begins, seen, rest }) {
  const folds = begins && rest;
  const head = folds
    ? el('details', { class: 'reads-on' }, el('summary', null, drawing('down', 'pen small'), name, el('span', { class: 'begins' }, begins)), prose(rest))
    : [name, prose(begins), prose(rest)];
  return [head, prose(seen)];
}

/** @param {Entry[]} list @param {(id: string) => string | null} icon of the rung that it stands on @param {string} again when to look again
 * @param {{ words: import('./words.js').Words }} context */
export const always = (list, icon, again, { words }) =>
  (list.length > 0 || again) &&
  el(
    'ul',
    { class: 'always onscreen', role: 'list', part: 'always', 'aria-label': words('always-open') },
    again && el('li', { part: 'again' }, drawing('tried'), el('span', null, again)),
    list.map(({ id, name }) => el('li', { 'data-must': id }, drawing(icon(id)), el('span', null, name))),
  );
