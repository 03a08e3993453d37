// The configurator of dist/: it keeps what is typed to itself, and what it gives a clinic to paste is run, on a page of another
// origin and under the very policy that it names.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { HOSTS } from '../../www/configurator/hosts.js';
import { IN_SHORTCODE } from '../../www/configurator/snippets.js';
import { CRITERIA } from '../../www/configurator/statement.js';
import { axe, visit } from './helper.js';
import { answer } from './person.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
assert.ok(existsSync(DIST), 'run `make dist` first, as `make browser` does');
const OWN = Object.fromEntries(readdirSync(DIST, { recursive: true }).map((name) => [`/there/${name}`, { file: DIST + name, policy: "default-src 'self' 'wasm-unsafe-eval' data:" }]));
/** The frame page of a folder. */
const FOLDERS = Object.fromEntries(['', 'es/'].map((folder) => [`/there/frame/${folder}`, { file: `${DIST}frame/${folder}index.html`, policy: "default-src * data:; script-src * 'wasm-unsafe-eval'" }]));

/** The configurator with these fields filled in. */
async function chooses(t, fields, more = {}) {
  const seen = await visit(t, { path: '/there/configurator/configurator.html', routes: { ...OWN, ...FOLDERS }, first: true, ...more });
  await seen.root.first().waitFor();
  for (const [name, value] of Object.entries(fields)) {
    const field = seen.page.locator(`form [name="${name}"]`);
    if (typeof value === 'boolean') await field.setChecked(value);
    else if (await field.evaluate((one) => one.tagName === 'SELECT')) await field.selectOption(value);
    else await field.fill(value);
  }
  const blocks = await seen.page.locator('.block').evaluateAll((all) => all.map((block) => [block.querySelector('h3').textContent, block.querySelector('code').textContent]));
  return { ...seen, pastes: new Map(blocks), blocks };
}

/** A clinic's page of another origin with this in it, under this policy. */
async function pasted(t, html, policy) {
  const strict = `default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; ${policy}`;
  const body = `<!doctype html><html lang="en"><title>A clinic</title><link rel="icon" href="data:,"><main><h1>A clinic</h1>${html}</main>`;
  const seen = await visit(t, { path: '/page', routes: { '/page': { body, policy: strict } }, first: true });
  return seen;
}

for (const [name, fields, sees] of [
  ['as it is', { country: 'us' }, { lang: 'en', calls: '911' }],
  ['in Spanish, for another country', { lang: 'es', country: 'mx', reading: '', theme: 'dark' }, { lang: 'es', calls: '911' }],
  ['with a number, a name and a colour of its own', { 'emergency-number': '555 0111', 'clinic-name': '"Spine" <b>& co</b>', 'clinic-phone': '555 0100', 'own-accent': true, accent: '#ffd400' }, { lang: 'en', calls: '555 0111', clinic: '"Spine" <b>& co</b>' }],
]) {
  test(`the tag that is copied runs on a page of another origin under its policy: ${name}`, async (t) => {
    const { pastes } = await chooses(t, { host: 'page', ...fields });
    const { page, root, errors } = await pasted(t, pastes.get('The tag'), pastes.get('The policy for the tag'));
    await page.locator('treatment-pathway').scrollIntoViewIfNeeded();
    await root.waitFor();
    assert.equal(await root.getAttribute('lang'), sees.lang);
    assert.match(await page.locator('.root [part=emergency-line]').innerText(), new RegExp(sees.calls));
    if (sees.clinic) assert.ok((await page.locator('.root [part=clinic]').innerText()).includes(sees.clinic));
    await page.locator('.root [part=start]').click();
    await answer(page, { saddle: 'yes' });
    await page.locator('.root .card.emergency').waitFor();
    assert.deepEqual(errors, []);
  });
}

test('the frame that is copied is as high as what it shows, on a page of another origin under its policy', async (t) => {
  const { pastes } = await chooses(t, { host: 'wix', lang: 'es', country: 'mx' });
  const { page, errors } = await pasted(t, pastes.get('The frame'), pastes.get('The policy for the frame'));
  const inside = page.frameLocator('iframe');
  await inside.locator('.root:not([data-early])').waitFor();
  assert.match(await inside.locator('.root [part=emergency-line]').innerText(), /911/);
  assert.equal(await inside.locator('.root').getAttribute('lang'), 'es');
  await page.waitForFunction(() => document.querySelector('iframe').getBoundingClientRect().height !== 800);
  assert.deepEqual(errors, []);
});

test('one file says what the attributes of the tag would, and the tag that names it runs', async (t) => {
  const { pastes } = await chooses(t, { host: 'page', country: 'gb', 'clinic-name': 'Ours', theme: 'dark' });
  const file = pastes.get('One file for all of your pages');
  assert.deepEqual(JSON.parse(file), { country: 'gb', theme: 'dark', 'clinic-name': 'Ours' });
  const html = pastes.get('The tag').replace(/ country="gb"| theme="dark"| clinic-name="Ours"/g, '').replace('<treatment-pathway', '<treatment-pathway clinic="/clinic.json"');
  const body = `<!doctype html><html lang="en"><title>A clinic</title><link rel="icon" href="data:,"><main><h1>A clinic</h1>${html}</main>`;
  const policy = `default-src 'none'; connect-src 'self'; ${pastes.get('The policy for the tag').replace('connect-src', "connect-src 'self'")}`;
  const { page, root, warnings } = await visit(t, { path: '/page', routes: { '/page': { body, policy: policy.replace("connect-src 'self'; ", '') }, '/clinic.json': { body: file, type: 'application/json' } }, first: true });
  await root.waitFor();
  assert.match(await page.locator('.root [part=emergency-line]').innerText(), /999/);
  assert.match(await page.locator('.root [part=clinic]').innerText(), /Ours/);
  assert.deepEqual(warnings, []);
});

