// What the last step did besides moving on: answers that stopped mattering or came back, and a way to undo.
import { button, el } from './dom.js';

/** @param {import('../session.js').Session} session @param {{ words: import('../words').Words, undo: () => void }} context */
export function news({ news: { parked, used, undo: what } }, { words, undo }) {
  const lines = [
    what && words(what === 'restart' ? 'restarted' : 'supposed'),
    parked.length > 0 && words('news-parked', { answers: parked.join(', ') }),
    used.length > 0 && words('news-used', { answers: used.join(', ') }),
  ].filter(Boolean);
  if (lines.length === 0) return null;
  return el(
    'div',
    { class: 'note', part: 'news' },
    ...lines.map((line) => el('p', null, line)),
    what && button('link', words('undo'), undo, { 'data-act': 'undo' }),
  );
}
