// What a script of the page around can hear of a person's answers: never a name, a value or a label. Keys reach only whoever
// listens in the capturing phase, and `www/clinic/README.md` says so.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { visit } from './helper.js';

/** A tracker as they come: it listens to everything, on the document, and writes down all that it can see of an event. */
const TRACKER = `
  globalThis.heard = { bubbling: [], capturing: [] };
  const describe = (node) => node instanceof Element ? [node.localName, node.id, node.className, node.getAttribute('name'), node.getAttribute('value'), node.localName === 'html' || node.localName === 'body' ? '' : node.textContent, node.innerText && node.localName.includes('-') ? node.innerText : ''].join('|') : String(node?.nodeType ?? '');
  const read = (event) => [event.type, describe(event.target), ...event.composedPath().map(describe), describe(event.relatedTarget), event.data ?? '', 'key=' + event.key, JSON.stringify(event.detail ?? '')].join(' ');
  const names = Object.keys(Object.getPrototypeOf(HTMLElement.prototype)).concat(Object.keys(HTMLElement.prototype), Object.keys(Document.prototype)).filter((name) => name.startsWith('on')).map((name) => name.slice(2));
  for (const name of new Set([...names, 'focusin', 'focusout', 'compositionend', 'pathway-ready', 'pathway-failed'])) {
    document.addEventListener(name, (event) => heard.bubbling.push(read(event)));
    document.addEventListener(name, (event) => heard.capturing.push(read(event)), true);
  }`;
const BODY = `<!doctype html><html lang="en"><head><title>A</title><link rel="icon" href="data:,"><script src="/tracker.js"></script></head>
  <treatment-pathway src="/pathways/failed-back/" lang="en" country="us"></treatment-pathway><script type="module" src="/src/define.js"></script>`;
const routes = { '/a': { body: BODY }, '/tracker.js': { body: TRACKER, type: 'text/javascript' } };

test('a tracker reads no name, no value and no label, and bubbling no key', async (t) => {
  const { page, errors } = await visit(t, { mock: true, path: '/a', routes, closed: true });
  await page.waitForFunction(() => globalThis.heard.bubbling.some((line) => line.startsWith('pathway-ready')));
  // By keyboard alone: nothing of it can be found from outside.
  const press = async (...keys) => { for (const key of keys) await page.keyboard.press(key); };
  const until = async (times, key) => { for (let i = 0; i < times; i++) await press(key); };
  assert.equal(await page.evaluate(() => document.querySelector('treatment-pathway').shadowRoot), null);
  await until(60, 'Tab');
  await page.evaluate(() => (globalThis.heard = Object.assign(globalThis.heard, {})));
  // A pointer all over it presses whatever is there.
  const box = await page.locator('treatment-pathway').boundingBox();
  for (let y = 20; y < Math.min(box.height, 780); y += 24) for (const x of [60, 200, 420]) await page.mouse.click(box.x + x, box.y + y);
  await page.keyboard.type('4711');
  const { bubbling, capturing } = await page.evaluate(() => globalThis.heard);
  assert.ok(bubbling.filter((line) => line.startsWith('click')).length > 20, 'it hears that something was pressed');
  const telling = /numb|fever|weeks|f-[a-z]|not_sure|What about|Question|data-fact|\bYes\b|\bNo\b/;
  assert.deepEqual([...bubbling, ...capturing].filter((line) => telling.test(line)), []);
  assert.deepEqual(bubbling.filter((line) => /^(before)?input/.test(line)), []);
  // A click may ask for the other language, which is not there.
  assert.deepEqual(errors.filter((each) => !/404/.test(each)), []);
});

test('digits typed as an answer do not reach the page; Escape and Tab do', async (t) => {
  const { page, root } = await visit(t, { mock: true, path: '/a', routes });
  await root.waitFor();
  for (const name of ['f-numb', 'f-fever']) await page.locator(`.root input[name="${name}"][value=no]`).check();
  await page.locator('.root button.main').click();
  const field = page.locator('.root input[type=text], .root input.number').first();
  await page.evaluate(() => { globalThis.heard.bubbling.length = 0; globalThis.heard.capturing.length = 0; });
  await field.pressSequentially('4711');
  await field.press('Escape');
  const { bubbling, capturing } = await page.evaluate(() => globalThis.heard);
  assert.deepEqual(bubbling.filter((line) => /key=\d/.test(line)), []);
  assert.deepEqual(bubbling.filter((line) => /^(input|beforeinput|keypress)/.test(line)), []);
  assert.ok(bubbling.some((line) => /^keydown.*key=Escape/.test(line)), 'for a dialog of the page');
  assert.ok(capturing.some((line) => /^keydown.*key=4/.test(line)), 'which an element cannot keep from a page');
  assert.match(readFileSync(new URL('../../www/clinic/README.md', import.meta.url), 'utf8'), /capturing[\s\S]*frame/i, 'and a clinic is told');
});

test('those who record sessions find their own marks on the tag', async (t) => {
  const { page, root } = await visit(t, { mock: true, path: '/a', routes });
  await root.waitFor();
  const marks = await page.locator('treatment-pathway').evaluate((tag) => [tag.className, ...tag.getAttributeNames().filter((name) => name.startsWith('data-'))]);
  for (const mark of ['sentry-mask', 'rr-block', 'ph-no-capture', 'fs-exclude', 'data-clarity-mask', 'data-dd-privacy', 'data-hj-suppress', 'data-sentry-mask', 'data-matomo-mask'])
    assert.ok(marks.join(' ').includes(mark), mark);
});

test('what a browser itself tells a page of how it is drawn and used names nothing inside', async (t) => {
  const { page } = await visit(t, { mock: true, path: '/a', routes, closed: true });
  await page.evaluate(() => {
    globalThis.entries = [];
    const nodes = (entry) => [entry.element, entry.target, ...(entry.sources ?? []).map(({ node }) => node)].filter(Boolean);
    for (const type of PerformanceObserver.supportedEntryTypes)
      new PerformanceObserver((list) => globalThis.entries.push(...list.getEntries().flatMap(nodes).filter((node) => node.getRootNode() !== document).map((node) => [type, node.localName]))).observe({ type, buffered: true, ...(type === 'event' && { durationThreshold: 16 }) });
  });
  await page.waitForFunction(() => globalThis.heard.bubbling.some((line) => line.startsWith('pathway-ready')));
  const box = await page.locator('treatment-pathway').boundingBox();
  for (let y = 20; y < 700; y += 60) await page.mouse.click(box.x + 60, box.y + y);
  await page.waitForTimeout(300);
  assert.deepEqual(await page.evaluate(() => globalThis.entries), []);
  const under = await page.evaluate(() => {
    const { left, top, bottom } = document.querySelector('treatment-pathway').getBoundingClientRect();
    return document.elementFromPoint(left + 60, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2)?.localName;
  });
  assert.equal(under, 'treatment-pathway');
});
