// Every source cited on this screen, numbered as the claims name them.
import { el, link } from './dom.js';

/** @param {import('../view').Source[]} list @param {{ words: import('../words').Words, level: number }} context */
export function sources(list, { words, level }) {
  if (list.length === 0) return null;
  return el(
    'section',
    { class: 'block', part: 'sources' },
    el(`h${level + 1}`, null, words('sources-heading')),
    el('ol', { class: 'sources' }, ...list.map((s) => el('li', null, link(s.url, s.text)))),
  );
}
