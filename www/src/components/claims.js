// What is known, how sure that is, who paid for it, and where it comes from. Sources are named by their number in the list below.
import { el, plainList } from './dom.js';

/** @typedef {import('../view').Claim} Claim */
/** @typedef {import('./words.js').Words} Words */
/** @typedef {(ids: string[]) => string} Cite turns source ids into "Sources 1, 3" */

/**
 * Numbers sources in the order in which a screen cites them; `used` is that list. It grows when something is unfolded, and
 * tells whoever listens.
 * @param {import('../view').Source[]} sources @param {Words} words
 */
export function citations(sources, words) {
  const known = [...sources];
  /** @type {import('../view').Source[]} */
  const used = [];
  /** @type {(() => void)[]} */
  const listeners = [];
  /** @type {Cite} */
  const cite = (ids) => {
    const cited = known.filter((source) => ids.includes(source.id));
    const fresh = cited.filter((source) => !used.includes(source));
    used.push(...fresh);
    if (fresh.length > 0) for (const listener of listeners) listener();
    const numbers = cited.map((source) => used.indexOf(source) + 1).sort((a, b) => a - b);
    if (numbers.length === 0) return '';
    return words(numbers.length === 1 ? 'source-number' : 'source-numbers', { numbers: numbers.join(', ') });
  };
  return {
    used,
    cite,
    /** Sources that may be cited from now on. @param {import('../view').Source[]} more */
    know(more) {
      known.push(...more.filter(({ id }) => known.every((source) => source.id !== id)));
    },
    /** @param {() => void} listener */
    listen: (listener) => void listeners.push(listener),
  };
}

/** @param {Claim[]} list @param {{ words: Words, cite: Cite }} context */
export function claims(list, context) {
  if (list.length === 0) return [];
  const summary = el('summary', null, context.words('evidence'));
  return [el('details', { class: 'help', part: 'evidence' }, summary, claimList(list, context))];
}

/** @param {Claim[]} list @param {{ cite: Cite }} context */
export function claimList(list, { cite }) {
  const item = (/** @type {Claim} */ claim) => {
    const { certainty_words, status_words, funding_words } = claim;
    const about = [certainty_words ?? '', status_words, funding_words ?? '', cite(claim.sources)].filter(Boolean);
    return el('li', null, el('p', null, claim.text), el('p', { class: 'fine' }, about.map(sentence).join(' ')));
  };
  return plainList('claims', list.map(item));
}

/** The sources of something that makes no claim. @param {Claim[]} list @param {string[]} sources @param {Cite} cite */
export function cited(list, sources, cite) {
  const line = list.length === 0 ? cite(sources) : '';
  return line && el('p', { class: 'fine' }, sentence(line));
}

/** Engine phrases come with or without their full stop. @param {string} words */
export const sentence = (words) => (/[.!?]$/.test(words) ? words : `${words}.`);
