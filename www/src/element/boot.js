// Everything behind the shell, in one import: load, open, draw.
import { loadBundle, loadEngine, open as openBundle } from '../engine/load.js';
import { proveNow } from '../engine/proof.js';
import { statusBeside, whyWithdrawn } from '../engine/status.js';
import { Frame } from '../screens/frame.js';
import { decoded, FRAGMENT } from '../sharing/code.js';
import { openAnswers } from '../sharing/editions.js';
import { BrowserHistory } from './browser-history.js';
import { snapshotOf } from '../state/select.js';
import { Session } from '../state/session.js';
import { dress } from './sheet.js';

/**
 * @param {object} wanted
 * @param {ShadowRoot} wanted.root
 * @param {Omit<import('../screens/frame.js').Host, 'history'>} wanted.host
 * @param {(URL | null)[]} wanted.addresses the first that is there
 * @param {RequestCache} wanted.cache
 * @param {AbortSignal} wanted.signal nobody waits for it any more
 * @param {Frame | null} wanted.before whose answers go on, in another language or after a reload
 */
export async function open({ root, host, addresses, cache, signal, before }) {
  const loading = Promise.all([loadEngine(), loadBundle(addresses, { cache, signal }), dress(root)]);
  // Behind what is waited for.
  const status = statusBeside(addresses[0], cache);
  const [engine, bundle] = await loading;
  signal.throwIfAborted();
  const pathway = openBundle(engine, bundle);
  const { version, lang } = pathway.contents;
  // What takes the place of a pathway on screen is proved before it does.
  const proof = before && proveNow(pathway);
  const session = new Session(pathway, before?.session.state.chosen);
  if (before) {
    session.say({ proof });
    session.restore(snapshotOf(before.session.state));
  } else if (host.settings({}).share) openAddress(session, host.settings({}).clinician);
  const frame = new Frame(session, { ...host, history: before?.host.history ?? new BrowserHistory() }, before !== null);
  return { frame, withdrawn: status.then((list) => whyWithdrawn(list, version, lang)) };
}

/** Answers that came with the address, behind its #. They are taken out of it at once, whatever they are.
 * @param {Session} session @param {boolean} clinician */
function openAddress(session, clinician) {
  if (!location.hash.startsWith(`#${FRAGMENT}`)) return;
  const got = decoded(location.hash.slice(FRAGMENT.length + 1), session.contents);
  try {
    history.replaceState(history.state, '', location.pathname + location.search);
  } catch {
    location.hash = '';
  }
  if ('trouble' in got) session.say({ news: { ...session.state.news, ...got } });
  else openAnswers(session, got, clinician);
}
