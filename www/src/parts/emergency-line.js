// When to call now: first on the first page, and in the foot of every other, unless an emergency card says it already.
import { el } from './dom.js';

/**
 * @param {{ words: import('../words').Words, text: (key: string) => HTMLElement[] }} context
 * @param {string} [look]
 * @param {HTMLElement} [country] whose numbers these are
 */
export const emergencyLine = ({ words, text }, look, country) =>
  el('div', { class: look, part: 'emergency-line' }, el('p', { class: 'label' }, words('emergency-heading')), text('emergency'), country);
