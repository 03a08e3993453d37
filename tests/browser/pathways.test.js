// Real pathways in the page, with the real engine beside it as the oracle. Nothing here knows what any pathway says: facts,
// typical answers and words come from the bundle.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agree, both, plain, texts, walk } from './beside.js';
import { asked, explorer, factOf, flag } from './engine.js';
import { axe } from './helper.js';
import { answer, answerByKeyboard, change, focused, rows as unfold } from './person.js';

const PATHWAYS = (process.env.PATHWAYS ?? 'tests/pathways/twisted-ankle pathways/failed-back').split(' ');

/** What is chosen or typed on the page on screen. */
const held = (page) =>
  page
    .locator('.root :is(.field, .tick-group) input')
    .evaluateAll((all) =>
      all.filter((input) => (input.type === 'text' ? input.value !== '' : input.checked)).map((input) => input.value),
    );

for (const folder of PATHWAYS) {
  test(`${folder}: by keyboard alone, from the red flags to a result`, async (t) => {
    const seen = await both(t, folder);
    const { page, oracle, usual, errors, requests } = seen;
    const loaded = requests.length;
    let view = oracle.view();
    for (let pages = 0; asked(view); pages++) {
      assert.ok(pages < 80, 'the walk ends');
      await agree(seen, view);
      view = oracle.answer(await answerByKeyboard(page, usual)).view;
      // The focus is on the new heading, whatever came.
      const heading = asked(view) ? (asked(view).heading ?? asked(view).facts[0].question) : view.card.heading;
      assert.equal(plain((await focused(page)).text).replace(/^Advice[^:]*: /, ''), plain(heading));
    }
    await agree(seen, view);
    assert.ok(view.card, 'it ends in a conclusion');
    assert.deepEqual(await axe(page), []);
    assert.deepEqual([errors, requests.slice(loaded)], [[], []]);
  });

  test(`${folder}: every page on the way is clean in both themes and narrow`, async (t) => {
    const seen = await both(t, folder);
    const { page, usual } = seen;
    const look = async () => {
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await axe(page), [], colorScheme);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
        'nothing scrolls sideways',
      );
      await page.setViewportSize({ width: 1000, height: 800 });
    };
    await walk(seen, usual, look);
    for (const summary of await page.locator('.root summary').filter({ visible: true }).all()) await summary.click();
    await look();
  });

  test(`${folder}: three treatments and no new treatment side by side`, async (t) => {
    const seen = await both(t, folder);
    const { page, bundle, oracle, usual, requests } = seen;
    const { lang, pathway } = bundle;
    const view = await walk(seen, usual);
    await unfold(page);
    const ids = view.treatments.slice(-3).map(({ id }) => id);
    await page.locator('.root [part=treatments] > details').evaluateAll((all) => all.forEach((group) => (group.open = true)));
    for (const id of ids) await page.locator(`.root input[name=compare][value="${id}"]`).last().check();
    const loaded = requests.length;
    await page.locator('.root [data-act=values]').first().click();
    assert.equal(await page.locator('.root fieldset').count(), pathway.values.length);
    const first = pathway.values[0];
    await page.locator(`.root input[name="v-${first.id}"][value=a-lot]`).check();
    await page.locator('.root .page button.main').click();
    await page.locator('.root [data-act=compare]').first().click();
    const told = oracle.compare(ids);
    assert.equal(told.columns.length, 4);
    assert.deepEqual(await texts(page, '.sideways > table thead th'), ['Question', ...told.columns.map(({ name }) => plain(name))]);
    const marked = told.rows.filter(({ id }) => first.rows.includes(id));
    // A row that means something for one column alone is left out.
    const said = (cell) => cell !== bundle.words['does-not-apply'];
    const rows = told.rows.filter(({ cells }) => cells.filter(said).length > 1);
    const order = (some) => [...some].sort((a, b) => (a[0] < b[0] ? -1 : 1));
    const shown = await page.locator('.root tbody tr:not(:has([data-row=numbers]))').evaluateAll((all) =>
      all.map((row) => [row.querySelector('th').dataset.row, ...[...row.querySelectorAll('td')].map((cell) => {
        // The meanings of words explained in place are no part of what is said.
        for (const beside of cell.querySelectorAll('.who, .means, .bars')) beside.remove();
        return cell.textContent;
      })]),
    );
    const flat = (text) => plain(text).replace(/\s|- /g, '');
    // Where a number stands in the cell, it does not say that nothing is known.
    const known = (row) => row.map((cell) => (cell === flat(bundle.words['do-not-know']) ? '' : cell));
    // What is shortened at first stands whole among the other rows, below.
    const whole = shown.filter(([id], at) => shown.findLastIndex((row) => row[0] === id) === at);
    assert.deepEqual(order(whole.map((row) => known(row.map(flat)))), order(rows.map(({ id, cells }) => known([id, ...cells].map(flat)))));
    assert.deepEqual(shown.slice(0, marked.length).map(([id]) => id), marked.map(({ id }) => id), 'what matters a lot comes first');
    assert.equal(await page.locator('.root .mark').count(), marked.length);
    const numbered = page.locator('.root tr:has([data-row=numbers]) .warning');
    assert.equal(await numbered.count(), Number(told.spans_differ) + Number(told.denominators_differ));
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(requests.slice(loaded), [], lang);
  });

  // One answer leads to each of these; the ankle's urgent-clinic card takes several together.
  const flags = ['emergency', 'same-day', ...(folder.endsWith('twisted-ankle') ? [] : ['urgent-clinic'])];
  for (const urgency of flags) {
    test(`${folder}: a flag that is ${urgency} shows its card on top, and checked, the walk goes on below`, async (t) => {
      const seen = await both(t, folder);
      const { page, bundle, oracle, usual } = seen;
      const found = flag(bundle, oracle, urgency);
      assert.ok(found, 'a single answer leads there');
      let view = await walk(seen, (fact) => found[fact] ?? usual(fact));
      assert.equal(view.card.urgency, urgency);
      assert.equal(await page.locator('.screen > :first-child').getAttribute('class'), `card ${urgency}`);
      assert.equal((await focused(page)).id, `card-${view.card.id}`);
      assert.deepEqual(await axe(page), []);
      if (!view.card.can_unlock) return;
      await page.locator('[data-act=checked]').click();
      view = await walk({ ...seen, view: oracle.checked(true) }, (fact) => found[fact] ?? usual(fact));
      assert.equal(
        await page.locator('.screen > :first-child').getAttribute('class'),
        `card ${urgency}`,
        'the card stays on top',
      );
      assert.ok(view.unlocked.card, 'the walk behind it ends too');
      assert.deepEqual(await axe(page), []);
    });
  }

  test(`${folder}: "not sure" wherever it may be said still leads to an answer`, async (t) => {
    const seen = await both(t, folder);
    const certain = (fact) => factOf(seen.bundle, fact).certain;
    const view = await walk(seen, (fact) => (certain(fact) ? seen.usual(fact) : 'not_sure'));
    assert.ok(view.card);
  });

  test(`${folder}: a changed answer keeps the others, and names those it puts aside`, async (t) => {
    const seen = await both(t, folder);
    const { page, bundle, oracle, usual } = seen;
    const end = await walk(seen, usual);
    const { fact } = end.answers.at(-1);
    await change(page, fact);
    assert.deepEqual(
      await texts(page, '.field legend'),
      oracle.question(fact).facts.map((q) => plain(q.question)),
    );
    assert.deepEqual(
      await held(page),
      oracle
        .question(fact)
        .facts.flatMap((q) => [q.answer].flat())
        .map(String),
      'the earlier answers are there',
    );
    await page.locator('.root button.main').click();
    await agree(seen, end);
    const danger = flag(bundle, await explorer(bundle), 'emergency');
    if (!danger) return;
    await change(page, Object.keys(danger)[0]);
    const pageFacts = oracle
      .question(Object.keys(danger)[0])
      .facts.map((q) => [q.fact, danger[q.fact] ?? usual(q.fact)]);
    const { view } = oracle.answer(await answer(page, Object.fromEntries(pageFacts)));
    await agree(seen, view);
    assert.deepEqual(
      await texts(page, '.parked dt'),
      view.answers.filter((a) => a.parked).map((a) => plain(a.short)),
    );
  });

  test(`${folder}: supposing that it did not help climbs until nothing is left to suppose`, async (t) => {
    const seen = await both(t, folder);
    const { page, oracle, usual } = seen;
    let view = await walk(seen, usual);
    const reached = [];
    while (view.card.review?.suppose.length) {
      assert.ok(!reached.includes(JSON.stringify(view.answers)), 'no loop');
      reached.push(JSON.stringify(view.answers));
      await unfold(page);
      await page.locator('[data-act=suppose]').first().click();
      view = await walk({ ...seen, view: oracle.suppose(view.card.review.suppose[0].treatment) }, usual);
    }
  });

  test(`${folder}: start again forgets, undo brings everything back`, async (t) => {
    const seen = await both(t, folder);
    const view = await walk(seen, seen.usual);
    await seen.page.locator('[data-act=restart]').click();
    await seen.page.locator('[data-act=restart-yes]').click();
    assert.equal(await seen.page.locator('.root input:checked').count(), 0);
    await seen.page.locator('[data-act=undo]').click();
    await agree(seen, view);
  });
}

