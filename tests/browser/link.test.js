// A link with answers: they leave the address before anything can read them there, go to the pathway that they name, and are
// opened once a person has said so. So it is with a file and a code.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentsOf } from '../../www/src/engine/contents.js';
import { codeOf } from '../../www/src/sharing/code.js';
import { axe, mockBundle, visit } from './helper.js';
import { agree, answer, focused } from './person.js';

const MOCK = await mockBundle();
const OTHER = await mockBundle({ page: { ...MOCK.page, id: 'elsewhere' } });
const SAID = { numb: 'no', fever: 'no', weeks: 40 };
const codeFor = (bundle) => codeOf({ facts: SAID }, contentsOf(bundle), '2026-03-03');
const CODE = codeFor(MOCK);
const HEAD = '<!doctype html><html lang="en"><title>A</title><link rel="icon" href="data:,">';
const SCRIPT = '<script type="module" src="/src/define.js"></script>';
const tag = (id, src, more = '') => `<treatment-pathway id="${id}" src="${src}" country="us" ${more}></treatment-pathway>`;
const page = (...tags) => ({ body: `${HEAD}<main>${tags.join('')}</main><script src="/spy.js"></script>${SCRIPT}` });
const OURS = '/pathways/failed-back/';
/** What listens on the page, from before the element is there. */
const SPY = `globalThis.read = [];
  for (const name of ['load', 'DOMContentLoaded', 'hashchange', 'pathway-ready'])
    addEventListener(name, (event) => globalThis.read.push([name, location.hash, event.newURL ?? '', event.oldURL ?? '']));`;
const routes = (body) => ({ '/a': body, '/spy.js': { body: SPY, type: 'text/javascript' }, '/elsewhere/en.json': { body: JSON.stringify(OTHER) } });
const open = (t, body, hash, more) => visit(t, { mock: true, path: `/a${hash}`, routes: routes(body), ...more });
const secrets = (page, code = CODE) => page.evaluate((code) => JSON.stringify([location.href, globalThis.read, history.state, document.title]).includes(code), code);
const heading = (page) => page.locator('.root .page .title').innerText();

test('it is gone from the address once the page has loaded, and nothing that listens has read it', async (t) => {
  const { page: seen, errors, requests } = await open(t, page(tag('one', OURS)), `#pathway=${CODE}`);
  await seen.locator('.root [data-act=opens-yes]').waitFor();
  assert.equal(await secrets(seen), false);
  assert.equal(new URL(seen.url()).hash, '');
  assert.ok(requests.every((to) => !to.includes(CODE) || to.endsWith(`#pathway=${CODE}`)), 'no server is asked with it');
  assert.deepEqual(errors, []);
});

for (const [name, hash, left] of [
  ['a route of the page’s own', `#/pain/back&pathway=${CODE}`, '#/pain/back'],
  ['an anchor, behind it', `#pathway=${CODE}&part=2`, '#part=2'],
]) {
  test(`${name} stays in the address`, async (t) => {
    const { page: seen } = await open(t, page(tag('one', OURS)), hash);
    await agree(seen);
    assert.equal(new URL(seen.url()).hash, left);
  });
}

test('a link made on such a page keeps its route', async (t) => {
  const { page: seen, origin } = await open(t, page(tag('one', OURS)), '#/pain/back');
  await seen.locator('.root').waitFor();
  for (const facts of [{ numb: 'no', fever: 'no' }, { weeks: 3 }]) await answer(seen, facts);
  await seen.locator('.root [data-act=take]').click();
  await seen.locator('.root [data-act=link]').click();
  assert.match(await seen.locator('.root p.code').innerText(), new RegExp(`^${origin}/a#/pain/back&pathway=[0-9A-Z]+$`));
});

test('opened in a page that is open already: taken out, the page’s own anchor put back, nobody told, and asked', async (t) => {
  const { page: seen, errors } = await open(t, page('<p id="here">Here</p>', tag('one', OURS)), '#here');
  await seen.locator('.root .field').first().waitFor();
  await answer(seen, { numb: 'no', fever: 'no' });
  await seen.evaluate((code) => (location.hash = `#pathway=${code}`), CODE);
  await seen.locator('.root [data-act=opens-yes]').waitFor();
  assert.equal(new URL(seen.url()).hash, '#here');
  assert.equal(await secrets(seen), false);
  assert.match((await focused(seen)).text, /Open these saved answers/);
  assert.match(await seen.locator('.root [part=opens]').innerText(), /They take the place of the answers given here/);
  await agree(seen);
  await answer(seen, { numb: 'no', fever: 'no' });
  assert.equal(await heading(seen), 'What about where?');
  // An anchor of the page's own is none of ours.
  await seen.evaluate(() => (location.hash = '#there'));
  await seen.waitForFunction(() => globalThis.read.some(([name, hash]) => name === 'hashchange' && hash === '#there'));
  assert.deepEqual(errors, []);
});

