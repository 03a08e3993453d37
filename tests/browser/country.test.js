// Whose numbers to call a person sees: what the tag says, what the language says, and what the person says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryOf, COUNTRIES, numbersOf } from '../../www/src/countries.js';
import { axe, visit } from './helper.js';
import { answer, focused } from './person.js';

const EMERGENCY = [{ numb: 'yes', fever: 'yes' }];
const numbers = (page) =>
  page.locator('.root .card.emergency a').evaluateAll((all) => [...new Set(all.map((a) => a.href))]);

for (const [said, lang, country] of [
  ['gb', 'en', 'gb'],
  ['GB', 'en', 'gb'],
  [null, 'en', 'us'],
  [null, 'es', 'us'],
  [null, 'en-GB', 'gb'],
  [null, 'es-MX', 'mx'],
  [null, 'en-Latn-IE', 'ie'],
  [null, 'fr', 'eu'],
  ['zz', 'en', 'us'],
  [null, 'fr-CA', 'ca'],
]) {
  test(`country="${said}" in ${lang} is ${country}`, () => assert.equal(countryOf(said, lang), country));
}

test('every country has an emergency number, and no number twice', () => {
  for (const country of COUNTRIES) {
    const { emergency, crisis } = numbersOf(country);
    assert.match(emergency, /^\d{3}$/);
    assert.notEqual(crisis, emergency);
  }
});

for (const [attributes, links, line] of [
  [{ country: 'us' }, ['tel:911', 'tel:988'], /call 911, or talk to the crisis line 988\./],
  [{ country: 'mx' }, ['tel:911', 'tel:8009112000'], /call 911, or talk to the crisis line 800 911 2000\./],
  [{ country: 'gb' }, ['tel:999', 'tel:116123'], /call 999, or talk to the crisis line 116 123\./],
  [{ country: 'eu' }, ['tel:112'], /call 112, or talk to a crisis line\./],
  [{ 'emergency-number': '112' }, ['tel:112'], /call 112, or talk to a crisis line\./],
  [{ 'emergency-number': '911' }, ['tel:911', 'tel:988'], /call 911, or talk to the crisis line 988\./],
  [{ country: 'gb', 'crisis-number': '0800 1' }, ['tel:999', 'tel:08001'], /talk to the crisis line 0800 1\./],
]) {
  test(`a tag with ${JSON.stringify(attributes)} calls ${links.join(' and ')}`, async (t) => {
    const { page, root } = await visit(t, { mock: true });
    await root.waitFor();
    await page.evaluate((given) => {
      const tag = document.querySelector('treatment-pathway');
      for (const [name, value] of Object.entries(given)) tag.setAttribute(name, value);
    }, attributes);
    for (const facts of EMERGENCY) await answer(page, facts);
    assert.deepEqual(await numbers(page), links);
    assert.match(await page.locator('.card.emergency .body').innerText(), line);
  });
}

test('a person changes the country on the emergency card, and what they did stays', async (t) => {
  const { page, root, requests, errors } = await visit(t, { mock: true });
  await root.waitFor();
  for (const facts of EMERGENCY) await answer(page, facts);
  const loaded = requests.length;
  const list = page.locator('.card + .card + .pick select');
  assert.equal(await list.inputValue(), 'us');
  await list.focus();
  await list.selectOption({ label: 'United Kingdom' });
  assert.deepEqual(await numbers(page), ['tel:999', 'tel:116123']);
  assert.equal((await focused(page)).id, 'country-card-0');
  await list.selectOption({ label: 'Another country' });
  assert.deepEqual(await numbers(page), []);
  assert.match(await page.locator('.card.emergency .title').innerText(), /Call your emergency number now/);
  assert.deepEqual(await axe(page), []);
  assert.deepEqual([requests.slice(loaded), errors], [[], []]);
});

test('a number to call is high enough for a finger, and its line is no higher for it', async (t) => {
  const { page, root } = await visit(t, { mock: true, width: 320, height: 640 });
  await root.waitFor();
  const sizes = (within) =>
    page.locator(`.root ${within} a.tel`).evaluateAll((all) =>
      all.map((a) => {
        const { width, height } = a.getBoundingClientRect();
        return { width, height, line: parseFloat(getComputedStyle(a.parentElement).lineHeight), of: a.parentElement.clientHeight };
      }),
    );
  const touched = (links, least) => {
    assert.ok(links.length > 0);
    for (const { height, line, of } of links) {
      assert.ok(height >= least, `${height}`);
      assert.ok(Math.abs(of / line - Math.round(of / line)) < 0.1, 'whole lines, as without it');
    }
  };
  touched(await sizes('.note p'), 44);
  await answer(page, { numb: 'no', fever: 'no' });
  touched(await sizes('.foot p'), 24);
  await page.goBack();
  for (const facts of EMERGENCY) await answer(page, facts);
  const card = await sizes('.card.emergency .body p');
  touched(card, 44);
  for (const { height, width } of [...card, ...(await sizes('.card.emergency .title'))])
    assert.ok(height >= 44 && width >= 40, `${width} x ${height}`);
});

test('changed on the first page and in the foot, what is typed and ticked is still there', async (t) => {
  const { page, root } = await visit(t, { mock: true });
  await root.waitFor();
  await page.locator('.root input[name="f-numb"][value=not_sure]').check();
  await page.locator('.root input[name="f-fever"][value=no]').check();
  await page.locator('.root .field summary').first().click();
  await page.locator('#country-opening').focus();
  await page.locator('#country-opening').selectOption('es');
  assert.equal((await focused(page)).id, 'country-opening');
  assert.match(await page.locator('.root [part=emergency-line]').innerText(), /Call 112 now/);
  assert.equal(await page.locator('.root input:checked').count(), 2);
  assert.equal(await page.locator('.root details[open]').count(), 1);
  assert.equal(await page.getByText('What about device?').isVisible(), true, 'what hangs on an answer');
  await page.locator('.root input[name="f-device"][value=no]').check();
  await page.locator('.root button.main').click();
  await page.getByRole('textbox').fill('40');
  await page.locator('#country-foot').selectOption('au');
  assert.equal(await page.getByRole('textbox').inputValue(), '40');
});