test('from right to left', async (t) => {
  const seen = await both(t, 'tests/pathways/twisted-ankle', { lang: 'ar', width: 320 });
  const { page } = seen;
  await page.locator('.root[dir=rtl]').waitFor();
  await walk(seen, seen.usual);
  const option = page.locator('.root summary').first();
  assert.equal(await option.evaluate((node) => getComputedStyle(node).direction), 'rtl');
  assert.deepEqual(await axe(page), []);
});

test('in Spanish: numb between the legs, and the card of the emergency', async (t) => {
  const seen = await both(t, 'pathways/failed-back', { lang: 'es' });
  const { page, root, usual, errors } = seen;
  assert.equal(await root.getAttribute('lang'), 'es');
  const view = await walk(
    seen,
    (fact) => (fact === 'saddle' ? 'yes' : usual(fact)),
    async () => assert.match(await page.locator('.root [part=continue]').innerText(), /^(Continuar|Nada de esto)$/),
  );
  const card = page.locator('.card.emergency');
  assert.match(
    plain(await card.locator('.title').textContent()),
    /^Consejo de emergencia: Llame al 911 o vaya a urgencias \(sala de emergencias\) ahora: posible presión en los nervios/,
  );
  assert.equal(await card.locator('.title a').getAttribute('href'), 'tel:911');
  assert.match(await card.textContent(), /Pida una resonancia magnética de emergencia/);
  assert.equal(view.card.id, 'emergency-cauda-equina');
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(errors, []);
});

test('in Spanish and narrow: what matters, and treatments side by side', async (t) => {
  const seen = await both(t, 'pathways/failed-back', { lang: 'es', width: 320 });
  const { page, usual, errors } = seen;
  await walk(seen, usual);
  await unfold(page);
  await page.locator('.root [data-act=values]').first().click();
  assert.deepEqual(await texts(page, '.title'), ['Lo que me importa']);
  assert.deepEqual(await axe(page), []);
  await page.locator('.root input[name="v-undo"][value=a-lot]').check();
  await page.locator('.root .page button.main').click();
  await unfold(page);
  for (const box of (await page.locator('.root [part=recommend] input[name=compare]').all()).slice(0, 3)) await box.check();
  await page.locator('.root [data-act=compare]').first().click();
  assert.deepEqual(await texts(page, '.title'), ['Lado a lado']);
  assert.deepEqual(await texts(page, '.mark'), ['Lo que le importa mucho: Poder deshacerlo']);
  assert.deepEqual(await axe(page), []);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
  assert.deepEqual(errors, []);
});
