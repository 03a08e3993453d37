// The numbers of a treatment, each in words, in figures and drawn.
import { sentence } from './claims.js';
import { el } from './dom.js';
import { icons } from './icons.js';

/** @typedef {import('../view').Rate} Rate */
/** @typedef {{ words: import('./words.js').Words, cite: import('./claims.js').Cite }} Context */

/** The first of what may get better and the first of what may go wrong stand open, in the author's order; the rest is folded.
 * @param {Rate[]} list @param {Context} context */
export function rates(list, context) {
  const first = list.filter((rate, at) => list.findIndex(({ effect }) => effect === rate.effect) === at);
  const rest = list.filter((rate) => !first.includes(rate));
  const more = context.words('numbers-more', { count: rest.length });
  const drawn = (/** @type {Rate[]} */ some) => some.map((rate) => drawing(rate, context));
  return [
    drawn(first),
    rest.length > 0 && el('details', { class: 'help' }, el('summary', null, more), drawn(rest)),
  ];
}

/** @param {Rate} rate @param {Context} context */
function drawing(rate, { words, cite }) {
  const { effect, outcome, span, of, with_words, without_words, certainty_words, status_words, funding_words } = rate;
  const group = (/** @type {number} */ count, /** @type {string} */ group) =>
    el(
      'div',
      null,
      icons(count, of, words('count-of', { count, of })),
      el('p', null, words('rate', { group, count, of })),
    );
  const about = [certainty_words ?? '', status_words, funding_words ?? '', cite(rate.sources)].filter(Boolean);
  return el(
    'div',
    { class: 'rate', part: 'numbers' },
    effect && el('p', { class: 'fine' }, words(`effect-${effect}`)),
    el('p', { class: 'label rule' }, [outcome, span].filter(Boolean).join(', ')),
    el(
      'div',
      { class: 'groups' },
      group(rate.with, with_words),
      rate.without != null && group(rate.without, without_words ?? ''),
    ),
    el('p', { class: 'fine' }, about.map(sentence).join(' ')),
  );
}
