// Answers of another edition of the pathway: what of them still holds. An answer is taken whole or not at all, and one to a
// question that has changed is asked again.
import { questionsOf } from '../engine/pathway.js';

/** @typedef {import('../view').Edition} Edition */
/** @typedef {import('../view').Value} Value */
/** @typedef {import('../state/state.js').Snapshot} Snapshot */

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
 * @param {import('../view').Domain} then @param {import('../view').Domain} now */
const moreMembers = (then, now) =>
  now[0] === 'set' && !(then[0] === 'set' && now[1].every((member) => then[1].includes(member)));

/** Answers of a file or a code take the place of those here, which can be had back. They are of another day, or of another hour:
 * whatever says that somebody cannot wait is asked again, and having been checked is not taken over. Who confirmed something in
 * a file is not known: it counts as supposed, except for whoever reads as a clinician. Of another edition, what no longer holds
 * is left out, and named.
 * @param {import('../state/session.js').Session} session @param {Snapshot} snapshot @param {boolean} clinician */
export function openAnswers(session, snapshot, clinician) {
  const { pathway, contents } = session;
  const anew = pathway.engine.asked_anew();
  const isOutdated = outdated(snapshot, contents.editions);
  const known = Object.entries(snapshot.facts).filter(([fact]) => !anew.includes(fact));
  const out = new Set(known.flatMap(([fact]) => (isOutdated(fact) ? [fact] : [])));
  const facts = Object.fromEntries(known.filter(([fact]) => !out.has(fact)));
  const supposed = clinician ? snapshot.supposed : Object.keys(facts).filter(contents.isTeams);
  const { refused, ...rest } = session.replay({ ...snapshot, facts, checked: false, supposed });
  const lost = [...out, ...refused];
  const questions = questionsOf(pathway);
  const again = lost.flatMap((fact) => questions.get(fact)?.short ?? []);
  const { day = null } = snapshot;
  const news = { day, anew: anew.length > 0, again, gone: lost.length - again.length };
  session.dispatch({ type: 'opened', ...rest, news });
}
