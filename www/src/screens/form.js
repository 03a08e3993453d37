// Every question in one table, page by page, those that a clinician confirms among them: for whoever reads as a clinician. The
// result stands beside it. Nothing has to be answered, and nothing follows until it is asked for.
import { button, el, heading } from '../components/dom.js';
import { summary } from '../components/errors.js';
import { line } from '../components/line.js';
import { restart } from '../components/restart.js';
import { takeAlong } from './around.js';
import { head } from './result.js';
import { details } from './rows.js';

/** @typedef {import('./scene.js').Scene} Scene */

/** The result first, where there is one. @param {Scene} scene */
export function form(scene) {
  const { routine, page, last, view, level, words, answers, map } = scene;
  return [
    !last && heading(level, view.title),
    el(
      'div',
      { class: 'clinical' },
      el(
        'div',
        { class: 'beside-form' },
        routine && !page && head(routine, scene),
        !page && details(scene),
        page && el('p', { class: 'note', part: 'asks' }, words('form-open', { question: (page.facts.find(({ answer }) => answer === null) ?? page.facts[0]).short })),
      ),
      fields({ ...scene, level: level + 1 }),
    ),
    map,
    takeAlong(scene),
    answers.length > 0 && restart(scene),
  ];
}

/** @param {Scene} scene */
function fields({ session, contents, said, words, level, fill }) {
  const pages = said(session.pathway.engine.sheet());
  const problems = summary(words);
  /** @type {{ question: import('../view').Question, field: import('../components/line.js').Line }[]} */
  const all = [];
  const parts = pages.map((page) => {
    const own = page.facts.map((question) => {
      const made = line(question, { words });
      all.push({ question, field: made });
      return made.node;
    });
    return el('div', { class: 'query-lines' }, page.heading && el(`h${level + 1}`, null, page.heading), own);
  });
  const proceed = () => {
    const typed = all.map(({ question, field: each }) => ({
      each,
      question,
      problem: each.problem(),
      empty: each.empty(),
    }));
    const wrong = typed
      .filter(({ problem, empty }) => problem && !empty)
      .map(({ each, problem }) => ({ field: each, problem }));
    if (wrong.length === 0) {
      const given = typed.filter(({ problem }) => !problem).map(({ each }) => [each.fact, each.value()]);
      const emptied = typed.filter(({ question, empty }) => empty && question.answer !== null);
      const refused = fill(
        Object.fromEntries(given),
        emptied.map(({ each }) => each.fact),
      );
      if (!refused?.length) return;
      for (const { fact, message } of refused)
        wrong.push({ field: (all.find(({ field: each }) => each.fact === fact) ?? all[0]).field, problem: message });
    }
    for (const { field: each } of all) each.show(wrong.find((w) => w.field === each)?.problem ?? '');
    problems.show(wrong);
  };
  /** The author's typical answer, wherever nothing is said yet: it is marked, and can be changed, before it is sent. */
  const usual = () => {
    const words = new Map(contents.usual.map((one) => [one.fact, one.words]));
    for (const { field: each } of all) if (words.has(each.fact)) each.fill(words.get(each.fact) ?? []);
  };
  return el(
    'section',
    { class: 'page', part: 'form', 'aria-labelledby': 'form-title' },
    el(`h${level}`, { class: 'sub', id: 'form-title', tabindex: -1 }, words('form-heading')),
    el('p', { class: 'hint' }, words('form-lead')),
    problems.node,
    el('div', { class: 'query-columns' }, parts),
    el(
      'div',
      { class: 'dock ways-on' },
      button('main', words('form-update'), proceed, { part: 'continue' }),
      button('second', words('form-usual'), usual, { 'data-act': 'usual' }),
    ),
  );
}
