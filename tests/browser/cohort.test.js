// The page for whole tables: what it answers and saves is what the command does with the same file, byte for byte; what it cannot
// read it says as the command does; and nothing leaves it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { By } from 'selenium-webdriver';
import { WORDS } from '../../www/cohort/words.js';
import { command } from './engine.js';
import { drive } from './driven.js';
import { axe, serve, visit } from './helper.js';
import { handlesApart } from './types.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIST = `${ROOT}dist/`;
assert.ok(existsSync(`${DIST}cohort/index.html`), 'run `make dist` first, as `make browser` does');
const PATHWAY = `${ROOT}pathways/failed-back`;
const { page: table } = JSON.parse(readFileSync(`${DIST}failed-back/en.json`, 'utf8'));
const FILES = Object.fromEntries(readdirSync(DIST, { recursive: true }).map((name) => [`/there/${name}`, { file: DIST + name }]));
const FOLDER = mkdtempSync(join(tmpdir(), 'pathway-clinics-'));
after(() => rmSync(FOLDER, { recursive: true }));

/** The same numbers again. @param {number} seed */
const random = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

const column = (id) => id.replaceAll('.', '__');
/** What most people answer: without that nearly everybody would be an emergency. */
const USUAL = new Map(table.usual.map(({ fact, words: [word] }) => [fact, word]));
/** Every column of the pathway, and what may stand in it for somebody. @type {[string, (next: () => number) => string | number][]} */
const COLUMNS = table.facts.flatMap(([id, [type, ...domain], certain]) => {
  const notSure = certain ? [] : [[`${column(id)}__not_sure`, (next) => (next() < 0.01 ? 'true' : 'false')]];
  if (type === 'choice') {
    const [words, usual] = [domain[0], USUAL.get(id)];
    return [[column(id), (next) => (next() < 0.002 ? '' : usual && next() < 0.99 ? usual : words[Math.floor(next() ** 2 * words.length)])]];
  }
  // Whoever names a member that stands alone may name no other: that is tried by itself.
  if (type === 'set') return [...domain[0].filter((_, at) => !domain[1].includes(at)).map((word) => [`${column(id)}__${column(word)}`, (next) => (next() < 0.05 ? 'true' : 'false')]), ...notSure];
  const [least, most, step] = domain;
  // Whoever has a number is sure of it.
  return [[column(id), (next) => least + step * Math.floor((next() * (most - least)) / step)]];
});

/** A table of so many people. */
function people(many, seed = 1) {
  const next = random(seed);
  const rows = Array.from({ length: many }, (_, at) => [`p${at}`, ...COLUMNS.map(([, cell]) => cell(next))].join(','));
  return `${['id', ...COLUMNS.map(([name]) => name)].join(',')}\n${rows.join('\n')}\n`;
}

/** What the command makes of a file. @param {string | Buffer} contents */
function commanded(contents, name = 'patients.csv', dir = PATHWAY) {
  const folder = mkdtempSync(join(FOLDER, 'run-'));
  writeFileSync(join(folder, name), contents);
  const given = ['cohort', dir, '--data', name, '--out', 'out.csv', '--report', 'report.html', '--format', 'json'];
  const { status, stdout } = spawnSync(command(), given, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
  const made = (file) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file)) : null);
  return { status, said: stdout ? JSON.parse(stdout) : null, out: made('out.csv'), bad: made('out.csv.bad.csv'), report: made('report.html')?.toString() };
}

/** The page, ready for a table. */
async function opened(t, { path = '', routes = {}, stopped = false, ...more } = {}) {
  const seen = await visit(t, { path: `/there/cohort/${path}index.html`, routes: { ...FILES, ...routes }, first: true, ...more });
  if (!stopped) await seen.page.locator('#file:enabled').waitFor();
  return seen;
}

const give = (page, contents, name = 'patients.csv') => page.locator('#file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(contents) });
const answered = (page, name = 'patients.csv') => page.locator('#whose', { hasText: name }).waitFor();
const complained = (page) => page.locator('#trouble p').first().waitFor();

/** What a button saves, and under which name. */
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
  return { name: download.suggestedFilename(), contents: readFileSync(await download.path()) };
}

