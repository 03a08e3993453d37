// One tag's place on the page: draws the state after every step, and moves focus, announcements and history with it.
import { hush } from '../components/aloud.js';
import { announcer } from '../components/announce.js';
import { dial } from '../components/dial.js';
import { add, el } from '../components/dom.js';
import { folded, painted } from '../components/later.js';
import { leastOf } from '../components/least.js';
import { pathwayLadder } from '../components/ladder.js';
import { explain } from '../components/terms.js';
import { numbersSaid, withNumbers, wordsOf } from '../components/words.js';
import { keepHere, wouldBeLost } from '../sharing/kept.js';
import { cardsOf, earlier } from '../state/select.js';
import { actionsOf } from './actions.js';
import { domState, emptied } from './dom-state.js';
import { move } from './focus.js';
import { isUrgent, nameOf, sceneOf } from './scene.js';
import { Wait } from './wait.js';

/** @typedef {import('./actions.js').Host} Host */

export class Frame {
  #place = el('div', { class: 'screen' });
  #announce = announcer();
  #screens;
  /** @type {ReturnType<typeof import('../components/map.js').pathwayMap> | undefined} */ #map;
  #ladder = pathwayLadder();
  #folded = folded(() => this.#link(this.#place));
  /** Makes links of numbers to call, and explains terms. @type {(place: Element) => void} */
  #link = () => {};
  #actions;
  #wait = new Wait();
  /** Ends what goes on only while this stands on a page. @type {AbortSignal | null} */
  #standing = null;
  /** What was drawn last: the urgent card, so that it is announced and focused once; the answers that did not fit, likewise; and
   * the screens. @type {{ card: string, unfit: string, screens: readonly import('../state/state.js').Screen[] }} */
  #drawn = { card: '', unfit: '', screens: [] };
  /** What a person did and had not sent yet on each screen from which another was opened, and what it showed.
   * @type {{ view: import('../view').View, putBack: () => void }[]} */
  #below = [];

