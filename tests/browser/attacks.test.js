// Strangers: bundles, first files, links, codes, files, messages, attributes and scripts of the page around. None runs code, none
// gets an answer, none makes the page stand still, and none changes what a person is advised. What is malformed says what is
// wrong, and when to call stays on the screen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentsOf } from '../../www/src/engine/contents.js';
import { decoded } from '../../www/src/sharing/code.js';
import { opened } from '../../www/src/sharing/saved.js';
import { both, walk } from './beside.js';
import { bundleOf, explorer, typical } from './engine.js';
import { mockBundle, visit } from './helper.js';

const FOLDER = 'pathways/failed-back';
const REAL = await bundleOf(FOLDER);
const FIRST = await bundleOf(FOLDER, 'en.first');
const EN = '/pathways/failed-back/en.json';
const contents = contentsOf(REAL);
const MARK = 'globalThis.pwned = true';
const HTML = `<img src=x onerror="${MARK}"><script>${MARK}</script><svg onload="${MARK}"><a href="javascript:${MARK}">x</a>`;

/** How long the page has been busy until now, in milliseconds of its own thread: what else the machine does is not counted. */
async function busy(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const at = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  const before = await at();
  return async () => (await at()) - before;
}
/** All that a person reads of the tag. */
const reads = (page) =>
  page.evaluate(() => {
    const tag = document.querySelector('treatment-pathway');
    return [tag, ...tag.shadowRoot.querySelectorAll('.root, [part=status], .call')].map((each) => each.innerText).join('\n');
  });
const unharmed = async ({ page, origin, requests }) => {
  assert.equal(await page.evaluate(() => globalThis.pwned), undefined, 'no code runs');
  assert.deepEqual(requests.filter((to) => !to.startsWith(origin) && !to.startsWith('data:')), [], 'nothing is asked elsewhere');
};
const copy = (thing, change) => {
  const other = structuredClone(thing);
  change(other);
  return other;
};
/** Every text of a tree, made hostile. */
const poisoned = (thing) => {
  if (typeof thing === 'string') return /^[a-z0-9_.-]*$/.test(thing) ? thing : `${thing} ${HTML}`;
  if (Array.isArray(thing)) return thing.map(poisoned);
  return thing && typeof thing === 'object' ? Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, poisoned(value)])) : thing;
};

const proto = (text) => text.replace('{', '{"__proto__":{"pwned":1,"country":"gb"},"constructor":{"prototype":{"pwned":1}},');
const BUNDLES = {
  'texts that are markup': JSON.stringify(copy(REAL, (b) => { b.texts = poisoned(b.texts); b.words = poisoned(b.words); })),
  'a source whose address is a script': JSON.stringify(copy(REAL, (b) => { b.sources = JSON.parse(JSON.stringify(b.sources).replaceAll('https://', 'javascript:')); })),
  'keys of prototypes': proto(JSON.stringify(REAL)),
  'a million facts': JSON.stringify(copy(REAL, (b) => { b.page.facts = Array.from({ length: 1e6 }, (_, at) => [`f${at}`, ['choice', ['no']], false]); })),
  'a hundred thousand facts': JSON.stringify(copy(REAL, (b) => { b.page.facts = Array.from({ length: 1e5 }, (_, at) => [`f${at}`, ['choice', ['no']], false]); })),
  'a hundred thousand steps': JSON.stringify(copy(REAL, (b) => { b.pathway = { ...b.pathway, steps: Array.from({ length: 1e5 }, () => b.pathway.steps?.[0] ?? {}) }; })),
  'nests of ten thousand lists': JSON.stringify(REAL).replace('"pathway":', `"deep":${'['.repeat(1e4)}${']'.repeat(1e4)},"pathway":`),
  'no pathway': JSON.stringify({ ...REAL, pathway: null }),
  'a page table that is a text': JSON.stringify({ ...REAL, page: 'x' }),
  'words that are a list': JSON.stringify({ ...REAL, words: [1] }),
  'texts that are numbers': JSON.stringify({ ...REAL, texts: Object.fromEntries(Object.keys(REAL.texts).map((key) => [key, 5])) }),
  'a ladder of nothing': JSON.stringify(copy(REAL, (b) => { b.page.ladder = [null, 5, {}]; })),
  'editions that are a text': JSON.stringify({ ...REAL, editions: 'x' }),
  'half of it': JSON.stringify(REAL).slice(0, 200_000),
  'nothing': '',
};
/** How long the page is busy with what is harmless. @type {Record<string, number>} */
const harmless = {};
/** Whoever is hostile may add no more than this many milliseconds. */
const notLonger = (kind, still) => {
  harmless[kind] ??= still;
  assert.ok(still < harmless[kind] + 200, `it is busy for ${still} ms, and for ${harmless[kind]} with what is harmless`);
};

