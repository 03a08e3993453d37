// One question as a fieldset: its legend, its hint, its error, and the controls of its kind.
import { el, prose, unseen } from './dom.js';
import { choice } from './choice.js';
import { number } from './number.js';
import { set } from './set.js';

/** @typedef {import('../view').Question} Question */
/** @typedef {import('../view').Value} Value */
/** @typedef {import('../words').Words} Words */

/**
 * What each kind of control gives back: its nodes, and what it holds now.
 * @typedef {object} Control
 * @property {Node[]} nodes
 * @property {() => { value: Value } | { problem: string }} read
 */

/**
 * @typedef {object} Field
 * @property {HTMLElement} node
 * @property {Question} question
 * @property {Control['read']} read
 * @property {(problem: string | null) => void} show puts the error beside the question, or takes it away
 * @property {() => void} focus
 */

const KINDS = { choice, set, number };

/**
 * @param {Question} question
 * @param {{ words: Words, level: number, alone: boolean }} context `alone` on its page: the legend is the page's heading
 * @returns {Field}
 */
export function field(question, { words, level, alone }) {
  const id = `f-${question.fact}`;
  const error = el('p', { class: 'error', id: `${id}-error`, hidden: true, part: 'error' });
  const control = KINDS[question.kind](question, { words, id });
  const heading = el(
    `h${level}`,
    alone ? { class: 'title', tabindex: -1, 'data-focus': true, part: 'heading' } : null,
    question.question,
  );
  const why = question.why && alone ? el('div', { class: 'hint', id: `${id}-why` }, ...prose(question.why)) : null;
  const set = el(
    'fieldset',
    { 'aria-describedby': why && why.id },
    el('legend', null, heading),
    why,
    error,
    ...control.nodes,
    help(question, words, alone),
  );
  // The mark of an error stands on a box around it: a fieldset's own border would begin in the middle of its legend.
  const node = el('div', { class: alone ? 'field alone' : 'field', part: 'question' }, set);
  return {
    node,
    question,
    read: control.read,
    show(problem) {
      error.replaceChildren(...(problem ? [unseen(`${words('error')} `), problem] : []));
      error.hidden = !problem;
      node.classList.toggle('wrong', Boolean(problem));
      const described = [why?.id, problem && error.id].filter(Boolean).join(' ');
      if (described) set.setAttribute('aria-describedby', described);
      else set.removeAttribute('aria-describedby');
      for (const input of node.querySelectorAll('input[type=text]')) {
        if (problem) input.setAttribute('aria-invalid', 'true');
        else input.removeAttribute('aria-invalid');
      }
    },
    focus: () => node.querySelector('input')?.focus(),
  };
}

/** Why we ask and how to find out, folded away: on a page of many questions they would bury the questions.
 * @param {Question} question @param {Words} words @param {boolean} alone */
function help(question, words, alone) {
  const why = alone ? null : question.why;
  if (!why && !question.find_out) return null;
  return el(
    'details',
    { class: 'help' },
    el('summary', null, words(why ? 'why-we-ask' : 'find-out')),
    ...prose(why),
    why && question.find_out ? el('p', { class: 'label' }, words('find-out')) : null,
    ...prose(question.find_out),
  );
}
