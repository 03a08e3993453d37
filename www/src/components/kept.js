// Answers that stay on this device: asked for by a tick, opened again or deleted by one press.
import { button, el } from './dom.js';
import { canKeep, forget, kept } from '../sharing/device.js';
import { opened } from '../sharing/saved.js';

/** @typedef {import('../state/state.js').Snapshot} Snapshot */

/** The tick; nothing where a browser keeps nothing.
 * @param {{ words: import('./words.js').Words, chosen: import('../state/state.js').Chosen, keepHere: (on: boolean) => boolean }} context */
export function keeping({ words, chosen, keepHere }) {
  if (!canKeep()) return null;
  const said = el('p', { class: 'hint', role: 'status' });
  const input = /** @type {HTMLInputElement} */ (el('input', { type: 'checkbox', name: 'keep-here', checked: chosen.keeps ?? false }));
  input.addEventListener('change', () => {
    const wanted = input.checked;
    input.checked = keepHere(wanted);
    said.textContent = words(wanted ? (input.checked ? 'keep-done' : 'keep-not') : 'kept-deleted');
  });
  return el(
    'div',
    { part: 'keep' },
    el('label', { class: 'option' }, input, el('span', null, words('keep-here'))),
    el('p', { class: 'hint' }, words('keep-hint')),
    said,
  );
}

/** What is kept from another day, to go on with or to delete; nothing where nothing is.
 * @param {{ words: import('./words.js').Words, contents: import('../engine/contents.js').Contents, ask: (from: 'kept', snapshot: Snapshot) => void }} context */
export function keptAnswers({ words, contents, ask }) {
  const text = kept(contents);
  if (text === null) return null;
  const got = opened(text, contents);
  const node = el('div', { class: 'note', part: 'kept', role: 'status' });
  const remove = () => {
    forget(contents);
    node.replaceChildren(el('p', null, words('kept-deleted')));
  };
  node.append(
    el('p', null, words('kept-here')),
    el(
      'div',
      { class: 'choices' },
      'trouble' in got ? el('p', null, words(got.trouble)) : button('second', words('kept-open'), () => ask('kept', got), { 'data-act': 'open-kept' }),
      button('second', words('kept-delete'), remove, { 'data-act': 'delete-kept' }),
    ),
  );
  return node;
}
