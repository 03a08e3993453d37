// What stands around every screen: above it what cannot wait, what does not fit and what is new; below it help.
import { call } from '../components/call.js';
import { careCards, checkedSection } from '../components/card.js';
import { contradictions } from '../components/contradictions.js';
import { country } from '../components/country.js';
import { button, el } from '../components/dom.js';
import { foot } from '../components/foot.js';
import { leastCard } from '../components/least.js';
import { news } from '../components/news.js';
import { overdue } from '../components/overdue.js';
import { supposed } from '../components/supposed.js';

/** @typedef {import('./scene.js').Scene} Scene */

/** That the answers so far mean at least this. @param {Scene} scene */
export function leastOnTop(scene) {
  const { least, said, words } = scene;
  return least && leastCard(said({ ...least, text: words(`${least.id}-text`) }), scene);
}

/** @param {Scene} scene */
export const newsOf = (scene) => news(scene.state.news, scene);

/** @param {Scene} scene */
export function top(scene) {
  const { urgent, clinician, first, answers, view } = scene;
  const least = leastOnTop(scene);
  return [
    least && [least, country(scene, 'least')],
    urgent.map((card, at) => [
      careCards(card, scene),
      clinician && card.clinical && el('p', { class: 'note', part: 'clinical' }, card.clinical),
      country(scene, `card-${at}`),
      checkedSection(card, scene),
    ]),
    !first && overdue(scene.contents, scene),
    contradictions(view.contradictions, scene),
    !first && newsOf(scene),
    supposed(
      answers.filter(({ fact, parked }) => !parked && scene.supposed.includes(fact)),
      scene,
    ),
  ];
}

/** @param {Scene} scene */
export function help(scene) {
  const { screen, first, opens, weighs, page, links } = scene;
  const atWalk = screen.kind === 'walk' || screen.kind === 'earlier';
  return foot(scene.contents, {
    ...scene,
    // Where they stand already, or are left first, they stand no second time.
    links: first || !atWalk || weighs || page?.rows ? null : links(),
    // A result has a row for all of it.
    brief: brief(scene),
    about: !page && screen.kind !== 'take' && screen.kind !== 'saved' && screen.kind !== 'opens' && screen.kind !== 'gives' && screen.kind !== 'read',
    // A list of signs says itself what cannot wait, below the number to call.
    asked: scene.asked || opens || Boolean(page?.rows),
    opens: opens || Boolean(page?.rows),
  });
}

/** Whether the screen is a result that has a row for what this is. @param {Scene} scene */
const brief = ({ screen, page, last, clinician }) =>
  screen.kind === 'interim' || ((screen.kind === 'walk' || screen.kind === 'earlier') && !clinician && !page && last !== null);

/** The ladder and the number to call, which stay in sight. @param {Scene} scene */
export function sight(scene) {
  const ladder = scene.ladder('side');
  return ladder && el('div', { class: 'sight' }, ladder, call(scene));
}

/** The way back, what this is, and what else stands in its line. @param {Scene} scene @param {string} name @param {HTMLElement} [more] */
export const topLine = (scene, name, more) =>
  el('div', { class: 'top-line' }, backButton(scene), name && el('p', { class: 'count' }, name), more);

/** To where the person came from. @param {Scene} scene */
export const backButton = ({ words, back }) => button('link back', words('back'), back, { part: 'back' });

/** The way to take answers along. @param {Scene} scene */
export const takeAlong = ({ words, visit }) =>
  el('div', { class: 'choices' }, button('second', words('take-heading'), () => visit({ kind: 'take' }), { 'data-act': 'take' }));
