// One step from a state to the next. What the engine had to say to it comes with the action; nothing here asks it.
import { asked, earlier, snapshotOf } from './select.js';
import { AT_FIRST, AT_WALK, NO_NEWS, NOTHING_SAID } from './state.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {import('./state.js').Screen} Screen */
/** @typedef {import('./state.js').News} News */
/** @typedef {import('./state.js').Snapshot} Snapshot */
/** @typedef {import('../view').View} View */

/**
 * What happened. Those with a `view` gave the engine other answers, and this is what came of it.
 * @typedef {{ type: 'answered', view: View }
 *   | { type: 'filled' | 'retracted', view: View, facts: string[] }
 *   | { type: 'confirmed', view: View, fact: string }
 *   | { type: 'checked' | 'refreshed', view: View }
 *   | { type: 'supposed', view: View }
 *   | { type: 'restarted', view: View }
 *   | { type: 'restored', view: View, snapshot: Snapshot }
 *   | { type: 'opened', view: View, snapshot: Snapshot, news: Partial<News> }
 *   | { type: 'went', to: Screen, view?: View }
 *   | { type: 'opened-beside', screen: Screen }
 *   | { type: 'closed' }
 *   | { type: 'said', more: Partial<Pick<State, 'ratings' | 'picked' | 'questions' | 'drafts' | 'chosen' | 'taken' | 'proof' | 'news'>> }} Action
 */

/** @param {State} state @param {Action} action @returns {State} */
export function reduce(state, action) {
  switch (action.type) {
    case 'answered': {
      const next = shown(state, action.view);
      // Whoever changed an answer is told also that nothing came of it.
      const same = earlier(state)?.back === false && action.view.changed === null && asked(action.view) === null;
      return { ...next, news: { ...next.news, same } };
    }
    case 'filled':
    case 'retracted':
      // What a clinician says on the form is confirmed; what is taken back is supposed no more.
      return shown({ ...state, supposed: without(state.supposed, action.facts) }, action.view);
    case 'confirmed':
      return replaced(state, 'confirm', action.view, { supposed: [...without(state.supposed, [action.fact]), action.fact] });
    case 'checked':
      return shown(state, action.view);
    case 'refreshed':
      return { ...state, view: action.view };
    case 'supposed':
      return replaced(state, 'suppose', action.view);
    case 'restarted':
      return { ...replaced(state, 'restart', action.view, { ...NOTHING_SAID, opened: null }), screens: AT_FIRST };
    case 'restored':
      return restored(state, action);
    case 'opened': {
      const opened = asked(action.view) === null ? null : Object.keys(action.snapshot.facts);
      const news = { ...NO_NEWS, ...action.news, undo: /** @type {const} */ ('open') };
      return { ...restored(state, action), before: snapshotOf(state), opened, news };
    }
    case 'went':
      return { ...state, view: action.view ?? state.view, screens: [action.to], news: NO_NEWS };
    case 'opened-beside':
      return { ...state, screens: [...state.screens, action.screen] };
    case 'closed':
      return { ...state, screens: state.screens.slice(0, -1) };
    case 'said':
      return { ...state, ...action.more };
  }
}

/** Other answers lead to another screen. @param {State} state @param {View} view @returns {State} */
function shown(state, view) {
  const changed = state.opened && view.changed ? { ...view.changed, used: [] } : view.changed;
  const opened = asked(view) === null ? null : state.opened;
  return { ...state, view, opened, screens: AT_WALK, news: { ...NO_NEWS, changed }, before: null };
}

/** The same, and it can be undone. @param {State} state @param {News['undo']} undo @param {View} view @param {Partial<State>} [more] */
function replaced(state, undo, view, more) {
  const next = shown({ ...state, ...more }, view);
  return { ...next, news: { ...next.news, undo }, before: snapshotOf(state) };
}

/** @param {State} state @param {{ view: View, snapshot: Snapshot }} action @returns {State} */
function restored(state, { view, snapshot: { ratings = {}, picked = [], supposed = [], questions = '', screens = AT_WALK } }) {
  return { ...shown({ ...state, opened: null }, view), ...{ ratings, picked, supposed, questions, screens, drafts: {}, news: NO_NEWS } };
}

/** @param {readonly string[]} list @param {string[]} out */
const without = (list, out) => list.filter((one) => !out.includes(one));