const plain = (text) => text.replaceAll(/\s+/g, ' ').trim();

/** The texts of the picture, in order. */
const shownIn = (page) =>
  page.locator('#picture').evaluate((root) => {
    const found = [];
    for (const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT); walker.nextNode(); ) found.push(walker.currentNode.data);
    return found;
  });

/** The texts of a report's body behind its heading, in order; what was escaped is read again. */
function textsOf(report) {
  const unescaped = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  return report.split('</h1>')[1].split(/<[^>]*>/).map((text) => plain(unescaped(text))).filter(Boolean);
}

test('what it saves and shows is what the command writes, of rows that are answered, open and bad', async (t) => {
  const { page, errors } = await opened(t);
  const lines = people(700, 3).split('\n');
  lines[5] = `${lines[5]},more`;
  lines[9] = lines[9].replace(/^p8,[^,]*/, 'p8,"say ""what"", or <b>not</b>"');
  lines[300] = lines[300].replace(/^p299/, '');
  const contents = Buffer.concat([Buffer.from('\ufeff'), Buffer.from(`${lines.join('\r\n')}"u\r\nnext",\u00e9\r\n`), Buffer.from([0x78, 0xff, 0x2c, 0x0a])]);
  const theirs = commanded(contents);
  assert.equal(theirs.status, 1, 'some are bad');
  await give(page, contents);
  await answered(page);
  const [answers, bad] = [await saved(page, '#save'), await saved(page, '#save-bad')];
  assert.deepEqual([answers.name, bad.name], ['patients-answers.csv', 'patients-answers.csv.bad.csv']);
  assert.ok(answers.contents.equals(theirs.out));
  assert.ok(bad.contents.equals(theirs.bad));
  assert.ok(theirs.said.concluded > 500 && theirs.said.open > 20 && theirs.said.bad >= 5, JSON.stringify(theirs.said).slice(0, 200));
  const shown = (await shownIn(page)).map(plain).filter(Boolean);
  assert.deepEqual(shown, textsOf(theirs.report));
  assert.ok(shown.some((text) => text.includes('<b>not</b>')), 'text stays text');
  assert.equal(await page.locator('#picture b').count(), 0);
  assert.match(await page.locator('#status').innerText(), new RegExp(`patients.csv: ${theirs.said.rows} rows read`));
  assert.deepEqual(errors, []);
});

test('every column that a table may have, and scores, are those of the command; an empty table has no rows', async (t) => {
  const { page } = await opened(t);
  const empty = await saved(page, '#empty');
  assert.equal(empty.name, 'patients.csv');
  const theirs = commanded(empty.contents);
  assert.equal(theirs.status, 0, JSON.stringify(theirs.said));
  await give(page, empty.contents);
  await answered(page);
  assert.ok((await saved(page, '#save')).contents.equals(theirs.out));
  assert.equal(await page.locator('#save-bad').isVisible(), false);
  const known = empty.contents.toString().trim().split(',');
  assert.deepEqual(COLUMNS.map(([name]) => name).filter((name) => !known.includes(name)), []);
});

