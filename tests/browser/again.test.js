// There and back: whatever a person does and undoes leaves the screen as it was, to the last pixel. No picture is kept for this.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { both, next, walk } from './beside.js';
import { bundleOf } from './engine.js';
import { rows } from './person.js';
import { EXACTLY, picture, unlike } from './picture.js';

const FOLDER = 'pathways/failed-back';
const SPANISH = { '/pathways/failed-back/es.json': { body: JSON.stringify(await bundleOf(FOLDER, 'es')) } };

/** Past the danger signs, which are lists. */
const past = async (seen) => {
  for (let pages = 0; pages < 4; pages++) await next(seen);
};
const result = (seen) => walk(seen, seen.usual);
const all = ({ page }) => rows(page);
const fold = ({ page }) => page.locator('.root details').evaluateAll((all) => all.forEach((fold) => (fold.open = false)));
const press = (selector) => ({ page }) => page.locator(`.root ${selector}`).first().click();
const tick = ({ page }) => page.locator('.root .field input').first().check();
const signs = async ({ page }) => {
  for (const fact of ['postural_headache', 'infection_risk']) await page.locator(`.root [data-fact=${fact}] .tick-yes`).first().click();
  await page.locator('.root [data-fact=wound] .tick-maybe').first().click();
};
const tickAll = async ({ page }) => {
  for (const field of await page.locator('.root .field:visible').all()) {
    const input = field.locator('input').first();
    await ((await input.getAttribute('type')) === 'text' ? input.fill('12') : input.check());
    await input.blur();
  }
};
const unfold = (many) => ({ page }) =>
  page.locator('.root details').evaluateAll((all, many) => all.slice(0, many).forEach((fold) => (fold.open = true)), many);
const speak = (lang) => async (seen) => {
  await press(`[data-act=language][data-value=${lang}]`)(seen);
  await seen.page.locator(`.root[lang=${lang}]`).waitFor();
};
const country = (code) => ({ page }) => page.locator('.root .pick select').last().selectOption(code);
const look = (media) => ({ page }) => page.emulateMedia(media);
const size = (width, height) => ({ page }) => page.setViewportSize({ width, height });
const back = ({ page }) => page.goBack();
const forward = ({ page }) => page.goForward();
const takeOut = ({ page }) => page.evaluate(() => (globalThis.tag = document.querySelector('treatment-pathway')).remove());
const putBack = ({ page }) => page.evaluate(() => document.querySelector('main').append(globalThis.tag));
const noPrinter = ({ page }) => page.evaluate(() => (window.print = () => {}));
const printed = ({ page }) => page.evaluate(() => dispatchEvent(new Event('afterprint')));

/** A screen, how to get there, and what leads away from it; the last step of each leads back. */
const SCREENS = [
  [
    'a question, half answered',
    [past, tick, unfold(1)],
    {
      'in another language': [speak('es'), speak('en')],
      'in another country': [country('gb'), country('us')],
      'on a phone': [size(320, 640), size(800, 640)],
      'on paper': [look({ media: 'print' }), look({ media: 'screen' })],
    },
  ],
  [
    'a list of signs, some of them ticked',
    [next, signs],
    {
      'in another language': [speak('es'), speak('en')],
      'Back to the list before, and on': [press('[part=back]'), press('[data-none]')],
    },
  ],
  [
    'a question that was answered',
    // What is ticked by hand is ticked already, unless Back has lost it.
    [past, tickAll, press('button.main'), press('.back'), tickAll],
    {
      'Continue, and Back': [press('button.main'), press('.back')],
      'Continue, and the browser’s Back': [press('button.main'), back],
    },
  ],
  [
    'a result',
    [result],
    {
      'the browser’s Back and Forward': [back, forward],
      'an answer to change, and Back': [all, press('[data-change]'), back],
      'what matters, opened and left': [all, press('[data-act=values]'), press('.back'), fold],
      'the page to take along, and Back': [press('[data-act=take]'), press('.back')],
      'deleted, and undone': [press('[data-act=restart]'), press('[data-act=restart-yes]'), press('[data-act=undo]')],
      'not deleted after all': [press('[data-act=restart]'), press('.restart .choices button:last-child')],
      'supposed, and Back': [all, press('[data-act=suppose]'), back],
      'read as a clinician': [all, press('[data-act=reading]'), press('[data-act=reading]')],
    },
  ],
  [
    'a result, unfolded',
    [result, all, unfold(4)],
    {
      'in another language': [speak('es'), speak('en')],
      'taken out of the page and put back': [takeOut, putBack],
    },
  ],
  [
    'the page to take along, on paper',
    [result, press('[data-act=take]'), noPrinter, look({ media: 'print' })],
    { 'its sheet, printed alone': [look({ media: 'screen' }), press('[data-act=print]'), look({ media: 'print' }), printed] },
  ],
];

for (const [screen, steps, ways] of SCREENS) {
  test(`${screen}: what is done and undone leaves it as it was`, async (t) => {
    const seen = await both(t, FOLDER, { width: 800, height: 640, routes: SPANISH });
    for (const step of steps) await step(seen);
    const before = await picture(seen.page, { exact: true });
    const wrong = [];
    for (const [name, way] of Object.entries(ways)) {
      for (const step of way.slice(0, -1)) await step(seen);
      assert.ok(!(await picture(seen.page, { exact: true })).equals(before), `${name}: it leads away`);
      await way.at(-1)(seen);
      const differs = unlike(before, await picture(seen.page, { exact: true }), `${screen} ${name}`, EXACTLY);
      if (differs) wrong.push(`${name}: ${differs}`);
    }
    assert.deepEqual([wrong, seen.errors], [[], []]);
  });
}
