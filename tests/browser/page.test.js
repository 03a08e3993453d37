// How the page behaves, on the mock engine: every rule of the screen that does not need real medicine.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { visit, words } from './helper.js';
import { answer, change, focused, rows } from './person.js';

const CLEAR = { numb: 'no', fever: 'no' };
const text = (page, selector) => page.locator(`.root ${selector}`).allTextContents();

/** Opens the page and answers what the line gives, one object a page. */
async function at(t, ...pages) {
  const seen = await visit(t, { mock: true });
  await seen.root.waitFor();
  for (const facts of pages) await answer(seen.page, facts);
  await rows(seen.page);
  return seen;
}

test('the first questions are the red flags, with nothing chosen', async (t) => {
  const { page } = await at(t);
  assert.deepEqual(await text(page, 'h2'), ['Do you have any of these now?']);
  assert.equal(await page.locator('.root input:checked').count(), 0);
  await page.locator('.root .back').click();
  assert.equal((await focused(page)).text, 'A mock pathway');
  assert.equal(await page.locator('.root .back').count(), 0);
});

test('the first questions begin with when to call, and say it once; later pages end with it', async (t) => {
  const { page } = await at(t);
  const first = page.locator('.screen > :first-child > :first-child');
  assert.equal(await first.getAttribute('part'), 'emergency-line');
  assert.match(await first.innerText(), /^When to call now\s+Cannot breathe\? Call 911 now\.\s+Numbers to call in/);
  assert.equal(await page.locator('.root [part=country]').count(), 1);
  assert.equal(await page.locator('.root [part=emergency-line]').count(), 1);
  await answer(page, CLEAR);
  assert.deepEqual(await text(page, '[part=emergency-line] p'), ['When to call now', 'Cannot breathe? Call 911 now.']);
  assert.equal(await page.locator('.root .foot [part=emergency-line]').count(), 1);
  assert.equal(await page.locator('.root .foot [part=languages]').count(), 1);
});

test('"not sure" comes last', async (t) => {
  const { page } = await at(t);
  assert.deepEqual(await page.locator('.root .field').first().locator('.option').allTextContents(), [
    'label no',
    'label yes',
    'Not sure',
  ]);
});

test('choosing an answer goes nowhere by itself', async (t) => {
  const { page } = await at(t, CLEAR, { weeks: 40 }, { where: ['arm'] });
  await page.getByText('label good').click();
  assert.equal(await page.locator('.root .result').count(), 0);
});

test('what is missing is said above and beside, and each line leads to its question', async (t) => {
  const { page } = await at(t, { numb: 'no' });
  assert.match((await focused(page)).look, /problems/);
  assert.deepEqual(await text(page, '.problems li'), ['Short fever: Choose an answer']);
  const fever = page.getByRole('group', { name: 'What about fever?' });
  assert.match(
    await fever.evaluate((f) =>
      f
        .getAttribute('aria-describedby')
        .split(' ')
        .map((id) => f.getRootNode().getElementById(id).textContent)
        .join(' '),
    ),
    /Choose an answer/,
  );
  await page.locator('.problems button').click();
  assert.equal((await focused(page)).name, 'f-fever');
  assert.equal(await page.locator('.root input[name="f-numb"][value=no]').isChecked(), true);
});

for (const [typed, problem] of [
  ['', 'Enter a number'],
  ['seven', 'Enter only a number in digits, such as 1'],
  ['-1', 'Enter a number from 0 to 500'],
  ['501', 'Enter a number from 0 to 500'],
  ['7.5', 'Enter a whole number'],
  ['499', 'The engine refuses 499.'],
]) {
  test(`the number "${typed}" is refused and stays: ${problem}`, async (t) => {
    const { page } = await at(t, CLEAR);
    await page.getByRole('textbox').fill(typed);
    await page.keyboard.press('Enter');
    assert.deepEqual(await text(page, '.error:visible'), [`Error: ${problem}`]);
    assert.equal(await page.getByRole('textbox').inputValue(), typed);
    assert.equal(await page.getByRole('textbox').getAttribute('aria-invalid'), 'true');
  });
}

test('not sure sets a typed number aside, and typing is being sure', async (t) => {
  const { page } = await at(t, CLEAR);
  const input = page.getByRole('textbox');
  await input.fill('40');
  await page.getByText('Not sure').click();
  assert.equal(await input.inputValue(), '');
  await page.getByText('Not sure').click();
  assert.equal(await input.inputValue(), '40');
  await page.getByText('Not sure').click();
  await input.fill('41');
  assert.equal(await page.getByRole('checkbox').isChecked(), false);
});

