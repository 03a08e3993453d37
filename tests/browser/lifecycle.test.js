// An element that is moved, or taken out and put back, goes on where it was and listens once; one that is gone leaves nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visit } from './helper.js';
import { answer } from './person.js';

const CLEAR = { numb: 'no', fever: 'no' };
const TAG = 'treatment-pathway';

/** How many listeners the window has of a kind, as the browser itself counts them. */
async function listeners(page, type) {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression: 'window' });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
  await session.detach();
  return listeners.filter((each) => each.type === type).length;
}

/** Takes the element out, and puts it back or somewhere else, after so many milliseconds; null for at once. */
const away = (page, after, put = true) =>
  page.evaluate(
    async ([tag, after, put]) => {
      const element = document.querySelector(tag) ?? globalThis.taken;
      globalThis.taken = element;
      const place = document.querySelector('main');
      if (element.isConnected && after !== null) element.remove();
      if (after !== null) await new Promise((done) => setTimeout(done, after));
      if (put) place.prepend(element);
    },
    [TAG, after, put],
  );

async function walked(t) {
  const seen = await visit(t, { mock: true });
  await seen.root.waitFor();
  await answer(seen.page, CLEAR);
  await answer(seen.page, { weeks: 40 });
  await seen.page.getByText('What about where?').waitFor();
  await seen.page.locator('.root [part=answer] input').first().check();
  seen.requests.length = 0;
  return seen;
}

for (const [name, after] of [['moved', null], ['taken out and put back', 50]]) {
  test(`${name}: answers, the page on screen and what was ticked stay, and nothing is fetched`, async (t) => {
    const { page, errors, requests } = await walked(t);
    for (let times = 0; times < 3; times++) await away(page, after);
    await page.getByText('What about where?').waitFor();
    assert.equal(await page.locator('.root [part=answer] input').first().isChecked(), true);
    assert.deepEqual(requests, []);
    assert.deepEqual(errors, []);
    await answer(page, { where: ['leg'] });
    await page.getByText('What about moved?').waitFor();
  });

  test(`${name}: it listens to the browser's Back once, and goes one page back`, async (t) => {
    const { page } = await walked(t);
    const before = await listeners(page, 'popstate');
    for (let times = 0; times < 3; times++) await away(page, after);
    assert.equal(before, 1);
    assert.equal(await listeners(page, 'popstate'), 1);
    await page.goBack();
    await page.getByText('What about weeks?').waitFor();
    await page.goForward();
    await page.getByText('What about where?').waitFor();
  });
}

test('gone for good: it listens to nothing, and the browser goes back as if it had never been there', async (t) => {
  const { page } = await walked(t);
  await away(page, 50, false);
  assert.equal(await listeners(page, 'popstate'), 0);
  const at = await page.evaluate(() => history.state['treatment-pathway']);
  await page.goBack();
  await page.waitForTimeout(100);
  const then = await page.evaluate(() => history.state['treatment-pathway']);
  assert.deepEqual(Object.values(then), Object.values(at).map((count) => count - 1), 'one entry, and no more');
});

test('taken out while it loads and put back: it starts once', async (t) => {
  const body = '<!doctype html><html lang="en"><title>A</title><link rel="icon" href="data:,"><main></main>';
  const { page, errors } = await visit(t, { mock: true, path: '/bare.html', routes: { '/bare.html': { body } } });
  let answered = null;
  const waiting = new Promise((done) => (answered = done));
  await page.route('**/pathways/failed-back/en.json', async (route) => {
    await waiting;
    await route.fallback().catch(() => {});
  });
  const ready = await page.evaluate(async (tag) => {
    const main = document.querySelector('main');
    const element = document.createElement(tag);
    globalThis.ready = 0;
    globalThis.failed = 0;
    element.addEventListener('pathway-ready', () => (globalThis.ready += 1));
    element.addEventListener('pathway-failed', () => (globalThis.failed += 1));
    element.setAttribute('src', '/pathways/failed-back/');
    main.append(element);
    await import('/src/define.js');
    await new Promise((done) => setTimeout(done, 300));
    element.remove();
    await new Promise((done) => setTimeout(done, 50));
    main.append(element);
    return globalThis.ready;
  }, TAG);
  assert.equal(ready, 0);
  answered();
  await page.locator(`${TAG} .root`).waitFor();
  await page.waitForTimeout(300);
  assert.deepEqual(await page.evaluate(() => [globalThis.ready, globalThis.failed]), [1, 0]);
  assert.equal(await page.locator(`${TAG} .root`).count(), 1);
  assert.equal(await listeners(page, 'popstate'), 1);
  assert.deepEqual(errors, []);
});
