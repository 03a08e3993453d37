// Answers of another day: whoever opens them, from a link, a code or a file, is asked the danger signs anew, and reads of which
// day they are. What else was said stays.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { codeOf } from '../../www/src/sharing/code.js';
import { contentsOf } from '../../www/src/engine/contents.js';
import { Pathway } from '../../www/src/engine/pathway.js';
import { openAnswers } from '../../www/src/sharing/editions.js';
import { snapshotOf } from '../../www/src/state/select.js';
import { Session } from '../../www/src/state/session.js';
import { asked, bundleOf, caseOf, explorer, typical } from './engine.js';
import { axe, mockBundle, visit } from './helper.js';
import { answer } from './person.js';

const DAY = '2026-03-03';
const SAID = { numb: 'yes', fever: 'no', weeks: 40, where: ['leg'], moved: 'good' };
const CALM = { numb: 'no', fever: 'no' };
const mock = contentsOf(await mockBundle());
const press = (page, act) => page.locator(`.root [data-act=${act}]`).click();
const file = (more) => JSON.stringify({ format: 'treatment-pathway-answers', pathway: 'mock', facts: SAID, ...more });
/** Made when codes told no day, by somebody who had been checked. */
const UNDATED = '1Z6GK0M8WC0V75QBS9';

const byLink = (code) => async (t) => {
  const seen = await visit(t, { mock: true, path: `/#pathway=${code}` });
  await press(seen.page, 'opens-yes');
  return seen;
};
const opening = async (t) => {
  const seen = await visit(t, { mock: true, first: true });
  await seen.root.waitFor();
  await press(seen.page, 'open-saved');
  return seen;
};
const byCode = (code) => async (t) => {
  const seen = await opening(t);
  await seen.page.locator('.root input[name=code]').fill(code);
  await press(seen.page, 'open-code');
  await press(seen.page, 'opens-yes');
  return seen;
};
const byFile = (text) => async (t) => {
  const seen = await opening(t);
  await seen.page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await press(seen.page, 'opens-yes');
  await seen.page.locator('.root [part=news]').waitFor();
  return seen;
};
const DATED = 'They are from March 3, 2026.';
const UNKNOWN = 'We do not know from which day they are.';

for (const [name, way, day] of [
  ['a link', byLink(codeOf({ facts: SAID }, mock, DAY)), DATED],
  ['a code', byCode(codeOf({ facts: SAID }, mock, DAY)), DATED],
  ['a file', byFile(file({ day: DAY })), DATED],
  ['a link of before', byLink(UNDATED), UNKNOWN],
  ['a code of before', byCode(UNDATED), UNKNOWN],
  ['a file of before, of somebody who had been checked', byFile(file({ checked: true })), UNKNOWN],
  ['a file of a day that there is not', byFile(file({ day: '2026-02-31' })), UNKNOWN],
]) {
  test(`${name} asks the danger signs anew, says its day, and keeps the rest`, async (t) => {
    const { page, errors } = await way(t);
    assert.deepEqual(await page.locator('[part=news] p').allTextContents(), [
      'Your saved answers are open.',
      day,
      'Danger signs can change from day to day. So you are asked again about them, and about what can go with them.',
    ]);
    assert.equal(await page.locator('.root input:checked').count(), 0, 'no danger sign is answered');
    assert.equal(await page.locator('.root .card').count(), 0, 'and none is shown of that day');
    assert.deepEqual(await axe(page), []);
    await answer(page, CALM);
    await page.locator('.root .result').waitFor();
    assert.match(await page.locator('.root .result').innerText(), /Start to move/, 'nothing else is asked again');
    assert.deepEqual(errors, []);
  });
}

test('of a real pathway the first page opens again, with the day above it and every other answer kept', async (t) => {
  const folder = 'pathways/failed-back';
  const real = await bundleOf(folder);
  const engine = await explorer(real);
  const usual = typical(real);
  const facts = {};
  for (let view = engine.view(); asked(view); ) {
    const said = Object.fromEntries(asked(view).facts.map((question) => [question.fact, usual(question.fact)]));
    Object.assign(facts, said);
    ({ view } = engine.answer(said));
  }
  const anew = engine.asked_anew();
  const first = asked((engine.restart(), engine.view())).facts.map(({ fact }) => fact);
  assert.ok(first.every((fact) => anew.includes(fact)));
  const code = codeOf({ facts }, contentsOf(real), DAY);
  const routes = { '/pathways/failed-back/en.json': { body: JSON.stringify(real) } };
  const { page, errors } = await visit(t, { path: `/#pathway=${code}`, routes });
  await press(page, 'opens-yes');
  assert.match(await page.locator('.root [part=news]').innerText(), /They are from March 3, 2026\./);
  assert.match(await page.locator('.root .count').innerText(), /^Question 1\b/);
  assert.equal(await page.locator('.root input:checked').count(), 0);
  let pages = 0;
  for (; await page.locator('.root .page').count(); pages++) {
    const names = await page.locator('.root :is(.field, .tick-group) input').evaluateAll((all) => [...new Set(all.map((input) => input.name.slice(2)))]);
    assert.ok(names.some((fact) => anew.includes(fact)), `page ${pages} asks ${names}`);
    await answer(page, Object.fromEntries(names.map((fact) => [fact, facts[fact] ?? usual(fact)])));
    assert.equal(await page.locator('.root [part=news]').count(), 0, 'that other answers come into use again is no news');
  }
  t.diagnostic(`${pages} pages are asked again`);
  await page.locator('.root .result').waitFor();
  assert.deepEqual(errors, []);
});

