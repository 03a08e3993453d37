// The result before the last question: what fits already, what could still be urgent, what is possible, and what is not known.
import { button, el, heading, plainList } from '../components/dom.js';
import { backButton } from './around.js';

/** @typedef {import('./scene.js').Scene} Scene */

/** @param {Scene} scene */
export function interim(scene) {
  const { inner, words, level, contents, said, back, ladder } = scene;
  const { so_far: soFar, treatments } = inner;
  if (!soFar) return [backButton(scene), heading(level, words('interim-heading')), el('p', null, words('so-far-open'))];
  const names = new Map(treatments.map(({ id, name }) => [id, name]));
  const name = (/** @type {string} */ id) => names.get(id) ?? said(contents.entryName(id));
  const single = (/** @type {string} */ id) => !treatments.some(({ parent }) => parent === id);
  const part = (/** @type {string} */ word, /** @type {string} */ lead, /** @type {string[]} */ items) =>
    items.length > 0 && [
      el(`h${level + 1}`, { class: 'sub' }, words(word)),
      lead && el('p', null, words(lead)),
      el('ul', null, items.map((item) => el('li', null, item))),
    ];
  const open = soFar.possible.filter((id) => single(id) && !soFar.certain.includes(id));
  return [
    backButton(scene),
    ladder('side'),
    el(
      'section',
      { class: 'result', part: 'result' },
      heading(level, words('interim-heading')),
      el('p', null, words(soFar.certain.length > 0 ? 'interim-certain' : 'interim-nothing')),
      plainList('fit', soFar.certain.map((id) => el('li', null, name(id)))),
      part('interim-urgent', 'interim-urgent-lead', soFar.could_be_urgent.map(({ heading: what }) => what)),
      part('interim-possible', '', open.map(name)),
      el('p', { part: 'worth' }, words('interim-open', { count: soFar.open_facts.length })),
      button('main', words('interim-go-on'), back, { part: 'continue' }),
    ),
  ];
}
