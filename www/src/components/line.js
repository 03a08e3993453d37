// One question as one line of a table, for a clinician who has all the answers at hand: its short name, and the control.
import { el } from './dom.js';
import { number } from './number.js';
import { set } from './set.js';

/** @typedef {import('./field.js').Control} Control */
/** @typedef {import('../view').Question} Question */
/** With what a clinician says at one press: nothing is filled in where there is an answer.
 * @typedef {import('./field.js').Field & { empty: () => boolean, fill: (usual: string[]) => void }} Line */

const KINDS = { choice: chosen, set: several, number };

/** @param {Question} question @param {{ words: import('./words.js').Words }} context @returns {Line} */
export function line(question, { words }) {
  const id = `f-${question.fact}`;
  const error = el('p', { class: 'error', id: `${id}-error`, hidden: true, part: 'error' });
  const { nodes, value, problem } = KINDS[question.kind](question, { words, id });
  const node = el(
    'div',
    { class: 'query-line', part: 'question', role: 'group', 'data-fact': question.fact, 'aria-labelledby': `${id}-name`, title: question.question },
    el('p', { class: 'query-name', id: `${id}-name` }, question.short),
    el('div', { class: 'query-answer' }, nodes),
    error,
  );
  const inputs = /** @type {(HTMLInputElement | HTMLSelectElement)[]} */ ([...node.querySelectorAll('input, select')]);
  // Nobody has looked at what was only filled in.
  node.addEventListener('change', () => node.removeAttribute('data-filled'));
  const empty = () => inputs.every((input) => (isTick(input) ? !input.checked : !input.value.trim()));
  return {
    ...{ node, fact: question.fact, short: question.short, value, problem, empty },
    fill(usual) {
      if (!empty()) return;
      const ticks = inputs.filter(isTick);
      const named = ticks.filter((tick) => usual.includes(tick.value));
      // No member at all is said by what excludes the others.
      const none = ticks.filter((tick) => tick.value === '' || question.options.some(({ value, exclusive }) => exclusive && value === tick.value));
      const said = question.kind === 'choice' ? inputs : named.length > 0 ? named : none.slice(0, 1);
      for (const input of said) {
        if (isTick(input)) input.checked = true;
        else input.value = usual[0] ?? '';
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
      node.toggleAttribute('data-filled', !empty());
    },
    show(wrong) {
      error.textContent = wrong;
      error.hidden = !wrong;
      node.classList.toggle('wrong', Boolean(wrong));
      for (const input of inputs) {
        if (wrong) input.setAttribute('aria-describedby', error.id);
        else input.removeAttribute('aria-describedby');
      }
    },
    focus: () => inputs[0]?.focus(),
  };
}

/** @param {HTMLInputElement | HTMLSelectElement} input @returns {input is HTMLInputElement} */
const isTick = (input) => input.type === 'checkbox';

/** One of several, nothing chosen beforehand. @param {Question} question @param {{ words: import('./words.js').Words, id: string }} context @returns {Control} */
function chosen(question, { words, id }) {
  const option = (/** @type {string} */ value, /** @type {string} */ label) =>
    el('option', { value, selected: value === (question.answer ?? '') }, label);
  const select = /** @type {HTMLSelectElement} */ (
    el(
      'select',
      { name: id, 'aria-labelledby': `${id}-name` },
      option('', '–'),
      question.options.map(({ value, label }) => option(value, label)),
      question.not_sure && option('not_sure', question.not_sure),
    )
  );
  return { nodes: [select], value: () => select.value, problem: () => (select.value ? '' : words('error-choose')) };
}

/** Any of several, folded: what is chosen stands on the fold. @param {Question} question @param {{ words: import('./words.js').Words, id: string }} context @returns {Control} */
function several(question, context) {
  const control = set(question, context);
  const summary = el('summary', { 'aria-labelledby': `${context.id}-name ${context.id}-said` }, '');
  const said = el('span', { id: `${context.id}-said` });
  summary.append(said);
  const fold = el('details', { class: 'query-fold' }, summary, control.nodes);
  const tell = () => {
    const ticked = [...fold.querySelectorAll('input')].filter(({ checked }) => checked);
    said.textContent = ticked.map((input) => input.closest('label')?.textContent ?? '').join(', ') || '–';
  };
  fold.addEventListener('change', tell);
  tell();
  return { ...control, nodes: [fold] };
}
