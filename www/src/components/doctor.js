// One page for the doctor: what cannot wait first, then the result, the other answers and how they led there, what is not
// known, what matters and what to ask. It says names, not texts: whoever wants to read more does so on the screen.
import { questionOf } from '../engine/pathway.js';
import { dayWords, today } from '../sharing/day.js';
import { el } from './dom.js';
import { overdueWords } from './overdue.js';
import { decisive } from './why.js';

/** @typedef {import('../view').Answer} Answer */
/** @typedef {import('../view').Card} Card */
/** @typedef {import('./words.js').Words} Words */
/** A few words, and what is said to them. @typedef {[string, string]} Line */

/** More answers than these behind one step are not named. */
const FEW = 3;
/** From so many on, questions with the same answer share a line. */
const MANY = 3;
/** Lines for questions, those that a person has typed among them; some are always left to write on. */
const LINES = 4;
const EMPTY = 2;
/** Between things of one list: names have commas of their own, and this one reads in both directions. */
const BETWEEN = ' · ';

/**
 * @param {object} state
 * @param {import('../state/session.js').Session} state.session
 * @param {import('../view').View} state.view
 * @param {Answer[]} state.answers
 * @param {Card[]} state.cards the urgent one first
 * @param {import('../engine/contents.js').Contents} state.contents
 * @param {import('./explainer-links.js').Title[]} state.titles of what can be read beside the walk
 * @param {{ text: string, rating: string }[]} state.matters what a person has rated, in words
 * @param {import('./words.js').Text} state.text a text of the pathway
 * @param {{ words: Words, level: number, lang: string }} context
 */
export function doctor({ session, view, cards, contents, answers: all, titles, matters, text }, { words, level, lang }) {
  const said = (/** @type {Answer} */ { fact, short, answer }) =>
    /** @type {Line} */ ([short, session.state.supposed.includes(fact) ? `${answer} (${words('confirm-short')})` : answer]);
  const used = all.filter((a) => !a.parked);
  const first = used.filter((a) => (a.page ?? a.fact) === session.firstPage.id);
  const others = used.filter((a) => !first.includes(a));
  const unsure = used.filter((a) => [a.value].flat().includes('not_sure'));
  const calm = first.filter((a) => isUsual(contents, a));
  const nothing = grouped(calm.map(said), 2);
  const part = (/** @type {string} */ heading, /** @type {import('./dom.js').Child[]} */ ...children) =>
    children.flat().some(Boolean) && el('section', null, el(`h${level + 1}`, null, heading), children);
  const lines = grouped(others.map(said), MANY);
  const questions = el('div', { class: 'write-on' });
  const write = () => questions.replaceChildren(...linesOf(session.state.questions));
  write();
  return {
    write,
    node: el(
      'article',
      { class: 'doctor', part: 'doctor', 'aria-labelledby': 'doctor-title' },
      el(`h${level}`, { class: 'sub', id: 'doctor-title' }, view.title),
      el('p', null, `${dayWords(today(), lang)}. ${words('take-unchecked')}`),
      part(
        session.firstPage.heading ?? words('answers-short'),
        list('answers apart', first.filter((a) => !calm.includes(a)).map(said)),
        list('together run', [...nothing.shared, ...nothing.alone]),
      ),
      part(words('contradictions-heading'), view.contradictions.map((each) => unfit(each))),
      part(words('result'), cards.map((card) => outcome(card, words)), supposing(used, session.state, words)),
      part(words('answers-short'), list('answers', lines.alone), list('together', lines.shared)),
      part(words('path-heading'), list('together', decided(cards, first))),
      part(
        words('not-sure-heading'),
        list('answers', unsure.map((a) => [a.short, questionOf(session.pathway, a.fact)?.find_out ?? ''])),
      ),
      part(words('values-short'), list('together', grouped(matters.map((m) => [m.text, m.rating]), 1).shared)),
      part(words('questions-heading'), questions),
      part(words('explainers-heading'), titles.length > 0 && el('p', { class: 'fine' }, titles.map(({ name }) => name).join(BETWEEN))),
      part(words('about-heading'), el('p', { class: 'fine' }, whole([...text('authors'), ...text('about')])), madeWith(contents, { words, lang })),
    ),
  };
}

/** Each line is a few words and what is said to them. @param {string} className @param {Line[]} lines */
const list = (className, lines) =>
  lines.length > 0 &&
  el(
    'dl',
    { class: className },
    lines.map(([short, answer]) => [el('div', null, el('dt', null, answer ? headed(short) : short), ' ', el('dd', null, answer)), ' ']),
  );

