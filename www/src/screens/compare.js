// Treatments side by side, and no new treatment beside them: one table, the same rows for every column, in the author's
// order. Where it is narrow, a row is a block and each cell says whose it is. The roles are written out, because a browser
// may forget a table's own once its rows are blocks.
import { inOrder } from '../state/matters.js';
import { citations } from '../components/claims.js';
import { el, heading, prose } from '../components/dom.js';
import { rates } from '../components/rates.js';
import { mark } from '../components/rows.js';
import { sources } from '../components/sources.js';
import { rateButton } from '../components/weigh.js';

/** @typedef {{ id: string, heading: string, cells: import('../components/dom.js').Child[], warnings?: string[] }} Row */

/**
 * @param {import('../view').Comparison} comparison
 * @param {object} context
 * @param {import('../components/words.js').Words} context.words
 * @param {number} context.level
 * @param {import('../state/matters.js').Marks} context.marks
 * @param {(screen: import('../state/state.js').Screen) => void} context.beside
 */
export function compare(comparison, context) {
  const { words, level, marks, beside } = context;
  const cited = citations(comparison.sources, words);
  const said = comparison.rows.map((row) => ({ ...row, cells: row.cells.map((text) => prose(text)) }));
  const all = numbered(inOrder(said, marks), numbers(comparison, { words, cite: cited.cite }));
  return [
    el(
      'section',
      { class: 'compare', part: 'compare' },
      heading(level, words('compare-heading'), { id: 'compare' }),
      el('p', null, words('compare-lead')),
      rateButton(words, beside),
      el('div', { class: 'sideways' }, table(comparison.columns, all, context)),
    ),
    sources(cited, context),
  ];
}

/** The numbers stand behind the row that says how likely it is to help. @param {Row[]} rows @param {Row | null} numbers */
function numbered(rows, numbers) {
  if (!numbers) return rows;
  const at = rows.findIndex(({ id }) => id === 'chance') + 1 || rows.length;
  return [...rows.slice(0, at), numbers, ...rows.slice(at)];
}

/** @param {import('../view').Comparison} comparison @param {Parameters<typeof rates>[1]} context @returns {Row | null} */
function numbers(comparison, context) {
  const { words } = context;
  if (comparison.rates.every((list) => list.length === 0)) return null;
  const none = () => el('p', null, words('no-numbers'));
  const warnings = [comparison.spans_differ && 'spans-differ', comparison.denominators_differ && 'denominators-differ'];
  return {
    id: 'numbers',
    heading: words('numbers-heading'),
    cells: comparison.rates.map((list) => (list.length > 0 ? rates(list, context) : none())),
    warnings: warnings.flatMap((word) => (word ? [words(word)] : [])),
  };
}

/** @param {import('../view').Comparison['columns']} columns @param {Row[]} rows @param {Parameters<typeof compare>[1]} context */
function table(columns, rows, { words, marks }) {
  const line = (/** @type {import('../components/dom.js').Child[]} */ ...cells) => el('tr', { role: 'row' }, cells);
  const head = (/** @type {string} */ text) => el('th', { scope: 'col', role: 'columnheader' }, text);
  const body = rows.map(({ id, heading, cells, warnings = [] }) =>
    line(
      el(
        'th',
        { scope: 'row', role: 'rowheader', 'data-row': id },
        heading,
        mark(id, marks, words),
        warnings.map((warning) => el('p', { class: 'warning' }, warning)),
      ),
      cells.map((cell, at) =>
        el('td', { role: 'cell' }, el('p', { class: 'label who' }, columns[at]?.name), cell),
      ),
    ),
  );
  return el(
    'table',
    { role: 'table', 'aria-labelledby': 'compare' },
    el('thead', { role: 'rowgroup' }, line(head(words('compare-question')), columns.map(({ name }) => head(name)))),
    el('tbody', { role: 'rowgroup' }, body),
  );
}
