// The frame page of dist/ in pages of other origins: as high as what it shows, deaf to whoever is not its own, and honest about
// what a sandbox forbids.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { axe, serve, visit } from './helper.js';
import { openRoots } from './open-roots.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
assert.ok(existsSync(`${DIST}frame/index.html`), 'run `make dist` first, as `make browser` does');
const read = (name) => readFileSync(DIST + name, 'utf8');
const packed = Object.fromEntries([
  ...readdirSync(DIST, { recursive: true }).map((name) => [`/${name}`, { file: DIST + name }]),
  ['/frame/', { file: `${DIST}frame/index.html` }],
  ['/frame/es/', { file: `${DIST}frame/es/index.html` }],
]);
const ANY = "default-src 'none'; img-src data:; script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline'; frame-src http:; connect-src 'none'";
const LONG = '<p style="height: 1500px">Text of the page around.</p>';

/** The site that serves the frame, as a clinic's server does: with no policy of its own. */
async function site(t, routes = {}) {
  const server = await serve({ ...packed, ...routes }, '');
  t.after(() => server.close());
  return server.origin;
}

/** A page of another origin with one frame. */
async function host(t, { query = '', sandbox, marked = true, script = true, before = '', hash = '', routes = {}, more = '', page = {} } = {}) {
  const from = await site(t, routes);
  const attributes = [marked && 'data-treatment-pathway', sandbox !== undefined && `sandbox="${sandbox}"`].filter(Boolean).join(' ');
  const body = `<!doctype html><html lang="en"><title>A clinic</title><link rel="icon" href="data:,"><main>${before}
    <iframe ${attributes} src="${from}/frame/${query}${hash}" title="Treatment explorer" width="100%" height="600"></iframe>${more}${LONG}</main>
    ${script ? '<script src="/frame.js"></script>' : ''}<script>told = []; addEventListener('message', ({ data }) => told.push(data));</script>`;
  const seen = await visit(t, { path: '/host', routes: { '/host': { body, policy: ANY }, '/frame.js': { file: `${DIST}frame/frame.js` } }, first: true, ...page });
  return { ...seen, from, frame: seen.page.frameLocator('iframe').first(), inner: () => seen.page.frames()[1] };
}

const ready = (frame) => frame.locator('.root:not([data-early]) [part=start]').waitFor();
const heightOf = (page) => page.locator('iframe').first().evaluate((n) => n.getBoundingClientRect().height);
const settled = async (page) => {
  for (let before = -1, now = await heightOf(page); before !== now; now = await heightOf(page)) {
    before = now;
    await page.waitForTimeout(400);
  }
  return heightOf(page);
};
const scrolls = (frame) => frame.evaluate(() => document.scrollingElement.scrollHeight - innerHeight);

test('the parent’s script is at most 1,000 bytes', () => assert.ok(read('frame/frame.js').length <= 1000));

for (const [lang, folder] of [['en', ''], ['es', 'es/']]) {
  test(`what embeds an address finds the oEmbed link first, and in the answer the frame: ${lang}`, () => {
    const page = read(`frame/${folder}index.html`);
    const [first] = page.slice(page.indexOf('<head>')).match(/<(link|meta|script|title|style)\b[^>]*>/);
    assert.match(first, new RegExp(`^<link rel="alternate" type="application/json\\+oembed" href="https://site\\.invalid/frame/oembed\\.${lang}\\.json"`));
    const { type, version, html, title, width, height } = JSON.parse(read(`frame/oembed.${lang}.json`));
    assert.deepEqual([type, version, typeof width, typeof height], ['rich', '1.0', 'number', 'number']);
    // As WordPress looks for it: a quotation, then a frame.
    assert.match(html, new RegExp(`^<blockquote><a href="https://site\\.invalid/frame/${folder}">[^<]+</a></blockquote><iframe src="https://site\\.invalid/frame/${folder}" title="[^"]+"[^>]*></iframe>$`));
    assert.ok(page.includes(`<title>${title}</title>`));
    assert.match(page, /http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval';[^"]*trusted-types 'none'"/);
  });
}

test('the frame is as high as what it shows, on every screen, and the page around keeps the wheel', async (t) => {
  const { page, frame, inner, errors } = await host(t);
  await ready(frame);
  const first = await settled(page);
  assert.ok(first > 600, `${first}`);
  assert.ok((await scrolls(inner())) <= 0, 'no scroll bar of its own');
  await frame.locator('[part=start]').click();
  await frame.locator('[part=question]').first().waitFor();
  assert.notEqual(await settled(page), first);
  assert.ok((await scrolls(inner())) <= 0);
  await page.evaluate(() => scrollTo(0, 0));
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, 200);
  await page.waitForFunction(() => scrollY > 100);
  assert.deepEqual(errors, []);
});

