// What is certain before the walk has ended: whoever must be seen now, or today, is told so before anything else is asked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { both, plain } from './beside.js';
import { asked } from './engine.js';
import { axe } from './helper.js';
import { answer, focused } from './person.js';

const FOLDER = 'pathways/failed-back';
/** As the page says it, or the card of what is found already: the emergency room, or the crisis line, may stand beside. */
const CALL = /^(Emergency advice:\s+)?Call 911 (or [^:]*)?now/;

/** Every answer of the first page that by itself leaves nothing but emergencies possible, or nothing but what is due today. */
const alone = (oracle, urgency) =>
  asked(oracle.view()).facts.flatMap(({ fact, kind, options }) =>
    options
      .filter(({ value }) => asked(oracle.view()).rows.some((row) => row.fact === fact && row.value === value))
      .map(({ value }) => ({ [fact]: kind === 'set' ? [value] : value }))
      .filter((facts) => oracle.at_least(facts, []) === urgency),
  );

test('one ticked emergency is enough: nobody fills in the rest first', async (t) => {
  const { page, oracle, errors } = await both(t, FOLDER);
  const all = alone(oracle, 'emergency');
  assert.ok(all.length >= 4, 'the pathway has emergencies that one answer decides');
  for (const facts of all) {
    await answer(page, facts);
    const card = page.locator('.root .card.emergency');
    assert.match(await card.innerText(), CALL, JSON.stringify(facts));
    assert.match(plain((await focused(page)).text), /^Emergency advice: Call 911 (or [^:]*)?now/);
    assert.equal(await page.locator('.root [data-act=graph]').count(), 0, 'the rest of the pathway stays away');
    assert.equal(await page.locator('.root .problems:visible').count(), 0);
    assert.deepEqual(await axe(page), []);
    // What is left can still be answered, where anything is, and the card stays.
    const { view } = oracle.answer(facts);
    if (asked(view)) {
      await page.locator('.root [part=continue]').click();
      assert.match(await card.first().innerText(), CALL);
    }
    oracle.restart();
    // What is taken along does not put it out of sight.
    await page.locator('.root [data-act=take]').click();
    assert.match(await card.first().innerText(), CALL);
    await page.locator('.root .back').first().click();
    await page.locator('.root [data-act=restart]').click();
    await page.locator('.root [data-act=restart-yes]').click();
    await page.locator('.root .card').waitFor({ state: 'detached' });
  }
  assert.deepEqual(errors, []);
});

test('what is due today is said before the next question', async (t) => {
  const { page, oracle, usual } = await both(t, FOLDER);
  const [facts] = alone(oracle, 'same-day');
  const first = Object.fromEntries(asked(oracle.view()).facts.map(({ fact }) => [fact, facts[fact] ?? usual(fact)]));
  const { view } = oracle.answer(first);
  await answer(page, first);
  assert.equal(view.walk.possible.at_least, 'same-day');
  assert.ok(asked(view), 'something is still asked');
  assert.match(await page.locator('.root .card.same-day').innerText(), /You should be seen today/);
  assert.match((await focused(page)).text, /You should be seen today/);
});
