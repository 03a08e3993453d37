// The languages that the pathway is written in, each named in its own words; the page changes on the spot.
import { button, el } from './dom.js';

/**
 * @param {string[]} list
 * @param {object} context
 * @param {import('./words.js').Words} context.words
 * @param {string} context.lang
 * @param {(lang: string) => Promise<boolean>} context.speak says whether the other language could be had
 */
export function languages(list, { words, lang, speak }) {
  if (list.length < 2) return null;
  const trouble = el('span', { role: 'status' });
  const one = (/** @type {string} */ code) => {
    const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
    const named = name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
    const change = async () => {
      if (!(await speak(code))) trouble.textContent = words('language-failed', { language: named });
    };
    return button('link', named, change, {
      lang: code,
      'data-act': 'language',
      'data-value': code,
      'aria-current': code === lang && 'true',
    });
  };
  const label = words('language');
  return el(
    'div',
    { class: 'pick', part: 'languages', role: 'group', 'aria-label': label },
    el('span', null, label),
    list.map(one),
    trouble,
  );
}
