// A section of a result that is long and not read first: its heading is what unfolds it.
import { el } from './dom.js';

/** @param {string} part @param {number | null} level none where it stands above what the screen is called @param {import('./dom.js').Child} heading @param {...import('./dom.js').Child} children */
export const fold = (part, level, heading, ...children) =>
  el('details', { class: 'fold', part }, el('summary', null, level === null ? heading : el(`h${level + 1}`, null, heading)), ...children);