for (const [name, first, second] of [
  ['the first', ['one', OURS], ['two', '/elsewhere/']],
  ['the second', ['one', '/elsewhere/'], ['two', OURS]],
]) {
  test(`of two tags, the answers go to ${name}, whose they are`, async (t) => {
    const { page: seen } = await open(t, page(tag(...first), tag(...second)), `#pathway=${CODE}`);
    const own = [first, second].find(([, src]) => src === OURS)[0];
    await seen.locator(`#${own} [data-act=opens-yes]`).waitFor();
    assert.equal(await seen.locator('[data-act=opens-yes]').count(), 1);
    assert.equal(await seen.locator('[part=news]').count(), 0);
  });
}

test('of two tags, one that fails or does not share keeps them from nobody', async (t) => {
  for (const other of [tag('one', '/nowhere/'), tag('one', OURS, 'share="off"')]) {
    const { page: seen } = await open(t, page(other, tag('two', OURS)), `#pathway=${CODE}`);
    await seen.locator('#two [data-act=opens-yes]').waitFor();
    assert.equal(await seen.locator('#one [data-act=opens-yes]').count(), 0);
  }
});

test('answers of a pathway that is not here are told of once, and stay closed', async (t) => {
  const { page: seen } = await open(t, page(tag('one', OURS), tag('two', OURS)), `#pathway=${codeFor(OTHER)}`, { first: true });
  await seen.locator('[part=news]').first().waitFor();
  await seen.waitForFunction(() => globalThis.read.filter(([name]) => name === 'pathway-ready').length === 2);
  assert.deepEqual(await seen.locator('[part=news]').allInnerTexts(), ['These answers belong to another pathway. Your answers here are unchanged.']);
  assert.equal(await secrets(seen, codeFor(OTHER)), false);
});

test('with share="off" it leaves the address all the same, and nothing is opened', async (t) => {
  const { page: seen } = await open(t, page(tag('one', OURS, 'share="off"')), `#pathway=${CODE}`, { first: true });
  await seen.locator('.root[data-screen=first]').waitFor();
  assert.equal(await secrets(seen), false);
  assert.equal(await seen.locator('[data-act=opens-yes], [part=news]').count(), 0);
});

test('a tag that comes later opens it', async (t) => {
  const { page: seen } = await open(t, page(), `#pathway=${CODE}`);
  assert.equal(await secrets(seen), false);
  await seen.evaluate((src) => {
    const element = document.createElement('treatment-pathway');
    element.setAttribute('src', src);
    document.querySelector('main').append(element);
  }, OURS);
  await agree(seen);
  await answer(seen, { numb: 'no', fever: 'no' });
  assert.equal(await heading(seen), 'What about where?');
});

test('before answers are opened it is said when they were saved, and that they may be another person’s; link, code and file alike', async (t) => {
  const file = JSON.stringify({ format: 'treatment-pathway-answers', pathway: 'mock', version: '1.0.0', day: '2026-03-03', facts: SAID });
  const fromPage = async (how) => {
    const seen = await visit(t, { mock: true, first: true });
    await seen.root.waitFor();
    await seen.page.locator('.root [data-act=open-saved]').click();
    await how(seen.page);
    return seen;
  };
  const ways = {
    'link that brought': () => visit(t, { mock: true, first: true, path: `/#pathway=${CODE}` }),
    'what you put in': () =>
      fromPage(async (at) => {
        await at.locator('.root input[name=code]').fill(CODE);
        await at.locator('.root [data-act=open-code]').click();
      }),
    'this file': () => fromPage((at) => at.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(file) })),
  };
  for (const [name, way] of Object.entries(ways)) {
    const { page: seen, errors } = await way();
    const asks = seen.locator('.root [part=opens]');
    await asks.waitFor();
    const said = await asks.innerText();
    assert.match(said, new RegExp(`Open these saved answers\\?[\\s\\S]*${name}[\\s\\S]*They are from March 3, 2026\\.[\\s\\S]*We do not know whose they are`, 'i'), name);
    assert.doesNotMatch(said, /take the place/, 'nobody has answered anything yet');
    assert.deepEqual(await axe(seen), []);
    // Nothing is opened before, and nothing at all where a person does not want it.
    assert.equal(await seen.locator('.root [part=news]').count(), 0);
    await seen.locator('.root [data-act=opens-no]').click();
    await asks.waitFor({ state: 'detached' });
    assert.equal(await seen.locator('.root [part=news]').count(), 0);
    assert.deepEqual(errors, []);
  }
});
