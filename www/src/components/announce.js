// What a screen reader is told besides the heading that takes the focus: one polite line, and an assertive one that only an
// emergency uses. Both live outside whatever is redrawn.
import { el } from './dom.js';

export function announcer() {
  const polite = el('div', { class: 'unseen', 'aria-live': 'polite' });
  const assertive = el('div', { class: 'unseen', 'aria-live': 'assertive' });
  return {
    nodes: [polite, assertive],
    /** @param {string} line @param {boolean} [now] */
    say(line, now = false) {
      polite.textContent = now ? '' : line;
      assertive.textContent = now ? line : '';
    },
  };
}
