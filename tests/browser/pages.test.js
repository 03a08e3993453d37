// The plain pages as a browser without scripts opens them: valid, clean for axe in light, dark and narrow, with large text and
// on paper, under a policy that allows a style sheet and nothing else.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { command } from './engine.js';
import { axe, visit } from './helper.js';

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'";
const PATHWAYS = (process.env.PATHWAYS ?? 'tests/pathways/twisted-ankle pathways/failed-back').split(' ');

const OUT = mkdtempSync(join(tmpdir(), 'pathway-pages-'));
after(() => rmSync(OUT, { recursive: true }));

/** Each pathway's pages, by path. */
const EXPORTED = PATHWAYS.map((folder, at) => {
  const out = join(OUT, String(at));
  execFileSync(command(), ['export', folder, '--to', 'html', '--out', out, '--emergency-number', '112', '--crisis-number', '116 123'], { stdio: 'pipe' });
  const names = readdirSync(out, { recursive: true }).filter((name) => /[.](html|css)$/.test(name));
  return { folder, files: new Map(names.map((name) => [name, readFileSync(join(out, name), 'utf8')])) };
});

const html = ({ files }) => [...files].filter(([name]) => name.endsWith('.html'));

/** The standard's rules; how long a title is and how attributes are written is ours to say. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'long-title': 'off', 'attribute-boolean-style': 'off' },
});

for (const exported of EXPORTED)
  test(`${exported.folder}: every page is valid HTML`, async () => {
    assert.ok(html(exported).length > 40);
    for (const [name, text] of html(exported)) {
      const { results } = await validator.validateString(text, name);
      assert.deepEqual(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${name}:${line} ${ruleId}: ${message}`)), []);
    }
  });

test('what the rules of HTML would find is found', async () => {
  const { valid } = await validator.validateString('<!doctype html><html lang="en"><head><title>A</title></head><body><p><ul></ul><i id="a"></i><i id="a"></i></body></html>');
  assert.equal(valid, false);
});

/** A browser asks every site for its icon by itself. */
const ICON = ['favicon.ico', ''];
const routes = ({ files }) =>
  Object.fromEntries([...files, ICON].map(([name, body]) => [`/${name}`, { body, type: name.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8' }]));

const sideways = (page) =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    return [...document.querySelectorAll('body *')].filter((node) => node.getBoundingClientRect().right > room + 1 && !node.closest('.skip')).map((node) => node.outerHTML.slice(0, 80));
  });

/** A page of each kind, the longest of its kind. */
const KINDS = ['index', 'danger-signs', 'ladder', 'questions', 'question-', 'treatment-', 'also-', 'result-', 'corrections', 'disagreements', 'decided', 'sources', 'about', 'words'];
const sample = (exported, lang) =>
  KINDS.flatMap((kind) => {
    const of = html(exported).filter(([name]) => name.startsWith(`${lang}/${kind}`) && (kind.endsWith('-') || name === `${lang}/${kind}.html`));
    return of.sort(([, one], [, other]) => other.length - one.length).slice(0, 1).map(([name]) => `/${name}`);
  });

for (const exported of EXPORTED) {
  const [, other] = [...new Set(html(exported).map(([name]) => name.split('/')[0]))].sort((one) => (one === 'en' ? -1 : 1));
  for (const [lang, look] of [['en', {}], ['en', { dark: true }], ['en', { width: 320 }], [other, { width: 320, dark: true }]])
    test(`${exported.folder} in ${lang} ${JSON.stringify(look)}: axe finds nothing, nothing runs, nothing is out of sight`, async (t) => {
      const [first, ...rest] = sample(exported, lang);
      assert.ok(rest.length >= 8, rest.join());
      const { page, errors, requests, origin } = await visit(t, { path: first, routes: routes(exported), policy: POLICY, ...look });
      for (const path of [first, ...rest]) {
        if (path !== first) await page.goto(origin + path);
        // Of the longest, one after the other: its colours are those of the others.
        const large = exported.files.get(path.slice(1)).length > 60_000;
        assert.deepEqual(await axe(page, large ? { 'color-contrast': { enabled: false } } : {}), [], path);
        assert.deepEqual(await sideways(page), [], path);
        await page.evaluate(() => (document.body.style.fontSize = '200%'));
        assert.deepEqual(await sideways(page), [], `${path} with text of twice the size`);
      }
      assert.deepEqual(errors, []);
      const asked = new Set(requests.map((to) => to.replace(origin, '')));
      assert.deepEqual([...asked].filter((to) => !exported.files.has(to.slice(1))), []);
    });
}

test('whoever needs help finds the number first, also without JavaScript and with the keyboard alone', async (t) => {
  const back = EXPORTED.at(-1);
  const { page } = await visit(t, { path: '/en/question-saddle.html', routes: routes(back), policy: POLICY, javascript: false, width: 320, height: 600 });
  const call = page.locator('.dial');
  assert.equal(await call.getAttribute('href'), 'tel:112');
  const { y, height } = await call.boundingBox();
  assert.ok(y + height < 300 && height >= 40, `${y} ${height}`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.match(page.url(), /#text$/, 'the first thing to press leads to the text');
  await page.getByRole('link', { name: /^Next: / }).click();
  assert.match(page.url(), /question-bilateral/);
  await page.getByRole('link', { name: 'Español' }).click();
  assert.match(page.url(), /es[/]question-bilateral/);
  assert.equal(await page.locator('html').getAttribute('lang'), 'es');
});

test('on paper there is all but the ways to other pages', async (t) => {
  const back = EXPORTED.at(-1);
  const { page } = await visit(t, { path: '/en/questions.html', routes: routes(back), policy: POLICY });
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.menu').isVisible(), false);
  assert.equal(await page.locator('.urgent').isVisible(), true);
  assert.equal(await page.locator('.tick').first().isVisible(), true);
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  assert.equal(paper.subarray(0, 5).toString(), '%PDF-');
});

test('in forced colours what is urgent still has its border', async (t) => {
  const { page } = await visit(t, { path: '/en/danger-signs.html', routes: routes(EXPORTED[0]), policy: POLICY, forced: true });
  assert.equal(await page.locator('.urgent').evaluate((node) => getComputedStyle(node).borderTopStyle), 'solid');
});
