// What a safety rule must show, and is no step on the ladder: never folded, and told apart from what is recommended. Choices that
// are open at any time are one line; a warning is told whole.
import { el, prose } from './dom.js';
import { drawing } from './drawings.js';

/** @typedef {import('../view').Entry} Entry */

/** @param {Entry[]} list @param {{ words: import('./words.js').Words, level: number }} context */
export const warnings = (list, { words, level }) =>
  list.length > 0 &&
  el(
    'section',
    { class: 'must onscreen', part: 'must', 'aria-labelledby': 'must' },
    el(`h${level + 1}`, { id: 'must' }, words('alongside-heading')),
    list.map(({ id, name, text }) => el('div', { 'data-must': id }, el('p', { class: 'label' }, name), prose(text))),
  );

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
