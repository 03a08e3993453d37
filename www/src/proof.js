// The page proves the very pathway it shows, in idle slices after the first paint.
import { Failure } from './failure.js';

/** @typedef {import('./view').Explorer} Explorer */
/** @typedef {import('./view').Certificate & { milliseconds: number }} Proof */

/** One part, and the time it took. @param {Explorer} explorer @param {number} before milliseconds so far @returns {Proof} */
function part(explorer, before) {
  const start = performance.now();
  try {
    const certificate = explorer.prove();
    return { ...certificate, milliseconds: before + performance.now() - start };
  } catch (problem) {
    throw new Failure('unsound', problem, /** @type {{ findings?: import('./view').Finding[] }} */ (problem)?.findings);
  }
}

const idle = () =>
  new Promise((next) => ('requestIdleCallback' in globalThis ? requestIdleCallback(next, { timeout: 200 }) : setTimeout(next)));

/** All at once, for a pathway that takes the place of another. @param {Explorer} explorer @returns {Proof} */
export function proveNow(explorer) {
  let proof = part(explorer, 0);
  while (!proof.done) proof = part(explorer, proof.milliseconds);
  return proof;
}

/** While nothing else is to do. @param {Explorer} explorer @returns {Promise<Proof>} */
export async function proveIdle(explorer) {
  await idle();
  let proof = part(explorer, 0);
  while (!proof.done) {
    await idle();
    proof = part(explorer, proof.milliseconds);
  }
  return proof;
}

/** Asks once what every answer asks, so that the browser has compiled it by the time somebody answers. @param {Explorer} explorer */
export const rehearse = (explorer) => idle().then(() => void explorer.view());
