// What a conclusion recommends, what it offers, what stands alongside: a heading and a list, all entries alike.
import { el, plainList, prose } from './dom.js';
import { cited, claims } from './claims.js';

/**
 * @param {string} heading
 * @param {string | null} lead
 * @param {import('../view').Entry[]} list
 * @param {{ words: import('../words').Words, cite: import('./claims.js').Cite, level: number, part: string }} context
 */
export function entries(heading, lead, list, context) {
  if (list.length === 0) return null;
  const { level, cite, part } = context;
  const items = list.map((entry) =>
    el(
      'li',
      null,
      el(`h${level + 2}`, null, entry.name),
      ...prose(entry.text),
      ...claims(entry.claims, context),
      cited(entry.claims, entry.sources, cite),
    ),
  );
  const title = el(`h${level + 1}`, null, heading);
  return el('section', { class: 'block', part }, title, lead && el('p', null, lead), plainList('entries', items));
}
