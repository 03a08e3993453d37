// What only a clinician can confirm, and a person supposes to look ahead: said on every screen until it is taken back.
import { button, el, plainList, unseen } from './dom.js';

/** @typedef {import('../state/ask.js').Gate} Gate */

/** @param {import('../view').Answer[]} list @param {{ words: import('./words.js').Words, level: number, takeBack: (fact: string) => void }} context */
export function supposed(list, { words, takeBack }) {
  if (list.length === 0) return null;
  const items = list.map(({ fact, short, answer }) => {
    const label = [words('confirm-undo'), unseen(` ${short}`)];
    const line = words('fact-and-answer', { fact: short, answer });
    return el(
      'li',
      null,
      line,
      ' ',
      button('link', label, () => takeBack(fact), { 'data-act': 'take-back' }),
    );
  });
  return el('div', { class: 'note', part: 'supposed' }, el('p', null, words('confirm-mark')), plainList('', items));
}

/** The gate of a treatment that stays closed until a clinician has said something, and a way to look behind it.
 * @param {Gate[]} gates @param {{ words: import('./words.js').Words, confirm: (fact: string, value: string) => void }} context */
export const gate = (gates, { words, confirm }) =>
  gates.map(({ fact, short, values }) =>
    el(
      'div',
      { class: 'gate', part: 'gate' },
      el('p', null, words('confirm-team', { fact: short })),
      values.map(({ value, label }) =>
        button('second', words('confirm-suppose', { fact: short, answer: label }), () => confirm(fact, value), {
          'data-act': 'confirm',
          'data-value': fact,
        }),
      ),
    ),
  );