test('what the page about frames says to copy does what it says', async (t) => {
  const [, snippet] = /```html\n([^`]+)```/.exec(readFileSync(new URL('../../www/frame/README.md', import.meta.url), 'utf8'));
  const from = await site(t);
  const body = `<!doctype html><html lang="en"><title>A</title><link rel="icon" href="data:,">${snippet.replaceAll('https://explorer.example.org', from)}`;
  const { page, errors } = await visit(t, { path: '/host', routes: { '/host': { body, policy: `default-src 'none'; img-src data:; script-src ${from}; frame-src ${from}` } }, first: true });
  const frame = page.frameLocator('iframe');
  await ready(frame);
  await page.waitForFunction(() => document.querySelector('iframe').getBoundingClientRect().height > 900);
  assert.match(await frame.locator('.root').innerText(), /\b911\b/);
  assert.deepEqual(errors, []);
});

test('the page around scrolls to the top of the frame after a press that leads on, and not before', async (t) => {
  const { page, frame } = await host(t, { before: LONG });
  // A browser draws no frame of another site that is out of sight.
  await page.evaluate(() => scrollTo(0, 1000));
  await ready(frame);
  await settled(page);
  assert.equal(await page.evaluate(() => scrollY), 1000, 'nothing moves by itself');
  assert.deepEqual(await page.evaluate(() => told.filter(({ type }) => type === 'top')), []);
  // What opens in place stays where it is.
  const fold = frame.locator('.ladder summary, summary').first();
  await fold.click();
  await page.waitForTimeout(300);
  assert.deepEqual(await page.evaluate(() => told.filter(({ type }) => type === 'top')), []);
  await frame.locator('[part=start]').click();
  await frame.locator('[part=question]').first().waitFor();
  await settled(page);
  // Below a window's height of questions.
  await frame.locator('[part=continue]').click();
  await page.waitForFunction(() => Math.abs(document.querySelector('iframe').getBoundingClientRect().top) < 2);
});

test('content that grows with its frame ends, and can be scrolled', async (t) => {
  const css = `${read('frame/frame.css')} treatment-pathway { min-height: calc(100vh + 120px); }`;
  const { page, frame, inner } = await host(t, { routes: { '/frame/frame.css': { body: css } } });
  await ready(frame);
  const height = await settled(page);
  assert.ok(height < 6000, `${height}`);
  assert.ok((await scrolls(inner())) > 0 && (await inner().evaluate(() => getComputedStyle(document.documentElement).overflowY)) !== 'hidden');
});

const HEIGHT = { 'treatment-pathway': 1, type: 'height', value: 4321 };
test('messages from anywhere else change nothing on the page around', async (t) => {
  const attacker = `<!doctype html><script>parent.postMessage(${JSON.stringify(HEIGHT)}, '*'); parent.postMessage({ ...${JSON.stringify(HEIGHT)}, type: 'open' }, '*');</script>`;
  const { page, frame, origin, from } = await host(t, {
    more: '<iframe id="other" title="Another" src="about:blank"></iframe>',
    routes: { '/attack': { body: attacker } },
  });
  await ready(frame);
  const before = await settled(page);
  // Another frame of the very same origin, the page itself, and a frame of ours that has gone elsewhere.
  await page.locator('#other').evaluate((n, src) => (n.src = src), `${from}/attack`);
  await page.evaluate((message) => postMessage(message, '*'), HEIGHT);
  await page.waitForTimeout(500);
  assert.equal(await heightOf(page), before);
  assert.equal(page.url(), `${origin}/host`);
  const elsewhere = await serve({ '/attack': { body: attacker } }, '');
  t.after(() => elsewhere.close());
  await page.frames()[1].evaluate((to) => location.assign(to), `${elsewhere.origin}/attack`);
  await page.waitForFunction(() => told.some(({ value }) => value === 4321));
  await page.waitForTimeout(300);
  assert.equal(await heightOf(page), before);
});

for (const [what, value, becomes] of [
  ['a text', '5000', null],
  ['markup', '<img src=x onerror=alert(1)>', null],
  ['no number', Number.NaN, null],
  ['without end', Number.POSITIVE_INFINITY, null],
  ['far too much', 1e9, 30_000],
  ['less than nothing', -5, 200],
]) {
  test(`a height that is ${what} is ${becomes ?? 'not believed'}`, async (t) => {
    const { page, frame, inner } = await host(t);
    await ready(frame);
    const before = await settled(page);
    await inner().evaluate((value) => parent.postMessage({ 'treatment-pathway': 1, type: 'height', value }, '*'), value);
    await page.waitForFunction(() => told.length > 0);
    await page.waitForTimeout(200);
    assert.equal(Math.round(await page.locator('iframe').evaluate((n) => n.clientHeight)), becomes ?? Math.round(before));
  });
}

test('WordPress’s way: the height with the secret, again when it is asked for, and nothing for a forged one', async (t) => {
  const { page, frame } = await host(t, { script: false, marked: false, sandbox: 'allow-scripts', hash: '#?secret=Abc1234567' });
  await ready(frame);
  await page.waitForTimeout(500);
  const heights = () => page.evaluate(() => told.filter(({ message }) => message === 'height'));
  const all = await heights();
  assert.ok(all.length >= 2 && all.every(({ secret, value }) => secret === 'Abc1234567' && Number.isInteger(value)));
  const ask = (message) => page.evaluate((message) => document.querySelector('iframe').contentWindow.postMessage(message, '*'), message);
  for (const message of [{ message: 'ready', secret: 'Forged1234' }, { message: 'ready' }, null, 'ready', { message: 'link', value: 'javascript:alert(1)', secret: 'Abc1234567' }, { 'treatment-pathway': 2, type: 'hello' }]) await ask(message);
  await page.waitForTimeout(300);
  assert.equal((await heights()).length, all.length);
  await ask({ message: 'ready', secret: 'Abc1234567' });
  await page.waitForFunction((n) => told.filter(({ message }) => message === 'height').length === n + 1, all.length);
});

test('a message to the frame from a window beside it is not heard', async (t) => {
  const { page, frame } = await host(t, { more: '<iframe id="other" title="Another" srcdoc="<p>Another</p>"></iframe>' });
  await ready(frame);
  await settled(page);
  const before = await page.evaluate(() => told.length);
  await page.frames().at(-1).evaluate(() => parent.frames[0].postMessage({ 'treatment-pathway': 1, type: 'hello' }, '*'));
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => told.length), before);
  await page.evaluate(() => frames[0].postMessage({ 'treatment-pathway': 1, type: 'hello' }, '*'));
  await page.waitForFunction((n) => told.length === n + 1, before);
});

test('nothing that the page around hears holds an answer', async (t) => {
  const { page, frame } = await host(t);
  await ready(frame);
  await frame.locator('[part=start]').click();
  await frame.locator('[part=question] [type=checkbox]').first().check();
  await frame.locator('[data-act=tick-do]').first().click();
  await settled(page);
  const told = await page.evaluate(() => globalThis.told);
  for (const message of told) {
    assert.deepEqual(Object.keys(message), ['treatment-pathway', 'type', 'value']);
    assert.ok(message.type === 'top' ? message.value === undefined : message.type === 'height' && message.value % 50 === 0, JSON.stringify(message));
  }
});

const settings = (frame) =>
  frame.locator('treatment-pathway').evaluate((tag) => ['lang', 'country', 'heading-level', 'theme', 'src'].map((name) => tag.getAttribute(name)));
for (const [query, wanted] of [
  ['', ['en', '', '1', 'auto', '../failed-back/']],
  ['?lang=es&country=MX&heading-level=3&theme=dark&pathway=failed-back', ['es', 'mx', '3', 'dark', '../failed-back/']],
  ['?lang=%3Cscript%3E&country=zz&heading-level=7&theme=javascript:x&pathway=../../x', ['en', '', '1', 'auto', '../failed-back/']],
  ['?pathway=constructor&lang=__proto__&country=toString&weakness=none&emergency-number=900', ['en', '', '1', 'auto', '../failed-back/']],
]) {
  test(`the address says ${query || 'nothing'}`, async (t) => {
    const { frame } = await host(t, { query });
    await ready(frame);
    assert.deepEqual(await settings(frame), wanted);
    const [lang] = wanted;
    assert.equal(await frame.locator('html').getAttribute('lang'), lang);
    assert.equal(await frame.locator('.open').textContent(), lang === 'es' ? 'Abrir la página completa' : 'Open the whole page');
    assert.equal(await frame.locator('treatment-pathway').evaluate((tag) => tag.hasAttribute('emergency-number')), false);
  });
}

/** To the screen of what can be taken along, with one answer. */
async function toTake(frame) {
  await ready(frame);
  await frame.locator('[part=start]').click();
  const take = frame.locator('[data-act=take]').first();
  // Danger signs first: none of these, list by list.
  while ((await take.count()) === 0) {
    await frame.locator('[part=continue]').click();
    await frame.locator('.root').evaluate(() => new Promise((done) => setTimeout(done, 300)));
  }
  await take.click();
  await frame.locator('[part=take]').waitFor();
}

for (const [sandbox, keeps, opens] of [
  ['allow-scripts', false, 'says'],
  ['allow-scripts allow-popups', false, 'confined'],
  ['allow-scripts allow-same-origin', true, 'says'],
  ['allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads', true, 'whole'],
]) {
  test(`sandbox="${sandbox}": what cannot be done is said, and there is another way`, async (t) => {
    const { page, frame, from, errors } = await host(t, { sandbox, query: '?country=us', script: false, marked: false });
    await toTake(frame);
    assert.equal((await frame.locator('[part=keep]').count()) > 0, keeps, 'kept on this device where that can be');
    const modal = /allow-modals/.test(sandbox);
    await frame.locator('[data-act=print]').click();
    await (modal ? frame.getByText('may not let it print').waitFor({ state: 'detached' }) : frame.getByText('may not let it print or save').waitFor());
    await frame.locator('[data-act=code]').click();
    assert.match(await frame.locator('.code').first().textContent(), /\w{4}/);
    // The number is there to be read, whatever its link may do.
    assert.match(await frame.locator('.root').innerText(), /\b911\b/);
    await page.context().addInitScript(openRoots);
    const popup = opens === 'says' ? null : page.waitForEvent('popup');
    await frame.locator('.open').click();
    const address = `${from}/frame/?country=us`;
    if (!popup) {
      await frame.getByText(`may not open another one. Copy this address into a new window: ${address}`).waitFor();
    } else {
      const opened = await popup;
      await opened.locator('.root:not([data-early]) [part=start]').waitFor();
      assert.equal(opened.url(), address, 'and no answer goes along');
      assert.equal(await opened.evaluate(() => window.opener), null);
      const says = opened.getByText(`Copy this address into a new window: ${address}`);
      assert.equal(await says.count(), opens === 'confined' ? 1 : 0);
      await opened.close();
    }
    assert.deepEqual(errors.filter((error) => !/Blocked opening|Ignored call to 'print|Download is disallowed/.test(error)), []);
  });
}

test('with the parent’s script even a sandbox leads to the whole page', async (t) => {
  const { page, frame, from } = await host(t, { sandbox: 'allow-scripts' });
  await ready(frame);
  assert.ok((await settled(page)) > 600, 'a frame without an origin is heard too');
  await frame.locator('.open').click();
  await page.waitForURL(`${from}/frame/`);
  await page.locator('.root [part=start]').waitFor();
  assert.equal(await page.locator('.open').isVisible(), false, 'it is the whole page');
});

test('a server that allows no other origin: a frame without one says when to call, and leads to the whole page', async (t) => {
  const stream = (response) => {
    response.removeHeader('access-control-allow-origin');
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(read('treatment-pathway.js'));
  };
  const { page, frame } = await host(t, { sandbox: 'allow-scripts', routes: { '/treatment-pathway.js': { stream } } });
  await frame.getByText('Call now').waitFor();
  await frame.locator('.open').waitFor();
  assert.ok((await settled(page)) < 600, 'and it is no higher than that');
});

test('the frame page by itself has no finding of axe, in both languages', async (t) => {
  const from = await site(t);
  for (const folder of ['', 'es/']) {
    const { page } = await visit(t, { first: true });
    await page.goto(`${from}/frame/${folder}`);
    await page.locator('.root:not([data-early]) [part=start]').waitFor();
    assert.deepEqual(await axe(page), []);
  }
});
