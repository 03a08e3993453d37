// The way back to saved answers: from a file, or from whatever is put into one box. It stands folded below what can be taken along, and alone when the
// first page leads to it.
import { pasted } from '../sharing/pasted.js';
import { opened } from '../sharing/saved.js';
import { backButton } from './around.js';
import { button, el, heading } from '../components/dom.js';
import { keptAnswers } from '../components/kept.js';

/** @typedef {import('./scene.js').Scene} Scene */
/** @typedef {import('../state/state.js').Snapshot} Snapshot */

const TOO_LARGE = 1_000_000;

/** @param {Pick<Scene, 'contents' | 'words' | 'ask'>} scene */
export function openFields({ contents, words, ask }) {
  const trouble = el('p', { class: 'error', role: 'alert' });
  const receive = (/** @type {import('../state/state.js').From} */ from, /** @type {Snapshot | { trouble: string }} */ got) => {
    if ('trouble' in got) trouble.textContent = words(got.trouble);
    else ask(from, got);
  };
  const file = /** @type {HTMLInputElement} */ (
    el('input', { type: 'file', name: 'open', accept: '.json,application/json' })
  );
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (chosen) receive('file', chosen.size > TOO_LARGE ? { trouble: 'open-not-ours' } : opened(await chosen.text(), contents));
    // The same file can be chosen once more.
    file.value = '';
  });
  const typed = /** @type {HTMLInputElement} */ (
    el('input', { type: 'text', name: 'code', class: 'code', autocomplete: 'off', spellcheck: 'false' })
  );
  return [
    trouble,
    el('label', { class: 'wide' }, el('span', null, words('open-file')), file),
    el('label', { class: 'wide' }, el('span', null, words('open-any')), typed),
    button('second', words('open-code-go'), () => receive('text', pasted(typed.value, contents)), { 'data-act': 'open-code' }),
  ];
}

/** @param {Scene} scene */
export const saved = (scene) =>
  el(
    'section',
    { class: 'page', part: 'take' },
    backButton(scene),
    heading(scene.level, scene.words('open-heading')),
    keptAnswers(scene),
    openFields(scene),
  );
