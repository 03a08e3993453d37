// What of a text is never folded: how it begins, every list, and whatever says whom to call. Only a later paragraph that is plain
// prose opens on a press: there an author puts what explains the rest.
/** @typedef {import('./words.js').Numbers} Numbers whose are in the text */

/**
 * @param {string} text @param {Numbers} numbers
 * @returns {{ begins: string, seen: string, rest: string }} `begins` is empty where the text begins with a list or with whom to call
 */
export function partsSeen(text, numbers) {
  const blocks = text.trim().split(/\n\s*\n/);
  const kept = (/** @type {string} */ block) =>
    // A paragraph that ends in a colon belongs to the list below it.
    /^\s*- /m.test(block) || /:\s*$/.test(block) || Object.values(numbers).some((whom) => block.includes(whom));
  const [first = ''] = blocks;
  const begins = kept(first) ? '' : first;
  const later = blocks.slice(begins ? 1 : 0);
  const join = (/** @type {string[]} */ some) => some.join('\n\n');
  return { begins, seen: join(later.filter(kept)), rest: join(later.filter((block) => !kept(block))) };
}
