// Everything that is timed in Chromium, into made/browser.json: decisions, proofs, and walks through the real page.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { openRoots } from '../../tests/browser/open-roots.js';
import { median } from './median.js';
import { putOff, step, watch } from './page/walk.js';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');
const MADE = join(HERE, 'made');
const CHROMIUM =
  process.env.CHROMIUM ??
  ['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`).find(existsSync);
/** Fresh pages for each proof, and walks of each patient. */
const AGAIN = 5;
const WALKS = 3;
const SLOWER = 4;

/** What the page cannot find in www/. */
const OWN = { '/bench.html': join(HERE, 'page/index.html'), '/bench.js': join(MADE, 'bench.js') };
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.wasm': 'application/wasm' };

/** Serves www/ and made/. Isolated pages have the finer clock. */
function serve() {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname);
    const file = OWN[path] ?? (path.startsWith('/made/') ? join(HERE, path) : join(ROOT, 'www', path === '/' ? 'index.html' : path));
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'text/plain',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(readFileSync(file));
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/** A pathway's bundle, made by the command as it was built last. */
function bundle(folder, name) {
  execFileSync(join(ROOT, 'target/release/pathway'), ['bundle', folder, '--out', join(MADE, 'bundles', name)], { stdio: ['ignore', 'ignore', 'inherit'] });
  return `/made/bundles/${name}/en.json`;
}

const shipped = bundle(join(ROOT, 'pathways/failed-back'), 'shipped');
await build({
  entryPoints: [join(HERE, 'page/main.js')],
  outfile: OWN['/bench.js'],
  bundle: true,
  format: 'esm',
  external: ['/pkg/*'],
  logLevel: 'warning',
});
const server = await serve();
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

/** A page of its own, as a person opens it. */
async function visit(path, use) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  page.on('pageerror', (problem) => console.error(String(problem)));
  try {
    return await use(page, () => page.goto(origin + path));
  } finally {
    await context.close();
  }
}

const inBench = (call) =>
  visit('/bench.html', async (page, go) => {
    await go();
    await page.waitForFunction(() => globalThis.bench);
    return call(page);
  });

async function proof(path, pages, again) {
  const seen = [];
  for (let i = 0; i < pages; i++) {
    seen.push(await inBench((page) => page.evaluate(([path, again]) => bench.proof(path, again), [path, again])));
  }
  const of = (what) => median(seen.map(what));
  return {
    open: of(({ cold }) => cold.open),
    cold: of(({ cold }) => cold.proof),
    warm: again ? of(({ warm }) => warm) : null,
    nodes: seen[0].cold.nodes,
  };
}

/** Every answer of one patient's walk in a fresh page. */
const walk = (facts, slower) =>
  visit('/', async (page, go) => {
    await page.addInitScript(openRoots);
    await page.addInitScript(watch);
    await go();
    await page.waitForFunction(() => engine.proved && document.querySelector('treatment-pathway').shadowRoot.querySelector('[part=start]'));
    await page.evaluate(() => document.querySelector('treatment-pathway').shadowRoot.querySelector('[part=start]').click());
    // Nobody answers the moment that a page is there.
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(() => requestIdleCallback(() => requestIdleCallback(idle)))));
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const steps = [];
    for (let one; (one = await page.evaluate(step, facts)); ) steps.push({ ...one, later: await page.evaluate(putOff) });
    return steps;
  });

/** Of each answer of each patient the median of several walks; of these the median and the slowest. */
async function walks(patients, slower) {
  const answers = [];
  for (const { ours } of patients) {
    const again = [];
    for (let i = 0; i < WALKS; i++) again.push(await walk(ours, slower));
    for (const at of again[0].keys()) {
      const of = (what) => median(again.map((steps) => steps[at][what]));
      answers.push({ total: of('total'), engine: of('engine'), later: of('later'), asks: again[0][at].asks });
    }
  }
  const slowest = (what) => answers.reduce((a, b) => (b[what] > a[what] ? b : a));
  return {
    answers: answers.length,
    median: { total: median(answers.map(({ total }) => total)), engine: median(answers.map(({ engine }) => engine)) },
    slowest: { total: slowest('total').total, engine: slowest('engine').engine, later: slowest('later').later, before: slowest('total').asks },
  };
}

try {
  const say = (what) => console.error(`in Chromium: ${what}`);
  say('proof');
  const found = { version: browser.version(), proof: await proof(shipped, AGAIN, AGAIN) };
  say('decisions');
  found.decisions = await inBench((page) => page.evaluate((path) => bench.decisions(path), shipped));
  say('walks');
  const patients = JSON.parse(readFileSync(join(MADE, 'patients.json')));
  const one = [...new Map(patients.map((patient) => [patient.conclusion, patient])).values()];
  found.walks = { patients: one.length, 1: await walks(one, 1), [SLOWER]: await walks(one, SLOWER) };
  say('growth');
  found.grown = {};
  const { grown } = JSON.parse(readFileSync(join(MADE, 'about.json')));
  // What is too large to prove is no bundle either.
  for (const name of Object.keys(grown).filter((name) => !grown[name].finding)) {
    found.grown[name] = await proof(bundle(join(MADE, 'grown', name), name), WALKS, 0);
  }
  writeFileSync(join(MADE, 'browser.json'), JSON.stringify(found, null, 2));
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
