// What may matter to whoever reads: statements to rate, and the rows of a treatment that speak to each of them. Nothing is
// added up: what matters a lot comes first in what is read, for every treatment alike.

/** @typedef {'a-lot' | 'some' | 'a-little' | 'not-sure'} Rating */
/** @typedef {{ id: string, text: string, rows: string[] }} Matter */
/** The statements that matter a lot, by the row that speaks to them. @typedef {Map<string, string[]>} Marks */

export const RATINGS = /** @type {const} */ (['a-lot', 'some', 'a-little', 'not-sure']);

/** What is rated where a pathway says nothing of its own: rows that speak for themselves, such as "Can it be undone?". */
const ROWS = ['chance', 'soon', 'harms', 'undo', 'recovery', 'life', 'cost'];

/** @param {import('./view').Bundle} bundle @param {import('./words.js').Words} words @returns {Matter[]} */
export function mattersOf({ pathway, texts }, words) {
  const own = pathway.values ?? [];
  if (own.length === 0) return ROWS.map((id) => ({ id, text: words(`row-${id}`), rows: [id] }));
  return own.map(({ id, rows }) => ({ id, text: texts[`value-${message(id)}`] ?? id, rows }));
}

/** Which alongside entries have rows like a treatment's, as no new treatment and tests have; the others are only their text.
 * @param {import('./view').Bundle} bundle @returns {(id: string) => boolean} */
export function sayingMore({ texts }) {
  /** @type {Set<string> | undefined} */ let more;
  const rows = /^alongside-(.+)\.(?!text$|clinical$)[^.]+$/;
  return (id) => {
    more ??= new Set(Object.keys(texts).flatMap((key) => rows.exec(key)?.[1] ?? []));
    return more.has(message(id));
  };
}

/** As a text is named: two hyphens for a dot. @param {string} id */
export const message = (id) => id.replaceAll('.', '--');

/** @param {Matter[]} matters @param {Record<string, Rating>} ratings @returns {Marks} */
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

/** What has been rated, in words: for a sheet to take along. @param {Matter[]} matters @param {Record<string, Rating>} ratings @param {import('./words.js').Words} words */
export const rated = (matters, ratings, words) =>
  matters.filter(({ id }) => ratings[id]).map(({ id, text }) => ({ text, rating: ratingWords(ratings[id], words) }));

/** @param {Rating} rating @param {import('./words.js').Words} words */
export const ratingWords = (rating, words) => words(rating === 'not-sure' ? rating : `values-${rating}`);
