// What a page and its author are told when the questions cannot start.
import { warnWithout } from './number-warning.js';
import { sentence } from './sentences.js';

/** @param {import('../engine/failure.js').Why} why @param {import('./fallback.js').Reader} reader */
export function said(why, reader) {
  warnWithout(reader);
  if (why === 'blocked') console.warn("treatment-pathway: allow 'wasm-unsafe-eval' in script-src");
  return sentence(why, reader.lang);
}
