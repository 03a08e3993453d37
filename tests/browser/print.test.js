// A screen on paper: what it rests on is there unfolded, what nobody opened is short, and what can only be pressed is gone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { both, walk } from './beside.js';
import { caseOf, flag } from './engine.js';
import { painted, visit } from './helper.js';
import { rows } from './person.js';
import { reach, STATES } from './states.js';

test('printed, the folds are open and the buttons gone', async (t) => {
  const { page } = await visit(t, { mock: true });
  await reach(page, STATES['asked before starting again']);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.root button:visible').count(), 0);
  assert.equal(await page.getByText('Of 100 people who moved').first().isVisible(), true);
});

test('a whole result is a few sheets; a fold that somebody opened is printed whole', async (t) => {
  const { facts } = caseOf('pathways/failed-back', 'V17');
  const seen = await both(t, 'pathways/failed-back');
  const { page, usual } = seen;
  await walk(seen, (fact) => facts[fact] ?? usual(fact));
  await rows(page);
  const passed = page.locator('.root [part=passed]');
  const places = page.locator('.root [part=treatments] > details').first();
  const told = places.locator('li').first().locator('p:not(.because, .fine)').first();
  /** Whether the steps that decided nothing and what a treatment is are there, and on how many sheets all of it is. */
  const printed = async () => {
    await page.emulateMedia({ media: 'print' });
    const there = [await passed.isVisible(), await told.isVisible()];
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    await page.emulateMedia({ media: 'screen' });
    return { there, sheets: pdf.match(/\/Type\s*\/Page\b/g).length };
  };
  assert.equal(await passed.count(), 1);
  const folded = await printed();
  assert.deepEqual(folded.there, [false, false]);
  assert.ok(folded.sheets <= 9, `${folded.sheets} sheets`);
  await passed.locator('summary').first().click();
  await places.locator('summary').first().click();
  const open = await printed();
  assert.deepEqual(open.there, [true, true]);
  assert.ok(open.sheets > folded.sheets);
});

/** On how many sheets of A4 the screen is, within the margins that its button prints with. */
const sheets = async (page) => (await painted(page), await page.pdf({ format: 'A4', margin: { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' } })).toString('latin1').match(/\/Type\s*\/Page\b/g).length;

/** How many of these may be cut by the end of a sheet; there is at least one. */
async function cut(page, selector) {
  await page.emulateMedia({ media: 'print' });
  const all = await page.locator(`.root ${selector}`).evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).breakInside));
  await page.emulateMedia({ media: null });
  assert.ok(all.length > 0, selector);
  return all.filter((rule) => rule !== 'avoid').length;
}

for (const lang of ['en', 'es']) {
  test(`in ${lang}: an emergency is one sheet with black words, a result six, a clinician's table three`, async (t) => {
    const seen = await both(t, 'pathways/failed-back', { lang });
    const { page, usual, oracle, bundle } = seen;
    const start = async () => {
      oracle.restart();
      await page.reload();
      await seen.root.waitFor();
      seen.view = undefined;
    };
    const found = flag(bundle, oracle, 'emergency');
    await start();
    await walk(seen, (fact) => found[fact] ?? usual(fact));
    await page.emulateMedia({ media: 'print' });
    // No ground is printed: white words would be pale ones.
    assert.equal(await page.locator('.root .card > .title').evaluate((title) => getComputedStyle(title).color), 'rgb(0, 0, 0)');
    assert.equal(await cut(page, '.card'), 0);
    assert.equal(await sheets(page), 1, 'an emergency');
    await page.emulateMedia({ media: null });
    await start();
    await walk(seen, usual);
    assert.equal(await cut(page, '[part=emergency-line]'), 0);
    assert.equal(await sheets(page), 6, 'a result');
    await start();
    await page.locator('.root [data-act=reading]').first().click();
    await page.locator('.root [data-act=usual]').click();
    await page.locator('.root [part=form] [part=continue]').click();
    assert.equal(await cut(page, '.query-line'), 0);
    assert.equal(await sheets(page), 3, 'a table');
    assert.deepEqual(seen.errors, []);
  });
}