test('none and not sure exclude the rest, and the rest excludes them', async (t) => {
  const { page } = await at(t, CLEAR, { weeks: 'not_sure' });
  const ticked = () => page.locator('.root input:checked').evaluateAll((all) => all.map((i) => i.value));
  for (const [label, expected] of [
    ['label arm', ['arm']],
    ['label leg', ['arm', 'leg']],
    ['label none', ['none']],
    ['Not sure', ['not_sure']],
    ['label arm', ['arm']],
  ]) {
    await page.getByText(label).click();
    assert.deepEqual(await ticked(), expected);
  }
});

test('a question that depends on others shows when they are answered so that it is asked', async (t) => {
  const { page } = await at(t);
  const device = page.getByText('What about device?');
  const pick = (fact, value) => page.locator(`.root input[name="f-${fact}"][value="${value}"]`).check();
  assert.equal(await device.isVisible(), false);
  await pick('numb', 'not_sure');
  await pick('fever', 'no');
  assert.equal(await device.isVisible(), true);
  await page.locator('.root button.main').click();
  assert.deepEqual(await text(page, '.problems li'), ['Short device: Choose an answer']);
  await pick('device', 'yes');
  await pick('numb', 'no');
  assert.equal(await device.isVisible(), false);
  await page.locator('.root button.main').click();
  assert.equal((await focused(page)).text, 'What about weeks?');
  assert.deepEqual(await text(page, '[part=news] p'), []);
});

test('after Continue the new heading has the focus and the place is announced', async (t) => {
  const { page } = await at(t, CLEAR);
  assert.equal((await focused(page)).text, 'What about weeks?');
  assert.deepEqual(await text(page, '[aria-live=polite]'), ['Question 2']);
});

test('an emergency stands on top, with the number to press and read, and is announced at once', async (t) => {
  const { page } = await at(t, { numb: 'yes', fever: 'yes' });
  assert.equal(await page.locator('.screen > :first-child').evaluate((n) => n.className), 'card emergency');
  assert.equal((await focused(page)).text, 'Emergency advice: Call 911 now');
  assert.deepEqual(await text(page, '[aria-live=assertive]'), ['Emergency advice: Call 911 now']);
  assert.equal(await page.locator('.card.emergency .title a').getAttribute('href'), 'tel:911');
  assert.equal(await page.locator('.root .card').count(), 1, 'one card, and the other worry is a line of it');
  assert.deepEqual(await text(page, '[part=also] li'), ['See a doctor today']);
  assert.match(await page.locator('.root [part=also-more]').textContent(), /Advice for today: See a doctor today\s*Also this\./);
  assert.equal(await page.getByText('Every treatment').count(), 0);
});

test('"I have been checked" unlocks the walk below, and the card stays on top', async (t) => {
  const { page } = await at(t, { numb: 'no', fever: 'yes' });
  await page.locator('[data-act=checked]').click();
  assert.equal((await focused(page)).text, 'What about weeks?');
  assert.match(await page.locator('.screen > :first-child').getAttribute('class'), /card same-day/);
  await answer(page, { weeks: 4 });
  assert.equal((await focused(page)).text, 'Heal first');
  assert.match(await page.locator('.screen > :first-child').getAttribute('class'), /card same-day/);
  await page.getByText('I have not been checked').click();
  assert.equal(await page.locator('.result').count(), 0);
});

test('Back leads to the page before with its answer, and on from there', async (t) => {
  const { page } = await at(t, CLEAR, { weeks: 40 }, { where: ['leg'] });
  await page.locator('.back').click();
  assert.equal(await page.locator('.root input[value=leg]').isChecked(), true);
  await page.locator('.back').click();
  assert.equal(await page.getByRole('textbox').inputValue(), '40');
  await page.locator('.back').click();
  assert.equal((await focused(page)).text, 'Do you have any of these now?');
  assert.equal(await page.locator('.root input[name="f-fever"][value=no]').isChecked(), true);
  await page.locator('.root button.main').click();
  assert.equal((await focused(page)).text, 'What about moved?');
});

test('a changed answer names what it put aside, and brings it back', async (t) => {
  const { page } = await at(t, CLEAR, { weeks: 40 }, { where: ['leg'] }, { moved: 'good' });
  assert.equal((await focused(page)).text, 'Start to move');
  await change(page, 'weeks');
  await answer(page, { weeks: 3 });
  assert.deepEqual(await text(page, '.result .title'), ['Heal first']);
  assert.deepEqual(await text(page, '[part=news] p'), [
    'Your result changed. Before: Start to move. Now: Heal first.',
    'No longer used, after your change: Short where, Short moved.',
  ]);
  assert.deepEqual(await text(page, '.parked dt'), ['Short where', 'Short moved']);
  await change(page, 'weeks');
  await answer(page, { weeks: 30 });
  assert.deepEqual(await text(page, '.result .title'), ['Start to move']);
  assert.deepEqual(await text(page, '[part=news] p'), [
    'Your result changed. Before: Heal first. Now: Start to move.',
    'Used again, after your change: Short where, Short moved.',
  ]);
});

