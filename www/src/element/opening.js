// Asks for all that a tag needs, at once: what draws it, its style, and its first file.
import { bundleAddress, integrityOf } from './attributes.js';
import { failed } from './fallback.js';
import { askFirstFiles } from './first-files.js';
import { waiting } from './handed.js';
import { admit, boot } from './pinned.js';
import { dress } from './sheet.js';

/** @typedef {Parameters<typeof import('./boot.js').open>[0]} Wanted */

/** @param {ShadowRoot} root @param {string} lang @param {Pick<Wanted, 'tag' | 'host' | 'cache' | 'signal' | 'before' | 'shows'>} wanted */
export async function opening(root, lang, wanted) {
  const { tag, host, cache, signal, before } = wanted;
  // One import, so that a clinic's page pays for this shell only until the element is there.
  const booted = boot().catch((cause) => Promise.reject(failed('no-engine', cause)));
  const dressed = dress(root);
  const addresses = [lang, lang.split('-')[0]].map((each) => bundleAddress(tag, each));
  const [integrity, waits] = [integrityOf(tag), waiting()];
  const first = before || waits || host.settings({}).clinician ? [] : askFirstFiles(addresses, { cache, signal, integrity });
  return (await booted).open({ ...wanted, admit, dressed, addresses, first, integrity, waits });
}
