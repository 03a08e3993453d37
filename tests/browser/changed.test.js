// The page around changes what the tag shows: what can be had takes the place of what is there, and what cannot changes nothing.
// Whatever fails, everything that the page's author put into the tag is shown.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mockBundle, visit, words } from './helper.js';
import { answer } from './person.js';

const CLEAR = { numb: 'no', fever: 'no' };
const ARABIC = '/pathways/failed-back/ar.json';
const arabic = async () => JSON.stringify(await mockBundle({ lang: 'ar', dir: 'rtl', words: await words('ar') }));
const title = (page) => page.locator('.root .page .title').textContent();
const set = (page, name, value) => page.evaluate(([name, value]) => document.querySelector('treatment-pathway').setAttribute(name, value), [name, value]);

/** Somebody on the third page, half way through it; `heard` is what the page is told. */
async function walked(t, routes = {}) {
  const seen = await visit(t, { mock: true, routes });
  await seen.root.waitFor();
  await answer(seen.page, CLEAR);
  await answer(seen.page, { weeks: 40 });
  await seen.page.locator('.root [part=answer] input').first().check();
  await seen.page.evaluate(() => {
    globalThis.heard = [];
    for (const name of ['pathway-ready', 'pathway-failed']) addEventListener(name, ({ type, detail }) => globalThis.heard.push([type, detail]));
  });
  const heard = (count) => seen.page.waitForFunction((count) => globalThis.heard.length >= count && globalThis.heard, count).then((all) => all.jsonValue());
  const stays = async () => {
    assert.equal(await title(seen.page), 'What about where?');
    assert.equal(await seen.page.locator('.root [part=answer] input').first().isChecked(), true);
    assert.equal(await seen.page.locator('treatment-pathway [part=status]').textContent(), '');
  };
  return { ...seen, heard, stays };
}

for (const [name, attribute, value, routes, reason] of [
  ['a language that there is not', 'lang', 'fr', {}, 'no-bundle'],
  ['a language whose file is damaged', 'lang', 'ar', { [ARABIC]: { body: '{' } }, 'bad-bundle'],
  ['a folder that there is not', 'src', '/nowhere/', {}, 'no-bundle'],
  ['no address', 'src', 'javascript:alert(1)', {}, 'no-bundle'],
  ['a pathway whose proof fails', 'src', '/other/', { '/other/en.json': { body: JSON.stringify(await mockBundle({ broken: true })) } }, 'unsound'],
]) {
  test(`asked for ${name}, the screen, the answers and a tick stay, and the author is told`, async (t) => {
    const { page, heard, stays, warnings } = await walked(t, routes);
    const before = await page.locator('treatment-pathway').getAttribute(attribute);
    await set(page, attribute, value);
    assert.deepEqual(await heard(1), [['pathway-failed', { reason, stays: true }]]);
    await stays();
    assert.match(warnings.join('\n'), new RegExp(`treatment-pathway: ${reason}`));
    if (reason !== 'unsound' && !value.startsWith('javascript')) assert.match(warnings.join('\n'), /http:.*\.json/, 'with the address');
    // Back to what is there: nothing to fetch, and the walk goes on.
    await set(page, attribute, before);
    await answer(page, { where: ['leg'] });
    assert.equal(await title(page), 'What about moved?');
    // And on to one that can be had.
    assert.equal((await heard(1)).length, 1);
  });
}

test('after a change that failed, another one works', async (t) => {
  const { page, stays, heard } = await walked(t, { [ARABIC]: { body: await arabic() } });
  await set(page, 'lang', 'fr');
  await heard(1);
  await stays();
  await set(page, 'lang', 'ar');
  await page.locator('.root[dir=rtl]').waitFor();
  assert.equal(await title(page), 'What about where?');
});

test('what comes late of an earlier change changes nothing, whether it comes or fails', async (t) => {
  const held = [];
  const { page, stays } = await walked(t, { [ARABIC]: { stream: (response) => held.push(response) }, '/slow/en.json': { stream: (response) => held.push(response) } });
  const asked = (count) => assert.doesNotReject(page.waitForFunction(() => true).then(async () => { while (held.length < count) await new Promise((done) => setTimeout(done, 20)); }));
  await set(page, 'lang', 'ar');
  await asked(1);
  await set(page, 'lang', 'en');
  held[0].writeHead(200, { 'content-type': 'application/json' }).end(await arabic());
  await page.waitForTimeout(200);
  await stays();
  await set(page, 'src', '/slow/');
  await asked(2);
  await set(page, 'src', 'pathways/failed-back/');
  held[1].writeHead(500).end();
  await page.waitForTimeout(200);
  await stays();
  assert.deepEqual(await page.evaluate(() => globalThis.heard), []);
});

