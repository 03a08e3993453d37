// A number. A text input with a numeric keyboard: `type=number` empties itself when it does not like what was typed, and
// changes under the mouse wheel.
import { decimalsOf, example, typed as read, unfit } from './typed-number.js';
import { el } from './dom.js';
import { option, or } from './option.js';

/** @param {import('../view').Question} question @param {{ words: import('./words.js').Words, id: string }} context
 * @returns {import('./field.js').Control} */
export function number(question, { words, id }) {
  const { unit, answer } = question;
  const bounds = boundsOf(question);
  const { min, max, step } = bounds;
  const decimals = decimalsOf(bounds);
  /** As it is written in the page's language. @param {number | string} number */
  const shown = (number) => String(number).replace('.', words('decimal-mark'));
  const ends = { min: shown(min), max: shown(max) };
  const range = el('p', { class: 'hint', id: `${id}-range` }, words('number-range', ends));
  const input = /** @type {HTMLInputElement} */ (
    el('input', {
      type: 'text',
      name: id,
      class: 'number',
      // The keyboards for numbers have no minus.
      inputmode: min < 0 ? 'text' : decimals === 0 ? 'numeric' : 'decimal',
      autocomplete: 'off',
      spellcheck: 'false',
      value: typeof answer === 'number' ? shown(answer) : null,
      'aria-describedby': range.id,
    })
  );
  const label = el('label', { class: 'measure' }, input, el('span', null, unit ?? words('number')));
  // Digits of another script, or another decimal mark, are said back as they were understood.
  const heard = el('p', { class: 'hint', role: 'status', part: 'read' });
  const hear = () => {
    const got = read(input.value, decimals);
    const heardAs = 'number' in got ? shown(got.number) : input.value.trim();
    heard.textContent = heardAs === input.value.trim() ? '' : words('number-read', { number: heardAs });
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
    nodes: [range, label, heard, ...(unsure ? [or(words), unsure.node] : [])],
    value: () => (unsure?.input.checked ? 'not_sure' : number()),
    problem() {
      if (unsure?.input.checked) return '';
      const got = read(input.value, decimals);
      const between = () => words('error-step', { step: shown(step), example: shown(example(bounds)) });
      if ('number' in got) {
        const why = unfit(got.number, bounds);
        if (why === 'range') return words('error-range', ends);
        return why === 'step' ? between() : '';
      }
      if (got.problem === 'grouped') {
        return words('error-grouped', { example: shown(unfit(got.example, bounds) ? example(bounds) : got.example) });
      }
      return got.problem === 'places' ? between() : words(PROBLEMS[got.problem], { example: shown(example(bounds)) });
    },
  };
}

const PROBLEMS = { nothing: 'error-number', words: 'error-not-a-number', whole: 'error-whole' };

/** A number has all three. @param {import('../view').Question} question @returns {import('./typed-number.js').Bounds} */
const boundsOf = ({ min, max, step }) => ({ min: Number(min), max: Number(max), step: Number(step) });

/** @param {import('../view').Value | null} answer */
const isUnsure = (answer) => answer === 'not_sure' || (Array.isArray(answer) && answer[0] === 'not_sure');
