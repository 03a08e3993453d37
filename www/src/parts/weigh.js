// Between the options and the rest of a result: what matters to the person, and the way to see treatments side by side.
import { button, el } from './dom.js';

/**
 * @param {object} context
 * @param {import('../words').Words} context.words
 * @param {number} context.level
 * @param {import('../matters.js').Marks} context.marks
 * @param {ReturnType<typeof import('./pick.js').picker> | null} context.pick null where there is nothing to pick above
 * @param {(aside: import('../session.js').Aside) => void} context.beside
 */
export const weigh = ({ words, level, marks, pick, beside }) =>
  el(
    'section',
    { class: 'block onscreen', part: 'weigh' },
    el(`h${level + 1}`, null, words('values-heading')),
    marks.size > 0 && el('p', null, `${words('values-first')}: ${[...new Set([...marks.values()].flat())].join(' · ')}`),
    rateButton(words, beside),
    pick && [el(`h${level + 1}`, null, words('compare-heading')), pick.bar()],
  );

/** @param {import('../words').Words} words @param {(aside: import('../session.js').Aside) => void} beside */
export const rateButton = (words, beside) =>
  button('second', words('values-open'), () => beside('values'), { 'data-act': 'values' });
