// Everything the browser tests share: a tiny server with a strict policy, one Chromium, and a page that is watched.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { FORMAT } from '../../www/src/engine/contents.js';
import { openRoots } from './open-roots.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const WWW = join(HERE, '../../www');
const AXE = join(HERE, '../../node_modules/axe-core/axe.min.js');

/** The browser under its usual names; the environment may name another. */
export const CHROMIUM =
  process.env.CHROMIUM ??
  ['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`).find(existsSync);

/** The policy the page is made for; sent as a header, besides the page's own meta element. */
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
  "img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** The page's words as the bundler makes them, for the mock bundle. */
export async function words(lang = 'en') {
  const lines = (await readFile(join(HERE, `../../src/presentation/words/${lang}.ftl`), 'utf8')).split('\n');
  return Object.fromEntries(
    lines.flatMap((line) => {
      const found = /^([a-z][\w-]*) = (.*)$/.exec(line);
      return found ? [[found[1], found[2].replace(/\{ \$([\w-]+) \}/g, '{$1}')]] : [];
    }),
  );
}

const rung = (id, icon, undo, entries) => ({
  ...{ id, icon, undo, name: `Rung ${id}`, beside: false },
  entries: entries.map(([entry, name, parent]) => ({ id: entry, name, parent, undo, beside: undo === null })),
});

export const mockBundle = async (more = {}) => ({
  format: FORMAT,
  lang: 'en',
  dir: 'ltr',
  languages: ['en', 'ar'],
  hash: 'mock',
  words: await words(),
  texts: {
    'pathway.intro': 'A short introduction.',
    'pathway.scope': 'For adults only.\n\n- not for children',
    'pathway.about': 'For learning, not a diagnosis.',
    'pathway.emergency': 'Cannot breathe? Call {emergency} now.',
    'lane-danger': 'Danger',
    'lane-care': 'Care',
    'step-flags': 'Is there danger?',
    'alongside-none': 'No new treatment',
    'alongside-none.text': 'Wait and look again.',
    'step-call': 'Call {emergency} now',
    'step-call.text': 'Call {emergency} if this is new.',
    'step-today': 'See a doctor today',
    'step-weeks': 'How long has it been?',
    'step-early': 'Heal first',
    'step-plan': 'Start to move',
    'step-next': 'Talk about the next step',
  },
  pathway: null,
  page: {
    id: 'mock',
    version: '1.0.0',
    reviewed: '2026-01-01',
    review_due: '2999-01-01',
    facts: [
      ['numb', ['choice', ['no', 'yes']], false],
      ['fever', ['choice', ['no', 'yes']], false],
      ['device', ['choice', ['no', 'yes']], false],
      ['weeks', ['number', 0, 500, 1, 0], false],
      ['where', ['set', ['arm', 'leg', 'none'], [2]], false],
      ['moved', ['choice', ['not_tried', 'no_help', 'good']], false],
      ['agreed', ['choice', ['no', 'yes']], true],
    ],
    team: [{ fact: 'agreed', unsaid: 'no' }],
    depends: ['device'],
    usual: [
      { fact: 'numb', words: ['no'] },
      { fact: 'fever', words: ['no'] },
    ],
    matters: [],
    explainers: [{ id: 'causes', name: 'What causes it' }],
    corrects: true,
    with_rows: ['none'],
    ladder: [
      rung('moving', 'movement', 'yes', [['moving', 'Moving', null]]),
      rung('medicines', 'pill', 'yes', [['pills', 'Pills', null]]),
      rung('needles', 'needle', 'temporary', [['needle', 'Needle', null]]),
      rung('operation', 'scalpel', 'no', [['t3', 'Treatment 3', null], ['t4', 'Treatment 4', 't3']]),
      { ...rung('waiting', 'clock', null, [['none', 'No new treatment', null]]), beside: true },
    ],
    terms: [],
  },
  editions: [],
  sources: [],
  map: {
    across: 4,
    lanes: [
      {
        lane: 'danger',
        steps: [
          { id: 'flags', row: 0, column: 1, urgency: null },
          { id: 'call', row: 1, column: 0, urgency: 'emergency' },
          { id: 'today', row: 1, column: 1, urgency: 'same-day' },
        ],
      },
      {
        lane: 'care',
        steps: [
          { id: 'weeks', row: 0, column: 2, urgency: null },
          { id: 'early', row: 1, column: 1, urgency: 'routine' },
          { id: 'plan', row: 1, column: 2, urgency: 'routine' },
          { id: 'next', row: 1, column: 3, urgency: 'routine' },
        ],
      },
    ],
    lines: [[0, 1, 1, 0], [0, 2, 3, 0], [0, 3, 4, 0], [1, 3, 2, 1], [2, 3, 4, 1], [3, 4, 3, 0], [3, 5, 5, 0], [3, 6, 7, 0]],
  },
  ...more,
});

/** The engine of `tests/browser/mock` in place of the real one, and its bundle in place of the page's. */
async function mockRoutes(lang) {
  const bundle = await mockBundle({ lang, dir: lang === 'ar' ? 'rtl' : 'ltr', words: await words(lang) });
  return {
    '/pkg/treatment_pathway.js': { file: join(HERE, 'mock/treatment_pathway.js') },
    '/pkg/treatment_pathway_bg.wasm': { body: Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]) },
    [`/pathways/failed-back/${lang}.json`]: { body: JSON.stringify(bundle) },
  };
}

