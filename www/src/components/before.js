// What is read before the first question: when to call now and whose numbers those are, and for whom this is. Never folded.
import { country } from './country.js';
import { el } from './dom.js';
import { emergencyLine } from './emergency-line.js';

/**
 * @param {object} context
 * @param {import('./words.js').Words} context.words
 * @param {import('./words.js').Text} context.text a text of the pathway
 * @param {string} context.lang
 * @param {import('../element/attributes.js').Settings} context.settings
 * @param {(country: string) => void} context.settle
 * @param {import('./later.js').Later} context.later
 */
export const before = (context) =>
  el(
    'div',
    { class: 'before' },
    emergencyLine(context, 'note', country(context, 'opening')),
    el(
      'section',
      { class: 'note', part: 'scope' },
      el('p', { class: 'label' }, context.words('before-you-start')),
      context.text('scope'),
    ),
  );
