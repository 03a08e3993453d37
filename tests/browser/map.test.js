// The living map, on real pathways: it says what the engine says, it never moves, and its lines run between boxes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { both } from './beside.js';
import { asked, explorer, flag, mapStates } from './engine.js';
import { axe } from './helper.js';
import { answer, focused, rows } from './person.js';

const PATHWAYS = (process.env.PATHWAYS ?? 'tests/pathways/twisted-ankle pathways/failed-back').split(' ');
const MAP = '.root [part=map]';
const STATES = { 'You are here': 'here', Done: 'done', 'Still possible': 'possible', 'Not reached by your answers': 'ruled-out' };

/** Answers one page as most people do, or otherwise. */
async function next({ page, oracle, usual }, view, given = {}) {
  const facts = Object.fromEntries(asked(view).facts.map((q) => [q.fact, given[q.fact] ?? usual(q.fact)]));
  return oracle.answer(await answer(page, facts)).view;
}

/** Past the lists of signs, beside which there is no map. */
async function past(seen) {
  let view = seen.oracle.view();
  while (await seen.page.locator('.root[data-screen=checklist]').count()) view = await next(seen, view);
  return view;
}

/** Opens the map; in a result it stands in a row. */
async function open(seen) {
  const view = await past(seen);
  await rows(seen.page);
  await seen.page.locator(`${MAP} > summary`).click();
  await seen.page.locator(`${MAP} .box`).first().waitFor({ state: 'attached' });
  return view;
}
const press = (page, step) => page.locator(`${MAP} [data-step="${step}"]`).click();

/** Every box: its state as it says it and as it looks, and where it stands within the map. */
const boxes = (page) =>
  page.locator(`${MAP} .canvas`).evaluate((canvas) => {
    const all = canvas.getBoundingClientRect();
    return [...canvas.querySelectorAll('.box')].map((box) => {
      const { left, top, width, height } = box.getBoundingClientRect();
      return {
        id: box.dataset.step,
        look: box.className.split(' ')[1],
        says: box.querySelector('.fine').firstChild.data,
        place: [left - all.left, top - all.top, width, height].map(Math.round),
        current: box.getAttribute('aria-current'),
      };
    });
  });

async function agree({ page, bundle, oracle }) {
  await rows(page);
  const expected = mapStates(bundle, oracle);
  const found = await boxes(page);
  assert.deepEqual(Object.fromEntries(found.map(({ id, look }) => [id, look])), expected);
  for (const { look, says, current } of found) {
    assert.equal(STATES[says], look, 'it says in words what it shows');
    assert.equal(current, look === 'here' ? 'step' : null);
  }
  const endings = bundle.map.lanes.flatMap((lane) => lane.steps).filter((step) => step.urgency);
  const left = endings.filter(({ id }) => expected[id] !== 'ruled-out').length;
  const summary = await page.locator(`${MAP} > summary`).innerText();
  assert.ok(summary.includes(`${left} of ${endings.length} endings still possible`), summary);
  return found;
}

