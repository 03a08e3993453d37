// Every source cited on this screen, numbered as the claims name them.
import { el, link } from './dom.js';
import { fold } from './fold.js';

/** @param {import('../view').Source[]} list @param {{ words: import('../words').Words, level: number }} context */
export function sources(list, { words, level }) {
  if (list.length === 0) return null;
  const items = list.map((source) => el('li', null, link(source.url, source.text)));
  return fold('sources', level, words('sources-heading', { count: list.length }), el('ol', null, ...items));
}
