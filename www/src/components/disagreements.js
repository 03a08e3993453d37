// Where experts do not agree: the question, every position with what it rests on, and what this pathway does about it. No
// position is the winner.
import { cited, claims } from './claims.js';
import { el, plainList, prose } from './dom.js';

/** @typedef {import('../view').Disagreement} Disagreement */
/** @typedef {{ words: import('./words.js').Words, cite: import('./claims.js').Cite }} Context */

/** Each question unfolds: the advice above is read first. @param {Disagreement[]} list
 * @param {Context & { level: number, clinician: boolean }} context */
export function disagreements(list, context) {
  if (list.length === 0) return null;
  const { words, level, clinician } = context;
  const box = (/** @type {Disagreement} */ each) =>
    el(
      'details',
      { class: 'note', part: 'disagreement', open: clinician },
      el('summary', null, el(`h${level + 2}`, null, each.question)),
      body(each, context),
    );
  return el(
    'section',
    { class: 'block', part: 'disagreements' },
    el(`h${level + 1}`, null, words('disagreements-heading')),
    list.map(box),
  );
}

/** @param {Disagreement[]} list @param {Context} context */
export const boxes = (list, context) =>
  list.map((each) =>
    el('div', { class: 'note', part: 'disagreement' }, el('p', { class: 'label' }, each.question), body(each, context)),
  );

/** @param {Disagreement} of @param {Context} context */
const body = ({ positions, here, claims, sources }, context) => [
  plainList(
    'positions',
    positions.map((position) => el('li', null, prose(position.text), behind(position, context))),
  ),
  el('p', { class: 'label' }, context.words('disagreement-here')),
  prose(here),
  behind({ claims, sources }, context),
];

/** @param {{ claims: import('../view').Claim[], sources: string[] }} cites @param {Context} context */
const behind = (cites, context) => [claims(cites.claims, context), cited(cites.claims, cites.sources, context.cite)];
