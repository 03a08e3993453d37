// Before all of the pathway is there: its first file shows the first screen and the first questions, and says no more than the
// engine will. What a person does meanwhile is not lost.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { early } from '../../www/src/engine/first-file.js';
import { bundleOf, explorer } from './engine.js';
import { visit } from './helper.js';

const FOLDERS = ['pathways/failed-back', 'tests/pathways/twisted-ankle'];
const WWW = fileURLToPath(new URL('../../www/', import.meta.url));
const WASM = '/pkg/treatment_pathway_bg.wasm';
const URGENCIES = ['routine', 'urgent-clinic', 'same-day', 'emergency'];

/** The same numbers each time. */
function dice(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
}

for (const folder of FOLDERS) {
  test(`${folder}: the first file shows what the engine shows, and calls nothing more urgent than the engine does`, async () => {
    const [file, bundle] = [await bundleOf(folder, 'en.first'), await bundleOf(folder)];
    const engine = await explorer(bundle);
    assert.deepEqual(file.view, engine.view());
    const first = early(file).engine;
    const roll = dice(7);
    let urgent = 0;
    for (let again = 0; again < 400; again++) {
      const facts = {};
      for (const { fact, kind, options, not_sure } of file.view.question.facts) {
        if (kind === 'number' || roll(3) === 0) continue;
        const values = [...options.map(({ value }) => value), ...(not_sure ? ['not_sure'] : [])];
        const members = options.filter(({ exclusive }) => !exclusive && roll(2) === 0).map(({ value }) => value);
        facts[fact] = kind === 'set' && roll(4) > 0 ? members : values[roll(values.length)];
      }
      const [said, certain] = [first, engine].map((each) => URGENCIES.indexOf(each.at_least(facts, []) ?? 'routine'));
      assert.ok(said <= certain, `${JSON.stringify(facts)}: ${URGENCIES[said]}, and no more than ${URGENCIES[certain]} is certain`);
      urgent += said > 0;
    }
    assert.ok(urgent > 40, `${urgent} of 400 people are told at once`);
  });
}

/** The page's own code in two parts: what is there before the engine, and what is loaded with it. */
async function code() {
  const { metafile } = await build({
    ...{ absWorkingDir: WWW, entryPoints: ['src/treatment-pathway.js'], outdir: 'unwritten', external: ['*/treatment_pathway.js'] },
    ...{ bundle: true, splitting: true, format: 'esm', write: false, metafile: true },
  });
  const from = (entry, without) => {
    const reached = new Set();
    const follow = (file) => {
      if (reached.has(file) || file.endsWith(without)) return;
      reached.add(file);
      for (const { path } of metafile.inputs[file]?.imports ?? []) follow(path);
    };
    follow(entry);
    return [...reached].filter((file) => file in metafile.inputs);
  };
  const all = from('src/treatment-pathway.js', 'nothing is left out');
  const first = from('src/treatment-pathway.js', '/whole.js');
  const text = async (files) => (await Promise.all(files.map((file) => readFile(join(WWW, file), 'utf8')))).join('\n');
  return { first: await text(first), rest: await text(all.filter((file) => !first.includes(file))) };
}

/** Words of what stands on the way to screens that are loaded with the engine, and of what is said of answers. */
const ONLY_AFTER = /^(compare-go|confirm|kept-here|map-would|open-|opened-|proof|suppose|take-heading|values-)/;

/** Whether code names a word, whole or by how it begins. */
const names = (source, word) => {
  const parts = word.split('-');
  return source.includes(`'${word}'`) || parts.some((_, many) => many > 0 && source.includes(`\`${parts.slice(0, many).join('-')}-$\{`));
};

test('the first file has every word that the code before the engine names, and none that only the rest does', async () => {
  const [{ words: first }, { words: all }, { first: before, rest }] = [await bundleOf(FOLDERS[0], 'en.first'), await bundleOf(FOLDERS[0]), await code()];
  const early = Object.keys(all).filter((word) => names(before, word));
  assert.ok(early.length > 80, `${early.length} words`);
  const missing = early.filter((word) => !(word in first) && !ONLY_AFTER.test(word));
  assert.deepEqual(missing, []);
  const late = Object.keys(first).filter((word) => !names(before, word) && names(rest, word));
  // How it begins, other words begin that are needed.
  assert.deepEqual(late, ['you-are-here']);
});

