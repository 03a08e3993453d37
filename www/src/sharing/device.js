// Answers kept on this device, for whoever asked for it, until they delete them. Nothing is written before that, and where a
// browser or a page allows no storage, keeping is not offered.

/** @typedef {import('./saved.js').Document} Document */

/** One place for each pathway. @param {Pick<Document, 'id'>} document */
const place = ({ id }) => `treatment-pathway/${id}`;

/** Storage that may be forbidden, or full. @template T @param {(storage: Storage) => T} use @returns {T | null} */
function stored(use) {
  try {
    return use(globalThis.localStorage);
  } catch {
    return null;
  }
}

/** Whether anything can be kept here. */
export const canKeep = () => stored(({ length }) => length >= 0) ?? false;

/** The text of what is kept; null where nothing is. @param {Pick<Document, 'id'>} document */
export const kept = (document) => stored((storage) => storage.getItem(place(document)));

/** Says whether it could be kept. @param {Pick<Document, 'id'>} document @param {string} text */
export function keep(document, text) {
  stored((storage) => storage.setItem(place(document), text));
  return kept(document) === text;
}

/** Nothing of it is left. @param {Pick<Document, 'id'>} document */
export function forget(document) {
  stored((storage) => storage.removeItem(place(document)));
}
