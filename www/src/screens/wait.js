// What a person asks for before all of the pathway is there: they are told that it comes, and the last of it is done then.
import { el } from '../components/dom.js';

export class Wait {
  node = el('p', { class: 'moment', role: 'status' });
  /** @type {(() => unknown) | null} */
  #asked = null;

  /** @param {() => unknown} step @param {import('../components/words.js').Words} words */
  remember(step, words) {
    this.#asked = step;
    this.node.textContent = words('one-moment');
  }

  over() {
    const asked = this.#asked;
    this.#asked = null;
    this.node.textContent = '';
    asked?.();
  }
}
