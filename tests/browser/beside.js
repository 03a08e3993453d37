// A page, and the engine beside it as the oracle: both are answered alike, and the page has to show what the engine says.
import assert from 'node:assert/strict';
import { asked, bundleOf, explorer, typical } from './engine.js';
import { visit } from './helper.js';
import { answer } from './person.js';

/** A page and an engine on the same bundle. */
export async function both(t, folder, { lang = 'en', routes, ...more } = {}) {
  const bundle = await bundleOf(folder, lang);
  const address = `/pathways/failed-back/${lang}.json`;
  const seen = await visit(t, { lang, routes: { [address]: { body: JSON.stringify(bundle) }, ...routes }, ...more });
  await seen.root.waitFor();
  return { ...seen, bundle, oracle: await explorer(bundle), usual: typical(bundle) };
}

const filled = (text) => text.replaceAll('{emergency}', '911').replaceAll('{crisis}', 'the crisis line 988');
export const plain = (text) => filled(text).replace(/\s+/g, ' ').trim();
export const texts = async (page, selector) => (await page.locator(`.root ${selector}`).allTextContents()).map(plain);

/** The screen shows what the engine says. */
export async function agree({ page, bundle }, view) {
  const question = asked(view);
  if (question?.rows) {
    assert.deepEqual(await texts(page, '.tick-group:not([hidden]) .tick-yes'), rowsOf(question, shownFirst(question, bundle)));
    assert.equal(await page.locator('.root').getAttribute('data-screen'), 'checklist');
  } else if (question) {
    const legends = question.facts.map((q) => plain(q.question));
    // On a busy machine the next page may come a moment after the press.
    await page.locator('.root .field legend').filter({ hasText: legends[0] }).first().waitFor();
    assert.deepEqual(await texts(page, '.field legend'), legends);
    assert.deepEqual(
      await texts(page, '.field .option'),
      question.facts.flatMap((q) =>
        [...q.options.filter((o) => !o.exclusive), ...q.options.filter((o) => o.exclusive)]
          .map((o) => plain(o.label))
          .concat(q.not_sure ?? []),
      ),
    );
  } else if (view.card.urgency === 'routine') {
    assert.deepEqual(await texts(page, '.result .title'), [plain(view.card.heading)]);
    for (const part of ['recommend', 'offer', 'alongside']) {
      assert.deepEqual(
        await texts(page, `[part=${part}] > .entries > li > :is(h3, h4):first-child`),
        view.card[part].map((e) => plain(e.name)),
        part,
      );
    }
  }
  const top = view.card?.urgency !== 'routine' && view.card;
  // Before there is a card, what is certain already stands in its place.
  const soon = ['emergency', 'same-day'].includes(view.walk.possible?.at_least);
  const least = view.card || view.unlocked || !soon ? null : bundle.words[`least-${view.walk.possible.at_least}`];
  assert.deepEqual(
    (await texts(page, '.card > .title')).map((line) => line.replace(/^[^:]*: /, '')).slice(0, 1),
    [top ? top.heading : least].filter(Boolean).map(plain),
  );
}

/** The rows of a list in the order of its questions. */
const rowsOf = ({ rows }, facts) => facts.flatMap((fact) => rows.filter((row) => row.fact === fact)).map(({ label }) => plain(label));
/** Those that nobody has to tick something for. */
const shownFirst = ({ facts }, { page: { depends } }) => facts.map(({ fact }) => fact).filter((fact) => !depends.includes(fact));

/** What somebody can say on a page: on a list of signs a value that has no row is what "None of these" says. */
export const sayable = (page, choose) => (fact) => {
  const value = choose(fact);
  const question = page.rows && page.facts.find((one) => one.fact === fact);
  if (!question) return value;
  const can = [value].flat().filter((one) => one === 'not_sure' || page.rows.some((row) => row.fact === fact && row.value === one));
  return can.length === 0 ? question.none : Array.isArray(value) ? can : can[0];
};

/** Answers on the page and in the engine until the walk concludes; gives back the engine's last view. `by` is how the person
 * answers a page: with a pointer, unless said otherwise. */
export async function walk(seen, choose, each = async () => {}, by = (page, _, facts) => answer(page, facts)) {
  let view = seen.view ?? seen.oracle.view();
  for (let pages = 0; asked(view); pages++) {
    assert.ok(pages < 80, 'the walk ends');
    await agree(seen, view);
    await each(view);
    const can = sayable(asked(view), choose);
    const facts = Object.fromEntries(asked(view).facts.map((q) => [q.fact, can(q.fact)]));
    const said = seen.oracle.answer(await by(seen.page, can, facts));
    assert.deepEqual(said.refused, []);
    view = said.view;
  }
  await agree(seen, view);
  return view;
}

/** Answers the page on screen and in the engine, as most people do. */
export async function next({ page, oracle, usual }) {
  const can = sayable(asked(oracle.view()), usual);
  const facts = Object.fromEntries(asked(oracle.view()).facts.map(({ fact }) => [fact, can(fact)]));
  return oracle.answer(await answer(page, facts)).view;
}
