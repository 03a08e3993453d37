// Every treatment, and where it stands for this person, with the reason. Folded away: the advice comes first.
import { el, plainList, prose } from './dom.js';
import { detail } from './detail.js';
import { gate } from './supposed.js';
import { wouldChange } from './would-change.js';

/** @typedef {import('../view').Treatment} Treatment */

/** In the order a reader asks: what is open to me, what is not yet, what did I have, what is not for me. */
const ORDER = /** @type {const} */ (['recommended', 'option', 'not-yet', 'tried', 'ruled-out', 'not-applicable']);

/** Not shown by this conclusion. @type {string[]} */
const HIDDEN = ['not-yet', 'tried', 'ruled-out'];

/**
 * @param {Treatment[]} list
 * @param {import('../screens/rows.js').All} context
 */
export function treatments(list, context) {
  if (list.length === 0) return null;
  const { words, level, later } = context;
  const top = list.filter((t) => !list.some((other) => other.id === t.parent));
  const groups = ORDER.map((standing) => ({ standing, members: top.filter((t) => t.standing === standing) }));
  const folds = groups
    .filter(({ members }) => members.length > 0)
    .map(({ standing, members }) => {
      const count = words('standing-count', { standing: words(`standing-${standing}`), count: members.length });
      const items = () => members.map((t) => treatment(t, list, context));
      return later(el('details', { class: 'fold' }, el('summary', null, count)), () => plainList('entries', items()));
    });
  return el(
    'section',
    { class: 'block', part: 'treatments' },
    el(`h${level + 1}`, null, words('treatments-heading')),
    el('p', { class: 'onscreen' }, words('treatments-lead')),
    folds,
  );
}

/**
 * A treatment with its kinds nested under it.
 * @param {Treatment} t @param {Treatment[]} all @param {Parameters<typeof treatments>[1]} context
 * @returns {HTMLElement}
 */
function treatment(t, all, context) {
  const { level } = context;
  const kinds = all.filter((other) => other.parent === t.id).map((kind) => treatment(kind, all, context));
  return el(
    'li',
    null,
    el(`h${level + 2}`, null, t.name),
    t.parent && el('p', { class: 'fine' }, t.standing_words),
    t.because && el('p', { class: 'because' }, t.because),
    gate(context.gates(t.id), context),
    ...prose(t.what),
    context.tray.box(t.id, t.name),
    detail(t.id, t.name, context),
    HIDDEN.includes(t.standing) && wouldChange(t.id, context),
    kinds.length > 0 && plainList('entries kinds', kinds),
  );
}
