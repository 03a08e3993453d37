// The first screen and the ladder: what can be seen and opened before anything is answered, and how it changes with answers.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { axe, visit } from './helper.js';
import { answer, focused } from './person.js';

const CLEAR = { numb: 'no', fever: 'no' };
const screenOf = (page) => page.locator('.root').getAttribute('data-screen');
const standing = (page, id) => page.locator(`.root [part=treatment][data-treatment="${id}"]`).first().getAttribute('data-standing');

async function first(t, more = {}) {
  const seen = await visit(t, { mock: true, first: true, ...more });
  await seen.root.waitFor();
  return seen;
}

test('it names what it is about, when to call, every rung and two ways on, and nothing has the focus', async (t) => {
  const { page } = await first(t);
  assert.equal(await screenOf(page), 'first');
  assert.equal((await focused(page)).tag, 'body');
  const call = page.locator('.root [part=emergency-line] a');
  assert.deepEqual([await call.first().getAttribute('href'), await call.count()], ['tel:911', 2], 'in the text and to press');
  assert.deepEqual(
    await page.locator('.root [part=rung]').evaluateAll((all) => all.map((rung) => [rung.dataset.rung, rung.querySelector('details').open])),
    ['moving', 'medicines', 'needles', 'operation', 'waiting'].map((id) => [id, false]),
  );
  assert.match(await page.locator('.root [data-rung=operation] summary').innerText(), /^Rung operation 1\s+treatment\s.*permanent$/s);
  assert.equal(await page.locator('.root [part=start]').count(), 1);
  assert.deepEqual(await axe(page), []);
});

test('a treatment opens in place, one at a time, and its rung stays open behind the first screen', async (t) => {
  const { page, errors } = await first(t);
  await page.locator('.root [data-rung=operation] summary').first().click();
  assert.equal(await standing(page, 't4'), 'unknown');
  await page.locator('.root [data-treatment=t3] button').first().click();
  await page.locator('.root [data-treatment=t4] button').first().click();
  const card = page.locator('.root [part=treatment-card]');
  assert.equal(await card.count(), 1);
  const told = await card.innerText();
  for (const part of ['What it is.', 'For you:', 'Because of an answer.', 'You can tell or change: Short weeks.', 'What to ask'])
    assert.ok(told.includes(part), `${part} in ${told}`);
  assert.deepEqual(await axe(page), []);
  await page.locator('.root [part=start]').click();
  assert.equal(await screenOf(page), 'question');
  assert.equal(await page.locator('.root [data-rung=operation] > details').evaluate((fold) => fold.open), true);
  assert.deepEqual(errors, []);
});

test('a card draws how many it helps and harms, with the source; where there is no number, its words stand there', async (t) => {
  const { page, errors } = await first(t);
  await page.locator('.root [part=look]').click();
  const opened = async (id) => {
    await page.locator(`.root [data-treatment=${id}] button`).first().click();
    const card = page.locator(`.root [data-treatment=${id}] [part=treatment-card]`);
    return { card, drawn: await card.locator('.icons').count(), told: await card.innerText() };
  };
  const moving = await opened('moving');
  assert.equal(moving.drawn, 2);
  for (const part of ['What may get better', 'Felt better, within six months', 'resting: 12 of 100', 'What may go wrong', 'Were sore', 'Source 1'])
    assert.ok(moving.told.includes(part), `${part} in ${moving.told}`);
  await moving.card.locator('[part=sources] summary').click();
  assert.equal(await moving.card.locator('[part=sources] a').getAttribute('href'), 'https://example.org/3');
  assert.deepEqual(await axe(page), []);
  assert.equal((await opened('needle')).drawn, 1, 'no source speaks of harm');
  const pills = await opened('pills');
  assert.deepEqual([pills.drawn, pills.told.includes('chance of pills.')], [0, true]);
  assert.equal((await opened('t3')).drawn, 0);
  assert.deepEqual(errors, []);
});

test('just looking opens all of the ladder, and Back leads to the first screen', async (t) => {
  const { page } = await first(t);
  await page.locator('.root [part=look]').click();
  assert.equal(await screenOf(page), 'treatment');
  assert.equal(await page.locator('.root [part=treatment]').filter({ visible: true }).count(), 6);
  await page.locator('.root [part=back]').click();
  assert.equal(await screenOf(page), 'first');
});

