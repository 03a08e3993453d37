// A page that has loaded needs nothing more: it goes on without a network, nothing jumps, and it does not grow.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { both, walk } from './beside.js';
import { indexIn } from './helper.js';

const FOLDERS = (process.env.PATHWAYS ?? 'tests/pathways/twisted-ankle pathways/failed-back').split(' ');

for (const folder of FOLDERS) {
  test(`${folder}: without a network, an opened page walks on to its result, and nothing jumps`, async (t) => {
    const seen = await both(t, folder);
    const { page, errors, requests } = seen;
    await page.context().setOffline(true);
    assert.equal(await page.evaluate(() => navigator.onLine), false);
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

/** What a page holds after a collection: JavaScript's and WebAssembly's memory in bytes, nodes, and who listens. */
async function held(page, session) {
  // Once more for what the first collection only let go.
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
  const wasm = await page.evaluate(async () => {
    const engine = await import('/pkg/treatment_pathway.js');
    return (await engine.default()).memory.buffer.byteLength;
  });
  return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners'), wasm };
}

/** Gives this many answers, each time others than before, and changes one wherever the walk has ended; gives back the endings
 * that were met. In the page, because five hundred answers over a wire take minutes. */
const answerMany = async (many) => {
  const root = document.querySelector('treatment-pathway').shadowRoot;
  const met = new Set();
  for (let turn = 0, given = 0; given < many; turn++) {
    const main = root.querySelector('.page [part=continue]');
    if (main) {
      const answered = new Set();
      const next = () => [...root.querySelectorAll('.field, .tick-group')].find((field) => !answered.has(field) && field.checkVisibility());
      for (let field = next(); field; field = next()) {
        answered.add(field);
        const inputs = field.querySelectorAll('input:is([type=radio], [type=checkbox])');
        // The first answer most of the time, which for a danger sign is "no".
        const sign = field.matches('.tick-group');
        const first = (turn * 7 + answered.size) % (sign ? 29 : 2) > 0;
        // A list of signs has no box for "no".
        if (first && sign) continue;
        const input = inputs[first ? 0 : turn % inputs.length];
        if (!input.checked) input.click();
      }
      given += answered.size;
      main.click();
    } else {
      met.add(root.querySelector('.title').textContent);
      const changes = root.querySelectorAll('[data-change]');
      changes[turn % changes.length].click();
    }
    // As between two answers of a person, the page may do what it put off: what it does once a screen has been painted, too.
    await new Promise((later) => requestAnimationFrame(() => setTimeout(() => setTimeout(later))));
  }
  return [...met];
};

test('after five hundred answers a page holds no more than before them', async (t) => {
  // A browser takes only so many history entries a second from a page; no person answers as fast as this.
  const body = (await indexIn('en')).replace('<treatment-pathway ', '<treatment-pathway history="off" ');
  const { page, errors, warnings } = await both(t, FOLDERS.at(-1), { routes: { '/': { body } } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.evaluate(answerMany, 200);
  const before = await held(page, session);
  const met = await page.evaluate(answerMany, 500);
  const after = await held(page, session);
  t.diagnostic(`${met.length} endings; before ${JSON.stringify(before)}, after ${JSON.stringify(after)}`);
  assert.ok(met.length >= 5, 'many ways were gone');
  assert.ok(after.heap - before.heap < 150_000, `the heap grew by ${after.heap - before.heap} bytes`);
  assert.ok(after.nodes - before.nodes < 1000, `${after.nodes - before.nodes} nodes more`);
  assert.ok(after.listeners - before.listeners < 200, `${after.listeners - before.listeners} listeners more`);
  assert.equal(after.wasm, before.wasm);
  assert.deepEqual([errors, warnings], [[], []]);
});
