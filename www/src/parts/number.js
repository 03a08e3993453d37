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

  const text = () => input.value.trim().replace(',', '.');
  return {
    nodes: [...(range ? [range] : []), label, ...(unsure ? [or(words), unsure.node] : [])],
    value: () => (unsure?.input.checked ? 'not_sure' : Number(text())),
    problem() {
      if (unsure?.input.checked) return '';
      if (!/^[+-]?\d+(\.\d+)?$/.test(text())) return words(text() ? 'error-not-a-number' : 'error-number');
      const value = Number(text());
      if (whole && !Number.isInteger(value)) return words('error-whole');
      const low = min != null && value < min;
      const high = max != null && value > max;
      if ((low || high) && min != null && max != null) return words('error-range', { min, max });
      return low ? words('error-min', { min }) : high ? words('error-max', { max }) : '';
    },
  };
}

/** @param {import('../view').Value | null} answer */
const isUnsure = (answer) => answer === 'not_sure' || (Array.isArray(answer) && answer[0] === 'not_sure');
