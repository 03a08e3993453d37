// When to call now: first on the first page, and in the foot of every other, unless an emergency card says it already.
import { el } from './dom.js';

/**
 * @param {{ words: import('./words.js').Words, text: import('./words.js').Text }} context
 * @param {string} [className]
 * @param {HTMLElement} [country] whose numbers these are
 */
export const emergencyLine = ({ words, text }, className, country) =>
  el('div', { class: className, part: 'emergency-line' }, el('p', { class: 'label' }, words('emergency-heading')), text('emergency'), country);
