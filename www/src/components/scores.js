// Scores: what each is, what that means already, and what adds to it.
import { el } from './dom.js';

/** @typedef {import('../view').Score} Score */

/** @param {Score[]} list @param {{ words: import('./words.js').Words, level: number }} context */
export function scores(list, { words, level }) {
  if (!list.length) return null;
  return el('section', { class: 'block', part: 'scores' }, el(`h${level + 1}`, null, words('scores-heading')), list.map(score));
}

/** @param {Score} score */
const score = ({ id, name, value, means, items }) =>
  el(
    'div',
    { class: 'note', 'data-score': id },
    el('p', { class: 'label' }, `${name}: ${value}`),
    means.map((mean) => el('p', null, mean)),
    el('ul', null, items.map((item) => el('li', null, el('span', null, item.name), ' ', el('b', null, item.value)))),
  );
