// Fetches the engine and a bundle, and makes the one ready for the other. Nothing else imports www/pkg.
import { FORMAT } from './contents.js';
import { Failure } from './failure.js';
import { Pathway } from './pathway.js';
import { fetchPinned } from './pins.js';

/** @typedef {import('./handle').Engine} Engine */
/** @typedef {import('../view').Bundle} Bundle */

// As a bundler looks for it, which then takes it along.
const WASM = new URL('../../pkg/treatment_pathway_bg.wasm', import.meta.url);
/** Its digest; `make dist` writes it here. */
const INTEGRITY = '';
/** No pathway is so long or asks so much, and a browser would stand still over one that does. */
const [TOO_LONG, TOO_MANY] = [4_000_000, 10_000];

/** Once for all tags of a page; forgotten after a failure, so that a later tag may try again.
 * @template T @param {() => Promise<T>} load */
function once(load) {
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
  const [engine, wasm] = await Promise.all([
    import(new URL('../../pkg/treatment_pathway.js', import.meta.url).href),
    fetchPinned(WASM, { integrity: INTEGRITY }, 'no-engine'),
  ]).catch((cause) => {
    throw cause instanceof Failure ? cause : new Failure('no-engine', `${WASM}: ${cause}`);
  });
  if (!wasm.ok) throw new Failure('no-engine', `${WASM}: ${wasm.status}`);
  try {
    await engine.default({ module_or_path: wasm });
  } catch (cause) {
    // Under a policy without 'wasm-unsafe-eval' every way to compile throws; a damaged file throws the same error.
    throw new Failure(allowed() ? 'no-engine' : 'blocked', `${WASM}: ${cause}`);
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
  if (!address) throw new Failure('no-bundle', 'src is no address');
  const answer = await fetchPinned(address, how, 'bad-bundle').catch((cause) => {
    throw cause instanceof Failure ? cause : new Failure('no-bundle', `${address}: ${cause}`);
  });
  if (!answer.ok) throw new Failure('no-bundle', `${address}: ${answer.status}`);
  const bundle = await textOf(answer)
    .then((text) => JSON.parse(text))
    .catch((cause) => {
      throw new Failure('bad-bundle', `${address}: ${cause}`);
    });
  if (typeof bundle !== 'object' || bundle === null || !('format' in bundle)) throw new Failure('bad-bundle', `${address}`);
  if (bundle.format !== FORMAT || !bundle.page) throw new Failure('other-version', `${address}`);
  const lists = [bundle.page.facts, ...Object.values(bundle.pathway ?? {})];
  if (!bundle.words || !bundle.texts || lists.some((list) => list?.length > TOO_MANY)) throw new Failure('bad-bundle', `${address}`);
  return bundle;
}

/** Of one that is too long, no more than shows that it is. @param {Response} answer */
async function textOf({ body }) {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += part.value;
    if (text.length > TOO_LONG) throw await reader?.cancel().then(() => new Error('it is too long'));
  }
  return text;
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
