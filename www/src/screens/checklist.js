// One page of danger signs as a list: a tick is a yes, and what it means stands below it at once, with the number to call. What
// is not ticked is answered by one press. Driven by a button's click, as every page of questions is.
import { call } from '../components/call.js';
import { tickRows } from '../components/checklist.js';
import { button, el, prose } from '../components/dom.js';
import { summary } from '../components/errors.js';
import { fold } from '../components/fold.js';
import { none, said, shown, ticked, ticksOf } from '../state/ticks.js';
import { backButton } from './around.js';
import { progress } from './progress.js';

/** @typedef {import('./scene.js').Scene} Scene */
/** @typedef {import('../view').Question} Question */
/** @typedef {import('../view').QuestionPage} QuestionPage */
/** @typedef {import('../view').Urgency} Urgency */
/** @typedef {import('../components/checklist.js').Row} Row */
/** @typedef {ReturnType<typeof tickRows>['groups'][0]} Group */

/** Those that a tick says something of. @type {readonly (Urgency | null | undefined)[]} */
const URGENCIES = ['urgent-clinic', 'same-day', 'emergency'];
/** @param {Urgency | null | undefined} urgency */
const rank = (urgency) => URGENCIES.indexOf(urgency) + 1;

/** @param {QuestionPage} page @param {import('../view').TickRow[]} rows @param {Scene} scene */
export function checklist(page, rows, scene) {
  const { contents, words, level, fresh, canGoBack, send, fill, draft, peek, atLeast } = scene;
  const title = {
    ...{ id: 'page-title', class: 'title', part: 'heading' },
    ...{ tabindex: -1, 'data-focus': !fresh },
  };
  const { nodes, groups } = tickRows(page, rows, { words });
  const problems = summary(words);
  // Whoever went back without sending them finds their ticks again.
  let ticks = scene.drafts[page.id] ?? ticksOf(page);
  /** The row that was pressed last. @type {Row | null} */
  let last = null;

  const asked = () => shown(page, ticks, contents.depends, peek);
  /** @param {boolean} rest answers also what is not ticked */
  const proceed = (rest) => {
    const now = asked();
    const { facts, takenBack } = said(now, ticks);
    draft(page.id, null);
    const refused = rest ? send({ ...facts, ...none(now, ticks) }) : takenBack.length > 0 ? fill(facts, takenBack) : send(facts);
    if (refused?.length) draft(page.id, ticks);
    problems.show((refused ?? []).map(({ fact, message }) => ({ field: fieldOf(fact), problem: message })));
  };
  /** @param {string | null} fact */
  const fieldOf = (fact) => {
    const group = groups.find(({ question }) => question.fact === fact) ?? groups[0];
    return { short: group.question.short, focus: () => group.rows[0]?.yes.focus() };
  };

  const rest = button('main', words('none-of-these'), () => proceed(true), { part: 'continue', 'data-none': true });
  const show = () => {
    const now = asked();
    /** @type {Row[]} */
    const on = groups.flatMap((group) => marked(group, now, ticks, last));
    const { facts, takenBack } = said(now, ticks);
    const all = on.length > 0 ? atLeast(facts, takenBack) : null;
    const alone = on.map((row) => atLeast({ [row.question.fact]: saying(row) }, page.facts.map(({ fact }) => fact)));
    // Several together may mean more than each of them: that stands with the last.
    const more = rank(all) > Math.max(0, ...alone.map(rank));
    const at = more ? (last && on.includes(last) ? last : on.at(-1)) : null;
    for (const [place, row] of on.entries()) meaning(row, row === at ? all : alone[place], () => proceed(false), scene);
    rest.firstChild?.replaceWith(words(on.length > 0 ? 'none-of-others' : 'none-of-these'));
    rest.className = all === 'emergency' ? 'second' : 'main';
  };
  for (const row of groups.flatMap(({ rows }) => rows)) {
    for (const input of [row.yes, row.maybe]) {
      input?.addEventListener('change', () => {
        ticks = ticked(ticks, row.question, row.row.value, input.value, input.checked);
        last = row;
        draft(page.id, ticks);
        show();
      });
    }
  }
  show();
  return el(
    'section',
    { class: 'page', part: 'page checklist', 'aria-labelledby': title.id },
    el('div', { class: 'tick-head' }, canGoBack && backButton(scene), el('div', null, progress(scene))),
    problems.node,
    el(`h${level}`, title, page.heading ?? words('questions')),
    prose(page.text),
    nodes,
    el('div', { class: 'ways-on' }, rest),
    help(page, scene),
  );
}

/** Puts the marks of a fact on its rows; gives back those below which something stands. A doubt is said of the fact, and so of
 * each of its rows that is not ticked: what it means stands once, below the one that was pressed.
 * @param {Group} group @param {QuestionPage} now @param {import('../state/ticks.js').Ticks} ticks @param {Row | null} last */
function marked({ question, node, rows }, now, ticks, last) {
  const given = ticks[question.fact] ?? [];
  node.hidden = !now.facts.includes(question);
  for (const { row, yes, maybe } of rows) {
    yes.checked = given.includes(row.value);
    if (maybe) maybe.checked = given.includes('not_sure') && !yes.checked;
  }
  const doubted = rows.filter(({ maybe }) => maybe?.checked);
  const doubt = doubted.find((row) => row === last) ?? doubted[0];
  const on = node.hidden ? [] : rows.filter((row) => row.yes.checked || row === doubt);
  for (const { means } of rows.filter((row) => !on.includes(row))) means.replaceChildren();
  return on;
}

/** What a row says by itself. @param {Row} row */
function saying({ row, question, yes }) {
  if (!yes.checked) return 'not_sure';
  return question.kind === 'set' ? [row.value] : row.value;
}

/** What a tick means, below its row: how soon, whom to call, and why; of a doubt, how to find out.
 * @param {Row} row @param {Urgency | null | undefined} urgency @param {() => void} act @param {Scene} scene */
function meaning({ means, question, yes }, urgency, act, scene) {
  const { words, said } = scene;
  const urgent = rank(urgency) > 0 ? urgency : null;
  const about = yes.checked ? urgent && question.why : question.find_out;
  const key = [urgent, yes.checked].join();
  // What stands there already is not told again.
  if (means.dataset.says === key && means.firstChild) return;
  means.dataset.says = key;
  means.replaceChildren();
  if (!urgent && !about) return;
  const emergency = urgent === 'emergency';
  means.append(
    el(
      'div',
      { class: `tick-note ${urgent ?? 'find'}`, part: 'means' },
      urgent && el('p', { class: 'label' }, said(words(`least-${urgent}`))),
      el('div', null, ...prose(about)),
      emergency && el('div', { class: 'ways-on' }, call(scene), button('second', words('tick-do'), act, { 'data-act': 'tick-do' })),
    ),
  );
  scene.link(means);
}

/** What each question is about and how to find out: folded, because on a list of many it would bury them.
 * @param {QuestionPage} page @param {Scene} scene */
function help({ facts }, { words, level }) {
  const each = (/** @type {Question} */ { short, why, find_out }) =>
    (why || find_out) && [el(`h${level + 2}`, null, short), prose(why), prose(find_out)];
  return facts.some(({ why, find_out }) => why || find_out) && fold('tick-help', level, words('tick-help'), facts.map(each));
}
