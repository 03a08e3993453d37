// A pathway that counts points, in the page with the native engine beside it: what a score is, what that means already and what
// adds to it stand where the result says why. Nothing here adds up a point: the engine does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { both, plain, texts, walk } from './beside.js';
import { viewOf } from './engine.js';
import { axe } from './helper.js';
import { rows as unfold } from './person.js';

const FOLDER = 'tests/authored/wells-dvt';

/** Walks to a result with these answers, opens all its rows, and gives back the scores of the native engine. */
async function concluded(seen, answers) {
  const view = await walk(seen, (fact) => answers[fact] ?? seen.usual(fact));
  await unfold(seen.page);
  return { view, scores: view.scores };
}

/** Each score on the screen says what the engine says of it, and nothing else stands there. */
async function stands(page, scores) {
  assert.ok(scores.length, 'there is a score to see');
  assert.deepEqual(
    await page.locator('.root [part=scores] [data-score]').evaluateAll((all) => all.map((one) => one.dataset.score)),
    scores.map(({ id }) => id),
  );
  for (const { id, name, value, means, items } of scores) {
    const own = `[data-score=${id}]`;
    assert.ok(await page.locator(`.root ${own} > .label`).isVisible(), 'its row is open');
    assert.deepEqual(await texts(page, `${own} > p`), [`${name}: ${value}`, ...means].map(plain));
    assert.deepEqual(
      await page.locator(`.root ${own} li`).evaluateAll((all) => all.map((item) => [...item.children].map((part) => part.textContent))),
      items.map((item) => [item.name, item.value]),
    );
  }
}

/** Who has no D-dimer yet: what the points come to, and where that leads. */
const PEOPLE = [
  ['one sign, and not sure of another cause', { wells: ['tender'], alternative: 'not_sure' }, [-1, 1], 'd-dimer-first'],
  ['two signs, and not sure of another cause', { wells: ['tender', 'calf_swollen'], alternative: 'not_sure' }, [0, 2], 'scan-in-4h'],
  ['two signs, and no other cause', { wells: ['tender', 'calf_swollen'] }, [2], 'scan-in-4h'],
];

for (const lang of ['en', 'es']) {
  for (const [who, answers, points, conclusion] of PEOPLE) {
    test(`in ${lang}, ${who}: the score and what adds to it`, async (t) => {
      const seen = await both(t, FOLDER, { lang, width: 360 });
      const { page, root, errors } = seen;
      assert.equal(await root.getAttribute('lang'), lang);
      const { view, scores } = await concluded(seen, answers);
      assert.equal(view.card.id, conclusion);
      assert.deepEqual(scores.map(({ id }) => id), ['wells_points'], 'without a D-dimer there is no number to compare');
      assert.deepEqual(scores[0].value.match(/-?\d+/g).map(Number), points);
      await stands(page, scores);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await axe(page), [], colorScheme);
      }
      if (process.env.SHOT) await page.locator('.root').screenshot({ path: `${process.env.SHOT}-${lang}-${points.join('_')}.png` });
      assert.deepEqual(errors, []);
    });
  }
}

for (const [d_dimer, conclusion] of [[770, 'no-dvt'], [780, 'scan-in-4h']]) {
  test(`at 78 years a D-dimer of ${d_dimer} leads to ${conclusion}`, async (t) => {
    const seen = await both(t, FOLDER);
    const answers = { wells: ['tender'], d_dimer_done: 'yes', age: 78, d_dimer };
    const { view, scores } = await concluded(seen, answers);
    assert.equal(view.card.id, conclusion);
    assert.deepEqual(scores.map(({ id }) => id), ['wells_points', 'over_limit']);
    await stands(seen.page, scores);
    // The command, which has no part in the page, says the same of these answers.
    const facts = Object.fromEntries(view.answers.map(({ fact }) => [fact, answers[fact] ?? seen.usual(fact)]));
    const native = viewOf(FOLDER, facts);
    assert.deepEqual([native.card.id, native.scores], [conclusion, scores]);
    assert.deepEqual(seen.errors, []);
  });
}
