// Answers stay on the device only for whoever said so, come back on another day, and are gone by one press. Whoever would lose
// theirs is asked first.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, visit } from './helper.js';
import { agree, answer } from './person.js';

const CLEAR = { numb: 'no', fever: 'no' };
const stored = (page) => page.evaluate(() => Object.values(localStorage).join());
const foot = (page) => page.locator('.root .foot').innerText();
const press = (page, act) => page.locator(`.root [data-act=${act}]`).first().click();

async function begun(t) {
  const seen = await visit(t, { mock: true });
  await seen.root.waitFor();
  await answer(seen.page, CLEAR);
  await answer(seen.page, { weeks: 40 });
  return seen;
}

test('nothing is kept unasked; what is kept follows every answer, and is gone by one press', async (t) => {
  const { page, errors } = await begun(t);
  assert.equal(await stored(page), '');
  await press(page, 'take');
  const tick = page.locator('.root input[name=keep-here]');
  await tick.check();
  assert.match(await page.locator('.root [part=keep] [role=status]').innerText(), /^Kept\./);
  assert.match(await stored(page), /"weeks": 40/);
  assert.deepEqual(await axe(page), []);
  await page.locator('.root [part=back]').first().click();
  assert.match(await foot(page), /stay on this device until you delete them/);
  await answer(page, { where: ['leg'] });
  assert.match(await stored(page), /"where"/);
  await press(page, 'take');
  await tick.uncheck();
  assert.equal(await stored(page), '');
  assert.deepEqual(errors, []);
});

test('on another day one goes on with them, danger signs are asked anew, and they can be deleted', async (t) => {
  const { page } = await begun(t);
  await press(page, 'take');
  await page.locator('.root input[name=keep-here]').check();
  await page.reload();
  await page.locator('.root').waitFor();
  await page.locator('.root [part=back]').first().click();
  await press(page, 'open-saved');
  await press(page, 'open-kept');
  await agree(page);
  await answer(page, CLEAR);
  await page.getByText('What about where?').waitFor();
  assert.match(await foot(page), /stay on this device until you delete them/);
  const back = page.locator('.root [part=back]');
  while (await back.count()) await back.first().click();
  assert.match(await page.locator('.root .promise').innerText(), /^Answers are kept on this device\./);
  await press(page, 'open-saved');
  await press(page, 'delete-kept');
  assert.equal(await page.locator('.root [part=kept]').innerText(), 'They are deleted.');
  assert.equal(await stored(page), '');
});

test('leaving with answers asks first, unless they are kept or were taken along', async (t) => {
  const { page } = await begun(t);
  const asked = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    dialog.accept();
  });
  await page.reload();
  assert.deepEqual(asked.splice(0), ['beforeunload']);
  await page.locator('.root').waitFor();
  await page.reload();
  assert.deepEqual(asked.splice(0), [], 'nothing is said yet');
  await page.locator('.root').waitFor();
  await answer(page, CLEAR);
  await press(page, 'take');
  await press(page, 'code');
  await page.reload();
  assert.deepEqual(asked.splice(0), [], 'they were taken along');
});

test('a device that keeps no more is not said to keep', async (t) => {
  const { page } = await begun(t);
  await press(page, 'take');
  await page.locator('.root input[name=keep-here]').check();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.locator('.root [part=back]').first().click();
  await answer(page, { where: ['leg'] });
  assert.match(await foot(page), /not kept/);
});
