// Finding a treatment, a step or a word: as somebody types, without accents and case, and nothing of it leaves the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find } from '../../www/src/components/search.js';
import { both, texts } from './beside.js';
import { axe, visit } from './helper.js';
import { focused } from './person.js';

const at = (name, text = '') => ({ id: name, kind: 'treatment', name, text });
const ALL = [at('Guided exercise', 'Moving with a plan.'), at('Épidural injection'), at('Pills', 'Not an exercise.'), at('Spinal-cord stimulator')];

for (const [typed, names] of [
  ['exer', ['Guided exercise', 'Pills']],
  ['EXERCISE guided', ['Guided exercise']],
  ['epidural', ['Épidural injection']],
  ['ÉPI', ['Épidural injection']],
  ['cord', ['Spinal-cord stimulator']],
  ['xercise', []],
  ['  ', []],
  ['', []],
]) {
  test(`“${typed}” finds ${names.join(', ') || 'nothing'}`, () => assert.deepEqual(find(ALL, typed).map(({ name }) => name), names));
}

/** Just looking, on the mock or a real pathway. */
async function looking(t, more = {}) {
  const seen = await visit(t, { mock: true, first: true, ...more });
  await seen.root.waitFor();
  await seen.page.locator('.root [part=look]').click();
  return seen;
}
const type = (page, text) => page.locator('.root [name=search]').fill(text);
const found = (page) => page.locator('.root .found button').evaluateAll((all) => all.map((hit) => hit.dataset.found));

test('a count is said politely, and that nothing was found', async (t) => {
  const { page } = await looking(t);
  const said = page.locator('.root [part=search] [role=status]');
  await type(page, 'needle');
  assert.deepEqual(await found(page), ['treatment needle']);
  assert.equal(await said.innerText(), '1 found');
  await type(page, 'treatment');
  assert.match(await said.innerText(), /^\d+ found$/);
  await type(page, 'zzz');
  assert.equal(await said.innerText(), 'Nothing found. Try another word.');
  assert.deepEqual(await axe(page), []);
  await page.keyboard.press('Escape');
  assert.equal(await said.isVisible(), false);
});

test('a treatment opens in place on the ladder, and a step beneath its name; by keyboard alone', async (t) => {
  const { page, errors } = await looking(t);
  await page.locator('.root [name=search]').focus();
  await page.keyboard.type('needle');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.match((await focused(page)).text, /^Needle/);
  assert.equal(await page.locator('.root [data-treatment=needle] [part=treatment-card]').count(), 1);
  await page.locator('.root [name=search]').focus();
  await type(page, 'call');
  const hit = page.locator('.root [data-found="step call"]');
  assert.equal(await hit.getAttribute('aria-expanded'), 'false');
  await hit.press('Enter');
  assert.equal(await hit.getAttribute('aria-expanded'), 'true');
  assert.match(await page.locator('.root .found .means').filter({ visible: true }).innerText(), /If you came here, you would read:\s+Call 911 if this is new\./);
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(errors, []);
});

test('nothing of what is typed leaves the page or is kept, and Back from it leads to the first screen', async (t) => {
  const { page, requests, errors } = await looking(t);
  const loaded = requests.length;
  const address = page.url();
  await type(page, 'secret words');
  assert.equal(page.url(), address);
  const kept = await page.evaluate(() => JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }, document.cookie, document.title]));
  assert.ok(!kept.includes('secret'), kept);
  const input = page.locator('.root [name=search]');
  assert.deepEqual([await input.getAttribute('autocomplete'), await input.getAttribute('spellcheck')], ['off', 'false']);
  await page.goBack();
  await page.locator('.root[data-screen=first]').waitFor();
  assert.deepEqual([requests.slice(loaded), errors], [[], []]);
});

for (const lang of ['en', 'es']) {
  test(`in ${lang}, every treatment and every step of the pathway is found by its name`, async (t) => {
    const { page, bundle } = await both(t, 'pathways/failed-back', { lang, first: true, width: 360, height: 740 });
    await page.locator('.root [part=look]').click();
    const treatments = bundle.page.ladder.flatMap(({ entries }) => entries);
    const steps = bundle.map.lanes.flatMap((lane) => lane.steps.map(({ id }) => ({ id, name: bundle.texts[`step-${id}`] })));
    for (const [kind, all] of Object.entries({ treatment: treatments, step: steps })) {
      for (const { id, name } of all) {
        const typed = name.replaceAll(/\{[^}]*\}/g, '').toUpperCase().normalize('NFD').replace(/\p{M}/gu, '');
        await type(page, typed);
        // Once the pathway is proved the screen is drawn anew: a driver's hand may still be on the field before.
        if (!(await found(page)).includes(`${kind} ${id}`)) await type(page, typed);
        assert.ok((await found(page)).includes(`${kind} ${id}`), name);
      }
    }
    await type(page, bundle.page.terms[0].name);
    assert.ok((await found(page)).includes(`term ${bundle.page.terms[0].name}`));
    assert.ok((await texts(page, '.found .fine')).length > 0);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360));
  });
}
