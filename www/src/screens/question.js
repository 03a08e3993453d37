// One page of questions: a single question, or several that belong together (the red flags). Driven by a button's click and
// the Enter key, never by a form's submit event, which does not fire inside a sandboxed frame.
import { button, el, prose } from '../components/dom.js';
import { summary } from '../components/errors.js';
import { aloud } from '../components/aloud.js';
import { answers } from '../components/answers.js';
import { field } from '../components/field.js';
import { before } from '../components/before.js';
import { soFar } from '../components/so-far.js';
import { restart } from '../components/restart.js';
import { earlier } from '../state/select.js';
import { backButton, sight, takeAlong, top } from './around.js';
import { checklist } from './checklist.js';
import { progress } from './progress.js';

/** @typedef {import('../view').Value} Value */
/** @typedef {import('../components/field.js').Field} Field */

/** @typedef {import('./scene.js').Scene} Scene */

/** @param {import('../view').QuestionPage} page @param {Scene} scene */
export function question(page, scene) {
  const { state, words, opens, routine, answers: list, map } = scene;
  const reached = routine && !earlier(state) && words('reached', { result: routine.heading });
  return [
    top(scene),
    // On the list of signs everything else would only stand in their way.
    opens && !page.rows && before(scene),
    sight(scene),
    reached && el('p', { class: 'note' }, reached),
    aloud(page.rows ? checklist(page, page.rows, scene) : questions(page, scene), scene),
    // A list of signs is long enough by itself: the rest waits for the next question.
    !page.rows && [answers(list, scene), map, list.length > 0 && [takeAlong(scene), restart(scene)]],
  ];
}

/** @param {import('../view').QuestionPage} page @param {Scene} scene */
function questions(page, scene) {
  const { contents, words, fresh, least, canGoBack, visit, inner, halted, send, peek, atLeast } = scene;
  const { depends } = contents;
  const { level } = scene;
  const alone = page.facts.length === 1 && !page.heading;
  const title = {
    ...{ id: 'page-title', class: 'title', part: 'heading' },
    ...{ tabindex: -1, 'data-focus': !fresh },
  };
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
      if (!refused?.length) return;
      // The screen was not rebuilt: what was typed is still there, with the engine's own sentence beside it.
      for (const { fact, message } of refused) {
        wrong.push({ field: shown.find((f) => f.fact === fact) ?? shown[0], problem: message });
      }
    }
    // Nobody fills in a form first who has to call now.
    const known = answersOf(shown);
    if (least?.urgency !== 'emergency' && atLeast(known) === 'emergency' && !send(known)?.length) return;
    for (const each of fields) each.show(wrong.find((w) => w.field === each)?.problem ?? '');
    problems.show(wrong);
  };

  const node = el(
    'section',
    { class: 'page', part: 'page', 'aria-labelledby': title.id },
    canGoBack && backButton(scene),
    progress(scene),
    problems.node,
    !alone && el(`h${level}`, title, page.heading ?? words('questions')),
    prose(page.text),
    fields.map((f) => f.node),
    el(
      'div',
      { class: 'dock' },
      !halted && soFar(inner, scene),
      el(
        'div',
        { class: 'ways-on' },
        button('main', words('continue'), proceed, { part: 'continue' }),
        !halted && inner.so_far && button('second', words('show-result'), () => visit({ kind: 'interim' }), { part: 'show-result' }),
      ),
    ),
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
 * @param {string[]} depends
 * @param {Scene['peek']} peek
 */
function reveal(fields, depends, peek) {
  if (fields.length === 1) return;
  fields.forEach((field, at) => {
    if (!depends.includes(field.fact)) return;
    const before = fields.slice(0, at).filter((f) => !f.node.hidden);
    const aside = fields.slice(at).map((f) => f.fact);
    field.node.hidden = before.some((f) => f.problem()) || !peek(field.fact, answersOf(before), aside).includes(field.fact);
  });
}
