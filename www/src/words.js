// The page's own words come with the bundle, in its language; nothing here is English.

/** @typedef {(id: string, values?: Record<string, string | number>) => string} Words */

/**
 * @param {Record<string, string>} table templates such as "Question {number}"
 * @returns {Words}
 */
export const wordsOf =
  (table) =>
  (id, values = {}) =>
    // A word missing from an older bundle shows its id: visible, and nothing breaks.
    (table[id] ?? id).replace(/\{\s*\$?([\w-]+)\s*\}/g, (whole, name) =>
      name in values ? String(values[name]) : whole,
    );

/**
 * Puts the clinic's emergency number into every text of a view, once, so that no part can forget to.
 * @template T
 * @param {T} thing
 * @param {string} number
 * @returns {T}
 */
export function withNumber(thing, number) {
  if (typeof thing === 'string') {
    return /** @type {T} */ (
      /** @type {unknown} */ (thing.includes('{') ? thing.replace(/\{\s*\$?emergency\s*\}/g, number) : thing)
    );
  }
  if (Array.isArray(thing))
    return /** @type {T} */ (/** @type {unknown} */ (thing.map((item) => withNumber(item, number))));
  if (thing && typeof thing === 'object') {
    return /** @type {T} */ (
      Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, withNumber(value, number)]))
    );
  }
  return thing;
}