/** A question has a mark of its own. @param {string} short */
const headed = (short) => (/[?؟]$/.test(short) ? short : `${short}:`);

/** Each answer by itself, and behind those that many questions share, the questions; the longest list first.
 * @param {Line[]} lines @param {number} many @returns {{ alone: Line[], shared: Line[] }} */
function grouped(lines, many) {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const [short, answer] of lines) groups.set(answer, [...(groups.get(answer) ?? []), short]);
  const shared = [...groups].filter(([, shorts]) => shorts.length >= many).sort(([, a], [, b]) => b.length - a.length);
  const alone = lines.filter(([, answer]) => (groups.get(answer)?.length ?? 0) < many);
  return { alone, shared: shared.map(([answer, shorts]) => [answer, shorts.join(BETWEEN)]) };
}

/** Whether it is what most people answer: of what cannot wait, that nothing is the matter.
 * @param {import('../engine/contents.js').Contents} contents @param {Answer} answer */
function isUsual(contents, { fact, value }) {
  const usual = contents.usual.find((one) => one.fact === fact)?.words;
  const given = [value].flat();
  return usual?.length === given.length && given.every((one) => usual.includes(String(one)));
}

/** The steps at which this person's answers decided, with the last of those answers.
 * @param {Card[]} cards @param {Answer[]} first @returns {Line[]} */
function decided(cards, first) {
  return decisive(cards.flatMap((card) => card.why)).map(({ title, because }) => {
    // What cannot wait stands above already, and is behind almost every step.
    const own = because.filter(({ fact }) => first.every((a) => a.fact !== fact));
    const facts = own.length > 0 ? own : because;
    // A rule begins with what holds for many: its own points come last.
    const few = facts.slice(-FEW).map(({ short, answer }) => `${headed(short)} ${answer}`);
    return [title, [...(facts.length > FEW ? ['…'] : []), ...few].join(BETWEEN)];
  });
}

/** @param {Card} card @param {Words} words */
const outcome = (card, words) => [
  // Other dangers that were found count too.
  [card, ...card.also].map(({ urgency, heading }) =>
    el('p', { class: 'label' }, urgency !== 'routine' && `${words(`${urgency}-advice`)} `, heading),
  ),
  card.clinical && el('p', null, words('clinical', { what: card.clinical })),
  card.unlocked && el('p', null, words('checked-short')),
  list(
    'together',
    /** @type {const} */ (['recommend', 'offer', 'alongside'])
      .filter((kind) => card[kind].length > 0)
      .map((kind) => [words(`${kind}-heading`), card[kind].map(({ name }) => name).join(BETWEEN)]),
  ),
];

/** What cannot all be right, with the answers. @param {import('../view').Contradiction} contradiction */
const unfit = ({ text, because }) =>
  el('p', null, `${text} ${because.map(({ short, answer }) => `${headed(short)} ${answer}`).join(BETWEEN)}`);

/** @param {Answer[]} used @param {import('../state/state.js').State} state @param {Words} words */
function supposing(used, { supposed }, words) {
  const shorts = used.filter(({ fact }) => supposed.includes(fact)).map(({ short }) => short);
  return shorts.length > 0 && el('p', null, `${words('confirm-mark')} ${shorts.join(BETWEEN)}`);
}

/** Which document this is, and where its sources are: all of them would fill pages. @param {import('../engine/contents.js').Contents} contents @param {{ words: Words, lang: string }} context */
function madeWith({ id, version, reviewed, review_due, hash }, { words, lang }) {
  // The address without what a person may have answered.
  const page = /^https?:$/.test(location.protocol) ? ` ${location.origin}${location.pathname}` : '';
  const document = words('take-version', { pathway: id, version, reviewed, hash: hash.slice(0, 12) });
  const said = [document, overdueWords({ review_due }, { words, lang }), `${words('take-sources')}${page}`];
  return el('p', { class: 'fine' }, said.filter(Boolean).join(' '));
}

/** Paragraphs as one. @param {HTMLElement[]} paragraphs */
const whole = (paragraphs) => paragraphs.map((p) => p.textContent).join(' ');

/** @param {string} text */
function linesOf(text) {
  const typed = text.split('\n').filter((line) => line.trim());
  const empty = Array(Math.max(EMPTY, LINES - typed.length)).fill('\u00a0');
  return [...typed, ...empty].map((line) => el('p', { class: 'to-write' }, line));
}