for (const [what, contents, name, code] of [
  ['an empty file', '', 'patients.csv', 'unreadable-file'],
  ['a file that is no table', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xfe]), 'patients.csv', 'unreadable-file'],
  ['a misspelt column', 'id,sadle\na,no\n', 'patients.csv', 'unknown-column'],
  ['a column that no fact has, and nobody', 'zzz\n1\n', 'patients.csv', 'unknown-column'],
  ['a column twice', 'id,saddle,saddle\na,no,no\n', 'patients.csv', 'same-column'],
  ['a first line that is not UTF-8', Buffer.from([0x69, 0x64, 0x2c, 0xe9, 0x0a, 0x61, 0x2c, 0x62, 0x0a]), 'patients.csv', 'unreadable-file'],
  ['a name that does not say what it is', 'id\na\n', 'patients.xlsx', 'unknown-table'],
]) {
  test(`${what}: the finding is the command's, and the last good result stays`, async (t) => {
    const { page, errors } = await opened(t);
    await give(page, people(3), 'good.csv');
    await answered(page, 'good.csv');
    const before = await page.locator('#picture').innerText();
    const theirs = commanded(contents, name);
    assert.equal(theirs.status, 2);
    await give(page, contents, name);
    await complained(page);
    const found = await page.locator('#trouble li').evaluateAll((all) => all.map((one) => one.textContent));
    const expected = theirs.said.findings.map(({ code, message, help }) => `${code} ${message}${help ? `What to do: ${help}` : ''}`);
    assert.deepEqual(found, expected);
    assert.equal(theirs.said.findings[0].code, code);
    assert.equal(await page.locator('#trouble p').first().innerText(), `${name} was not answered.`);
    assert.equal(await page.locator('#trouble p').last().innerText(), 'The result below is still that of good.csv.');
    assert.deepEqual([await page.locator('#whose').innerText(), await page.locator('#picture').innerText()], ['Where people go: good.csv', before]);
    assert.equal((await saved(page, '#save')).name, 'good-answers.csv');
    assert.deepEqual(errors, []);
    assert.deepEqual(await axe(page), []);
  });
}

test('a quotation mark that nobody closed ends it as it ends the command, behind any row', async (t) => {
  const { page } = await opened(t);
  for (const many of [0, 600]) {
    const contents = `${people(many)}q,"${'no,3,true\n'.repeat(200_000)}`;
    const theirs = commanded(contents);
    assert.equal(theirs.status, 2);
    await give(page, contents, 'patients.csv');
    await page.locator('#trouble li', { hasText: theirs.said.findings[0].message }).waitFor();
    assert.match(theirs.said.findings[0].message, /a quotation mark may be missing/);
  }
  // A row that just fits is a row: where it does not must not depend on how a browser cuts a file.
  for (const length of [(1 << 20) - 5, (1 << 20) + (1 << 18) + 7]) {
    const contents = `${people(2)}q,"${'x'.repeat(length)}"\n${people(40).split('\n').slice(1).join('\n')}`;
    const theirs = commanded(contents, 'long.csv');
    await give(page, contents, 'long.csv');
    if (theirs.status === 2) await page.locator('#trouble li', { hasText: 'long.csv' }).waitFor();
    else {
      await answered(page, 'long.csv');
      assert.ok((await saved(page, '#save')).contents.equals(theirs.out));
    }
  }
});

test('a table of a kind that only the command reads, several files and a file that vanished', async (t) => {
  const { page } = await opened(t);
  await give(page, '{"id":"a"}\n', 'patients.ndjson');
  await complained(page);
  assert.match(await page.locator('#trouble').innerText(), /unknown-table .*save it as .csv, or give it to the command/s);
  await page.evaluate(() => {
    const both = new DataTransfer();
    for (const name of ['a.csv', 'b.csv']) both.items.add(new File(['id\n'], name));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: both, bubbles: true, cancelable: true }));
  });
  await page.locator('#trouble', { hasText: 'Give one table at a time.' }).waitFor();
  const folder = mkdtempSync(join(FOLDER, 'gone-'));
  writeFileSync(join(folder, 'gone.csv'), people(10));
  await page.evaluate(() => {
    Blob.prototype.stream = () => new ReadableStream({ pull: (to) => to.error(new DOMException('gone', 'NotReadableError')) });
  });
  await page.locator('#file').setInputFiles(join(folder, 'gone.csv'));
  await page.locator('#trouble', { hasText: 'gone.csv: the browser cannot read it, or it was changed meanwhile' }).waitFor();
});

test('when the engine itself fails the page says so, and the last good result stays', async (t) => {
  const { page, warnings } = await opened(t);
  await give(page, people(3), 'good.csv');
  await answered(page, 'good.csv');
  await page.evaluate(() => {
    Blob.prototype.stream = () => {
      throw new Error('out of memory');
    };
  });
  await give(page, people(3));
  await page.locator('#trouble', { hasText: 'patients.csv: the engine of this page stopped' }).waitFor();
  assert.equal(await page.locator('#whose').innerText(), 'Where people go: good.csv');
  assert.equal(await page.locator('#progress').isVisible(), false);
  assert.match(warnings.join(), /out of memory/);
});

