// How far a person has come: the number of the question, how many are left, and a bar. A page of questions is one.
import { el } from '../components/dom.js';
import { earlier, numberOf } from '../state/select.js';
import { leftWords } from './scene.js';

/** @param {import('./scene.js').Scene} scene */
export function progress({ state, contents, view, inner, words }) {
  const left = earlier(state) ? '' : leftWords(view, words);
  const number = numberOf(state, contents);
  return [
    el('p', { class: 'count', id: 'count' }, words('question-number', { number }), left && ` · ${left}`),
    left && bar(number - 1, inner.left?.most ?? 1),
  ];
}

/** So many pages done, and at most so many to come: it only moves forward. @param {number} done @param {number} most */
const bar = (done, most) =>
  el('progress', { part: 'progress', value: done, max: done + most, 'aria-labelledby': 'count' });
