// Fetching what the element needs: engine, bundle, style sheet. After this no request is made.
import { Failure } from './failure.js';

/** @typedef {import('./view').Engine} Engine */
/** @typedef {import('./view').Bundle} Bundle */

/** The format of bundle that this page reads; the engine checks it again. */
const FORMAT = 3;

/** Once for all tags of a page; forgotten after a failure, so that a later tag may try again.
 * @template T @param {() => Promise<T>} load */
function once(load) {
  /** @type {Promise<T> | null} */
  let kept = null;
  return () =>
    (kept ??= load().catch((problem) => {
      kept = null;
      throw problem;
    }));
}

/** @type {() => Promise<Engine>} */
export const loadEngine = once(async () => {
  if (typeof WebAssembly !== 'object') throw new Failure('blocked');
  const here = import.meta.url;
  const [engine, wasm] = await Promise.all([
    import(new URL('../pkg/treatment_pathway.js', here).href),
    fetch(new URL('../pkg/treatment_pathway_bg.wasm', here)),
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

/** @param {URL | null} address @param {RequestCache} [cache] @returns {Promise<Bundle>} */
export async function loadBundle(address, cache = 'default') {
  if (!address) throw new Failure('no-bundle');
  const answer = await fetch(address, { cache }).catch((cause) => {
    throw new Failure('no-bundle', cause);
  });
  if (!answer.ok) throw new Failure('no-bundle', answer.status);
  const bundle = await answer.json().catch((cause) => {
    throw new Failure('bad-bundle', cause);
  });
  if (typeof bundle !== 'object' || bundle === null || !('format' in bundle)) throw new Failure('bad-bundle');
  if (bundle.format !== FORMAT) throw new Failure('other-version');
  if (!bundle.words || !bundle.texts) throw new Failure('bad-bundle');
  return bundle;
}

const SHEET = new URL('./treatment-pathway.css', import.meta.url);

const loadSheet = once(async () => {
  const answer = await fetch(SHEET);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await answer.text());
  return sheet;
});

/** Styles one shadow root. A constructed sheet is not an inline style, so `style-src 'self'` allows it; a browser without
 * them gets a link. Without any style the page still reads in order, so a failure here stops nothing.
 * @param {ShadowRoot} root */
export async function dress(root) {
  try {
    root.adoptedStyleSheets = [await loadSheet()];
  } catch {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = SHEET.href;
    root.prepend(link);
  }
}

/** The engine made ready for one bundle. @param {Engine} engine @param {Bundle} bundle */
export function open(engine, bundle) {
  try {
    return new engine.Explorer(bundle);
  } catch (problem) {
    const findings = /** @type {{ findings?: import('./view').Finding[] }} */ (problem)?.findings;
    // The format's number was right: what the engine still cannot read is damaged.
    if (!findings || findings.some((f) => f.code === 'bundle-format'))
      throw new Failure('bad-bundle', problem, findings);
    throw new Failure('unsound', problem, findings);
  }
}
