// One page of questions: a single question, or several that belong together (the red flags). Driven by a button's click and
// the Enter key, never by a form's submit event, which does not fire inside a sandboxed frame.
import { button, el, prose } from './dom.js';
import { summary } from './errors.js';
import { field } from './field.js';

/** @typedef {import('../view').Value} Value */
/** @typedef {import('./field.js').Field} Field */

/**
 * @param {import('../view').QuestionPage} page
 * @param {object} context
 * @param {import('../words').Words} context.words
 * @param {number} context.level
 * @param {string} context.look of the heading
 * @param {number} context.number
 * @param {string} context.left about how many are left
 * @param {boolean} context.landing focus goes here when the screen changes
 * @param {(() => void) | null} context.back
 * @param {(fact: string) => boolean} context.depends whether a fact is asked only when others say so
 * @param {import('../layout.js').Actions['send']} context.send gives back what was refused
 * @param {import('../layout.js').Actions['peek']} context.peek
 * @param {import('../layout.js').Actions['atLeast']} context.atLeast
 * @param {boolean} context.alarmed the screen says already that this is an emergency
 * @returns {HTMLElement}
 */
export function question(page, { words, level, look, number, left, landing, back, depends, send, peek, atLeast, alarmed }) {
  const alone = page.facts.length === 1 && !page.heading;
  const title = { id: 'page-title', class: look, tabindex: -1, 'data-focus': landing, part: 'heading' };
  const fields = page.facts.map((q) =>
    field(q, { words, title: alone ? title : null, level: alone ? level : level + 1 }),
  );
  const problems = summary(words);

  const proceed = () => {
    reveal(fields, depends, peek);
    const shown = fields.filter((f) => !f.node.hidden);
    const wrong = shown.flatMap((f) => (f.problem() ? [{ field: f, problem: f.problem() }] : []));
    if (wrong.length === 0) {
      const refused = send(answersOf(shown));
      if (refused.length === 0) return;
      // The screen was not rebuilt: what was typed is still there, with the engine's own sentence beside it.
      for (const { fact, message } of refused) {
        wrong.push({ field: shown.find((f) => f.fact === fact) ?? shown[0], problem: message });
      }
    }
    // Nobody fills in a form first who has to call now.
    const known = answersOf(shown);
    if (!alarmed && atLeast(known) === 'emergency' && send(known).length === 0) return;
    for (const each of fields) each.show(wrong.find((w) => w.field === each)?.problem ?? '');
    problems.show(wrong);
  };

  const node = el(
    'section',
    { class: 'page', part: 'page', 'aria-labelledby': title.id },
    back && button('link back', words('back'), back, { part: 'back' }),
    el('p', { class: 'count' }, words('question-number', { number }), left && ` · ${left}`),
    problems.node,
    !alone && el(`h${level}`, title, page.heading ?? words('questions')),
    prose(page.text),
    fields.map((f) => f.node),
    button('main', words('continue'), proceed, { part: 'continue' }),
  );
  node.addEventListener('change', () => reveal(fields, depends, peek));
  node.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      proceed();
    }
  });
  reveal(fields, depends, peek);
  return node;
}

/** @param {Field[]} fields */
const answersOf = (fields) =>
  Object.fromEntries(fields.filter((f) => !f.problem()).map((f) => [f.fact, /** @type {Value} */ (f.value())]));

/**
 * A question that depends on others of its page shows once those before it are answered and the engine asks it.
 * @param {Field[]} fields
 * @param {(fact: string) => boolean} depends
 * @param {import('../layout.js').Actions['peek']} peek
 */
function reveal(fields, depends, peek) {
  if (fields.length === 1) return;
  fields.forEach((field, at) => {
    if (!depends(field.fact)) return;
    const before = fields.slice(0, at).filter((f) => !f.node.hidden);
    const aside = fields.slice(at).map((f) => f.fact);
    field.node.hidden = before.some((f) => f.problem()) || !peek(field.fact, answersOf(before), aside).has(field.fact);
  });
}
