// What may matter to whoever reads: statements to rate, and the rows of a treatment that speak to each of them. Nothing is
// added up: what matters a lot comes first in what is read, for every treatment alike.

/** @typedef {'a-lot' | 'some' | 'a-little' | 'not-sure'} Rating */
/** @typedef {import('../view').MatterRow} Matter */
/** @typedef {import('../components/words.js').Words} Words */
/** The statements that matter a lot, by the row that speaks to them. @typedef {Map<string, string[]>} Marks */

export const RATINGS = /** @type {const} */ (['a-lot', 'some', 'a-little', 'not-sure']);

/** What is rated where a pathway says nothing of its own: rows that speak for themselves, such as "Can it be undone?". */
const ROWS = ['chance', 'soon', 'harms', 'undo', 'recovery', 'life', 'cost'];

/** @param {import('../engine/contents.js').Contents} contents @param {Words} words @returns {Matter[]} */
export const mattersOf = ({ matters }, words) =>
  matters.length > 0 ? matters : ROWS.map((id) => ({ id, text: words(`row-${id}`), rows: [id] }));

/** @param {Matter[]} matters @param {Readonly<Record<string, Rating>>} ratings @returns {Marks} */
export function marksOf(matters, ratings) {
  /** @type {Marks} */
  const marks = new Map();
  for (const { text, rows } of matters.filter(({ id }) => ratings[id] === 'a-lot')) {
    for (const row of rows) marks.set(row, [...(marks.get(row) ?? []), text]);
  }
  return marks;
}

/** What matters a lot first; within both parts the order is what it was. @template {{ id: string }} R @param {R[]} rows @param {Marks} marks */
export const inOrder = (rows, marks) => [
  ...rows.filter(({ id }) => marks.has(id)),
  ...rows.filter(({ id }) => !marks.has(id)),
];

/** What has been rated, in words: for a sheet to take along. @param {Matter[]} matters @param {Readonly<Record<string, Rating>>} ratings @param {Words} words */
export const rated = (matters, ratings, words) =>
  matters.filter(({ id }) => ratings[id]).map(({ id, text }) => ({ text, rating: ratingWords(ratings[id], words) }));

/** @param {Rating} rating @param {Words} words */
export const ratingWords = (rating, words) => words(rating === 'not-sure' ? rating : `values-${rating}`);
