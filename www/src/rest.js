// Everything behind the shell, in one import: load, open, draw.
import { decoded } from './code.js';
import { dress, loadBundle, loadEngine, open as explore } from './load.js';
import { proveIdle, proveNow, rehearse } from './proof.js';
import { Screen } from './screen.js';
import { FRAGMENT } from './parts/take.js';
import { Session } from './session.js';
import { statusBeside, whyWithdrawn } from './status.js';

/**
 * @param {object} wanted
 * @param {ShadowRoot} wanted.root
 * @param {import('./screen.js').Host} wanted.host
 * @param {(URL | null)[]} wanted.addresses the first that is there
 * @param {RequestCache} wanted.cache
 * @param {Screen | null} wanted.before whose answers go on, in another language or after a reload
 */
export async function open({ root, host, addresses, cache, before }) {
  const loading = Promise.all([loadEngine(), firstBundle(addresses, cache), dress(root)]);
  // Behind what is waited for.
  const status = statusBeside(addresses[0], cache);
  const [engine, bundle] = await loading;
  const explorer = explore(engine, bundle);
  // What takes the place of a pathway on screen is proved before it does.
  const proof = before ? proveNow(explorer) : null;
  const session = new Session(explorer, bundle);
  session.proof = proof;
  if (before) session.restore(before.session.snapshot());
  else if (host.settings({}).share) openAddress(session, bundle, host.settings({}).clinician);
  const screen = new Screen(session, bundle, host, before);
  const withdrawn = status.then((list) => whyWithdrawn(list, bundle.pathway.version, bundle.lang));
  const proved = async () => {
    session.proof = await proveIdle(explorer);
    await rehearse(explorer);
  };
  if (!proof) proved().catch(host.broke);
  return { screen, withdrawn };
}

/** A tag in `en-GB` reads `en` where its folder has no `en-GB`. @param {(URL | null)[]} addresses @param {RequestCache} cache */
async function firstBundle([exact, ...others], cache) {
  const general = others.find((other) => other?.href !== exact?.href);
  try {
    return await loadBundle(exact, cache);
  } catch (problem) {
    if (!general || /** @type {{ why?: string }} */ (problem).why !== 'no-bundle') throw problem;
    return loadBundle(general, cache);
  }
}

/** Answers that came with the address, behind its #. They are taken out of it at once, whatever they are.
 * @param {Session} session @param {import('./view').Bundle} bundle @param {boolean} clinician */
function openAddress(session, bundle, clinician) {
  if (!location.hash.startsWith(`#${FRAGMENT}`)) return;
  const got = decoded(location.hash.slice(FRAGMENT.length + 1), bundle);
  try {
    history.replaceState(history.state, '', location.pathname + location.search);
  } catch {
    location.hash = '';
  }
  if ('trouble' in got) session.news.trouble = got.trouble;
  else session.open(got, clinician);
}