for (const [name, body] of Object.entries({ 'the pathway itself': JSON.stringify(REAL), ...BUNDLES })) {
  test(`a bundle of ${name}`, async (t) => {
    const body2 = { body: '<!doctype html><title>A</title><link rel="icon" href="data:,">' };
    const seen = await visit(t, { path: '/empty', routes: { '/empty': body2, [EN]: { body }, '/pathways/failed-back/en.first.json': { body: 'null' } }, first: true });
    const work = await busy(seen.page);
    await seen.page.goto(`${seen.origin}/`);
    await seen.page.locator('treatment-pathway .root, treatment-pathway [part=status]').filter({ hasText: /./ }).first().waitFor();
    await seen.page.waitForTimeout(300);
    await unharmed(seen);
    const said = await reads(seen.page);
    // Either it is shown, or it says what is wrong and when to call.
    const shown = await seen.root.count();
    if (!shown) assert.match(said, /The questions (cannot start|have stopped), because/);
    assert.match(said, /call/i);
    assert.deepEqual(await seen.page.evaluate(() => [{}.pwned, {}.country]), [undefined, undefined]);
    notLonger('bundle', await work());
  });
}

const FILES = {
  'texts that are markup': JSON.stringify(poisoned(FIRST)),
  'a view that is a text': JSON.stringify({ ...FIRST, view: 'x' }),
  'no question': JSON.stringify(copy(FIRST, (f) => { f.view.question = null; })),
  'signs that mean nothing': JSON.stringify({ ...FIRST, means: 'x' }),
  'half of it': JSON.stringify(FIRST).slice(0, 20_000),
  'keys of prototypes': proto(JSON.stringify(FIRST)),
};
for (const [name, body] of Object.entries(FILES)) {
  test(`a first file of ${name}: what the engine says is what is advised`, async (t) => {
    const seen = await visit(t, { first: true, routes: { '/pathways/failed-back/en.first.json': { body } } });
    await seen.page.waitForFunction(() => document.querySelector('treatment-pathway').shadowRoot.textContent.length > 100);
    await seen.page.waitForTimeout(1500);
    await unharmed(seen);
    assert.match(await reads(seen.page), /call/i);
    // The bundle is whole, and so is the walk.
    assert.equal(await seen.root.count(), 1, 'the pathway is there');
    const oracle = await explorer(REAL);
    await seen.page.locator('.root [part=start]').click();
    const view = await walk({ page: seen.page, bundle: REAL, oracle }, typical(REAL));
    assert.equal(view.card.urgency, 'routine');
  });
}

/** So long a text takes less than this many milliseconds to be refused. */
const quick = (name, most, step) =>
  test(name, () => {
    const start = process.cpuUsage();
    step();
    const { user } = process.cpuUsage(start);
    assert.ok(user / 1000 < most, `${user / 1000} ms`);
  });
quick('a code of 150 kB is refused at once', 50, () => assert.deepEqual(decoded('2'.repeat(150_000), contents), { trouble: 'code-typo' }));
quick('a code of 20 MB is refused at once', 50, () => assert.deepEqual(decoded('2'.repeat(20_000_000), contents), { trouble: 'code-typo' }));
const file = (facts, more) => JSON.stringify({ format: 'treatment-pathway-answers', pathway: contents.id, version: contents.version, facts, ...more });
const many = (count) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`nobody_${at}`, 'yes']));
quick('a file of 30,000 unknown facts is refused at once', 200, () => assert.deepEqual(opened(file(many(30_000)), contents), { trouble: 'open-not-ours' }));

