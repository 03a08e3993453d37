// What `make dist` packed is what runs: one byte changed in any file, and the fallback stays, with a sentence that says why.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { drive } from './driven.js';
import { serve, visit } from './helper.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
assert.ok(existsSync(DIST), 'run `make dist` first, as `make browser` does');
/** What a tag loads: what lies at the top under its name, and each pathway's bundles. All else in dist/ is for others. */
const FILES = readdirSync(DIST, { recursive: true }).filter((name) => /^treatment-pathway[^/]*\.(js|css|wasm)$/.test(name) || (/^[^/]+\/[^/]+\.json$/.test(name) && existsSync(`${DIST}${dirname(name)}/status.json`)));
const ENTRY = 'treatment-pathway.js';
const digest = (body) => `sha384-${createHash('sha384').update(body).digest('base64')}`;

const clinic = (more = '', integrity = digest(readFileSync(DIST + ENTRY))) => `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="data:,"></head>
  <treatment-pathway src="/there/failed-back/" lang="en" country="us" ${more}><p>Call 911 in an emergency.</p></treatment-pathway>
  <script type="module" src="/there/${ENTRY}" integrity="${integrity}" crossorigin="anonymous"></script>`;

/** As a site serves it; `changed` with one byte that is another. */
const site = (changed, body = clinic()) => ({
  '/clinic.html': { body },
  ...Object.fromEntries(FILES.map((name) => [`/there/${name}`, name === changed ? { body: flipped(name), type: TYPES[name.split('.').at(-1)] } : { file: DIST + name }])),
});
const TYPES = { js: 'text/javascript', css: 'text/css', json: 'application/json', wasm: 'application/wasm' };
/** The last byte but a few: of a program or of a text, never what holds it together. */
function flipped(name) {
  const body = Buffer.from(readFileSync(DIST + name));
  if (/css$/.test(name)) return Buffer.concat([body, Buffer.from(' ')]);
  if (/js$/.test(name)) return Buffer.concat([body, Buffer.from(';globalThis.altered=1')]);
  const at = /json$/.test(name) ? body.indexOf('pain') : body.length >> 1;
  body[at] ^= 1;
  return body;
}

/** With a script that hears when all is there. */
const listening = (routes) => ({
  ...routes,
  '/clinic.html': { body: routes['/clinic.html'].body.replace('</head>', '<script src="/listener.js"></script></head>') },
  '/listener.js': { body: "addEventListener('pathway-ready', () => (globalThis.ready = true))", type: 'text/javascript' },
});

const english = (name) => !/[/]es[.]/.test(name) && name !== 'failed-back/status.json';

test('as it was packed it starts, and asks for each file once', async (t) => {
  const { page, root, errors, warnings, requests } = await visit(t, { path: '/clinic.html', routes: site() });
  await root.waitFor();
  assert.deepEqual([errors, warnings], [[], []]);
  assert.equal(await page.evaluate(() => document.querySelectorAll('link[rel=modulepreload]').length), 0, 'nothing is left in the page');
  const asked = requests.filter((to) => to.includes('/there/'));
  assert.deepEqual(asked.filter((to, at) => asked.indexOf(to) !== at), []);
});

for (const name of FILES.filter(english)) {
  test(`a byte changed in ${name.replace(/-[A-Za-z0-9]{8}[.]/, '.')} and nothing starts`, async (t) => {
    const { page } = await visit(t, { path: '/clinic.html', routes: site(name) });
    if (name === ENTRY) await page.waitForTimeout(500);
    else await page.locator('treatment-pathway [part=status]').filter({ hasText: /./ }).waitFor();
    assert.equal(await page.locator('treatment-pathway .root').count(), 0, 'nor does what a first file draws');
    assert.equal(await page.evaluate(() => globalThis.altered), undefined, 'it has not run');
    assert.equal(await page.getByText('Call 911 in an emergency.').isVisible(), true);
  });
}

test('the author reads which file it was', async (t) => {
  for (const name of ['failed-back/en.json', FILES.find((each) => /wasm$/.test(each)), FILES.find((each) => /css$/.test(each))]) {
    const { page, warnings } = await visit(t, { path: '/clinic.html', routes: site(name) });
    await page.locator('treatment-pathway [part=status]').filter({ hasText: /./ }).waitFor();
    assert.match(warnings.join('\n'), new RegExp(`treatment-pathway: (bad-bundle|no-engine) .*${name} was changed`));
  }
});

