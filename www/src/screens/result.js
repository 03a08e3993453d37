// The result of a walk: what to talk about next, what may be weighed, why, where every treatment stands, and on what
// evidence. An emergency shows no treatments at all.
import { aloud } from '../components/aloud.js';
import { answers } from '../components/answers.js';
import { citations } from '../components/claims.js';
import { clinical } from '../components/clinical.js';
import { disagreements } from '../components/disagreements.js';
import { el, heading, prose } from '../components/dom.js';
import { entries } from '../components/entries.js';
import { narrows } from '../components/narrows.js';
import { picker } from '../components/picker.js';
import { review } from '../components/review.js';
import { sources } from '../components/sources.js';
import { treatments } from '../components/treatments.js';
import { weigh } from '../components/weigh.js';
import { why } from '../components/why.js';
import { restart } from '../components/restart.js';
import { backButton, takeAlong } from './around.js';
import { waits } from './scene.js';

/** @typedef {import('../view').Card} Card */
/** @typedef {import('./scene.js').Scene} Scene */
/** With what the parts of one result share.
 * @typedef {Scene & { picker: ReturnType<typeof picker> } & ReturnType<typeof citations>} All */

/** @param {Scene} scene */
export function result(scene) {
  const { routine, canGoBack, map, ladder } = scene;
  return [
    canGoBack && backButton(scene),
    ladder('side'),
    routine && aloud(head(routine, scene), scene),
    details(scene),
    map,
    takeAlong(scene),
    restart(scene),
  ];
}

/** The head of a routine result; an urgent one has its care card instead. @param {Card} card @param {Scene} scene */
export const head = (card, { words, level, clinician }) =>
  el(
    'section',
    { class: 'result', part: 'result' },
    el('p', { class: 'count' }, words('result')),
    heading(level, card.heading),
    clinician && card.clinical && el('p', { part: 'clinical' }, card.clinical),
    ...prose(card.text),
  );

/** What a result rests on and leads to. @param {Scene} scene */
export function details(scene) {
  const { words, last: card, inner: view, clinician, weighs, links } = scene;
  if (!card) return null;
  const all = { ...scene, ...citations(view.sources, words), picker: picker(scene) };
  const pickable = waits(card);
  // The way to compare stands once: behind the options, or else behind the list of every treatment.
  const near = card.recommend.length + card.offer.length > 0;
  const lead = words(card.offer.length === 1 ? 'offer-lead-one' : 'offer-lead');
  // The sources come last, when everything above has cited its own.
  return [
    card.decision && el('p', { class: 'label', part: 'decision' }, card.decision),
    clinical(card, scene),
    entries(words('recommend-heading'), null, card.recommend, { ...all, pickable, part: 'recommend' }),
    entries(words('offer-heading'), lead, card.offer, { ...all, pickable, part: 'offer' }),
    pickable && weigh({ ...scene, picker: near ? all.picker : null }),
    entries(words('alongside-heading'), null, card.alongside, { ...all, part: 'alongside' }),
    disagreements(card.disagreements, all),
    narrows(view.narrows, scene),
    review(card, scene),
    why(card, all),
    pickable && treatments(view.treatments, { ...all, bar: !near }),
    !clinician && answers(scene.answers, scene),
    sources(all, scene),
    weighs && links(),
  ];
}
