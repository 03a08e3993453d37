// What stands on the screen, top to bottom: an urgent card first, then the question or the result, then help.
import { marksOf, mattersOf, rated, sayingMore } from './matters.js';
import { aloud } from './parts/aloud.js';
import { answers } from './parts/answers.js';
import { careCards, checkedSection } from './parts/card.js';
import { compare } from './parts/compare.js';
import { contradictions } from './parts/contradictions.js';
import { country } from './parts/country.js';
import { button, el, prose } from './parts/dom.js';
import { doctor } from './parts/doctor.js';
import { explainer, explainerLinks, READ, titlesOf } from './parts/explainers.js';
import { foot } from './parts/foot.js';
import { form } from './parts/form.js';
import { leastCard, leastOf } from './parts/least.js';
import { news } from './parts/news.js';
import { openPage } from './parts/open.js';
import { overdue } from './parts/overdue.js';
import { opening } from './parts/opening.js';
import { question } from './parts/question.js';
import { restart } from './parts/restart.js';
import { result, resultDetails, waits } from './parts/result.js';
import { supposed } from './parts/supposed.js';
import { take } from './parts/take.js';
import { values } from './parts/values.js';
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
 * @property {(aside: import('./session.js').Aside) => void} beside opens a screen beside the walk
 * @property {(ratings: Record<string, import('./matters.js').Rating>) => void} rate
 * @property {(id: string) => import('./view').Detail | null} detail
 * @property {(fact: string, value: string) => void} confirm supposes what a clinician would have to confirm
 * @property {(fact: string) => void} takeBack
 * @property {() => void} take opens what can be taken along
 * @property {() => void} openSaved leads to where saved answers are opened
 * @property {(snapshot: import('./session.js').Snapshot) => void} open answers of a file or a code
 * @property {(reading: 'plain' | 'clinical') => void} read
 * @property {(facts: Record<string, Value>, emptied: string[]) => import('./view').Finding[]} fill the whole form
 * @property {(lang: string) => Promise<boolean>} speak in another language
 * @property {(country: string) => void} settle whose numbers to call are shown
 * @property {(facts: Record<string, Value>) => import('./view').Finding[]} send
 * @property {(of: string, facts: Record<string, Value>, aside: string[]) => Set<string>} peek
 * @property {(facts: Record<string, Value>) => import('./view').Urgency | null} atLeast
 * @property {(treatment: string) => import('./view').WhyNot | null} whyNot
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
 * @param {HTMLElement | null} state.map
 * @param {import('./parts/later.js').Later} state.later builds what a closed fold holds
 * @param {boolean} state.fresh an urgent card is new on the screen, and takes the focus
 * @returns {Node[]}
 */
