// The page for the doctor as it is printed, for patients of the pathway's own cases: one sheet of paper, and nothing but it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { both } from './beside.js';
import { asked, caseOf } from './engine.js';
import { answer } from './person.js';

const FOLDER = 'pathways/failed-back';
const RATINGS = { undo: 'a-lot', cost: 'some' };

/** What these answers and the usual ones to the rest come to, until the walk concludes. */
function toTheEnd(oracle, facts, usual) {
  const known = { ...facts };
  for (let { view } = oracle.answer(facts); asked(view); ) {
    const more = Object.fromEntries(asked(view).facts.map(({ fact }) => [fact, known[fact] ?? usual(fact)]));
    Object.assign(known, more);
    ({ view } = oracle.answer(more));
  }
  oracle.restart();
  return known;
}

/** The sheet of somebody who comes back with saved answers, and the way to print it. */
async function sheet(t, facts, { questions = 'Does it go away?\nMay I drive?', unsure = false, ...more } = {}) {
  const seen = await both(t, FOLDER, more);
  const { page, oracle, bundle } = seen;
  const usual = (fact) => (unsure && !bundle.pathway.facts.find(({ id }) => id === fact).certain ? 'not_sure' : seen.usual(fact));
  const known = toTheEnd(oracle, facts, usual);
  const press = (act) => page.locator(`.root [data-act=${act}]`).click();
  await page.locator('.root [part=back]').first().click();
  await press('open-saved');
  const file = { format: 'treatment-pathway-answers', pathway: bundle.pathway.id, facts: known, ratings: RATINGS, questions };
  await page.locator('.root input[type=file]').setInputFiles({
    ...{ name: 'a.json', mimeType: 'application/json' },
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await press('opens-yes');
  await page.locator('.root [part=news]').waitFor();
  // Danger signs are asked again.
  const kept = Object.entries(known).filter(([fact]) => !oracle.asked_anew().includes(fact));
  let { view } = oracle.answer(Object.fromEntries(kept));
  while (asked(view)) {
    const said = asked(view).facts.map(({ fact }) => [fact, known[fact] ?? usual(fact)]);
    ({ view } = oracle.answer(await answer(page, Object.fromEntries(said))));
  }
  const used = view.answers.filter(({ parked }) => !parked);
  oracle.restart();
  await press('take');
  await page.evaluate(() => (window.print = () => {}));
  /** How many sheets of paper it takes. */
  const sheets = async (format) => {
    // A printing ends what its button began.
    await press('print');
    const pdf = (await page.pdf({ format })).toString('latin1');
    return pdf.match(/\/Type\s*\/Page\b/g).length;
  };
  return { ...seen, used, sheets, press };
}

for (const [id, lang] of [
  ['V09', 'en'],
  ['V17', 'es'],
  ['V33', 'en'],
  ['V33', 'es'],
]) {
  const { title, facts } = caseOf(FOLDER, id);
  test(`${id}, in ${lang}, is one sheet of paper: ${title}`, async (t) => {
    const { page, errors, sheets, press } = await sheet(t, facts, { lang });
    for (const format of ['A4', 'Letter']) assert.equal(await sheets(format), 1, format);
    await press('print');
    await page.emulateMedia({ media: 'print' });
    const others = page.locator('h1, .root > :not(.screen), .screen > :not(.doctor)');
    for (const other of await others.all()) assert.equal(await other.isVisible(), false, await other.innerHTML());
    const { size, sources } = await page.locator('.doctor').evaluate((doctor) => ({
      size: parseFloat(getComputedStyle(doctor).fontSize) * 0.75,
      sources: doctor.querySelectorAll('a').length,
    }));
    assert.ok(size >= 9, 'large enough to read');
    assert.equal(sources, 0, 'they are read on the page');
    assert.deepEqual(errors, []);
  });
}

test('who is sure of nothing takes two sheets at most, and each of it is on them', async (t) => {
  const { page, sheets, used } = await sheet(t, { weakness: 'none' }, { unsure: true });
  assert.ok((await sheets('A4')) <= 2);
  const listed = await page.locator('.doctor section', { hasText: 'Not sure, and how to find out' }).last().locator('dt').count();
  assert.ok(listed > 8);
  assert.equal(listed, used.filter(({ value }) => [value].flat().includes('not_sure')).length);
});

test('on a phone the answers have the whole width', async (t) => {
  const { page } = await sheet(t, caseOf(FOLDER, 'V33').facts, { width: 360, height: 640 });
  const shares = await page.locator('.doctor .answers').evaluateAll((lists) =>
    lists.flatMap((list) => [...list.children].map((row) => row.getBoundingClientRect().width / list.getBoundingClientRect().width)),
  );
  assert.ok(Math.min(...shares) > 0.95);
  // An answer goes on in the line of its question.
  const rows = await page.locator('.doctor .answers > div').evaluateAll((all) =>
    all.map((row) => [row.querySelector('dt'), row.querySelector('dd')].map((part) => part.getClientRects()[0].top)),
  );
  assert.ok(rows.some(([question, given]) => Math.abs(question - given) < 2));
});
