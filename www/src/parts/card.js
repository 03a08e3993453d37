// A conclusion that cannot wait, as a care card: one call to action in the real heading, nothing above it, the number to
// call as text. Every other danger found stands below it as a card of its own, so that two levels never mix.
import { button, el, prose, unseen } from './dom.js';

/** @typedef {import('../view').Card} Card */
/** @typedef {import('../view').AlsoCard} AlsoCard */
/** @typedef {{ words: import('../words').Words, level: number, emergency: string }} Context */

/** @param {Card} card @param {Context} context @returns {HTMLElement[]} */
export function careCards(card, context) {
  return [careCard(card, context, true), ...card.also.map((also) => careCard(also, context, false))];
}

/** @param {Card | AlsoCard} card @param {Context} context @param {boolean} main */
function careCard({ id, urgency, heading, text }, { words, level, emergency }, main) {
  const call = urgency === 'emergency' ? (/** @type {string} */ line) => dialled(line, emergency) : undefined;
  return el(
    'section',
    { class: `card ${urgency}`, part: `card card-${urgency}`, 'aria-labelledby': `card-${id}` },
    el(
      `h${level}`,
      { class: 'title', id: `card-${id}`, part: 'heading', tabindex: main && -1, 'data-focus': main },
      unseen(`${words(`${urgency}-advice`)} `),
      call ? call(heading) : heading,
    ),
    el('div', { class: 'body' }, ...prose(text, call)),
  );
}

/** The number stays readable text where a telephone link does nothing.
 * @param {string} line @param {string} number @returns {(Node | string)[]} */
function dialled(line, number) {
  // "911" inside a longer number is not the number. Splitting keeps the character before each one it finds.
  const parts = line.split(new RegExp(`(^|[^\\d+])${number.replace(/[+()]/g, '\\$&')}(?!\\d)`));
  const tel = () => el('a', { class: 'tel', href: `tel:${number.replace(/[^\d+]/g, '')}` }, number);
  return parts.flatMap((part, i) => (i % 2 ? [part, tel()] : [part]));
}

/** "I have been checked for this": the way on from an urgent card, and back.
 * @param {Card} card @param {{ words: import('../words').Words, level: number, check: (yes: boolean) => void }} context */
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