test('a file that is dropped is answered, and a second one takes the place of one that is being read', async (t) => {
  const { page } = await opened(t);
  const drop = (name, contents) =>
    page.evaluate(([name, contents]) => {
      const one = new DataTransfer();
      one.items.add(new File([contents], name));
      for (const kind of ['dragover', 'drop']) {
        const event = new DragEvent(kind, { dataTransfer: one, bubbles: true, cancelable: true });
        if (document.body.dispatchEvent(event)) throw new Error('the browser would open the file');
      }
    }, [name, contents]);
  const large = people(20_000);
  await drop('large.csv', large);
  await drop('small.csv', people(5));
  await answered(page, 'small.csv');
  await page.waitForTimeout(500);
  assert.equal(await page.locator('#whose').innerText(), 'Where people go: small.csv');
  assert.equal(await page.locator('#trouble').innerText(), '');
  await drop('large.csv', large);
  await answered(page, 'large.csv');
  assert.ok((await saved(page, '#save')).contents.equals(commanded(large).out));
});

test('a hundred thousand people are answered, all of them as the command does', async (t) => {
  const { page, errors } = await opened(t);
  const contents = people(100_000, 7);
  const file = join(FOLDER, 'everybody.csv');
  writeFileSync(file, contents);
  const theirs = commanded(contents, 'everybody.csv');
  await page.evaluate(() => {
    [globalThis.longest, globalThis.turns] = [0, 0];
    setInterval(() => (globalThis.turns += globalThis.begun && !globalThis.done ? 1 : 0), 10);
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (globalThis.longest = Math.max(globalThis.longest, duration)))).observe({ type: 'longtask' });
    document.addEventListener('change', () => (globalThis.begun = performance.now()), true);
    new MutationObserver(() => (globalThis.done = performance.now())).observe(document.querySelector('#picture'), { childList: true });
  });
  await page.locator('#file').setInputFiles(file);
  await answered(page, 'everybody.csv');
  const { milliseconds, longest, turns } = await page.evaluate(() => ({ milliseconds: globalThis.done - globalThis.begun, longest: globalThis.longest, turns: globalThis.turns }));
  t.diagnostic(`${(contents.length / 1e6).toFixed(1)} MB, ${COLUMNS.length + 1} columns: ${Math.round(milliseconds)} ms, the longest pause ${Math.round(longest)} ms, ${turns} turns for others`);
  assert.ok(turns >= 5, `the page listens meanwhile: ${turns} times`);
  assert.equal(theirs.said.rows, 100_000);
  assert.ok((await saved(page, '#save')).contents.equals(theirs.out));
  assert.deepEqual(errors, []);
});

test('once it has loaded, nothing is asked for, nothing is kept, and the page itself could not send anything', async (t) => {
  const { page, requests, errors, origin } = await opened(t);
  const loaded = requests.length;
  const before = await page.evaluate(() => history.length);
  assert.ok(requests.every((address) => address.startsWith(origin)));
  await give(page, people(50));
  await answered(page);
  await saved(page, '#save');
  assert.deepEqual(requests.slice(loaded).filter((address) => !address.startsWith('blob:')), []);
  assert.deepEqual(errors, []);
  const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, location.search + location.hash, history.length]);
  assert.deepEqual(kept, [0, 0, '', 0, '', before]);
  const refused = await page.evaluate(async () => {
    const sends = { fetch: () => fetch('/there/failed-back/en.json'), elsewhere: () => fetch('https://example.org/'), beacon: async () => navigator.sendBeacon('/x', 'y') && Promise.reject() };
    const image = new Promise((done) => Object.assign(new Image(), { onload: () => done('loaded'), onerror: () => done('refused'), src: '/x.png' }));
    return [...(await Promise.all(Object.values(sends).map((send) => send().then(() => 'sent', () => 'refused')))), await image];
  });
  assert.deepEqual(refused.filter((each) => each !== 'refused'), []);
});

