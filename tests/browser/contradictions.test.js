// Answers that cannot all be right: said as soon as they are given, with the answers, and mended with one press.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { both, plain } from './beside.js';
import { asked } from './engine.js';
import { axe, visit } from './helper.js';
import { answer, change, focused } from './person.js';
import { differences } from './types.js';

const note = (page) => page.locator('.root [part=contradictions]');
const mend = (page, fact) => note(page).locator(`[data-act=mend][data-value="${fact}"]`).click();
const title = (page) => page.locator('.root :is(.page, .result) .title').innerText();

const ANKLE = 'tests/pathways/twisted-ankle';
/** Less than a week, and a programme of weeks that did not help. */
const UNFIT = { days: 6, 'tried.exercise': 'some', 'tried.supervised': 'no_help' };

for (const [lang, until] of [
  ['en', 'they are given'],
  ['ar', 'they are given'],
  ['en', 'the end'],
]) {
  test(`in ${lang}, from when ${until}: the sentence, the answers, and a press that leads back here`, async (t) => {
    const { page, oracle, usual, bundle, errors } = await both(t, ANKLE, { lang });
    let view = oracle.view();
    const unfit = () => view.contradictions.length > 0;
    while (asked(view) && !(until === 'they are given' && unfit())) {
      assert.equal(await note(page).count(), unfit() ? 1 : 0);
      const facts = Object.fromEntries(asked(view).facts.map(({ fact }) => [fact, UNFIT[fact] ?? usual(fact)]));
      view = oracle.answer(await answer(page, facts)).view;
    }
    const [told, ...others] = view.contradictions;
    assert.deepEqual([told.id, ...others], ['too-early-to-say']);
    assert.deepEqual(view.walk.contradictions, ['too-early-to-say']);
    assert.equal(differences({ Contradiction: [told] }), '');
    assert.equal(await note(page).isVisible(), true);
    assert.equal(await note(page).evaluate((node) => node.closest('details')), null, 'it is in no fold');
    assert.deepEqual(await note(page).locator('.label').allTextContents(), [told.text]);
    const rows = await note(page).locator('.answers > div').allTextContents();
    assert.deepEqual(told.because.map(({ fact }) => fact).sort(), ['days', 'tried.supervised']);
    told.because.forEach(({ short, answer: said }, i) => assert.ok(plain(rows[i]).startsWith(plain(short + said)), rows[i]));
    // Once, when they were given.
    const spoken = page.locator('.root [aria-live=polite]').filter({ hasText: bundle.words['contradictions-heading'] });
    if (until === 'they are given') await spoken.waitFor({ state: 'attached' });
    else assert.equal(await spoken.count(), 0);
    assert.deepEqual(await axe(page), []);
    const here = await title(page);
    await mend(page, 'days');
    assert.equal(await page.locator('.root input[name="f-days"]').inputValue(), '6', 'the question, with its answer');
    assert.equal(await note(page).count(), 1, 'they still do not fit');
    await answer(page, { days: 20 });
    assert.equal(await note(page).count(), 0);
    assert.equal(await title(page), here, 'back where they were');
    assert.deepEqual(errors, []);
  });
}

test('not being sure is no contradiction, and what nobody has said is none', async (t) => {
  const { oracle } = await both(t, ANKLE);
  for (const [facts, found] of [
    [{ days: 6, 'tried.exercise': 'some' }, 0],
    [{ days: 6, 'tried.exercise': 'some', 'tried.supervised': 'not_sure' }, 0],
    [UNFIT, 1],
    [{ ...UNFIT, days: 7 }, 0],
    [{ ...UNFIT, 'tried.exercise': 'not_tried' }, 0],
  ]) {
    oracle.restart();
    assert.equal(oracle.answer(facts).view.contradictions.length, found, JSON.stringify(facts));
  }
});

const PAGES = [{ numb: 'no', fever: 'no' }, { weeks: 77 }, { where: ['arm'] }];

async function unfit(t, more = {}) {
  const seen = await visit(t, { mock: true, ...more });
  await seen.root.waitFor();
  for (const facts of PAGES) await answer(seen.page, facts);
  return seen;
}

test('an emergency stays on top of it', async (t) => {
  const { page } = await unfit(t);
  await change(page, 'numb');
  await answer(page, { numb: 'yes', fever: 'no' });
  const order = await page.locator('.root .screen > :is(.card, [part=contradictions])').evaluateAll((all) => all.map((node) => node.getAttribute('part')));
  assert.deepEqual(order, ['card card-emergency', 'contradictions']);
  assert.match((await focused(page)).text, /Call 911 now/);
});

test('who reads as a clinician is led to the field', async (t) => {
  const { page } = await unfit(t);
  await page.locator('.root [data-act=reading]').click();
  await mend(page, 'weeks');
  assert.deepEqual([(await focused(page)).name, (await focused(page)).value], ['f-weeks', '77']);
});

test('it is on the page for the doctor, and stays beside what else is opened', async (t) => {
  const { page } = await unfit(t);
  await page.locator('.root [data-act=read-causes]').click();
  assert.equal(await note(page).isVisible(), true);
  await page.locator('.root .back').click();
  await page.locator('.root [data-act=take]').click();
  assert.match(
    await page.locator('.doctor').innerText(),
    /Some of your answers do not fit together\s+The arm is well after so long\. Call 911 if it is not\. Short weeks: 77 · Short where: arm/,
  );
});
