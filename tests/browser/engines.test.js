// The page in Firefox and in WebKit, by keyboard alone: the main walk, an emergency, another language, and paper.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { plain } from './beside.js';
import { axeIn, drive, pageOf } from './driven.js';
import { asked, bundleOf, explorer, flag, mapStates, typical } from './engine.js';
import { indexIn, serve } from './helper.js';
import { LISTENER } from './listener.js';
import { answerByKeyboard, focused, tabTo } from './person.js';

const FOLDER = 'pathways/failed-back';

/** Opens the explorer in English, with Spanish to be had. */
async function open(t, browser) {
  const [bundle, spanish] = [await bundleOf(FOLDER), await bundleOf(FOLDER, 'es')];
  const server = await serve({
    '/': { body: (await indexIn('en')).replace('<head>', '<head><script src="/listener.js"></script>') },
    '/listener.js': { body: LISTENER },
    '/pathways/failed-back/en.json': { body: JSON.stringify(bundle) },
    '/pathways/failed-back/es.json': { body: JSON.stringify(spanish) },
  });
  t.after(() => server.close());
  const page = pageOf(browser);
  await browser.get(server.origin);
  await inRoot(browser, page, '[part=start]');
  await page.evaluate(() => document.querySelector('treatment-pathway').shadowRoot.querySelector('[part=start]').click());
  await inRoot(browser, page, '.tick-group');
  return { page, server, bundle, oracle: await explorer(bundle), usual: typical(bundle) };
}

/** Waits until the element shows what the selector finds. */
const inRoot = (browser, page, selector) => {
  const shown = (wanted) => Boolean(document.querySelector('treatment-pathway')?.shadowRoot?.querySelector(wanted));
  return browser.wait(() => page.evaluate(shown, selector), 20_000);
};

/** The words of everything in the element that the selector finds. */
const texts = async (page, selector) => {
  const read = (wanted) => [...document.querySelector('treatment-pathway').shadowRoot.querySelectorAll(wanted)].map((node) => node.textContent);
  return (await page.evaluate(read, selector)).map(plain);
};

/** Answers by keyboard, page after page, until the walk concludes; the focus has to be on each new heading. */
async function walk({ page, oracle }, choose) {
  let view = oracle.view();
  for (let pages = 0; asked(view); pages++) {
    assert.ok(pages < 80, 'the walk ends');
    view = oracle.answer(await answerByKeyboard(page, choose)).view;
    const heading = asked(view) ? (asked(view).heading ?? asked(view).facts[0].question) : view.card.heading;
    assert.ok(plain((await focused(page)).text).endsWith(plain(heading)), `the focus is on "${heading}"`);
  }
  return view;
}

/** Draws the screen with the rules that are for paper. */
const asPrinted = () => {
  const { shadowRoot } = document.querySelector('treatment-pathway');
  const rules = shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
  const paper = new CSSStyleSheet();
  for (const { media, cssRules } of rules.filter((rule) => rule.media?.mediaText === 'print'))
    for (const rule of cssRules) paper.insertRule(rule.cssText, paper.cssRules.length);
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, paper];
  const seen = (selector) => [...shadowRoot.querySelectorAll(selector)].filter((node) => node.checkVisibility());
  return {
    rules: paper.cssRules.length,
    buttons: seen('button:not(.word)').length,
    folds: seen('details:not([open]) > summary').length,
    folded: seen('details:not([open]) > summary').filter(({ nextElementSibling: inside }) => !inside?.checkVisibility()).length,
  };
};

