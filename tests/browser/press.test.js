// What the page has proved meanwhile is drawn, but not under a finger: a screen that is replaced between a press and its release
// loses the press, and whoever pressed Continue stays where they were.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundleOf } from './engine.js';
import { painted, visit } from './helper.js';

const ADDRESS = '/pathways/failed-back/en.json';

/** Nothing is proved until `spare` is let go: the page finds no time to spare. */
function busy() {
  globalThis.spare = [];
  globalThis.requestIdleCallback = (step) => globalThis.spare.push(step);
}

/** The first questions of a pathway that is not proved yet, and a way to prove it. */
async function unproved(t) {
  const bundle = await bundleOf('tests/authored/wells-dvt');
  const seen = await visit(t, { routes: { [ADDRESS]: { body: JSON.stringify(bundle) } }, before: busy });
  await seen.page.locator('.root[data-screen=question]').waitFor();
  const on = seen.page.locator('.root [part=continue]');
  for (const no of await seen.page.locator('.root input[value=no]').all()) await no.check();
  await seen.page.waitForFunction(() => globalThis.spare.length > 0);
  const prove = () =>
    seen.page.evaluate(async () => {
      for (let steps = 0; steps < 200; steps++) {
        globalThis.spare.shift()?.();
        await new Promise((done) => setTimeout(done));
      }
    });
  return { ...seen, on, prove };
}

const connected = (handle) => handle.evaluate((node) => node.isConnected);

test('the screen is drawn again once the pathway is proved', async (t) => {
  const { on, prove, errors } = await unproved(t);
  const before = await on.elementHandle();
  await prove();
  assert.equal(await connected(before), false);
  assert.deepEqual(errors, []);
});

const PRESSES = {
  pointer: { down: (page) => page.mouse.down(), up: (page) => page.mouse.up() },
  'space bar': { down: (page) => page.keyboard.down('Space'), up: (page) => page.keyboard.up('Space') },
};

for (const [what, { down, up }] of Object.entries(PRESSES)) {
  test(`a press of the ${what} counts though the pathway is proved meanwhile`, async (t) => {
    const { page, on, prove, errors } = await unproved(t);
    await on.hover();
    await on.focus();
    const before = await on.elementHandle();
    await down(page);
    await prove();
    assert.ok(await connected(before), 'nothing is drawn under a finger');
    await up(page);
    await page.locator('.root legend', { hasText: 'Which of these are true of you or the leg?' }).waitFor();
    assert.deepEqual(errors, []);
  });
}

test('what waited for the release is drawn after it, also where the press led nowhere', async (t) => {
  const { page, on, prove } = await unproved(t);
  const before = await on.elementHandle();
  await page.mouse.move(1, 1);
  await page.mouse.down();
  await prove();
  assert.ok(await connected(before));
  await page.mouse.up();
  await prove();
  await painted(page);
  assert.equal(await connected(before), false);
});
