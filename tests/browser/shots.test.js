// Pictures that are kept: the page looks as it did when somebody last looked and said that it should. `make shots` says so again.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { both, next, walk } from './beside.js';
import { flag } from './engine.js';
import { rows } from './person.js';
import { coarse, fileOf, picture, unlike } from './picture.js';

const KEPT = new URL('shots/', import.meta.url);
const ACCEPT = process.env.SHOTS === 'accept';

const press = (selector) => ({ page }) => page.locator(`.root ${selector}`).first().click();
/** To the end as most people, or to the card of this urgency that one answer leads to. */
const result = async (seen) => (seen.view = await walk(seen, seen.usual));
const urgent = (urgency) => (seen) => {
  const found = flag(seen.bundle, seen.oracle, urgency);
  return walk(seen, (fact) => found[fact] ?? seen.usual(fact));
};
/** Past the danger signs, which are lists. */
const past = async (seen) => {
  for (let pages = 0; pages < 4; pages++) await next(seen);
};
const mark = (fact, what) => press(`[data-fact=${fact}] .tick-${what}`);
/** An answer by keyboard, so that it has the focus too. */
const chosen = async ({ page }) => {
  await page.locator('.root .field input').first().focus();
  await page.keyboard.press('Space');
};
const sideBySide = async (seen) => {
  await rows(seen.page);
  await seen.page.locator('.root [part=treatments] > details').evaluateAll((all) => all.forEach((group) => (group.open = true)));
  for (const { id } of seen.view.treatments.slice(-3)) await seen.page.locator(`.root input[name=compare][value="${id}"]`).last().check();
  await press('[data-act=compare]')(seen);
};
const sheet = async (seen) => {
  await seen.page.clock.setFixedTime('2026-01-31T12:00:00');
  await press('[data-act=take]')(seen);
  await seen.page.evaluate(() => (window.print = () => {}));
  await press('[data-act=print]')(seen);
};

const DESK = { width: 800, height: 640 };
const PHONE = { width: 320, height: 640 };
const DARK = { colorScheme: 'dark' };
/** A sheet of A4 within its margins. */
const PAPER = { width: 718, height: 1047, media: 'print' };
const BACK = { folder: 'pathways/failed-back' };
const ANKLE = { folder: 'tests/pathways/twisted-ankle' };

/** Who walks, and on the way, picture by picture: its name, how it is looked at, and what is done before. A part of the page is
 * kept where that is what matters. */
const WALKS = [
  [BACK, ['first page', DESK], ['first page, narrow, dark', { ...PHONE, ...DARK }]],
  [BACK, ['question', { ...DESK, part: '.page' }, past, chosen], ['question, forced colours', { ...PHONE, forcedColors: 'active', part: '.page' }]],
  [BACK, ['nothing answered', DESK, past, press('button.main')]],
  [
    BACK,
    ['signs', { ...DESK, part: '.page' }],
    ['signs, one ticked', { ...PHONE, part: '.page' }, mark('saddle', 'yes'), mark('vte_flags', 'maybe')],
    ['signs, one ticked, dark', { ...DESK, ...DARK, part: '.page' }],
    ['signs, one ticked, forced colours', { ...PHONE, forcedColors: 'active', part: '.page' }],
  ],
  [{ ...BACK, lang: 'es' }, ['signs, Spanish', { ...PHONE, part: '.page' }, next]],
  [{ ...ANKLE, lang: 'ar' }, ['signs, Arabic', { ...PHONE, part: '.page' }, mark('looks', 'yes')]],
  [BACK, ['emergency', DESK, urgent('emergency')], ['emergency, narrow, dark', { ...PHONE, ...DARK }]],
  [BACK, ['same day', DESK, urgent('same-day')]],
  [
    BACK,
    ['result', { ...DESK, height: 800 }, result],
    ['foot', { ...DESK, part: '.foot' }],
    ['graph', { ...DESK, part: '.graph' }, ({ page }) => rows(page), press('[data-act=graph]')],
    ['side by side', DESK, press('.graph .back'), sideBySide],
    ['sheet as printed', { ...PAPER, part: '.doctor' }, press('.back'), sheet],
  ],
  [{ ...BACK, lang: 'es' }, ['result, narrow, Spanish', PHONE, result]],
  [
    { ...ANKLE, lang: 'ar' },
    ['question, Arabic', DESK, next],
    ['graph, Arabic', { ...DESK, part: '.graph' }, press('[data-act=graph]')],
  ],
];

/** What is wrong with a picture, when it is not like the one that is kept; or it is kept in its place. */
function changed(name, now) {
  const file = new URL(fileOf(name), KEPT);
  const wrong = existsSync(file) ? unlike(readFileSync(file), now, name) : 'no picture is kept to compare with';
  if (!ACCEPT || !wrong) return wrong ? [`“${name}”: ${wrong}`] : [];
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(file, now);
  return [];
}

for (const [who, ...pictures] of WALKS) {
  test(pictures.map(([name]) => name).join(' · '), async (t) => {
    const seen = await both(t, who.folder, who);
    const wrong = [];
    for (const [name, { width, height, part, ...media }, ...steps] of pictures) {
      for (const step of steps) await step(seen);
      await seen.page.setViewportSize({ width, height });
      await seen.page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none', ...media });
      wrong.push(...changed(name, coarse(await picture(seen.page, { part, height }))));
    }
    assert.ok(wrong.length === 0, `${wrong.join('\n')}\nIf this is how it should look: make shots`);
    assert.deepEqual(seen.errors, []);
  });
}

test('every picture that is kept is compared', () => {
  const names = WALKS.flatMap(([, ...pictures]) => pictures.map(([name]) => fileOf(name)));
  const left = readdirSync(KEPT).filter((file) => !names.includes(file));
  if (ACCEPT) for (const file of left) rmSync(new URL(file, KEPT));
  else assert.deepEqual(left, []);
});
