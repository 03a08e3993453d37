// What can be said already, beside each question: how much fits and how much is possible, and that it can still change.
import { el, plainList } from './dom.js';
import { drawing } from './drawings.js';

/** More names than these are told by their number. */
const MOST = 4;

/** Treatments without their kinds; and what is certain by its name. @param {import('../view').View} view */
function counted({ treatments, so_far: soFar }) {
  const named = new Map(treatments.map((t) => [t.id, t]));
  const single = (/** @type {string} */ id) => {
    const own = named.get(id);
    return own !== undefined && !treatments.some(({ parent }) => parent === own.id);
  };
  const certain = (soFar?.certain ?? []).flatMap((id) => named.get(id)?.name ?? []);
  return { certain, possible: (soFar?.possible ?? []).filter(single).length - certain.length };
}

/** @param {import('../view').View} view @param {{ words: import('./words.js').Words, level: number }} context */
export function soFar(view, { words, level }) {
  if (!view.so_far) return null;
  const { certain, possible } = counted(view);
  const more = Math.max(0, possible);
  const brief = certain.length > 0 ? words('so-far-brief', { fit: certain.length, possible: more }) : words('so-far-possible', { possible: more });
  return el(
    'section',
    { class: 'so-far', part: 'so-far', 'aria-labelledby': 'so-far' },
    el(`h${level + 1}`, { id: 'so-far' }, words('so-far')),
    el('p', { class: 'brief' }, brief),
    plainList('fit', certain.slice(0, MOST).map((name) => el('li', null, drawing('check', 'pen small'), name))),
    el('p', { class: 'fine' }, words('so-far-open')),
  );
}