export function layout({ session, view, bundle, settings, numbers, words, actions, map, later, fresh }) {
  const { level, clinic, clinician } = settings;
  const cards = chain(view);
  const urgent = cards.filter(isUrgent);
  const last = cards.at(-1);
  const routine = last && !isUrgent(last) ? last : null;
  const page = withNumbers(session.page, numbers);
  const matters = mattersOf(bundle, words);
  const { ratings, picked } = session;
  const context = {
    ...{ words, level, lang: view.lang, settings, clinician, later, ...actions },
    ...{ ratings, picked, marks: marksOf(matters, ratings) },
    detail: (/** @type {string} */ id) => withNumbers(actions.detail(id), numbers),
    says: sayingMore(bundle),
    supposed: session.supposed,
    isTeams: (/** @type {string} */ fact) => session.isTeams(fact),
    gates: (/** @type {string} */ treatment) => withNumbers(session.gates(deepest(view), treatment), numbers),
  };
  const text = (/** @type {string} */ key) => prose(withNumbers(bundle.texts[`pathway.${key}`], numbers));
  const back = session.canGoBack ? actions.back : null;
  const least = session.editing ? null : leastOf(view, words);
  const alarm = (urgent[0] ?? least)?.urgency === 'emergency';
  // Until somebody has been checked, the rest of the pathway stays away.
  const halted = least !== null || urgent.some((card) => card.urgency !== 'urgent-clinic' && !card.unlocked);
  const atlas = !halted && map;
  const aside = session.taking ? '' : (session.asides.at(-1) ?? '');
  const told = aside.startsWith(READ) ? withNumbers(session.explainer(aside.slice(READ.length)), numbers) : null;
  const first = Boolean(page && session.first && !session.taking && !told && !clinician && urgent.length === 0 && !least);
  const weighs = Boolean(!page && last && waits(last));
  const titles = titlesOf(bundle, words);
  const links = () => explainerLinks(titles, context);
  const help = foot(bundle, {
    ...context,
    text,
    // Where they stand already, or are left first, they stand no second time.
    links: first || aside || session.taking || weighs ? null : links(),
    clinic,
    alarm,
    first,
    about: !page && !session.taking && !told,
    asked: urgent.length > 0 || least !== null,
    proof: session.proof,
  });

  const late = overdue(bundle.pathway, context);
  const said = news(session, { words, numbers, lang: view.lang, undo: actions.undo });
  const certain = least && leastCard(withNumbers({ ...least, text: words(`${least.id}-text`) }, numbers), context);
  const top = [
    certain && [certain, country(context, 'least')],
    urgent.map((card, at) => [
      careCards(card, context),
      clinician && card.clinical && el('p', { class: 'note', part: 'clinical' }, card.clinical),
      country(context, `card-${at}`),
      checkedSection(card, context),
    ]),
    !first && late,
    contradictions(view.contradictions, context),
    !first && said,
    supposed(
      session.answers.filter(({ fact, parked }) => !parked && session.supposed.has(fact)),
      context,
    ),
  ];
  const along = button('second', words('take-heading'), actions.take, { 'data-act': 'take' });
  if (session.taking === 'saved') return flat([top, openPage(bundle, context), help]);
  if (session.taking) {
    const { node, write } = doctor({ session, view, cards, bundle, titles, matters: rated(matters, ratings, words), text }, context);
    return flat([
      certain,
      urgent.map((card) => careCards(card, context)),
      late,
      take({ session, bundle, write }, context),
      node,
      help,
    ]);
  }
  if (told || (weighs && aside)) {
    return flat([
      top,
      button('link back', words('back'), actions.back, { part: 'back' }),
      told ? aloud(explainer(told, context), context) : aside === 'values' ? values(matters, context) : compare(withNumbers(session.compare(), numbers), context),
      help,
    ]);
  }
  if (clinician) {
    const asks = page && words('form-open', { question: page.facts[0].short });
    return flat([
      top,
      routine && !page && result(routine, context),
      last && !page && resultDetails(last, deepest(view), session.answers, context),
      weighs && links(),
      !last && el(`h${level}`, { class: 'title', tabindex: -1, part: 'heading', 'data-focus': true }, view.title),
      asks && el('p', { class: 'note', part: 'asks' }, asks),
      form(withNumbers(session.form, numbers), { ...context, level: level + 1 }),
      atlas,
      el('div', { class: 'choices' }, along),
      session.answers.length > 0 && restart(context),
      help,
    ]);
  }
  if (!page) {
    return flat([
      top,
      back && button('link back', words('back'), back, { part: 'back' }),
      routine && aloud(result(routine, context), context),
      last && resultDetails(last, deepest(view), session.answers, context),
      weighs && links(),
      atlas,
      el('div', { class: 'choices' }, along),
      restart(context),
      help,
    ]);
  }
  const reached = routine && !session.editing && words('reached', { result: routine.heading });
  return flat([
    first && opening(view.title, bundle.languages, [late, said], { ...context, text, links }),
    top,
    reached && el('p', { class: 'note' }, reached),
    aloud(
      question(page, {
        ...context,
        number: session.number,
        left: session.editing ? '' : leftWords(view, words),
        level: first ? level + 1 : level,
        look: first ? 'sub' : 'title',
        landing: !fresh && !first,
        alarmed: least?.urgency === 'emergency',
        depends: (fact) => bundle.pathway.facts.some(({ id, asked_when: when }) => id === fact && when),
        back,
      }),
      context,
    ),
    answers(session.answers, context),
    atlas,
    session.answers.length > 0 && el('div', { class: 'choices' }, along),
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
  if (left.least === 1 && left.most === 1) return words('left-one');
  if (left.least === null) return words('left-at-most', { most: left.most });
  const { least, most } = left;
  return least === most ? words('left', { count: most }) : words('left-between', { least, most });
}

/** @param {View} view @returns {View} */
const deepest = (view) => (view.unlocked ? deepest(view.unlocked) : view);

/** @param {any[]} parts @returns {Node[]} */
const flat = (parts) => parts.flat(4).filter(Boolean);
