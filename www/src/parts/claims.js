// What is known, how sure that is, and where it comes from. Sources are named by their number in the list below.
import { el, plainList } from './dom.js';

/** @typedef {import('../view').Claim} Claim */
/** @typedef {import('../words').Words} Words */
/** @typedef {(ids: string[]) => string} Cite turns source ids into "Sources 1, 3" */

/** @param {import('../view').Source[]} sources @param {Words} words @returns {Cite} */
export const citer = (sources, words) => (ids) => {
  const numbers = ids.map((id) => sources.findIndex((s) => s.id === id) + 1).filter((n) => n > 0);
  if (numbers.length === 0) return '';
  return words(numbers.length === 1 ? 'source-number' : 'source-numbers', { numbers: numbers.join(', ') });
};

/** @param {Claim[]} list @param {string[]} sources cited beside the claims @param {{ words: Words, cite: Cite }} context */
export function claims(list, sources, { words, cite }) {
  if (list.length === 0) return [];
  const items = list.map((claim) =>
    el(
      'li',
      null,
      el('p', null, claim.text),
      el(
        'p',
        { class: 'fine' },
        [claim.certainty_words ?? '', claim.status_words, cite(claim.sources)].filter(Boolean).map(sentence).join(' '),
      ),
    ),
  );
  return [
    el(
      'details',
      { class: 'help', part: 'evidence' },
      el('summary', null, words('evidence')),
      plainList('claims', items),
    ),
  ];
}

/** Engine phrases come with or without their full stop. @param {string} words */
const sentence = (words) => (/[.!?]$/.test(words) ? words : `${words}.`);
