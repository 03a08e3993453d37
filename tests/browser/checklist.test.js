// Danger signs as one list: a tick means something at once and beside its row, what is not ticked says nothing until "None of
// these" is pressed, and a doubt is a doubt. On the shipped pathway, and on a small one whose list has a question that follows a
// tick.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agree, both, next, plain, texts } from './beside.js';
import { asked, bundleOf } from './engine.js';
import { axe } from './helper.js';
import { change, focused, tabTo } from './person.js';

const BACK = 'pathways/failed-back';
const STING = 'tests/pathways/bee-sting';

const row = (page, fact, value) => page.locator(`.root [data-fact="${fact}"] .tick`, { has: page.locator(`input[value="${value}"]:not([id$=maybe])`) });
const yes = (page, fact, value) => row(page, fact, value).locator('.tick-yes input');
const maybe = (page, fact, value) => row(page, fact, value).locator('.tick-maybe input');
const means = async (page, fact, value) => plain(await row(page, fact, value).locator('.tick-means').innerText());
const none = (page) => page.locator('.root [data-none]');
const marks = (page) =>
  page.locator('.root .tick-group:visible input:checked').evaluateAll((all) => all.map(({ name, value }) => `${name.slice(2)} ${value}`));

test('a tick that is an emergency shows the number to call below its row, at once, and nothing is sent', async (t) => {
  const { page, errors } = await both(t, BACK);
  assert.equal(await page.locator('.root').getAttribute('data-screen'), 'checklist');
  assert.equal(await none(page).innerText(), 'None of these');
  await yes(page, 'saddle', 'yes').check();
  const note = row(page, 'saddle', 'yes').locator('[part=means]');
  assert.match(await note.innerText(), /^Call 911 now/);
  assert.equal(await note.locator('[part=call]').getAttribute('href'), 'tel:911');
  assert.equal(await row(page, 'saddle', 'yes').locator('.tick-means').getAttribute('role'), 'status');
  const below = await row(page, 'saddle', 'yes').locator('.tick-yes').boundingBox();
  const box = await note.boundingBox();
  assert.ok(box.y >= below.y + below.height - 1 && box.y < below.y + below.height + 20, 'right below');
  assert.equal(await none(page).innerText(), 'None of the others');
  assert.equal(await page.locator('.root [part=means]').count(), 1);
  assert.equal(await page.locator('.root .card').count(), 0, 'nobody has been sent anywhere');
  assert.deepEqual(await axe(page), []);
  // A slip is taken back by the same press.
  await yes(page, 'saddle', 'yes').uncheck();
  assert.equal(await page.locator('.root [part=means]').count(), 0);
  assert.equal(await none(page).innerText(), 'None of these');
  assert.deepEqual(errors, []);
});

test('what to do leads to the card with the rest unanswered; "None of the others" with the rest answered', async (t) => {
  const { page, oracle } = await both(t, BACK);
  await yes(page, 'saddle', 'yes').check();
  await page.locator('.root [data-act=tick-do]').click();
  await page.locator('.root .card.emergency').waitFor();
  await agree({ page, bundle: await bundleOf(BACK) }, oracle.answer({ saddle: 'yes' }).view);
  assert.deepEqual(oracle.view().answers.map(({ fact }) => fact), ['saddle']);
  await change(page, 'saddle');
  assert.deepEqual(await marks(page), ['saddle yes']);
  // Nobody has to call any more: what was ticked counts no longer, and what is unticked is open again.
  await yes(page, 'saddle', 'yes').uncheck();
  await none(page).click();
  assert.equal(await page.locator('.root .card').count(), 0);
  assert.equal(await page.locator('.root [data-none]').innerText(), 'None of these', 'the next list');
});

test('"not sure" is a doubt: it is due today, and how to find out stands below', async (t) => {
  const { page, oracle, bundle } = await both(t, BACK);
  await maybe(page, 'saddle', 'yes').check();
  assert.match(await means(page, 'saddle', 'yes'), /^You should be seen today/);
  assert.ok((await means(page, 'saddle', 'yes')).includes(plain(bundle.texts['fact-saddle.find-out'])));
  assert.equal(await page.locator('.root [part=call]').count(), 1, 'only the one that stands on every screen');
  await none(page).click();
  const facts = { ...Object.fromEntries(asked(oracle.view()).facts.map(({ fact, none: value }) => [fact, value])), saddle: 'not_sure' };
  const { view } = oracle.answer(facts);
  assert.equal(view.walk.possible.at_least, 'same-day');
  await agree({ page, bundle }, view);
});