test('with the keyboard alone: to the file, to the result, to what is saved', async (t) => {
  const { page } = await opened(t);
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.tagName);
  const order = [];
  for (let at = 0; at < 3; at++) {
    await page.keyboard.press('Tab');
    order.push(await focused());
  }
  assert.deepEqual(order, ['A', 'file', 'empty']);
  await page.keyboard.press('Shift+Tab');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
  await chooser.setFiles({ name: 'keys.csv', mimeType: 'text/csv', buffer: Buffer.from(people(4)) });
  await answered(page, 'keys.csv');
  assert.equal(await focused(), 'whose');
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'save');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  assert.equal(download.suggestedFilename(), 'keys-answers.csv');
});

for (const [width, dark, path, lang, forced] of [[1280, false, '', 'en'], [320, true, '', 'en'], [320, false, 'es/', 'es'], [640, false, '', 'en', true]]) {
  test(`${lang}, ${width} pixels wide${dark ? ', dark' : ''}${forced ? ', forced colours' : ''}: no finding of axe, and nothing to scroll sideways`, async (t) => {
    const { page } = await opened(t, { path, width, dark, forced });
    const fits = async () => assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
    assert.deepEqual(await axe(page), []);
    await fits();
    await give(page, `${people(40)}x,1\n`);
    await answered(page);
    assert.deepEqual(await axe(page), []);
    await fits();
    // As far apart as fingers need it.
    const small = await page.locator('button:visible, a:visible, input:visible').evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.id || one.textContent));
    assert.deepEqual(small, []);
    if (process.env.COHORT_SHOTS) await page.screenshot({ path: `${process.env.COHORT_SHOTS}/${lang}-${width}${dark ? '-dark' : ''}${forced ? '-forced' : ''}.png`, fullPage: true });
  });
}

test('in Spanish everything is Spanish but what is wrong with a row, and each page leads to the other', async (t) => {
  const { page } = await opened(t, { path: 'es/' });
  assert.equal(await page.title(), `${WORDS.es.title}: ${JSON.parse(readFileSync(`${DIST}failed-back/es.json`, 'utf8')).texts.pathway}`);
  await give(page, `${people(40)}x,1\n`);
  await answered(page);
  const picture = await page.locator('#picture').innerText();
  for (const words of ['Filas: 41', 'Con qué urgencia', 'La escalera', 'Emergencia', 'Las primeras filas erróneas']) assert.ok(picture.includes(words), words);
  assert.equal(await page.locator('#picture [lang=en]', { hasText: 'cells and not' }).count(), 1);
  await page.getByRole('link', { name: WORDS.es.other }).click();
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await page.getByRole('link', { name: WORDS.en.other }).click();
  assert.equal(await page.locator('html').getAttribute('lang'), 'es');
});

test('every language has the same words, and no sentence is longer than thirty', () => {
  for (const [lang, words] of Object.entries(WORDS)) {
    assert.deepEqual(Object.keys(words), Object.keys(WORDS.en), lang);
    for (const [key, text] of Object.entries(words)) {
      const named = (one) => [...one.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
      assert.deepEqual(named(text), named(WORDS.en[key]), `${lang} ${key}`);
      for (const sentence of text.split(/(?<=[.:?])\s/)) assert.ok(sentence.split(/\s+/).length <= 30, `${lang} ${key}: ${sentence}`);
    }
  }
});

test('a version that was withdrawn answers nobody, and says why', async (t) => {
  const status = JSON.stringify({ withdrawn: [{ versions: [table.version], why: { en: 'A mistake was found.', es: 'Hay un error.' } }] });
  const { page } = await opened(t, { stopped: true, routes: { '/there/failed-back/status.json': { body: status } } });
  await page.locator('#trouble', { hasText: 'A mistake was found.' }).waitFor();
  assert.equal(await page.locator('#file').isDisabled(), true);
});

for (const [what, name, change, says] of [
  ['a bundle that was changed', 'failed-back/en.json', (body) => Buffer.from(body.toString().replace('pain', 'pajn')), WORDS.en.changed],
  ['an engine that was changed', 'cohort/cohort.wasm', (body) => Buffer.concat([body.subarray(0, -1), Buffer.from([body.at(-1) ^ 1])]), WORDS.en.changed],
  ['a bundle that is not there', 'failed-back/en.json', null, WORDS.en.missing],
]) {
  test(`${what} answers nobody`, async (t) => {
    const types = { json: 'application/json', wasm: 'application/wasm' };
    const route = change ? { body: change(readFileSync(DIST + name)), type: types[name.split('.').at(-1)] } : { status: 404 };
    const { page } = await opened(t, { stopped: true, routes: { [`/there/${name}`]: route } });
    await page.locator('#trouble', { hasText: says }).waitFor();
    assert.equal(await page.locator('#file').isDisabled(), true);
  });
}

test('where WebAssembly may not run the page says so; without JavaScript it says that', async (t) => {
  const { page } = await opened(t, { stopped: true, policy: "default-src 'self' data:" });
  await page.locator('#trouble', { hasText: WORDS.en.blocked }).waitFor();
  const without = await opened(t, { stopped: true, javascript: false });
  assert.match(await without.page.locator('body').innerText(), /JavaScript is off/);
});

test('on paper there is the result and nothing to press', async (t) => {
  const { page } = await opened(t);
  await give(page, people(30));
  await answered(page);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('button:visible, input:visible, a:visible').count(), 0);
  assert.match(await page.locator('body').innerText(), /Where people go: patients.csv[^]*Rows: 30/);
});

