// Choosing between treatments, on the mock engine: their detail, side by side, and what matters to the person.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, mockBundle, visit } from './helper.js';
import { answer, focused, rows as unfold } from './person.js';

const CLEAR = { numb: 'no', fever: 'no' };
const PLAN = [CLEAR, { weeks: 40 }, { where: ['leg'] }, { moved: 'good' }];
const text = (page, selector) => page.locator(`.root ${selector}`).allTextContents();

/** A result on screen. */
async function result(t, options = {}, pages = PLAN) {
  const seen = await visit(t, { mock: true, ...options });
  await seen.root.waitFor();
  for (const facts of pages) await answer(seen.page, facts);
  await unfold(seen.page);
  return seen;
}

/** The mock's bundle, with something else in it. */
const bundled = async (more) => ({
  routes: { '/pathways/failed-back/en.json': { body: JSON.stringify(await mockBundle(more)) } },
});

const pick = async (page, ...ids) => {
  for (const id of ids) await page.locator(`.root input[name=compare][value=${id}]`).first().check();
};
const compare = (page) => page.locator('.root [data-act=compare]').first().click();

/** Rates by statement, on the screen for it. */
async function rate(page, ratings) {
  await page.locator('.root [data-act=values]').first().click();
  for (const [id, rating] of Object.entries(ratings)) {
    await page.locator(`.root input[name="v-${id}"][value=${rating}]`).check();
  }
  await page.locator('.root .page button.main').click();
}

test('a result says what there is to decide, and says itself again in a clinician’s words', async (t) => {
  const { page } = await result(t);
  assert.deepEqual(await text(page, '[part=decision]'), ['The decision to talk about: move, or wait?']);
  const twin = page.getByText('The same for a clinician.');
  assert.equal(await twin.isVisible(), false);
  await page.getByText('In a clinician’s words').click();
  assert.equal(await twin.isVisible(), true);
});

test('where experts do not agree, every position stands with its source, and what is done here', async (t) => {
  const { page } = await result(t);
  const box = page.locator('.root [part=disagreements] [part=disagreement]');
  assert.equal(await box.locator('h4').textContent(), 'Is a needle worth it?');
  await box.locator('summary').first().click();
  const positions = await box.locator('.positions > li').allInnerTexts();
  assert.equal(positions.length, 2);
  assert.match(positions[0], /^Some say yes\.\s+Source 1\.$/);
  assert.match(await box.innerText(), /What this pathway does, and why\s+This pathway offers it late/);
});

test('a treatment that is opened says all there is of it, and its sources join the list below', async (t) => {
  const { page } = await result(t);
  const list = page.locator('.root [part=sources]');
  assert.equal(await list.locator('li').count(), 1);
  const detail = page.locator('.root [data-detail=moving]').first();
  assert.equal(await detail.locator('dt').count(), 0, 'nothing is asked before');
  await detail.locator('summary').first().click();
  await detail.locator('dt').first().waitFor();
  assert.deepEqual(await detail.locator('dt').allTextContents(), [
    'Row chance?',
    'Row soon?',
    'Row harms?',
    'Row undo?',
    'Row recovery?',
    'Row life?',
    'Row cost?',
  ]);
  assert.match(await detail.locator('dd').first().innerText(), /Call 911\./);
  assert.match(await detail.innerText(), /In a clinician’s words: Clinical moving/);
  assert.match(await detail.innerText(), /Of 100 people who moved, 40 felt better\./);
  assert.deepEqual(await detail.locator('.icons').evaluateAll((all) => all.map((a) => a.getAttribute('aria-label'))), [
    '40 of 100',
    '12 of 100',
    '18 of 100',
  ]);
  assert.match(await detail.innerText(), /moving: 40 of 100\s+resting: 12 of 100/);
  assert.match(await detail.innerText(), /Source 2\./);
  assert.equal(await list.locator('li').count(), 2);
  assert.equal(await list.locator('h3').textContent(), 'Sources (2)');
});

