// The custom element's shell: reads the tag, loads what is behind it, and keeps the fallback on screen whenever that does not work.
import { settingsOf } from './attributes.js';
import { tell, tellFailure } from './author.js';
import { failed, failureOf } from './fallback.js';
import { FallbackPanel } from './fallback-panel.js';
import { attends } from './handed.js';
import { near } from './near.js';
import { opening } from './opening.js';
import { ATTRIBUTES, takeOver } from './properties.js';
import { readiness } from './ready.js';

/** What is asked for; `written` is the language of the page around. @typedef {{ lang: string, src: string | null, written: string, problem?: unknown }} Asked */

/** All of the element but its contract, which `../treatment-pathway.js` is. */
export class Shell extends HTMLElement {
  static observedAttributes = ATTRIBUTES;

  // Closed: an event that leaves it names this tag, and nothing of what stands inside.
  #root = this.attachShadow({ mode: 'closed' });
  #fallback = new FallbackPanel(() => settingsOf(this, {}, this.#asked?.written));
  /** @type {import('../screens/frame.js').Frame | null} */ #frame = null;
  /** What is on screen, or was last. @type {Asked | null} */ #asked = null;
  /** @type {import('./handed.js').Reader | null} */ #reader = null;
  /** What is asked for has not come yet. */ #waiting = true;
  /** Ends what is being fetched, for what was asked for later or once the tag has left. */ #fetching = new AbortController();
  /** Ends what goes on only while the tag stands on a page. @type {AbortController | null} */ #standing = null;

  /** Somebody is near, or asks for it. */ #wanted = false;
  #ready = readiness(this, () => {
    const asked = this.#wanted && (this.#frame || this.#waiting);
    this.#waiting ||= !asked;
    if (!asked) this.#want();
  });

  /** Fulfilled once all is there; refused where it cannot be had. @returns {Promise<void>} */
  get ready() {
    return this.#ready.done();
  }

  connectedCallback() {
    takeOver(this);
    // It was only moved.
    if (this.#standing) return;
    if (!this.#root.hasChildNodes()) {
      this.#root.append(...this.#fallback.nodes);
      this.#fallback.show();
    }
    this.#attend();
    if (this.#reader) attends(this, this.#reader);
    this.#await();
  }

  #await(signal = this.#standing?.signal) {
    if (this.#wanted) this.#want();
    else if (signal) near(this, signal, () => this.#want());
  }

  #want() {
    this.#wanted = true;
    if (this.#standing && this.#waiting) this.#start();
  }

  /** Whoever moves an element puts it back at once; that ends nothing. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#fetching.abort();
      this.#standing?.abort();
      this.#standing = null;
      attends(this);
    });
  }

  /** @param {string} name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === 'loading') return this.#await();
    if (name !== 'src' && name !== 'lang') return this.#frame?.redraw();
    const { lang, src } = this.#asked ?? {};
    if (this.#frame && lang === this.#settings().lang && src === this.getAttribute('src')) {
      // It is on screen: what was asked for meanwhile is not wanted any more.
      if (this.#waiting) this.#fetching.abort();
      this.#waiting = false;
    } else if (this.#standing && this.#wanted) this.#start();
    else this.#waiting = true;
  }

  /** Fetches the bundle again and keeps the answers that it still accepts. */
  reload() {
    return this.#load('reload');
  }

  /** An author opens a counterexample. @param {Record<string, import('../view').Value>} facts */
  show(facts) {
    this.#frame?.session.restore({ facts, checked: false });
    this.#frame?.draw();
  }

  /** @param {import('../state/state.js').Chosen} [chosen] @param {Asked | null} [asked] */
  #settings = (chosen, asked = this.#asked) => settingsOf(this, chosen, asked?.written);

  #attend() {
    this.#standing?.abort();
    this.#standing = new AbortController();
    this.#frame?.attend(this.#standing.signal);
  }

  async #start() {
    try {
      await this.#load('default');
    } catch (problem) {
      // The page asked for something else that cannot be had: what a person has answered stays.
      if (this.#frame?.session.pathway.whole) tellFailure(this, failureOf(problem), true);
      else this.#fail(problem);
    }
  }

  /** What nobody waits for any more ends quietly. @param {RequestCache} cache @param {string} [lang] chosen by a person */
  async #load(cache, lang) {
    this.#fetching.abort();
    this.#fetching = new AbortController();
    this.#waiting = true;
    const { signal } = this.#fetching;
    const said = this.getAttribute('lang') ?? '';
    const written = this.#asked && (lang || said === this.#asked.lang) ? this.#asked.written : said;
    const asked = { lang: lang ?? this.#settings().lang, src: this.getAttribute('src'), written };
    if (!this.#reader) attends(this, null);
    try {
      const opened = await this.#open(cache, asked, signal);
      if (signal.aborted) return;
      if ('problem' in asked) throw asked.problem;
      this.#waiting = false;
      this.#whole(opened, asked);
    } catch (problem) {
      if (signal.aborted) return;
      this.#waiting = false;
      throw problem;
    }
  }

  /** @param {RequestCache} cache @param {Asked} asked @param {AbortSignal} signal */
  #open(cache, asked, signal) {
    const host = {
      settings: (/** @type {import('../state/state.js').Chosen} */ chosen) => this.#settings(chosen, asked),
      speak: (/** @type {string} */ other) => this.#load('default', other).then(() => true, () => false),
      broke: (/** @type {unknown} */ problem) => {
        if (this.#asked === asked) this.#fail(problem);
        else asked.problem = problem;
      },
    };
    const shows = (/** @type {import('../screens/frame.js').Frame} */ frame) => this.#shows(frame, asked);
    return opening(this.#root, asked.lang, { tag: this, host, cache, signal, before: this.#frame, shows });
  }

  /** What can be seen, in place of what was. @param {import('../screens/frame.js').Frame} frame @param {Asked} asked */
  #shows(frame, asked) {
    this.#asked = asked;
    if (this.#frame === frame) return;
    const putBack = this.#frame?.domState();
    this.#frame?.node.remove();
    this.#frame = frame;
    if (this.#settings().lang !== asked.lang) this.setAttribute('lang', asked.lang);
    this.#fallback.hide();
    this.#root.append(frame.node);
    putBack?.(frame.node);
    this.#attend();
  }

  /** All is there. @param {Awaited<ReturnType<typeof import('./boot.js').open>>} opened @param {Asked} asked */
  #whole({ frame, withdrawn, reader, remote }, asked) {
    this.#shows(frame, asked);
    withdrawn.then((why) => {
      if (why !== null && this.#frame === frame) this.#fail(failed('withdrawn', why));
    });
    this.#reader = reader;
    attends(this, reader);
    this.#ready.keep(remote(frame));
    tell(this, 'pathway-ready');
  }

  /** The fallback comes back with one sentence that says why. @param {unknown} problem */
  #fail(problem) {
    const failure = failureOf(problem);
    this.#frame?.node.remove();
    this.#frame = this.#reader = null;
    this.#ready.fail(failure.why);
    attends(this);
    if (this.#standing) this.#attend();
    this.#fallback.show(failure);
    tellFailure(this, failure, false);
  }
}
