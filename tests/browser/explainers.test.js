// Pages of text beside the walk: where they are linked, what they say, and the way back to whatever was on the screen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { both, next, plain, texts } from './beside.js';
import { axe, painted, visit } from './helper.js';
import { answer, focused } from './person.js';
import { differences } from './types.js';

const ANKLE = 'tests/pathways/twisted-ankle';
const CLEAR = { numb: 'no', fever: 'no' };
const PLAN = [CLEAR, { weeks: 40 }, { where: ['leg'] }, { moved: 'good' }];
const press = (page, act) => page.locator(`.root [data-act="${act}"]`).click();

async function at(t, pages, more) {
  const seen = await visit(t, { mock: true, ...more });
  await seen.root.waitFor();
  for (const facts of pages) await answer(seen.page, facts);
  return seen;
}

for (const [name, goBack] of [
  ['its own way back', (page) => page.locator('.root .back').click()],
  ['the browser’s Back', (page) => page.goBack()],
]) {
  test(`from the first screen and back by ${name}: what was ticked is still ticked`, async (t) => {
    const { page, errors } = await at(t, []);
    await page.locator('.root input[name="f-numb"][value=yes]').check();
    await press(page, 'read-causes');
    assert.equal((await focused(page)).text, 'What causes it');
    assert.equal(await page.locator('.root .field').count(), 0, 'a screen of its own');
    assert.match(await page.locator('.root [part=explainer]').innerText(), /A word before\.[^]*Before[^]*It is so\.[^]*After[^]*Call 911 if/);
    await painted(page);
    await goBack(page);
    await page.locator('.root .before').waitFor();
    assert.equal(await page.locator('.root input[name="f-numb"][value=yes]').isChecked(), true);
    assert.equal((await focused(page)).text, 'What causes it', 'the button that opened it');
    assert.equal((await focused(page)).tag, 'button');
    assert.deepEqual(errors, []);
  });
}

/** Where the ways to them stand: in the foot, or not. Whoever has to be seen now or today is given nothing else to read. */
const ways = async (page) => {
  const all = page.locator('.root [data-act^=read-]');
  return [await all.count(), await page.locator('.root .foot [data-act^=read-]').count()];
};
for (const [name, pages, expected] of [
  ['the first screen', null, [2, 0]],
  ['the first questions', [], [2, 2]],
  ['a question', [CLEAR], [2, 2]],
  ['an emergency', [{ numb: 'yes', fever: 'no' }], [0, 0]],
  ['something for today', [{ numb: 'no', fever: 'yes' }], [0, 0]],
  ['a result', PLAN, [2, 0]],
]) {
  test(`each stands once on ${name}`, async (t) => {
    const { page } = await at(t, pages ?? [], { first: !pages });
    assert.deepEqual(await ways(page), expected);
  });
}

test('the page for the doctor names them', async (t) => {
  const { page } = await at(t, PLAN);
  await press(page, 'take');
  assert.match(await page.locator('.doctor').innerText(), /Good to know\s+What causes it · You may have read …/);
});

for (const lang of ['en', 'ar']) {
  test(`in ${lang}, each says what the engine says, each claim with how sure it is and where it is from`, async (t) => {
    const { page, oracle, bundle, usual, errors } = await both(t, ANKLE, { lang });
    const ids = [...bundle.pathway.explainers.map(({ id }) => id), ''];
    assert.ok(ids.length > 1 && bundle.pathway.corrections.length > 1);
    // From a question as well as from the first screen.
    await next({ page, oracle, usual });
    for (const id of ids) {
      const told = oracle.explainer(id);
      assert.equal(differences({ Explainer: [told] }), '');
      await press(page, `read-${id}`);
      // What a word means stands where it is explained, unfolded or not.
      await page.locator('.root .means').evaluateAll((all) => all.forEach((node) => node.remove()));
      assert.deepEqual(await texts(page, '[part=explainer] > .sub'), told.parts.map(({ heading }) => plain(heading)));
      assert.deepEqual(await texts(page, '[part=explainer] > [part=verdict]'), told.parts.flatMap(({ verdict }) => verdict ?? []));
      const claims = told.parts.flatMap((part) => part.claims);
      assert.deepEqual(await texts(page, '[part=explainer] .claims > li > p:first-child'), claims.map(({ text }) => plain(text)));
      const about = await texts(page, '[part=explainer] .claims .fine');
      claims.forEach(({ certainty_words: sure, status_words: read }, i) => {
        assert.ok(about[i].includes(plain(read)) && about[i].includes(plain(sure ?? '')), about[i]);
      });
      assert.equal(await page.locator('.root [part=explainer] [part=sources] li').count(), told.sources.length);
      assert.deepEqual(await axe(page), []);
      await page.locator('.root .back').click();
    }
    assert.equal(oracle.explainer('no such page'), null);
    assert.deepEqual(errors, []);
  });
}

test('a pathway that has none links none', async (t) => {
  const { page, oracle, usual } = await both(t, ANKLE, {});
  const { bundle } = await both(t, ANKLE, {});
  Object.assign(bundle.page, { explainers: [], corrects: false });
  const bare = await visit(t, { routes: { '/pathways/failed-back/en.json': { body: JSON.stringify(bundle) } } });
  await bare.root.waitFor();
  await next({ page, oracle, usual });
  assert.deepEqual(await ways(bare.page), [0, 0]);
  assert.equal(await bare.page.locator('.root [part=explainers]').count(), 0);
  assert.notDeepEqual(await ways(page), [0, 0]);
});
