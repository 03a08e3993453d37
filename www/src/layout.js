// What stands on the screen, top to bottom: an urgent card first, then the question or the result, then help.
import { answers } from './parts/answers.js';
import { careCards, checkedSection } from './parts/card.js';
import { country } from './parts/country.js';
import { button, el, prose } from './parts/dom.js';
import { foot } from './parts/foot.js';
import { news } from './parts/news.js';
import { question } from './parts/question.js';
import { restart } from './parts/restart.js';
import { result, resultDetails } from './parts/result.js';
import { withNumbers } from './words.js';

/** @typedef {import('./view').View} View */
/** @typedef {import('./view').Card} Card */
/** @typedef {import('./view').Value} Value */

/**
 * Everything a person can do, each ending in a new screen; `send` and `peek` are asked by a page of questions.
 * @typedef {object} Actions
 * @property {() => void} back
 * @property {(fact: string) => void} change
 * @property {(yes: boolean) => void} check
 * @property {(treatment: string | null) => void} suppose
 * @property {() => void} restart
 * @property {() => void} undo
 * @property {(lang: string) => Promise<boolean>} speak in another language
 * @property {(country: string) => void} settle whose numbers to call are shown
 * @property {(facts: Record<string, Value>) => import('./view').Finding[]} send
 * @property {(of: string, facts: Record<string, Value>, aside: string[]) => Set<string>} peek
 */

/**
 * @param {object} state
 * @param {import('./session.js').Session} state.session
 * @param {View} state.view with the emergency number in its texts
 * @param {import('./view').Bundle} state.bundle
 * @param {import('./attributes.js').Settings} state.settings
 * @param {import('./words.js').Numbers} state.numbers
 * @param {import('./words.js').Words} state.words
 * @param {Actions} state.actions
 * @param {boolean} state.fresh an urgent card is new on the screen, and takes the focus
 * @returns {Node[]}
 */
export function layout({ session, view, bundle, settings, numbers, words, actions, fresh }) {
  const { level, clinic } = settings;
  const cards = chain(view);
  const urgent = cards.filter(isUrgent);
  const last = cards.at(-1);
  const routine = last && !isUrgent(last) ? last : null;
  const page = withNumbers(session.page, numbers);
  const context = { words, level, lang: view.lang, settings, ...actions };
  const text = (/** @type {string} */ key) => prose(withNumbers(bundle.texts[`pathway.${key}`], numbers));
  const back = session.canGoBack ? actions.back : null;
  const alarm = urgent[0]?.urgency === 'emergency';
  const help = foot(bundle, { ...context, text, clinic, alarm, about: !page, proof: session.proof });

  const top = [
    urgent.map((card, at) => [careCards(card, context), country(context, `card-${at}`), checkedSection(card, context)]),
    news(session, { words, undo: actions.undo }),
  ];
  if (!page) {
    return flat([
      top,
      back && button('link back', words('back'), back, { part: 'back' }),
      routine && result(routine, context),
      last && resultDetails(last, deepest(view), session.answers, context),
      restart(context),
      help,
    ]);
  }
  const opening = session.first && urgent.length === 0;
  const reached = routine && !session.editing && words('reached', { result: routine.heading });
  return flat([
    top,
    opening && [
      el(`h${level}`, { class: 'title', tabindex: -1, part: 'heading', 'data-focus': true }, view.title),
      text('intro'),
      el(
        'section',
        { class: 'note', part: 'scope' },
        el(`h${level + 1}`, null, words('before-you-start')),
        text('scope'),
      ),
    ],
    reached && el('p', { class: 'note' }, reached),
    question(page, {
      ...context,
      number: session.number,
      left: session.editing ? '' : leftWords(view, words),
      level: opening ? level + 1 : level,
      look: opening ? 'sub' : 'title',
      landing: !fresh && !opening,
      depends: (fact) => bundle.pathway.facts.some(({ id, asked_when: when }) => id === fact && when),
      back,
    }),
    answers(session.answers, context),
    session.answers.length > 0 && restart(context),
    help,
  ]);
}

/** The cards on top of each other: the urgent one, then what "I have been checked" unlocked.
 * @param {View | null} view @returns {Card[]} */
export const chain = (view) => (view ? [...(view.card ? [view.card] : []), ...chain(view.unlocked)] : []);

/** @param {Card} card */
export const isUrgent = (card) => card.urgency !== 'routine';

/** About how many questions are left, when that is known. @param {View} view @param {import('./words.js').Words} words */
export function leftWords(view, words) {
  const { left } = deepest(view);
  if (!left || left.most === 0) return '';
  return left.least === left.most ? words('left', { count: left.most }) : words('left-between', left);
}

/** @param {View} view @returns {View} */
const deepest = (view) => (view.unlocked ? deepest(view.unlocked) : view);

/** @param {any[]} parts @returns {Node[]} */
const flat = (parts) => parts.flat(4).filter(Boolean);
