// Whose numbers to call a person sees: what the tag says, what the language says, and what the person says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { settingsOf } from '../../www/src/element/attributes.js';
import { countryOf, COUNTRIES, numbersOf } from '../../www/src/element/countries.js';
import { axe, indexIn, mockBundle, visit, words } from './helper.js';
import { answer, focused } from './person.js';

const EMERGENCY = [{ numb: 'yes', fever: 'yes' }];
const numbers = (page) =>
  page.locator('.root .card.emergency a').evaluateAll((all) => [...new Set(all.map((a) => a.href))]);

for (const [said, lang, country] of [
  ['gb', 'en', 'gb'],
  ['GB', 'en', 'gb'],
  ['uk', 'en', 'gb'],
  ['UK', 'en-US', 'gb'],
  ['fr', 'en-US', 'fr'],
  ['el', 'en', 'gr'],
  // Whoever names a country that is not known is not given another's number.
  ['zz', 'en-US', ''],
  ['pk', 'en-GB', ''],
  ['france', 'fr-FR', ''],
  ['', 'en', ''],
  // A language names no country, also where one speaks most of it; `uk` is Ukrainian.
  ...['en', 'es', 'fr', 'ar', 'ja', 'uk', 'el', 'gb', 'us', 'zh-Hant', 'es-419', 'en-001', 'en-150', '', '-', '_US_', 'garbage!'].map(
    (lang) => [null, lang, lang === '_US_' ? 'us' : ''],
  ),
  [null, 'en-GB', 'gb'],
  [null, 'EN-gb', 'gb'],
  [null, 'en_gb', 'gb'],
  [null, 'pt_BR', 'br'],
  [null, 'uk-UA', 'ua'],
  [null, 'es-MX', 'mx'],
  [null, 'en-IN', 'in'],
  [null, 'fr-CA', 'ca'],
  [null, 'en-Latn-IE', 'ie'],
  [null, 'zh-Hant-TW', 'tw'],
  [null, 'de-CH-1996', 'ch'],
  [null, 'ca-ES-valencia', 'es'],
  [null, 'en-PK', ''],
  // What stands in an extension is no region.
  [null, 'en-x-us', ''],
  [null, 'en-u-rg-uszzzz', ''],
  [null, 'en-GB-x-us', 'gb'],
]) {
  test(`country="${said}" in ${lang} is ${country || 'no country'}`, () => assert.equal(countryOf(said, lang), country));
}

test('every country of the table stands there once, with a number that can be dialled, and is found by its code and its languages', () => {
  assert.ok(COUNTRIES.length > 135);
  assert.deepEqual(COUNTRIES.filter((code, at) => COUNTRIES.indexOf(code) !== at), []);
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (const code of COUNTRIES) {
    const { emergency, crisis } = numbersOf(code);
    assert.match(emergency, /^\d{2,5}$/, code);
    assert.notEqual(crisis, emergency, code);
    assert.ok(names.of(code.toUpperCase()), `${code} is a region`);
    for (const [said, lang] of [[code, 'en-US'], [code.toUpperCase(), 'xx'], [null, `en-${code}`], [null, `xx-Arab-${code.toUpperCase()}`]])
      assert.deepEqual(numbersOf(countryOf(said, lang)), { emergency, crisis }, `${said} ${lang}`);
    assert.equal(countryOf(null, code), '', `the language ${code} is no country`);
  }
});

test('all of the European Economic Area has 112, but for Norway, whose health service has a number of its own', () => {
  const members = 'at be bg cy cz de dk ee es fi fr gr hr hu ie is it li lt lu lv mt nl no pl pt ro se si sk'.split(' ');
  assert.deepEqual([...new Set(members.map((code) => `${code === 'no'} ${numbersOf(code).emergency}`))], ['false 112', 'true 113']);
});

/** What a tag with these attributes reads its settings from. */
const settings = (attributes) => settingsOf({ getAttribute: (name) => attributes[name] ?? null });

