// A number. A text input with a numeric keyboard: `type=number` empties itself when it does not like what was typed, and
// changes under the mouse wheel.
import { typed as read } from './typed-number.js';
import { el } from './dom.js';
import { option, or } from './option.js';

/** @param {import('../view').Question} question @param {{ words: import('./words.js').Words, id: string }} context
 * @returns {import('./field.js').Control} */
export function number(question, { words, id }) {
  const { unit, step, answer } = question;
  const [min, max] = [question.min, question.max].map((bound) => (typeof bound === 'number' ? bound : null));
  const decimals = String(step ?? 1).split('.')[1]?.length ?? 0;
  const range =
    min != null && max != null
      ? el('p', { class: 'hint', id: `${id}-range` }, words('number-range', { min, max }))
      : null;
  const input = /** @type {HTMLInputElement} */ (
    el('input', {
      type: 'text',
      name: id,
      class: 'number',
      inputmode: decimals === 0 ? 'numeric' : 'decimal',
      autocomplete: 'off',
      spellcheck: 'false',
      value: typeof answer === 'number' ? answer : null,
      'aria-describedby': range?.id,
    })
  );
  const label = el('label', { class: 'measure' }, input, el('span', null, unit ?? words('number')));
  // Digits of another script, or another decimal mark, are said back as they were understood.
  const heard = el('p', { class: 'hint', role: 'status', part: 'read' });
  const hear = () => {
    const got = read(input.value, decimals);
    const other = 'number' in got && got.number !== input.value.trim();
    heard.textContent = other ? words('number-read', { number: unit ? `${got.number} ${unit}` : got.number }) : '';
  };
  const unsure = question.not_sure ? option('checkbox', id, 'not_sure', question.not_sure, isUnsure(answer)) : null;

  // Typing means being sure; "I'm not sure" sets the number aside and gives it back when it is unticked.
  let typed = input.value;
  input.addEventListener('input', () => {
    typed = input.value;
    hear();
    if (unsure) unsure.input.checked = false;
  });
  unsure?.input.addEventListener('change', () => {
    input.value = unsure.input.checked ? '' : typed;
    hear();
  });
  // Put back on a screen that is drawn again.
  input.addEventListener('change', hear);

  const number = () => {
    const got = read(input.value, decimals);
    return 'number' in got ? Number(got.number) : NaN;
  };
  return {
    nodes: [...(range ? [range] : []), label, heard, ...(unsure ? [or(words), unsure.node] : [])],
    value: () => (unsure?.input.checked ? 'not_sure' : number()),
    problem() {
      if (unsure?.input.checked) return '';
      const got = read(input.value, decimals);
      if (!('number' in got)) {
        if (got.problem === 'grouped') return words('error-grouped', { example: got.example });
        return words(PROBLEMS[got.problem], { step: step ?? 1 });
      }
      const value = number();
      if (min != null && value < min) return max != null ? words('error-range', { min, max }) : words('error-min', { min });
      if (max != null && value > max) return min != null ? words('error-range', { min, max }) : words('error-max', { max });
      const steps = (value - (min ?? 0)) / (step ?? 1);
      return Math.abs(steps - Math.round(steps)) < 1e-6 ? '' : words('error-step', { step: step ?? 1 });
    },
  };
}

const PROBLEMS = { nothing: 'error-number', words: 'error-not-a-number', whole: 'error-whole', places: 'error-step' };

/** @param {import('../view').Value | null} answer */
const isUnsure = (answer) => answer === 'not_sure' || (Array.isArray(answer) && answer[0] === 'not_sure');
