// What a conclusion recommends, what it offers, what stands alongside: a heading and a list, all entries alike.
import { el, plainList, prose } from './dom.js';
import { cited, claims } from './claims.js';
import { detail } from './detail.js';
import { speaksTo } from './rows.js';

/** @typedef {import('../view').Entry} Entry */

/**
 * @param {string} heading
 * @param {string | null} lead
 * @param {Entry[]} list
 * @param {import('../screens/rows.js').All & { part: string, pickable?: boolean }} context pickable: they are treatments, to be compared
 */
export function entries(heading, lead, list, context) {
  if (list.length === 0) return null;
  const { words, level, part } = context;
  const items = list.map((entry) =>
    el(
      'li',
      null,
      el(`h${level + 2}`, { tabindex: -1, 'data-entry': entry.id }, entry.name),
      entry.tried && el('p', { class: 'fine', part: 'tried' }, words('tried-before', { answer: entry.tried })),
      ...prose(entry.text),
      more(entry, context),
    ),
  );
  const title = el(`h${level + 1}`, null, heading);
  return el('section', { class: 'block', part }, title, lead && el('p', null, lead), plainList('entries', items));
}

/** What can be told of an entry on demand, or else what it rests on. @param {Entry} entry @param {Parameters<typeof entries>[3]} context */
function more({ id, name, claims: known, sources }, context) {
  if (!context.pickable && !context.saysMore(id)) return [claims(known, context), cited(known, sources, context.cite)];
  return [
    // The engine is asked only when there is something to look for.
    context.marks.size > 0 && speaksTo(context.detail(id), context),
    context.pickable && context.tray.box(id, name),
    detail(id, name, context),
  ];
}
