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

/** How many it helps, or harms, at a glance: one picture, of what a source says.
 * @param {Rate[]} list @param {Rate['effect']} wanted @param {Context} context */
export function picture(list, wanted, context) {
  const rate = list.find(({ effect, sources }) => effect === wanted && sources.length > 0);
  return rate && drawing(rate, context, true);
}

/** @param {Rate} rate @param {Context} context @param {boolean} [brief] what it is compared to is told in words alone */
function drawing(rate, { words, cite }, brief = false) {
  const { effect, outcome, span, of, with_words, without_words, certainty_words, status_words, funding_words } = rate;
  const said = (/** @type {number} */ count, /** @type {string} */ group) => el('p', null, words('rate', { group, count, of }));
  const drawn = (/** @type {number} */ count, /** @type {import('./dom.js').Child[]} */ ...lines) =>
    el('div', null, icons(count, of, words('count-of', { count, of })), lines);
  const mine = said(rate.with, with_words);
  const others = rate.without != null && said(rate.without, without_words ?? '');
  const about = [certainty_words ?? '', status_words, funding_words ?? '', cite(rate.sources)].filter(Boolean);
  return el(
    'div',
    { class: 'rate', part: 'numbers' },
    effect && el('p', { class: 'fine' }, words(`effect-${effect}`)),
    el('p', { class: 'label rule' }, [outcome, span].filter(Boolean).join(', ')),
    el(
      'div',
      { class: 'groups' },
      brief ? drawn(rate.with, mine, others) : [drawn(rate.with, mine), others && drawn(Number(rate.without), others)],
    ),
    el('p', { class: 'fine' }, about.map(sentence).join(' ')),
  );
}