test('a changed answer that makes it more urgent says so', async (t) => {
  const { page } = await at(t, CLEAR, { weeks: 3 });
  await change(page, 'numb');
  await answer(page, { ...CLEAR, numb: 'yes' });
  assert.deepEqual((await text(page, '[part=news] p')).slice(0, 2), [
    'Your result changed. Before: Heal first. Now: Call 911 now.',
    'This is more urgent than before.',
  ]);
});

test('what would change it is told when somebody asks, apart from what nobody can choose', async (t) => {
  const { page } = await at(t, CLEAR, { weeks: 40 }, { where: ['leg'] }, { moved: 'good' });
  const folds = page.locator('[part=would-change]');
  assert.equal(await folds.count(), 3, 'only what is not shown');
  assert.deepEqual(await text(page, '[part=would-change] li'), [], 'nothing before somebody asks');
  const first = folds.first();
  await page.locator('[part=treatments] > details > summary').evaluateAll((all) => all.forEach((each) => each.click()));
  await first.locator('summary').click();
  await first.locator('li').first().waitFor();
  assert.deepEqual(await text(page, '[part=would-change] p, [part=would-change] li'), [
    'The fewest answers that would have to be different:',
    'Short age: No (now: Yes) (this is past)',
    'The fewest of those that can still change or be found out:',
    'Short smoking: No (now: Yes) (you can change this)',
    'Short weeks: No (now: not answered yet) (not answered yet)',
  ]);
});

test('Back out of a change keeps the result', async (t) => {
  const { page } = await at(t, CLEAR, { weeks: 3 });
  await change(page, 'numb');
  await page.locator('.back').click();
  assert.equal((await focused(page)).text, 'Heal first');
});

test('start again asks first, and can be undone', async (t) => {
  const { page } = await at(t, CLEAR, { weeks: 3 });
  await page.locator('[data-act=restart]').click();
  await page.getByRole('button', { name: 'Keep my answers' }).click();
  assert.deepEqual(await text(page, '.result .title'), ['Heal first']);
  await page.locator('[data-act=restart]').click();
  await page.locator('[data-act=restart-yes]').click();
  assert.equal((await focused(page)).text, 'A mock pathway');
  assert.equal(await page.locator('.root input:checked').count(), 0);
  await page.locator('[data-act=undo]').click();
  assert.deepEqual(await text(page, '.result .title'), ['Heal first']);
});

test('"suppose it did not help" climbs a step, and can be undone', async (t) => {
  const { page } = await at(t, CLEAR, { weeks: 40 }, { where: ['leg'] }, { moved: 'good' });
  await page.locator('[data-act=suppose]').click();
  assert.equal((await focused(page)).text, 'Talk about the next step');
  await page.locator('[data-act=undo]').click();
  assert.equal((await focused(page)).text, 'Start to move');
});

test('a result shows its parts in order, links only web addresses, and says what it is not', async (t) => {
  const { page } = await at(t, CLEAR, { weeks: 40 }, { where: ['leg'] }, { moved: 'good' });
  assert.deepEqual(await text(page, '.screen h3'), [
    'You are here: next steps',
    'Also important for you',
    'Why',
    'All 3 next steps',
    'What to talk about next',
    'Options to weigh',
    'What matters to me',
    'Also important for you',
    'Looking again',
    'Why, and what decided',
    'Why this answer',
    'Every treatment (5)',
    'Every treatment, and where it stands for you',
    'Where experts differ (1)',
    'Where experts do not agree',
    'Your answers (5)',
    'Sources and about',
    'Sources (1)',
    'Good to know',
  ]);
  assert.deepEqual(await page.locator('[part=sources] a').evaluateAll((all) => all.map((a) => [a.href, a.target])), [
    ['https://example.org/1', ''],
  ]);
  assert.match((await text(page, '[part=about]')).join(' '), /not a diagnosis/);
});

test('an engine that throws leaves the fallback and one sentence, not a dead page', async (t) => {
  const { page, errors } = await at(t, CLEAR, { weeks: 13 });
  await page.getByRole('status').filter({ hasText: /./ }).waitFor();
  assert.match(await page.getByRole('status').innerText(), /^The questions have stopped, because .*\.$/);
  assert.equal(await page.locator('treatment-pathway strong').isVisible(), true);
  assert.deepEqual(errors, []);
});

test('every word that the page asks for is written', async () => {
  const written = await words();
  const folder = new URL('../../www/src/', import.meta.url);
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.js'));
  const sources = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
  const calls = sources.flatMap((source) => [...source.matchAll(/\bwords\(\s*([^()]*)/g)].map(([, inside]) => inside));
  const asked = calls.flatMap((inside) => [...inside.matchAll(/(?<!=== )'([a-z]+(?:-[a-z]+)*)'/g)].map(([, id]) => id));
  assert.ok(asked.length > 40);
  assert.deepEqual(
    asked.filter((id) => !(id in written)),
    [],
  );
});
