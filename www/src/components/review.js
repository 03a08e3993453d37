// When to look again, and "suppose it did not help": the ladder climbed one step at a time.
import { button, el, unseen } from './dom.js';

/**
 * @param {import('../view').Card} card
 * @param {{ words: import('./words.js').Words, level: number, suppose: (treatment: string | null) => void }} context
 */
export function review(card, { words, level, suppose }) {
  if (!card.review) return null;
  const { after, suppose: choices } = card.review;
  // The sentence above the buttons says it once for the eye; each button says it whole for the ear.
  const buttons = choices.map(({ treatment, name }) => {
    const label = treatment ? [unseen(`${words('suppose')} `), name] : words('suppose-this');
    return button('second', label, () => suppose(treatment), { 'data-act': 'suppose' });
  });
  return el(
    'section',
    { class: 'block', part: 'review' },
    el(`h${level + 1}`, null, words('review-heading')),
    after && el('p', null, words('review-after', { after })),
    buttons.length > 0 && el('p', { class: 'onscreen' }, words('suppose-text')),
    buttons.length > 0 && el('div', { class: 'choices' }, ...buttons),
  );
}
