// A conclusion that cannot wait, as a care card: one call to action in the real heading, nothing above it, the number to
// call as text. Every other danger that was found is a line of it.
import { button, el, prose, unseen } from './dom.js';
import { row } from './row.js';

/** @typedef {import('../view').Card} Card */
/** @typedef {import('../view').AlsoCard} AlsoCard */
/** @typedef {{ words: import('./words.js').Words, level: number }} Context */

/** One card and one call, whatever else was found: the other worries are its bullets, and what is said of each stands below.
 * @param {Card} card @param {Context} context @returns {HTMLElement[]} */
export function careCards({ id, urgency, heading, text, also }, { words, level }) {
  const card = el(
    'section',
    { class: `card ${urgency}`, part: `card card-${urgency}`, 'aria-labelledby': `card-${id}` },
    el(
      `h${level}`,
      { class: 'title', id: `card-${id}`, part: 'heading', tabindex: -1, 'data-focus': true },
      unseen(`${words(`${urgency}-advice`)} `),
      heading,
    ),
    el(
      'div',
      { class: 'body' },
      ...prose(text),
      also.length > 0 && [
        el('p', { class: 'label also' }, words('also-tell')),
        el('ul', { part: 'also' }, also.map((other) => el('li', { 'data-also': other.id }, other.heading))),
      ],
    ),
  );
  return also.length > 0 ? [card, more(also, { words, level })] : [card];
}

/** What is said of each of the other worries. @param {AlsoCard[]} also @param {Context} context */
const more = (also, { words, level }) =>
  row(
    'also-more',
    level,
    words('also-more', { count: also.length }),
    also.map(({ urgency, heading, text }) => [
      el('p', { class: 'label' }, `${words(`${urgency}-advice`)} `, heading),
      ...prose(text),
    ]),
  );

/** "I have been checked for this": the way on from an urgent card, and back.
 * @param {Card} card @param {{ words: import('./words.js').Words, level: number, check: (yes: boolean) => void }} context */
export function checkedSection(card, { words, level, check }) {
  if (!card.can_unlock && !card.unlocked) return null;
  if (card.unlocked) {
    return el(
      'div',
      { class: 'note', part: 'checked' },
      el('p', null, words('checked-note')),
      button('link', words('checked-undo'), () => check(false)),
    );
  }
  return el(
    'section',
    { class: 'block onscreen', part: 'checked' },
    el(`h${level + 1}`, null, words('checked-heading')),
    el('p', null, words('checked-text')),
    button('second', words('checked'), () => check(true), { 'data-act': 'checked' }),
  );
}
