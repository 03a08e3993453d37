// What to do next, at a glance: at most three steps, each with its first sentence; what a safety rule must show is always among
// them. All of them, whole, are one press further.
import { button, el } from './dom.js';
import { drawing } from './drawings.js';

/** @typedef {import('../view').Entry} Entry */
/** @typedef {import('../view').Card} Card */
/** @typedef {Entry & { standing: 'recommended' | 'option' | null }} Step */

/** More than these nobody takes in at once. */
const MOST = 3;

/** The first sentence of a text; a list is none. @param {string} text */
export const opening = (text) => /^[^\n]*?[.!?](?=\s|$)/u.exec(text.trim())?.[0] ?? text.trim().split('\n')[0];

/** What a result shows, in the order in which it is talked about: without what stands on its own. @param {Card} card @param {(entry: Entry) => boolean} apart
 * @returns {Step[]} */
export const stepsOf = (card, apart) => [
  ...card.recommend.map((entry) => ({ ...entry, standing: /** @type {const} */ ('recommended') })),
  ...card.offer.map((entry) => ({ ...entry, standing: /** @type {const} */ ('option') })),
  ...card.alongside.filter((entry) => !apart(entry)).map((entry) => ({ ...entry, standing: null })),
];

/** Those that are seen first. @param {Step[]} steps */
export function firstOf(steps) {
  const must = steps.filter((step) => step.must);
  const others = steps.filter((step) => !step.must).slice(0, Math.max(0, MOST - must.length));
  return steps.filter((step) => must.includes(step) || others.includes(step));
}

/** @param {Step[]} steps @param {{ words: import('./words.js').Words, level: number, open: (id: string) => void }} context */
export const nextSteps = (steps, { words, level, open }) =>
  steps.length > 0 &&
  el(
    'section',
    { class: 'next onscreen', part: 'next-steps', 'aria-labelledby': 'next-steps' },
    el(`h${level + 1}`, { id: 'next-steps', class: 'you-are' }, drawing('pin', 'pen small'), words('you-are-here')),
    el(
      'ul',
      { role: 'list' },
      steps.map(({ id, name, text, standing }) =>
        el(
          'li',
          { 'data-standing': standing ?? 'beside', 'data-step': id },
          button(
            'step-on',
            [
              drawing(standing === 'recommended' ? 'check' : standing === 'option' ? 'ring' : 'talk', 'pen small'),
              el('span', null, el('span', { class: 'name' }, name), ' ', el('span', { class: 'brief' }, opening(text))),
            ],
            () => open(id),
            { 'data-act': `step-${id}` },
          ),
        ),
      ),
    ),
  );
