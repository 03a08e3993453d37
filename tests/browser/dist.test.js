// What `make dist` leaves: one file from a disk, and the files that a clinic's site serves.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { walk } from './beside.js';
import { explorer, typical } from './engine.js';
import { visit } from './helper.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const HEAD = '<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">';
assert.ok(existsSync(DIST), 'run `make dist` first, as `make browser` does');

test('the explorer in one file opens from a disk, walks to a result, and asks no network', async (t) => {
  const { page, errors, requests, root } = await visit(t, { routes: { '/': { body: HEAD } } });
  requests.length = 0;
  const address = pathToFileURL(`${DIST}explorer.html`).href;
  await page.goto(address);
  await root.locator('.tick-group, .field').first().waitFor();
  const bundle = JSON.parse(readFileSync(`${DIST}failed-back/en.json`));
  const view = await walk({ page, bundle, oracle: await explorer(bundle) }, typical(bundle));
  assert.equal(view.card.urgency, 'routine');
  assert.deepEqual(
    requests.filter((to) => !to.startsWith('data:')),
    [address],
  );
  assert.deepEqual(errors, []);
});

test('a page with one tag and one script runs on the packed files, under the strict policy', async (t) => {
  const packed = readdirSync(DIST, { recursive: true }).map((name) => [`/there/${name}`, { file: DIST + name }]);
  const clinic = `${HEAD}
    <treatment-pathway src="/there/failed-back/" lang="en"><p>The questions could not be shown.</p></treatment-pathway>
    <script type="module" src="/there/treatment-pathway.js"></script>`;
  const routes = { ...Object.fromEntries(packed), '/clinic.html': { body: clinic } };
  const { errors, requests, root, origin } = await visit(t, { path: '/clinic.html', routes });
  await root.locator('.tick-group, .field').first().waitFor();
  const asked = requests.map((to) => to.replace(origin, '')).filter((to) => !to.startsWith('data:'));
  assert.deepEqual(
    asked.filter((to) => to !== '/clinic.html' && !to.startsWith('/there/')),
    [],
  );
  assert.deepEqual(errors, []);
});

test('what stands in the ledger as loaded is what the browser fetched: the tag alone, and all before Start', async (t) => {
  const packed = readdirSync(DIST, { recursive: true }).map((name) => [`/there/${name}`, { file: DIST + name }]);
  const tag = '<treatment-pathway src="/there/failed-back/" lang="en"></treatment-pathway>';
  const page = (body) => `${HEAD}<main>${body}</main><script type="module" src="/there/treatment-pathway.js"></script>`;
  const routes = { ...Object.fromEntries(packed), '/none.html': { body: page('') }, '/clinic.html': { body: page(tag) } };
  const fetched = async (path, until) => {
    const seen = await visit(t, { path, routes, first: true });
    await until(seen);
    const names = seen.requests.filter((to) => to.includes('/there/')).map((to) => to.split('/there/')[1]);
    // What comes behind the first screen comes after it has been painted.
    const end = names.findIndex((name) => /-whole-/.test(name));
    return [...new Set(end < 0 ? names : names.slice(0, end))];
  };
  const weigh = (names, how) => names.reduce((sum, name) => sum + how(readFileSync(DIST + name)).length, 0);
  const sizes = JSON.parse(readFileSync(new URL('../../www/sizes.json', import.meta.url)));
  const alone = await fetched('/none.html', ({ page }) => page.waitForFunction(() => customElements.get('treatment-pathway')));
  assert.deepEqual(alone, ['treatment-pathway.js']);
  assert.ok(weigh(alone, brotliCompressSync) <= Math.min(5000, sizes['before anything is asked, brotli'] * 1.02));
  const begun = await fetched('/clinic.html', ({ root }) => root.locator('[part=start]').waitFor());
  assert.ok(begun.includes('failed-back/en.first.json') && begun.some((name) => /css$/.test(name)));
  const bytes = weigh(begun, (file) => gzipSync(file, { level: 9 }));
  // No file is so small that one too many, or one too few, would weigh less than what `make dist` lets pass.
  const recorded = sizes['before Start, failed-back/en.first.json, gzip'];
  const least = Math.min(...begun.map((name) => weigh([name], (file) => gzipSync(file, { level: 9 }))));
  assert.ok(Math.abs(bytes - recorded) <= recorded * 0.02 && recorded * 0.04 < least, `${bytes}, recorded ${recorded}: ${begun.join(' ')}`);
  assert.ok(bytes <= 60_000);
});
