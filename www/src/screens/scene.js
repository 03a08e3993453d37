// What every screen is drawn from: the state, said in words, with whose numbers to call, and what a person can do.
import { leastOf } from '../components/least.js';
import { explainerLinks, titlesOf } from '../components/explainer-links.js';
import { prose } from '../components/dom.js';
import { trayOf } from '../components/tray.js';
import { namesWhom, withNumbers } from '../components/words.js';
import { gatesOf } from '../state/ask.js';
import { marksOf, mattersOf } from '../state/matters.js';
import { AT_WALK } from '../state/state.js';
import { answersOf, canGoBack, cardsOf, deepest, earlier, isFirst, pageOf, screenOf } from '../state/select.js';

/** @typedef {import('../view').View} View */
/** @typedef {import('../view').Card} Card */

/**
 * @typedef {object} Given
 * @property {import('../state/session.js').Session} session
 * @property {View} view with the numbers to call in its texts
 * @property {import('../element/attributes.js').Settings} settings
 * @property {import('../components/words.js').Numbers} numbers
 * @property {import('../components/words.js').Words} words
 * @property {import('../element/clinic.js').Clinic} clinic whose page this is
 * @property {import('./actions.js').Actions} actions
 * @property {() => HTMLElement | undefined} graph
 * @property {(how: import('../components/ladder.js').How) => HTMLElement | null} ladder
 * @property {(place: Element) => void} link makes links of numbers to call, and explains terms
 * @property {import('../components/later.js').Later} later builds what a closed fold holds
 * @property {boolean} fresh an urgent card is new on the screen, and takes the focus
 */
/** @typedef {ReturnType<typeof sceneOf>} Scene */

/** @param {Given} given */
export function sceneOf(given) {
  const { session, view, settings, numbers, words, actions } = given;
  const { state, contents } = session;
  const { level, clinician } = settings;
  /** With the numbers to call. @template T @param {T} thing */
  const said = (thing) => withNumbers(thing, numbers);
  const cards = cardsOf(view);
  const urgent = cards.filter(isUrgent);
  const last = cards.at(-1) ?? null;
  const page = said(pageOf(state));
  const least = earlier(state) ? null : leastOf(view, words);
  const matters = mattersOf(contents, words);
  const weighs = Boolean(!page && last && waits(last));
  const titles = titlesOf(contents, words);
  // Until somebody has been checked, the rest of the pathway stays away.
  const halted = least !== null || urgent.some((card) => card.urgency !== 'urgent-clinic' && !card.unlocked);
  const screen = shownOf(state, session, { weighs, halted, clinician });
  const atWalk = screen.kind === 'walk' || screen.kind === 'earlier';
  const onLadder = new Map(contents.ladder.flatMap(({ icon, entries }) => entries.map(({ id }) => [id, icon])));
  const inner = deepest(view);
  return {
    ...actions,
    ...given,
    ...state,
    ...{ state, contents, view, level, clinician, said },
    ...{ screen, cards, urgent, last, page, least, matters, weighs },
    lang: view.lang,
    /** The innermost walk: behind the red flags once somebody has been checked. */
    inner,
    /** What is ticked to be put side by side. */
    tray: trayOf({ ...actions, words, picked: state.picked, treatments: inner.treatments }),
    /** Its text says whom to call: none of it is folded. */
    callsIn: namesWhom(cardsOf(state.view).at(-1)?.text ?? ''),
    /** What stands on the ladder beside the treatments, and is not halted. */
    onLadder: (/** @type {string} */ id) => !halted && onLadder.has(id),
    iconOf: (/** @type {string} */ id) => onLadder.get(id) ?? null,
    /** What stands by itself on a result, and is none of its steps. @param {import('../view').Entry} entry */
    apart: ({ id, must }) => must || (!halted && onLadder.has(id)),
    routine: last && !isUrgent(last) ? last : null,
    answers: answersOf(state),
    canGoBack: canGoBack(state) && !(clinician && screen.kind === 'walk' && isFirst(state, contents)),
    /** The very first screen. */
    first: screen.kind === 'first',
    /** The first page of questions, with what is read before it. */
    opens: Boolean(page && atWalk && isFirst(state, contents) && !clinician && urgent.length === 0 && !least),
    /** While somebody has to be seen now or today, nothing is looked at. */
    halted,
    ladder: (/** @type {import('../components/ladder.js').How} */ how) => (halted ? null : given.ladder(how)),
    /** Whose numbers these are stands below the card already. */
    asked: urgent.length > 0 || least !== null,
    alarm: (urgent[0] ?? least)?.urgency === 'emergency',
    /** The way to the map; it comes with all of the pathway. @type {HTMLElement | null} */
    map: null,
    marks: marksOf(matters, state.ratings),
    isTeams: contents.isTeams,
    saysMore: (/** @type {string} */ id) => contents.with_rows.includes(id),
    detail: (/** @type {string} */ id) => said(actions.detail(id)),
    gates: (/** @type {string} */ treatment) => said(gatesOf(session, deepest(view), treatment)),
    /** @type {import('../components/words.js').Text} */
    text: (key) => prose(said(contents.text(key))),
    titles,
    links: () => explainerLinks(titles, { words, level, beside: actions.beside }),
  };
}

/** What matters is rated only where a result stands, nothing is compared while somebody has to be seen first, and a page of text is
 * read only where there is one: else the walk shows.
 * @param {import('../state/state.js').State} state @param {import('../state/session.js').Session} session
 * @param {{ weighs: boolean, halted: boolean, clinician: boolean }} when a clinician reads all on one form from the start
 * @returns {import('../state/state.js').Screen} */
function shownOf(state, { pathway }, { weighs, halted, clinician }) {
  const screen = screenOf(state);
  if (screen.kind === 'first' && clinician) return AT_WALK[0];
  const gone =
    screen.kind === 'read' ? !pathway.explainer(screen.id) : screen.kind === 'values' ? !weighs : /compare|graph/.test(screen.kind) && halted;
  return gone ? state.screens[0] : screen;
}

/** What the root calls the screen. @param {Scene} scene */
export function nameOf({ screen, page, clinician }) {
  const walk = clinician ? 'form' : page?.rows ? 'checklist' : page ? 'question' : 'result';
  const names = { walk, earlier: walk, interim: 'result', look: 'treatment', saved: 'take', opens: 'take', gives: 'take' };
  return names[/** @type {keyof typeof names} */ (screen.kind)] ?? screen.kind;
}

/** @param {Card} card */
export const isUrgent = (card) => card.urgency !== 'routine';

/** Whether there is time to choose: below an emergency or a same-day card nothing is weighed. @param {Card} card */
export const waits = ({ urgency }) => urgency === 'routine' || urgency === 'urgent-clinic';

/** About how many questions are left, when that is known. @param {View} view @param {import('../components/words.js').Words} words */
export function leftWords(view, words) {
  const { left } = deepest(view);
  if (!left || left.most === 0) return '';
  if (left.least === 1 && left.most === 1) return words('left-one');
  if (left.least === null) return words('left-at-most', { most: left.most });
  const { least, most } = left;
  return least === most ? words('left', { count: most }) : words('left-between', { least, most });
}
