// What the page itself reads of a bundle, under the page's own names; ARCHITECTURE.md has the keys as a table. All else in a
// bundle is the engine's.

/** The format of bundle that this page reads; the engine checks it again. */
export const FORMAT = 8;

/** @typedef {ReturnType<typeof contentsOf>} Contents */

/** As a text is named: two hyphens for a dot. @param {string} id */
const message = (id) => id.replaceAll('.', '--');

/** @param {import('../view').Bundle} bundle */
export function contentsOf({ page, lang, dir, languages, hash, words, texts, map, editions }) {
  const text = (/** @type {string} */ key) => texts[key] ?? '';
  return {
    ...page,
    ...{ lang, dir, languages, hash, words, map },
    /** The present edition first, then those whose codes are still read. */
    editions: [page, ...editions],
    /** Is this for a clinician to say? @param {string} fact */
    isTeams: (fact) => page.team.some((one) => one.fact === fact),
    /** A text of the pathway as a whole. @param {'intro' | 'scope' | 'about' | 'emergency' | 'signs' | 'authors'} key */
    text: (key) => text(`pathway.${key}`),
    /** What a step is called. @param {string} id */
    stepTitle: (id) => text(`step-${message(id)}`),
    /** What a card says. @param {string} id */
    stepText: (id) => text(`step-${message(id)}.text`),
    /** An alongside entry's heading, and what it says. @param {string} id */
    entryName: (id) => text(`alongside-${message(id)}`),
    /** @param {string} id */
    entryText: (id) => text(`alongside-${message(id)}.text`),
    /** @param {string} id */
    lane: (id) => text(`lane-${id}`),
  };
}