test('every kind of site has something to paste, and says whether it was tried', async (t) => {
  const { page, errors, requests } = await chooses(t, {});
  const loaded = requests.length;
  for (const [host, { tried }] of Object.entries(HOSTS)) {
    await page.locator('[name=host]').selectOption(host);
    assert.ok((await page.locator('.block code').allInnerTexts()).every((text) => text.trim().length > 10), host);
    assert.match(tried, /^(Tried: our tests|Only read: .*We have not tried it\.$)/);
    assert.ok((await page.locator('#paste').innerText()).includes(tried));
  }
  assert.deepEqual([errors, requests.slice(loaded)], [[], []]);
});

test('an address that is none is asked for again, and what was there stays', async (t) => {
  for (const site of ['not an address', 'javascript:alert(1)', '']) {
    const { page, pastes } = await chooses(t, { site });
    assert.match(await page.locator('#trouble').innerText(), /Give the whole address of the folder/);
    assert.match(pastes.get('The tag'), /^<treatment-pathway src="http/);
    assert.equal(await page.locator('[name=site]').getAttribute('aria-invalid'), 'true');
  }
});

test('the shortcode says what the plugin reads of it, and nothing else', async (t) => {
  const php = readFileSync(new URL('../../www/wordpress/includes/blocks.php', import.meta.url), 'utf8');
  const read = [...php.split("'treatment_pathway',")[1].split(');')[0].matchAll(/'(\w+)' +=> ''/g)].map(([, name]) => name);
  assert.deepEqual(IN_SHORTCODE.map((name) => name.replaceAll('-', '_')), read);
  const { pastes } = await chooses(t, { host: 'wordpress', country: 'us', lang: 'es', reading: 'clinical', 'heading-level': '3', 'clinic-name': 'a"] [b' });
  assert.equal(pastes.get('The shortcode'), '[treatment_pathway pathway="failed-back" lang="es" reading="clinical" heading_level="3"]');
});

test('the three invented clinics stand without a finding of axe, and the one without a script leads to the pages', async (t) => {
  const { page, origin, errors } = await visit(t, { path: '/there/clinic/examples/pages.html', routes: { ...OWN, ...FOLDERS }, first: true });
  assert.deepEqual(await axe(page), []);
  await page.getByRole('link', { name: 'Ir a las páginas' }).click();
  assert.equal(await page.locator('html').getAttribute('lang'), 'es');
  assert.match(await page.locator('body').innerText(), /emergencia/);
  for (const name of ['tag', 'frame']) {
    await page.goto(`${origin}/there/clinic/examples/${name}.html`);
    await (name === 'tag' ? page : page.frameLocator('iframe')).locator('.root:not([data-early])').waitFor();
    assert.deepEqual(await axe(page), [], name);
  }
  assert.deepEqual(errors.filter((each) => !/404/.test(each)), []);
});

test('what an application is told to install and import is what the package is called and exports', async (t) => {
  const { name, version, exports } = JSON.parse(readFileSync(`${DIST}npm/package.json`, 'utf8'));
  const { pastes } = await chooses(t, { host: 'application', country: 'us' });
  const [install, , imports, , tag] = pastes.get('The package').split('\n');
  assert.equal(install, `npm install ./${name}-${version}.tgz`);
  const [, path] = /^import '(.+)';$/.exec(imports);
  assert.ok(exports[path.replace(name, '.')], path);
  assert.match(tag, /^<treatment-pathway src="http[^"]+\/failed-back\/" lang="en" country="us"><\/treatment-pathway>$/);
});

for (const [width, dark] of [[1280, false], [320, true]]) {
  test(`the configurator and the statement, ${width} pixels wide${dark ? ', dark' : ''}: no finding of axe, and nothing to scroll sideways`, async (t) => {
    const { page, origin } = await chooses(t, { host: 'page', country: 'us' }, { width, dark });
    for (const path of ['', 'statement.html']) {
      if (path) await page.goto(`${origin}/there/configurator/${path}`);
      assert.deepEqual(await axe(page), []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, path);
    }
  });
}

test('the colour says how well it can be read, and as what it is shown', async (t) => {
  for (const [accent, said] of [['#0c5a6e', /On white 7\.\d to 1: it can be read\./], ['#ffd400', /On white 1\.4 to 1, and 4\.5 is needed: it is shown as #[0-9a-f]{6}\./]]) {
    const { page } = await chooses(t, { 'own-accent': true, accent });
    assert.match(await page.locator('#contrast').innerText(), said);
  }
});

test('every criterion of WCAG 2.2, A and AA, stands in the statement once; a test that it names is there', () => {
  const numbers = CRITERIA.map(([number]) => number);
  assert.deepEqual([numbers.length, new Set(numbers).size], [55, 55]);
  assert.deepEqual(numbers, [...numbers].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  const tests = [...new Set(CRITERIA.flatMap(([, , , , how]) => how ?? []))];
  assert.deepEqual(tests.filter((name) => !existsSync(new URL(`${name}.test.js`, import.meta.url))), []);
});
