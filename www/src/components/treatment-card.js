// One treatment, in place on the ladder: what it is, how many it helps and harms, where it stands for this person and why, what
// would change that, how far it can be undone, what to ask. All else that is known of it is one press further.
import { el, prose } from './dom.js';
import { chip } from './standing.js';

/** @typedef {import('../view').ChangedBy} ChangedBy */
/**
 * @typedef {object} Context
 * @property {import('./words.js').Words} words
 * @property {number} level
 * @property {import('../view').View} inner the walk that the person follows
 * @property {import('../engine/contents.js').Contents} contents
 * @property {(id: string) => import('../view').Detail | null} detail
 * @property {(treatment: string) => import('../view').WhyNot | null} whyNot
 * @property {import('../state/matters.js').Marks} marks
 * @property {(text: string) => string} said with the numbers to call in it
 * @property {(place: Element) => void} link
 * @property {import('./tray.js').Tray} tray
 * @property {typeof import('./known.js').knownOf | null} known what only the engine knows of it
 * @property {boolean} [plain] it stands above what the screen is called, and has no headings of its own
 */

/** In the order of what can be done about it. */
const BY = /** @type {const} */ (['you', 'team', 'nobody']);
/** What closed it may be opened again. @type {string[]} */
const CLOSED = ['not-yet', 'ruled-out', 'tried'];
/** More than these nobody takes in at once. */
const MOST = 4;

/** @param {import('../view').LadderEntry} entry @param {import('./standing.js').Place} place @param {Context} context */
export function treatmentCard(entry, place, context) {
  const { words, level, inner, contents, said, link, plain } = context;
  const treatment = inner.treatments.find(({ id }) => id === entry.id);
  const h = plain ? 'p' : `h${level + 2}`;
  const label = (/** @type {string} */ word) => el(h, { class: 'label' }, words(word));
  const known = context.known?.(entry, context);
  const node = el(
    'div',
    { class: 'treatment-card', part: 'treatment-card' },
    prose(treatment?.what ?? said(contents.entryText(entry.id))),
    known?.numbers,
    treatment && [
      el(
        'section',
        { class: 'where', 'data-standing': place.standing },
        el(h, { class: 'label' }, words('stands-heading'), ' ', chip(place, words)),
        treatment.because && el('p', null, treatment.because),
        changes(treatment.change, words),
        CLOSED.includes(treatment.standing) && known?.change(),
      ),
    ],
    (entry.undo || known?.undo) && [
      label('row-undo'),
      entry.undo && el('p', { class: 'undo-word' }, words(`undo-${entry.undo}`)),
      prose(known?.undo),
    ],
    label('ask-heading'),
    el('ul', null, [1, 2, 3].map((at) => el('li', null, words(`ask-${at}`)))),
    known?.more,
    context.tray.box(entry.id, entry.name),
  );
  link(node);
  return node;
}

/** Who can change what stands behind it. @param {ChangedBy[]} list @param {import('./words.js').Words} words */
function changes(list, words) {
  const lines = BY.map((by) => ({ by, facts: list.filter((one) => one.by === by).slice(0, MOST) }));
  const items = lines.filter(({ facts }) => facts.length > 0);
  if (items.length === 0) return null;
  return el(
    'ul',
    { class: 'change', role: 'list' },
    items.map(({ by, facts }) =>
      el('li', { 'data-by': by }, words(`change-can-${by}`, { facts: facts.map(({ short }) => short).join(', ') })),
    ),
  );
}
