// What is known of a treatment beyond its name, in its card on the ladder: how many of 100 it helps and harms, drawn, what would
// change where it stands, and all the rest one press further. Only the engine knows it.
import { citations } from './claims.js';
import { detail } from './detail.js';
import { el, prose } from './dom.js';
import { picture } from './rates.js';
import { sources } from './sources.js';
import { wouldChange } from './would-change.js';

/** @param {import('../view').LadderEntry} entry @param {import('./treatment-card.js').Context} context */
export function knownOf({ id, name }, context) {
  const { words, level, plain } = context;
  const cited = citations([], words);
  const all = context.detail(id);
  cited.know(all?.sources ?? []);
  const row = (/** @type {string} */ wanted) => all?.rows.find((each) => each.id === wanted);
  const drawn = (/** @type {'benefit' | 'harm'} */ effect) => picture(all?.rates ?? [], effect, { words, cite: cited.cite });
  const chance = row('chance');
  return {
    undo: row('undo')?.text,
    // Where there is no number to draw, the document says what there is instead.
    numbers: [drawn('benefit') ?? (chance && [el('p', { class: 'label' }, chance.heading), prose(chance.text)]), drawn('harm')],
    change: () => wouldChange(id, context),
    more: [detail(id, name, { ...context, ...cited }), sources(cited, { words, level: plain ? null : level + 1 })],
  };
}
