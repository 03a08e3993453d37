// What a result rests on and leads to: its parts, and the rows in which they open. Whoever reads as a clinician has the parts
// without rows, one below the other.
import { answers } from '../components/answers.js';
import { citations } from '../components/claims.js';
import { clinical } from '../components/clinical.js';
import { opening } from '../components/next-steps.js';
import { disagreements } from '../components/disagreements.js';
import { el, prose } from '../components/dom.js';
import { entries } from '../components/entries.js';
import { aboutThis } from '../components/foot.js';
import { review } from '../components/review.js';
import { row } from '../components/row.js';
import { scores } from '../components/scores.js';
import { partsSeen } from '../components/seen.js';
import { sources } from '../components/sources.js';
import { treatments } from '../components/treatments.js';
import { weigh } from '../components/weigh.js';
import { why } from '../components/why.js';
import { worth } from '../components/worth.js';
import { waits } from './scene.js';

/** @typedef {import('../view').Card} Card */
/** @typedef {import('./scene.js').Scene} Scene */
/** With what the parts of one result share.
 * @typedef {Scene & ReturnType<typeof citations>} All */

/** The sources come last, when everything above has cited its own. @param {Card} card @param {Scene} scene */
export function partsOf(card, scene) {
  const { words, inner: view, clinician } = scene;
  const all = { ...scene, ...citations(view.sources, words) };
  const pickable = waits(card);
  const lead = words(card.offer.length === 1 ? 'offer-lead-one' : 'offer-lead');
  return {
    decision: card.decision && el('p', { class: 'label', part: 'decision' }, card.decision),
    clinical: clinical(card, scene),
    recommend: entries(words('recommend-heading'), null, card.recommend, { ...all, pickable, part: 'recommend' }),
    offer: entries(words('offer-heading'), lead, card.offer, { ...all, pickable, part: 'offer' }),
    weigh: pickable && weigh(scene),
    alongside: entries(words('alongside-heading'), null, card.alongside, { ...all, part: 'alongside' }),
    disagreements: disagreements(card.disagreements, all),
    review: review(card, scene),
    scores: scores(view.scores),
    why: why(card, all),
    treatments: pickable && treatments(view.treatments, all),
    answers: clinician ? null : answers(scene.answers, scene),
    sources: sources(all, scene),
  };
}

/** All of it, one below the other. @param {Scene} scene */
export function details(scene) {
  const { last: card, inner, weighs, links } = scene;
  if (!card) return null;
  const { decision, clinical, recommend, offer, weigh, alongside, disagreements, review, scores, why, treatments, answers, sources } = partsOf(card, scene);
  return [decision, clinical, recommend, offer, weigh, alongside, disagreements, worth(inner, card, scene), review, scores, why, treatments, answers, sources, weighs && links()];
}

/** What is read first of a text that says whom to call. @param {Card} card @param {import('../components/words.js').Numbers} numbers */
export function firstSaid({ text }, numbers) {
  const { begins, seen } = partsSeen(text, numbers);
  return `${begins}\n\n${seen}`;
}

/** @param {Card} card @param {import('../components/next-steps.js').Step[]} steps @param {ReturnType<typeof partsOf>} parts @param {Scene} scene */
export function rowsOf(card, steps, parts, scene) {
  const { words, level, callsIn, routine, inner, links, map, weighs, numbers } = scene;
  const text = callsIn ? partsSeen(card.text, numbers).rest : card.text.trim().slice(opening(card.text).length);
  const rest = routine ? prose(text) : [];
  const own = [parts.decision, parts.recommend, parts.offer, parts.weigh, parts.alongside, parts.review];
  const fold = (/** @type {string} */ part, /** @type {string} */ title, /** @type {import('../components/dom.js').Child[]} */ ...content) =>
    content.flat().some(Boolean) ? row(part, level, title, content) : null;
  const count = steps.length;
  const rows = {
    // Where all that is said is said beside an urgent card, there is no step to count.
    steps: fold('every-step', count ? words(count === 1 ? 'every-step-one' : 'every-step', { count }) : words('alongside-heading'), rest, own),
    decided: fold('decided', words('decided'), parts.clinical, parts.scores, parts.why, map),
    every: fold('every', words('every-treatment', { count: inner.treatments.length }), parts.treatments),
    differ: fold('differ', words('differ', { count: card.disagreements.length }), parts.disagreements),
    answers: parts.answers,
    about: row('about-row', level, words('about-row'), parts.sources, weighs && links(), aboutThis(scene.contents, scene)),
  };
  return { ...rows, all: [rows.steps, rows.decided, rows.every, rows.differ, rows.answers, rows.about] };
}
