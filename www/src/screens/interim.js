// The result before the last question, in the shape of a result: what fits already, what could still be urgent, what is not known
// yet, and the way on. What is possible and what is out open row by row.
import { answers } from '../components/answers.js';
import { button, el, heading } from '../components/dom.js';
import { drawing } from '../components/drawings.js';
import { aboutThis } from '../components/foot.js';
import { row } from '../components/row.js';
import { tools } from '../components/tools.js';
import { worthBox } from '../components/worth.js';
import { questionOf } from '../engine/pathway.js';
import { backButton, sight, topLine } from './around.js';

/** @typedef {import('./scene.js').Scene} Scene */

/** More than these are told by their number. */
const MOST = 3;

/** @param {Scene} scene */
export function interim(scene) {
  const { inner, words, level, contents, said, back, visit, session } = scene;
  const { so_far: soFar, treatments } = inner;
  if (!soFar) return [backButton(scene), heading(level, words('interim-heading')), el('p', null, words('so-far-open'))];
  const names = new Map(treatments.map(({ id, name }) => [id, name]));
  const name = (/** @type {string} */ id) => names.get(id) ?? said(contents.entryName(id));
  const single = (/** @type {string} */ id) => !treatments.some(({ parent }) => parent === id);
  const list = (/** @type {string[]} */ items, /** @type {string} */ className) =>
    items.length > 0 && el('ul', { class: className, role: 'list' }, items.map((item) => el('li', null, drawing('check', 'pen small'), item)));
  const plain = (/** @type {string} */ part, /** @type {string} */ word, /** @type {string[]} */ items) =>
    items.length > 0 && row(part, level, words(word, { count: items.length }), el('ul', null, items.map((item) => el('li', null, item))));
  const certain = soFar.certain.map(name);
  const open = soFar.possible.filter((id) => single(id) && !soFar.certain.includes(id)).map(name);
  const unknown = soFar.open_facts.slice(0, MOST).flatMap((fact) => questionOf(session.pathway, fact)?.short ?? []);
  return [
    sight(scene),
    topLine(scene, words('so-far')),
    el(
      'section',
      { class: 'result', part: 'result', 'data-so-far': true },
      heading(level, words('interim-heading')),
      el('p', null, words(certain.length > 0 ? 'interim-certain' : 'interim-nothing')),
      certain.length > 0 && el('div', { part: 'next-steps' }, list(certain, 'fit')),
      soFar.could_be_urgent.length > 0 && [
        el(`h${level + 1}`, { class: 'sub' }, words('interim-urgent')),
        el('p', null, words('interim-urgent-lead')),
        el('ul', { part: 'could-be-urgent' }, soFar.could_be_urgent.map(({ heading: what }) => el('li', null, what))),
      ],
      soFar.open_facts.length > 0 && worthBox(words('interim-open', { count: soFar.open_facts.length }), el('p', null, unknown.join(' · ')), scene, true),
      el('div', { class: 'ways-on' }, button('main', words('interim-go-on'), back, { part: 'continue' })),
      tools([{ act: 'take', label: words('take-heading'), icon: 'share', press: () => visit({ kind: 'take' }) }], words),
    ),
    el(
      'div',
      { class: 'folds result-rows' },
      plain('possible', 'interim-possible-count', open),
      plain('out', 'interim-out', soFar.out.filter(single).map(name)),
      answers(scene.answers, scene),
      row('about-row', level, words('about-heading'), aboutThis(contents, scene)),
    ),
  ];
}