test('every region that a language can name has its own number, or none and never another\'s; what the page says comes first', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = letters.flatMap((first) => letters.map((second) => first + second));
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  assert.ok(all.filter((region) => names.of(region)).length > 250, 'the regions of the world are among these');
  for (const region of all) {
    const code = { UK: 'gb', EL: 'gr' }[region] ?? region.toLowerCase();
    const own = { emergency: numbersOf(code).emergency, crisis: numbersOf(code).crisis };
    for (const lang of [`en-${region}`, `ar-${region}`, `zh-Hant-${region}`, `es_${region.toLowerCase()}`]) {
      const { country, emergency, crisis } = settings({ lang });
      assert.deepEqual({ emergency, crisis }, own, lang);
      assert.equal(country, own.emergency ? code : '', lang);
      assert.equal(settings({ lang, 'emergency-number': '555 0100' }).emergency, '555 0100', lang);
      assert.equal(settings({ lang, country: 'nz', 'crisis-number': '555 0199' }).crisis, '555 0199', lang);
      assert.equal(settings({ lang, country: 'nz' }).emergency, '111', lang);
    }
  }
});

test('beside every number stand its sources', () => {
  const text = readFileSync(new URL('../../www/src/element/countries.js', import.meta.url), 'utf8');
  const [head, table] = text.split('const NUMBERS = [');
  const sources = [...head.matchAll(/^\/\/ {3}(\w+) +\S/gm)].map(([, name]) => name);
  assert.deepEqual(sources, ['law', 'vugd', 'app', 'wiki', 'itself']);
  let named = null;
  let rows = 0;
  for (const line of table.split('];')[0].split('\n').map((each) => each.trim()).filter(Boolean)) {
    if (line.startsWith('//')) named = sources.filter((source) => new RegExp(`\\b${source}\\b`).test(line));
    else rows += 1;
    assert.ok(named?.length, `${line} has a source`);
  }
  assert.ok(rows > 40);
});

/** A page with this tag, and what it says beside what stands in the console. */
async function tagged(t, attributes, more = {}) {
  const body = `<!doctype html><html lang="en"><title>A</title><link rel="icon" href="data:,"><main><h1>A</h1><treatment-pathway src="/pathways/failed-back/" ${attributes}></treatment-pathway></main><script type="module" src="/src/define.js"></script>`;
  const seen = await visit(t, { mock: true, path: '/tagged', routes: { '/tagged': { body } }, ...more });
  await seen.root.waitFor();
  return { ...seen, line: await seen.page.locator('.root [part=emergency-line] p').last().innerText() };
}
const UNKNOWN = 'treatment-pathway: no emergency number is known for this page; set `country` or `emergency-number`';

for (const [attributes, number] of [
  ['country="uk"', '999'],
  ['country="fr"', '112'],
  ['country="IN" lang="en"', '112'],
  ['lang="en-IN"', '112'],
  ['lang="EN-gb"', '999'],
  ['lang="en_AU"', '000'],
  ['lang="en" emergency-number="112"', '112'],
  ['country="us" emergency-number="555 0100"', '555 0100'],
  ['country="zz" emergency-number="112"', '112'],
]) {
  test(`a tag with ${attributes} says ${number}, and nothing in the console`, async (t) => {
    const { page, line, warnings, errors } = await tagged(t, attributes);
    assert.equal(line, `Cannot breathe? Call ${number} now.`);
    assert.deepEqual(await page.locator('.root [part=emergency-line] a').evaluateAll((all) => all.map((a) => a.href)), [`tel:${number.replaceAll(' ', '')}`]);
    // A browser reports a file in the exact language that is not there; that is no warning of ours.
    assert.deepEqual([warnings, errors.filter((each) => !/404/.test(each))], [[], []]);
  });
}

for (const attributes of ['', 'lang="en"', 'country="zz"', 'country="" lang="en"', 'country="pk" lang="en-GB"', 'emergency-number="none"']) {
  test(`a tag with ${attributes || 'nothing'} names no number, asks for the country, and tells its author once`, async (t) => {
    const { page, line, warnings } = await tagged(t, attributes);
    assert.equal(line, 'Cannot breathe? Call your emergency number now.');
    const list = page.locator('#country-opening');
    assert.equal(await list.evaluate((each) => each.selectedOptions[0].textContent), 'Choose your country');
    for (const facts of EMERGENCY) await answer(page, facts);
    assert.match(await page.locator('.card.emergency .title').innerText(), /Call your emergency number now/);
    assert.equal(await page.locator('.root a.tel').count(), 0, 'words are no link');
    assert.deepEqual(warnings, [UNKNOWN]);
    await page.locator('.root .pick select').first().selectOption({ label: 'Ireland' });
    assert.deepEqual(await numbers(page), ['tel:112', 'tel:116123']);
    assert.deepEqual(warnings, [UNKNOWN]);
    assert.deepEqual(await axe(page), []);
  });
}