for (const folder of PATHWAYS) {
  test(`${folder}: answers prune the map, and no box moves`, async (t) => {
    const seen = await both(t, folder);
    const { page, oracle, requests, errors } = seen;
    const loaded = requests.length;
    let view = await open(seen);
    const before = await agree(seen);
    while (asked(view)) {
      view = await next(seen, view);
      const now = await agree(seen);
      // In a result it stands in a row, which is laid out by itself.
      if (!asked(view)) break;
      assert.deepEqual(
        now.map(({ id, place }) => [id, ...place]),
        before.map(({ id, place }) => [id, ...place]),
      );
    }
    assert.equal((await boxes(page)).find(({ look }) => look === 'here').id, view.card.id);
    assert.deepEqual([errors, requests.slice(loaded)], [[], []]);
  });

  test(`${folder}: no line runs across a box, and each leads from box to box`, async (t) => {
    const seen = await both(t, folder);
    const { page, bundle } = seen;
    await open(seen);
    const steps = bundle.map.lanes.flatMap((lane) => lane.steps);
    await page.locator(`${MAP} .map-lines path`).first().waitFor({ state: 'attached' });
    const drawn = await page
      .locator(`${MAP} .map-lines path`)
      .evaluateAll((all) => all.map((path) => path.getAttribute('d')));
    const places = (await boxes(page)).map(({ id, place: [x, y, width, height] }) => ({
      id,
      x,
      y,
      right: x + width,
      bottom: y + height,
    }));
    const lines = drawn.flatMap((d) => d.match(/M[^M]*/g) ?? []);
    assert.ok(lines.length > bundle.map.lines.length / 2, 'most of it is not ruled out yet');
    assert.equal(steps.length, places.length);
    for (const line of lines) {
      const corners = [];
      for (const [, sign, first, second] of line.split('m')[0].matchAll(/([MVH])(-?[\d.]+) ?(-?[\d.]+)?/g)) {
        const [x, y] = corners.at(-1) ?? [];
        corners.push(sign === 'M' ? [+first, +second] : sign === 'V' ? [x, +first] : [+first, y]);
      }
      const near = (a, b) => Math.abs(a - b) <= 2;
      const at = ([x], edge, y) => places.find((box) => near((box.x + box.right) / 2, x) && near(box[edge], y));
      assert.ok(at(corners[0], 'bottom', corners[0][1]), `it leaves below a box: ${line}`);
      assert.ok(at(corners.at(-1), 'y', corners.at(-1)[1]), `it arrives above a box: ${line}`);
      corners.slice(1).forEach(([x2, y2], i) => {
        const [x1, y1] = corners[i];
        const across = places.find(
          (box) =>
            Math.min(x1, x2) < box.right - 2 &&
            Math.max(x1, x2) > box.x + 2 &&
            Math.min(y1, y2) < box.bottom - 2 &&
            Math.max(y1, y2) > box.y + 2,
        );
        assert.equal(across, undefined, `${line} runs across ${across?.id}`);
      });
    }
  });

  test(`${folder}: by keyboard alone, a step says what it is, what rules it out, how to get there and what comes after`, async (t) => {
    const seen = await both(t, folder);
    const { page, bundle, oracle, errors } = seen;
    await past(seen);
    await page.locator(`${MAP} > summary`).focus();
    await page.keyboard.press('Enter');
    await page.locator(`${MAP} .box`).first().waitFor();
    assert.equal((await focused(page)).tag, 'summary', 'opening keeps the focus');
    const wanted = Object.entries(mapStates(bundle, oracle)).find(([, state]) => state === 'ruled-out')[0];
    const at = () =>
      page.evaluate(() => document.querySelector('treatment-pathway').shadowRoot.activeElement.dataset.step);
    for (let stops = 0; (await at()) !== wanted; stops++) {
      assert.ok(stops < 200, 'every box is reached');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    assert.equal(await at(), wanted, 'pressing keeps the focus');
    const box = page.locator(`${MAP} [data-step="${wanted}"]`);
    assert.equal(await box.getAttribute('aria-expanded'), 'true');
    const way = oracle.way_to(wanted);
    const told = await page.locator(`${MAP} .step`).innerText();
    assert.ok(way.away.length > 0 && way.fewest.length > 0);
    for (const { short, answer } of way.away) assert.ok(told.includes(`${short}: ${answer}`), told);
    for (const { short, to } of way.fewest) assert.ok(told.includes(short) && told.includes(`→ ${to}`), told);
    await page.keyboard.press('Enter');
    assert.equal(await page.locator(`${MAP} .step`).count(), 0, 'pressed again, it closes');
    // A decision leads on, and what it leads to can be pressed.
    const first = bundle.map.lanes.flatMap((lane) => lane.steps).find((step) => !step.urgency).id;
    await press(page, first);
    const onward = oracle.way_to(first).next;
    assert.equal(await page.locator(`${MAP} .step button.link`).count(), onward.length);
    await page.locator(`${MAP} .step button.link`).last().click();
    assert.equal(await at(), onward.at(-1).step);
    assert.equal(await page.locator(`${MAP} .step`).count(), 1);
    assert.deepEqual(errors, []);
  });

  test(`${folder}: an emergency keeps the map away until somebody has been checked`, async (t) => {
    const seen = await both(t, folder);
    const { page, bundle, oracle } = seen;
    const found = flag(bundle, await explorer(bundle), 'emergency');
    let view = oracle.view();
    while (asked(view)) view = await next(seen, view, found);
    assert.equal(view.card.urgency, 'emergency');
    assert.equal(await page.locator(MAP).count(), 0);
    if (!view.card.can_unlock) return;
    await page.locator('.root [data-act=checked]').click();
    oracle.checked(true);
    await open(seen);
    assert.ok(
      (await agree(seen)).some(({ look }) => look === 'possible' || look === 'here'),
      'and it is still open',
    );
  });
}

test('clean for axe in every look, with a step open', async (t) => {
  const seen = await both(t, 'pathways/failed-back');
  const { page, oracle } = seen;
  await open(seen);
  await press(page, oracle.view().walk.steps[0]);
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await axe(page), [], colorScheme);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  // The colours are the reader's own then, and axe reads the author's.
  assert.deepEqual(await axe(page, { 'color-contrast': { enabled: false } }), [], 'forced colours');
});