test('whoever is well by the answers of that day, and is not today, is told so', async (t) => {
  const { page } = await byLink(codeOf({ facts: { ...SAID, ...CALM } }, mock, DAY))(t);
  assert.equal(await page.locator('.root .result').count(), 0);
  await answer(page, { numb: 'yes', fever: 'no' });
  assert.match(await page.locator('.root .card.emergency .title').innerText(), /Call 911 now/);
});

test('a link that is opened on the day it was made asks anew as well', async (t) => {
  const { page } = await byLink(codeOf({ facts: { ...SAID, ...CALM } }, mock))(t);
  assert.match(await page.locator('[part=news]').innerText(), /They are from .+ 20\d\d\.\s+Danger signs can change/);
  assert.equal(await page.locator('.root input:checked').count(), 0);
});

test('what was here before the answers were opened comes back whole, having been checked too', async (t) => {
  const { page, root } = await visit(t, { mock: true, first: true });
  await root.waitFor();
  await answer(page, { numb: 'yes', fever: 'no' });
  await page.locator('.root [part=checked] button').first().click();
  await page.getByText('What about weeks?').waitFor();
  await answer(page, { weeks: 3 });
  await press(page, 'take');
  await page.locator('[part=take] summary').click();
  await page.locator('.root input[name=code]').fill(codeOf({ facts: SAID }, mock, DAY));
  await press(page, 'open-code');
  await press(page, 'opens-yes');
  assert.equal(await page.locator('.root .card').count(), 0);
  await press(page, 'undo');
  assert.match(await page.locator('.root').innerText(), /Call 911 now[\s\S]*Heal first/);
});

test('another language, Back and Forward lose no danger sign of this sitting', async (t) => {
  const { page, root } = await visit(t, { mock: true, first: true });
  await root.waitFor();
  await answer(page, CALM);
  await answer(page, { weeks: 40 });
  await page.goBack();
  await page.goBack();
  assert.equal(await page.locator('.root input:checked').count(), 2);
  await page.goForward();
  await page.goForward();
  await page.evaluate(() => document.querySelector('treatment-pathway').reload());
  await page.goBack();
  await page.goBack();
  assert.equal(await page.locator('.root input:checked').count(), 2);
});

for (const folder of ['pathways/failed-back', 'tests/pathways/twisted-ankle']) {
  test(`${folder}: whichever case is opened, nothing urgent is replayed, and the same is said once the signs are answered`, async (t) => {
    const real = await bundleOf(folder);
    // Some sixty of them: each is walked twice.
    const all = readdirSync(new URL(`../../${folder}/cases`, import.meta.url)).map((name) => name.replace(/\.toml$/, ''));
    const ids = all.filter((_, at) => at % Math.ceil(all.length / 60) === 0);
    const engine = await explorer(real);
    const anew = engine.asked_anew();
    const usual = typical(real);
    let again = 0;
    for (const id of ids) {
      const { facts } = caseOf(folder, id);
      engine.restart();
      const session = new Session(new Pathway(engine, real));
      const said = (fact) => facts[fact] ?? usual(fact);
      const walk = () => {
        let pages = 0;
        while (asked(session.state.view)) {
          const questions = asked(session.state.view).facts.map((question) => [question.fact, said(question.fact)]);
          assert.deepEqual(session.answer(Object.fromEntries(questions)), [], `${id}: ${JSON.stringify(questions)}`);
          pages += 1;
        }
        return pages;
      };
      walk();
      const shown = () => [session.state.view.card.id, session.state.view.card.urgency, session.state.view.card.offer.map((entry) => entry.id)];
      const before = shown();
      const snapshot = { ...snapshotOf(session.state), checked: true };
      openAnswers(session, snapshot, false);
      assert.equal(session.state.view.walk.status, 'asks', `${id}: something is asked`);
      assert.deepEqual(Object.keys(snapshotOf(session.state).facts).filter((fact) => anew.includes(fact)), [], id);
      const kept = Object.keys(snapshot.facts).filter((fact) => !anew.includes(fact));
      assert.deepEqual(Object.keys(snapshotOf(session.state).facts).sort(), kept.sort(), `${id}: all else stays`);
      const pages = walk();
      again = Math.max(again, pages);
      assert.deepEqual(shown(), before, id);
    }
    t.diagnostic(`at most ${again} pages are asked again`);
    assert.ok(ids.length > 0 && again > 0);
  });
}
