// All of a pathway: the engine, its bundle, and every screen. Loaded once what stands before it has been painted.
import { loadBundle, loadEngine, open } from '../engine/load.js';
import { decoded } from '../sharing/code.js';

export { statusBeside, whyWithdrawn } from '../engine/status.js';
export { warnOfNumber } from './number-warning.js';
export { remote } from './remote.js';
export { said } from './said.js';
export { proveNow } from '../engine/proof.js';
export { ALL } from '../screens/draw.js';

/** @param {(URL | null)[]} addresses the first that is there @param {RequestInit} how */
export async function load(addresses, how) {
  const [engine, bundle] = await Promise.all([loadEngine(), loadBundle(addresses, how)]);
  how.signal?.throwIfAborted();
  return open(engine, bundle);
}

/** Opens answers of a link, once the person has said so. @param {import('../screens/frame.js').Frame} frame
 * @returns {import('./handed.js').Reader} */
export const opens = (frame) => (code, last, moved) => {
  const { session, host } = frame;
  if (!host.settings(session.state.chosen).share) return false;
  const got = decoded(code, session.contents);
  if ('trouble' in got) {
    if (got.trouble === 'open-other' && !last) return false;
    session.say({ news: { ...session.state.news, ...got } });
  } else session.open({ kind: 'opens', from: 'link', snapshot: got });
  frame.draw(moved);
  return true;
};
