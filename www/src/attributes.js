// What a page's author writes on the tag, read into closed sets: anything unexpected becomes the default.

/**
 * @typedef {object} Settings
 * @property {string} lang a language tag; names the bundle's file
 * @property {number} level the heading level of the element's first heading, 1 to 4
 * @property {string} emergency the number to call
 * @property {string | null} clinic the clinic's name, shown above its contact slot
 */

/** Where no number is given: 112 reaches help from a mobile phone in most of the world. */
const NUMBERS = /** @type {Record<string, string>} */ ({ en: '911', es: '911' });

/** @param {Element} element @returns {Settings} */
export function settingsOf(element) {
  const read = (/** @type {string} */ name, /** @type {RegExp} */ form) => {
    const value = element.getAttribute(name)?.trim() ?? '';
    return form.test(value) ? value : null;
  };
  const lang = read('lang', /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i) ?? 'en';
  return {
    lang,
    level: Number(read('heading-level', /^[1-4]$/) ?? 2),
    emergency: read('emergency-number', /^\+?[\d][\d ()-]{1,19}$/) ?? NUMBERS[lang] ?? '112',
    clinic: read('clinic-name', /^.{1,120}$/),
  };
}

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
