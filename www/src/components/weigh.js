// Between the options and the rest of a result: what matters to the person, and the way to see treatments side by side.
import { button, el } from './dom.js';

/**
 * @param {object} context
 * @param {import('./words.js').Words} context.words
 * @param {number} context.level
 * @param {import('../state/matters.js').Marks} context.marks
 * @param {ReturnType<typeof import('./picker.js').picker> | null} context.picker null where there is nothing to pick above
 * @param {(screen: import('../state/state.js').Screen) => void} context.beside
 */
export const weigh = ({ words, level, marks, picker, beside }) =>
  el(
    'section',
    { class: 'block onscreen', part: 'weigh' },
    el(`h${level + 1}`, null, words('values-heading')),
    marks.size > 0 && el('p', null, `${words('values-first')}: ${[...new Set([...marks.values()].flat())].join(' · ')}`),
    rateButton(words, beside),
    picker && [el(`h${level + 1}`, null, words('compare-heading')), picker.bar()],
  );

/** @param {import('./words.js').Words} words @param {(screen: import('../state/state.js').Screen) => void} beside */
export const rateButton = (words, beside) =>
  button('second', words('values-open'), () => beside({ kind: 'values' }), { 'data-act': 'values' });
