// Your answers, each with a way to change it; those that no longer matter are named apart, and kept.
import { button, el, unseen } from './dom.js';

/**
 * @param {import('../view').Answer[]} list
 * @param {{ words: import('../words').Words, level: number, change: (fact: string) => void, folded: boolean }} context
 */
export function answers(list, { words, level, change, folded }) {
  if (list.length === 0) return null;
  const used = list.filter((a) => !a.parked);
  const parked = list.filter((a) => a.parked);
  const rows = [
    el(
      'dl',
      { class: 'answers' },
      ...used.map((a) =>
        el(
          'div',
          null,
          el('dt', null, a.short),
          el('dd', null, a.answer),
          el(
            'dd',
            { class: 'act' },
            button('link', [words('change'), unseen(` ${a.short}`)], () => change(a.fact), { 'data-change': a.fact }),
          ),
        ),
      ),
    ),
    parked.length > 0 && el(`h${level + (folded ? 1 : 2)}`, null, words('parked-heading')),
    parked.length > 0 && el('p', { class: 'fine' }, words('parked-text')),
    parked.length > 0 &&
      el(
        'dl',
        { class: 'answers parked' },
        ...parked.map((a) => el('div', null, el('dt', null, a.short), el('dd', null, a.answer))),
      ),
  ];
  if (folded) {
    return el(
      'details',
      { class: 'fold', part: 'answers' },
      el('summary', null, words('answers-so-far', { count: used.length })),
      ...rows,
    );
  }
  return el(
    'section',
    { class: 'block', part: 'answers' },
    el(`h${level + 1}`, null, words('answers-heading')),
    ...rows,
  );
}
