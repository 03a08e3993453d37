// Whether a version was withdrawn: `status.json` beside the bundle. Nobody waits for it, and where it cannot be had nothing is
// withdrawn.

/** Versions of the pathway that must not be shown any more, and why, by language.
 * @typedef {{ versions: string[], why: Record<string, string> }} Withdrawn */

/** Each is asked for once a page. @type {Map<string, Promise<Withdrawn[]>>} */
const asked = new Map();

/** @param {URL | null} bundle @param {RequestCache} cache @returns {Promise<Withdrawn[]>} */
export async function statusBeside(bundle, cache) {
  if (!bundle) return [];
  const address = new URL('status.json', bundle).href;
  const known = cache === 'reload' ? null : asked.get(address);
  const status = known ?? load(address);
  asked.set(address, status);
  return status;
}

/** @param {string} address */
async function load(address) {
  // What a cache holds may be older than the withdrawal.
  const answer = await fetch(address, { cache: 'no-cache', priority: 'low' }).catch(() => null);
  const text = answer?.ok ? await answer.text().catch(() => null) : null;
  return text === null ? [] : read(text);
}

/** What it says; an author finds in the console what cannot be read, and the pathway stays. @param {string} text */
function read(text) {
  let list = null;
  try {
    list = JSON.parse(text)?.withdrawn;
  } catch {
    // Said below, with all else that is no status.
  }
  const good = Array.isArray(list) ? list.filter(isOne) : [];
  if (!Array.isArray(list) || good.length < list.length)
    console.warn('treatment-pathway: status.json cannot be read; write { "withdrawn": [{ "versions": ["1.0.0"], "why": { "en": "…" } }] }');
  return good;
}

/** @param {any} one @returns {one is Withdrawn} */
const isOne = (one) =>
  Array.isArray(one?.versions) &&
  one.versions.every((/** @type {unknown} */ version) => typeof version === 'string') &&
  typeof one.why === 'object' &&
  one.why !== null &&
  Object.values(one.why).every((why) => typeof why === 'string');

/** Why this version was withdrawn, in this language or else in any; null where it was not.
 * @param {Withdrawn[]} list @param {string} version @param {string} lang */
export function whyWithdrawn(list, version, lang) {
  const one = list.find(({ versions }) => versions.includes(version));
  return one ? (one.why[lang] ?? one.why[lang.split('-')[0]] ?? one.why.en ?? Object.values(one.why)[0] ?? '') : null;
}
