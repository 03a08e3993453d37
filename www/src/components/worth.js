// The one thing most worth finding out, and how: of all that a person was not sure about, what would narrow down the result most;
// else the first test that stands beside the result. Nothing, where nothing is.
import { el, prose } from './dom.js';
import { drawing } from './drawings.js';
import { opening } from './next-steps.js';

/**
 * @param {import('../view').View} view @param {import('../view').Card} card
 * @param {{ words: import('./words.js').Words, level: number, detail: (id: string) => import('../view').Detail | null,
 * saysMore: (id: string) => boolean }} context
 */
export function worth({ narrows }, card, { words, level, detail, saysMore }) {
  if (narrows) {
    const { short, find_out: how, possible, left } = narrows;
    return worthBox(short, [prose(how), el('p', { class: 'fine' }, words('narrows-left', { possible, left }))], { words, level });
  }
  const test = card.alongside.find(({ id }) => saysMore(id) && detail(id)?.test);
  return test ? worthBox(test.name, [el('p', null, opening(test.text))], { words, level }) : null;
}

/** @param {string} what @param {import('./dom.js').Child} how @param {{ words: import('./words.js').Words, level: number }} context
 * @param {boolean} [whole] it is a heading by itself */
export const worthBox = (what, how, { words, level }, whole) =>
  el(
    'section',
    { class: 'worth', part: 'worth', 'aria-labelledby': 'worth' },
    drawing('search'),
    el('div', null, el(`h${level + 1}`, { id: 'worth' }, whole ? what : words('worth', { what })), how),
  );
