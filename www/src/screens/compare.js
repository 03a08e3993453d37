// Treatments side by side, and no new treatment beside them: one table, the same rows for every column, in the author's
// order. Five rows stand open, the others one press further. Where it is narrow, a row is a block and each cell says whose it is.
// The roles are written out, because a browser may forget a table's own once its rows are blocks.
import { inOrder } from '../state/matters.js';
import { bars } from '../components/bars.js';
import { citations } from '../components/claims.js';
import { button, el, heading, prose } from '../components/dom.js';
import { drawing } from '../components/drawings.js';
import { rates } from '../components/rates.js';
import { mark } from '../components/rows.js';
import { sources } from '../components/sources.js';
import { rateButton } from '../components/weigh.js';

/** @typedef {import('../view').Comparison} Comparison */
/** `brief`: what of it is read first, where that is not all.
 * @typedef {{ id: string, heading: string, cells: import('../components/dom.js').Child[], warnings?: string[], again?: boolean, brief?: import('../components/dom.js').Child[] | null }} Row */

/** Words of a cell that are read first, in whole sentences; the whole row stands among the others. */
const BRIEF = 18;

/** What most people ask first; what matters a lot to the reader comes before. */
const FIRST = ['chance', 'harms', 'undo', 'cost', 'certain'];
/** Behind which row a number belongs. */
const EFFECTS = /** @type {const} */ ({ chance: 'benefit', harms: 'harm' });

/**
 * @param {Comparison} comparison
 * @param {import('./scene.js').Scene} scene
 */
export function compare(comparison, scene) {
  const { words, level, marks, beside, weighs, back } = scene;
  const cited = citations(comparison.sources, words);
  const all = inOrder(meaning(comparison, words).map((row) => filled(row, comparison, words)), marks);
  const first = firstOf(all, marks);
  const numbers = numbersRow(comparison, { words, cite: cited.cite });
  const whole = first.filter((row) => row.brief).map((row) => ({ ...row, again: true }));
  const rest = [...whole, ...all.filter((row) => !first.includes(row)), ...(numbers ? [numbers] : [])];
  const more = rest.length > 0 && el('details', { class: 'fold fold-row', part: 'more-rows' }, el('summary', null, words('compare-more', { count: rest.length }), drawing('down', 'pen small')), table(comparison.columns, rest, scene));
  return [
    el(
      'section',
      { class: 'compare', part: 'compare' },
      heading(level, words('compare-heading'), { id: 'compare' }),
      el('p', null, words('compare-lead')),
      el('div', { class: 'sideways' }, table(comparison.columns, first.map((row) => ({ ...row, cells: row.brief ?? row.cells })), scene), more),
      el('div', { class: 'choices' }, weighs && rateButton(words, beside), button('second', words('compare-others'), back, { 'data-act': 'compare-others' })),
    ),
    sources(cited, scene),
  ];
}

/** A row that means something for one column alone compares nothing. @param {Comparison} comparison @param {import('../components/words.js').Words} words */
const meaning = ({ rows, columns }, words) =>
  rows.filter(({ cells }) => cells.filter((cell) => cell !== words('does-not-apply')).length > Math.min(1, columns.length - 1));

/** @param {Row[]} rows @param {import('../state/matters.js').Marks} marks */
function firstOf(rows, marks) {
  const wanted = [...rows.filter(({ id }) => marks.has(id)), ...FIRST.flatMap((id) => rows.find((row) => row.id === id) ?? []), ...rows];
  const first = new Set(wanted.slice(0).filter((row, at) => wanted.indexOf(row) === at).slice(0, FIRST.length));
  return rows.filter((row) => first.has(row)).sort((a, b) => order(a, marks) - order(b, marks));
}

/** @param {Row} row @param {import('../state/matters.js').Marks} marks */
const order = ({ id }, marks) => (marks.has(id) ? -1 : FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);

/** With the first number beside what is said: where a number is known, no cell says that nothing is.
 * @param {Comparison['rows'][number]} row @param {Comparison} comparison @param {import('../components/words.js').Words} words @returns {Row} */
function filled({ id, heading, cells }, { rates: all, spans_differ: spans, denominators_differ: groups }, words) {
  const effect = EFFECTS[/** @type {keyof typeof EFFECTS} */ (id)];
  const numbers = all.map((list) => list.find((rate) => rate.effect === effect) ?? null);
  const drawn = numbers.filter(Boolean).length > 0 && effect !== undefined;
  const warnings = drawn && numbers.filter(Boolean).length > 1 ? [spans && 'spans-differ', groups && 'denominators-differ'] : [];
  const number = (/** @type {number} */ at) => (drawn ? numbers[at] : null);
  const told = cells.map((text, at) => (number(at) && text === words('do-not-know') ? '' : text));
  const short = told.map((text, at) => briefly(text, number(at) !== null));
  const cell = (/** @type {string} */ text, /** @type {number} */ at) => {
    const one = number(at);
    return [prose(text), one && bars(one, words)];
  };
  return {
    ...{ id, heading },
    cells: told.map(cell),
    brief: short.some((text, at) => text !== told[at]) ? short.map(cell) : null,
    warnings: warnings.flatMap((word) => (word ? [words(word)] : [])),
  };
}

/** As many sentences as are read at once; at least one, unless a number stands there. @param {string} text @param {boolean} numbered */
function briefly(text, numbered) {
  const sentences = text.split(/(?<=[.!?])\s+/u);
  const count = (/** @type {string} */ some) => some.split(/\s+/u).length;
  let brief = '';
  for (const sentence of sentences) {
    const longer = brief ? `${brief} ${sentence}` : sentence;
    if (count(longer) > BRIEF && (brief || numbered)) break;
    brief = longer;
    if (count(longer) > BRIEF) break;
  }
  if (brief.length >= text.length) return text;
  return brief && `${brief} …`;
}

/** Every number, drawn. @param {Comparison} comparison @param {Parameters<typeof rates>[1]} context @returns {Row | null} */
function numbersRow(comparison, context) {
  const { words } = context;
  if (comparison.rates.every((list) => list.length === 0)) return null;
  const none = () => el('p', null, words('no-more-numbers'));
  const warnings = [comparison.spans_differ && 'spans-differ', comparison.denominators_differ && 'denominators-differ'];
  return {
    id: 'numbers',
    heading: words('numbers-heading'),
    cells: comparison.rates.map((list) => (list.length > 0 ? rates(list, context) : none())),
    warnings: warnings.flatMap((word) => (word ? [words(word)] : [])),
  };
}

/** @param {Comparison['columns']} columns @param {Row[]} rows @param {Pick<import('./scene.js').Scene, 'words' | 'marks'>} context */
function table(columns, rows, { words, marks }) {
  const line = (/** @type {import('../components/dom.js').Child[]} */ ...cells) => el('tr', { role: 'row' }, cells);
  const head = (/** @type {string} */ text) => el('th', { scope: 'col', role: 'columnheader' }, text);
  const body = rows.map(({ id, heading, cells, again, warnings = [] }) =>
    line(
      el(
        'th',
        { scope: 'row', role: 'rowheader', 'data-row': id },
        heading,
        !again && mark(id, marks, words),
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