test('one press answers a list when there is none, and a list is one question', async (t) => {
  const seen = await both(t, BACK);
  const { page, oracle } = seen;
  const counts = [];
  for (const screen of ['now', 'today', 'mood-and-scope']) {
    const question = asked(oracle.view());
    assert.equal(question.id, screen);
    assert.ok(question.rows.length > 4);
    counts.push((await page.locator('.root .count').innerText()).split(' · ')[0]);
    await none(page).click();
    const { view, refused } = oracle.answer(Object.fromEntries(question.facts.map(({ fact, none: value }) => [fact, value])));
    assert.deepEqual(refused, []);
    await agree(seen, view);
  }
  assert.deepEqual(counts, ['Question 1', 'Question 2', 'Question 3']);
  assert.equal(await page.locator('.root').getAttribute('data-screen'), 'question');
});

test('two rows of a choice exclude each other, those of a set do not, and a doubt is of all that are not ticked', async (t) => {
  const seen = await both(t, BACK);
  const { page, oracle } = seen;
  await yes(page, 'weakness', 'new_mild').check();
  await yes(page, 'weakness', 'severe_or_worsening').check();
  assert.deepEqual(await marks(page), ['weakness severe_or_worsening']);
  await maybe(page, 'weakness', 'severe_or_worsening').check();
  assert.deepEqual(await marks(page), ['weakness not_sure', 'weakness not_sure']);
  assert.equal(await page.locator('.root [part=means]').count(), 1, 'what it means is said once');
  await maybe(page, 'weakness', 'new_mild').uncheck();
  assert.deepEqual(await marks(page), []);
  await none(page).click();
  await page.locator('.root [data-fact=infection_risk]').waitFor();
  await yes(page, 'infection_risk', 'diabetes').check();
  await yes(page, 'infection_risk', 'low_immunity').check();
  await maybe(page, 'infection_risk', 'injected_drugs').check();
  const said = ['diabetes', 'low_immunity', 'not_sure', 'not_sure', 'not_sure'].map((value) => `infection_risk ${value}`);
  assert.deepEqual(await marks(page), said);
  await none(page).click();
  for (const facts of [{}, { infection_risk: ['diabetes', 'low_immunity', 'not_sure'] }]) {
    const open = Object.fromEntries(asked(oracle.view()).facts.map(({ fact, none: value }) => [fact, value]));
    oracle.answer({ ...open, ...facts });
  }
  await agree(seen, oracle.view());
  await page.locator('.root [part=back]').click();
  assert.deepEqual(await marks(page), said, 'it comes back as it was said');
});

test('ticks outlast Back, another language, and what is opened beside', async (t) => {
  const routes = { '/pathways/failed-back/es.json': { body: JSON.stringify(await bundleOf(BACK, 'es')) } };
  const { page, errors } = await both(t, BACK, { routes });
  await yes(page, 'weakness', 'new_mild').check();
  await maybe(page, 'vte_flags', 'calf').check();
  const said = ['weakness new_mild', 'vte_flags not_sure', 'vte_flags not_sure'];
  assert.deepEqual(await marks(page), said);
  await page.locator('.root [data-act=language][data-value=es]').click();
  await page.locator('.root[lang=es]').waitFor();
  assert.deepEqual(await marks(page), said, 'before they are sent');
  assert.equal(await none(page).innerText(), 'Nada de lo demás');
  assert.match(await means(page, 'weakness', 'new_mild'), /^Alguien debe examinarle hoy/);
  await page.locator('.root [part=back]').click();
  await page.locator('.root [part=start]').click();
  assert.deepEqual(await marks(page), said, 'back at the first screen and here again');
  await none(page).click();
  await page.locator('.root [data-fact=wound]').waitFor();
  await page.locator('.root [part=back]').click();
  assert.deepEqual(await marks(page), said, 'after they are sent');
  assert.match(await means(page, 'weakness', 'new_mild'), /^Alguien debe examinarle hoy/);
  assert.deepEqual(errors, []);
});

