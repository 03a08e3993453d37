// An author who named no number to call reads so in the console, once for each tag.

/** @typedef {import('./fallback.js').Reader} Reader */

/** Those whose author knows that there is no number to call. @type {WeakSet<Element>} */
const warned = new WeakSet();

/** @param {Reader} reader */
export function warnWithout({ emergency }) {
  if (!emergency) console.warn('treatment-pathway: no emergency number is known for this page; set `country` or `emergency-number`');
}

/** @param {Element} tag @param {Reader} reader */
export function warnOfNumber(tag, reader) {
  if (!warned.has(tag)) warnWithout(reader);
  warned.add(tag);
}