test('what can be said so far stands beside each question, and the result can be looked at before the last', async (t) => {
  const { page } = await first(t);
  await page.locator('.root [part=start]').click();
  assert.match(await page.locator('.root [part=so-far]').innerText(), /So far\s+Fits so far: 1\. Also possible: 2\./);
  await page.locator('.root [part=show-result]').click();
  assert.equal(await screenOf(page), 'result');
  const told = await page.locator('.root [part=result]').innerText();
  for (const part of ['Moving', 'No new treatment', 'What could still be urgent', 'Call 911 now', 'Not known yet: 2'])
    assert.ok(told.includes(part), `${part} in ${told}`);
  const folded = await page.locator('.root .folds').textContent();
  for (const part of ['Still possible for you (2)', 'Needle', 'Not open with your answers so far (1)', 'Treatment 4'])
    assert.ok(folded.includes(part), `${part} in ${folded}`);
  assert.deepEqual(await axe(page), []);
  await page.locator('.root [part=continue]').click();
  assert.equal(await screenOf(page), 'question');
  await answer(page, CLEAR);
  await answer(page, { weeks: 3 });
  assert.equal(await standing(page, 'needle'), 'option');
  assert.equal(await screenOf(page), 'result');
});

test('on a phone what is ticked covers no way on, wherever the page is scrolled', async (t) => {
  const { page } = await first(t, { width: 360, height: 500 });
  await page.locator('.root [part=look]').click();
  await page.locator('.root [data-act=look-t4]').first().click();
  await page.locator('.root [name=compare]').first().check();
  await page.locator('.root [part=back]').click();
  await page.locator('.root [part=start]').click();
  const apart = () =>
    page.evaluate(() => {
      const [dock, tray] = ['.dock', '.tray'].map((name) => document.querySelector('treatment-pathway').shadowRoot.querySelector(name).getBoundingClientRect());
      return dock.height > 0 && tray.height > 0 && (dock.bottom <= tray.top + 1 || tray.bottom <= dock.top + 1);
    });
  for (const to of [0, 200, 99_999]) {
    await page.evaluate((top) => scrollTo(0, top), to);
    assert.ok(await apart(), `scrolled by ${to}`);
  }
  const button = await page.locator('.root [part=continue]').boundingBox();
  await page.evaluate(() => scrollTo(0, 0));
  assert.ok(button.height >= 44 && (await page.locator('.root [part=continue]').boundingBox()).y < 500, 'and it stays in sight');
});

test('an emergency has no ladder, and nothing that could be looked at instead', async (t) => {
  const { page } = await first(t);
  await page.locator('.root [part=start]').click();
  await answer(page, { numb: 'yes', fever: 'no' });
  for (const part of ['ladder', 'show-result', 'so-far', 'look']) assert.equal(await page.locator(`.root [part=${part}]`).count(), 0, part);
});

test('starting again leads back here, and answers that are there say "Go on"', async (t) => {
  const { page } = await first(t);
  await page.locator('.root [part=start]').click();
  await answer(page, CLEAR);
  await page.locator('.root [part=back]').click();
  await page.locator('.root [part=back]').click();
  assert.equal(await screenOf(page), 'first');
  assert.match(await page.locator('.root [part=start]').innerText(), /^Go on/);
  await page.locator('.root [part=start]').click();
  assert.equal((await focused(page)).text, 'What about weeks?');
});

/** Words that are seen, those of the ladder and of the lists to choose from not counted. */
const words = (page) =>
  page.evaluate(() => {
    const place = document.querySelector('treatment-pathway').shadowRoot;
    const count = (text) => text.split(/\s+/).filter(Boolean).length;
    const lists = [...place.querySelectorAll('select')].map((list) => count(list.innerText));
    return count(place.querySelector('.screen').innerText) - count(place.querySelector('[part=ladder]').innerText) - lists.reduce((a, b) => a + b, 0);
  });

for (const lang of ['en', 'es']) {
  test(`on a phone, in ${lang}: at most 90 words, Start in reach, nothing wider than the screen`, async (t) => {
    const { page, root, errors } = await visit(t, { lang, first: true, width: 360, height: 740 });
    await root.waitFor();
    assert.ok((await words(page)) <= 90, `${await words(page)} words`);
    const bundle = JSON.parse(await readFile(new URL(`../../www/pathways/failed-back/${lang}.json`, import.meta.url), 'utf8'));
    assert.ok(bundle.texts['pathway.signs'].split(/\s+/).length <= 25);
    const { bottom, wide } = await page.evaluate(() => {
      document.documentElement.style.setProperty('--pathway-font', 'Liberation Sans, Arial');
      const place = document.querySelector('treatment-pathway').shadowRoot;
      return { bottom: place.querySelector('[part=start]').getBoundingClientRect().bottom, wide: document.documentElement.scrollWidth };
    });
    t.diagnostic(`Start ends at ${Math.round(bottom)}`);
    assert.ok(bottom <= (lang === 'en' ? 740 : 880), `with letters as wide as Arial's, Start ends at ${bottom}`);
    assert.equal(wide, 360);
    const ids = await page.locator('.root [part=treatment]').evaluateAll((all) => all.map((one) => one.dataset.treatment));
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(ids.length, bundle.page.ladder.flatMap(({ entries }) => entries).length);
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(errors, []);
  });
}
