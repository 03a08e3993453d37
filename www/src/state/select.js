// What follows from a state, and is kept nowhere.

/** @typedef {import('./state.js').State} State */
/** @typedef {import('../view').View} View */
/** @typedef {import('../view').Answer} Answer */
/** @typedef {import('../engine/contents.js').Contents} Contents */

/** A view, and those behind its cards. @param {View | null} view @returns {View[]} */
export const views = (view) => (view ? [view, ...views(view.unlocked)] : []);

/** The walk behind the red flags: it is where the person went. @param {View} view @returns {View} */
export const deepest = (view) => (view.unlocked ? deepest(view.unlocked) : view);

/** The page that the walk asks; behind the red flags first. @param {View} view */
export const asked = (view) => views(view).reverse().find(({ question }) => question)?.question ?? null;

/** The cards on top of each other: the urgent one, then what "I have been checked" unlocked. @param {View} view */
export const cardsOf = (view) => views(view).flatMap(({ card }) => card ?? []);

/** The screen that shows. @param {State} state */
export const screenOf = ({ screens }) => screens[screens.length - 1];

/** An earlier page that is open again, beneath whatever was opened from it. @param {State} state */
export function earlier({ screens: [first] }) {
  return first.kind === 'earlier' ? first : null;
}

/** The page of questions: an earlier one, or the next that the walk asks. @param {State} state */
export const pageOf = (state) => earlier(state)?.page ?? asked(state.view);

/** The answers of the walk and of the walk behind the red flags, each once; those in use first. @param {State} state */
export function answersOf({ view }) {
  /** @type {Map<string, Answer>} */
  const all = new Map();
  for (const answer of views(view).flatMap(({ answers }) => answers)) {
    if (!all.has(answer.fact) || !answer.parked) all.set(answer.fact, answer);
  }
  return [...all.values()].sort((a, b) => Number(a.parked) - Number(b.parked));
}

/** The pages answered so far, in the order of the walk. @param {State} state @param {Contents} contents */
export function pagesOf(state, { isTeams }) {
  /** @type {{ id: string, fact: string }[]} */
  const pages = [];
  for (const { fact, page, parked } of answersOf(state)) {
    const id = page ?? fact;
    // What a clinician confirms is on no page of a patient's.
    if (!parked && !isTeams(fact) && !state.opened?.includes(fact) && !pages.some((each) => each.id === id))
      pages.push({ id, fact });
  }
  return pages;
}

/** Where the earlier page stands that is open again; -1 where none is. @param {State} state @param {{ id: string }[]} pages */
const placeOf = (state, pages) => pages.findIndex(({ id }) => id === earlier(state)?.page.id);

/** A fact of the page before the one on screen. A page asked again for one more fact comes before itself.
 * @param {State} state @param {Contents} contents */
export function previous(state, contents) {
  const pages = pagesOf(state, contents);
  const at = earlier(state) ? placeOf(state, pages) - 1 : pages.length - 1;
  return pages[at]?.fact ?? null;
}

/** A fact of the page after an earlier one; none where the walk itself is. @param {State} state @param {Contents} contents */
export function following(state, contents) {
  const pages = pagesOf(state, contents);
  return pages[placeOf(state, pages) + 1]?.fact ?? null;
}

/** "Question 4". @param {State} state @param {Contents} contents */
export function numberOf(state, contents) {
  const pages = pagesOf(state, contents);
  const at = placeOf(state, pages);
  return at >= 0 ? at + 1 : pages.length + (pages.at(-1)?.id === pageOf(state)?.id ? 0 : 1);
}

/** Whether nothing comes before the page on screen. @param {State} state @param {Contents} contents */
export function isFirst(state, contents) {
  const [first] = pagesOf(state, contents);
  return !first || (first.id === pageOf(state)?.id && !previous(state, contents));
}

/** Whether the screen is the first one. @param {State} state */
export const atFirst = ({ screens: [first] }) => first.kind === 'first';

/** Out of a change, to where the person came from; else to the page before, and from the first of them to the first screen.
 * @param {State} state */
export const canGoBack = (state) => !atFirst(state);

/** Taking answers along, and opening saved ones, is no place to come back to. @param {State} state
 * @returns {import('./state.js').Snapshot} */
export const snapshotOf = (state) => {
  const { view, ratings, picked, supposed, questions } = state;
  const screens = state.screens.filter(({ kind }) => kind !== 'take' && kind !== 'saved');
  const facts = Object.fromEntries(answersOf(state).map(({ fact, value }) => [fact, value]));
  return { facts, checked: Boolean(view.card?.unlocked), ratings, picked, supposed, questions, screens };
};
