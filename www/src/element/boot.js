// Everything behind the shell, in one import: what a first file is enough for is drawn at once, and the rest loaded behind it.
import { Failure } from '../engine/failure.js';
import { early, firstFileOf } from '../engine/first-file.js';
import { statusBeside, whyWithdrawn } from '../engine/status.js';
import { painted } from '../components/later.js';
import { EARLY } from '../screens/early.js';
import { Frame } from '../screens/frame.js';
import { FRAGMENT } from '../sharing/fragment.js';
import { BrowserHistory } from './browser-history.js';
import { snapshotOf } from '../state/select.js';
import { Session } from '../state/session.js';

/** @typedef {typeof import('./whole.js')} Whole */

/**
 * @param {object} wanted
 * @param {Omit<import('../screens/frame.js').Host, 'history'>} wanted.host
 * @param {(URL | null)[]} wanted.addresses the first that is there
 * @param {Promise<Response | null>[]} wanted.first their first files, already asked for
 * @param {Promise<unknown>} wanted.dressed
 * @param {RequestCache} wanted.cache
 * @param {AbortSignal} wanted.signal nobody waits for it any more
 * @param {Frame | null} wanted.before whose answers go on, in another language or after a reload
 * @param {(frame: Frame) => void} wanted.shows told of what can be seen before all is there
 */
export async function open({ host, addresses, first, dressed, cache, signal, before, shows }) {
  const how = { cache, signal };
  const shared = location.hash.startsWith(`#${FRAGMENT}`) && host.settings({}).share;
  // Answers that are opened, and a clinician's form, need the engine.
  const waits = before !== null || shared || host.settings({}).clinician;
  const file = waits ? null : await firstFileOf(first);
  await dressed;
  signal.throwIfAborted();
  const history = before?.host.history ?? new BrowserHistory();
  const framed = (/** @type {Session} */ session, /** @type {import('../screens/early.js').Screens} */ screens) =>
    new Frame(session, { ...host, history }, screens, before !== null);
  const frame = file && framed(new Session(early(file)), EARLY);
  if (frame) {
    shows(frame);
    await new Promise((done) => painted(() => done(null)));
  }
  // Behind what is waited for.
  const whole = import('./whole.js').catch((cause) => Promise.reject(new Failure('no-engine', cause)));
  const status = statusBeside(addresses[0], cache);
  const { load, ALL, ...rest } = await whole;
  const pathway = await load(addresses, how);
  signal.throwIfAborted();
  const { version, lang } = pathway.contents;
  const withdrawn = status.then((list) => whyWithdrawn(list, version, lang));
  if (frame) {
    frame.complete(pathway, ALL);
    return { frame, withdrawn };
  }
  // What takes the place of a pathway on screen is proved before it does.
  const proof = before && rest.proveNow(pathway);
  const session = new Session(pathway, before?.session.state.chosen);
  if (before) {
    session.say({ proof });
    session.restore(snapshotOf(before.session.state));
  } else if (shared) openAddress(session, host.settings({}).clinician, rest);
  return { frame: framed(session, ALL), withdrawn };
}

/** Answers that came with the address, behind its #. They are taken out of it at once, whatever they are.
 * @param {Session} session @param {boolean} clinician @param {Pick<Whole, 'decoded' | 'openAnswers'>} whole */
function openAddress(session, clinician, { decoded, openAnswers }) {
  const got = decoded(location.hash.slice(FRAGMENT.length + 1), session.contents);
  try {
    history.replaceState(history.state, '', location.pathname + location.search);
  } catch {
    location.hash = '';
  }
  if ('trouble' in got) session.say({ news: { ...session.state.news, ...got } });
  else openAnswers(session, got, clinician);
}
