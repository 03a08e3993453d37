// What stands in place of the screen until it is there, and whenever it cannot be: all that the page's author wrote into the
// tag, in whichever slot, why it is there, and, where they wrote nothing, when to call.
import { emergencySentence, sentenceOf } from './fallback.js';

/** The slots besides the fallback itself: one above it, the others below. */
const NAMES = ['intro', 'clinic-contact', 'disclaimer', 'footer'];

export class FallbackPanel {
  #status = document.createElement('p');
  #written = document.createElement('slot');
  #room = document.createElement('div');
  /** For a tag left empty: the one thing that cannot wait. */
  #call = document.createElement('p');
  /** Why nothing else is on screen. @type {import('./fallback.js').Failed | undefined} */ #failure;
  /** Those with a name, and the name. They are shown when nothing else can be: on a screen they have a place of their own, and
   * until it is there they would only jump. */
  #named = NAMES.map((name) => ({ name, slot: document.createElement('slot') }));

  /** @param {() => import('./attributes.js').Settings} settings */
  constructor(settings) {
    this.settings = settings;
    this.#status.setAttribute('role', 'status');
    this.#status.setAttribute('part', 'status');
    this.#status.className = 'status';
    this.#call.className = 'call';
    this.#written.addEventListener('slotchange', () => this.#showCall());
    const [above, ...below] = this.#named.map(({ slot }) => slot);
    // A window's height for the screen that is to come, so that nothing below it jumps.
    this.#room.style.blockSize = '100vh';
    this.nodes = [above, this.#status, this.#call, this.#written, ...below, this.#room];
  }

  /** Whether when to call is said whatever the author wrote. */
  #always = () => this.#failure?.why === 'withdrawn';

  #showCall() {
    const { lang, emergency } = this.settings();
    this.#call.textContent = emergencySentence(lang, emergency);
    const said = this.#written.assignedNodes().some((node) => node.textContent?.trim());
    this.#call.hidden = this.#written.hidden || (said && !this.#always());
  }

  /** The screen takes its place. */
  hide() {
    this.#show(true);
  }

  /** @param {import('./fallback.js').Failed} [failure] none while all is still to come */
  async show(failure) {
    this.#show(false, failure);
    if (!failure) return;
    const why = await sentenceOf(failure.why, this.settings());
    // Why a version was withdrawn is for everybody; what broke is for an author.
    if (this.#failure === failure) this.#status.textContent = this.#always() ? `${why} ${failure.cause ?? ''}`.trim() : why;
  }

  /** @param {boolean} hidden @param {import('./fallback.js').Failed} [failure] */
  #show(hidden, failure) {
    this.#failure = failure;
    this.#status.textContent = '';
    this.#written.hidden = hidden;
    this.#room.hidden = hidden || failure !== undefined;
    for (const { name, slot } of this.#named) {
      slot.name = failure ? name : 'none';
      // Whom to ask, for a tag that says so itself.
      slot.textContent = failure && name === 'clinic-contact' ? this.settings().phone : '';
    }
    this.#showCall();
  }
}
