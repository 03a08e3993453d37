// The browser's own Back and Forward: from question to question, with nothing of a person in the history.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mockBundle, painted, visit } from './helper.js';
import { answer, change, focused, rows } from './person.js';

const WALK = [{ numb: 'no', fever: 'no' }, { weeks: 40 }, { where: ['leg'] }, { moved: 'good' }];
const FLAGS = 'Do you have any of these now?';
const title = async (page, words) => page.locator('.root :is(.title, .sub)', { hasText: words }).waitFor();

async function walked(t, more = {}) {
  const seen = await visit(t, { mock: true, ...more });
  await seen.root.waitFor();
  if (more.first) await seen.page.locator('.root [part=start]').click();
  for (const facts of WALK) await answer(seen.page, facts);
  return seen;
}

test('Back leads from the result through every question, and Forward on again', async (t) => {
  const { page, errors } = await walked(t);
  for (const words of ['What about moved?', 'What about where?', 'What about weeks?']) {
    await page.goBack();
    await title(page, words);
    assert.equal((await focused(page)).text, words);
  }
  assert.equal(await page.getByRole('textbox').inputValue(), '40');
  await page.goBack();
  await title(page, FLAGS);
  await page.goBack();
  await title(page, 'A mock pathway');
  for (const words of [FLAGS, 'What about weeks?', 'What about where?', 'What about moved?', 'Start to move']) {
    await page.goForward();
    await title(page, words);
  }
  assert.deepEqual(errors, []);
});

/** Where the heading in focus stands in the window. */
const sight = (page) =>
  page.evaluate(() => {
    const { activeElement } = document.querySelector('treatment-pathway').shadowRoot;
    const { top, bottom } = activeElement.getBoundingClientRect();
    return [activeElement.textContent, top >= 0 && bottom <= innerHeight];
  });
/** Whatever the browser scrolls after a step through its history, it has scrolled by then. */
const settled = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 200)));

test('on a phone, Back and Forward leave the heading in focus in sight', async (t) => {
  const bundle = await mockBundle();
  bundle.texts['pathway.scope'] = 'For adults only. '.repeat(200);
  const routes = { '/pathways/failed-back/en.json': { body: JSON.stringify(bundle) } };
  const { page } = await walked(t, { width: 360, height: 640, routes });
  const far = () => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  for (const words of ['What about moved?', 'What about where?', 'What about weeks?', FLAGS]) {
    await far();
    await page.goBack();
    await title(page, words);
    await settled(page);
    assert.deepEqual(await sight(page), [words, true]);
  }
  for (const words of ['What about weeks?', 'What about where?']) {
    await far();
    await page.goForward();
    await title(page, words);
    await settled(page);
    assert.deepEqual(await sight(page), [words, true]);
  }
  for (const words of ['What about weeks?', FLAGS]) {
    await far();
    await page.locator('.root .back').click();
    await title(page, words);
    await settled(page);
    assert.deepEqual(await sight(page), [words, true]);
  }
});

test('the history holds a counter and nothing else, and the address stays', async (t) => {
  const { page, origin } = await walked(t);
  await painted(page);
  assert.deepEqual(await page.evaluate(() => [history.state, location.href]), [
    { 'treatment-pathway': { 0: 5 } },
    `${origin}/`,
  ]);
});

test('what the page around keeps in its history stays there', async (t) => {
  const { page, root } = await visit(t, { mock: true });
  await root.waitFor();
  await page.evaluate(() => history.replaceState({ scroll: 7 }, ''));
  await answer(page, WALK[0]);
  await painted(page);
  assert.deepEqual(await page.evaluate(() => history.state), { scroll: 7, 'treatment-pathway': { 0: 2 } });
  await page.evaluate(() => (location.hash = 'below'));
  await answer(page, WALK[1]);
  await page.goBack();
  await title(page, 'What about weeks?');
});

test('the page’s own Back takes its entry along', async (t) => {
  const { page } = await walked(t);
  await page.locator('.root .back').click();
  await title(page, 'What about moved?');
  await page.waitForFunction(() => history.state['treatment-pathway'][0] === 4);
  await page.goBack();
  await title(page, 'What about where?');
});

test('Back leaves a change, and takes back what was supposed or deleted', async (t) => {
  const { page } = await walked(t);
  await change(page, 'weeks');
  await page.goBack();
  await title(page, 'Start to move');
  await rows(page);
  await page.locator('[data-act=suppose]').click();
  await title(page, 'Talk about the next step');
  await page.goBack();
  await title(page, 'Start to move');
  await page.locator('[data-act=restart]').click();
  await page.locator('[data-act=restart-yes]').click();
  await title(page, 'A mock pathway');
  await page.goBack();
  await title(page, 'Start to move');
});

test('after a reload, entries without answers are passed over', async (t) => {
  const { page, root } = await walked(t, { first: true });
  await page.reload();
  await root.waitFor();
  await page.goBack();
  await page.waitForFunction(() => history.state['treatment-pathway'][0] === 0);
});

test('history="off" leaves the history alone', async (t) => {
  const body =
    '<!doctype html><html lang="en"><title>A</title><link rel="icon" href="data:,"><treatment-pathway src="/pathways/failed-back/" lang="en" history="off"></treatment-pathway><script type="module" src="/src/define.js"></script>';
  const { page } = await walked(t, { path: '/off', routes: { '/off': { body } } });
  assert.deepEqual(await page.evaluate(() => [history.length, history.state]), [2, null]);
});

test('where history throws, the walk goes on', async (t) => {
  const { page, root, errors, warnings } = await visit(t, { mock: true });
  await root.waitFor();
  await page.evaluate(() => {
    const refuse = () => {
      throw new DOMException('not here', 'SecurityError');
    };
    Object.assign(history, { pushState: refuse, replaceState: refuse });
  });
  for (const facts of WALK) await answer(page, facts);
  await title(page, 'Start to move');
  await page.locator('.root .back').click();
  await title(page, 'What about moved?');
  assert.deepEqual([errors, warnings], [[], []]);
});

test('about how many are left stands beside the number, and is said', async (t) => {
  for (const [left, line] of [
    [{ least: 2, most: 5 }, '2 to 5 left'],
    [{ least: 3, most: 3 }, 'about 3 left'],
    [{ least: null, most: 4 }, 'at most 4 left'],
    [{ least: 1, most: 1 }, '1 left'],
  ]) {
    const body = JSON.stringify(await mockBundle({ left }));
    const { page, root } = await visit(t, { mock: true, routes: { '/pathways/failed-back/en.json': { body } } });
    await root.waitFor();
    await answer(page, WALK[0]);
    assert.equal(await page.locator('.root .count').innerText(), `Question 2 · ${line}`);
    const bar = page.locator('.root [part=progress]');
    assert.deepEqual(await bar.evaluate((node) => [node.value, node.max]), [1, 1 + left.most]);
    assert.equal(await page.locator('.root [aria-live=polite]').textContent(), `Question 2, ${line}`);
  }
});
