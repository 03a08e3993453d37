// A number. A text input with a numeric keyboard: `type=number` empties itself when it does not like what was typed, and
// changes under the mouse wheel.
import { el } from './dom.js';
import { option, or } from './option.js';

/** @param {import('../view').Question} question @param {{ words: import('../words').Words, id: string }} context
 * @returns {import('./field').Control} */
export function number(question, { words, id }) {
  const { min, max, unit, step, answer } = question;
  const whole = step == null || Number.isInteger(step);
  const range =
    min != null && max != null
      ? el('p', { class: 'hint', id: `${id}-range` }, words('number-range', { min, max }))
      : null;
  const input = /** @type {HTMLInputElement} */ (
    el('input', {
      type: 'text',
      name: id,
      class: 'number',
      inputmode: whole ? 'numeric' : 'decimal',
      autocomplete: 'off',
      spellcheck: 'false',
      value: typeof answer === 'number' ? answer : null,
      'aria-describedby': range && range.id,
    })
  );
  const label = el('label', { class: 'measure' }, input, el('span', null, unit ?? words('number')));
  const unsure = question.not_sure ? option('checkbox', id, 'not_sure', question.not_sure, isUnsure(answer)) : null;

  // Typing means being sure; "I'm not sure" sets the number aside and gives it back when it is unticked.
  let typed = input.value;
  input.addEventListener('input', () => {
    typed = input.value;
    if (unsure) unsure.input.checked = false;
  });
  unsure?.input.addEventListener('change', () => (input.value = unsure.input.checked ? '' : typed));

  return {
    nodes: [...(range ? [range] : []), label, ...(unsure ? [or(words), unsure.node] : [])],
    read() {
      if (unsure?.input.checked) return { value: 'not_sure' };
      const text = input.value.trim().replace(',', '.');
      if (!/^[+-]?\d+(\.\d+)?$/.test(text)) return { problem: words(text ? 'error-not-a-number' : 'error-number') };
      const value = Number(text);
      if (whole && !Number.isInteger(value)) return { problem: words('error-whole') };
      if ((min != null && value < min) || (max != null && value > max)) {
        return {
          problem:
            min != null && max != null
              ? words('error-range', { min, max })
              : words('error-bound', { bound: min != null && value < min ? min : Number(max) }),
        };
      }
      return { value };
    },
  };
}

/** @param {import('../view').Value | null} answer */
const isUnsure = (answer) => answer === 'not_sure' || (Array.isArray(answer) && answer[0] === 'not_sure');
