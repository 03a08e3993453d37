// What a page's author writes on the tag, read into closed sets: anything unexpected becomes the default. What a person
// chooses in the page comes before it.
import { COUNTRIES, countryOf, numbersOf } from './countries.js';

/**
 * @typedef {object} Settings
 * @property {string} lang a language tag; names the bundle's file
 * @property {number} level the heading level of the element's first heading, 1 to 4
 * @property {string} country whose numbers these are; empty where they are the page's own, or no country is known
 * @property {readonly string[]} countries those whose numbers are known
 * @property {string | null} emergency the number to call; null where none is known, or a person said that it is not listed
 * @property {string | null} crisis the number of a crisis line, where there is one
 * @property {boolean} clinician reads as a clinician: all on one form, clinical words, the trace open
 * @property {boolean} share whether a QR code and a link are offered
 * @property {string | null} phone the clinic's, as it is written
 * @property {boolean} history whether every screen is an entry of the browser's history
 */

/** @typedef {import('../state/state.js').Chosen} Chosen */

const NUMBER = /^\+?[\d][\d ()-]{1,19}$/;
const LANG = /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i;

/** @param {Element} element @param {Chosen} [chosen] @param {string} [written] the language of the page around, before a
 * person chose another: to read another language moves nobody to another country @returns {Settings} */
export function settingsOf(element, chosen = {}, written = '') {
  const read = (/** @type {string} */ name, /** @type {RegExp} */ form) => {
    const value = element.getAttribute(name)?.trim() ?? '';
    return form.test(value) ? value : null;
  };
  const lang = tag(read('lang', LANG) ?? 'en');
  const said = element.getAttribute('country')?.trim() || null;
  const own = read('emergency-number', NUMBER);
  const usual = countryOf(said, written || lang);
  // A number of the page's own belongs to no country that it does not name, and neither does that country's crisis line.
  const elsewhere = own && !said && numbersOf(usual).emergency !== own;
  const country = chosen.country || (elsewhere ? '' : usual);
  const numbers = numbersOf(country);
  return {
    lang,
    country,
    countries: COUNTRIES,
    emergency: (!chosen.country && own) || numbers.emergency,
    crisis: (!chosen.country && read('crisis-number', NUMBER)) || numbers.crisis,
    level: Number(read('heading-level', /^[1-4]$/) ?? 2),
    clinician: (chosen.reading ?? read('reading', /^clinical$/)) === 'clinical',
    share: read('share', /^off$/) === null,
    history: read('history', /^off$/) === null,
    phone: element.getAttribute('clinic-phone'),
  };
}

/** A language tag as files are named after it: `EN_gb` is `en-GB`. @param {string} written */
const tag = (written) => {
  const [language, ...more] = written.split(/[-_]/);
  const cased = more.map((part) => {
    if (part.length === 2) return part.toUpperCase();
    return part.length === 4 ? part[0].toUpperCase() + part.slice(1).toLowerCase() : part.toLowerCase();
  });
  return [language.toLowerCase(), ...cased].join('-');
};

/** The bundle's address, or null when `src` is not an address this page could load from.
 * @param {Element} element @param {string} lang */
export function bundleAddress(element, lang) {
  const src = element.getAttribute('src')?.trim();
  if (!src) return null;
  try {
    const folder = new URL(src.endsWith('/') ? src : `${src}/`, element.ownerDocument.baseURI);
    return /^(https?|file):$/.test(folder.protocol) ? new URL(`${lang}.json`, folder) : null;
  } catch {
    return null;
  }
}

const DIGESTS = /^\s*(sha\d{3}-\S{44,88}(\s+|$))+$/;
/** What no file has. */
const NEVER = 'sha384-AAAA';

/** The digests one of which each bundle has to have, as `integrity` on a script; empty where the author gives none. A browser
 * would read over what is no digest: here it lets no bundle through. @param {Element} element */
export function integrityOf(element) {
  const said = element.getAttribute('bundle-integrity');
  return said === null || DIGESTS.test(said) ? (said ?? '') : NEVER;
}
