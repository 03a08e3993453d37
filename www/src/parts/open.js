// The way back to saved answers: from a file or a code. It stands folded below what can be taken along, and alone when the
// first page leads to it.
import { decoded } from '../code.js';
import { opened } from '../saved.js';
import { button, el } from './dom.js';

/** @typedef {import('../session.js').Snapshot} Snapshot */

const TOO_LARGE = 1_000_000;

/**
 * @param {import('../view').Bundle} bundle
 * @param {{ words: import('../words').Words, open: (snapshot: Snapshot) => void }} context
 */
export function openFields(bundle, { words, open }) {
  const trouble = el('p', { class: 'error', role: 'alert' });
  const receive = (/** @type {Snapshot | { trouble: string }} */ got) => {
    if ('trouble' in got) trouble.textContent = words(got.trouble);
    else open(got);
  };
  const file = /** @type {HTMLInputElement} */ (
    el('input', { type: 'file', name: 'open', accept: '.json,application/json' })
  );
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (chosen) receive(chosen.size > TOO_LARGE ? { trouble: 'open-not-ours' } : opened(await chosen.text(), bundle));
    // The same file can be chosen once more.
    file.value = '';
  });
  const typed = /** @type {HTMLInputElement} */ (
    el('input', { type: 'text', name: 'code', class: 'code', autocomplete: 'off', spellcheck: 'false' })
  );
  return [
    trouble,
    el('label', { class: 'wide' }, el('span', null, words('open-file')), file),
    el('label', { class: 'wide' }, el('span', null, words('open-code')), typed),
    button('second', words('open-code-go'), () => receive(decoded(typed.value, bundle)), { 'data-act': 'open-code' }),
  ];
}

/**
 * @param {import('../view').Bundle} bundle
 * @param {object} context
 * @param {import('../words').Words} context.words
 * @param {number} context.level
 * @param {() => void} context.back
 * @param {(snapshot: Snapshot) => void} context.open
 */
export const openPage = (bundle, context) =>
  el(
    'section',
    { class: 'page', part: 'take' },
    button('link back', context.words('back'), context.back, { part: 'back' }),
    el(
      `h${context.level}`,
      { class: 'title', tabindex: -1, 'data-focus': true, part: 'heading' },
      context.words('open-heading'),
    ),
    openFields(bundle, context),
  );
