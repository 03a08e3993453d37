// Whose numbers are shown, and a way to change it: a native list, so that every device shows the one it is good at.
import { COUNTRIES, OTHER } from '../countries.js';
import { el } from './dom.js';

/**
 * @param {object} context
 * @param {import('../words').Words} context.words
 * @param {string} context.lang
 * @param {import('../attributes').Settings} context.settings
 * @param {(country: string) => void} context.settle
 * @param {string} at where it stands, when a screen has two
 */
export function country({ words, lang, settings, settle }, at) {
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' });
  const option = (/** @type {string} */ code, /** @type {string | undefined} */ name) =>
    el('option', { value: code, selected: code === settings.country }, name);
  const list = el(
    'select',
    { name: 'country', id: `country-${at}`, onchange: () => settle(/** @type {HTMLSelectElement} */ (list).value) },
    !settings.country && option('', words('country-own')),
    COUNTRIES.map((code) => option(code, names.of(code.toUpperCase()))),
    option(OTHER, words('country-other')),
  );
  return el('label', { class: 'pick', part: 'country' }, el('span', null, words('country')), list);
}
