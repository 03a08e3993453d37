// One number of a treatment as a bar, and beside it the one that it is compared to: only what one study counted of both. What
// helps and what harms are as large, and told apart by form.
import { el, svg } from './dom.js';

/** @param {import('../view').Rate} rate @param {import('./words.js').Words} words */
export function bars({ effect, outcome, span, of, with: count, without, with_words: named, without_words: other }, words) {
  const bar = (/** @type {number} */ part, /** @type {string} */ group) => [
    svg(
      'svg',
      { class: `share ${effect ?? ''}`, viewBox: '0 0 100 5', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      svg('rect', { width: 100, height: 5, class: 'all' }),
      svg('rect', { width: (100 * part) / of, height: 5, class: 'part' }),
    ),
    el('p', { class: 'fine' }, el('b', null, words('count-of', { count: part, of })), ' ', group),
  ];
  return el(
    'div',
    { class: 'bars' },
    el('p', { class: 'fine rule' }, `${[outcome, span].filter(Boolean).join(', ')}:`),
    without == null ? el('p', { class: 'fine' }, el('b', null, words('count-of', { count, of })), ' ', named) : [bar(count, named), bar(without, other ?? '')],
  );
}