test('a language that is chosen later and was changed leaves the screen as it is', async (t) => {
  const { page, root } = await visit(t, { path: '/clinic.html', routes: listening(site('failed-back/es.json')) });
  await root.waitFor();
  await page.waitForFunction(() => globalThis.ready);
  await page.evaluate(() => {
    addEventListener('pathway-failed', ({ detail }) => (globalThis.failed = detail));
    document.querySelector('treatment-pathway').setAttribute('lang', 'es');
  });
  assert.deepEqual(await page.waitForFunction(() => globalThis.failed).then((all) => all.jsonValue()), { reason: 'bad-bundle', stays: true });
  assert.equal(await root.getAttribute('lang'), 'en');
});

/** Another author's bundle, somewhere else, and what its tag says of it. */
const elsewhere = (integrity, flip = false) => {
  const body = (name) => (flip ? flipped(name) : readFileSync(DIST + name));
  return {
    ...site(null, clinic(integrity === null ? '' : `bundle-integrity="${integrity}"`).replace('/there/failed-back/', '/mine/')),
    '/mine/en.json': { body: body('failed-back/en.json') },
    '/mine/en.first.json': { body: body('failed-back/en.first.json') },
  };
};
const digests = ['failed-back/en.json', 'failed-back/en.first.json'].map((name) => digest(readFileSync(DIST + name))).join(' ');

test('a bundle of another author is pinned by the tag, and by nothing where the tag says nothing', async (t) => {
  for (const [integrity, flip, starts] of [
    [null, true, true],
    [digests, false, true],
    [digests, true, false],
    ['', false, false],
    ['nothing that is a digest', false, false],
    [`${digests} sha384-short`, false, false],
  ]) {
    const { page, root } = await visit(t, { path: '/clinic.html', routes: elsewhere(integrity, flip) });
    const either = page.locator('treatment-pathway .root:not([data-early]), treatment-pathway [part=status]').filter({ hasText: /./ });
    await either.first().waitFor();
    // A bundle with a changed letter is whole: the first file shows it.
    assert.equal((await root.count()) > 0, starts, `${integrity} ${flip}`);
  }
});

test('nothing is pinned where it is served while somebody writes', async () => {
  const source = (name) => readFileSync(new URL(`../../www/src/${name}`, import.meta.url), 'utf8');
  for (const [name, empty] of [['engine/pins.js', 'PINS = [];'], ['element/pinned.js', 'BEHIND = [];'], ['element/boot.js', 'REST = [];'], ['element/sheet.js', "INTEGRITY = '';"]])
    assert.ok(source(name).includes(empty), name);
});

for (const name of ['firefox', 'webkit'])
  describe(`in ${name}`, () => {
    let browser;
    before(async () => (browser = await drive(name)));
    const state = () =>
      browser.executeScript(`const { shadowRoot: root } = document.querySelector('treatment-pathway');
        return [root?.querySelector('.root') !== null, root?.querySelector('[part=status]')?.textContent ?? '', globalThis.altered ?? null]`);
    const visited = async (t, changed) => {
      const routes = site(changed, clinic().replace('</head>', '<script src="/open.js"></script></head>'));
      const server = await serve({ ...routes, '/open.js': { body: `const { attachShadow } = Element.prototype; Element.prototype.attachShadow = function (how) { return attachShadow.call(this, { ...how, mode: 'open' }); };`, type: 'text/javascript' } });
      t.after(() => server.close());
      await browser.get(`${server.origin}/clinic.html`);
      await browser.wait(async () => { const [shown, said] = await state(); return changed === null ? shown : said; }, 20_000);
      return state();
    };
    test('as it was packed it starts', async (t) => assert.equal((await visited(t, null))[0], true));
    for (const file of FILES.filter(english).filter((each) => each !== ENTRY))
      test(`a byte changed in ${file.replace(/-[A-Za-z0-9]{8}[.]/, '.')} and nothing starts`, async (t) => {
        const [shown, said, altered] = await visited(t, file);
        assert.deepEqual([shown, altered], [false, null]);
        assert.match(said, /^The questions cannot start, because/);
      });
  });
