// The rows of a checklist: a native checkbox for each sign, a second one for "not sure", and under it what a tick means. The
// rows of one fact are a group with its question.
import { el, unseen } from './dom.js';
import { drawing } from './drawings.js';

/** @typedef {import('../view').TickRow} TickRow */
/** @typedef {import('../view').Question} Question */
/** @typedef {{ row: TickRow, question: Question, yes: HTMLInputElement, maybe: HTMLInputElement | null, means: HTMLElement }} Row */

/** @param {import('../view').QuestionPage} page @param {TickRow[]} rows @param {{ words: import('./words.js').Words }} context */
export function tickRows(page, rows, { words }) {
  const groups = page.facts.map((question) => {
    const own = rows.filter(({ fact }) => fact === question.fact).map((row) => made(row, question));
    const node = el(
      'fieldset',
      { class: 'tick-group', part: 'question', 'data-fact': question.fact },
      el('legend', null, unseen(question.question)),
      own.map(({ node }) => node),
    );
    return { question, node, rows: own };
  });
  const columns = ['tick-yes', 'tick-not-sure'].map((word) => el('span', null, words(word)));
  return {
    nodes: [
      el('p', { class: 'tick-columns', 'aria-hidden': 'true' }, columns),
      el('div', { class: 'ticks' }, groups.map(({ node }) => node)),
    ],
    groups,
  };
}

/** @param {TickRow} row @param {Question} question @returns {Row & { node: HTMLElement }} */
function made(row, question) {
  const { fact, value, label } = row;
  const box = (/** @type {string} */ says) =>
    /** @type {HTMLInputElement} */ (
      el('input', { type: 'checkbox', name: `f-${fact}`, value: says, id: `t-${fact}-${value}${says === value ? '' : '-maybe'}` })
    );
  const yes = box(value);
  const maybe = question.not_sure === null ? null : box('not_sure');
  const means = el('div', { class: 'tick-means', role: 'status' });
  const node = el(
    'div',
    { class: 'tick' },
    el('label', { class: 'tick-yes', part: 'answer' }, yes, el('span', null, label)),
    maybe && el('label', { class: 'tick-maybe' }, maybe, unseen(`${question.not_sure}: ${label}`), drawing('unsure')),
    means,
  );
  return { row, question, yes, maybe, means, node };
}
