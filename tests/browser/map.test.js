// The living map, on real pathways: it says what the engine says, it never moves, and its lines run between boxes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { both } from './beside.js';
import { asked, explorer, flag, mapStates } from './engine.js';
import { axe } from './helper.js';
import { answer, focused, rows } from './person.js';

const PATHWAYS = (process.env.PATHWAYS ?? 'tests/pathways/twisted-ankle pathways/failed-back').split(' ');
const MAP = '.root [part=map]';
const OUTCOME = { here: /^You are here$/, done: /^(Yes(: .+)?|No|I have been checked for this)$/, possible: /^Still possible$/, 'ruled-out': /^Not reached by your answers$/ };
const LINK = '.root [data-act=graph]';

/** Answers one page as most people do, or otherwise. */
async function next({ page, oracle, usual }, view, given = {}) {
  const facts = Object.fromEntries(asked(view).facts.map((q) => [q.fact, given[q.fact] ?? usual(q.fact)]));
  return oracle.answer(await answer(page, facts)).view;
}

/** Past the lists of signs, which have enough to read. */
async function past(seen) {
  let view = seen.oracle.view();
  while (await seen.page.locator('.root[data-screen=checklist]').count()) view = await next(seen, view);
  return view;
}

/** To the screen of the map; from a result it is opened in a row. */
async function enter({ page }) {
  await rows(page);
  await page.locator(LINK).click();
  await page.locator(`${MAP} .box`).first().waitFor({ state: 'attached' });
  assert.equal(await page.locator('.root').getAttribute('data-screen'), 'graph');
}
const back = (page) => page.locator('.root [part=back]').click();
const all = (page) => page.locator(`${MAP} [data-act=map-all]`).click();

/** Every step of it, behind the lists of signs. */
async function open(seen) {
  const view = await past(seen);
  await enter(seen);
  await all(seen.page);
  return view;
}
const press = (page, step) => page.locator(`${MAP} [data-step="${step}"]`).click();

/** Every box of a step: its state as it says it and as it looks, and where it stands within the map. */
const boxes = (page) =>
  page.locator(`${MAP} .canvas`).evaluate((canvas) => {
    const all = canvas.getBoundingClientRect();
    return [...canvas.querySelectorAll('.box')].map((box) => {
      const { left, top, width, height } = box.getBoundingClientRect();
      return {
        ...{ id: box.dataset.step, face: box.dataset.face },
        look: box.className.split(' ')[1],
        says: box.querySelector('.fine').firstChild.data,
        place: [left - all.left, top - all.top, width, height].map(Math.round),
        current: box.getAttribute('aria-current'),
      };
    });
  });
const stepsOf = async (page) => (await boxes(page)).filter(({ id }) => id);

/** What stands on it is as the engine says. */
async function agree({ page, bundle, oracle }, complete = true) {
  const expected = mapStates(bundle, oracle);
  const found = await stepsOf(page);
  if (complete) assert.deepEqual(Object.fromEntries(found.map(({ id, look }) => [id, look])), expected);
  const held = viewsOf(oracle.view()).flatMap(({ walk }) => walk.met);
  for (const { id, look, says, current } of found) {
    assert.equal(look, expected[id], id);
    assert.match(says, OUTCOME[look], 'it says in words what it shows');
    if (look === 'done' && !/checked/.test(says)) assert.equal(says.startsWith('Yes'), held.includes(id), `${id}: ${says}`);
    assert.equal(current, look === 'here' ? 'step' : null);
  }
  const endings = bundle.map.lanes.flatMap((lane) => lane.steps).filter((step) => step.urgency);
  const left = endings.filter(({ id }) => expected[id] !== 'ruled-out').length;
  const summary = await page.locator(MAP).innerText();
  assert.ok(summary.includes(`${left} of ${endings.length} endings still possible`), summary);
  return found;
}
const viewsOf = (view) => (view ? [view, ...viewsOf(view.unlocked)] : []);

