// One person's session: what they do, said to the engine, and the state that comes of it. Knows nothing of elements; the
// engine holds the answers, and they never leave this page.
import { reduce } from './reduce.js';
import { atFirst, canGoBack, earlier, following, pagesOf, previous, screenOf } from './select.js';
import { AT_WALK, initial } from './state.js';

/** @typedef {import('./state.js').Screen} Screen */
/** @typedef {import('./state.js').Snapshot} Snapshot */
/** @typedef {import('../engine/pathway.js').Facts} Facts */

export class Session {
  /** @param {import('../engine/pathway.js').Pathway} pathway @param {import('./state.js').Chosen} [chosen] */
  constructor(pathway, chosen) {
    this.pathway = pathway;
    this.contents = pathway.contents;
    this.state = initial(pathway.engine.view(), chosen);
    const { question } = this.state.view;
    /** Where every walk begins: what cannot wait. */
    this.firstPage = { id: question?.id ?? '', heading: question?.heading ?? null };
  }

  /** The whole pathway in place of its first file. Says whether it shows something else.
   * @param {import('../engine/pathway.js').Pathway} pathway */
  complete(pathway) {
    const view = pathway.engine.view();
    const same = JSON.stringify(view) === JSON.stringify(this.state.view);
    this.pathway = pathway;
    this.contents = pathway.contents;
    if (!same) this.dispatch({ type: 'refreshed', view });
    return !same;
  }

  /** @param {import('./reduce.js').Action} action */
  dispatch(action) {
    this.state = reduce(this.state, action);
  }

  /** What a person says besides answers, such as what matters to them. @param {Extract<import('./reduce.js').Action, { type: 'said' }>['more']} more */
  say(more) {
    this.dispatch({ type: 'said', more });
  }

  /** All or nothing. @param {Facts} facts @returns what was refused */
  answer(facts) {
    const { view, refused } = this.pathway.engine.answer(facts);
    if (refused.length === 0) this.dispatch({ type: 'answered', view });
    return refused;
  }

  /** The whole form at once. @param {Facts} facts @param {string[]} emptied */
  fill(facts, emptied) {
    const { refused } = this.pathway.engine.answer(facts);
    if (refused.length > 0) return refused;
    for (const fact of emptied) this.pathway.engine.retract(fact);
    this.dispatch({ type: 'filled', view: this.pathway.engine.view(), facts: [...Object.keys(facts), ...emptied] });
    return refused;
  }

  /** Supposes what only a clinician can confirm, to look ahead. @param {string} fact @param {string} value */
  confirm(fact, value) {
    const { view, refused } = this.pathway.engine.answer({ [fact]: value });
    if (refused.length === 0) this.dispatch({ type: 'confirmed', view, fact });
  }

  /** @param {string} fact */
  takeBack(fact) {
    this.dispatch({ type: 'retracted', view: this.pathway.engine.retract(fact), facts: [fact] });
  }

  /** "I have been checked for this." @param {boolean} yes */
  checked(yes) {
    this.dispatch({ type: 'checked', view: this.pathway.engine.checked(yes) });
  }

  /** "Suppose it did not help." @param {string | null} treatment */
  suppose(treatment) {
    this.dispatch({ type: 'supposed', view: this.pathway.engine.suppose(treatment) });
  }

  restart() {
    this.dispatch({ type: 'restarted', view: this.pathway.engine.restart() });
  }

  undo() {
    if (this.state.before) this.restore(this.state.before);
  }

  /** Puts answers back, those that are still accepted; gives back the facts of the rest. @param {Snapshot} snapshot */
  restore(snapshot) {
    const { refused, ...rest } = this.replay(snapshot);
    this.dispatch({ type: 'restored', ...rest });
    return refused;
  }

  /** Answers in place of those that the engine holds: what came of them, and what of the snapshot still holds.
   * @param {Snapshot} snapshot */
  replay(snapshot) {
    const { facts, supposed = [], screens = AT_WALK } = snapshot;
    let view = this.pathway.engine.restart();
    /** @type {string[]} */
    const refused = [];
    const all = this.pathway.engine.answer(facts);
    if (all.refused.length === 0) view = all.view;
    else {
      // One at a time, so that one answer which the pathway no longer knows does not take the others with it.
      for (const [fact, value] of Object.entries(facts)) {
        const one = this.pathway.engine.answer({ [fact]: value });
        if (one.refused.length > 0) refused.push(fact);
        view = one.view;
      }
    }
    if (snapshot.checked && view.card?.can_unlock) view = this.pathway.engine.checked(true);
    const team = supposed.filter((fact) => Object.hasOwn(facts, fact) && !refused.includes(fact) && this.contents.isTeams(fact));
    const again = screens.map((screen) => (screen.kind === 'earlier' ? this.#page(screen.page.facts[0].fact, screen.back) : screen));
    return { view, refused, snapshot: { ...snapshot, supposed: team, screens: again } };
  }

  /** An earlier page as it is now; the walk itself where there is none. @param {string | null} fact one of it @param {boolean} back @returns {Screen} */
  #page(fact, back) {
    const page = fact === null ? null : this.pathway.engine.question(fact);
    return page ? { kind: 'earlier', page, back } : AT_WALK[0];
  }

  /** @param {string | null} fact @param {boolean} back */
  #go(fact, back) {
    this.dispatch({ type: 'went', to: this.#page(fact, back) });
  }

  /** Another answer to a question of an earlier page. @param {string} fact */
  change(fact) {
    this.#go(fact, false);
  }

  /** Opens something beside the walk. @param {Screen} screen */
  open(screen) {
    this.dispatch({ type: 'opened-beside', screen });
  }

  /** To the page before; out of a change or of what stands beside the walk, to where the person came from. */
  back() {
    if (this.state.screens.length > 1) this.dispatch({ type: 'closed' });
    else if (earlier(this.state)?.back === false) this.#go(null, true);
    else {
      const fact = previous(this.state, this.contents);
      if (fact === null) this.dispatch({ type: 'went', to: { kind: 'first' } });
      else this.#go(fact, true);
    }
  }

  /** The browser's Back: takes back what can be undone, or leads to the page before. Says whether there was any. */
  leave() {
    if (this.state.screens.length === 1 && this.state.news.undo) this.undo();
    else if (this.state.screens.length > 1 || canGoBack(this.state)) this.back();
    else return false;
    return true;
  }

  /** Once the pathway is proved, more can be said of the same answers. Says whether it is. */
  refresh() {
    if (this.state.view.so_far) return false;
    this.dispatch({ type: 'refreshed', view: this.pathway.engine.view() });
    return Boolean(this.state.view.so_far);
  }

  /** From the first screen to where the walk is. What is proved by now can be said from the first question on. */
  start() {
    this.dispatch({ type: 'went', to: AT_WALK[0], view: this.pathway.engine.view() });
  }

  /** The browser's Forward: to the page after an earlier one, with the answers as they are. */
  forward() {
    if (this.state.screens.length === 1 && atFirst(this.state)) {
      this.#go(pagesOf(this.state, this.contents)[0]?.fact ?? null, true);
      return true;
    }
    if (screenOf(this.state).kind !== 'earlier' || !earlier(this.state)?.back) return false;
    this.#go(following(this.state, this.contents), true);
    return true;
  }
}
