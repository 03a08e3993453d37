// The page proves the very pathway it shows, in slices of time in which nothing else is to do, after the first paint.
import { Failure } from './failure.js';

/** @typedef {import('./pathway.js').Pathway} Pathway */
/** @typedef {import('../view').Certificate & { milliseconds: number }} Proof */

/** One part, and the time it took. @param {Pathway} pathway @param {number} before milliseconds so far @returns {Proof} */
function part(pathway, before) {
  const start = performance.now();
  try {
    const certificate = pathway.engine.prove();
    return { ...certificate, milliseconds: before + performance.now() - start };
  } catch (problem) {
    throw new Failure('unsound', problem, /** @type {{ findings?: import('../view').Finding[] }} */ (problem)?.findings);
  }
}

const spareTime = () =>
  new Promise((next) => ('requestIdleCallback' in globalThis ? requestIdleCallback(next, { timeout: 200 }) : setTimeout(next)));

/** All at once, for a pathway that takes the place of another. @param {Pathway} pathway @returns {Proof} */
export function proveNow(pathway) {
  let proof = part(pathway, 0);
  while (!proof.done) proof = part(pathway, proof.milliseconds);
  return proof;
}

/** Part by part; nothing where nobody waits for it any more, and it can be taken up again.
 * @param {Pathway} pathway @param {AbortSignal} signal @returns {Promise<Proof | null>} */
export async function prove(pathway, signal) {
  /** @type {Proof | null} */
  let proof = null;
  while (!proof?.done) {
    await spareTime();
    if (signal.aborted) return null;
    proof = part(pathway, proof?.milliseconds ?? 0);
  }
  return proof;
}

/** Asks once what every answer asks, so that the browser has compiled it by the time somebody answers. @param {Pathway} pathway */
export const rehearse = (pathway) => spareTime().then(() => void pathway.engine.view());