for (const [name, text, trouble] of [
  ['nothing strange in it', file({ weakness: 'none' }), null],
  ['2,000 unknown facts', file(many(2000)), null],
  ['30,000 unknown facts', file(many(30_000)), /not a file that this page saved/],
  ['keys of prototypes', proto(file({ weakness: 'none' })).replace('"facts":{', '"facts":{"__proto__":{"x":1},"constructor":"yes",'), null],
  ['answers that are markup', file({ [contents.facts[0][0]]: HTML }, { questions: HTML, day: HTML, ratings: { [HTML]: 'a-lot' } }), null],
  ['answers that are lists of a hundred thousand', file({ [contents.facts[0][0]]: Array.from({ length: 1e5 }, () => 'x') }), null],
  ['supposed facts by the hundred thousand', file({}, { supposed: Array.from({ length: 60_000 }, (_, at) => `s${at}`) }), null],
]) {
  test(`a file with ${name}`, async (t) => {
    const seen = await visit(t, { first: true });
    await seen.root.waitFor();
    await seen.page.waitForFunction(() => !document.querySelector('treatment-pathway').shadowRoot.querySelector('.moment')?.textContent);
    await seen.page.locator('.root [data-act=open-saved]').click();
    await seen.page.locator('.root input[type=file]').waitFor();
    await seen.page.waitForTimeout(500);
    const work = await busy(seen.page);
    await seen.page.locator('.root input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    if (trouble) await seen.page.locator('.root [role=alert]').filter({ hasText: trouble }).waitFor();
    else {
      await seen.page.locator('.root [data-act=opens-yes]').click();
      await seen.page.locator('.root [part=news]').waitFor();
    }
    await seen.page.waitForTimeout(300);
    await unharmed(seen);
    assert.match(await seen.root.innerText(), /call/i);
    notLonger('file', await work());
    assert.deepEqual(seen.errors, []);
  });
}

test('fragments that are none: nothing is opened, and the page goes on', async (t) => {
  for (const hash of [`#pathway=${'2'.repeat(150_000)}`, `#pathway=${HTML}`, '#pathway=', '#pathway=%00%ff', '#pathway=__proto__', `#${'&pathway='.repeat(500)}`]) {
    const seen = await visit(t, { first: true, path: `/${hash}` });
    await seen.root.waitFor();
    await seen.page.locator('.root [part=news]').waitFor();
    assert.match(await seen.page.locator('.root [part=news]').innerText(), /typing mistake/);
    assert.doesNotMatch(seen.page.url(), /pathway=2|%3Cimg/);
    await unharmed(seen);
  }
});

test('messages from other windows are not heard, and nothing is said to them', async (t) => {
  const seen = await visit(t, { mock: true });
  await seen.root.waitFor();
  const before = await seen.root.innerText();
  await seen.page.evaluate((html) => {
    globalThis.told = [];
    addEventListener('message', ({ data }) => globalThis.told.push(data));
    for (const data of [{ type: 'answer', facts: { numb: 'yes' } }, html, { ns: 'pathway', type: 'init' }]) postMessage(data, '*');
  }, HTML);
  await seen.page.waitForTimeout(200);
  assert.equal(await seen.root.innerText(), before);
  assert.equal((await seen.page.evaluate(() => globalThis.told)).length, 3, 'those sent, and no answer to them');
});

test('attributes that are hostile: each becomes its default', async (t) => {
  const seen = await visit(t, { mock: true });
  // Said once the proof is done.
  const text = async () => (await seen.root.innerText()).replace(/With your answers.*\n/, '');
  const before = await text();
  await seen.page.evaluate((html) => {
    const tag = document.querySelector('treatment-pathway');
    for (const name of ['heading-level', 'emergency-number', 'crisis-number', 'history', 'share', 'reading', 'theme', 'clinic-name'])
      for (const value of [html, 'javascript:alert(1)', '__proto__', '9'.repeat(1e5), '\u202e911', '']) tag.setAttribute(name, value);
  }, HTML);
  assert.equal(await text(), before);
  await unharmed(seen);
});

/** A page around whose scripts have replaced what every page has. */
const OLD_LIBRARY = `
  Array.prototype.flatten = function () { return 'x'; };
  Array.prototype.remove = function () {};
  Object.prototype.extend = function () { return this; };
  String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
  Function.prototype.bind = (function (bind) { return function (...a) { return bind.apply(this, a); }; })(Function.prototype.bind);
  Array.from = (function (from) { return function (list, map) { return map ? from.call(Array, list).map(map) : from.call(Array, list); }; })(Array.from);
  Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this); };
  Array.prototype.toJSON = undefined;`;
const NOISY = `
  for (const name of ['log', 'warn', 'error']) console[name] = () => {};
  window.onerror = () => true;
  window.$ = window.jQuery = () => {};
  window.words = window.el = window.name = 'x';
  Element.prototype.append = (function (append) { return function (...nodes) { return append.apply(this, nodes); }; })(Element.prototype.append);`;
for (const [name, script] of Object.entries({ 'old libraries': OLD_LIBRARY, 'noise': NOISY })) {
  test(`a page with ${name} changes nothing of what is advised`, async (t) => {
    const body = `<!doctype html><html lang="en"><title>A</title><link rel="icon" href="data:,"><script src="/host.js"></script><treatment-pathway src="/pathways/failed-back/" lang="en" country="us"></treatment-pathway><script type="module" src="/src/define.js"></script>`;
    const seen = await both(t, FOLDER, { path: '/a', routes: { '/a': { body }, '/host.js': { body: script, type: 'text/javascript' } } });
    const view = await walk(seen, seen.usual);
    assert.equal(view.card.urgency, 'routine');
    await unharmed(seen);
  });
}

test('a mock pathway with markup in every text shows it as text', async (t) => {
  const bundle = await mockBundle();
  const seen = await visit(t, { mock: true, routes: { [EN]: { body: JSON.stringify({ ...bundle, texts: poisoned(bundle.texts) }) } } });
  await seen.root.waitFor();
  await unharmed(seen);
  assert.equal(await seen.page.locator('.root img, .root script').count(), 0);
});
