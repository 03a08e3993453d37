// What stands in place of the screen until it is there, and whenever it cannot be: what the page's author wrote into the tag,
// why it is there, and, where they wrote nothing, when to call.
import { emergencySentence, sentence } from './fallback.js';

export class FallbackPanel {
  #status = document.createElement('p');
  #written = document.createElement('slot');
  /** For a tag left empty: the one thing that cannot wait. */
  #call = document.createElement('p');
  /** When to call is said whatever the author wrote. */
  #always = false;

  /** @param {() => import('./attributes.js').Settings} settings */
  constructor(settings) {
    this.settings = settings;
    this.#status.setAttribute('role', 'status');
    this.#status.setAttribute('part', 'status');
    this.#status.className = 'status';
    this.#call.className = 'call';
    this.#written.addEventListener('slotchange', () => this.#showCall());
    this.nodes = [this.#status, this.#call, this.#written];
  }

  #showCall() {
    const { lang, emergency } = this.settings();
    this.#call.textContent = emergencySentence(lang, emergency);
    const said = this.#written.assignedNodes().some((node) => node.textContent?.trim());
    this.#call.hidden = this.#written.hidden || (said && !this.#always);
  }

  /** The screen takes its place. */
  hide() {
    this.#show('', true);
  }

  /** @param {import('./fallback.js').Failed} [failure] none while all is still to come */
  show(failure) {
    this.#always = failure?.why === 'withdrawn';
    // Why a version was withdrawn is for everybody; what broke is for an author.
    const said = failure ? [sentence(failure.why, this.settings().lang), this.#always && failure.cause] : [];
    this.#show(said.filter(Boolean).join(' '), false);
  }

  /** @param {string} why @param {boolean} hidden */
  #show(why, hidden) {
    this.#status.textContent = why;
    this.#written.hidden = hidden;
    this.#showCall();
  }
}
