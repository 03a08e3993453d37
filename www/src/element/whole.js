// All of a pathway: the engine, its bundle, and every screen. Loaded once what stands before it has been painted.
import { loadBundle, loadEngine, open } from '../engine/load.js';

export { proveNow } from '../engine/proof.js';
export { ALL } from '../screens/draw.js';
export { decoded } from '../sharing/code.js';
export { openAnswers } from '../sharing/editions.js';

/** @param {(URL | null)[]} addresses the first that is there @param {RequestInit} how */
export async function load(addresses, how) {
  const [engine, bundle] = await Promise.all([loadEngine(), loadBundle(addresses, how)]);
  how.signal?.throwIfAborted();
  return open(engine, bundle);
}
