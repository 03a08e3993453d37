// One question as a fieldset: its legend, its hint, its error, and the controls of its kind.
import { choice } from './choice.js';
import { el, prose, unseen } from './dom.js';
import { number } from './number.js';
import { set } from './set.js';

/** @typedef {import('../view').Question} Question */
/** @typedef {import('./words.js').Words} Words */

/**
 * What each kind of control gives back: its nodes, what it holds now, and what has to be mended first, if anything.
 * @typedef {object} Control
 * @property {Node[]} nodes
 * @property {() => import('../view').Value} value
 * @property {() => string} problem
 */

/**
 * @typedef {object} Field
 * @property {HTMLElement} node
 * @property {string} fact
 * @property {string} short
 * @property {Control['value']} value
 * @property {Control['problem']} problem
 * @property {(problem: string) => void} show puts the error beside the question, or takes it away
 * @property {() => void} focus
 */

const KINDS = { choice, set, number };

/**
 * @param {Question} question
 * @param {object} context
 * @param {Words} context.words
 * @param {number} context.level
 * @param {Record<string, unknown> | null} context.title of the page, when the question is all there is on it
 * @returns {Field}
 */
export function field(question, { words, level, title }) {
  const id = `f-${question.fact}`;
  const error = el('p', { class: 'error', id: `${id}-error`, hidden: true, part: 'error' });
  const { nodes, value, problem } = KINDS[question.kind](question, { words, id });
  const why = question.why && title ? el('div', { class: 'hint', id: `${id}-why` }, prose(question.why)) : null;
  const set = el(
    'fieldset',
    { 'aria-describedby': why?.id },
    el('legend', null, el(`h${level}`, title, question.question)),
    why,
    error,
    nodes,
    help(question, words, title !== null),
  );
  return {
    // The mark of an error stands on a box around it: a fieldset's own border would begin in the middle of its legend.
    node: el('div', { class: title ? 'field alone' : 'field', part: 'question' }, set),
    fact: question.fact,
    short: question.short,
    value,
    problem,
    show(wrong) {
      error.replaceChildren(...(wrong ? [unseen(`${words('error')} `), wrong] : []));
      error.hidden = !wrong;
      set.parentElement?.classList.toggle('wrong', Boolean(wrong));
      const described = [why?.id, wrong && error.id].filter(Boolean).join(' ');
      attribute(set, 'aria-describedby', described);
      for (const input of set.querySelectorAll('input[type=text]')) attribute(input, 'aria-invalid', wrong && 'true');
    },
    focus: () => set.querySelector('input')?.focus(),
  };
}

/** @param {Element} node @param {string} name @param {string} value */
function attribute(node, name, value) {
  if (value) node.setAttribute(name, value);
  else node.removeAttribute(name);
}

/** Why we ask and how to find out, folded away: on a page of many questions they would bury the questions.
 * @param {Question} question @param {Words} words @param {boolean} alone then the reason stands under the question */
function help(question, words, alone) {
  const why = alone ? null : question.why;
  if (!why && !question.find_out) return null;
  const both = why && question.find_out;
  return el(
    'details',
    { class: 'help' },
    el('summary', null, words(why ? 'why-we-ask' : 'find-out')),
    prose(why),
    both && el('p', { class: 'label' }, words('find-out')),
    prose(question.find_out),
  );
}
