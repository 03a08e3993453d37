// Loads all there is to load: the engine, the bundle, and whether its version was withdrawn. Then the page gives up the network.
import { Failure } from '../src/engine/failure.js';
import { fetchPinned } from '../src/engine/pins.js';
import { statusBeside, whyWithdrawn } from '../src/engine/status.js';

/** @typedef {import('./handle').Engine} Engine */

const WASM = new URL('./pkg/treatment_pathway_bg.wasm', import.meta.url);
/** Its digest; `make dist` writes it here. */
const INTEGRITY = '';

/** A proved pathway, its version and, where that was withdrawn, why. @param {URL} address @param {string} integrity */
export async function load(address, integrity) {
  if (typeof WebAssembly !== 'object') throw new Failure('blocked');
  const [engine, wasm, bundle, withdrawn] = await Promise.all([
    /** @type {Promise<Engine>} */ (import(new URL('./pkg/treatment_pathway.js', import.meta.url).href)),
    fetchPinned(WASM, { integrity: INTEGRITY }, 'no-engine').then(there),
    fetchPinned(address, { integrity }, 'bad-bundle').then(there).then((answer) => answer.json()),
    statusBeside(address, 'default'),
  ]);
  giveUpTheNetwork();
  const why = whyWithdrawn(withdrawn, bundle.page.version, bundle.lang);
  if (why !== null) throw new Failure('withdrawn', why);
  await engine.default({ module_or_path: wasm }).catch((cause) => {
    throw new Failure('blocked', cause);
  });
  try {
    const clinics = new engine.Clinics(bundle);
    return { clinics, version: bundle.page.version };
  } catch (problem) {
    throw new Failure('unsound', problem, /** @type {{ findings?: import('../src/view').Finding[] }} */ (problem)?.findings);
  }
}

/** @param {Response} answer */
function there(answer) {
  if (!answer.ok) throw new Failure('no-bundle', `${answer.url}: ${answer.status}`);
  return answer;
}

/** A policy that is added can only forbid more, and nothing can take it back: no later line of this page can send a row away. */
function giveUpTheNetwork() {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = "connect-src 'none'; img-src 'none'; font-src 'none'; media-src 'none'; object-src 'none'; frame-src 'none'; worker-src 'none'";
  document.head.append(meta);
}
