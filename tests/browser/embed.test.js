// The element inside somebody else's page: it disturbs nothing, is disturbed by nothing, and sends nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mockBundle, visit } from './helper.js';
import { answer, change, focused, rows } from './person.js';

const WALK = [{ numb: 'no', fever: 'no' }, { weeks: 40 }, { where: ['leg'] }, { moved: 'good' }];

/** The computed style of every element of the page itself. */
const styles = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((n) => !n.closest('treatment-pathway'))
      .map(
        (n) =>
          `${n.tagName} ${[...getComputedStyle(n)]
            .map((name) => `${name}:${getComputedStyle(n).getPropertyValue(name)}`)
            .filter((line) => !/^(block-size|height|perspective-origin|transform-origin)/.test(line))
            .join(';')}`,
      ),
  );

test('the styles of the page around it stay as they were', async (t) => {
  const held = [];
  // The script waits until the page without the element has been measured.
  const routes = { '/src/define.js': { stream: (response) => held.push(response) } };
  const { page } = await visit(t, { mock: true, path: '/clinic/hostile.html', routes, waitUntil: 'commit' });
  await page.locator('#two').waitFor({ state: 'attached' });
  // Its own sheet may still be on its way.
  await page.waitForFunction(() => [...document.querySelectorAll('link[rel=stylesheet]')].every((link) => link.sheet));
  const before = await styles(page);
  for (const response of held)
    response
      .writeHead(200, { 'content-type': 'text/javascript' })
      .end(
        "import { TreatmentPathway } from './treatment-pathway.js'; customElements.get('treatment-pathway') ?? customElements.define('treatment-pathway', TreatmentPathway);",
      );
  await page.locator('#one .root').waitFor();
  await page.locator('#two').scrollIntoViewIfNeeded();
  await page.locator('#two .root').waitFor();
  assert.deepEqual(await styles(page), before);
});

test('the page around it changes nothing inside', async (t) => {
  const inside = async (path) => {
    // As narrow as they all are, so that the same layout is compared.
    const { page } = await visit(t, { mock: true, path, width: 800 });
    const root = page.locator('treatment-pathway .root').first();
    await root.waitFor();
    return root.evaluate((n) =>
      [n, ...n.querySelectorAll('*')]
        .filter((e) => !e.closest('slot, .clinic'))
        .map((e) => {
          const {
            fontFamily,
            fontSize,
            lineHeight,
            letterSpacing,
            textTransform,
            textAlign,
            color,
            cursor,
            display,
            float,
            borderTopWidth,
            paddingTop,
          } = getComputedStyle(e);
          return [
            e.tagName,
            e.className,
            fontFamily,
            fontSize,
            lineHeight,
            letterSpacing,
            textTransform,
            textAlign,
            color,
            cursor,
            display,
            float,
            borderTopWidth,
            paddingTop,
          ].join(' ');
        }),
    );
  };
  assert.deepEqual(await inside('/clinic/hostile.html'), await inside('/'));
});

test('two tags on one page, defined twice: each has its own answers, number and heading level', async (t) => {
  const { page, errors } = await visit(t, { mock: true, path: '/clinic/hostile.html' });
  const [one, two] = [page.locator('#one .root'), page.locator('#two .root')];
  await page.locator('#two').scrollIntoViewIfNeeded();
  await one.waitFor();
  await two.waitFor();
  await one.locator('input[name="f-numb"][value=yes]').check();
  await one.locator('input[name="f-fever"][value=no]').check();
  assert.equal(await two.locator('input:checked').count(), 0);
  await one.locator('button.main').click();
  assert.equal(await one.locator('.card a').first().textContent(), '911');
  assert.equal(await two.locator('.card').count(), 0);
  assert.equal(await two.locator('h3.title').count(), 1);
  assert.match(await two.locator('[part=emergency-line]').textContent(), /Call 112 now/);
  assert.deepEqual(errors, []);
});

