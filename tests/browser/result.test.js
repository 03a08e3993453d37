// A result at a glance: how high it is and how many words it takes, for people of the pathway's own cases; and what is never folded.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { plain } from './beside.js';
import { caseOf } from './engine.js';
import { axe } from './helper.js';
import { replay } from './replay.js';

const FOLDER = 'pathways/failed-back';
const CASES = readdirSync(fileURLToPath(new URL(`../../${FOLDER}/cases/`, import.meta.url))).map((file) => file.replace('.toml', ''));
const PEOPLE = CASES.filter((id) => id.startsWith('V'));
/** All vignettes, and of the other cases every so many: they are hundreds. */
const SOME = CASES.filter((id, at) => PEOPLE.includes(id) || at % 60 === 0);

/** What is seen without a press: its height to the end of the rows, its words, and what of it is too much. */
const glance = (page) =>
  page.evaluate(() => {
    const place = document.querySelector('treatment-pathway').shadowRoot;
    const count = (text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    const ladder = place.querySelector('.sight');
    const root = place.querySelector('.root');
    const end = place.querySelector('.foot [part=emergency-line]') ?? place.querySelector('.folds');
    return {
      height: Math.round(end.getBoundingClientRect().bottom - root.getBoundingClientRect().top),
      words: count(place.querySelector('[part=result]').innerText) + count(place.querySelector('.folds').innerText),
      ladder: ladder ? count(ladder.innerText) : 0,
      wide: document.documentElement.scrollWidth,
      steps: place.querySelectorAll('[part=next-steps] li').length,
      rows: place.querySelectorAll('.folds > details').length,
      reasons: [...place.querySelectorAll('[part=reasons] li')].map((line) => count(line.innerText)),
      filled: [...place.querySelectorAll('button.main, .fill')].filter((button) => button.checkVisibility()).length,
    };
  });

/** Whether each of these texts is seen, without any fold being opened. */
const unseen = (page, texts) =>
  page.evaluate((wanted) => {
    const place = document.querySelector('treatment-pathway').shadowRoot;
    const said = place.querySelector('.screen').innerText.replace(/\s+/g, ' ');
    return wanted.filter((text) => !said.includes(text));
  }, texts.map(plain));

const CALLS = /\{\s*\$?(emergency|crisis)\s*\}/;
/** A text, paragraph by paragraph and point by point. */
const lines = (text) => text.split(/\n\s*\n|\n(?=\s*- )/).map((line) => line.replace(/^\s*- /, '').trim());
/** What of a text may be folded: a later paragraph that is no list, leads to none and says nothing of whom to call. */
const mayFold = (text) => text.trim().split(/\n\s*\n/).filter((block, at) => at > 0 && !/^\s*- /m.test(block) && !/:\s*$/.test(block) && !CALLS.test(block)).map((block) => block.trim());
const neverFolded = (text) => lines(text).filter((line) => !mayFold(text).includes(line));

test('what a safety rule must show is seen by people of the cases, whatever is folded', async (t) => {
  const { page, viewOf, show, bundle, errors } = await replay(t, FOLDER, { width: 360, height: 740 });
  const onLadder = new Set(bundle.page.ladder.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const seen = new Set();
  let looked = 0;
  for (const id of SOME) {
    const { facts } = caseOf(FOLDER, id);
    const view = viewOf(facts);
    if (!view.card) continue;
    const must = [...view.card.recommend, ...view.card.offer, ...view.card.alongside].filter((entry) => entry.must);
    // Once for each conclusion and what must stand beside it.
    const kind = JSON.stringify([view.card.id, must.map(({ id, text }) => [id, text]), view.card.also.length]);
    if (seen.has(kind)) continue;
    seen.add(kind);
    looked++;
    await show(view);
    const texts = must.flatMap(({ id, name, text }) => [name, ...(onLadder.has(id) ? [] : neverFolded(text))]);
    const calls = CALLS.test(view.card.text) ? neverFolded(view.card.text) : [];
    const also = view.card.also.map(({ heading }) => heading);
    assert.deepEqual(await unseen(page, [view.card.heading, ...texts, ...calls, ...also].map((text) => text.trim()).filter(Boolean)), [], id);
    assert.ok(await page.locator('.root a[href^="tel:"]').filter({ visible: true }).count(), `${id}: whom to call`);
  }
  assert.ok(looked > 12, `${looked} kinds of result`);
  assert.deepEqual(errors, []);
});

test('of a warning, what explains it opens on a press, and on paper all of it is there', async (t) => {
  const { page, viewOf, show, errors } = await replay(t, FOLDER, { width: 360, height: 740 });
  const view = viewOf(caseOf(FOLDER, 'V47').facts);
  await show(view);
  const must = view.card.alongside.filter(({ id, must }) => must && /opioid/.test(id));
  assert.ok(must.length > 1);
  for (const { id, text } of must) {
    const rest = mayFold(text);
    assert.ok(rest.length > 0, id);
    assert.deepEqual(await unseen(page, rest), rest.map(plain), `${id}, closed`);
    await page.locator(`.root [data-must="${id}"] summary`).click();
    assert.deepEqual(await unseen(page, lines(text)), [], `${id}, open`);
    await page.locator(`.root [data-must="${id}"] summary`).click();
  }
  // A box of its own, on another ground than the page.
  const box = await page.locator('.root [part=must]').evaluate((must) => {
    const [own, page] = [must, must.closest('.root')].map((node) => getComputedStyle(node));
    return { border: own.borderTopStyle, stands: own.backgroundColor !== page.backgroundColor && own.backgroundColor !== 'rgba(0, 0, 0, 0)' };
  });
  assert.deepEqual(box, { border: 'solid', stands: true });
  assert.deepEqual(await axe(page), []);
  await page.emulateMedia({ media: 'print' });
  for (const { id, text } of must) assert.deepEqual(await unseen(page, lines(text)), [], `${id}, on paper`);
  assert.deepEqual(errors, []);
});

for (const [lang, width, height, most, more, brief] of [
  ['en', 360, 740, 1480, 170, 205],
  ['es', 360, 740, 1480, 300, 205],
  ['en', 1280, 800, 800, 260, 205],
]) {
  test(`in ${lang} at ${width} x ${height} a result is at most ${most} px high, with at most three steps, two reasons and five rows`, async (t) => {
    const { page, viewOf, show } = await replay(t, FOLDER, { lang, width, height });
    const found = [];
    for (const id of PEOPLE) {
      const view = viewOf(caseOf(FOLDER, id).facts);
      if (view.card?.urgency !== 'routine') continue;
      await show(view);
      const told = await glance(page);
      const must = [...view.card.recommend, ...view.card.offer].filter((entry) => entry.must).length;
      assert.ok(told.steps <= Math.max(3, must), `${id}: ${told.steps} steps`);
      assert.ok(told.rows <= 6, `${id}: ${told.rows} rows, the one with all steps among them`);
      assert.ok(told.reasons.length <= 2 && told.reasons.every((words) => words <= 30), `${id}: ${told.reasons}`);
      assert.ok(told.wide <= width && told.filled === 0, id);
      // Warnings and a text that says when to call are never folded: they may take more.
      const plainly = view.card.alongside.every((entry) => !entry.must || ['second-opinion', 'watchful-waiting'].includes(entry.id)) && !CALLS.test(view.card.text);
      found.push({ id, plainly, ...told });
    }
    const plainly = found.filter((one) => one.plainly);
    assert.ok(plainly.length > 5, `${plainly.length} of ${found.length}`);
    if (process.env.TELL) console.table(found.map(({ id, plainly, height, words, steps, rows }) => ({ id, plainly, height, words, steps, rows })));
    // What takes more says what to do and whom to call at once, and takes no more than this.
    for (const { id, height } of found) assert.ok(height <= most + more, `${id} is ${height} px high`);
    for (const { id, height, words } of plainly) {
      assert.ok(height <= most, `${id} is ${height} px high`);
      assert.ok(words <= brief, `${id} has ${words} words`);
    }
  });
}

test('several doubts are one card with one call, in at most 300 words', async (t) => {
  const { page, viewOf, show, bundle, usual } = await replay(t, FOLDER, { width: 360, height: 740 });
  const unsure = (fact) => (bundle.pathway.facts.find(({ id }) => id === fact).certain ? usual(fact) : 'not_sure');
  const people = SOME.map((id) => [id, caseOf(FOLDER, id).facts]);
  let several = 0;
  for (const [id, answers] of [['not sure of anything', unsure], ...people]) {
    const view = viewOf(answers);
    if (!view.card?.also.length) continue;
    if (several++ > 4) break;
    await show(view);
    assert.equal(await page.locator('.root .card').count(), 1, id);
    assert.deepEqual((await page.locator('.root [part=also] li').allInnerTexts()).map(plain), view.card.also.map(({ heading }) => plain(heading)), id);
    const words = (await page.locator('.root .card').innerText()).split(/\s+/).length;
    const folds = await page.locator('.root summary').allInnerTexts();
    assert.deepEqual(folds.filter((summary) => /(^|\D)0(\D|$)/.test(summary)), [], `${id}: nobody is offered none of something`);
    assert.ok(words <= 300, `${id}: ${words} words`);
    const { height, words: beside } = await glance(page);
    if (process.env.TELL) console.log(id, { height, words: words + beside });
    assert.ok(height <= 2500, `${id}: ${height} px`);
  }
  assert.ok(several > 2);
  assert.deepEqual(await axe(page), []);
});

test('what does not apply is one line of its rung, and each of it opens there', async (t) => {
  const { page, viewOf, show, errors } = await replay(t, FOLDER, { width: 360, height: 740 });
  const view = viewOf({ hardware: 'none', surgery_type: 'discectomy' });
  const off = view.treatments.filter(({ standing }) => standing === 'not-applicable');
  assert.ok(off.length > 1);
  await show(view);
  await page.locator('.root .strip').click();
  const rung = page.locator(`.root [data-rung="${off[0].rung}"]`);
  await rung.locator('summary').first().click();
  const line = rung.locator('.others > summary');
  assert.equal(plain(await line.innerText()), `Does not apply to you: ${off.map(({ name }) => name).join(' · ')}`);
  for (const { id, because } of off) {
    const row = rung.locator(`[data-treatment="${id}"]`);
    assert.equal(await row.isVisible(), id !== off[0].id, 'folded, until it is pressed');
    if (id === off[0].id) await line.click();
    await row.locator('button').first().click();
    assert.ok(plain(await row.innerText()).includes(because));
  }
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(errors, []);
});

test('the bar leads to paper, to what is taken along, to what is compared and to the answers; a step leads to all of it', async (t) => {
  const { page, viewOf, show, errors } = await replay(t, FOLDER, { width: 360, height: 740 });
  await show(viewOf({}));
  await page.evaluate(() => (window.print = () => (window.printed = true)));
  await page.locator('.root [data-act=print]').click();
  assert.equal(await page.evaluate(() => window.printed), true);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.locator('.root [data-act=change-answer]').click();
  assert.equal(await page.locator('.root [part=answers]').evaluate((fold) => fold.open), true);
  const step = page.locator('.root [part=next-steps] button').first();
  const name = await step.locator('.name').innerText();
  await step.click();
  const at = () => page.evaluate(() => document.querySelector('treatment-pathway').shadowRoot.activeElement.textContent);
  assert.equal(await at(), name);
  assert.equal(await page.locator('.root [part=every-step]').evaluate((fold) => fold.open), true);
  await page.locator('.root .tools [data-act=compare]').click();
  assert.match(await at(), /^$/, 'a box to tick');
  await page.locator('.root [data-act=take]').click();
  assert.equal(await page.locator('.root').getAttribute('data-screen'), 'take');
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(errors, []);
});

test('two treatments side by side, on a phone: five rows, at most three screens and 400 words before a press', async (t) => {
  const { page, viewOf, show, oracle, bundle, errors } = await replay(t, FOLDER, { width: 360, height: 740 });
  const view = viewOf(caseOf(FOLDER, 'V31').facts);
  const ids = view.treatments.map(({ id }) => id);
  // Those of which most numbers are known, and the first of all.
  const told = ids.toSorted((a, b) => oracle.detail(b).rates.length - oracle.detail(a).rates.length);
  for (const pair of [told.slice(0, 2), [ids[0], told[0]]]) {
    await show(view, pair);
    await page.locator('.root .folds > details').evaluateAll((all) => all.forEach((row) => (row.open = true)));
    await page.locator('.root [part=treatments] > details').evaluateAll((all) => all.forEach((group) => (group.open = true)));
    for (const id of pair) await page.locator(`.root input[name=compare][value="${id}"]`).last().check();
    await page.locator('.root [part=tray] [data-act=compare]').click();
    const { height, words, wide, rows } = await page.evaluate(() => {
      const part = document.querySelector('treatment-pathway').shadowRoot.querySelector('[part=compare]');
      const seen = part.innerText.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
      return { height: part.getBoundingClientRect().height, words: seen.length, wide: document.documentElement.scrollWidth, rows: part.querySelectorAll('.sideways > table tbody tr').length };
    });
    if (process.env.TELL) {
      console.log(pair, { height, words, rows });
      await page.screenshot({ path: `${process.env.TELL}-${pair[0]}.png`, fullPage: true });
    }
    assert.equal(rows, 5);
    assert.ok(words <= 400, `${pair}: ${words} words`);
    assert.ok(height <= 2220, `${pair}: ${height} px`);
    assert.ok(wide <= 360);
    assert.deepEqual(await axe(page), []);
    assert.equal((await page.locator('.root td').allTextContents()).filter((cell) => cell.includes(bundle.words['do-not-know']) && /\d of \d/.test(cell)).length, 0);
  }
  assert.deepEqual(errors, []);
});
