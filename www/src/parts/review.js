// When to look again, and "suppose it did not help": the ladder climbed one step at a time.
import { button, el } from './dom.js';

/**
 * @param {import('../view').Card} card
 * @param {{ words: import('../words').Words, level: number, suppose: (treatment: string | null) => void }} context
 */
export function review(card, { words, level, suppose }) {
  if (!card.review) return null;
  const { after, suppose: choices } = card.review;
  return el(
    'section',
    { class: 'block', part: 'review' },
    el(`h${level + 1}`, null, words('review-heading')),
    after && el('p', null, words('review-after', { after })),
    choices.length > 0 && el('p', { class: 'onscreen' }, words('suppose-text')),
    choices.length > 0 &&
      el(
        'div',
        { class: 'choices' },
        ...choices.map(({ treatment, name }) =>
          button(
            'second',
            treatment ? words('suppose', { treatment: name }) : words('suppose-this'),
            () => suppose(treatment),
            { 'data-act': 'suppose' },
          ),
        ),
      ),
  );
}
