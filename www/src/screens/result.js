// The result of a walk, at a glance: one sentence that says what to do, the first steps, why, and what is worth finding out. All
// else opens row by row. What a safety rule must show, when to call and whom are never folded. An emergency shows no treatments.
import { aloud } from '../components/aloud.js';
import { el, heading, prose } from '../components/dom.js';
import { always, warnings } from '../components/must.js';
import { firstOf, nextSteps, opening, stepsOf } from '../components/next-steps.js';
import { reasons, reasonsOf } from '../components/reasons.js';
import { restart } from '../components/restart.js';
import { tools } from '../components/tools.js';
import { unfold } from '../components/row.js';
import { worth } from '../components/worth.js';
import { printPart } from '../sharing/print.js';
import { backButton, sight, topLine } from './around.js';
import { firstSaid, partsOf, rowsOf } from './rows.js';
import { waits } from './scene.js';

/** @typedef {import('../view').Card} Card */
/** @typedef {import('./scene.js').Scene} Scene */

/** @param {Scene} scene */
export function result(scene) {
  const { routine, last: card, inner, words, answers, apart } = scene;
  if (!card) return [backButton(scene), restart(scene)];
  const own = card.alongside.filter((entry) => entry.must);
  const steps = stepsOf(card, apart);
  const parts = partsOf(card, scene);
  const rows = rowsOf(card, steps, parts, scene);
  const open = (/** @type {string} */ id) => unfold(rows.steps, `[data-entry="${CSS.escape(id)}"]`);
  const body = [
    nextSteps(firstOf(steps), { ...scene, open }),
    warnings(own.filter((entry) => !scene.onLadder(entry.id)), scene),
    always(own.filter((entry) => scene.onLadder(entry.id)), scene.iconOf, card.review?.after ? words('review-after', { after: card.review.after }) : '', scene),
    el('div', { class: 'grounds' }, reasons(reasonsOf(card, answers, words), scene), worth(inner, card, scene)),
    bar(card, rows, scene),
  ];
  return [
    sight(scene),
    topLine(scene, routine ? words('result') : '', restart(scene)),
    routine ? aloud(head(card, scene, body), scene) : el('section', { class: 'page', part: 'result' }, body),
    el('div', { class: 'folds result-rows' }, rows.all),
  ];
}

/** The head of a routine result; an urgent one has its care card instead. Of a text that says whom to call, only what explains it is folded.
 * @param {Card} card @param {Scene} scene @param {import('../components/dom.js').Child} [body] what stands below it */
export const head = (card, { words, level, clinician, callsIn, numbers }, body) =>
  el(
    'section',
    { class: 'result', part: 'result' },
    !body && el('p', { class: 'count' }, words('result')),
    heading(level, card.heading),
    clinician && card.clinical && el('p', { part: 'clinical' }, card.clinical),
    !body ? prose(card.text) : callsIn ? prose(firstSaid(card, numbers)) : el('p', null, opening(card.text)),
    body,
  );

/** @param {Card} card @param {ReturnType<typeof rowsOf>} rows @param {Scene} scene */
function bar(card, rows, { words, visit, beside, tray, inner }) {
  const compare = () => {
    if (tray.ready()) beside({ kind: 'compare' });
    else unfold(rows.steps?.querySelector('[name=compare]') ? rows.steps : rows.every, '[name=compare]');
  };
  return tools(
    [
      { act: 'print', label: words('print'), icon: 'print', press: () => printPart(/** @type {ShadowRoot} */ (rows.about.getRootNode())) },
      { act: 'take', label: words('take-heading'), icon: 'share', press: () => visit({ kind: 'take' }) },
      waits(card) && inner.treatments.length > 0 && { act: 'compare', label: words('compare-this'), icon: 'compare', press: compare },
      rows.answers && { act: 'change-answer', label: words('change'), icon: 'edit', press: () => unfold(rows.answers) },
    ],
    words,
  );
}
