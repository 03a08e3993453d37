// The browser's own Back and Forward. Every screen is an entry of the page's history that holds a counter and nothing else:
// no answer, no id, and the address stays as it is. Where history may not be written, as in some frames, all else works.

import { painted } from '../components/later.js';

const KEY = 'treatment-pathway';
let tags = 0;

export class BrowserHistory {
  #name = String(tags++);
  #at = 0;
  /** Entries that are written once the screen they are for has been painted: a browser takes its time. */
  #pending = 0;
  /** Steps back that the page itself asked for. */
  #own = 0;
  /** Does a step of the browser's on the screen: false when there was none to do. @type {(direction: 'back' | 'forward') => boolean} */
  go = () => false;

  /** How the page itself wants its entries scrolled, while that is not so. @type {ScrollRestoration | null} */
  #scrolled = null;

  /** As long as the tag stands on a page. @param {AbortSignal} signal */
  listen(signal) {
    // Whoever comes back from another page finds the place where they left.
    addEventListener('pagehide', () => this.#putBack(), { signal });
    signal.addEventListener('abort', () => this.#putBack());
    // After a reload the entries of before are still there; while the tag was away, a person may have gone elsewhere.
    this.#at = this.#counter(history.state) ?? this.#at;
    addEventListener('popstate', (event) => this.#popped(this.#counter(event.state)), { signal });
  }

  #putBack() {
    history.scrollRestoration = this.#scrolled ?? history.scrollRestoration;
    this.#scrolled = null;
  }

  /** A new screen. */
  push() {
    // Whoever goes back before the first is written would leave the page.
    if (this.#at === 0) return this.#add();
    this.#pending += 1;
    painted(() => this.#written());
  }

  #written() {
    for (; this.#pending > 0; this.#pending -= 1) this.#add();
  }

  #add() {
    // The entry below it is known by its counter too: one without any is somebody else's.
    if (this.#counter(history.state) === null) this.#write('replaceState', this.#at);
    if (this.#write('pushState', this.#at + 1)) this.#at += 1;
  }

  /** The page's own Back takes the entry away again. */
  back() {
    this.#written();
    if (this.#at === 0 || this.#counter(history.state) !== this.#at) return;
    this.#own += 1;
    history.back();
  }

  /** @param {number | null} at */
  #popped(at) {
    if (at === null) return;
    const from = this.#at;
    this.#at = at;
    if (this.#own > 0) this.#own -= 1;
    else if (at > from) this.go('forward');
    // Entries of answers that are gone, after a reload or a new start, are passed over.
    else if (at < from && !this.go('back') && at > 0) history.back();
  }

  /** @param {any} state whatever the page around keeps there */
  #counter = (state) => {
    const at = state?.[KEY]?.[this.#name];
    return Number.isInteger(at) ? /** @type {number} */ (at) : null;
  };

  /** @param {'pushState' | 'replaceState'} how @param {number} at */
  #write(how, at) {
    const { state } = history;
    if (state !== null && typeof state !== 'object') return false;
    try {
      history[how]({ ...state, [KEY]: { ...state?.[KEY], [this.#name]: at } }, '');
      // Where each screen is scrolled to, the screen says: the browser would put back the place of another one.
      this.#scrolled ??= history.scrollRestoration;
      history.scrollRestoration = 'manual';
      return true;
    } catch {
      return false;
    }
  }
}
