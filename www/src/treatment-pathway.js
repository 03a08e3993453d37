// The custom element's shell: reads the tag, loads the rest, and keeps the fallback on screen whenever that does not work.
import { bundleAddress, settingsOf } from './attributes.js';
import { emergencySentence, Failure, sentence } from './failure.js';

/**
 * Walks one person through a treatment pathway.
 *
 * ```html
 * <treatment-pathway src="pathways/failed-back/" lang="en">
 *   <p>Shown until everything has loaded, without JavaScript, and whenever something fails.</p>
 * </treatment-pathway>
 * ```
 *
 * Attributes: `src` folder with one bundle per language · `lang` (en) · `heading-level` 1 to 4 (2) · `country` of two letters,
 * one of those in `countries.js`, whose numbers to call are shown (the region of `lang`, as in en-GB; a language alone names no
 * country, and where none is known the texts say "your emergency number") · `emergency-number` and `crisis-number` in place of
 * those · `clinic-name` · `history` off: the browser's Back leaves the page at once · `share` off: no QR code and no link with
 * answers · `reading` plain or clinical (plain) · `theme` auto, light, dark or inherit (auto: what the reader's device prefers).
 *
 * Slots: the default one is the fallback · `intro` above the questions · `clinic-contact` below them, on every screen.
 *
 * CSS custom properties: `--pathway-font`, `--pathway-font-size`, `--pathway-ink`, `--pathway-paper`, `--pathway-accent`,
 * `--pathway-radius`, `--pathway-max-width`, `--pathway-sticky-offset` (the height of what the page keeps on top).
 *
 * CSS parts: root, page, heading, question, answer, error, errors, continue, back, card, card-emergency, card-same-day,
 * card-urgent-clinic, intro, checked, result, decision, clinical, recommend, offer, weigh, alongside, disagreements, disagreement,
 * review, why, evidence, treatments, detail, numbers, matters, compare, values, answers, sources, news, scope, foot,
 * emergency-line, clinic, about, status, country, languages, form, take, doctor, supposed, gate, term, aloud,
 * map, contradictions, explainers, explainer, verdict,
 * overdue.
 *
 * Events: `pathway-ready`; `pathway-failed` with `detail.reason`. Neither carries an answer, and there is no other.
 */
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
  #status = document.createElement('p');
  #fallback = document.createElement('slot');
  /** For a tag left empty: the one thing that cannot wait. */
  #call = document.createElement('p');
  /** @type {import('./screen.js').Screen | null} */ #screen = null;
  /** The pathway was withdrawn: when to call is said whatever the fallback says. */
  #withdrawn = false;
  /** The language on screen. */
  #lang = '';
  /** The language as the page's author wrote it. */
  #written = '';
  /** Whether the author has been told that no emergency number is known. */
  #told = false;
  /** What has been asked for last; an answer to an earlier request is dropped. */
  #turn = 0;

  connectedCallback() {
    if (this.#turn > 0) return;
    this.#status.setAttribute('role', 'status');
    this.#status.setAttribute('part', 'status');
    this.#status.className = 'status';
    this.#call.className = 'call';
    this.#fallback.addEventListener('slotchange', () => this.#showCall());
    this.#root.append(this.#status, this.#call, this.#fallback);
    this.#showCall();
    this.#start();
  }

  /** @param {string} name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(name, before, after) {
    if (this.#turn === 0 || before === after) return;
    if (name === 'lang' && after === this.#lang) return;
    if (name === 'src' || name === 'lang') return void this.#start();
    this.#screen?.redraw();
  }

  /** Fetches the bundle again and keeps the answers that it still accepts; gives back what is wrong with it, if anything.
   * The pathway on screen stays until the new one has proved itself.
   * @returns {Promise<import('./view').Finding[]>} */
  async reload() {
    try {
      await this.#load('reload');
      return [];
    } catch (problem) {
      const { why, findings } = problem instanceof Failure ? problem : new Failure('broke', problem);
      return findings.length > 0
        ? findings
        : [{ code: why, severity: 'error', message: sentence(why, this.#settings().lang) }];
    }
  }

  /** Another person's answers in place of those on screen: an author opens a counterexample.
   * @param {Record<string, import('./view').Value>} facts */
  show(facts) {
    this.#screen?.session.restore({ facts, checked: false });
    this.#screen?.draw();
  }

  /** @param {import('./attributes.js').Chosen} [chosen] */
  #settings(chosen) {
    return settingsOf(this, chosen, this.#written);
  }

  /** In the console, where whoever made the page looks. */
  #tellAuthor() {
    if (this.#told || this.#settings().emergency) return;
    this.#told = true;
    console.warn('treatment-pathway: no emergency number is known for this page; set `country` or `emergency-number`');
  }

  #showCall() {
    const { lang, emergency } = this.#settings();
    this.#call.textContent = emergencySentence(lang, emergency);
    this.#call.hidden =
      this.#screen !== null ||
      (!this.#withdrawn && this.#fallback.assignedNodes().some((node) => node.textContent?.trim()));
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

  /** @param {RequestCache} cache @param {string} [lang] */
  async #load(cache, lang = this.#settings().lang) {
    const turn = ++this.#turn;
    // One import, so that a clinic's page pays for this shell only until the element is there.
    const rest = await import('./rest.js').catch((cause) => {
      throw new Failure('no-engine', cause);
    });
    const { screen, withdrawn } = await rest.open({
      root: this.#root,
      host: {
        settings: (chosen) => this.#settings(chosen),
        speak: (other) =>
          this.#load('default', other).then(
            () => true,
            () => false,
          ),
        broke: (problem) => this.#fail(problem instanceof Failure ? problem : new Failure('broke', problem)),
      },
      cache,
      addresses: [lang, lang.split('-')[0]].map((each) => bundleAddress(this, each)),
      before: this.#screen,
    });
    if (turn !== this.#turn) return;
    const putBack = this.#screen?.keep();
    this.#screen?.node.remove();
    this.#screen = screen;
    this.#lang = lang;
    if (this.#settings().lang !== lang) this.setAttribute('lang', lang);
    this.#status.textContent = '';
    this.#fallback.hidden = true;
    this.#showCall();
    this.#root.append(screen.node);
    putBack?.(screen.node);
    this.#tellAuthor();
    withdrawn.then((why) => {
      if (why !== null && this.#screen === screen) this.#fail(new Failure('withdrawn', why));
    });
    this.dispatchEvent(new CustomEvent('pathway-ready', { bubbles: true, composed: true }));
  }

  /** The fallback comes back with one sentence that says why; an author finds the cause in the console.
   * @param {unknown} problem */
  #fail(problem) {
    const failure = problem instanceof Failure ? problem : new Failure('broke', problem);
    const { lang } = this.#settings();
    this.#screen?.node.remove();
    this.#screen = null;
    this.#withdrawn = failure.why === 'withdrawn';
    this.#fallback.hidden = false;
    this.#showCall();
    // Why a version was withdrawn is for everybody; what broke is for an author.
    this.#status.textContent = [sentence(failure.why, lang), this.#withdrawn && failure.cause].filter(Boolean).join(' ');
    console.warn(
      `treatment-pathway: ${failure.why}`,
      ...(failure.why === 'blocked' ? ["allow 'wasm-unsafe-eval' in script-src"] : []),
      ...failure.findings,
    );
    this.#tellAuthor();
    this.dispatchEvent(
      new CustomEvent('pathway-failed', { bubbles: true, composed: true, detail: { reason: failure.why } }),
    );
  }
}
