// Fetches the engine and a bundle, and makes the one ready for the other. Nothing else imports www/pkg.
import { Failure } from './failure.js';
import { Pathway } from './pathway.js';

/** @typedef {import('./handle').Engine} Engine */
/** @typedef {import('../view').Bundle} Bundle */

/** The format of bundle that this page reads; the engine checks it again. */
const FORMAT = 6;

/** Once for all tags of a page; forgotten after a failure, so that a later tag may try again.
 * @template T @param {() => Promise<T>} load */
export function once(load) {
  /** @type {Promise<T> | null} */
  let loading = null;
  return () => {
    loading ??= load().catch((problem) => {
      loading = null;
      throw problem;
    });
    return loading;
  };
}

/** @type {() => Promise<Engine>} */
export const loadEngine = once(async () => {
  if (typeof WebAssembly !== 'object') throw new Failure('blocked');
  const here = import.meta.url;
  const [engine, wasm] = await Promise.all([
    import(new URL('../../pkg/treatment_pathway.js', here).href),
    fetch(new URL('../../pkg/treatment_pathway_bg.wasm', here)),
  ]).catch((cause) => {
    throw new Failure('no-engine', cause);
  });
  if (!wasm.ok) throw new Failure('no-engine', wasm.status);
  try {
    await engine.default({ module_or_path: wasm });
  } catch (cause) {
    // Under a policy without 'wasm-unsafe-eval' every way to compile throws; a damaged file throws the same error.
    throw new Failure(allowed() ? 'no-engine' : 'blocked', cause);
  }
  return engine;
});

/** Whether this page may compile WebAssembly at all: the smallest module there is. */
function allowed() {
  try {
    return Boolean(new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
  } catch {
    return false;
  }
}

/** The first of these that is there: a tag in `en-GB` reads `en` where its folder has no `en-GB`.
 * @param {(URL | null)[]} addresses @param {RequestInit} how */
export async function loadBundle([exact, ...others], how) {
  const general = others.find((other) => other?.href !== exact?.href);
  try {
    return await fetchBundle(exact, how);
  } catch (problem) {
    if (!general || /** @type {{ why?: string }} */ (problem).why !== 'no-bundle' || how.signal?.aborted) throw problem;
    return fetchBundle(general, how);
  }
}

/** @param {URL | null} address @param {RequestInit} how @returns {Promise<Bundle>} */
async function fetchBundle(address, how) {
  if (!address) throw new Failure('no-bundle');
  const answer = await fetch(address, how).catch((cause) => {
    throw new Failure('no-bundle', cause);
  });
  if (!answer.ok) throw new Failure('no-bundle', answer.status);
  const bundle = await answer.json().catch((cause) => {
    throw new Failure('bad-bundle', cause);
  });
  if (typeof bundle !== 'object' || bundle === null || !('format' in bundle)) throw new Failure('bad-bundle');
  if (bundle.format !== FORMAT || !bundle.page) throw new Failure('other-version');
  if (!bundle.words || !bundle.texts) throw new Failure('bad-bundle');
  return bundle;
}

/** The engine made ready for one bundle. @param {Engine} engine @param {Bundle} bundle */
export function open(engine, bundle) {
  try {
    return new Pathway(new engine.Explorer(bundle), bundle);
  } catch (problem) {
    const findings = /** @type {{ findings?: import('../view').Finding[] }} */ (problem)?.findings;
    // The format's number was right: what the engine still cannot read is damaged.
    if (!findings || findings.some((f) => f.code === 'bundle-format'))
      throw new Failure('bad-bundle', problem, findings);
    throw new Failure('unsound', problem, findings);
  }
}
