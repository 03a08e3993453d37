// Another language on the spot: one request, and everything stays where it was.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asked, bundleOf, explorer, typical } from './engine.js';
import { axe, mockBundle, visit } from './helper.js';
import { answer, focused } from './person.js';

const arabic = async () => ({
  '/pathways/failed-back/ar.json': { body: JSON.stringify(await mockBundle({ lang: 'ar', dir: 'rtl' })) },
});
const press = (page, code) => page.locator(`.root [data-act=language][data-value=${code}]`).click();

test('what is answered, typed and unfolded stays, and so do the page and the focus', async (t) => {
  const { page, root, requests, errors, origin } = await visit(t, { mock: true, routes: await arabic() });
  await root.waitFor();
  await answer(page, { numb: 'no', fever: 'no' });
  await answer(page, { weeks: 40 });
  await page.locator('.root .back').click();
  await page.getByRole('textbox').fill('41');
  const [loaded, address] = [requests.length, page.url()];
  await press(page, 'ar');
  await page.locator('.root[dir=rtl]').waitFor();
  assert.deepEqual(requests.slice(loaded), [`${origin}/pathways/failed-back/ar.json`]);
  assert.equal(page.url(), address);
  assert.equal(await page.getByRole('textbox').inputValue(), '41');
  assert.equal((await focused(page)).text, 'العربية');
  assert.equal(await page.locator('treatment-pathway').getAttribute('lang'), 'ar');
  await answer(page, { weeks: 40 });
  assert.equal(await page.locator('.root .page .title').innerText(), 'What about where?');
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(errors, []);
});

test('each language is named in its own words, and the one on screen is marked', async (t) => {
  const { page, root } = await visit(t, { mock: true });
  await root.waitFor();
  const buttons = page.locator('.root [data-act=language]');
  assert.deepEqual(await buttons.allTextContents(), ['English', 'العربية']);
  assert.deepEqual(await buttons.evaluateAll((all) => all.map((b) => [b.lang, b.getAttribute('aria-current')])), [
    ['en', 'true'],
    ['ar', null],
  ]);
});

for (const [where, pages] of [
  ['at the top of the first screen', null],
  ['in the foot of another', [{ numb: 'no', fever: 'no' }]],
]) {
  test(`${where}, whoever changes the language stays at it`, async (t) => {
    const long = await mockBundle({ lang: 'ar', dir: 'rtl' });
    // Many more words in the other language, above the switch and below it.
    for (const key of ['pathway.intro', 'pathway.emergency', 'pathway.scope']) long.texts[key] = 'كلمة '.repeat(900);
    const routes = { '/pathways/failed-back/ar.json': { body: JSON.stringify(long) } };
    const { page, root } = await visit(t, { mock: true, routes, width: 400, height: 600, first: !pages });
    await root.waitFor();
    for (const facts of pages ?? []) await answer(page, facts);
    for (const [code, dir] of [['ar', 'rtl'], ['en', 'ltr']]) {
      await press(page, code);
      await page.locator(`.root[dir=${dir}]`).waitFor();
      const at = await page.evaluate(() => {
        const { activeElement } = document.querySelector('treatment-pathway').shadowRoot;
        const { top, bottom } = activeElement.getBoundingClientRect();
        return { value: activeElement.dataset.value, seen: top >= 0 && bottom <= innerHeight };
      });
      assert.deepEqual(at, { value: code, seen: true });
    }
  });
}

test('a language that cannot be had changes nothing and says so', async (t) => {
  const { page, root, warnings } = await visit(t, { mock: true });
  await root.waitFor();
  await answer(page, { numb: 'no', fever: 'no' });
  await press(page, 'ar');
  const said = page.locator('.root [part=languages] [role=status]');
  await said.filter({ hasText: /./ }).waitFor();
  assert.match(await said.innerText(), /العربية could not be loaded\. Your answers are still here\./);
  assert.equal(await page.locator('.root .page .title').innerText(), 'What about weeks?');
  assert.equal(await page.locator('treatment-pathway').getAttribute('lang'), 'en');
  assert.deepEqual(warnings, []);
});

test('a tag in en-GB reads en, with the numbers of Great Britain', async (t) => {
  const body =
    '<!doctype html><html lang="en"><title>A</title><link rel="icon" href="data:,"><treatment-pathway src="/pathways/failed-back/" lang="en-GB"></treatment-pathway><script type="module" src="/src/define.js"></script>';
  const { page, root } = await visit(t, { mock: true, path: '/british', routes: { '/british': { body } } });
  await root.waitFor();
  assert.match(await page.locator('.root [part=emergency-line]').innerText(), /Call 999 now/);
});

test('a real result in English is the same result in Spanish', async (t) => {
  const folder = 'pathways/failed-back';
  const bundles = { en: await bundleOf(folder), es: await bundleOf(folder, 'es') };
  const routes = Object.entries(bundles).map(([lang, bundle]) => [
    `/pathways/failed-back/${lang}.json`,
    { body: JSON.stringify(bundle) },
  ]);
  const { page, root } = await visit(t, { routes: Object.fromEntries(routes) });
  await root.waitFor();
  const oracle = await explorer(bundles.es);
  let view = oracle.view();
  while (asked(view)) {
    const facts = asked(view).facts.map((q) => [q.fact, typical(bundles.es)(q.fact)]);
    view = oracle.answer(await answer(page, Object.fromEntries(facts))).view;
  }
  await press(page, 'es');
  await page.locator('.root[lang=es]').waitFor();
  assert.equal(await page.locator('.result .title').innerText(), view.card.heading);
});
