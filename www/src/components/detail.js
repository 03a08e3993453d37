// Everything that is said of a treatment, asked of the engine when somebody opens it.
import { claimList } from './claims.js';
import { boxes } from './disagreements.js';
import { el, unseen } from './dom.js';
import { rates } from './rates.js';
import { rowList } from './rows.js';

/**
 * @typedef {object} Context
 * @property {import('./words.js').Words} words
 * @property {(id: string) => import('../view').Detail | null} detail
 * @property {import('./claims.js').Cite} cite
 * @property {(sources: import('../view').Source[]) => void} know sources that may be cited from now on
 * @property {import('../state/matters.js').Marks} marks
 */

/** @param {string} id @param {string} name @param {Context} context */
export function detail(id, name, context) {
  const { words } = context;
  const node = el(
    'details',
    { class: 'help', part: 'detail', 'data-detail': id },
    el('summary', null, words('more'), unseen(` ${name}`)),
  );
  const fill = () => {
    const all = context.detail(id);
    if (all) node.append(...contents(all, context));
  };
  node.addEventListener('toggle', fill, { once: true });
  return node;
}

/** @param {import('../view').Detail} all @param {Context} context @returns {Node[]} */
function contents(all, context) {
  const { words } = context;
  context.know(all.sources);
  const label = (/** @type {string} */ word) => el('p', { class: 'label' }, words(word));
  // What it is stands above the fold already.
  const rows = all.rows.filter(({ id }) => id !== 'what');
  const parts = [
    all.clinical && el('p', { class: 'fine' }, words('clinical', { what: all.clinical })),
    rows.length > 0 && rowList(rows, context),
    all.rates.length > 0 && [label('numbers-heading'), rates(all.rates, context)],
    all.claims.length > 0 && [label('evidence'), claimList(all.claims, context)],
    all.disagreements.length > 0 && [label('disagreements-heading'), boxes(all.disagreements, context)],
  ];
  return [...el('div', null, parts).childNodes];
}
