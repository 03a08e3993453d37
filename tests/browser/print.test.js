// A screen on paper: what it rests on is there unfolded, what nobody opened is short, and what can only be pressed is gone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { both, walk } from './beside.js';
import { caseOf } from './engine.js';
import { visit } from './helper.js';
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