/** The page with an engine that comes when it is let in. */
async function slow(t, more = {}) {
  let letIn;
  const gate = new Promise((open) => (letIn = open));
  const stream = async (response) => {
    await gate;
    const body = more.wasm ?? (await readFile(new URL('../../www/pkg/treatment_pathway_bg.wasm', import.meta.url)));
    response.writeHead(200, { 'content-type': 'application/wasm' }).end(body);
  };
  const seen = await visit(t, { first: true, ...more, routes: { ...more.routes, [WASM]: { stream } } });
  await seen.page.locator('.root[data-early]').waitFor();
  return { ...seen, letIn };
}

/** Keys that stand on the screen because they have no words, in texts or in what is read aloud. */
const unworded = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('treatment-pathway');
    const said = [...shadowRoot.querySelectorAll('*')].flatMap((node) => [
      ...[...node.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data.trim()),
      ...['aria-label', 'placeholder', 'title'].map((name) => node.getAttribute(name) ?? ''),
    ]);
    return said.filter((text) => /^[a-z]+(-[a-z]+)+$/.test(text));
  });

const screenOf = (page) => page.locator('.root').getAttribute('data-screen');
/** Lets the engine in, and waits until all is there. */
async function whole({ page, letIn }) {
  await page.evaluate(() => {
    globalThis.ready = new Promise((done) => addEventListener('pathway-ready', () => done(true), { once: true }));
  });
  letIn();
  await page.evaluate(() => globalThis.ready);
}

test('the ladder, the number to call and the first questions are there before the engine, and no tick is lost', async (t) => {
  const { page, letIn, errors } = await slow(t);
  assert.equal(await screenOf(page), 'first');
  assert.ok((await page.locator('.root [part=rung]').count()) > 4);
  assert.equal(await page.locator('.root [part=emergency-line] a').first().getAttribute('href'), 'tel:911');
  await page.locator('.root [part=look]').click();
  for (const treatment of await page.locator('.root [part=treatment] > button').all()) {
    await treatment.click();
    assert.deepEqual(await unworded(page), []);
  }
  await page.locator('.root [part=back]').click();
  assert.deepEqual(await unworded(page), []);
  await page.locator('.root [part=start]').click();
  assert.deepEqual(await unworded(page), []);
  assert.ok(['question', 'checklist'].includes(await screenOf(page)));
  const input = page.locator('.root [data-fact] input').first();
  await input.check();
  await whole({ page, letIn });
  assert.equal(await input.isChecked(), true);
  assert.deepEqual(errors, []);
});

test('what was asked for before the engine is there is done once it is', async (t) => {
  const { page, letIn } = await slow(t);
  await page.locator('.root button[data-act=open-saved]').click();
  assert.equal(await screenOf(page), 'first');
  const moment = page.locator('.root .moment');
  assert.equal(await moment.innerText(), 'One moment. The rest is still loading.');
  letIn();
  await page.locator('.root[data-screen=take]').waitFor();
  assert.equal(await moment.innerText(), '');
});

test('an engine that never comes leaves when to call, and says what is wrong', async (t) => {
  const { page, letIn } = await slow(t, { wasm: Buffer.from('<html>') });
  letIn();
  await page.locator('treatment-pathway [part=status]:not(:empty)').waitFor();
  assert.equal(await page.locator('.root').count(), 0);
  assert.match(await page.locator('treatment-pathway').innerText(), /call/);
});

test('where the first file is of another day than the bundle, the bundle is right', async (t) => {
  const file = await bundleOf('pathways/failed-back', 'en.first');
  const other = { ...file, view: { ...file.view, title: 'Another title' } };
  const { page, letIn } = await slow(t, { routes: { '/pathways/failed-back/en.first.json': { body: JSON.stringify(other) } } });
  assert.match(await page.locator('.root h2').first().innerText(), /Another title/);
  letIn();
  await page.locator('.root h2', { hasText: file.view.title }).first().waitFor();
});

test('without a first file, or with one that cannot be read, the bundle is waited for', async (t) => {
  for (const first of ['null', '{', '{"format":1}']) {
    const { page, root, errors } = await visit(t, { first: true, routes: { '/pathways/failed-back/en.first.json': { body: first } } });
    await root.waitFor();
    assert.equal(await screenOf(page), 'first');
    assert.deepEqual(errors, []);
  }
});
