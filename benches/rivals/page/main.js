// What browser.js calls in the page. The engine is the one that a site serves.
import * as engine from '/pkg/treatment_pathway.js';
import { decisions } from './decisions.js';
import { median } from '../median.js';

const json = async (path) => (await fetch(path)).json();
const ready = engine.default({ module_or_path: '/pkg/treatment_pathway_bg.wasm' });

/** Milliseconds to read and check a bundle, and to prove it. */
function prove(bundle) {
  const start = performance.now();
  const explorer = new engine.Explorer(bundle);
  const opened = performance.now();
  let certificate;
  do certificate = explorer.prove();
  while (!certificate.done);
  const took = { open: opened - start, proof: performance.now() - opened, nodes: certificate.nodes };
  return { explorer, certificate, took };
}

globalThis.bench = {
  /** The proof as a page meets it, cold; then again, warm. */
  async proof(path, again = 0) {
    await ready;
    const bundle = await json(path);
    const times = [];
    for (let i = 0; i <= again; i++) {
      const { explorer, took } = prove(bundle);
      explorer.free();
      times.push(took);
    }
    const [cold, ...warm] = times;
    return { cold, warm: warm.length ? median(warm.map(({ proof }) => proof)) : null };
  },

  async decisions(path) {
    await ready;
    const [bundle, patients, logic, rules] = await Promise.all(
      [path, '/made/patients.json', '/made/json-logic.json', '/made/json-rules-engine.json'].map(json),
    );
    return decisions({ explorer: prove(bundle).explorer, bundle, patients, logic, rules });
  },
};
