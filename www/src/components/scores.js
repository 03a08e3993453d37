// Scores: what each is, what that means already, and what adds to it.
import { el } from './dom.js';

/** @typedef {import('../view').Score} Score */

/** @param {Score[]} list */
export const scores = (list) => list.length > 0 && el('div', { part: 'scores' }, list.map(score));

/** @param {Score} score */
const score = ({ id, name, value, means, items }) =>
  el(
    'div',
    { class: 'note', 'data-score': id },
    el('p', { class: 'label' }, `${name}: ${value}`),
    means.map((mean) => el('p', null, mean)),
    el('ul', null, items.map((item) => el('li', null, el('span', null, item.name), ' ', el('b', null, item.value)))),
  );
