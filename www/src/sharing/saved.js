// A person's answers as a file of their own, and the way back. A file is a stranger: whatever is wrong with it is said in a
// sentence, and the answers on screen stay.

import { dayOf, today } from './day.js';
import { RATINGS } from '../state/matters.js';

/** What a file is made for. @typedef {Pick<import('../engine/contents.js').Contents, 'id' | 'version' | 'hash'>} Document */
/** @typedef {import('../state/state.js').Snapshot} Snapshot */
/** @typedef {import('../state/matters.js').Rating} Rating */

const FORMAT = 'treatment-pathway-answers';
/** No pathway asks so much, and no person writes so much. */
const [MOST, LONGEST] = [2000, 100_000];

/** With the day it is made, and without "I have been checked", which held for that day. @param {Snapshot} snapshot
 * @param {Document} document @param {string} [day] */
export function saved({ facts, supposed, ratings, questions }, { id, version, hash }, day = today()) {
  return JSON.stringify(
    { format: FORMAT, pathway: id, version, hash, day, facts, supposed, ratings, questions },
    null,
    2,
  );
}

/** The answers of a file, or why there are none: `trouble` is the id of a sentence.
 * @param {string} text @param {Pick<Document, 'id'>} document @returns {Snapshot | { trouble: string }} */
export function opened(text, { id }) {
  const file = parsed(text);
  if (file?.format !== FORMAT || !isTable(file.facts) || Object.keys(file.facts).length > MOST) return { trouble: 'open-not-ours' };
  if (file.pathway !== id) return { trouble: 'open-other' };
  return {
    facts: file.facts,
    checked: false,
    supposed: Array.isArray(file.supposed) ? file.supposed.map(String) : [],
    ratings: isTable(file.ratings) ? rated(file.ratings) : {},
    questions: typeof file.questions === 'string' ? file.questions.slice(0, LONGEST) : '',
    day: dayOf(file.day),
    version: typeof file.version === 'string' ? file.version : null,
  };
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What is a rating of these. @param {Record<string, unknown>} ratings @returns {Record<string, Rating>} */
const rated = (ratings) =>
  Object.fromEntries(
    Object.entries(ratings).flatMap(([id, said]) => {
      const rating = RATINGS.find((each) => each === said);
      return rating ? [[id, rating]] : [];
    }),
  );

/** @param {unknown} thing */
const isTable = (thing) => typeof thing === 'object' && thing !== null && !Array.isArray(thing);
