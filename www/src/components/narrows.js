// Of all that a person was not sure about, what would be most worth finding out, and how.
import { el, prose } from './dom.js';

/**
 * @param {import('../view').Narrows | null} narrows
 * @param {{ words: import('./words.js').Words, level: number }} context
 */
export function narrows(narrows, { words, level }) {
  if (!narrows) return null;
  const { short, find_out: how, possible, left } = narrows;
  return el(
    'section',
    { class: 'block', part: 'narrows' },
    el(`h${level + 1}`, null, words('narrows-heading')),
    el('p', null, words('narrows', { fact: short })),
    el('p', null, words('narrows-left', { possible, left })),
    ...prose(how),
  );
}