test('a change that failed moves nobody to another country', async (t) => {
  const body = '<!doctype html><html lang="en"><title>A</title><link rel="icon" href="data:,"><treatment-pathway src="/pathways/failed-back/" lang="en-GB"></treatment-pathway><script type="module" src="/src/define.js"></script>';
  const { page, root } = await visit(t, { mock: true, path: '/gb', routes: { '/gb': { body } } });
  await root.waitFor();
  const line = page.locator('.root [part=emergency-line]');
  await page.evaluate(() => addEventListener('pathway-failed', () => (globalThis.failed = true)));
  await set(page, 'lang', 'fr-FR');
  await page.waitForFunction(() => globalThis.failed);
  await set(page, 'heading-level', '3');
  assert.match(await line.innerText(), /Call 999 now/);
});

for (const lang of ['EN', 'En-us', 'en_US']) {
  test(`lang="${lang}" is a language as any other`, async (t) => {
    const body = `<!doctype html><html lang="en"><title>A</title><link rel="icon" href="data:,"><treatment-pathway src="/pathways/failed-back/" lang="${lang}"></treatment-pathway><script type="module" src="/src/define.js"></script>`;
    const { page, root } = await visit(t, { mock: true, path: '/a', routes: { '/a': { body } } });
    await root.waitFor();
    await answer(page, CLEAR);
    await set(page, 'lang', 'en');
    await page.waitForTimeout(100);
    assert.equal(await title(page), 'What about weeks?');
  });
}

const SLOTS = `<p slot="intro">Our intro.</p><p>Our fallback.</p><p slot="clinic-contact">Call us: 555 0100.</p><p slot="disclaimer">Our disclaimer.</p><p slot="footer">Our foot.</p>`;
const clinic = (src) =>
  `<!doctype html><html lang="en"><title>A</title><link rel="icon" href="data:,"><treatment-pathway src="${src}" lang="en-GB">${SLOTS}</treatment-pathway><script type="module" src="/src/define.js"></script>`;
const shown = (page) =>
  page.evaluate(() => [...document.querySelectorAll('treatment-pathway > p')].filter((each) => each.checkVisibility()).map((each) => each.textContent));

test('whatever fails, each slot of the clinic is shown, its telephone number with it', async (t) => {
  const { page } = await visit(t, { mock: true, path: '/a', routes: { '/a': { body: clinic('/nowhere/') } } });
  await page.locator('treatment-pathway [part=status]').filter({ hasText: /./ }).waitFor();
  assert.deepEqual(await shown(page), ['Our intro.', 'Our fallback.', 'Call us: 555 0100.', 'Our disclaimer.', 'Our foot.']);
});

test('while it loads the fallback is shown, and on a screen they have their own places', async (t) => {
  const held = [];
  const { page, root } = await visit(t, {
    ...{ mock: true, path: '/a', waitUntil: 'commit' },
    routes: { '/a': { body: clinic('/pathways/failed-back/') }, '/pkg/treatment_pathway_bg.wasm': { stream: (response) => held.push(response) } },
  });
  await page.locator('treatment-pathway [part=status]').waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('treatment-pathway').shadowRoot?.firstChild);
  assert.deepEqual(await shown(page), ['Our fallback.']);
  while (held.length === 0) await page.waitForTimeout(20);
  held[0].writeHead(200, { 'content-type': 'application/wasm' }).end(Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]));
  await root.waitFor();
  assert.deepEqual(await shown(page), ['Our intro.', 'Call us: 555 0100.', 'Our disclaimer.', 'Our foot.']);
  const inside = await page.locator('treatment-pathway > [slot]').evaluateAll((all) => all.map(({ assignedSlot }) => assignedSlot?.closest('.root') !== null && Boolean(assignedSlot)));
  assert.deepEqual(inside, [true, true, true, true]);
});

test('an engine that breaks later leaves each slot as well', async (t) => {
  const { page, root } = await visit(t, { mock: true, path: '/a', routes: { '/a': { body: clinic('/pathways/failed-back/') }, '/pathways/failed-back/en.json': { body: JSON.stringify(await mockBundle({ broken: true })) } } });
  await root.waitFor().catch(() => {});
  await page.locator('treatment-pathway [part=status]').filter({ hasText: /./ }).waitFor();
  assert.equal((await shown(page)).length, 5);
});