test('a number is drawn as so many circles of so many, all of one size, and full ones tell apart by form', async (t) => {
  const { page } = await result(t);
  await page.locator('.root [data-detail=moving] summary').first().click();
  const drawn = await page.locator('.root [data-detail=moving] .icons').evaluateAll((all) =>
    all.map((svg) => ({
      circles: [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d').match(/M/g).length),
      fills: [...svg.querySelectorAll('path')].map((path) => path.getAttribute('fill')),
      size: [svg.getAttribute('viewBox'), svg.getBoundingClientRect().width],
      role: svg.getAttribute('role'),
    })),
  );
  assert.deepEqual(
    drawn.map(({ circles }) => circles),
    [
      [40, 60],
      [12, 88],
      [18, 82],
    ],
  );
  for (const { fills, size, role } of drawn) {
    assert.deepEqual([fills, size, role], [['currentColor', 'none'], drawn[0].size, 'img']);
  }
});

test('in forced colours the circles have the colour of the text', async (t) => {
  const { page } = await result(t, { forced: true });
  await page.locator('.root [data-detail=moving] summary').first().click();
  const colours = await page
    .locator('.root [data-detail=moving] .rate')
    .first()
    .evaluate((rate) => [getComputedStyle(rate.querySelector('.icons')).color, getComputedStyle(rate.querySelector('p')).color]);
  assert.equal(colours[0], colours[1]);
});

test('side by side: the author’s order, no new treatment last, the same rows for every column, and none of them empty', async (t) => {
  const { page } = await result(t);
  await pick(page, 'needle', 'moving');
  await compare(page);
  assert.equal((await focused(page)).text, 'Side by side');
  assert.deepEqual(await text(page, '.sideways > table thead th'), ['Question', 'Moving', 'Needle', 'No new treatment now']);
  assert.deepEqual(await text(page, 'tbody th > p.warning'), Array(2).fill('These numbers were counted over different times.'));
  const rows = await page
    .locator('.root tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim().length > 0)));
  assert.equal(rows.length, 9, 'eight rows and the numbers');
  for (const row of rows) assert.deepEqual(row, [true, true, true, true]);
  const looks = await page.locator('.root tbody td').evaluateAll((all) =>
    all.map((cell) => {
      const { fontSize, fontWeight, color, backgroundColor } = getComputedStyle(cell);
      return [fontSize, fontWeight, color, backgroundColor].join();
    }),
  );
  assert.equal(new Set(looks).size, 1, 'no column looks better than another');
  assert.deepEqual(await page.locator('.root tbody th').evaluateAll((all) => all.map((th) => th.scope)), Array(9).fill('row'));
});

test('what nobody knows is said, and so is a column without numbers', async (t) => {
  const { page } = await result(t);
  await pick(page, 'pills', 'moving');
  await compare(page);
  const row = (id) => page.locator(`.root tr:has([data-row=${id}]) td`).allTextContents();
  assert.match((await row('undo')).join(), /We do not know\./);
  const numbers = await row('numbers');
  assert.equal(numbers.filter((cell) => /No more numbers here/.test(cell)).length, 2);
  assert.equal(await page.locator('.root .warning').count(), 0, 'all are counted over the same time');
});

const tray = (page) => page.locator('.root [part=tray]');

test('what is ticked stands in one tray that stays in sight; with two it compares, and more than three do not fit', async (t) => {
  const { page, errors } = await result(t, { width: 360, height: 640 });
  assert.equal(await tray(page).isVisible(), false);
  await page.locator('.root [part=treatments] > details').evaluateAll((all) => all.forEach((group) => (group.open = true)));
  await pick(page, 'moving');
  assert.match(await tray(page).innerText(), /To compare:\s+Moving\s+Tick one more\.\s+Clear/);
  assert.equal(await tray(page).locator('[data-act=compare]').isVisible(), false, 'one alone is beside nothing');
  await pick(page, 'needle', 'pills');
  assert.match(await tray(page).innerText(), /Moving · Needle · Pills\s+Clear\s+Compare \(3\)/);
  const { bottom } = await tray(page).evaluate((node) => node.getBoundingClientRect());
  assert.ok(bottom <= 640, 'in sight, wherever somebody has scrolled');
  await page.locator('.root input[name=compare][value=t3]').first().click();
  assert.equal(await page.locator('.root input[name=compare][value=t3]').first().isChecked(), false);
  assert.match(await tray(page).innerText(), /No more than three fit side by side\./);
  assert.deepEqual(await axe(page), []);
  await tray(page).locator('[data-act=compare]').click();
  assert.equal((await focused(page)).text, 'Side by side');
  assert.equal(await tray(page).count(), 0);
  await page.locator('.root [data-act=compare-others]').click();
  await tray(page).locator('[data-act=compare-clear]').click();
  assert.equal(await tray(page).isVisible(), false);
  assert.equal(await page.locator('.root input[name=compare]:checked').count(), 0);
  assert.notEqual((await focused(page)).tag, 'body', 'the focus stays where something can be ticked');
  assert.deepEqual(errors, []);
});

test('the tray covers neither what has the focus nor the number to call', async (t) => {
  const { page } = await result(t, { width: 360, height: 640 });
  await pick(page, 'moving', 'needle');
  await page.locator('.root .title').first().focus();
  const covered = [];
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press('Tab');
    const box = await page.evaluate(() => {
      const place = document.querySelector('treatment-pathway').shadowRoot;
      const at = place.activeElement;
      const [own, over] = [at, place.querySelector('[part=tray]')].map((node) => node?.getBoundingClientRect());
      return at && !at.closest('[part=tray]') ? { name: at.textContent, below: own.bottom - over.top, call: place.querySelector('.sight > .call').getBoundingClientRect().bottom - over.top } : null;
    });
    if (!box) break;
    if (box.below > 1 || box.call > 0) covered.push(box);
  }
  assert.deepEqual(covered, []);
});

test('before anything is answered a tick stands in each card of the ladder, and two are put side by side', async (t) => {
  const { page, root, errors } = await visit(t, { mock: true, first: true, width: 360, height: 740 });
  await root.waitFor();
  await page.locator('.root [part=look]').click();
  for (const id of ['moving', 'needle']) {
    await page.locator(`.root [data-act=look-${id}]`).click();
    await page.locator(`.root [data-treatment=${id}] input[name=compare]`).check();
  }
  assert.match(await tray(page).innerText(), /Moving · Needle/);
  await tray(page).locator('[data-act=compare]').click();
  assert.equal(await page.locator('.root').getAttribute('data-screen'), 'compare');
  assert.deepEqual(await text(page, '.sideways > table thead th'), ['Question', 'Moving', 'Needle', 'No new treatment now']);
  await page.locator('.root .back').click();
  assert.equal(await page.locator('.root').getAttribute('data-screen'), 'treatment');
  assert.match(await tray(page).innerText(), /Moving · Needle/);
  assert.deepEqual(errors, []);
});

test('a treatment that stands at two places is ticked at both, and stays ticked on the way back', async (t) => {
  const { page } = await result(t);
  await pick(page, 'moving', 'needle');
  const boxes = page.locator('.root input[name=compare][value=moving]');
  assert.deepEqual(await boxes.evaluateAll((all) => all.map((box) => box.checked)), [true, true]);
  await compare(page);
  await page.locator('.root .back').click();
  assert.equal((await focused(page)).text, 'Compare', 'the button that opened it');
  assert.deepEqual(await boxes.evaluateAll((all) => all.map((box) => box.checked)), [true, true]);
});

test('five rows come first, a row that means something for one column alone is left out, and no cell denies a number beside it', async (t) => {
  const { page } = await result(t);
  await pick(page, 'needle', 'moving');
  await compare(page);
  assert.equal(await page.locator('.root .sideways > table tbody tr').count(), 5);
  assert.equal(await page.locator('.root [part=more-rows]').evaluate((fold) => fold.open), false);
  assert.match(await page.locator('.root tr:has([data-row=chance]) td').first().innerText(), /felt better, within six months:\s+40 of 100 moving\s+12 of 100 resting/i);
});

test('what matters a lot comes first and is marked, for every option alike, and nothing wins', async (t) => {
  const { page } = await result(t);
  const before = await page.locator('.root [part=offer] h4').allTextContents();
  await rate(page, { undo: 'a-lot', cost: 'a-lot', soon: 'a-little', harms: 'not-sure' });
  assert.equal((await focused(page)).text, 'Say what matters to me');
  const options = page.locator('.root :is([part=recommend], [part=offer], [part=alongside]) .entries > li');
  for (const option of await options.all()) {
    const name = await option.locator('h4').textContent();
    const rows = await option.locator('[part=matters] dt').allTextContents();
    // Of pills nobody knows whether they can be undone, and stopping to smoke is no option.
    const expected = { 'Name of pills': ['Row cost?'], 'Name of quit': [] }[name] ?? ['Row undo?', 'Row cost?'];
    assert.deepEqual(rows, expected, name);
  }
  assert.deepEqual(await page.locator('.root [part=offer] h4').allTextContents(), before, 'in the same order');
  await pick(page, 'needle', 'moving');
  await compare(page);
  assert.deepEqual((await page.locator('.root tbody th').evaluateAll((all) => all.map((th) => th.dataset.row))).slice(0, 4), [
    'undo',
    'cost',
    'chance',
    'harms',
  ]);
  assert.deepEqual(await text(page, '.mark'), [
    'What matters a lot to you: Can it be undone?',
    'What matters a lot to you: How much time and money does it take?',
  ]);
  assert.deepEqual(await text(page, '.sideways > table thead th'), ['Question', 'Moving', 'Needle', 'No new treatment now']);
});

for (const [offer, recommend, lead] of [
  [['needle', 'pills'], ['moving'], /^These are options, and none of them is the winner\./],
  [['needle'], ['moving'], /^This is an option, not a must\./],
  [[], [], null],
]) {
  test(`with ${offer.length} offered the lead fits`, async (t) => {
    const { page } = await result(t, await bundled({ shown: { offer, recommend } }));
    const leads = await text(page, '[part=offer] h3 + p');
    assert.equal(leads.length, lead ? 1 : 0);
    if (lead) assert.match(leads[0], lead);
  });
}

test('what matters brings no row that says again what stands above it', async (t) => {
  const { page } = await result(
    t,
    await bundled({
      page: {
        ...(await mockBundle()).page,
        matters: [
          { id: 'calm', text: 'To be calm', rows: ['what', 'undo'] },
          { id: 'safe', text: 'To be safe', rows: ['undo'] },
        ],
      },
    }),
  );
  await rate(page, { calm: 'a-lot', safe: 'a-lot' });
  const rows = await page.locator('.root [part=offer] .entries > li').first().locator('[part=matters] dt').allTextContents();
  assert.deepEqual(rows, ['Row undo?'], 'each once');
});

test('a pathway says itself what may matter; without that, some of the rows are rated', async (t) => {
  const { page } = await result(t);
  await page.locator('.root [data-act=values]').click();
  assert.equal(await page.locator('.root fieldset').count(), 7);
  assert.equal(await page.locator('.root input:checked').count(), 0, 'nothing is chosen beforehand');
  assert.deepEqual(await page.locator('.root fieldset').first().locator('.option').allTextContents(), [
    'A lot',
    'Some',
    'A little',
    'I’m not sure',
  ]);
});

test('why an answer: the steps that decided stand open, and what was passed on the way behind one fold', async (t) => {
  const { page } = await result(t);
  const label = '[part=why] > .steps .label';
  assert.deepEqual(await text(page, label), ['How long has it been?']);
  const passed = page.locator('.root [part=passed]');
  assert.equal(await passed.locator('.label').isVisible(), false);
  await passed.getByText('What was checked on the way (1)').click();
  assert.equal(await passed.locator('.label').innerText(), 'Looking for danger');
  await page.locator('.root [data-act=reading]').click();
  assert.deepEqual(await text(page, label), ['Looking for danger', 'How long has it been?'], 'a clinician sees all, in order');
  assert.equal(await passed.count(), 0);
});

test('what was rated stands on the page to take along', async (t) => {
  const { page } = await result(t);
  await rate(page, { undo: 'a-lot', cost: 'not-sure' });
  await page.locator('.root [data-act=take]').click();
  const sheet = (await page.locator('.root .doctor').innerText()).replace(/\s+/g, ' ');
  assert.match(sheet, /What matters to me A lot: Can it be undone\? I’m not sure: How much time and money does it take\?/);
});

test('starting again clears what was rated and ticked, and undo brings it back', async (t) => {
  const { page } = await result(t);
  await rate(page, { undo: 'a-lot' });
  await pick(page, 'moving');
  assert.ok((await page.locator('.root [part=matters]').count()) > 0);
  await page.locator('.root [data-act=restart]').click();
  await page.locator('.root [data-act=restart-yes]').click();
  await page.locator('.root [data-act=undo]').click();
  assert.ok((await page.locator('.root [part=matters]').count()) > 0);
  await page.locator('.root [data-act=restart]').click();
  await page.locator('.root [data-act=restart-yes]').click();
  for (const facts of PLAN) await answer(page, facts);
  assert.equal(await page.locator('.root [part=matters]').count(), 0);
  assert.equal(await page.locator('.root input:checked').count(), 0);
});

for (const [urgency, flags] of [
  ['emergency', { numb: 'yes', fever: 'yes' }],
  ['same-day', { numb: 'no', fever: 'yes' }],
]) {
  test(`below ${urgency} nothing is compared or rated until somebody has been checked, and the card stays on top`, async (t) => {
    const { page } = await result(t, {}, [flags]);
    const ways = page.locator('.root :is([data-act=compare], [data-act=values], input[name=compare])');
    assert.equal(await ways.count(), 0);
    await page.locator('.root [data-act=checked]').click();
    for (const facts of PLAN.slice(1)) await answer(page, facts);
    await unfold(page);
    await pick(page, 'moving', 'needle');
    await compare(page);
    const order = await page.locator('.root .screen > *').evaluateAll((all) => all.map((node) => node.className));
    assert.equal(order[0], `card ${urgency}`);
    assert.ok(order.includes('compare'));
  });
}

test('by keyboard alone: rate, tick, compare, and back', async (t) => {
  const { page } = await result(t);
  const tab = async (until) => {
    for (let i = 0; i < 120; i++) {
      await page.keyboard.press('Tab');
      const at = await focused(page);
      if (until(at)) return at;
    }
    throw new Error('never reached');
  };
  await tab(({ name, value }) => name === 'compare' && value === 'needle');
  await page.keyboard.press('Space');
  await tab(({ text }) => text === 'Say what matters to me');
  await page.keyboard.press('Enter');
  assert.equal((await focused(page)).text, 'What matters to me');
  await tab(({ name }) => name === 'v-undo');
  await page.keyboard.press('Space');
  await tab(({ look }) => look === 'main');
  await page.keyboard.press('Enter');
  await unfold(page);
  await tab(({ name, value }) => name === 'compare' && value === 'moving');
  await page.keyboard.press('Space');
  await tab(({ text }) => text === 'Compare (2)');
  await page.keyboard.press('Enter');
  assert.equal((await focused(page)).text, 'Side by side');
  assert.equal(await page.locator('.root tbody th').first().getAttribute('data-row'), 'undo');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  assert.match((await focused(page)).text, /^Compare/);
});

test('the browser’s Back leaves the comparison, and then goes on as before', async (t) => {
  const { page } = await result(t);
  await pick(page, 'moving', 'needle');
  await compare(page);
  await page.locator('.root [data-act=values]').first().click();
  await page.goBack();
  assert.deepEqual(await text(page, '.title'), ['Side by side']);
  await page.goBack();
  assert.deepEqual(await text(page, '.result .title'), ['Start to move']);
  await page.goBack();
  assert.equal(await page.locator('.root input[name=f-moved]').count(), 3);
});

test('on a phone a row is a block, with every option under it in the same order, and it is still a table', async (t) => {
  const { page } = await result(t, { width: 320, height: 640 });
  await pick(page, 'moving', 'needle', 'pills');
  await compare(page);
  assert.equal(await page.locator('.root thead').first().isVisible(), false);
  const rows = await page
    .locator('.root tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('.who')].map((who) => who.textContent)));
  for (const row of rows) assert.deepEqual(row, ['Moving', 'Needle', 'Pills', 'No new treatment now']);
  await page.locator('.root [part=more-rows] summary').first().click();
  assert.equal(await page.getByRole('table', { name: 'Side by side' }).getByRole('row').count(), 9);
  assert.equal(await page.getByRole('rowheader', { name: /Row chance/ }).count(), 1);
});

test('nothing is asked of the network, and nothing of what is rated leaves the page', async (t) => {
  const { page, requests, errors } = await result(t);
  const loaded = requests.length;
  await rate(page, { undo: 'a-lot' });
  await pick(page, 'moving', 'needle');
  await page.locator('.root [data-detail=moving] summary').first().click();
  await compare(page);
  assert.equal(requests.length, loaded);
  assert.deepEqual(errors, []);
  assert.equal(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.hash])), '[{},{},""]');
});
