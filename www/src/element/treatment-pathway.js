// The custom element's shell: reads the tag, loads what is behind it, and keeps the fallback on screen whenever that does not work.
import { bundleAddress, integrityOf, settingsOf } from './attributes.js';
import { tell, tellFailure, warnOfNumber } from './author.js';
import { failed, failureOf, sentenceOf } from './fallback.js';
import { FallbackPanel } from './fallback-panel.js';
import { askFirstFiles } from './first-files.js';
import { attends, waiting } from './handed.js';
import { admit, behind } from './pinned.js';
import { dress, keepRoom } from './sheet.js';

/** What is asked for; `written` is the language of the page around. @typedef {{ lang: string, src: string | null, written: string, problem?: unknown }} Asked */

/** Walks one person through a treatment pathway. What can be set from outside is said in `../treatment-pathway.js`. */
export class TreatmentPathway extends HTMLElement {
  static observedAttributes =
    'src lang heading-level country emergency-number crisis-number clinic-name history share reading'.split(' ');

  // Closed: an event that leaves it names this tag, and nothing of what stands inside.
  #root = this.attachShadow({ mode: 'closed' });
  #fallback = new FallbackPanel(() => this.#settings());
  /** @type {import('../screens/frame.js').Frame | null} */ #frame = null;
  /** What is on screen, or was last. @type {Asked | null} */
  #asked = null;
  /** @type {import('./handed.js').Reader | null} */ #reader = null;
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
      keepRoom(this.#root, true);
    }
    this.#attend();
    if (this.#reader) attends(this, this.#reader);
    if (this.#waiting) this.#start();
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
    if (name !== 'src' && name !== 'lang') return this.#frame?.redraw();
    const { lang, src } = this.#asked ?? {};
    if (this.#frame && lang === this.#settings().lang && src === this.getAttribute('src')) {
      // It is on screen: what was asked for meanwhile is not wanted any more.
      if (this.#waiting) this.#fetching.abort();
      this.#waiting = false;
    } else if (this.#standing) this.#start();
    else this.#waiting = true;
  }

  /** Fetches the bundle again and keeps the answers that it still accepts; gives back what is wrong with it. @returns {Promise<import('../view').Finding[]>} */
  async reload() {
    try {
      await this.#load('reload');
      return [];
    } catch (problem) {
      const { why, findings } = failureOf(problem);
      return findings.length > 0
        ? findings
        : [{ code: why, severity: 'error', message: await sentenceOf(why, this.#settings().lang), help: null, fact: null }];
    }
  }

  /** An author opens a counterexample. @param {Record<string, import('../view').Value>} facts */
  show(facts) {
    this.#frame?.session.restore({ facts, checked: false });
    this.#frame?.draw();
  }

  /** @param {import('../state/state.js').Chosen} [chosen] @param {Asked | null} [asked] */
  #settings(chosen, asked = this.#asked) {
    return settingsOf(this, chosen, asked?.written);
  }

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
      if (this.#frame?.session.pathway.whole) this.#tell(failureOf(problem), true);
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
      this.#ready(opened, asked);
    } catch (problem) {
      if (signal.aborted) return;
      this.#waiting = false;
      throw problem;
    }
  }

  /** @param {RequestCache} cache @param {Asked} asked @param {AbortSignal} signal */
  async #open(cache, asked, signal) {
    // One import, so that a clinic's page pays for this shell only until the element is there.
    const booted = behind(() => import('./boot.js')).catch((cause) => Promise.reject(failed('no-engine', cause)));
    const dressed = dress(this.#root);
    const { lang } = asked;
    const addresses = [lang, lang.split('-')[0]].map((each) => bundleAddress(this, each));
    const [integrity, waits] = [integrityOf(this), waiting()];
    const first = this.#frame || waits || this.#settings().clinician ? [] : askFirstFiles(addresses, { cache, signal, integrity });
    return (await booted).open({
      ...{ admit, dressed, cache, signal, addresses, first, integrity, waits, tag: this },
      host: {
        settings: (chosen) => this.#settings(chosen, asked),
        speak: (other) => this.#load('default', other).then(() => true, () => false),
        broke: (problem) => {
          if (this.#asked === asked) this.#fail(problem);
          else asked.problem = problem;
        },
      },
      before: this.#frame,
      shows: (frame) => this.#shows(frame, asked),
    });
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
    keepRoom(this.#root, false);
    this.#root.append(frame.node);
    putBack?.(frame.node);
    this.#attend();
  }

  /** All is there. @param {Awaited<ReturnType<typeof import('./boot.js').open>>} opened @param {Asked} asked */
  #ready({ frame, withdrawn, reader }, asked) {
    this.#shows(frame, asked);
    warnOfNumber(this, this.#settings());
    withdrawn.then((why) => {
      if (why !== null && this.#frame === frame) this.#fail(failed('withdrawn', why));
    });
    this.#reader = reader;
    attends(this, reader);
    tell(this, 'pathway-ready');
  }

  /** The fallback comes back with one sentence that says why. @param {unknown} problem */
  #fail(problem) {
    const failure = failureOf(problem);
    this.#frame?.node.remove();
    this.#frame = this.#reader = null;
    attends(this);
    if (this.#standing) this.#attend();
    this.#fallback.show(failure);
    keepRoom(this.#root, false);
    this.#tell(failure, false);
  }

  /** @param {import('./fallback.js').Failed} failure @param {boolean} stays */
  #tell(failure, stays) {
    tellFailure(this, failure, stays);
    warnOfNumber(this, this.#settings());
  }
}
