// Whatever fails, the emergency text stays on screen with one sentence that says why.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emergencySentence, sentenceOf } from '../../www/src/element/fallback.js';
import { sentence } from '../../www/src/element/sentences.js';
import { axe, mockBundle, POLICY, visit } from './helper.js';

const BUNDLE = '/pathways/failed-back/en.json';
const WASM = '/pkg/treatment_pathway_bg.wasm';
const bundle = async (more) => ({ [BUNDLE]: { body: JSON.stringify(await mockBundle(more)) } });

const LINES = [
  ['the wasm is missing', { routes: { [WASM]: { status: 404 } } }, /a part of this tool did not load/],
  [
    'the wasm is damaged',
    { routes: { [WASM]: { body: Buffer.from('<!doctype html>') } } },
    /a part of this tool did not load/,
  ],
  [
    'the engine’s JavaScript is missing',
    { routes: { '/pkg/treatment_pathway.js': { status: 404 } } },
    /a part of this tool did not load/,
  ],
  [
    'a module of the page is missing',
    { routes: { '/src/screens/frame.js': { status: 404 } } },
    /a part of this tool did not load/,
  ],
  ['the policy forbids WebAssembly', { policy: POLICY.replace(" 'wasm-unsafe-eval'", '') }, /do not allow WebAssembly/],
  ['the bundle is missing', { routes: { [BUNDLE]: { status: 404 } } }, /the pathway was not found/],
  ['the bundle is not JSON', { routes: { [BUNDLE]: { body: '<!doctype html><p>Oops' } } }, /file is damaged/],
  ['the bundle is JSON of something else', { routes: { [BUNDLE]: { body: '[1, 2]' } } }, /file is damaged/],
  ['the bundle is null', { routes: { [BUNDLE]: { body: 'null' } } }, /file is damaged/],
  ['the bundle has another format', async () => ({ routes: await bundle({ format: 99 }) }), /made for another version/],
  ['the proof finds a mistake', async () => ({ routes: await bundle({ broken: true }) }), /has a mistake/],
  ['the pathway has a mistake', async () => ({ routes: await bundle({ unsound: true }) }), /has a mistake/],
];

for (const [name, given, sentence] of LINES) {
  test(name, async (t) => {
    const { page } = await visit(t, { mock: true, ...(typeof given === 'function' ? await given() : given) });
    const status = page.getByRole('status');
    await status.filter({ hasText: /./ }).waitFor();
    assert.match(await status.innerText(), sentence);
    assert.match(await status.innerText(), /^[^.]+\.$/, 'one sentence');
    assert.equal(await page.locator('treatment-pathway strong').isVisible(), true);
    assert.deepEqual(await axe(page), []);
  });
}

const WHYS = ['blocked', 'no-bundle', 'bad-bundle', 'other-version', 'unsound', 'withdrawn', 'broke'];
for (const [lang, own] of [
  ['es', 'es'],
  ['es-MX', 'es'],
  ['ar', 'ar'],
  ['fr', 'en'],
]) {
  test(`what is said before a bundle is there, in ${lang}`, async () => {
    const notLoaded = Object.fromEntries(await Promise.all([lang, own, 'en'].map(async (each) => [each, await sentenceOf('no-engine', { lang: each, emergency: '911' })])));
    const said = (language) => [notLoaded[language], ...WHYS.map((why) => sentence(why, language)), emergencySentence(language, '911')];
    assert.deepEqual(said(lang), said(own));
    assert.ok(said(lang).every((line) => /\p{L}{3}.*\.$/u.test(line)));
    assert.equal(new Set(said(lang)).size, WHYS.length + 2, 'each its own');
    assert.equal(
      said(lang).some((line) => said('en').includes(line)),
      own === 'en',
    );
    assert.match(said(lang).at(-1), /911/);
    assert.doesNotMatch(said(lang).join(), /kept|guardaron|تُحفظ/, 'answers may be kept on the device: that is said where it is known');
  });
}

test('a tag without a fallback still has the emergency sentence', async (t) => {
  const { page } = await visit(t, { mock: true, path: '/clinic/hostile.html', routes: { [BUNDLE]: { status: 404 } } });
  await page.locator('#two .status').filter({ hasText: /./ }).waitFor();
  assert.match(await page.locator('#two .call').textContent(), /call 112 now/);
  assert.deepEqual(await Promise.all(['#one .call', '#two .call'].map((call) => page.locator(call).isVisible())), [
    false,
    true,
  ]);
});

test('without a style sheet everything still works', async (t) => {
  const { page, root } = await visit(t, { mock: true, routes: { '/src/treatment-pathway.css': { status: 404 } } });
  await root.waitFor();
  assert.equal(await page.getByRole('button', { name: 'Continue' }).isVisible(), true);
});

const PLAIN = '../pathways/failed-back/pages/en/index.html';
for (const [name, given] of [
  ['where a policy forbids WebAssembly', { policy: POLICY.replace(" 'wasm-unsafe-eval'", '') }],
  ['where the bundle is missing', { routes: { [BUNDLE]: { status: 404 } } }],
  ['without JavaScript', { javascript: false }],
]) {
  test(`${name} the link to the plain pages is there, and leads to them`, async (t) => {
    const there = { body: '<!doctype html><html lang="en"><title>Plain</title><h1>Plain pages</h1>' };
    const routes = { ...given.routes, [new URL(PLAIN, 'http://x/clinic/').pathname]: there };
    const { page } = await visit(t, { mock: true, path: '/clinic/index.html', ...given, routes });
    if (given.javascript !== false) await page.getByRole('status').filter({ hasText: /./ }).waitFor();
    const link = page.locator(`treatment-pathway a[href="${PLAIN}"]`);
    assert.equal(await link.isVisible(), true);
    await link.click();
    assert.equal(await page.locator('h1').innerText(), 'Plain pages');
  });
}

test('without JavaScript the fallback is the page', async (t) => {
  const { page } = await visit(t, { mock: true, javascript: false });
  assert.equal(await page.locator('treatment-pathway strong').isVisible(), true);
  assert.match(await page.locator('treatment-pathway').innerText(), /JavaScript is off/);
});