test('by keyboard: the row, its doubt, what it means, and the way on', async (t) => {
  const { page } = await both(t, BACK);
  await tabTo(page, (at) => at.name === 'f-saddle');
  assert.deepEqual([(await focused(page)).type, (await focused(page)).value], ['checkbox', 'yes']);
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  assert.equal((await focused(page)).value, 'not_sure');
  await page.keyboard.press('Tab');
  assert.equal((await focused(page)).text, '911');
  await page.keyboard.press('Tab');
  assert.equal((await focused(page)).text, 'Call 911');
  await page.keyboard.press('Tab');
  assert.equal((await focused(page)).text, 'What to do');
  await tabTo(page, (at) => at.part === 'continue');
  assert.equal((await focused(page)).text, 'None of the others');
  const names = await page.locator('.root .tick-maybe').evaluateAll((all) => all.map((one) => one.textContent));
  const labels = await texts(page, '.tick-yes');
  assert.deepEqual(names.map(plain), labels.map((label) => `I’m not sure: ${label}`), 'a doubt says of what');
});

test('a question that follows a tick has its row as soon as it is made, and no answer without it', async (t) => {
  const seen = await both(t, STING);
  const { page, oracle } = seen;
  const shown = () => page.locator('.root .tick-group:visible').evaluateAll((all) => all.map((group) => group.dataset.fact));
  assert.deepEqual(await shown(), ['breath', 'skin', 'fainted']);
  await yes(page, 'skin', 'swollen_face').check();
  assert.deepEqual(await shown(), ['breath', 'skin', 'pen_failed', 'fainted']);
  await yes(page, 'pen_failed', 'yes').check();
  assert.match(await means(page, 'pen_failed', 'yes'), /^Call 911 now/);
  await yes(page, 'skin', 'swollen_face').uncheck();
  assert.deepEqual(await shown(), ['breath', 'skin', 'fainted'], 'and what was ticked there counts no longer');
  assert.equal(await page.locator('.root [part=means]').count(), 0);
  await none(page).click();
  await agree(seen, oracle.answer({ breath: 'easy', skin: ['none'], fainted: 'no' }).view);
  assert.deepEqual(await texts(page, '.answers dt'), ['Breathing', 'Skin', 'Fainting']);
});

test('two signs together may mean more than each, and that is said too', async (t) => {
  const { page } = await both(t, STING);
  await yes(page, 'breath', 'tight').check();
  assert.match(await means(page, 'breath', 'tight'), /^You should be seen today/);
  await yes(page, 'skin', 'hives').check();
  assert.match(await means(page, 'breath', 'tight'), /^You should be seen today/);
  assert.match(await means(page, 'skin', 'hives'), /^Call 911 now/);
});

for (const lang of ['en', 'es']) {
  test(`on a phone, in ${lang}: no list is higher than two screens, and everything can be pressed`, async (t) => {
    const seen = await both(t, BACK, { lang, width: 360, height: 740 });
    const { page } = seen;
    const wide = () => page.evaluate(() => document.documentElement.style.setProperty('--pathway-font', 'Liberation Sans, Arial'));
    await wide();
    for (let lists = 0; lists < 3; lists++) {
      assert.equal(await page.locator('.root').getAttribute('data-screen'), 'checklist');
      const { high, across } = await page.evaluate(() => ({
        ...{ high: document.documentElement.scrollHeight, across: document.documentElement.scrollWidth },
      }));
      t.diagnostic(`${await page.locator('.root .page .title').innerText()}: ${high}`);
      assert.ok(high <= 1480, `${high} px`);
      assert.equal(across, 360);
      const small = await page.locator('.root :is(.tick label, .page button)').evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect()).filter(({ width, height }) => width < 44 || height < 44).length,
      );
      assert.equal(small, 0);
      assert.deepEqual(await axe(page), []);
      await next(seen);
    }
  });
}