test('after it has loaded: no request, nothing stored, nothing in the address or in events, an empty console', async (t) => {
  const { page, requests, errors, warnings, root } = await visit(t, { mock: true });
  await root.waitFor();
  await page.evaluate(() => {
    window.heard = [];
    for (const name of ['pathway-ready', 'pathway-failed', 'submit', 'hashchange'])
      addEventListener(name, (event) => window.heard.push([name, event.detail ?? null]));
  });
  const [loaded, address] = [requests.length, page.url()];
  for (const facts of WALK) await answer(page, facts);
  await rows(page);
  await page.locator('[data-act=suppose]').click();
  await change(page, 'weeks');
  await answer(page, { weeks: 3 });
  await page.locator('[data-act=restart]').click();
  await page.locator('[data-act=restart-yes]').click();
  assert.deepEqual(requests.slice(loaded), []);
  assert.equal(page.url(), address);
  assert.deepEqual(
    await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      // A counter, and nothing that a person said.
      Object.entries(history.state).flatMap(([key, tags]) => [key, ...Object.values(tags)]),
      window.heard,
    ]),
    [0, 0, '', ['treatment-pathway', 9], []],
  );
  assert.deepEqual([errors, warnings], [[], []]);
});

test('in a sandboxed frame, as WordPress makes it, the walk goes on', async (t) => {
  const { page, errors } = await visit(t, {
    mock: true,
    path: '/framed',
    routes: {
      // What a frame without an origin may load has to be allowed by the server, as a CDN does.
      '/framed': {
        body: '<!doctype html><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="/" width="600" height="600"></iframe>',
        policy: "default-src 'none'; img-src data:; frame-src 'self'",
      },
    },
  });
  const frame = page.frameLocator('iframe');
  await frame.locator('.root').waitFor();
  for (const name of ['f-numb', 'f-fever']) await frame.locator(`.root input[name="${name}"][value=no]`).check();
  await frame.locator('.root input[name="f-fever"][value=no]').press('Enter');
  assert.equal(await frame.locator('.root .page .title').textContent(), 'What about weeks?');
  assert.deepEqual(errors, []);
});

test('moved to another place in the page, it keeps its answers', async (t) => {
  const { page, root } = await visit(t, { mock: true });
  await root.waitFor();
  for (const facts of WALK.slice(0, 2)) await answer(page, facts);
  await page.evaluate(() => document.body.prepend(document.querySelector('treatment-pathway')));
  assert.equal(await page.locator('.root .page .title').textContent(), 'What about where?');
});

test('another language is one request for one file, and the answers stay', async (t) => {
  const { page, requests, root } = await visit(t, {
    mock: true,
    routes: { '/pathways/failed-back/ar.json': { body: JSON.stringify(await mockBundle({ lang: 'ar', dir: 'rtl' })) } },
  });
  await root.waitFor();
  for (const facts of WALK.slice(0, 2)) await answer(page, facts);
  const loaded = requests.length;
  await page.evaluate(() => document.querySelector('treatment-pathway').setAttribute('lang', 'ar'));
  await page.locator('.root[dir=rtl]').waitFor();
  assert.deepEqual(
    requests.slice(loaded).map((url) => new URL(url).pathname + new URL(url).search),
    ['/pathways/failed-back/ar.json'],
  );
  assert.equal(await page.locator('.root .page .title').textContent(), 'What about where?');
});

test('attributes outside their set become the default', async (t) => {
  const { page, root } = await visit(t, { mock: true });
  await root.waitFor();
  await page.evaluate(() => {
    const tag = document.querySelector('treatment-pathway');
    tag.setAttribute('heading-level', '9');
    tag.setAttribute('emergency-number', 'javascript:alert(1)');
    tag.setAttribute('clinic-name', 'A <b>clinic</b>');
  });
  assert.equal(await page.locator('.root h2.title').count(), 1);
  assert.match(await page.locator('.root [part=emergency-line]').textContent(), /Call 911 now/);
  assert.match(await page.locator('.root [part=clinic]').textContent(), /A <b>clinic<\/b>/);
  assert.equal((await focused(page)).tag, 'body');
});

test('?pathway picks a folder by its name and nothing else', async (t) => {
  const { requests, root } = await visit(t, {
    mock: true,
    path: '/?pathway=other',
    routes: { '/pathways/other/en.json': { body: JSON.stringify(await mockBundle()) } },
  });
  await root.waitFor();
  assert.equal(
    requests
      .filter((url) => url.endsWith('.json'))
      .map((url) => new URL(url).pathname)
      .sort()
      .join(),
    '/pathways/other/en.first.json,/pathways/other/en.json,/pathways/other/status.json',
  );
  const evil = await visit(t, { mock: true, path: '/?pathway=../../evil' });
  await evil.root.waitFor();
  assert.equal(
    evil.requests
      .filter((url) => url.endsWith('.json'))
      .map((url) => new URL(url).pathname)
      .sort()
      .join(),
    '/pathways/failed-back/en.first.json,/pathways/failed-back/en.json,/pathways/failed-back/status.json',
  );
});