for (const folder of PATHWAYS) {
  test(`${folder}: at first the way taken and what lies beside it, alarms as one group; answers prune it, and Back leads back`, async (t) => {
    const seen = await both(t, folder);
    const { page, bundle, oracle, requests, errors } = seen;
    const loaded = requests.length;
    const steps = bundle.map.lanes.flatMap((lane) => lane.steps);
    let view = await past(seen);
    for (let ends = false; !ends; ) {
      ends = !asked(view);
      await enter(seen);
      const found = (await agree(seen, false)).map(({ id }) => id);
      const path = viewsOf(view).flatMap(({ walk }) => walk.steps);
      const beside = bundle.map.lines.filter(([from]) => path.includes(steps[from].id)).map(([, to]) => steps[to].id);
      const near = steps.filter(({ id }) => path.includes(id) || beside.includes(id) || id === view.card?.id);
      const alarms = bundle.map.lanes.flatMap((lane) => {
        const own = lane.steps.filter(({ id, urgency }) => urgency && urgency !== 'routine' && !path.includes(id));
        return own.length > 1 ? own : [];
      });
      assert.deepEqual(found, near.filter((step) => !alarms.includes(step)).map(({ id }) => id));
      const groups = (await boxes(page)).filter(({ face }) => face).map(({ face }) => face);
      assert.equal(groups.length, bundle.map.lanes.filter((lane) => lane.steps.some((step) => alarms.includes(step) && near.includes(step))).length);
      await page.locator(`${MAP} .alarms`).first().click();
      assert.ok((await stepsOf(page)).length > found.length, 'the group opens');
      await page.locator(`${MAP} .alarms`).first().click();
      await all(page);
      await agree(seen);
      await all(page);
      assert.deepEqual((await stepsOf(page)).map(({ id }) => id), found, 'and back to the way taken');
      await back(page);
      assert.equal(await page.locator(LINK).evaluate((link) => link.matches(':focus')), true, 'the focus is where it was');
      if (!ends) view = await next(seen, view);
    }
    await enter(seen);
    assert.equal((await stepsOf(page)).find(({ look }) => look === 'here').id, view.card.id);
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
    const places = (await boxes(page)).map(({ id, face, place: [x, y, width, height] }) => ({
      id: id ?? `alarms above ${face}`,
      x,
      y,
      right: x + width,
      bottom: y + height,
    }));
    const lines = drawn.flatMap((d) => d.match(/M[^M]*/g) ?? []);
    assert.ok(lines.length >= steps.length / 4, `${lines.length} lines`);
    assert.ok(steps.length < places.length, 'a group beside them');
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
    await page.locator(LINK).focus();
    await page.keyboard.press('Enter');
    await page.locator(`${MAP} .box`).first().waitFor();
    assert.equal((await focused(page)).text, bundle.words['map-heading'], 'the focus is on what the screen is called');
    await page.locator(`${MAP} [data-act=map-all]`).focus();
    await page.keyboard.press('Enter');
    assert.equal((await focused(page)).text, bundle.words['map-mine'], 'pressing keeps the focus');
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
    assert.equal(await page.locator(LINK).count(), 0);
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

test('a lane of which nothing lies on the way is one line, and opens by a press, on a phone too', async (t) => {
  const seen = await both(t, 'pathways/failed-back', { width: 320, height: 640 });
  const { page, bundle } = seen;
  await past(seen);
  await enter(seen);
  const lanes = () =>
    page.locator(`${MAP} .lanes > li`).evaluateAll((all) => all.map((lane) => ({ high: lane.getBoundingClientRect().height, boxes: lane.querySelectorAll('.box').length, open: lane.querySelector('.lane')?.getAttribute('aria-expanded') ?? null })));
  const before = await lanes();
  const folded = before.findIndex(({ boxes }) => boxes === 0);
  assert.ok(folded > 0 && before.every(({ boxes, high, open }) => boxes > 0 || (high < 110 && open === 'false')), JSON.stringify(before));
  await page.locator(`${MAP} .lane`, { hasText: bundle.texts[`lane-${bundle.map.lanes[folded].lane}`] }).click();
  const after = await lanes();
  assert.ok(after[folded].boxes > 0 && after[folded].open === 'true');
  assert.equal(await page.locator(`${MAP} .zoom`).isVisible(), false, 'there is nothing to make larger');
  await back(page);
  await enter(seen);
  assert.deepEqual(await lanes(), after, 'it stays open');
});

test('where there is room it takes all of it', async (t) => {
  const seen = await both(t, 'pathways/failed-back', { width: 1280, height: 800 });
  const { page } = seen;
  await past(seen);
  await enter(seen);
  const { width } = await page.locator(`${MAP} .canvas`).boundingBox();
  const root = await page.locator('.root').boundingBox();
  assert.ok(width > root.width - 80, `${width} of ${root.width}`);
});

test('just looking and the clinician’s form lead to it too', async (t) => {
  const seen = await both(t, 'pathways/failed-back');
  const { page } = seen;
  await page.locator('.root [part=back]').click();
  await page.locator('.root [part=look]').click();
  await enter(seen);
  await back(page);
  assert.equal(await page.locator('.root').getAttribute('data-screen'), 'treatment');
  await page.locator('.root [part=back]').click();
  await page.locator('.root [part=start]').click();
  await page.locator('.root [data-act=reading]').click();
  await enter(seen);
  await back(page);
  assert.equal(await page.locator('.root').getAttribute('data-screen'), 'form');
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
  const found = await stepsOf(page);
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

test('larger, smaller, and back to the width of the page; printed, it is an outline of what can be reached', async (t) => {
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
  await back(page);
  await next(seen, seen.oracle.view());
  await enter(seen);
  await press(page, lane.steps[0].id);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator(`${MAP} .step`).isVisible(), false, 'what was open on the screen stays there');
  const found = await stepsOf(page);
  const printed = found.filter(({ place: [, , , height] }) => height > 0);
  assert.ok(printed.length > 0 && printed.length < found.length);
  assert.equal(new Set(printed.map(({ place: [x] }) => x)).size, 1);
  assert.deepEqual(printed.map(({ id }) => id), found.filter(({ look }) => look !== 'ruled-out').map(({ id }) => id));
  assert.equal(await page.locator(`${MAP} .map-lines`).isVisible(), false);
});
