// The custom element's shell: reads the tag, loads what is behind it, and keeps the fallback on screen whenever that does not work.
import { bundleAddress, settingsOf } from './attributes.js';
import { failed, failureOf, sentence } from './fallback.js';
import { FallbackPanel } from './fallback-panel.js';
import { askFirstFiles } from './first-files.js';
import { dress } from './sheet.js';

/** Walks one person through a treatment pathway. What can be set from outside is said in `../treatment-pathway.js`. */
export class TreatmentPathway extends HTMLElement {
  static observedAttributes = [
    'src',
    'lang',
    'heading-level',
    'country',
    'emergency-number',
    'crisis-number',
    'clinic-name',
    'history',
    'share',
    'reading',
  ];

  #root = this.attachShadow({ mode: 'open' });
  #fallback = new FallbackPanel(() => this.#settings());
  /** @type {import('../screens/frame.js').Frame | null} */ #frame = null;
  /** The language on screen. */
  #lang = '';
  /** The language as the page's author wrote it. */
  #written = '';
  /** Whether the author knows that there is no emergency number. */
  #warned = false;
  /** What is asked for has not come yet. */
  #waiting = true;
  /** Ends what is being fetched, for what was asked for later or because the tag has left the page. */
  #fetching = new AbortController();
  /** Ends what goes on only while the tag stands on a page; none while it does not. @type {AbortController | null} */
  #standing = null;

  connectedCallback() {
    // It was only moved.
    if (this.#standing) return;
    if (!this.#root.hasChildNodes()) {
      this.#root.append(...this.#fallback.nodes);
      this.#fallback.show();
    }
    this.#attend();
    if (this.#waiting) this.#start();
  }

  /** Whoever moves an element takes it out of the page and puts it back at once; that ends nothing. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#fetching.abort();
      this.#standing?.abort();
      this.#standing = null;
    });
  }

  /** @param {string} name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(name, before, after) {
    if (before === after || (name === 'lang' && after === this.#lang)) return;
    if (name !== 'src' && name !== 'lang') return this.#frame?.redraw();
    if (this.#standing) this.#start();
    else this.#waiting = true;
  }

  /** Fetches the bundle again and keeps the answers that it still accepts; gives back what is wrong with it, if anything.
   * The pathway on screen stays until the new one has proved itself.
   * @returns {Promise<import('../view').Finding[]>} */
  async reload() {
    try {
      await this.#load('reload');
      return [];
    } catch (problem) {
      const { why, findings } = failureOf(problem);
      return findings.length > 0
        ? findings
        : [{ code: why, severity: 'error', message: sentence(why, this.#settings().lang), help: null, fact: null }];
    }
  }

  /** Another person's answers in place of those on screen: an author opens a counterexample.
   * @param {Record<string, import('../view').Value>} facts */
  show(facts) {
    this.#frame?.session.restore({ facts, checked: false });
    this.#frame?.draw();
  }

  /** @param {import('../state/state.js').Chosen} [chosen] */
  #settings(chosen) {
    return settingsOf(this, chosen, this.#written);
  }

  #attend() {
    this.#standing?.abort();
    this.#standing = new AbortController();
    this.#frame?.attend(this.#standing.signal);
  }

  /** In the console, where whoever made the page looks. */
  #warnAuthor() {
    if (this.#warned || this.#settings().emergency) return;
    this.#warned = true;
    console.warn('treatment-pathway: no emergency number is known for this page; set `country` or `emergency-number`');
  }

  async #start() {
    const lang = this.getAttribute('lang') ?? '';
    if (lang !== this.#lang) this.#written = lang;
    try {
      await this.#load('default');
    } catch (problem) {
      this.#fail(problem);
    }
  }

  /** What nobody waits for any more ends quietly. @param {RequestCache} cache @param {string} [lang] */
  async #load(cache, lang = this.#settings().lang) {
    this.#fetching.abort();
    this.#fetching = new AbortController();
    this.#waiting = true;
    const { signal } = this.#fetching;
    try {
      const opened = await this.#open(cache, lang, signal);
      if (!signal.aborted) this.#ready(opened, lang);
    } catch (problem) {
      if (!signal.aborted) throw problem;
    } finally {
      if (!signal.aborted) this.#waiting = false;
    }
  }

  /** @param {RequestCache} cache @param {string} lang @param {AbortSignal} signal */
  async #open(cache, lang, signal) {
    // One import, so that a clinic's page pays for this shell only until the element is there.
    const booted = import('./boot.js').catch((cause) => Promise.reject(failed('no-engine', cause)));
    const dressed = dress(this.#root);
    const addresses = [lang, lang.split('-')[0]].map((each) => bundleAddress(this, each));
    const first = this.#frame || this.#settings().clinician ? [] : askFirstFiles(addresses, { cache, signal });
    return (await booted).open({
      dressed,
      host: {
        settings: (chosen) => this.#settings(chosen),
        speak: (other) =>
          this.#load('default', other).then(
            () => true,
            () => false,
          ),
        broke: (problem) => this.#fail(problem),
      },
      ...{ cache, signal },
      ...{ addresses, first },
      before: this.#frame,
      shows: (frame) => this.#shows(frame, lang),
    });
  }

  /** What can be seen, in place of what was. @param {import('../screens/frame.js').Frame} frame @param {string} lang */
  #shows(frame, lang) {
    if (this.#frame === frame) return;
    const putBack = this.#frame?.domState();
    this.#frame?.node.remove();
    this.#frame = frame;
    this.#lang = lang;
    if (this.#settings().lang !== lang) this.setAttribute('lang', lang);
    this.#fallback.hide();
    this.#root.append(frame.node);
    putBack?.(frame.node);
    this.#attend();
  }

  /** All is there. @param {Awaited<ReturnType<typeof import('./boot.js').open>>} opened @param {string} lang */
  #ready({ frame, withdrawn }, lang) {
    this.#shows(frame, lang);
    this.#warnAuthor();
    withdrawn.then((why) => {
      if (why !== null && this.#frame === frame) this.#fail(failed('withdrawn', why));
    });
    this.dispatchEvent(new CustomEvent('pathway-ready', { bubbles: true, composed: true }));
  }

  /** The fallback comes back with one sentence that says why; an author finds the cause in the console.
   * @param {unknown} problem */
  #fail(problem) {
    const failure = failureOf(problem);
    const { why, findings } = failure;
    this.#frame?.node.remove();
    this.#frame = null;
    if (this.#standing) this.#attend();
    this.#fallback.show(failure);
    console.warn(
      `treatment-pathway: ${why}`,
      ...(why === 'blocked' ? ["allow 'wasm-unsafe-eval' in script-src"] : []),
      ...findings,
    );
    this.#warnAuthor();
    this.dispatchEvent(new CustomEvent('pathway-failed', { bubbles: true, composed: true, detail: { reason: why } }));
  }
}