test('the handle is the one of the module, and the explorer has nothing of it', () => {
  assert.equal(handlesApart(`${ROOT}www/cohort/handle`, `${ROOT}www/cohort/pkg/treatment_pathway`, 'Clinics', 'TableRun'), '');
  const exports = (name) => WebAssembly.Module.exports(new WebAssembly.Module(readFileSync(name))).map((each) => each.name);
  const [explorer] = readdirSync(DIST).filter((name) => /^treatment-pathway-engine/.test(name));
  assert.deepEqual(exports(DIST + explorer).filter((name) => /clinics|tablerun/i.test(name)), []);
  assert.deepEqual(exports(`${DIST}cohort/cohort.wasm`).filter((name) => /explorer|held/i.test(name)), []);
  const served = readdirSync(DIST).filter((name) => /^treatment-pathway.*\.js$/.test(name)).map((name) => readFileSync(DIST + name, 'utf8'));
  assert.deepEqual(served.filter((text) => /cohort/.test(text)), []);
});

for (const name of ['firefox', 'webkit']) {
  describe(`in ${name}`, () => {
    let browser;
    before(async () => (browser = await drive(name)));
    const textOf = (selector) => browser.executeScript(`return document.querySelector('${selector}').textContent`);

    test('a table is answered and saved as by the command, a bad one leaves it, and nothing can be sent', async (t) => {
      const server = await serve(FILES);
      t.after(() => server.close());
      await browser.get(`${server.origin}/there/cohort/index.html`);
      await browser.wait(() => browser.executeScript("return !document.querySelector('#file').disabled"), 20_000);
      const contents = `${people(4_000, 5)}x,1\n`;
      const theirs = commanded(contents);
      const file = (called, text) => {
        const path = join(mkdtempSync(join(FOLDER, 'given-')), called);
        writeFileSync(path, text);
        return browser.findElement(By.css('#file')).sendKeys(path);
      };
      await file('patients.csv', contents);
      await browser.wait(async () => (await textOf('#whose')).includes('patients.csv'), 20_000);
      const saved = await browser.executeAsyncScript(`const done = arguments[0];
        URL.createObjectURL = (blob) => (blob.text().then(done), 'data:,');
        document.querySelector('#save').click();`);
      assert.equal(saved, theirs.out.toString());
      assert.equal(await browser.executeScript("return document.querySelectorAll('#picture .bad tbody tr').length"), 1);
      await file('other.csv', 'idd\n1\n');
      await browser.wait(async () => (await textOf('#trouble')).includes('other.csv was not answered.'), 20_000);
      assert.match(await textOf('#whose'), /patients.csv/);
      const sent = await browser.executeAsyncScript("const done = arguments[0]; fetch('/there/failed-back/en.json').then(() => done('sent'), () => done('refused'))");
      assert.equal(sent, 'refused');
    });
  });
}
