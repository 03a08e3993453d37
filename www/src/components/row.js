// A row that opens: what a screen holds besides what is read first. Its summary says what is in it.
import { drawing } from './drawings.js';
import { el } from './dom.js';

/** @param {string} part @param {number} level @param {string} title @param {...import('./dom.js').Child} content */
export const row = (part, level, title, ...content) =>
  el(
    'details',
    { class: 'fold fold-row', part },
    el('summary', null, el(`h${level + 1}`, null, title), drawing('down', 'pen small')),
    content,
  );

/** Opens it, and brings what is looked for into sight and focus. @param {Element | null} fold @param {string} [selector] */
export function unfold(fold, selector = 'summary') {
  if (!(fold instanceof HTMLDetailsElement)) return;
  fold.open = true;
  const wanted = /** @type {HTMLElement | null} */ (fold.querySelector(selector) ?? fold.querySelector('summary'));
  wanted?.focus({ preventScroll: true });
  wanted?.scrollIntoView({ block: 'center' });
}