for (const name of ['firefox', 'webkit']) {
  describe(name, () => {
    let browser;
    before(async () => (browser = await drive(name)));

    test('from the red flags to a result, in Spanish, and on paper', async (t) => {
      const seen = await open(t, browser);
      const { page, server, oracle, usual } = seen;
      const loaded = server.asked.length;
      const view = await walk(seen, usual);
      assert.equal(view.card.urgency, 'routine');
      assert.deepEqual(await texts(page, '.result .title'), [plain(view.card.heading)]);
      assert.deepEqual(server.asked.slice(loaded), [], 'no request after the page has loaded');
      assert.deepEqual(await axeIn(browser), []);

      await tabTo(page, ({ text }) => text === 'Español');
      await page.keyboard.press('Enter');
      await inRoot(browser, page, '.root[lang=es]');
      const spanish = await explorer(await bundleOf(FOLDER, 'es'));
      spanish.answer(Object.fromEntries(oracle.view().answers.map(({ fact, value }) => [fact, value])));
      assert.deepEqual(await texts(page, '.result .title'), [plain(spanish.view().card.heading)]);
      assert.deepEqual(server.asked.slice(loaded), ['/pathways/failed-back/es.json'], 'one request for a language');
      assert.equal((await focused(page)).text, 'Español', 'the focus stays');

      // Only Firefox's driver makes paper of a page; the rules for it have to hold in both.
      if (name === 'firefox') {
        const paper = Buffer.from(await browser.printPage(), 'base64');
        assert.equal(paper.subarray(0, 5).toString(), '%PDF-');
      }
      const { rules, buttons, folds, folded } = await page.evaluate(asPrinted);
      assert.ok(rules > 5 && folds > 3, 'there is something to unfold');
      assert.deepEqual([buttons, folded], [0, 0]);
      assert.deepEqual(await page.evaluate(() => globalThis.heard), []);
    });

    test('the map opens, says where each step stands, and tells of one', async (t) => {
      const { page, server, bundle, oracle, usual } = await open(t, browser);
      const loaded = server.asked.length;
      // The map stands beside the questions that come after the lists of signs.
      for (let pages = 0; pages < 4; pages++) oracle.answer(await answerByKeyboard(page, usual));
      await tabTo(page, ({ tag, text }) => tag === 'button' && text === bundle.words['map-heading']);
      await page.keyboard.press('Enter');
      await inRoot(browser, page, '[part=map] .box');
      await tabTo(page, ({ text }) => text === bundle.words['map-all']);
      await page.keyboard.press('Enter');
      const boxes = () => {
        const map = document.querySelector('treatment-pathway').shadowRoot.querySelector('[part=map]');
        return [...map.querySelectorAll('[data-step]')].map((box) => [box.dataset.step, box.classList[1]]);
      };
      assert.deepEqual(Object.fromEntries(await page.evaluate(boxes)), mapStates(bundle, oracle));
      // Lines are drawn once the boxes have their places.
      await inRoot(browser, page, '[part=map] .map-lines path');
      await tabTo(page, ({ look }) => look.startsWith('box') && !look.includes('alarms'));
      const { text } = await focused(page);
      await page.keyboard.press('Enter');
      assert.equal((await focused(page)).text, text, 'pressing keeps the focus');
      assert.equal((await texts(page, '[part=map] .step')).length, 1);
      assert.deepEqual(await axeIn(browser), []);
      assert.deepEqual(server.asked.slice(loaded), []);
      assert.deepEqual(await page.evaluate(() => globalThis.heard), []);
    });

    test('an emergency takes the screen and the focus, with a number to press', async (t) => {
      const seen = await open(t, browser);
      const { page, server, bundle, oracle, usual } = seen;
      const loaded = server.asked.length;
      const danger = flag(bundle, oracle, 'emergency');
      const view = await walk(seen, (fact) => danger[fact] ?? usual(fact));
      assert.equal(view.card.urgency, 'emergency');
      assert.equal((await focused(page)).id, `card-${view.card.id}`);
      const first = () => document.querySelector('treatment-pathway').shadowRoot.querySelector('.screen').firstElementChild.className;
      assert.equal(await page.evaluate(first), 'card emergency');
      assert.match((await texts(page, '[aria-live=assertive]')).join(), /./);
      await page.keyboard.press('Tab');
      assert.deepEqual([(await focused(page)).tag, (await focused(page)).text], ['a', '911']);
      assert.deepEqual(await axeIn(browser), []);
      assert.deepEqual(server.asked.slice(loaded), []);
      assert.deepEqual(await page.evaluate(() => globalThis.heard), []);
    });
  });
}
