// A text to take along, and a press that copies it: it says that it was copied, or that it could not be.
import { button, el } from './dom.js';

/** @param {string} text @param {import('./words.js').Words} words */
export function copyable(text, words) {
  const said = el('span', { role: 'status', class: 'fine' });
  const shown = el('p', { class: 'code' }, text);
  const copy = async () => {
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    said.textContent = words(done ? 'copied' : 'copy-failed');
    // Marked, so that one key copies it.
    if (!done) getSelection()?.selectAllChildren(shown);
  };
  return [shown, el('p', { class: 'choices' }, button('second', words('copy'), copy, { 'data-act': 'copy' }), said)];
}
