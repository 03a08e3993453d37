// What a page around hears of what a person does here. The tag's root is closed, so that an event which leaves it names the tag
// and nothing inside. Here ends what would say which keys were typed; whoever listens on the page before it gets here, in the
// capturing phase, is nobody that an element can keep out (`www/clinic/README.md`).

/** What carries a letter, or the text that it became. */
const TELLING = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut', 'compositionstart', 'compositionupdate', 'compositionend'];

/** How recorders of sessions are told to leave something out, each by its own name. */
const MASKS = {
  'data-clarity-mask': 'true',
  'data-dd-privacy': 'mask',
  'data-heap-redact-text': 'true',
  'data-hj-suppress': '',
  'data-matomo-mask': '',
  'data-openreplay-masked': '',
  'data-private': '',
  'data-sentry-mask': '',
};
const MASKED = ['fs-exclude', 'ph-no-capture', 'rr-block', 'sentry-mask'];

/** A key with a name, such as Escape or Tab, is for the page as well. @param {Event} event */
const tells = (event) => !(event instanceof KeyboardEvent) || event.key.length === 1;

/** @param {HTMLElement} tag @param {HTMLElement} node all that a person sees of it */
export function keepsToItself(tag, node) {
  for (const [name, value] of Object.entries(MASKS)) if (!tag.hasAttribute(name)) tag.setAttribute(name, value);
  tag.classList.add(...MASKED);
  for (const name of TELLING) node.addEventListener(name, stop);
}

/** @param {Event} event */
function stop(event) {
  if (tells(event)) event.stopPropagation();
}
