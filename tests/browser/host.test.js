// The element on a clinic's page: nothing jumps while it loads, nothing of the page covers a heading, its history is its own, and
// where a frame neither prints nor saves a person is told.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HEADERS } from '../hosts/pages.js';
import { visit } from './helper.js';
import { answer } from './person.js';

const CLEAR = { numb: 'no', fever: 'no' };
const HEAD = '<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>A</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"></head>';
const TAG = '<treatment-pathway src="/pathways/failed-back/" lang="en" country="us"><p><strong>Call 911 in an emergency.</strong></p><p slot="clinic-contact">Call us: 555 0100.</p></treatment-pathway>';
const SCRIPT = '<script type="module" src="/src/define.js"></script>';
/** What `www/clinic/README.md` asks a page to say, for the time before the script is there. */
const ROOM = /^treatment-pathway:not.*$/m.exec(readFileSync(new URL('../../www/clinic/README.md', import.meta.url), 'utf8'))[0];
const open = (t, body, css, more = {}) =>
  visit(t, { mock: true, path: '/a', ...more, routes: { '/a': { body: HEAD + body }, '/page.css': { body: css }, ...more.routes } });
const plain = `<header>A clinic</header><main>${TAG}</main><footer><p>What stands below</p></footer>${SCRIPT}`;

for (const [name, width, height] of [['a desktop', 1000, 800], ['a phone', 360, 640]]) {
  test(`on ${name} with a slow line nothing jumps`, async (t) => {
    const seen = await visit(t, { path: '/start', routes: { '/start': { body: HEAD } }, width, height, first: true });
    const { page, origin } = seen;
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/b') return route.fulfill({ contentType: 'text/html', body: HEAD + plain });
      if (pathname === '/page.css') return route.fulfill({ contentType: 'text/css', body: `header, footer { height: 5em } ${ROOM}` });
      await new Promise((done) => setTimeout(done, /css$/.test(pathname) ? 900 : 250));
      return route.continue();
    });
    await page.addInitScript(() => {
      globalThis.shifts = [];
      new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value, hadRecentInput }) => (hadRecentInput ? 0 : value)))).observe({ type: 'layout-shift', buffered: true });
      addEventListener('pathway-ready', () => (globalThis.ready = true));
    });
    await page.goto(`${origin}/b`);
    await page.waitForFunction(() => globalThis.ready, null, { timeout: 60_000 });
    await page.waitForTimeout(300);
    const moved = await page.evaluate(() => globalThis.shifts.reduce((sum, each) => sum + each, 0));
    assert.ok(moved < 0.1, `CLS ${moved}`);
  });
}

for (const [name, css] of Object.entries(HEADERS)) {
  test(`${name} covers no heading that a step leads to`, async (t) => {
    const { page, root } = await open(t, `<header><a href="#top">A clinic</a></header><p>${'Something above. '.repeat(200)}</p><main>${TAG}</main><p>${'Something below. '.repeat(2000)}</p>${SCRIPT}`, css, { width: 500, height: 600 });
    await page.locator('treatment-pathway').scrollIntoViewIfNeeded();
    await root.waitFor();
    for (const facts of [CLEAR, { weeks: 40 }]) {
      await page.locator('.root button.main').scrollIntoViewIfNeeded();
      await answer(page, facts);
      const { top, bar } = await page.evaluate(() => {
        const heading = document.querySelector('treatment-pathway').shadowRoot.activeElement;
        return { top: heading.getBoundingClientRect().top, bar: document.querySelector('header').getBoundingClientRect().bottom };
      });
      assert.ok(top >= bar, `the heading begins at ${top}, and the header ends at ${bar}`);
    }
  });
}

test('how the browser scrolls the page’s own entries stays as it was', async (t) => {
  const { page, root } = await open(t, plain, '', { first: true });
  await root.waitFor();
  const how = () => page.evaluate(() => history.scrollRestoration);
  assert.equal(await how(), 'auto');
  await answer(page, CLEAR);
  assert.equal(await how(), 'manual', 'each screen says itself where it stands');
  await page.evaluate(() => document.querySelector('treatment-pathway').remove());
  await page.waitForTimeout(50);
  assert.equal(await how(), 'auto');
});

test('many tags that come and go leave no listener', async (t) => {
  const { page, root } = await open(t, plain, '');
  await root.waitFor();
  const session = await page.context().newCDPSession(page);
  const count = async () => {
    const { result } = await session.send('Runtime.evaluate', { expression: 'window' });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    return listeners.filter(({ type }) => /popstate|pagehide|afterprint|beforeprint/.test(type)).length;
  };
  const before = await count();
  for (let times = 0; times < 5; times++)
    await page.evaluate(async () => {
      const element = document.querySelector('treatment-pathway').cloneNode(true);
      element.loading = 'eager';
      const ready = new Promise((done) => element.addEventListener('pathway-ready', done));
      document.querySelector('main').append(element);
      await ready;
      element.remove();
      await new Promise((done) => setTimeout(done, 20));
    });
  assert.equal(await count(), before);
});

test('a page of HTML in place of the style: the questions stand in order, and the author is told', async (t) => {
  const { page, root, warnings } = await open(t, plain, '', { routes: { '/src/treatment-pathway.css': { body: '<!doctype html><title>Not here</title>', type: 'text/html' } } });
  await root.waitFor();
  await answer(page, CLEAR);
  assert.equal(await page.locator('.root .page .title').textContent(), 'What about weeks?');
  assert.match(warnings.join('\n'), /treatment-pathway: no style: .*treatment-pathway\.css/);
});

for (const [name, body] of [
  ['a bundle that is not there', { '/pathways/failed-back/en.json': { status: 404 } }],
  ['an engine that is not there', { '/pkg/treatment_pathway_bg.wasm': { status: 404 } }],
  ['an engine that is something else', { '/pkg/treatment_pathway_bg.wasm': { body: '<!doctype html>' } }],
]) {
  test(`${name} is named by its address in the console`, async (t) => {
    const { page, warnings } = await open(t, plain, '', { routes: body });
    await page.locator('treatment-pathway [part=status]').filter({ hasText: /./ }).waitFor();
    assert.match(warnings.join('\n'), new RegExp(`treatment-pathway: [a-z-]+ http://\\S+${Object.keys(body)[0]}`));
  });
}

for (const act of ['print', 'save']) {
  test(`in a sandboxed frame, ${act} says that the page around may not allow it, and what to do`, async (t) => {
    const { page } = await visit(t, {
      ...{ mock: true, path: '/framed' },
      routes: { '/framed': { body: '<!doctype html><title>A</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="/" width="900" height="700"></iframe>', policy: "default-src 'none'; img-src data:; frame-src 'self'" } },
    });
    const frame = page.frameLocator('iframe');
    for (const name of ['f-numb', 'f-fever']) await frame.locator(`.root input[name="${name}"][value=no]`).check();
    await frame.locator('.root button.main').click();
    await frame.locator('.root .number').first().fill('3');
    await frame.locator('.root button.main').click();
    await frame.locator('.root [data-act=take]').click();
    assert.equal(await frame.getByText('may not let it print or save').count(), 0);
    await frame.locator(`.root [data-act=${act}]`).click();
    await frame.getByText('may not let it print or save').waitFor();
  });
}
