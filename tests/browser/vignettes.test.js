// Patients of the pathway's own cases, from the first page to the conclusion that must come out: by keyboard and by touch in
// turn, and on a clinician's form where a team has confirmed something. The cases say who they are; nothing is said twice here.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agree, both, plain, texts, walk } from './beside.js';
import { asked, caseOf } from './engine.js';
import { answer, answerByKeyboard, answerByTouch } from './person.js';

const FOLDER = 'pathways/failed-back';
const ALONE = ['V01', 'V03', 'V11', 'V09', 'V17', 'V14', 'V23', 'V40', 'V42', 'V50'];
const CONFIRMED = ['V15', 'V33', 'V43'];

/** What is shown is what the case says, where it says so. */
function expected({ conclusion, urgency, shows = [], never_shows: never = [], steps = [], not_steps: without = [] }, { walk }) {
  assert.equal(walk.conclusion, conclusion);
  if (urgency) assert.equal(walk.urgency, urgency);
  const shown = [...walk.recommend, ...walk.offer, ...walk.alongside];
  assert.deepEqual(
    [shows, steps].flat().filter((id) => ![...shown, ...walk.steps].includes(id)),
    [],
    'shown and passed',
  );
  assert.deepEqual(
    [never, without].flat().filter((id) => [...shown, ...walk.steps].includes(id)),
    [],
    'neither shown nor passed',
  );
}

for (const [i, id] of ALONE.entries()) {
  const { title, facts, expect } = caseOf(FOLDER, id);
  const touch = i % 2 === 1;
  test(`${id}, ${touch ? 'by touch' : 'by keyboard'}: ${title}`, async (t) => {
    const seen = await both(t, FOLDER, { touch, width: touch ? 390 : 1000 });
    const { page, oracle, usual, errors, requests } = seen;
    const loaded = requests.length;
    const choose = (fact) => facts[fact] ?? usual(fact);
    const by = touch ? answerByTouch : answerByKeyboard;
    let view = await walk(seen, choose, undefined, by);
    expected(expect, view);
    if (expect.after) {
      await page.locator('[data-act=checked]')[touch ? 'tap' : 'press'](...(touch ? [] : ['Enter']));
      view = await walk({ ...seen, view: oracle.checked(true) }, choose, undefined, by);
      expected(expect.after, view.unlocked);
      const after = view.unlocked.card;
      const title = after.urgency === 'routine' ? '.result .title' : '.card > .title';
      assert.ok((await texts(page, title)).at(-1).endsWith(plain(after.heading)));
    }
    await agree(seen, view);
    assert.deepEqual([errors, requests.slice(loaded)], [[], []]);
  });
}

for (const id of CONFIRMED) {
  const { title, facts, expect } = caseOf(FOLDER, id);
  test(`${id}, on a clinician's form: ${title}`, async (t) => {
    const seen = await both(t, FOLDER);
    const { page, oracle, usual, errors } = seen;
    const known = { ...facts };
    let { view } = oracle.answer(known);
    while (asked(view)) {
      const more = Object.fromEntries(asked(view).facts.map(({ fact }) => [fact, known[fact] ?? usual(fact)]));
      Object.assign(known, more);
      view = oracle.answer(more).view;
    }
    expected(expect, view);
    await page.locator('.root [data-act=reading]').click();
    await answer(page, known);
    assert.deepEqual(await texts(page, '.result .title'), [plain(view.card.heading)]);
    await agree(seen, view);
    assert.deepEqual(errors, []);
  });
}
