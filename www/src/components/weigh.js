// Between the options and the rest of a result: what matters to the person.
import { button, el } from './dom.js';

/**
 * @param {object} context
 * @param {import('./words.js').Words} context.words
 * @param {number} context.level
 * @param {import('../state/matters.js').Marks} context.marks
 * @param {(screen: import('../state/state.js').Screen) => void} context.beside
 */
export const weigh = ({ words, level, marks, beside }) =>
  el(
    'section',
    { class: 'block onscreen', part: 'weigh' },
    el(`h${level + 1}`, null, words('values-heading')),
    marks.size > 0 && el('p', null, `${words('values-first')}: ${[...new Set([...marks.values()].flat())].join(' · ')}`),
    rateButton(words, beside),
  );

/** @param {import('./words.js').Words} words @param {(screen: import('../state/state.js').Screen) => void} beside */
export const rateButton = (words, beside) =>
  button('second', words('values-open'), () => beside({ kind: 'values' }), { 'data-act': 'values' });
