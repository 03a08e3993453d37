// The pieces that all kinds of question are made of.
import { el } from './dom.js';

/**
 * A native radio or checkbox with its label; the whole row can be pressed.
 * @param {'radio' | 'checkbox'} type @param {string} group @param {string} value @param {import('./dom.js').Child} label @param {boolean} checked
 */
export function option(type, group, value, label, checked) {
  const input = /** @type {HTMLInputElement} */ (el('input', { type, name: group, value, checked }));
  return { input, node: el('label', { class: 'option', part: 'answer' }, input, el('span', null, label)) };
}

/** The word that sets "none of these" and "I'm not sure" apart from the rest. @param {import('./words.js').Words} words */
export const or = (words) => el('p', { class: 'or', 'aria-hidden': 'true' }, words('or'));

/** Short answers stand side by side where there is room. @param {string[]} labels */
export const row = (labels) =>
  labels.every((label) => label.length <= 14) && labels.length <= 3 ? 'options row' : 'options';
