// One box of the map, open: what it is, what rules it out, the fewest answers that lead there, what comes after.
import { button, el, prose } from './dom.js';
import { ruleParts } from './rule.js';

/** @typedef {import('../view').Change} Change */

/**
 * @param {import('../view').Place} step
 * @param {import('./map.js').State} state
 * @param {import('./map.js').Now & { title: (id: string) => string, choose: (id: string) => void }} context
 */
export function about({ id, urgency }, state, { session, contents, words, said, title, choose }) {
  const from = session.pathway.engine.way_to(id);
  const list = (/** @type {string} */ key, /** @type {import('./dom.js').Child[]} */ items) =>
    items.length > 0 && [
      el('p', { class: 'label' }, words(key)),
      el('ul', { class: 'facts', role: 'list' }, ...items.map((item) => el('li', null, item))),
    ];
  const change = (/** @type {Change} */ { short, from, to, who }) =>
    `${short}: ${from ?? words('unanswered')} → ${to} (${words(`change-${who}`)})`;
  const card = urgency ? prose(said(contents.stepText(id))) : [];
  const gone = state === 'done' || state === 'here';
  return el(
    'div',
    { class: 'step' },
    card.length > 0 && !gone && el('p', { class: 'label' }, words('map-would-read')),
    card,
    from && [
      list(
        'map-away',
        from.away.map(({ short, answer }) => words('fact-and-answer', { fact: short, answer })),
      ),
      !gone && from.fewest && list('map-way', from.fewest.map(change)),
      !gone &&
        el(
          'p',
          { class: 'fine' },
          words(!from.fewest ? 'map-way-none' : from.fewest.length ? 'map-way-rest' : 'map-way-usual'),
        ),
      list(
        'map-next',
        from.next.map(({ step, rule, checked }) => {
          const [first, parts] = rule ? ruleParts({ ...rule, words: words('map-next-if', { what: rule.words }) }) : [];
          const to = button('link', title(step), () => choose(step));
          return [first ?? words(checked ? 'map-next-checked' : 'map-next-else'), ' ', parts, to];
        }),
      ),
    ],
  );
}
