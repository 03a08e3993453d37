// Any answers of several: native checkboxes. "None of these" and "I'm not sure" exclude all others, and one of them has to
// be said: an empty page is a question not answered, never a "no".
import { el } from './dom.js';
import { option, or, row } from './option.js';

/** The page's own "none of these", for a set whose author declared no such member. */
const NONE = '';

/** @param {import('../view').Question} question @param {{ words: import('./words.js').Words, id: string }} context
 * @returns {import('./field.js').Control} */
export function set(question, { words, id }) {
  const given = question.answer == null ? null : [question.answer].flat().map(String);
  const ticked = (/** @type {string} */ value) => Boolean(given?.includes(value));
  const members = question.options.filter((o) => !o.exclusive);
  const alone = question.options
    .filter((o) => o.exclusive)
    .map(({ value, label }) => ({ value, label, on: ticked(value) }));
  if (alone.length === 0) alone.push({ value: NONE, label: words('none-of-these'), on: given?.length === 0 });
  // `[]` and the first exclusive member say the same.
  else if (given?.length === 0) alone[0].on = true;
  if (question.not_sure) alone.push({ value: 'not_sure', label: question.not_sure, on: ticked('not_sure') });

  const many = members.map((o) => option('checkbox', id, o.value, o.label, ticked(o.value)));
  const single = alone.map((o) => option('checkbox', id, o.value, o.label, o.on));
  const untick = (/** @type {typeof many} */ others) => {
    for (const other of others) other.input.checked = false;
  };
  for (const o of many) o.input.addEventListener('change', () => untick(single));
  for (const o of single)
    o.input.addEventListener('change', () => untick([...many, ...single].filter((other) => other !== o)));

  const chosen = () => [...many, ...single].filter((o) => o.input.checked).map((o) => o.input.value);
  return {
    nodes: [
      el('div', { class: 'options' }, ...many.map((o) => o.node)),
      or(words),
      el('div', { class: row(alone.map((o) => o.label)) }, ...single.map((o) => o.node)),
    ],
    value() {
      const all = chosen();
      return all[0] === 'not_sure' ? 'not_sure' : all.filter((value) => value !== NONE);
    },
    problem: () => (chosen().length > 0 ? '' : words('error-choose-any')),
  };
}
