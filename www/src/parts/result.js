// The result of a walk: what to talk about next, what may be weighed, why, where every treatment stands, and on what
// evidence. An emergency shows no treatments at all.
import { answers } from './answers.js';
import { citations } from './claims.js';
import { el, prose } from './dom.js';
import { entries } from './entries.js';
import { review } from './review.js';
import { sources } from './sources.js';
import { treatments } from './treatments.js';
import { why } from './why.js';

/** @typedef {import('../view').Card} Card */
/**
 * @typedef {object} Context
 * @property {import('../words').Words} words
 * @property {number} level
 * @property {(fact: string) => void} change
 * @property {(treatment: string | null) => void} suppose
 * @property {boolean} clinician
 * @property {(fact: string) => boolean} isTeams
 * @property {Set<string>} supposed
 * @property {(treatment: string) => import('../session.js').Gate[]} gates
 * @property {(fact: string, value: string) => void} confirm
 */

/** The head of a routine result; an urgent one has its care card instead. @param {Card} card @param {Context} context */
export const result = (card, { words, level, clinician }) =>
  el(
    'section',
    { class: 'result', part: 'result' },
    el('p', { class: 'count' }, words('result')),
    el(`h${level}`, { class: 'title', tabindex: -1, 'data-focus': true, part: 'heading' }, card.heading),
    clinician && card.clinical && el('p', { part: 'clinical' }, card.clinical),
    ...prose(card.text),
  );

/** @param {Card} card @param {import('../view').View} view @param {import('../view').Answer[]} list @param {Context} context */
export function resultDetails(card, view, list, context) {
  const { words } = context;
  const { used, cite } = citations(view.sources, words);
  const all = { ...context, cite };
  const waits = card.urgency === 'routine' || card.urgency === 'urgent-clinic';
  // The sources come last, when everything above has cited its own.
  return [
    entries(words('recommend-heading'), null, card.recommend, { ...all, part: 'recommend' }),
    entries(words('offer-heading'), words('offer-lead'), card.offer, { ...all, part: 'offer' }),
    entries(words('alongside-heading'), null, card.alongside, { ...all, part: 'alongside' }),
    review(card, context),
    why(card, all),
    waits && treatments(view.treatments, all),
    !context.clinician && answers(list, context),
    sources(used, context),
  ];
}
