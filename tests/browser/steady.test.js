// A page that has loaded needs nothing more: it goes on without a network, nothing jumps, and it does not grow.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { both, walk } from './beside.js';
import { visit } from './helper.js';
import { answer } from './person.js';

const FOLDERS = (process.env.PATHWAYS ?? 'tests/pathways/twisted-ankle pathways/failed-back').split(' ');

for (const folder of FOLDERS) {
  test(`${folder}: without a network, an opened page walks on to its result, and nothing jumps`, async (t) => {
    const seen = await both(t, folder);
    const { page, errors, requests } = seen;
    await page.context().setOffline(true);
    const loaded = requests.length;
    await page.evaluate(() => {
      globalThis.jumps = [];
      const observer = new PerformanceObserver((list) => globalThis.jumps.push(...list.getEntries().map(({ value }) => value)));
      observer.observe({ type: 'layout-shift', buffered: true });
    });
    const view = await walk(seen, seen.usual);
    assert.ok(view.card);
    const jumps = await page.evaluate(() => globalThis.jumps.reduce((sum, value) => sum + value, 0));
    assert.ok(jumps < 0.02, `everything that moved by itself adds up to ${jumps}`);
    assert.deepEqual([errors, requests.slice(loaded)], [[], []]);
  });
}

/** The memory of a page after a collection: JavaScript's and WebAssembly's in bytes, and elements. */
async function memory(page, session) {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
  const wasm = await page.evaluate(async () => {
    const engine = await import('/pkg/treatment_pathway.js');
    return (await engine.default()).memory.buffer.byteLength;
  });
  return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners'), wasm };
}

/** Changes the first answer that has two to choose from, back and forth, as a person does with the mouse. */
const changeAgain = (times) => {
  const root = document.querySelector('treatment-pathway').shadowRoot;
  for (let i = 0; i < times; i++) {
    root.querySelector('[data-change]').click();
    const [one, other] = root.querySelectorAll('.field input[type=radio]');
    (one.checked ? other : one).click();
    root.querySelector('button.main').click();
  }
};
