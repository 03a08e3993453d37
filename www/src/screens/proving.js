// Beside whatever a person does, the page proves its pathway; then more can be said of the same answers.
import { prove, rehearse } from '../engine/proof.js';
import { presses } from './press.js';

/** @param {import('../state/session.js').Session} session @param {AbortSignal} signal @param {() => void} redraw */
export async function proveBeside(session, signal, redraw) {
  if (session.state.proof || !session.pathway.whole) return;
  const released = presses(signal);
  const proof = await prove(session.pathway, signal);
  if (!proof) return;
  session.say({ proof });
  await released();
  if (signal.aborted) return;
  if (session.refresh()) redraw();
  await rehearse(session.pathway);
}
