// What is a clinic's own: name, phone, logo and colour, from the tag or from one file; and colours that can be read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SAYS } from '../../www/src/element/clinic.js';
import { contrast, readable } from '../../www/src/element/contrast.js';
import { ATTRIBUTES } from '../../www/src/element/properties.js';
import { axe, POLICY, visit } from './helper.js';
import { answer } from './person.js';

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30" fill="#264"/></svg>';

/** A page with this tag, and this file for the clinic's pages. */
async function clinic(t, attributes, { file, css = '', ...more } = {}) {
  const body = `<!doctype html><html lang="en"><title>A</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"><main><h1>A</h1><treatment-pathway src="/pathways/failed-back/" loading="eager" ${attributes}></treatment-pathway></main><script type="module" src="/src/define.js"></script>`;
  const routes = { '/a': { body }, '/page.css': { body: css, type: 'text/css' }, '/logo.svg': { body: LOGO, type: 'image/svg+xml' }, ...(file !== undefined && { '/clinic.json': { body: file, type: 'application/json' } }), ...more.routes };
  const policy = POLICY.replace('img-src', "img-src 'self'");
  const seen = await visit(t, { mock: true, path: '/a', first: true, policy, ...more, routes });
  await seen.root.waitFor();
  return seen;
}

const own = (page) =>
  page.locator('.root [part=clinic]').evaluate((part) => ({
    said: part.innerText.trim().split(/\n+/),
    calls: [...part.querySelectorAll('a')].map((a) => a.getAttribute('href')),
    logo: part.querySelector('img')?.getAttribute('src') ?? null,
    broken: [...part.querySelectorAll('img')].some((img) => img.complete && !img.naturalWidth),
  }));

test('name, phone and logo stand on every screen, and the logo is fetched once', async (t) => {
  const { page, requests, errors, warnings, origin } = await clinic(t, 'country="us" clinic-name="Spine Clinic" clinic-phone="+1 (555) 010-0199" clinic-logo="/logo.svg"');
  const there = { said: ['Spine Clinic', '+1 (555) 010-0199'], calls: ['tel:+15550100199'], logo: `${origin}/logo.svg`, broken: false };
  assert.deepEqual(await own(page), there);
  const loaded = requests.length;
  assert.equal(requests.filter((each) => each.endsWith('/logo.svg')).length, 1);
  await page.locator('.root [part=start]').click();
  assert.deepEqual(await own(page), there);
  await answer(page, { numb: 'yes', fever: 'yes' });
  assert.deepEqual(await own(page), there);
  assert.deepEqual([requests.slice(loaded), errors, warnings], [[], [], []]);
  assert.deepEqual(await axe(page), []);
});

test('a file says what a tag can, but for what is loaded', () => {
  const loads = ['lang', 'src', 'loading', 'clinic', 'bundle-integrity'];
  assert.deepEqual([...SAYS].sort(), ATTRIBUTES.filter((name) => !loads.includes(name)).sort());
});

test('one file says it for all pages, before the first screen; what a tag says comes first', async (t) => {
  const file = JSON.stringify({ 'clinic-name': 'From the file', 'clinic-phone': '555 0100', 'emergency-number': '555 0111', country: 'gb', 'heading-level': '3' });
  const { page, warnings, errors } = await clinic(t, 'country="us" clinic="/clinic.json" clinic-name="From the tag"', { file });
  assert.deepEqual((await own(page)).said, ['From the tag', '555 0100']);
  assert.match(await page.locator('.root [part=emergency-line] p').last().innerText(), /Call 555 0111 now/);
  assert.equal(await page.locator('.root h3').first().count(), 1);
  assert.deepEqual([warnings, errors], [[], []]);
});

const CAN = /it is an object of texts, which may say theme, reading, country/;
for (const [what, file, warning, said = ['']] of [
  ['that is not there', undefined, /clinic="\/clinic\.json": Error: 404; /],
  ['that is no JSON', '<html>', /clinic="\/clinic\.json": SyntaxError/],
  ['that is null', 'null', /clinic="\/clinic\.json": TypeError/],
  ['that is a list', '["a"]', /clinic="\/clinic\.json": 0; /],
  ['that says what no tag can', '{ "clinic-name": "Ours", "onclick": "alert(1)", "src": "/x/", "innerHTML": "<b>" }', /: onclick, src, innerHTML; /, ['Ours']],
  ['whose values are no texts', '{ "clinic-name": ["Ours"], "clinic-phone": 5550100 }', /: clinic-name, clinic-phone; /],
]) {
  test(`a clinic's file ${what} takes nothing away, and its author reads why`, async (t) => {
    const { page, warnings } = await clinic(t, 'country="us" clinic="/clinic.json"', { file });
    assert.deepEqual((await own(page)).said, said);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0], warning);
    assert.match(warnings[0], CAN);
    assert.equal(await page.locator('treatment-pathway').evaluate((tag) => tag.getAttribute('onclick') ?? tag.getAttribute('src')), '/pathways/failed-back/');
    await page.locator('.root [part=start]').click();
    await page.locator('.root [part=question]').first().waitFor();
  });
}

