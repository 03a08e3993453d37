// Ten patients of the pathway's own cases, from the first page to the conclusion that must come out, by keyboard and by touch
// in turn. The cases say who they are; nothing is said twice here.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agree, both, plain, texts, walk } from './beside.js';
import { caseOf } from './engine.js';
import { answerByKeyboard, answerByTouch } from './person.js';

const FOLDER = 'pathways/failed-back';
const VIGNETTES = ['V01', 'V03', 'V08', 'V09', 'V17', 'V14', 'V23', 'V43', 'V48', 'V50'];

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

for (const [i, id] of VIGNETTES.entries()) {
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
