// The digests of what a packed page fetches. A bundle that lies where `make dist` put it has to be the one that was packed; one of
// another author's is pinned by the tag, or by nothing.
import { Failure } from './failure.js';

/** By the path beside this file; `make dist` writes them here. @type {[path: string, digest: string][]} */
const PINS = [];

/** @param {string} href */
const pinOf = (href) => PINS.find(([path]) => new URL(path, import.meta.url).href === href)?.[1] ?? '';

/** What the shell asked for before these digests were there, or, where it cannot be shown to be what was packed, the same fetched
 * with its digest. A page that came over plain HTTP has nothing to make a digest with.
 * @param {string} address @param {Promise<Response | null>} early @param {RequestInit} how
 * @param {import('./failure.js').Why} changed */
export async function pinned(address, early, how, changed) {
  const answer = await early;
  const pin = pinOf(address);
  if (answer && (!pin || how.integrity || (await digestOf(answer)) === pin)) return answer;
  return fetchPinned(address, how, changed);
}

/** @param {Response} answer */
async function digestOf(answer) {
  const digest = await globalThis.crypto?.subtle?.digest('SHA-384', await answer.clone().arrayBuffer());
  return digest && `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** Fetches what has to have its digest, where it has one. What was changed is told from what is not there.
 * @param {URL | string} address @param {RequestInit} how `integrity` is what the tag says
 * @param {import('./failure.js').Why} changed */
export async function fetchPinned(address, how, changed) {
  const href = String(address);
  const integrity = how.integrity || pinOf(href);
  try {
    return await fetch(href, { ...how, integrity });
  } catch (cause) {
    how.signal?.throwIfAborted();
    const there = integrity && (await fetch(href, { ...how, integrity: '' }).catch(() => null))?.ok;
    if (there) throw new Failure(changed, `${href} was changed`);
    throw cause;
  }
}
