// One answer of several: native radios, none chosen beforehand, "I'm not sure" last.
import { el } from './dom.js';
import { option, row } from './option.js';

/** @param {import('../view').Question} question @param {{ words: import('./words.js').Words, id: string }} context
 * @returns {import('./field.js').Control} */
export function choice(question, { words, id }) {
  const all = question.options.map(({ value, label }) => ({ value, label }));
  if (question.not_sure) all.push({ value: 'not_sure', label: question.not_sure });
  const options = all.map(({ value, label }) => option('radio', id, value, label, question.answer === value));
  return {
    nodes: [el('div', { class: row(all.map((o) => o.label)) }, ...options.map((o) => o.node))],
    value: () => options.find((o) => o.input.checked)?.input.value ?? '',
    problem: () => (options.some((o) => o.input.checked) ? '' : words('error-choose')),
  };
}
