// What the page itself reads of a bundle, as one table under the page's own names; ARCHITECTURE.md says which keys those are.
// All else in a bundle is the engine's.

/** @typedef {import('../view').Edition} Edition */
/** A page of text beside the walk. @typedef {{ id: string, title: string }} Title */
/** Something that may matter to whoever reads, and the rows of a treatment that speak to it; where a pathway says nothing of its
 * own there is none. @typedef {{ id: string, text: string, rows: string[] }} Matter */
/** A fact that only a clinician confirms, and the word it reads as until then.
 * @typedef {{ id: string, unsaid: string | null }} TeamFact */

/** @typedef {ReturnType<typeof contentsOf>} Contents */

/** As a text is named: two hyphens for a dot. @param {string} id */
const message = (id) => id.replaceAll('.', '--');

/** @param {import('../view').Bundle} bundle */
export function contentsOf({ lang, dir, languages, hash, words, texts, map, pathway, editions = [] }) {
  const { id, version, reviewed, review_due: due, facts, values = [], explainers, corrections } = pathway;
  const factOf = (/** @type {string} */ wanted) => facts.find((fact) => fact.id === wanted);
  const team = facts
    .filter((fact) => fact.asked_of_clinician)
    .map(({ id, domain, default: usual }) => ({
      id,
      unsaid: usual && domain[0] === 'choice' ? domain[1][usual[1]] : null,
    }));
  const text = (/** @type {string} */ key) => texts[key] ?? '';
  /** @type {Set<string> | undefined} */ let saying;
  return {
    lang,
    dir,
    languages,
    hash,
    words,
    map,
    /** Which document this is. */
    ...{ id, version, reviewed, due },
    /** The present edition first, then those whose codes are still read. @type {Edition[]} */
    editions: [
      { version, facts: facts.map(({ id, domain, asked_of_clinician }) => [id, domain, asked_of_clinician]) },
      ...editions,
    ],
    /** @type {TeamFact[]} */ team,
    /** Is this for a clinician to say? @param {string} fact */
    isTeams: (fact) => team.some((one) => one.id === fact),
    /** Whether a fact is asked only when others say so. @param {string} fact */
    depends: (fact) => Boolean(factOf(fact)?.asked_when),
    /** What most people answer, in the words of a choice or a set; null for a number. @param {string} fact */
    usual(fact) {
      const { domain, typical } = factOf(fact) ?? {};
      if (!domain || !typical || domain[0] === 'number') return null;
      return [typical[1]].flat().map((at) => domain[1][at]);
    },
    /** @type {Matter[]} */
    matters: values.map(({ id, rows }) => ({ id, text: texts[`value-${message(id)}`] ?? id, rows })),
    /** @type {Title[]} */
    explainers: explainers.map(({ id }) => ({ id, title: texts[`explainer-${message(id)}`] ?? id })),
    /** Whether it says what people may have read. */
    corrects: corrections.length > 0,
    /** A text of the pathway as a whole. @param {'intro' | 'scope' | 'about' | 'emergency' | 'authors'} key */
    text: (key) => text(`pathway.${key}`),
    /** What a step is called. @param {string} id */
    stepTitle: (id) => text(`step-${message(id)}`),
    /** What a card says. @param {string} id */
    stepText: (id) => text(`step-${message(id)}.text`),
    /** @param {string} id */
    lane: (id) => text(`lane-${id}`),
    /** Words that need explaining, and what they mean. @type {[string, string][]} */
    terms: Object.keys(texts)
      .filter((key) => /^term-[^.]+$/.test(key) && texts[`${key}.means`])
      .map((key) => [texts[key], texts[`${key}.means`]]),
    /** Whether an alongside entry has rows like a treatment's, as no new treatment and tests have; the others are only their
     * text. @param {string} id */
    saysMore(id) {
      const rows = /^alongside-(.+)\.(?!text$|clinical$)[^.]+$/;
      saying ??= new Set(Object.keys(texts).flatMap((key) => rows.exec(key)?.[1] ?? []));
      return saying.has(message(id));
    },
  };
}
