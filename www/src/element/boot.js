// Everything behind the shell, in one import: what a first file is enough for is drawn at once, and the rest loaded behind it.
import { Failure } from '../engine/failure.js';
import { early, firstFileOf } from '../engine/first-file.js';
import { painted } from '../components/later.js';
import { EARLY } from '../screens/early.js';
import { Frame } from '../screens/frame.js';
import { BrowserHistory } from './browser-history.js';
import { clinicOf, readClinic } from './clinic.js';
import { snapshotOf } from '../state/select.js';
import { Session } from '../state/session.js';
import { keepsToItself } from './quiet.js';
import { readsPage } from './theme.js';

/** The files that all the rest comes in, each with its digest; `make dist` writes them here. @type {[file: string, digest: string][]} */
const REST = [];

/**
 * @param {object} wanted
 * @param {HTMLElement} wanted.tag
 * @param {Omit<import('../screens/frame.js').Host, 'history' | 'attend' | 'clinic'>} wanted.host
 * @param {(URL | null)[]} wanted.addresses the first that is there
 * @param {import('./first-files.js').Asked[]} wanted.first their first files, already asked for
 * @param {Promise<unknown>} wanted.dressed
 * @param {RequestCache} wanted.cache
 * @param {AbortSignal} wanted.signal nobody waits for it any more
 * @param {typeof import('./pinned.js').admit} wanted.admit
 * @param {string} wanted.integrity the digests that a bundle may have; empty where the page gives none
 * @param {boolean} wanted.waits answers of a link wait to be opened
 * @param {Frame | null} wanted.before whose answers go on, in another language or after a reload
 * @param {(frame: Frame) => void} wanted.shows told of what can be seen before all is there
 */
export async function open({ tag, host, addresses, first, dressed, cache, signal, admit, integrity, before, waits, shows }) {
  const how = { cache, signal, integrity };
  // Answers that are opened, and a clinician's form, need the engine.
  const file = before || waits || host.settings({}).clinician ? null : await firstFileOf(first, how);
  await Promise.all([dressed, readClinic(tag, { cache, signal })]);
  signal.throwIfAborted();
  const history = before?.host.history ?? new BrowserHistory();
  const framed = (/** @type {Session} */ session, /** @type {import('../screens/early.js').Screens} */ screens) => {
    const attend = (/** @type {HTMLElement} */ node, /** @type {AbortSignal} */ standing) => {
      keepsToItself(tag, node);
      readsPage(tag, node, standing);
    };
    return new Frame(session, { ...host, history, attend, clinic: () => clinicOf(tag) }, screens, before !== null);
  };
  const quick = file && attempt(() => framed(new Session(early(file)), EARLY));
  if (quick) {
    shows(quick);
    await new Promise((done) => painted(() => done(null)));
  }
  // Behind what is waited for.
  const whole = bring(admit).catch((cause) => Promise.reject(new Failure('no-engine', cause)));
  const { load, ALL, opens, proveNow, statusBeside, whyWithdrawn, remote, warnOfNumber } = await whole;
  const status = statusBeside(addresses[0], cache);
  const pathway = await load(addresses, how);
  signal.throwIfAborted();
  const { version, lang } = pathway.contents;
  const withdrawn = status.then((list) => whyWithdrawn(list, version, lang));
  if (quick) quick.complete(pathway, ALL);
  const frame = quick ?? framed(started(pathway, before, proveNow), ALL);
  warnOfNumber(tag, host.settings({}));
  return { frame, withdrawn, reader: opens(frame), remote };
}

/** All that a first file can do without. @param {typeof import('./pinned.js').admit} admit */
const bring = (admit) => admit(REST, import.meta.url).then(() => import('./whole.js'));

/** @param {typeof import('./pinned.js').admit} admit @param {import('../engine/failure.js').Why} why @param {import('./fallback.js').Reader} reader */
export const sentenceOf = (admit, why, reader) => bring(admit).then(({ said }) => said(why, reader));

/** A first file from which nothing can be drawn is as if there were none. @template T @param {() => T} step */
function attempt(step) {
  try {
    return step();
  } catch {
    return null;
  }
}

/** What takes the place of a pathway on screen is proved before it does, and goes on with its answers.
 * @param {import('../engine/pathway.js').Pathway} pathway @param {Frame | null} before
 * @param {typeof import('../engine/proof.js').proveNow} proveNow */
function started(pathway, before, proveNow) {
  if (!before) return new Session(pathway);
  const proof = proveNow(pathway);
  const session = new Session(pathway, before.session.state.chosen);
  session.say({ proof });
  session.restore(snapshotOf(before.session.state));
  return session;
}