/** Each lane that has a name: whether it is unfolded, as it says and as it is. */
const unfolded = (page) =>
  page.locator(`${MAP} .lanes > li:has(.lane)`).evaluateAll((all) =>
    all.map((lane) => {
      const open = lane.querySelector('.lane').getAttribute('aria-expanded') === 'true';
      if (open === lane.querySelector('.boxes').hidden) throw new Error('it says what it is');
      return open;
    }),
  );

test('where there is little room only the lane opens where the person is, until they fold for themselves', async (t) => {
  const seen = await both(t, 'pathways/failed-back', { width: 320, height: 640 });
  const { page, bundle, oracle } = seen;
  let view = await open(seen);
  const holds = (id) => bundle.map.lanes.map(({ steps }) => steps.some((step) => step.id === id));
  const at = async () => (await boxes(page)).find(({ look }) => look === 'here').id;
  assert.deepEqual(await unfolded(page), holds(await at()));
  assert.equal(await page.locator(`${MAP} .zoom`).isVisible(), false, 'there is nothing to make larger');
  const start = await at();
  while (asked(view) && holds(await at()).join() === holds(start).join()) view = await next(seen, view);
  assert.notEqual(await at(), start);
  assert.deepEqual(await unfolded(page), holds(await at()), 'it goes along with the person');
  const own = holds(await at()).map((here) => !here);
  for (const [lane] of own.entries()) await page.locator(`${MAP} .lane`).nth(lane).click();
  assert.deepEqual(await unfolded(page), own);
  await next(seen, view);
  assert.deepEqual(await unfolded(page), own);
  await page.setViewportSize({ width: 1000, height: 800 });
  assert.deepEqual(await unfolded(page), own);
});

test('a phone that is turned unfolds the lanes, and back folds them', async (t) => {
  const seen = await both(t, 'pathways/failed-back', { width: 320, height: 640 });
  const { page, bundle } = seen;
  await open(seen);
  const [narrow, wide] = [await unfolded(page), bundle.map.lanes.map(() => true)];
  assert.notDeepEqual(narrow, wide);
  for (const [width, expected] of [[1000, wide], [320, narrow]]) {
    await page.setViewportSize({ width, height: 640 });
    await page.waitForFunction(
      (count) => document.querySelector('treatment-pathway').shadowRoot.querySelectorAll('.boxes:not([hidden])').length === count,
      expected.filter(Boolean).length,
    );
    assert.deepEqual(await unfolded(page), expected);
  }
});

test('what a step says that was not reached is told as what it would say', async (t) => {
  const seen = await both(t, 'pathways/failed-back');
  const { page, bundle, oracle } = seen;
  await open(seen);
  const states = mapStates(bundle, oracle);
  const endings = bundle.map.lanes.flatMap((lane) => lane.steps).filter((step) => step.urgency);
  for (const state of ['ruled-out', 'possible']) {
    await press(page, endings.find(({ id }) => states[id] === state).id);
    assert.equal(
      await page.locator(`${MAP} .step > :first-child`).innerText(),
      'If you came here, you would read:',
      state,
    );
  }
});

