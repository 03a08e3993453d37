// Whose numbers are shown, and a way to change it: a native list, so that every device shows the one it is good at.
import { el } from './dom.js';

/** For whoever finds no country of theirs in the list: no number is better than a wrong one. */
const OTHER = 'other';

/** The countries by name, as the reader's language sorts them, once for each language. @type {Map<string, [code: string, name: string][]>} */
const sorted = new Map();

/** @param {readonly string[]} countries @param {string} lang */
function named(countries, lang) {
  const known = sorted.get(lang);
  if (known) return known;
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' });
  const { compare } = new Intl.Collator(lang);
  const all = countries.map((code) => /** @type {[string, string]} */ ([code, names.of(code.toUpperCase()) ?? code]));
  all.sort(([, a], [, b]) => compare(a, b));
  sorted.set(lang, all);
  return all;
}

/**
 * @param {object} context
 * @param {import('./words.js').Words} context.words
 * @param {string} context.lang
 * @param {import('../element/attributes.js').Settings} context.settings
 * @param {(country: string) => void} context.settle
 * @param {import('./later.js').Later} context.later
 * @param {string} at where it stands, when a screen has two
 */
export function country({ words, lang, settings, settle, later }, at) {
  const options = [...named(settings.countries, lang), [OTHER, words('country-other')]];
  if (!settings.country) options.unshift(['', words(settings.emergency ? 'country-own' : 'country-choose')]);
  const all = options.map(([code, name]) => el('option', { value: code, selected: code === settings.country }, name));
  const list = el(
    'select',
    { name: 'country', id: `country-${at}`, onchange: () => settle(/** @type {HTMLSelectElement} */ (list).value) },
    all.find((one) => one.hasAttribute('selected')) ?? all[0],
  );
  // A browser measures each of a hundred, and nobody waits for those that are not chosen.
  later(list, () => {
    list.replaceChildren();
    return all;
  });
  return el('label', { class: 'pick', part: 'country' }, el('span', null, words('country')), list);
}
