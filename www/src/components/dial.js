// Numbers to call become links, wherever a text names them. The number stays readable text where such a link does nothing.
import { el } from './dom.js';

/** Inside these a link would stand in something that is pressed itself, or in a question. */
const NOT_IN = 'a, button, label, legend, summary, option';

/** A number that can be pressed, and read. @param {string} number */
export const toCall = (number) => el('a', { class: 'tel', href: `tel:${number.replace(/[^\d+]/g, '')}` }, number);

/** @param {Element} root @param {(string | null)[]} numbers */
export function dial(root, numbers) {
  // The longest first: the crisis line of Mexico has its emergency number inside.
  const known = /** @type {string[]} */ (numbers.filter(Boolean)).sort((a, b) => b.length - a.length);
  if (known.length === 0) return;
  // "911" inside a longer number is not the number.
  const named = new RegExp(`(?<![\\d+])(${known.map((n) => n.replace(/[+()]/g, '\\$&')).join('|')})(?!\\d)`);
  for (const text of texts(root, named, NOT_IN)) {
    const parts = (text.nodeValue ?? '').split(named);
    text.replaceWith(...parts.map((part, i) => (i % 2 ? toCall(part) : part)));
  }
}

/** The text nodes that match and may hold elements. @param {Element} root @param {RegExp} wanted @param {string} not_in */
export function texts(root, wanted, not_in) {
  const all = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const found = [];
  while (all.nextNode()) {
    const text = /** @type {Text} */ (all.currentNode);
    if (wanted.test(text.data) && !text.parentElement?.closest(not_in)) found.push(text);
  }
  return found;
}
