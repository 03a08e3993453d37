// An author who named no number to call reads so in the console, once for each tag.

/** Those whose author knows that there is no number to call. @type {WeakSet<Element>} */
const warned = new WeakSet();

/** @param {Element} tag @param {import('./attributes.js').Settings} settings */
export function warnOfNumber(tag, { emergency }) {
  if (emergency || warned.has(tag)) return;
  warned.add(tag);
  console.warn('treatment-pathway: no emergency number is known for this page; set `country` or `emergency-number`');
}