  /**
   * @param {import('../state/session.js').Session} session
   * @param {Host} host
   * @param {import('./early.js').Screens} screens
   * @param {boolean} again in another language, or a later version
   */
  constructor(session, host, screens, again) {
    this.session = session;
    this.host = host;
    this.#screens = screens;
    this.#map = screens.map?.();
    this.words = wordsOf(session.contents.words);
    this.#actions = actionsOf({
      ...{ session, host },
      settings: () => this.#settings(),
      draw: () => this.draw(),
      redraw: () => this.redraw(),
      moved: (entry) => this.#moved(entry),
      safely: (step) => this.#safely(step),
      whole: (step) => this.#whole(step),
      remember: () => {
        this.#below[session.state.screens.length] = { view: session.state.view, putBack: this.domState() };
      },
    });
    host.history.go = (direction) => this.#travel(direction);
    const nodes = [this.#announce.nodes, el('slot', { name: 'intro' }), this.#place, this.#wait.node];
    this.node = el('div', { class: 'root', role: 'region', part: 'root', 'data-early': !session.pathway.whole }, nodes);
    this.draw(false);
    // What was unfolded before has to be there to be unfolded again.
    if (again) this.#folded.now();
  }

  #settings() {
    return this.host.settings(this.session.state.chosen);
  }

  /** What goes on only while this stands on a page. @param {AbortSignal} signal */
  attend(signal) {
    this.#standing = signal;
    this.host.history.listen(signal);
    this.host.attend(this.node, signal);
    signal.addEventListener('abort', hush);
    addEventListener('beforeunload', (event) => wouldBeLost(this.session.state) && event.preventDefault(), { signal });
    this.#prove();
  }

  /** A step for which all of the pathway has to be there. @template T @param {() => T} step */
  #whole(step) {
    if (this.session.pathway.whole) return step();
    this.#wait.remember(step, this.words);
    return undefined;
  }

  /** All of the pathway is there, in place of its first file. What was ticked stays, and what was asked for is done.
   * @param {import('../engine/pathway.js').Pathway} pathway @param {import('./early.js').Screens} screens */
  complete(pathway, screens) {
    this.#screens = screens;
    this.#map = screens.map?.();
    this.words = wordsOf(pathway.contents.words);
    // What only the engine knows shows where somebody has opened it already.
    const lacks = this.#place.querySelector('[part=treatment-card], [part=question][hidden], [part=search]');
    if (this.session.complete(pathway) || lacks) this.redraw();
    this.node.removeAttribute('data-early');
    this.#wait.over();
    this.#prove();
  }

  #prove() {
    const standing = this.#standing;
    if (standing && !standing.aborted) this.#screens.prove?.(this.session, standing, () => this.redraw()).catch(this.host.broke);
  }

  /** Draws the state as it is. Focus moves only after something the person did. @param {boolean} [moved] */
  draw(moved = true) {
    hush();
    const { session, words } = this;
    if (session.state.chosen.keeps) keepHere(session, true);
    const { state, contents } = session;
    const settings = this.#settings();
    const numbers = numbersSaid(settings, words);
    const view = withNumbers(state.view, numbers);
    this.node.setAttribute('lang', view.lang);
    this.node.setAttribute('dir', contents.dir);
    this.node.setAttribute('aria-label', view.title);
    const card = cardsOf(view).filter(isUrgent).at(-1) ?? (earlier(state) ? null : withNumbers(leastOf(view, words), numbers));
    const fresh = card !== null && card.id !== this.#drawn.card;
    this.#folded.forget();
    this.#link = (place) => {
      dial(place, [settings.emergency, settings.crisis]);
      explain(place, contents.terms);
    };
    const { later, now } = this.#folded;
    const { level } = settings;
    const said = (/** @type {string} */ text) => withNumbers(text, numbers);
    /** @type {import('./scene.js').Scene} */
    const scene = sceneOf({
      ...{ session, view, settings, numbers, words, clinic: this.host.clinic(), actions: this.#actions, later, fresh, link: this.#link },
      graph: () => this.#map?.({ session, contents, words, level, said, link: this.#link, safely: (step) => this.#safely(step) }),
      ladder: (how) => this.#ladder({ ...scene, known: this.#screens.known, said }, how),
    });
    const next = this.#screens.drawn(scene);
    this.node.setAttribute('data-screen', nameOf(scene));
    add(emptied(this.#place), next);
    this.#link(this.#place);
    const { screens, unfit } = this.#drawn;
    const depth = state.screens.length;
    const closed = screens.length > depth ? screens[screens.length - 1] : null;
    this.#drawn = { card: card?.id ?? '', unfit: view.contradictions.map(({ id }) => id).join(), screens: state.screens };
    const below = closed && this.#below[depth];
    this.#below.length = Math.min(this.#below.length, depth);
    if (below?.view === state.view) {
      now();
      below.putBack();
    }
    if (moved) move(this.#place, { session, words, say: this.#announce.say, card: fresh ? card : null, closed, unfit: !['', unfit].includes(this.#drawn.unfit) });
    painted(() => this.#safely(now));
  }

  /** @param {'push' | 'back'} entry */
  #moved(entry) {
    this.draw();
    if (this.#settings().history) this.host.history[entry]();
  }

  /** The browser went back or on. @param {'back' | 'forward'} direction */
  #travel(direction) {
    if (!this.node.isConnected || !this.#settings().history) return false;
    const went = this.#safely(() => (direction === 'back' ? this.session.leave() : this.session.forward())) ?? false;
    if (went) this.draw();
    return went;
  }

  /** The engine cannot fail by design; should it all the same, nobody is left with a dead button.
   * @template T @param {() => T} step @returns {T | undefined} */
  #safely(step) {
    try {
      return step();
    } catch (problem) {
      this.host.broke(problem);
      return undefined;
    }
  }

  /** What a person did on this screen and has not sent yet, to be put back. */
  domState() {
    this.#folded.now();
    return domState(this.#place);
  }

  /** The same screen in other words. */
  redraw() {
    const putBack = this.domState();
    this.draw(false);
    this.#folded.now();
    putBack();
  }
}
