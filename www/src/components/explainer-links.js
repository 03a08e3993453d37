// Pages of text beside the walk: the ways to them. What people may have read is one more.
import { button, el, plainList } from './dom.js';

/** A page and its title; what people may have read has no id. @typedef {import('../view').Named} Title */

/** @param {import('../engine/contents.js').Contents} contents @param {import('./words.js').Words} words @returns {Title[]} */
export const titlesOf = ({ explainers, corrects }, words) => [
  ...explainers,
  ...(corrects ? [{ id: '', name: words('corrections-heading') }] : []),
];

/**
 * @param {Title[]} titles
 * @param {object} context
 * @param {import('./words.js').Words} context.words
 * @param {number} context.level
 * @param {(screen: import('../state/state.js').Screen) => void} context.beside
 */
export function explainerLinks(titles, { words, level, beside }) {
  if (titles.length === 0) return null;
  const item = (/** @type {Title} */ { id, name }) =>
    el('li', null, button('link', name, () => beside({ kind: 'read', id }), { 'data-act': `read-${id}` }));
  return el(
    'section',
    { class: 'onscreen', part: 'explainers' },
    el(`h${level + 1}`, null, words('explainers-heading')),
    plainList('ways', titles.map(item)),
  );
}
