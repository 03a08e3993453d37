// What a page can set, call, hear and style: all of it is in the comment on the class, and nothing stands there that is not so.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { manifest } from '../../www/contract.js';
import { ATTRIBUTES } from '../../www/src/element/properties.js';
import { axe, visit } from './helper.js';
import { agree, answer } from './person.js';

const WWW = fileURLToPath(new URL('../../www/', import.meta.url));
const SOURCES = readdirSync(`${WWW}src`, { recursive: true })
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(`${WWW}src/${name}`, 'utf8'))
  .join('\n');
const STYLE = readFileSync(`${WWW}src/treatment-pathway.css`, 'utf8');
const made = manifest('treatment-pathway.js').modules[0].declarations.find(({ tagName }) => tagName === 'treatment-pathway');
const names = (list) => list.map(({ name }) => name).sort();
const all = (pattern, text) => [...new Set([...text.matchAll(pattern)].map(([, found]) => found))].sort();
const camel = (name) => name.replace(/-./g, ([, letter]) => letter.toUpperCase());

for (const [what, said, there] of [
  ['attribute', names(made.attributes), [...ATTRIBUTES].sort()],
  ['property', names(made.members.filter(({ kind, static: own }) => kind === 'field' && !own)), ATTRIBUTES.filter((name) => name !== 'lang').map(camel).sort()],
  ['slot', names(made.slots).filter(Boolean), all(/name: '(intro|clinic-contact|disclaimer|footer)'/g, SOURCES)],
  ['style property', names(made.cssProperties), all(/var\((--pathway-[a-z-]+)/g, STYLE)],
  ['event', names(made.events), all(/'(pathway-(?:ready|failed))'/g, SOURCES)],
  // A part of a card is named after its urgency; `chance` and `undo` are rows of a comparison.
  ['part', names(made.cssParts).filter((name) => !/^card-|^status$/.test(name)), all(/(?<=part(?:: |', )|\b(?:row|fold)\()['`]([a-z-]+)/g, SOURCES).concat('checklist').filter((name) => !['id', 'status', 'chance', 'undo'].includes(name)).sort()],
])
  test(`each ${what} is in the contract, and none besides`, () => assert.deepEqual(said, there));

test('its version is that of the engine', () => {
  const [, version] = /^version = "([^"]+)"/m.exec(readFileSync(`${WWW}../Cargo.toml`, 'utf8'));
  assert.equal(made.members.find(({ name }) => name === 'version').default, `'${version}'`);
});

const page = (tag, after = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head><body><main><h1>A page</h1>${tag}</main>
  <script src="/listen.js"></script>${after}<script type="module" src="/src/define.js"></script></body></html>`;
const LISTEN = "globalThis.failed = []; addEventListener('pathway-ready', () => (globalThis.ready = true)); addEventListener('pathway-failed', ({ detail }) => failed.push(detail));";
const open = (t, body, more = {}) =>
  visit(t, { mock: true, first: true, path: '/a', ...more, routes: { '/a': { body }, '/listen.js': { body: LISTEN, type: 'text/javascript' }, ...more.routes } });
const TAG = (more = '') => `<treatment-pathway src="/pathways/failed-back/" lang="en" country="us" ${more}><p>Call 911 in an emergency.</p><p slot="disclaimer">Our disclaimer.</p><p slot="footer">Our footer.</p></treatment-pathway>`;
const loaded = (requests) => requests.filter((to) => /boot|whole|wasm|[.]json/.test(to));
const ready = (page) => page.waitForFunction(() => globalThis.ready);
const there = (page, step, given) => page.locator('treatment-pathway').evaluate(step, given);

const FAR = '<div id="far"></div>';
const far = (more) => page(`${FAR}${TAG(more)}`);
/** A page so long that the tag stands far below its window. */
const scrolled = (t, more) => open(t, far(more).replace('</head>', '<link rel="stylesheet" href="/far.css"></head>'), { routes: { '/far.css': { body: '#far { height: 20000px }' } } });

test('far below the window nothing loads but the shell; near it, all does', async (t) => {
  const { page: at, requests } = await scrolled(t, '');
  await at.waitForTimeout(800);
  assert.deepEqual(loaded(requests), []);
  await at.evaluate(() => scrollTo(0, 20_000 - innerHeight - 900));
  await at.waitForTimeout(400);
  assert.deepEqual(loaded(requests), [], 'not near yet');
  await at.evaluate(() => scrollTo(0, 20_000 - innerHeight - 200));
  await ready(at);
});

test('one that is eager loads wherever it stands', async (t) => {
  const { page: at } = await scrolled(t, 'loading="eager"');
  await ready(at);
});

test('one that waits for somebody loads when they turn to it, by pointer or by keyboard', async (t) => {
  for (const turn of [(at) => at.locator('treatment-pathway > p').first().hover(), (at) => at.keyboard.press('Tab')]) {
    const { page: at, requests } = await open(t, page(TAG('loading="interaction"').replace('Call 911', '<a href="tel:911">Call 911</a>')));
    await at.waitForTimeout(500);
    assert.deepEqual(loaded(requests), []);
    await turn(at);
    await ready(at);
  }
});

test('what is asked of it makes it load', async (t) => {
  const { page: at } = await scrolled(t, '');
  await there(at, (tag) => tag.restart());
  assert.equal(await at.evaluate(() => globalThis.ready), true);
});

test('a property says what its attribute says, also one that was set before the element was there', async (t) => {
  const early = '<script src="/early.js"></script>';
  const body = "const tag = document.querySelector('treatment-pathway'); tag.emergencyNumber = '112'; tag.headingLevel = 3;";
  const { page: at, root } = await open(t, page(TAG(), early), { routes: { '/early.js': { body, type: 'text/javascript' } } });
  await root.waitFor();
  assert.equal(await root.locator('a[href="tel:112"]').count() > 0, true);
  assert.equal(await root.locator('h3').count() > 0, true);
  const both = await there(at, (tag, all) => all.map((name) => { const property = name.replace(/-./g, ([, letter]) => letter.toUpperCase()); tag[property] = 'x1'; const said = tag.getAttribute(name); tag.removeAttribute(name); return [said, tag[property]]; }), ATTRIBUTES.filter((name) => !['lang', 'src', 'loading'].includes(name)));
  assert.deepEqual(both.filter(([said, none]) => said !== 'x1' || none !== ''), []);
  await there(at, (tag) => { tag.country = null; });
  assert.equal(await there(at, (tag) => tag.hasAttribute('country')), false);
});

test('it says when all is there, and why it cannot be', async (t) => {
  const { page: at } = await open(t, page(TAG()));
  await there(at, (tag) => tag.ready);
  assert.equal(await there(at, (tag) => tag.matches(':state(ready)')), true);
  const gone = await open(t, page(TAG()), { routes: { '/pathways/failed-back/en.json': { status: 404 } } });
  assert.equal(await there(gone.page, (tag) => tag.ready.then(String, String)), 'Error: no-bundle');
  assert.equal(await there(gone.page, (tag) => tag.restart().then(String, String)), 'Error: no-bundle');
});

test('a page has the answers only if the person says so', async (t) => {
  const { page: at, errors, root } = await open(t, page(TAG()));
  await root.waitFor();
  await ready(at);
  await at.locator('.root [part=start]').click();
  await answer(at, { numb: 'no', fever: 'no' });
  const ask = () => there(at, (tag) => { globalThis.given = 'nothing yet'; tag.exportAnswers().then((text) => (globalThis.given = text)); });
  const given = () => at.evaluate(() => globalThis.given);
  await ask();
  await at.locator('.root [part=gives]').waitFor();
  assert.deepEqual(await axe(at), []);
  assert.equal(await given(), 'nothing yet');
  await at.locator('.root [data-act=gives-no]').click();
  await at.waitForFunction(() => globalThis.given === null);
  await ask();
  await at.locator('.root [data-act=gives-yes]').click();
  await at.waitForFunction(() => typeof globalThis.given === 'string' && globalThis.given !== 'nothing yet');
  assert.deepEqual(JSON.parse(await given()).facts, { numb: 'no', fever: 'no' });
  assert.deepEqual(errors, []);
});

test('a page opens answers only if the person says so', async (t) => {
  const { page: at, root } = await open(t, page(TAG()));
  await root.waitFor();
  assert.equal(await there(at, (tag) => tag.importAnswers('{}')), false);
  const file = JSON.stringify({ format: 'treatment-pathway-answers', pathway: 'mock', version: '1.0.0', day: '2026-03-03', facts: { numb: 'no', fever: 'no' } });
  assert.equal(await there(at, (tag, text) => tag.importAnswers(text), file), true);
  assert.match(await at.locator('.root [part=opens]').innerText(), /The page around sent saved answers/);
  await agree(at);
  await at.locator('.root [part=news]').waitFor();
  await there(at, (tag) => tag.restart());
  assert.doesNotMatch(await at.locator('.root').innerText(), /Your saved answers are open/);
});

test('it prints the page for the doctor', async (t) => {
  const { page: at, root } = await open(t, page(TAG()));
  await root.waitFor();
  await at.evaluate(() => (globalThis.print = () => (globalThis.printed = document.querySelector('treatment-pathway').className)));
  await there(at, (tag) => tag.print());
  assert.match(await at.evaluate(() => globalThis.printed), /pathway-printing/);
  await at.locator('.root .doctor').waitFor({ state: 'attached' });
});

test('what a clinic slots in is shown below every screen', async (t) => {
  const { page: at, root } = await open(t, page(TAG()));
  await root.waitFor();
  for (const text of ['Our disclaimer.', 'Our footer.']) assert.equal(await at.getByText(text).isVisible(), true);
});
