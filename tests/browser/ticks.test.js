// What ticks say, on random ticks beside the engine: exactly what somebody says who answers the questions of the list one by
// one. What is not ticked says nothing without the press, and the press changes no answer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asked, bundleOf, explorer } from './engine.js';
import { none, said, shown, ticked, ticksOf } from '../../www/src/state/ticks.js';

/** Numbers that look random and are the same each time. */
function dice(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Ticks and unticks at random. */
function anyhow(page, from, roll) {
  let ticks = from;
  for (let presses = roll(7); presses > 0; presses--) {
    const row = page.rows[roll(page.rows.length)];
    const question = page.facts.find(({ fact }) => fact === row.fact);
    const says = question.not_sure !== null && roll(3) === 0 ? 'not_sure' : row.value;
    ticks = ticked(ticks, question, row.value, says, roll(4) > 0);
  }
  return ticks;
}

const answersOf = (engine) => Object.fromEntries(engine.view().answers.map(({ fact, value }) => [fact, value]));

for (const folder of ['pathways/failed-back', 'tests/pathways/twisted-ankle', 'tests/pathways/bee-sting']) {
  test(`${folder}: ticks and "None of these" say what is said one by one`, async () => {
    const bundle = await bundleOf(folder);
    const [list, single] = [await explorer(bundle), await explorer(bundle)];
    const { depends } = bundle.page;
    for (let seed = 1; seed <= (folder.startsWith('tests') ? 150 : 20); seed++) {
      const roll = dice(seed);
      for (const engine of [list, single]) engine.restart();
      // Some of it may have been said before, by somebody who read it elsewhere.
      const first = asked(list.view());
      for (const { fact, options } of first.facts.filter(() => roll(4) === 0)) {
        const { value } = options[roll(options.length)];
        for (const engine of [list, single]) engine.answer({ [fact]: value });
      }
      const page = list.question(first.facts[0].fact);
      const before = answersOf(list);
      const peek = (fact, facts, unanswered) => list.peek(fact, facts, unanswered);
      const ticks = anyhow(page, ticksOf(page), roll);
      const now = shown(page, ticks, depends, peek);
      const { facts, takenBack } = said(now, ticks);
      const rest = none(now, ticks);
      const both = Object.keys(facts).filter((fact) => fact in rest);
      assert.deepEqual(both, [], 'a press says nothing of what is ticked');
      for (const fact of Object.keys(rest)) assert.ok(!(fact in before) || takenBack.includes(fact), `${fact} was answered`);
      for (const fact of Object.keys(facts)) assert.ok(ticks[fact].length > 0 || fact in before, `nobody said ${fact}`);
      assert.deepEqual(list.answer({ ...facts, ...rest }).refused, []);
      // One by one: each question that is asked after the answers before it.
      for (const fact of takenBack) single.retract(fact);
      for (const question of page.facts) {
        const { fact } = question;
        if (!single.peek(fact, {}, [fact]).includes(fact)) continue;
        const wanted = ticks[fact];
        const answered = fact in answersOf(single) && wanted.length === 0;
        if (answered) continue;
        const harmless = question.options.filter(({ exclusive }) => exclusive).map(({ value }) => [value])[0] ?? [];
        const first = question.kind === 'set' ? harmless : question.options[0].value;
        const value = wanted.length === 0 ? first : question.kind === 'set' ? wanted : wanted[0];
        assert.deepEqual(single.answer({ [fact]: value }).refused, []);
      }
      assert.deepEqual(answersOf(list), answersOf(single), `seed ${seed}`);
    }
  });
}

test('to tick and untick leaves what there was', async () => {
  const engine = await explorer(await bundleOf('pathways/failed-back'));
  const page = asked(engine.view());
  for (const { fact, value } of page.rows) {
    const question = page.facts.find((one) => one.fact === fact);
    for (const says of [value, 'not_sure']) {
      const on = ticked(ticksOf(page), question, value, says, true);
      assert.deepEqual(said(page, on).facts, { [fact]: says });
      assert.equal(fact in none(page, on), false);
      assert.deepEqual(said(page, ticked(on, question, value, says, false)).facts, {});
    }
  }
});
