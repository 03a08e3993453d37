// What the last step did besides moving on: answers that stopped mattering or came back, and a way to undo.
import { button, el } from './dom.js';

/** @param {import('../session.js').Session} session @param {{ words: import('../words').Words, undo: () => void }} context */
export function news({ news }, { words, undo }) {
  const { parked, used, undo: what, result, again = [], gone = 0, trouble } = news;
  const told = { restart: 'restarted', suppose: 'supposed', confirm: 'confirmed', open: 'opened' };
  const lines = [
    trouble && words(trouble),
    what && words(told[what]),
    again.length > 0 && words('opened-again', { answers: again.join(', ') }),
    gone > 0 && words('opened-gone', { count: gone }),
    result?.before && words('news-result', { result: result.before }),
    result && result.now.length > 0 && words('news-now', { names: result.now.join(', ') }),
    result && result.gone.length > 0 && words('news-gone', { names: result.gone.join(', ') }),
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
