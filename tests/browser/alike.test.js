// Different ways to one screen: the same picture, to the last pixel. No picture is kept for this.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { both, walk } from './beside.js';
import { answerByKeyboard } from './person.js';
import { EXACTLY, picture, unlike } from './picture.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
assert.ok(existsSync(DIST), 'run `make dist` first, as `make browser` does');

const result = (seen) => walk(seen, seen.usual);
const byKeyboard = (seen) => walk(seen, seen.usual, undefined, answerByKeyboard);
const press = ({ page }, act) => page.locator(`.root [data-act=${act}]`).click();
const fromFile = async (seen) => {
  const { page, oracle } = seen;
  await press(seen, 'take');
  const [download] = await Promise.all([page.waitForEvent('download'), press(seen, 'save')]);
  await page.reload();
  await page.locator('.root .back').click();
  await press(seen, 'open-saved');
  await page.locator('.root input[type=file]').setInputFiles(await download.path());
  await press(seen, 'opens-yes');
  await page.locator('.root [part=news]').waitFor();
  // Danger signs are asked again; that the other answers come into use by that is no news.
  for (const fact of oracle.asked_anew()) oracle.retract(fact);
  await result(seen);
};
const fromDisk = async ({ page }) => {
  await page.goto(pathToFileURL(`${DIST}explorer.html`).href);
  await page.locator('treatment-pathway').evaluate((tag) => tag.setAttribute('country', 'us'));
};

/** Puts the element where no fraction of a pixel depends on what stands above it. */
const place = ({ page }) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('treatment-pathway { position: absolute !important; inset: 0 auto auto 0; inline-size: 42em; font-size: 16px; }');
    document.adoptedStyleSheets = [sheet];
  });

/** Somebody's page with the element in it. */
const page = (head, tag = 'src="/pathways/failed-back/"') => ({
  '/': {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}
      <h1>A page</h1><treatment-pathway ${tag} lang="en" country="us"></treatment-pathway>`,
  },
});
const SOURCES = '<script type="module" src="/src/define.js"></script>';
const PACKED = '<script type="module" src="/there/treatment-pathway.js"></script>';
const HOSTILE = '<link rel="stylesheet" href="/clinic/hostile.css">';
const there = Object.fromEntries(readdirSync(DIST, { recursive: true }).map((name) => [`/there/${name}`, { file: DIST + name }]));
const themed = (theme) => page(SOURCES, `src="/pathways/failed-back/" theme="${theme}"`);

/** A screen, and the ways to it: how the page is opened, and what is done there. */
const SCREENS = {
  'a result': {
    'in the explorer, by pointer': [{}, result],
    'by keyboard': [{}, byKeyboard],
    'opened from a file': [{}, result, fromFile],
    'in a page that styles everything': [{ routes: page(SOURCES + HOSTILE) }, result],
    'packed': [{ routes: { ...there, ...page(PACKED, 'src="/there/failed-back/"') } }, result],
    'in one file from a disk': [{}, fromDisk, result],
  },
  'the first page in the dark': {
    'of the reader': [{ dark: true, routes: themed('auto') }],
    'of the tag': [{ routes: themed('dark') }],
  },
  'the first page in the light': {
    'of the reader': [{ routes: themed('auto') }],
    'of the tag': [{ dark: true, routes: themed('light') }],
  },
};

for (const [screen, ways] of Object.entries(SCREENS)) {
  test(`${screen} is the same whichever way`, async (t) => {
    const seen = {};
    for (const [name, [opened, ...steps]] of Object.entries(ways)) {
      await t.test(name, async (t) => {
        const visit = await both(t, 'pathways/failed-back', { width: 800, height: 640, ...opened });
        for (const step of [...steps, place]) await step(visit);
        seen[name] = await picture(visit.page, { part: '.root', around: 0, exact: true });
        const [first] = Object.values(seen);
        assert.equal(unlike(first, seen[name], `${screen} ${name}`, EXACTLY), null);
        assert.deepEqual(visit.errors, []);
      });
    }
    assert.equal(Object.keys(seen).length, Object.keys(ways).length);
  });
}
