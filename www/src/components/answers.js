// Your answers, each with a way to change it; those that no longer matter are named apart, and kept.
import { button, el, unseen } from './dom.js';
import { row } from './row.js';

/** @typedef {import('../view').Answer} Answer */

/**
 * @param {Answer[]} list
 * @param {object} context
 * @param {import('./words.js').Words} context.words
 * @param {number} context.level
 * @param {(fact: string) => void} context.change
 * @param {(fact: string) => boolean} context.isTeams whether only a clinician says it
 * @param {readonly string[]} context.supposed
 * @param {import('./later.js').Later} context.later
 */
export function answers(list, { words, level, change, isTeams, supposed, later }) {
  if (list.length === 0) return null;
  const used = list.filter((a) => !a.parked);
  const parked = list.filter((a) => a.parked);
  const act = (/** @type {Answer} */ { fact, short }) => {
    const label = [words('change'), unseen(` ${short}`)];
    return el(
      'dd',
      { class: 'act' },
      button('link', label, () => change(fact), { 'data-change': fact }),
    );
  };
  const line = (/** @type {Answer} */ answer) =>
    el(
      'div',
      null,
      el('dt', null, answer.short),
      el('dd', null, answer.answer, supposed.includes(answer.fact) && ` (${words('confirm-short')})`),
      !answer.parked && !isTeams(answer.fact) && act(answer),
    );
  const heading = words('answers-heading', { count: used.length });
  return later(row('answers', level, heading), () => [
    el('dl', { class: 'answers' }, ...used.map(line)),
    parked.length > 0 && [
      el(`h${level + 2}`, null, words('parked-heading')),
      el('p', { class: 'fine' }, words('parked-text')),
      el('dl', { class: 'answers parked' }, ...parked.map(line)),
    ],
  ]);
}
