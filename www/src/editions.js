// Answers of another edition of the pathway: what of them still holds. An answer is taken whole or not at all, and one to a
// question that has changed is asked again.

/** @typedef {import('./view').Bundle} Bundle */
/** @typedef {import('./view').Edition} Edition */
/** @typedef {import('./view').Value} Value */
/** @typedef {import('./session.js').Snapshot} Snapshot */

/** The present edition, and the earlier ones that the pathway still knows. @param {Pick<Bundle, 'pathway' | 'editions'>} bundle
 * @returns {Edition[]} */
export const editionsOf = ({ pathway: { version, facts }, editions }) => [
  { version, facts: facts.map(({ id, domain, asked_of_clinician }) => [id, domain, asked_of_clinician]) },
  ...(editions ?? []),
];

/** Whether an answer cannot be taken over for what has become of its question, or there is no such question. Words and numbers
 * that there are no more, the engine refuses by itself.
 * @param {Snapshot} snapshot @param {Edition[]} editions the present one first */
export function outdated({ version = null, supposed = [] }, editions) {
  const find = (/** @type {Edition | undefined} */ edition, /** @type {string} */ fact) =>
    edition?.facts.find(([id]) => id === fact);
  const of = editions.find((edition) => edition.version === version);
  return (/** @type {string} */ fact) => {
    const [now, then] = [find(editions[0], fact), find(of, fact)];
    if (!now) return true;
    if (of === editions[0]) return false;
    // Who was asked is not known of an edition that nobody knows.
    if (!then) return version !== null && now[2] && !supposed.includes(fact);
    return now[2] !== then[2] || moreMembers(then[1], now[1]);
  };
}

/** In a set, whatever was not ticked was denied; nobody denied what was not there to tick.
 * @param {import('./view').Fact['domain']} then @param {import('./view').Fact['domain']} now */
const moreMembers = (then, now) =>
  now[0] === 'set' && !(then[0] === 'set' && now[1].every((member) => then[1].includes(member)));
