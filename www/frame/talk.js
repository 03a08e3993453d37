// How the frame and the page around it talk. Our own way, for `frame.js` on that page, and the one of WordPress, which it uses
// for every address that somebody pastes. Nothing that is said holds an answer, so that it may be said to any page; and the only
// thing that is heard is the question for the height, whoever asks.

/** The version of our own messages; another one is not understood, on either side. */
const VERSION = 1;
/** As WordPress appends it to the address of a frame. */
const SECRET = /^#\?secret=([a-z0-9]{1,40})$/i;

export class Around {
  /** What WordPress knows this frame by, if it made it. @type {string | null} */ secret;

  /** @param {Window} page @param {string} hash of the frame's own address */
  constructor(page, hash) {
    this.page = page;
    this.secret = SECRET.exec(hash)?.[1] ?? null;
  }

  /** @param {'height' | 'top' | 'open'} type @param {number} [value] */
  tell(type, value) {
    this.page.postMessage({ 'treatment-pathway': VERSION, type, value }, '*');
    if (this.secret && type === 'height') this.#wordpress('height', value);
  }

  /** WordPress leads the whole window there, if it is an address of this site and somebody has just pressed in here. @param {string} address */
  link(address) {
    this.#wordpress('link', address);
  }

  /** @param {string} message @param {unknown} value */
  #wordpress(message, value) {
    this.page.postMessage({ message, value, secret: this.secret }, '*');
  }

  /** @param {() => void} asked the page around wants to know the height */
  listen(asked) {
    addEventListener('message', ({ source, data }) => {
      if (source !== this.page || data === null || typeof data !== 'object') return;
      const own = data['treatment-pathway'] === VERSION && data.type === 'hello';
      if (own || (data.message === 'ready' && this.secret !== null && data.secret === this.secret)) asked();
    });
  }
}
