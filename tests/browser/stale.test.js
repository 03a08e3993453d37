// A page that a browser has kept from another version: its script asks for files that are gone. The page's own text stays, the reader
// learns what to do, the author reads which file it was, and what the reader is told to do helps.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { drive } from './driven.js';
import { axe, serve, visit } from './helper.js';
import { openRoots } from './open-roots.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const ENTRY = 'treatment-pathway.js';
const SITE = readdirSync(DIST, { recursive: true }).filter((name) => statSync(DIST + name).isFile() && /^(treatment-pathway.*(js|css|wasm)|failed-back)/.test(name));
const entry = readFileSync(DIST + ENTRY, 'utf8');
/** The entry of another version, which names files that the site has no more. */
const older = entry.replaceAll(/treatment-pathway-(boot|chunk|style)-[0-9A-Za-z]{8}/g, 'treatment-pathway-$1-00000000');
const FALLBACK = 'Call 911 in an emergency.';
const clinic = (lang) => `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="data:,"><script src="/open.js"></script></head>
  <main><h1>A page</h1><treatment-pathway src="/there/failed-back/" lang="${lang}" country="us"><p>${FALLBACK}</p></treatment-pathway></main>
  <script type="module" src="/there/${ENTRY}" crossorigin="anonymous"></script>`;

/** A site whose entry a browser may keep for a year; `gone` answers for what is not there. */
function site({ lang = 'en', gone = { status: 404 } } = {}) {
  const asked = [];
  const kept = (response) => {
    asked.push(ENTRY);
    response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'public, max-age=31536000' });
    // Only the first who asks gets the older one.
    response.end(asked.length === 1 ? older : entry);
  };
  const missing = [...new Set(older.match(/treatment-pathway-[a-z]+-00000000\.(js|css)/g))];
  const routes = {
    '/clinic.html': { body: clinic(lang) },
    '/open.js': { body: `(${openRoots})();`, type: 'text/javascript' },
    ...Object.fromEntries(SITE.map((name) => [`/there/${name}`, { file: DIST + name }])),
    ...Object.fromEntries(missing.map((name) => [`/there/${name}`, gone])),
    [`/there/${ENTRY}`]: { stream: kept },
  };
  return { routes, asked };
}

for (const [how, gone] of [
  ['are not there', { status: 404 }],
  ['are a page of HTML, as a site says that nothing is there', { body: '<!doctype html><title>Not here</title>', type: 'text/html' }],
])
  test(`its files ${how}: the fallback stays, and both are told`, async (t) => {
    const { page, warnings } = await visit(t, { path: '/clinic.html', routes: site({ gone }).routes });
    const status = page.locator('treatment-pathway [part=status]').filter({ hasText: /./ });
    await status.waitFor();
    assert.equal(await status.innerText(), 'The questions cannot start, because a part of this tool did not load; please load the page again.');
    assert.equal(await page.getByText(FALLBACK).isVisible(), true);
    // Its code, its address, and the way out.
    assert.match(warnings.join('\n'), /treatment-pathway: no-engine .*http:\S+treatment-pathway-\w+-00000000\.js is missing or changed: serve all files of one version/);
    assert.deepEqual(await axe(page), []);
  });

for (const [lang, sentence] of [['es', /no se cargó una parte .*; vuelva a cargar la página\.$/], ['fr', /please load the page again\.$/]])
  test(`in ${lang} the reader is told what to do`, async (t) => {
    const { page } = await visit(t, { path: '/clinic.html', routes: site({ lang }).routes });
    const status = page.locator('treatment-pathway [part=status]').filter({ hasText: /./ });
    await status.waitFor();
    assert.match(await status.innerText(), sentence);
  });

test('who loads the page again has the questions, though the older script might be kept for a year', async (t) => {
  const { routes, asked } = site();
  const { page, root } = await visit(t, { path: '/clinic.html', routes });
  await page.locator('treatment-pathway [part=status]').filter({ hasText: /./ }).waitFor();
  await page.waitForTimeout(200);
  assert.equal(asked.length, 2, 'once by the page, once to replace it');
  await page.reload();
  await root.waitFor();
});

test('the answers stay where another language of an older page is gone', async (t) => {
  const { routes } = site();
  const { page, root, warnings } = await visit(t, {
    path: '/clinic.html',
    routes: { ...routes, [`/there/${ENTRY}`]: { body: entry, type: 'text/javascript' }, '/there/failed-back/es.json': { status: 404 } },
  });
  await root.waitFor();
  await page.locator('.root[data-screen=checklist]').waitFor();
  await page.evaluate(() => {
    addEventListener('pathway-failed', ({ detail }) => (globalThis.failed = detail));
    document.querySelector('treatment-pathway').setAttribute('lang', 'es');
  });
  assert.deepEqual(await page.waitForFunction(() => globalThis.failed).then((all) => all.jsonValue()), { reason: 'no-bundle', stays: true });
  assert.equal(await root.getAttribute('data-screen'), 'checklist');
  assert.match(warnings.join('\n'), /no-bundle .*failed-back\/es\.json/);
});

for (const name of ['firefox', 'webkit'])
  describe(`in ${name}`, () => {
    let browser;
    before(async () => (browser = await drive(name)));
    test('the fallback stays, and who loads the page again has the questions', async (t) => {
      const { routes } = site();
      const server = await serve(routes);
      t.after(() => server.close());
      const seen = (what) => browser.wait(() => browser.executeScript(`return document.querySelector('treatment-pathway').shadowRoot?.querySelector(arguments[0])?.textContent`, what), 20_000);
      await browser.get(`${server.origin}/clinic.html`);
      assert.match(await seen('[part=status]'), /please load the page again\.$/);
      assert.equal(await browser.executeScript(`return document.querySelector('treatment-pathway p').checkVisibility()`), true);
      await new Promise((done) => setTimeout(done, 200));
      await browser.navigate().refresh();
      await seen('.root');
    });
  });
