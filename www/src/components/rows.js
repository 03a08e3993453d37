// What is said of a treatment, question by question; what matters a lot to the reader comes first and says so.
import { inOrder } from '../state/matters.js';
import { el, prose } from './dom.js';

/** @typedef {import('../state/matters.js').Marks} Marks */

/** The mark of what matters a lot. @param {string} row @param {Marks} marks @param {import('./words.js').Words} words */
export const mark = (row, marks, words) =>
  marks.has(row) && el('p', { class: 'mark' }, `${words('values-first')}: ${marks.get(row)?.join(' · ')}`);

/** @typedef {{ words: import('./words.js').Words, marks: Marks }} Context */

/** @param {import('../view').Detail['rows']} rows @param {Context} context */
export const rowList = (rows, context) =>
  list(inOrder(rows, context.marks), ({ id }) => mark(id, context.marks, context.words));

/** @param {import('../view').Detail['rows']} rows @param {(row: { id: string }) => import('./dom.js').Child} [marked] */
const list = (rows, marked) =>
  el(
    'dl',
    { class: 'rows' },
    rows.map((row) => el('div', null, el('dt', null, row.heading), el('dd', null, marked?.(row), prose(row.text)))),
  );

/** The rows that speak to what matters a lot, beside an option: the same rows for every option. What it is stands above them
 * already.
 * @param {import('../view').Detail | null} detail @param {Context} context */
export function speaksTo(detail, { words, marks }) {
  const rows = detail?.rows.filter(({ id }) => id !== 'what' && marks.has(id)) ?? [];
  return (
    rows.length > 0 &&
    el('div', { class: 'matters', part: 'matters' }, el('p', { class: 'mark' }, words('values-first')), list(rows))
  );
}