test('at 320 pixels it is an outline, without lines and without a second scrollbar', async (t) => {
  const seen = await both(t, 'pathways/failed-back', { width: 320, height: 640 });
  const { page, bundle } = seen;
  await open(seen);
  const folded = page.locator(`${MAP} .lane[aria-expanded=false]`);
  while ((await folded.count()) > 0) await folded.first().click();
  const found = await boxes(page);
  assert.deepEqual(
    found.map(({ id }) => id),
    bundle.map.lanes.flatMap((lane) => lane.steps).map(({ id }) => id),
    'in the order of the lanes',
  );
  assert.equal(new Set(found.map(({ place: [x] }) => x)).size, 1);
  assert.equal(await page.locator(`${MAP} .map-lines path`).count(), 0);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
  assert.deepEqual(await axe(page), []);
});

test('from right to left, the map is a mirror', async (t) => {
  const seen = await both(t, 'tests/pathways/twisted-ankle', { lang: 'ar' });
  const { page, bundle } = seen;
  await open(seen);
  await page.locator(`${MAP} .map-lines path`).first().waitFor({ state: 'attached' });
  const row = bundle.map.lanes
    .flatMap((lane) => lane.steps)
    .filter((step, _, all) =>
      all.some((other) => other !== step && other.row === step.row && other.column > step.column),
    );
  const places = Object.fromEntries((await boxes(page)).map(({ id, place }) => [id, place]));
  const beside = bundle.map.lanes.flatMap(({ steps }) =>
    steps.filter((step) => step.row === row[0].row && step.column > row[0].column && steps.includes(row[0])),
  );
  assert.ok(places[row[0].id][0] > places[beside[0].id][0], 'the first column stands on the right');
  const drawn = await page.locator(`${MAP} .map-lines path`).first().getAttribute('d');
  const [, x] = drawn.match(/^M(\d+)/);
  const first = bundle.map.lanes.flatMap((lane) => lane.steps)[bundle.map.lines[0][0]];
  assert.ok(Math.abs(places[first.id][0] + places[first.id][2] / 2 - x) <= 2, 'and its lines with it');
  assert.deepEqual(await axe(page), []);
});

test('larger, smaller, and back to the width of the page; a lane folds; printed, it is an outline of what can be reached', async (t) => {
  const seen = await both(t, 'tests/pathways/twisted-ankle');
  const { page, bundle } = seen;
  await open(seen);
  const size = () =>
    page
      .locator(`${MAP} .canvas`)
      .evaluate((canvas) => [canvas.clientWidth, parseFloat(getComputedStyle(canvas).fontSize)]);
  const [width, font] = await size();
  const zoom = (name) => page.locator(MAP).getByRole('button', { name, exact: true }).click();
  await zoom('Larger');
  await zoom('Larger');
  const [wider, larger] = await size();
  assert.ok(wider > width && larger > font);
  assert.ok(
    await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    'only the map scrolls',
  );
  await page.locator(`${MAP} .map-scroll`).evaluate((scroll) => scroll.scrollTo({ left: 40 }));
  const mouse = await page.locator(`${MAP} .map-scroll`).boundingBox();
  await page.mouse.move(mouse.x + 50, mouse.y + 50);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 100);
  await page.keyboard.up('Control');
  assert.equal((await size())[1], larger, 'the wheel is not the map’s');
  await zoom('Fit to width');
  assert.deepEqual(await size(), [width, font]);
  const [lane] = bundle.map.lanes;
  const fold = page.locator(`${MAP} .lane`).first();
  await fold.click();
  assert.equal(await fold.getAttribute('aria-expanded'), 'false');
  assert.equal(await page.locator(`${MAP} [data-step="${lane.steps[0].id}"]`).isVisible(), false);
  await fold.click();
  await next(seen, seen.oracle.view());
  await press(page, lane.steps[0].id);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator(`${MAP} .step`).isVisible(), false, 'what was open on the screen stays there');
  const found = await boxes(page);
  const printed = found.filter(({ place: [, , , height] }) => height > 0);
  assert.ok(printed.length > 0 && printed.length < found.length);
  assert.equal(new Set(printed.map(({ place: [x] }) => x)).size, 1);
  assert.deepEqual(printed.map(({ id }) => id), found.filter(({ look }) => look !== 'ruled-out').map(({ id }) => id));
  assert.equal(await page.locator(`${MAP} .map-lines`).isVisible(), false);
});
