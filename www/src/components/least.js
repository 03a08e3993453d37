// What is certain before the walk has ended: every conclusion that the answers leave possible is this urgent or more. Whoever
// may have to call now is told so before anything else is asked.
import { el, prose, unseen } from './dom.js';

/** @typedef {import('../view').Urgency} Urgency */

/** @param {import('../view').View} view @param {import('./words.js').Words} words */
export function leastOf({ walk, card, unlocked }, words) {
  const urgency = walk.possible?.at_least;
  if (card || unlocked || (urgency !== 'emergency' && urgency !== 'same-day')) return null;
  return { id: `least-${urgency}`, urgency, heading: words(`least-${urgency}`) };
}

/** @param {{ id: string, urgency: Urgency, heading: string, text: string }} least with the numbers to call in its texts @param {{ words: import('./words.js').Words, level: number }} context */
export const leastCard = ({ id, urgency, heading, text }, { words, level }) =>
  el(
    'section',
    { class: `card ${urgency}`, part: `card card-${urgency} least`, 'aria-labelledby': id },
    el(
      `h${level}`,
      { class: 'title', id, part: 'heading', tabindex: -1, 'data-focus': true },
      unseen(`${words(`${urgency}-advice`)} `),
      heading,
    ),
    el('div', { class: 'body' }, ...prose(text)),
  );