test('a page that cannot load, of no known country, says it in words', async (t) => {
  for (const [lang, said] of [
    ['en', 'call your emergency number now.'],
    ['es', 'llame ahora al número de emergencias.'],
    ['ar', 'فاتصل الآن بالرقم المحلي للطوارئ.'],
  ]) {
    const body = `<!doctype html><html lang="en"><title>A</title><treatment-pathway src="/nowhere/" lang="${lang}"></treatment-pathway><script type="module" src="/src/define.js"></script>`;
    const { page, warnings } = await visit(t, { path: '/lost', routes: { '/lost': { body } } });
    await page.locator('treatment-pathway .status').filter({ hasText: /./ }).waitFor();
    assert.ok((await page.locator('treatment-pathway .call').innerText()).endsWith(said));
    assert.equal(warnings.filter((each) => each === UNKNOWN).length, 1);
  }
});

test('another language moves nobody to another country', async (t) => {
  const bundle = await mockBundle({ lang: 'es', words: await words('es'), languages: ['en', 'es'] });
  const english = await mockBundle({ languages: ['en', 'es'] });
  const { page, line, warnings } = await tagged(t, 'lang="en-GB"', {
    routes: {
      '/tagged': {
        body: '<!doctype html><html lang="en"><title>A</title><treatment-pathway src="/pathways/failed-back/" lang="en-GB"></treatment-pathway><script type="module" src="/src/define.js"></script>',
      },
      '/pathways/failed-back/en.json': { body: JSON.stringify(english) },
      '/pathways/failed-back/es.json': { body: JSON.stringify(bundle) },
    },
  });
  assert.match(line, /Call 999 now/);
  await page.locator('.root [part=languages] [data-value=es]').first().click();
  await page.locator('.root[lang=es], .root:has-text("Números a los que llamar")').waitFor();
  assert.match(await page.locator('.root [part=emergency-line] p').last().innerText(), /Call 999 now/);
  assert.equal(await page.locator('#country-opening').inputValue(), 'gb');
  // A page that itself goes over to another language says whose readers it has from then on.
  await page.evaluate(() => document.querySelector('treatment-pathway').setAttribute('lang', 'en-NZ'));
  await page.locator('.root [part=emergency-line] p').filter({ hasText: 'Call 111 now' }).waitFor();
  assert.deepEqual(warnings, []);
});

test('the countries stand in the order of their names, in the language of the reader', async (t) => {
  const { page } = await tagged(t, 'country="at"');
  const labels = await page.locator('#country-opening option').allTextContents();
  assert.deepEqual(labels.slice(0, -1), labels.slice(0, -1).sort(new Intl.Collator('en').compare));
  assert.equal(labels.at(-1), 'Another country');
  assert.equal(await page.locator('#country-opening').inputValue(), 'at');
});

for (const [attributes, links, line] of [
  [{ country: 'us' }, ['tel:911', 'tel:988'], /call 911, or talk to the crisis line 988\./],
  [{ country: 'mx' }, ['tel:911', 'tel:8009112000'], /call 911, or talk to the crisis line 800 911 2000\./],
  [{ country: 'gb' }, ['tel:999', 'tel:116123'], /call 999, or talk to the crisis line 116 123\./],
  [{ country: 'eu' }, ['tel:112'], /call 112, or talk to a crisis line\./],
  [{ country: '', 'emergency-number': '112' }, ['tel:112'], /call 112, or talk to a crisis line\./],
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
  const list = page.locator('.root .card ~ .pick select').first();
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

for (const lang of ['en', 'es']) {
  test(`who has to say where they are reads the whole of what they are asked, in ${lang}`, async (t) => {
    for (const width of [320, 360, 1280]) {
      const { page, root } = await visit(t, { lang, width, first: true, routes: { '/': { body: (await indexIn(lang)).replace('country="us" ', '') } } });
      await root.waitFor();
      const list = page.locator('.root .bar select');
      const [shown, whole] = await list.evaluate((list) => {
        const shown = list.getBoundingClientRect().width;
        list.style.maxInlineSize = 'none';
        return [shown, list.getBoundingClientRect().width];
      });
      assert.equal(await list.inputValue(), '');
      assert.ok(shown >= whole, `${shown} of ${whole} pixels at ${width}`);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
    }
  });
}
