// Two readers: a clinician sees everything on one form, and a patient meets what only a clinician confirms as a gate that
// they can look behind.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asked, bundleOf, explorer } from './engine.js';
import { axe, visit } from './helper.js';
import { answer, focused, rows } from './person.js';

const CLEAR = { numb: 'no', fever: 'no' };
const WALK = [CLEAR, { weeks: 40 }, { where: ['leg'] }, { moved: 'good' }];
const press = (page, act) => page.locator(`.root [data-act=${act}]`).first().click();
const text = (page, selector) => page.locator(`.root ${selector}`).allTextContents();

/** What each line of the form asks, in full. */
const titles = (page) => page.locator('.root .query-line').evaluateAll((all) => all.map((line) => line.title));

async function at(t, pages = [], more = {}) {
  const seen = await visit(t, { mock: true, ...more });
  await seen.root.waitFor();
  for (const facts of pages) await answer(seen.page, facts);
  await rows(seen.page);
  return seen;
}

test('a clinician gets every question on one form, answers some, and sees what follows', async (t) => {
  const { page, errors } = await at(t, [CLEAR]);
  await press(page, 'reading');
  assert.equal((await focused(page)).text, 'A mock pathway');
  assert.deepEqual(await titles(page), [
    'What about numb?',
    'What about fever?',
    'What about weeks?',
    'What about where?',
    'What about moved?',
    'What about agreed?',
  ]);
  assert.deepEqual(await text(page, '[part=asks]'), ['Not decided yet. What decides next: Short weeks']);
  assert.equal(await page.locator('.root select[name="f-fever"]').inputValue(), 'no');
  await page.locator('.root input[name="f-weeks"][type=text]').fill('3');
  await page.locator('.root select[name="f-agreed"]').selectOption('yes');
  await page.locator('.root button.main').click();
  assert.equal((await focused(page)).text, 'Heal first');
  assert.deepEqual(await text(page, '[part=supposed]'), [], 'a clinician confirms');
  await page.locator('.root input[name="f-weeks"][type=text]').fill('');
  await page.locator('.root button.main').click();
  assert.deepEqual(await text(page, '[part=asks]'), ['Not decided yet. What decides next: Short weeks']);
  await page.locator('.root input[name="f-weeks"][type=text]').fill('900');
  await page.locator('.root button.main').click();
  assert.deepEqual(await text(page, '.problems li'), ['Short weeks: Enter a number from 0 to 500']);
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(errors, []);
});

test('reading="clinical" is where it begins, and the switch leads back', async (t) => {
  const body =
    '<!doctype html><html lang="en"><title>A</title><link rel="icon" href="data:,"><main><h1>A</h1><treatment-pathway src="/pathways/failed-back/" lang="en" reading="clinical"></treatment-pathway></main><script type="module" src="/src/define.js"></script>';
  const { page } = await at(t, [], { path: '/clinical', routes: { '/clinical': { body } } });
  assert.equal(await page.locator('.root [part=form]').count(), 1);
  await press(page, 'reading');
  assert.equal(await page.locator('.root [part=form]').count(), 0);
  assert.deepEqual(await text(page, 'h2.title'), ['A mock pathway']);
});

test('a patient may suppose what a team has to confirm; it is marked, and taken back', async (t) => {
  const { page } = await at(t, WALK);
  for (const summary of await page.locator('.root [part=treatments] > details > summary').all()) await summary.click();
  assert.deepEqual(await text(page, '[part=gate] p'), ['Your team must confirm this: Short agreed']);
  await press(page, 'confirm');
  assert.deepEqual(await text(page, '[part=supposed] p'), [
    'You are looking ahead. You supposed what only your team can confirm:',
  ]);
  assert.deepEqual(await text(page, '[part=gate]'), []);
  await rows(page);
  const row = page.locator('.root .answers > div', { hasText: 'Short agreed' });
  assert.match(await row.innerText(), /yes \(supposed, not confirmed\)/);
  assert.equal(await row.getByRole('button').count(), 0, 'no patient changes it');
  assert.deepEqual(await axe(page), []);
  await press(page, 'take');
  assert.match(await page.locator('.doctor').innerText(), /Short agreed:\s+yes \(supposed, not confirmed\)/);
  await page.locator('.root .back').first().click();
  await press(page, 'take-back');
  assert.deepEqual(await text(page, '[part=supposed]'), []);
  assert.equal(await page.locator('.root [part=gate]').count(), 1);
  await page.locator('.root .back').click();
  assert.equal((await focused(page)).text, 'What about moved?', 'no page of a patient’s asks for it');
});

test('undo takes a supposition back, and so does the browser’s Back', async (t) => {
  const { page } = await at(t, WALK);
  const open = async () => {
    await rows(page);
    for (const summary of await page.locator('.root [part=treatments] > details > summary').all())
      await summary.click();
  };
  await open();
  await press(page, 'confirm');
  await press(page, 'undo');
  assert.deepEqual(await text(page, '[part=supposed]'), []);
  await open();
  await press(page, 'confirm');
  await page.locator('.root [part=supposed]').waitFor();
  await page.goBack();
  await page.locator('.root [part=supposed]').waitFor({ state: 'detached' });
});

test('what a file says is confirmed counts as supposed for a patient, and as it is for a clinician', async (t) => {
  const facts = { ...Object.assign({}, ...WALK), agreed: 'yes' };
  const file = { format: 'treatment-pathway-answers', pathway: 'mock', facts, supposed: [] };
  const chosen = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) };
  for (const [clinical, marked] of [
    [false, 1],
    [true, 0],
  ]) {
    const { page } = await at(t, [CLEAR]);
    if (clinical) await press(page, 'reading');
    await press(page, 'take');
    await page.locator('[part=take] summary').click();
    await page.locator('input[type=file]').setInputFiles(chosen);
    await press(page, 'opens-yes');
    await page.locator('.root [part=news]').waitFor();
    await answer(page, CLEAR);
    await page.locator('.root .result').waitFor();
    assert.equal(await page.locator('.root [part=supposed]').count(), marked);
  }
});

