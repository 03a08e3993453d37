// Everything that decides what is on the screen, as one value. It is never changed: `reduce` makes the next one.

/** @typedef {import('../view').View} View */
/** @typedef {import('../view').QuestionPage} QuestionPage */
/** @typedef {import('../view').Value} Value */
/** @typedef {import('./matters.js').Rating} Rating */

/** Beside the walk, and opened from it: `interim` is the result before the last question, `look` the ladder with all of it open,
 * `graph` how it is decided, step by step.
 * @typedef {{ kind: 'compare' } | { kind: 'values' } | { kind: 'read', id: string } | { kind: 'interim' } | { kind: 'look' } | { kind: 'graph' }} Beside */
/** Where saved answers come from. @typedef {'link' | 'file' | 'text' | 'kept' | 'page'} From */
/**
 * What is on the screen: the first one, with the ladder; where the walk is; an earlier page of it, to which a person walked `back` or which they chose to change;
 * something beside it; the page to take answers along; the one that opens saved answers; the one that asks first whether to; or the one that asks whether the page around may have them.
 * @typedef {{ kind: 'first' } | { kind: 'walk' } | { kind: 'earlier', page: QuestionPage, back: boolean } | Beside | { kind: 'take' } | { kind: 'saved' } | { kind: 'opens', from: From, snapshot: Snapshot } | { kind: 'gives', answered: (yes: boolean) => void }} Screen
 */
/** What a person chose in the page; `keeps` is that their answers stay on this device.
 * @typedef {{ country?: string, reading?: 'plain' | 'clinical', keeps?: boolean }} Chosen */

/**
 * All that a person said, and where they stood: what Undo brings back, what another language goes on with, what is saved.
 * @typedef {object} Snapshot
 * @property {Record<string, Value>} facts
 * @property {boolean} checked
 * @property {Readonly<Record<string, Rating>>} [ratings] what matters, by the id of a statement
 * @property {readonly string[]} [picked] treatments ticked to be compared
 * @property {readonly string[]} [supposed] facts that only a clinician confirms, and a person supposed
 * @property {string} [questions] to ask the doctor
 * @property {readonly Screen[]} [screens] that were open
 * @property {string | null} [day] on which they were written down, where that is known
 * @property {string | null} [version] of the pathway that asked, where that is known
 */

/**
 * What the last step did besides moving on. Of answers that were opened: `day` is the one they were written down on, `anew` says
 * that danger signs are asked again, `again` are questions that have changed, `gone` is no longer asked; `trouble` is the id of a
 * sentence.
 * @typedef {object} News
 * @property {import('../view').Changed | null} changed
 * @property {'restart' | 'suppose' | 'confirm' | 'open' | null} undo what can be undone
 * @property {boolean} [same] a changed answer left everything as it was
 * @property {string | null} [day]
 * @property {boolean} [anew]
 * @property {string[]} [again]
 * @property {number} [gone]
 * @property {string} [trouble]
 */

/**
 * @typedef {object} State
 * @property {View} view what the engine said last
 * @property {readonly Screen[]} screens the walk or an earlier page of it, then what was opened from there; the last one shows
 * @property {News} news
 * @property {Snapshot | null} before what the last step replaced, for Undo
 * @property {readonly string[] | null} opened answers that were opened and kept, as long as the rest is still being asked anew:
 * they come into use again by that, and no answer was changed; nobody has come to their pages yet
 * @property {Readonly<Record<string, Rating>>} ratings
 * @property {readonly string[]} picked
 * @property {readonly string[]} supposed
 * @property {string} questions
 * @property {Readonly<Record<string, import('./ticks.js').Ticks>>} drafts what is ticked on a list of signs and not sent yet, by page
 * @property {Chosen} chosen
 * @property {View | null} taken what was on screen when answers were taken along last
 * @property {import('../engine/proof.js').Proof | null} proof what the page has proved of its pathway, once it has
 */

/** @type {News} */
export const NO_NEWS = { changed: null, undo: null };
/** @type {readonly Screen[]} */
export const AT_WALK = [{ kind: 'walk' }];
/** @type {readonly Screen[]} */
export const AT_FIRST = [{ kind: 'first' }];

/** What a person has added to a walk: nothing yet. */
export const NOTHING_SAID = {
  ratings: {},
  picked: /** @type {readonly string[]} */ ([]),
  supposed: /** @type {readonly string[]} */ ([]),
  questions: '',
  drafts: /** @type {Readonly<Record<string, import('./ticks.js').Ticks>>} */ ({}),
};

/** Where everybody begins. @param {View} view @param {Chosen} [chosen] @returns {State} */
export const initial = (view, chosen = {}) => ({
  ...NOTHING_SAID,
  ...{ view, chosen, screens: AT_FIRST, news: NO_NEWS, before: null, opened: null, taken: null, proof: null },
});
