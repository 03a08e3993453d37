// Pages of text beside the walk: the ways to them, and one of them as a screen of its own. What people may have read is one more.
import { message } from '../matters.js';
import { citations, cited, claims } from './claims.js';
import { button, el, plainList, prose } from './dom.js';
import { sources } from './sources.js';

/** What a screen beside the walk is called that shows one of them. */
export const READ = 'read-';

/** A page and its title; what people may have read has no id. @typedef {{ id: string, title: string }} Title */

/** @param {import('../view').Bundle} bundle @param {import('../words').Words} words @returns {Title[]} */
export function titlesOf({ pathway: { explainers, corrections }, texts }, words) {
  const told = explainers.map(({ id }) => ({ id, title: texts[`explainer-${message(id)}`] ?? id }));
  return corrections.length > 0 ? [...told, { id: '', title: words('corrections-heading') }] : told;
}

/**
 * The ways to them.
 * @param {Title[]} titles
 * @param {object} context
 * @param {import('../words').Words} context.words
 * @param {number} context.level
 * @param {(aside: import('../session.js').Aside) => void} context.beside
 */
export function explainerLinks(titles, { words, level, beside }) {
  if (titles.length === 0) return null;
  const way = (/** @type {Title} */ { id, title }) => el('li', null, button('link', title, () => beside(`${READ}${id}`), { 'data-act': READ + id }));
  return el(
    'section',
    { class: 'onscreen', part: 'explainers' },
    el(`h${level + 1}`, null, words('explainers-heading')),
    plainList('ways', titles.map(way)),
  );
}

/**
 * One of them.
 * @param {import('../view').Explainer} told
 * @param {{ words: import('../words').Words, level: number }} context
 */
export function explainer({ title, intro, parts, sources: known }, context) {
  const { words, level } = context;
  const all = { ...context, ...citations(known, words) };
  const part = (/** @type {import('../view').Explainer['parts'][number]} */ each) => [
    el(`h${level + 1}`, { class: 'sub' }, each.heading),
    each.verdict && el('p', { class: 'label', part: 'verdict' }, each.verdict),
    prose(each.text),
    claims(each.claims, all),
    cited(each.claims, each.sources, all.cite),
  ];
  return el(
    'section',
    { class: 'page told', part: 'explainer' },
    el(`h${level}`, { class: 'title', tabindex: -1, 'data-focus': true, part: 'heading' }, title),
    prose(intro),
    parts.map(part),
    // Last, when every part has cited its own.
    sources(all, context),
  );
}
