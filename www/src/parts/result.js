// The result of a walk: what to talk about next, what may be weighed, why, where every treatment stands, and on what
// evidence. An emergency shows no treatments at all.
import { answers } from './answers.js';
import { citations } from './claims.js';
import { clinical } from './clinical.js';
import { disagreements } from './disagreements.js';
import { el, prose } from './dom.js';
import { entries } from './entries.js';
import { narrows } from './narrows.js';
import { picker } from './pick.js';
import { review } from './review.js';
import { sources } from './sources.js';
import { treatments } from './treatments.js';
import { weigh } from './weigh.js';
import { why } from './why.js';

/** @typedef {import('../view').Card} Card */
/**
 * @typedef {object} Context
 * @property {import('../words').Words} words
 * @property {number} level
 * @property {import('../matters.js').Marks} marks
 * @property {Set<string>} picked treatments to be compared
 * @property {(fact: string) => void} change
 * @property {(treatment: string | null) => void} suppose
 * @property {(id: string) => import('../view').Detail | null} detail
 * @property {(id: string) => boolean} says whether an entry beside says more than what it is
 * @property {(aside: import('../session.js').Aside) => void} beside
 * @property {boolean} clinician
 * @property {(fact: string) => boolean} isTeams
 * @property {Set<string>} supposed
 * @property {(treatment: string) => import('../session.js').Gate[]} gates
 * @property {(fact: string, value: string) => void} confirm
 * @property {import('../layout.js').Actions['whyNot']} whyNot
 * @property {import('./later.js').Later} later
 */
/** The same, with what the parts of one result share.
 * @typedef {Context & { picker: ReturnType<typeof picker> } & ReturnType<typeof citations>} All */

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

/** Whether there is time to choose: below an emergency or a same-day card nothing is weighed. @param {Card} card */
export const waits = ({ urgency }) => urgency === 'routine' || urgency === 'urgent-clinic';

/** @param {Card} card @param {import('../view').View} view @param {import('../view').Answer[]} list @param {Context} context */
export function resultDetails(card, view, list, context) {
  const { words } = context;
  const all = { ...context, ...citations(view.sources, words), picker: picker(context) };
  const pick = waits(card);
  // The way to compare stands once: behind the options, or else behind the list of every treatment.
  const near = card.recommend.length + card.offer.length > 0;
  const lead = words(card.offer.length === 1 ? 'offer-lead-one' : 'offer-lead');
  // The sources come last, when everything above has cited its own.
  return [
    card.decision && el('p', { class: 'label', part: 'decision' }, card.decision),
    clinical(card, context),
    entries(words('recommend-heading'), null, card.recommend, { ...all, pick, part: 'recommend' }),
    entries(words('offer-heading'), lead, card.offer, { ...all, pick, part: 'offer' }),
    pick && weigh({ ...context, pick: near ? all.picker : null }),
    entries(words('alongside-heading'), null, card.alongside, { ...all, part: 'alongside' }),
    disagreements(card.disagreements, all),
    narrows(view.narrows, context),
    review(card, context),
    why(card, all),
    pick && treatments(view.treatments, { ...all, bar: !near }),
    !context.clinician && answers(list, context),
    sources(all, context),
  ];
}
