// Where experts do not agree: the question, every position with what it rests on, and what this pathway does about it. No
// position is the winner.
import { cited, claims } from './claims.js';
import { el, plainList, prose } from './dom.js';

/** @typedef {import('../view').Disagreement} Disagreement */
/** @typedef {{ words: import('../words').Words, cite: import('./claims.js').Cite }} Context */

/** @param {Disagreement[]} list @param {Context & { level: number }} context */
export function disagreements(list, context) {
  if (list.length === 0) return null;
  const { words, level } = context;
  return el(
    'section',
    { class: 'block', part: 'disagreements' },
    el(`h${level + 1}`, null, words('disagreements-heading')),
    boxes(list, `h${level + 2}`, context),
  );
}

/** @param {Disagreement[]} list @param {string} tag of each question @param {Context} context */
export const boxes = (list, tag, context) =>
  list.map(({ question, positions, here, claims, sources }) =>
    el(
      'div',
      { class: 'note', part: 'disagreement' },
      el(tag, { class: 'label' }, question),
      plainList(
        'positions',
        positions.map((position) => el('li', null, prose(position.text), behind(position, context))),
      ),
      el('p', { class: 'label' }, context.words('disagreement-here')),
      prose(here),
      behind({ claims, sources }, context),
    ),
  );

/** @param {{ claims: import('../view').Claim[], sources: string[] }} cites @param {Context} context */
const behind = (cites, context) => [claims(cites.claims, context), cited(cites.claims, cites.sources, context.cite)];
