// Answers that cannot all be right: a kind sentence, the answers that do not fit, and one press that mends each. It is never
// folded away, and nothing stands above it but an urgent card.
import { button, el, unseen } from './dom.js';

/** @typedef {import('../view').Contradiction} Contradiction */

/**
 * @param {Contradiction[]} list
 * @param {object} context
 * @param {import('./words.js').Words} context.words
 * @param {number} context.level
 * @param {(fact: string) => void} context.change
 * @param {(fact: string) => void} context.takeBack
 * @param {(fact: string) => boolean} context.isTeams whether only a clinician says it
 * @param {readonly string[]} context.supposed
 * @param {boolean} context.clinician reads all questions on one form
 */
export function contradictions(list, { words, level, change, takeBack, isTeams, supposed, clinician }) {
  if (list.length === 0) return null;
  /** @param {string} fact @returns {[string, () => void] | null} what the press is called, and what it does */
  const mend = (fact) => {
    if (clinician) return [words('change'), () => toField(node, fact)];
    if (supposed.includes(fact)) return [words('confirm-undo'), () => takeBack(fact)];
    return isTeams(fact) ? null : [words('change'), () => change(fact)];
  };
  const row = (/** @type {Contradiction['because'][number]} */ { fact, short, answer }) => {
    const [label, act] = mend(fact) ?? [];
    const press = act && button('link', [label, unseen(` ${short}`)], act, { 'data-act': 'mend', 'data-value': fact });
    return el('div', null, el('dt', null, short), el('dd', null, answer), press && el('dd', { class: 'act' }, press));
  };
  const node = el(
    'section',
    { class: 'note unfit', part: 'contradictions', 'aria-labelledby': 'unfit-title' },
    el(`h${level}`, { class: 'sub', id: 'unfit-title' }, words('contradictions-heading')),
    el('p', null, words('contradictions-lead')),
    list.map(({ text, because }) => [el('p', { class: 'label' }, text), el('dl', { class: 'answers' }, because.map(row))]),
  );
  return node;
}

/** On a form with every question, there is nowhere to go but to the field. @param {HTMLElement} node @param {string} fact */
function toField(node, fact) {
  const inputs = [...(node.parentNode?.querySelectorAll('input') ?? [])].filter(({ name }) => name === `f-${fact}`);
  (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus();
}