/** The explorer's page as it is for readers of this language, in a country whose number is known. */
export const indexIn = async (lang) =>
  (await readFile(join(WWW, 'index.html'), 'utf8'))
    .replaceAll('lang="en"', `lang="${lang}"`)
    .replace('<treatment-pathway ', '<treatment-pathway country="us" ');

/** Serves www/, with `routes` on top: path to `{ status, body, file, type, policy }`. */
export async function serve(routes = {}, policy = POLICY) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    asked.push(path);
    response.setHeader('access-control-allow-origin', '*');
    // No version is withdrawn, unless a test says so; and a bundle of a test's own has no first file.
    const own = { '/status.json': '{ "withdrawn": [] }', ...(routes[path.replace('.first.json', '.json')] && { '.first.json': 'null' }) };
    const body = Object.entries(own).find(([end]) => path.endsWith(end))?.[1];
    const route = routes[path] ?? (body ? { body } : {});
    if (route.stream) return route.stream(response);
    const file = route.file ?? join(WWW, normalize(path === '/' ? '/index.html' : path));
    try {
      const body = route.body ?? (route.status ? '' : await readFile(file));
      response.writeHead(route.status ?? 200, {
        'content-type': route.type ?? TYPES[extname(path)] ?? 'text/html; charset=utf-8',
        'content-security-policy': route.policy ?? policy,
        'cache-control': 'no-store',
      });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Every path that has been asked for. */
    asked,
    close: () => server.closeAllConnections() ?? server.close(),
  };
}

let browser;
/** Node takes a file for finished when it awaits between two tests. A browser launched after that is never closed, and the run hangs. */
let finished = false;
after(() => {
  finished = true;
  return browser?.close();
});

let env = process.env;
/** Variables for the browser of this process, which is launched with its first page. */
export const launchWith = (more) => (env = { ...env, ...more });

/** Once the screen has been painted, and the page has done what it puts off until then. @param {import('playwright-core').Page} page */
export const painted = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done)))));

/** Most tests are about what comes behind the first screen: its Start is pressed as soon as the page is there. */
export function startAtOnce() {
  addEventListener('pathway-ready', ({ target }) => {
    const place = target.shadowRoot;
    const start = place.querySelector('[data-screen=first] [part=start]');
    if (!start) return;
    start.click();
    place.activeElement?.blur();
  });
}

/**
 * Opens a page and watches it; `first` stays at the first screen, with `closed` the element's root stays as it is, and `before` is
 * run in the page before anything else.
 * @returns {Promise<{ page: import('playwright-core').Page, errors: string[], warnings: string[], requests: string[], root: import('playwright-core').Locator }>}
 */
export async function visit(
  t,
  {
    mock = false,
    lang = 'en',
    path = '/',
    routes = {},
    policy,
    width = 1000,
    height = 800,
    dark = false,
    javascript = true,
    forced = false,
    touch = false,
    today,
    waitUntil = 'load',
    first = false,
    closed = false,
    before,
  } = {},
) {
  if (finished) throw new Error('what a file of tests awaits, it awaits before its first test');
  browser ??= await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    env,
  });
  const given = { '/': { body: await indexIn(lang) }, ...(mock ? await mockRoutes(lang) : {}), ...routes };
  const server = await serve(given, policy);
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: javascript,
    forcedColors: forced ? 'active' : 'none',
    hasTouch: touch,
    reducedMotion: 'reduce',
  });
  t.after(async () => {
    await context.close();
    server.close();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  if (!closed) await page.addInitScript(openRoots);
  if (!first && !closed) await page.addInitScript(startAtOnce);
  if (before) await page.addInitScript(before);
  if (today) await page.clock.setFixedTime(today);
  // A person sees a screen before they go back from it.
  const goBack = page.goBack.bind(page);
  page.goBack = async (...how) => {
    await painted(page);
    return goBack(...how);
  };
  const seen = { page, errors: [], warnings: [], requests: [], root: page.locator('treatment-pathway .root:not([data-early])') };
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
    if (message.type() === 'warning') seen.warnings.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('request', (request) => seen.requests.push(request.url()));
  await page.goto(server.origin + path, { waitUntil });
  seen.origin = server.origin;
  return seen;
}

/** Runs axe where its source has been read, and gives its findings in words. */
const findings = async (rules) => {
  const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'], preload: false, rules });
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.flat().join(' ')} ${n.failureSummary}`));
};

/** axe and one run of it, as an expression of JavaScript that ends in a promise of its findings. */
export const axeRun = (rules = {}) => `(${findings})(${JSON.stringify(rules)})`;
export const axeSource = await readFile(AXE, 'utf8');

/** One debugger a page. */
const debuggers = new WeakMap();

/** What axe finds on the page as it is, in words. Injected through the debugger, so the page's policy stays as strict. */
export async function axe(page, rules) {
  const session = debuggers.get(page) ?? (await page.context().newCDPSession(page));
  debuggers.set(page, session);
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  // Its half a megabyte is read once a page.
  if (!(await evaluate('"axe" in globalThis'))) await evaluate(`${axeSource}; null`);
  return evaluate(axeRun(rules));
}
