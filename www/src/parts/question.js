// One page of questions: a single question, or several that belong together (the red flags). Driven by a button's click and
// the Enter key, never by a form's submit event, which does not fire inside a sandboxed frame.
import { button, el, prose } from './dom.js';
import { field } from './field.js';
import { summary } from './errors.js';

/** @typedef {import('../view').Finding} Finding */
/** @typedef {import('../view').Value} Value */

/**
 * @param {import('../view').QuestionPage} page
 * @param {object} context
 * @param {import('../words').Words} context.words
 * @param {number} context.level
 * @param {number} context.number
 * @param {boolean} context.landing focus goes here when the screen changes
 * @param {boolean} context.opening the first page, under the pathway's own title
 * @param {(() => void) | null} context.back
 * @param {(facts: Record<string, Value>) => Finding[]} context.send gives back what was refused
 * @returns {HTMLElement}
 */
export function question(page, { words, level, number, landing, opening, back, send }) {
  const alone = page.facts.length === 1 && !page.heading;
  const fields = page.facts.map((q) => field(q, { words, alone, level: alone ? level : level + 1 }));
  const problems = summary(words);

  const proceed = () => {
    const read = fields.map((f) => ({ field: f, ...f.read() }));
    let wrong = read.flatMap((r) => ('problem' in r ? [{ field: r.field, problem: r.problem }] : []));
    if (wrong.length === 0) {
      const refused = send(
        Object.fromEntries(read.flatMap((r) => ('value' in r ? [[r.field.question.fact, r.value]] : []))),
      );
      if (refused.length === 0) return;
      // The screen was not rebuilt: what was typed is still there, with the engine's own sentence beside it.
      wrong = refused.map((f) => ({
        field: fields.find((each) => each.question.fact === f.fact) ?? fields[0],
        problem: f.message,
      }));
    }
    for (const each of fields) each.show(wrong.find((w) => w.field === each)?.problem ?? null);
    problems.show(wrong);
  };

  const node = el(
    'section',
    { class: 'page', part: 'page', 'aria-labelledby': 'page-title' },
    back && button('link back', words('back'), back, { part: 'back' }),
    el('p', { class: 'count' }, words('question-number', { number })),
    problems.node,
    !alone &&
      el(
        `h${level}`,
        { class: 'title', tabindex: -1, 'data-focus': landing, part: 'heading' },
        page.heading ?? words('questions'),
      ),
    ...prose(page.text),
    ...fields.map((f) => f.node),
    button('main', words('continue'), proceed, { part: 'continue' }),
  );

  const title = node.querySelector('.title');
  title?.setAttribute('id', 'page-title');
  if (opening) title?.classList.replace('title', 'sub');
  if (!landing) title?.removeAttribute('data-focus');
  node.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      proceed();
    }
  });
  return node;
}
