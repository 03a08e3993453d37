// The order of questions that an author chose: how long ago before where it hurts, though it is decided after that.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agree, both, plain } from './beside.js';
import { asked } from './engine.js';
import { answer } from './person.js';

const ANKLE = 'tests/pathways/twisted-ankle';
const ids = (view) => asked(view)?.facts.map(({ fact }) => fact) ?? null;

/** Answers page by page, and gives back what was asked on each; the page has to ask the same. */
async function met(seen, choose) {
  const pages = [];
  let view = seen.oracle.view();
  const left = [];
  while (asked(view)) {
    await agree(seen, view);
    pages.push(ids(view));
    // Before the page has proved its pathway it does not count.
    if (view.left) left.push(view.left.most);
    const facts = Object.fromEntries(ids(view).map((fact) => [fact, choose[fact] ?? seen.usual(fact)]));
    view = seen.oracle.answer(await answer(seen.page, facts)).view;
  }
  await agree(seen, view);
  assert.ok(left.every((most, at) => at === 0 || most < left[at - 1]), `${left}: each page is one fewer`);
  return { pages, view };
}

test('the questions come in the author’s order, and the walk ends where it would have ended', async (t) => {
  const seen = await both(t, ANKLE);
  const { pages, view } = await met(seen, {});
  // What only something beside the result waits for comes last.
  assert.deepEqual(pages, [['looks', 'snap'], ['days'], ['tender', 'four_steps'], ['risk'], ['sport']]);
  assert.equal(view.card.id, 'first-days');
  assert.deepEqual(view.walk.steps, ['red-flags', 'bones', 'how-long', 'first-days'], 'it is still decided in the order of the steps');
});

test('nobody is asked what cannot concern them any more', async (t) => {
  const seen = await both(t, ANKLE);
  // A tender bone decides by itself; with an X-ray that shows a break, nothing else counts.
  const { pages, view } = await met(seen, { tender: ['outer_foot'], xray: 'break' });
  assert.deepEqual(pages, [['looks', 'snap'], ['days'], ['tender', 'four_steps'], ['xray']]);
  assert.equal(view.card.id, 'broken');
});

test('how many are left is said as the most, Back leads the way that was asked, and an early answer is in use', async (t) => {
  const seen = await both(t, ANKLE);
  const { page, bundle, oracle, usual } = seen;
  const count = () => page.locator('.root .count').innerText();
  const title = async () => plain(await page.locator('.root :is(.title, .sub)[data-focus], .root .page .title').last().innerText());
  let view = oracle.view();
  const titles = [];
  for (let pages = 0; pages < 2; pages++) {
    titles.push(plain(asked(view).heading ?? asked(view).facts[0].question));
    const facts = Object.fromEntries(ids(view).map((fact) => [fact, usual(fact)]));
    view = oracle.answer(await answer(page, facts)).view;
  }
  assert.deepEqual(ids(view), ['tender', 'four_steps']);
  assert.equal(await count(), `Question 3 · at most ${view.left.most} left`);
  assert.equal(view.walk.steps.at(-1), 'bones', 'it stands where the answers are needed');
  assert.ok(view.answers.every(({ parked }) => !parked), 'a later step reads what was said early');
  assert.deepEqual(view.answers.map(({ fact }) => fact), ['looks', 'snap', 'days']);
  await page.locator('.root .back').click();
  assert.equal(await title(), titles[1]);
  assert.equal(bundle.pathway.questions.length, 5);
});
