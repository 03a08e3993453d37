// A conclusion that cannot wait, as a care card: one call to action in the real heading, nothing above it, the number to
// call as text. Every other danger found stands below it as a card of its own, so that two levels never mix.
import { button, el, prose, unseen } from './dom.js';

/** @typedef {import('../view').Card} Card */
/** @typedef {import('../view').AlsoCard} AlsoCard */
/** @typedef {{ words: import('./words.js').Words, level: number }} Context */

/** @param {Card} card @param {Context} context @returns {HTMLElement[]} */
export function careCards(card, context) {
  return [careCard(card, context, true), ...card.also.map((also) => careCard(also, context, false))];
}

/** @param {Card | AlsoCard} card @param {Context} context @param {boolean} main */
function careCard({ id, urgency, heading, text }, { words, level }, main) {
  return el(
    'section',
    { class: `card ${urgency}`, part: `card card-${urgency}`, 'aria-labelledby': `card-${id}` },
    el(
      `h${level}`,
      { class: 'title', id: `card-${id}`, part: 'heading', tabindex: main && -1, 'data-focus': main },
      unseen(`${words(`${urgency}-advice`)} `),
      heading,
    ),
    el('div', { class: 'body' }, ...prose(text)),
  );
}

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
    { class: 'block', part: 'checked' },
    el(`h${level + 1}`, null, words('checked-heading')),
    el('p', null, words('checked-text')),
    button('second', words('checked'), () => check(true), { 'data-act': 'checked' }),
  );
}
