// The way out of the frame, for what a frame may not do: print, save, keep, call. Which of these a frame forbids a browser says of
// none before it is tried, so that the way out is always there; where it leads nowhere, the address itself is said.
import { sentence } from './settings.js';

/** Long enough for a browser to leave, in milliseconds. */
const LEFT = 1500;

/** @param {HTMLElement} tag @param {boolean} framed @param {import('./talk.js').Around} around */
export function opens(tag, framed, around) {
  const link = /** @type {HTMLAnchorElement} */ (tag.querySelector('.open'));
  const status = /** @type {HTMLElement} */ (tag.querySelector('[role=status]'));
  // Without what is behind the #: neither a secret nor answers go along.
  const address = location.href.split('#')[0];
  const say = (/** @type {'blocked' | 'confined'} */ id) => {
    const shown = document.createElement('strong');
    shown.className = 'address';
    shown.textContent = address;
    status.replaceChildren(sentence(id), ' ', shown);
  };
  // A window that a confined frame has opened is confined as well, and only its missing origin tells.
  const confined = !framed && origin === 'null' && /^https?:$/.test(location.protocol);
  if (!framed) globalThis.opener = null;
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (tag.querySelectorAll('.leave'))) part.hidden = !framed && !confined;
  if (confined) say('confined');
  link.href = address;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    status.replaceChildren();
    if (around.secret) around.link(address);
    else if (open(address, '_blank')) return;
    // `frame.js`, where it is there, leads the page around to this address.
    else around.tell('open');
    // Whoever reads this has not left.
    setTimeout(() => say('blocked'), LEFT);
  });
}