test('a real gate: behind what nobody has confirmed stands another result, until it is taken back', async (t) => {
  const bundle = await bundleOf('tests/pathways/twisted-ankle');
  const engine = await explorer(bundle);
  const facts = {
    looks: 'none',
    snap: 'no',
    tender: 'none',
    four_steps: 'yes',
    days: 365,
    risk: 'none',
    gives_way: 'yes',
    sport: 'yes',
  };
  Object.assign(facts, { 'tried.exercise': 'some', 'tried.supervised': 'no_help', 'tried.brace': 'no_help' });
  const routes = { '/pathways/failed-back/en.json': { body: JSON.stringify(bundle) } };
  const { page, root, errors } = await visit(t, { routes });
  await root.waitFor();
  const goOn = async (view) => {
    if (!asked(view)) return view;
    const given = asked(view).facts.map((q) => [q.fact, facts[q.fact]]);
    return goOn(engine.answer(await answer(page, Object.fromEntries(given))).view);
  };
  await goOn(engine.view());
  const shown = () => text(page, '[part=offer] > .entries > li > :is(h3, h4):first-child');
  const before = await shown();
  await rows(page);
  const gate = page.locator('.root [part=treatments] [data-act=confirm]').first();
  await page
    .locator('.root [part=treatments] > details', { has: page.locator('[data-act=confirm]') })
    .first()
    .locator('> summary')
    .click();
  const fact = await gate.getAttribute('data-value');
  assert.equal(bundle.pathway.facts.find(({ id }) => id === fact).asked_of_clinician, true);
  await gate.click();
  // Behind the gate more may be asked.
  const looking = await goOn(engine.answer({ [fact]: 'yes' }).view);
  assert.deepEqual(
    await shown(),
    looking.card.offer.map((entry) => entry.name),
  );
  assert.notDeepEqual(await shown(), before);
  await press(page, 'take-back');
  assert.deepEqual(await shown(), before);
  assert.deepEqual(errors, []);
});

for (const folder of ['tests/pathways/twisted-ankle', 'pathways/failed-back']) {
  test(`${folder}: the form holds every fact that may apply, a clinician’s among them`, async (t) => {
    const bundle = await bundleOf(folder);
    const { page, root, errors } = await visit(t, {
      routes: { '/pathways/failed-back/en.json': { body: JSON.stringify(bundle) } },
    });
    await root.waitFor();
    await press(page, 'reading');
    const engine = await explorer(bundle);
    const names = engine
      .sheet()
      .flatMap((each) =>
        each.facts.map((q) =>
          q.question.replaceAll('{emergency}', '911').replaceAll('{crisis}', 'the crisis line 988'),
        ),
      );
    assert.deepEqual(await titles(page), names);
    const confirmed = bundle.pathway.facts.filter((fact) => fact.asked_of_clinician);
    assert.ok(confirmed.length > 0);
    for (const { id } of confirmed) assert.equal(await page.locator(`.root .query-line[data-fact="${id}"]`).count(), 1, id);
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(errors, []);
  });
}

test('by one press whatever is not said becomes what most people answer, and what is said stays; the table is short', async (t) => {
  const { page, root, errors } = await visit(t, { width: 1280, height: 800 });
  await root.waitFor();
  await press(page, 'reading');
  await page.locator('.root .query-line[data-fact=saddle] select').selectOption('not_sure');
  await press(page, 'usual');
  assert.equal(await page.locator('.root .query-line[data-fact=saddle] select').inputValue(), 'not_sure');
  const { usual } = (await bundleOf('pathways/failed-back')).page;
  const empty = await page.locator('.root .query-line:has(select)').evaluateAll((all) => all.filter((line) => line.querySelector('select').value === '').map((line) => line.dataset.fact));
  assert.deepEqual(empty.filter((fact) => usual.some((one) => one.fact === fact)), []);
  assert.ok(empty.length < 3, `${empty}`);
  const filled = page.locator('.root .query-line[data-filled]');
  const many = await filled.count();
  assert.ok(many > 40 && (await page.locator('.root .query-line[data-fact=saddle][data-filled]').count()) === 0, `${many} are marked`);
  await page.locator('.root .query-line[data-fact=surgery_type] select').selectOption('fusion');
  assert.equal(await filled.count(), many - 1, 'what was looked at is not');
  for (const [fact, number] of [['weeks_since_surgery', '60'], ['nrs', '6'], ['months_of_pain', '14']])
    await page.locator(`.root .query-line[data-fact=${fact}] input[type=text]`).fill(number);
  await page.locator('.root .query-line[data-fact=saddle] select').selectOption('no');
  await page.locator('.root [part=form] [part=continue]').click();
  const open = await page.locator('.root .query-line').evaluateAll((all) => all.filter((line) => line.querySelector('select')?.value === '' || line.querySelector('summary')?.textContent === '–').map((line) => line.dataset.fact));
  assert.deepEqual(open.filter((fact) => usual.some((one) => one.fact === fact)), [], 'sets are filled as choices are');
  assert.equal(await page.locator('.root [part=contradictions]').count(), 0);
  const { height: high } = await page.locator('.root .clinical').boundingBox();
  assert.ok(high <= 4 * 800, `${high} px`);
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(errors, []);
});
