// The page's own words come with the bundle, in its language; nothing here is English.

/** @typedef {(id: string, values?: Record<string, string | number>) => string} Words */
/** A text of the pathway as a whole, in paragraphs.
 * @typedef {(key: Parameters<import('../engine/contents.js').Contents['text']>[0]) => HTMLElement[]} Text */

/**
 * @param {Record<string, string>} table templates such as "Question {number}"
 * @returns {Words}
 */
export const wordsOf =
  (table) =>
  (id, values = {}) =>
    // A word missing from an older bundle shows its id: visible, and nothing breaks.
    (table[id] ?? id).replace(/\{\s*\$?([\w-]+)\s*\}/g, (whole, name) =>
      Object.hasOwn(values, name) ? String(values[name]) : whole,
    );

/** Whom to call, as a text says it: a number, or words where there is none to name.
 * @typedef {{ emergency: string, crisis: string }} Numbers */

/** @param {import('../element/attributes.js').Settings} settings @param {Words} words @returns {Numbers} */
export const numbersSaid = ({ emergency, crisis }, words) => ({
  emergency: emergency ?? words('emergency-number'),
  crisis: crisis ? words('crisis-number', { number: crisis }) : words('crisis-line'),
});

const WHOM = /\{\s*\$?(emergency|crisis)\s*\}/g;

/** Does a text, as a pathway has it, say whom to call? @param {string} text */
export const namesWhom = (text) => text.search(WHOM) >= 0;

/**
 * Puts the numbers to call into every text of a view, once, so that no part can forget to.
 * @template T
 * @param {T} thing
 * @param {Numbers} numbers
 * @returns {T}
 */
export function withNumbers(thing, numbers) {
  if (typeof thing === 'string') {
    const filled = (/** @type {string} */ text) =>
      text.replace(WHOM, (_, name) => numbers[/** @type {keyof Numbers} */ (name)]);
    return /** @type {T} */ (/** @type {unknown} */ (thing.includes('{') ? filled(thing) : thing));
  }
  if (Array.isArray(thing))
    return /** @type {T} */ (/** @type {unknown} */ (thing.map((item) => withNumbers(item, numbers))));
  if (thing && typeof thing === 'object') {
    return /** @type {T} */ (
      Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, withNumbers(value, numbers)]))
    );
  }
  return thing;
}