for (const [attributes, said, logo] of [
  ['clinic-name="&lt;img src=x onerror=alert(1)&gt;" clinic-phone="javascript:alert(1)" clinic-logo="javascript:alert(1)"', ['<img src=x onerror=alert(1)>'], null],
  ['clinic-phone="call us" clinic-logo="data:image/svg+xml,%3Csvg/%3E"', [''], null],
  ['clinic-phone="555"', ['555'], null],
]) {
  test(`${attributes} is text or nothing`, async (t) => {
    const { page, errors } = await clinic(t, `country="us" ${attributes}`);
    const seen = await own(page);
    assert.deepEqual([seen.said, seen.logo, errors], [said, logo, []]);
  });
}

test('whom to ask is there when the questions cannot start', async (t) => {
  const body = '<!doctype html><html lang="en"><title>A</title><treatment-pathway src="/nowhere/" lang="en" country="us" clinic-name="Spine Clinic" clinic-phone="555 0100"><p>Ours.</p></treatment-pathway><script type="module" src="/src/define.js"></script>';
  const { page } = await visit(t, { path: '/lost', routes: { '/lost': { body } } });
  await page.locator('treatment-pathway .status').filter({ hasText: /./ }).waitFor();
  await page.locator('treatment-pathway slot[name=clinic-contact]').filter({ hasText: '555 0100' }).waitFor();
});

/** Every eighth step of each of red, green and blue. */
const GRID = [0, 1 / 7, 2 / 7, 3 / 7, 4 / 7, 5 / 7, 6 / 7, 1];
test('whatever colour a page asks for, what is shown can be read on whatever ground, and what can be read stays', () => {
  const colours = GRID.flatMap((r) => GRID.flatMap((g) => GRID.map((b) => [r, g, b])));
  for (const ground of colours.filter((_, at) => at % 7 === 0)) {
    for (const colour of colours) {
      const shown = readable(colour, () => [ground]);
      assert.ok(contrast(shown, ground) >= 4.5, `${colour} on ${ground}: ${contrast(shown, ground)}`);
      if (contrast(colour, ground) >= 4.5) assert.deepEqual(shown, colour);
    }
  }
});

/** The least contrast of buttons and links with what they stand on. */
const faintest = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('treatment-pathway').shadowRoot.querySelector('.root');
    const parts = (color) => (/srgb/.test(color) ? color.match(/[\d.]+/g).slice(0, 3).map((part) => part * 255) : color.match(/[\d.]+/g).map(Number));
    const light = (color) => parts(color).slice(0, 3).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)).reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
    const ground = (node) => {
      const { backgroundColor } = getComputedStyle(node);
      return /^rgba\(.*, 0\)$|\/ 0\)$/.test(backgroundColor) ? ground(node.parentElement) : light(backgroundColor);
    };
    return Math.min(
      ...[...root.querySelectorAll('button, a, p, h2')].filter((node) => node.checkVisibility()).map((node) => {
        const [a, b] = [light(getComputedStyle(node).color), ground(node)].sort((x, y) => y - x);
        return (a + 0.05) / (b + 0.05);
      }),
    );
  });

for (const [attributes, css, warned] of [
  ['accent="#0c5a6e"', '', null],
  ['accent="#ffd400"', '', /--accent rgb\(255 212 0\) as rgb\(/],
  ['accent="yellow" theme="dark"', '', null],
  ['accent="#102030" theme="dark"', '', /--accent rgb\(16 32 48\) as rgb\(/],
  ['accent="not a colour"', '', null],
  ['', 'treatment-pathway { --pathway-accent: #9fd; --pathway-on-accent: #fff }', /--accent .* as /],
  ['', 'treatment-pathway { --pathway-ink: #bbb }', /--ink rgb\(187 187 187\) as rgb\(/],
  ['', 'treatment-pathway { --pathway-paper: #222; --pathway-ink: #333; --pathway-accent: #225 }', /--ink .*--accent /],
  ['', 'treatment-pathway { --pathway-on-accent: oklch(45% 0.1 200) }', /--on-accent /],
]) {
  test(`${attributes || css} can be read${warned ? ', and its author is told' : ''}`, async (t) => {
    const { page, warnings } = await clinic(t, `country="us" ${attributes}`, { css });
    assert.ok((await faintest(page)) >= 4.45, `${await faintest(page)}`);
    assert.deepEqual(await axe(page), []);
    assert.equal(warnings.length, warned ? 1 : 0, warnings.join());
    if (warned) assert.match(warnings[0], warned);
    await page.locator('.root [part=start]').click();
    await answer(page, { numb: 'no', fever: 'no' });
    assert.deepEqual(await axe(page), []);
    assert.equal(warnings.length, warned ? 1 : 0, 'once');
  });
}
