// Every state, in every look: nothing for axe to say, nothing off the side, nothing too small to press.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, visit } from './helper.js';
import { reach, STATES } from './states.js';

const SCHEMES = ['light', 'dark', 'forced colours'];
const LANGUAGES = ['en', 'es', 'ar'];
const WIDTHS = [1000, 320];

/** The looks in which the state of this number is read, language by language. `LOOKS=all` is every look there is; otherwise
 * every two of state, scheme and width meet, and every two of scheme, width and language. */
const looks = (at) =>
  process.env.LOOKS === 'all'
    ? LANGUAGES.map((lang) => [lang, SCHEMES.flatMap((scheme) => WIDTHS.map((width) => [scheme, width]))])
    : [[LANGUAGES[at % 3], SCHEMES.map((scheme, i) => [scheme, WIDTHS[(i + Math.floor(at / 3)) % 2]])]];

const sideways = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Text that cannot be read, because it ends outside the screen or a box cuts it off. */
const lost = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('treatment-pathway');
    const texts = document.createTreeWalker(shadowRoot.querySelector('.root'), NodeFilter.SHOW_TEXT);
    const lost = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!node.data.trim() || !parent.checkVisibility() || parent.closest('.unseen, option')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      let [start, end, above, below] = [0, document.documentElement.clientWidth, -Infinity, Infinity];
      for (let box = parent; box; box = box.parentElement) {
        if (!/hidden|clip/.test(getComputedStyle(box).overflow)) continue;
        const edge = box.getBoundingClientRect();
        [start, end] = [Math.max(start, edge.left), Math.min(end, edge.right)];
        [above, below] = [Math.max(above, edge.top), Math.min(below, edge.bottom)];
      }
      if (left < start - 1 || right > end + 1 || top < above - 1 || bottom > below + 1) lost.push(node.data.trim());
    }
    return lost;
  });

/** What can be pressed and is less than 44 pixels in one direction; links within a sentence are exempt. */
const small = (page) =>
  page.locator('.root :is(button, summary, .option, input.number)').evaluateAll((all) =>
    all
      .map((node) => [node.className || node.tagName, node.getBoundingClientRect()])
      .filter(([, box]) => box.width > 0 && (box.height < 44 || box.width < 44))
      .map(([name, box]) => `${name} ${box.width} x ${box.height}`),
  );

/** Text twice as large, and then the spacing that WCAG 1.4.12 asks a page to bear. */
const BIG = '.root { --pathway-font-size: 32px !important }';
const WIDE =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }';

/** Dresses the element in one more sheet, in place of the one before. */
const dress = (page, css) =>
  page.locator('treatment-pathway').evaluate((tag, text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    tag.shadowRoot.adoptedStyleSheets = [tag.shadowRoot.adoptedStyleSheets[0], sheet];
  }, css);

for (const [at, [name, steps]] of Object.entries(STATES).entries()) {
  for (const [lang, here] of looks(at)) {
    test(`${name}, in ${lang}`, async (t) => {
      const { page, errors } = await visit(t, { mock: true, lang });
      await reach(page, steps);
      for (const [scheme, width] of here) {
        const forced = scheme === 'forced colours';
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia(forced ? { forcedColors: 'active' } : { colorScheme: scheme, forcedColors: 'none' });
        // Under forced colours they are the reader's own, and axe reads the author's.
        assert.deepEqual(await axe(page, forced ? { 'color-contrast': { enabled: false } } : {}), [], `${scheme}, ${width} wide`);
      }
      await page.setViewportSize({ width: 1000, height: 800 });
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      const call = page.locator('.root [href="tel:911"]:visible');
      if ((await page.locator('.root [part=form]').count()) === 0) assert.ok((await call.count()) > 0, 'the number to call is there');
      assert.deepEqual(await small(page), []);
      await page.setViewportSize({ width: 320, height: 640 });
      for (const [look, css] of [
        ['at 320 pixels', ''],
        ['with text twice as large', BIG],
        ['with wide spacing', WIDE],
      ]) {
        await dress(page, css);
        assert.ok((await sideways(page)) <= 0, `${look} nothing scrolls sideways`);
        assert.deepEqual(await lost(page), [], `${look} every word can be read`);
      }
      assert.deepEqual(errors, []);
    });
  }
}

test('the focus shows on every control', async (t) => {
  const { page } = await visit(t, { mock: true });
  await reach(page, STATES['set question']);
  const rings = [];
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    rings.push(
      await page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        if (!at.closest('.root')) return 'outside';
        return [at, at.closest('.option')].some(
          (n) => n && getComputedStyle(n).outlineStyle === 'solid' && parseFloat(getComputedStyle(n).outlineWidth) >= 3,
        )
          ? 'seen'
          : `no ring: ${at.outerHTML}`;
      }),
    );
  }
  assert.deepEqual(
    rings.filter((ring) => ring.startsWith('no')),
    [],
  );
  assert.ok(rings.includes('seen'));
});

/** Where the focus stops between the first Tab and the last in the element, each with its place. */
async function stops(page) {
  await page.evaluate(() => {
    const root = document.querySelector('treatment-pathway').shadowRoot;
    globalThis.stops = [];
    root.addEventListener('focusin', ({ target }) => globalThis.stops.push(target));
  });
  const inside = () => page.evaluate(() => document.activeElement.localName === 'treatment-pathway');
  // From the page's own heading, above the element.
  await page.locator('h1').evaluate((heading) => {
    heading.tabIndex = -1;
    heading.focus();
  });
  // A focus that never gets out again is a trap.
  for (let i = 0; i === 0 || (await inside()); i++) {
    assert.ok(i < 200, 'Tab leads out of the element');
    await page.keyboard.press('Tab');
  }
  return page.evaluate(() => {
    const root = document.querySelector('treatment-pathway').shadowRoot;
    const pressed = [...root.querySelectorAll('a[href], button, summary, select, textarea, input')].filter((node) => node.checkVisibility());
    // Of radio buttons that belong together, Tab stops at one.
    const wanted = pressed.filter((node) => node.type !== 'radio' || node === (root.querySelector(`[name="${node.name}"]:checked`) ?? root.querySelector(`[name="${node.name}"]`)));
    const name = (node) => `${node.localName} ${node.name || node.textContent}`;
    const place = (node) => (node.closest('.option') ?? node).getBoundingClientRect();
    const rtl = root.querySelector('.root').dir === 'rtl';
    // What stays in sight is measured where it stands in the page.
    for (const node of root.querySelectorAll('.root *')) if (/sticky|fixed/.test(getComputedStyle(node).position)) node.style.position = 'static';
    const back = globalThis.stops.filter((node, i, all) => {
      if (i === 0) return false;
      const [before, now] = [place(all[i - 1]), place(node)];
      const beside = now.top < before.bottom && now.bottom > before.top;
      return beside ? (rtl ? now.right > before.right : now.left < before.left) : now.top < before.top;
    });
    return { stops: globalThis.stops.map(name), wanted: wanted.map(name), back: back.map(name) };
  });
}

for (const [state, lang, width] of [
  ['first page', 'en', 1000],
  ['set question', 'ar', 1000],
  ['result', 'es', 1000],
  ['result', 'ar', 320],
  ['taken along', 'en', 320],
  ['asked before starting again', 'en', 1000],
  ['the form of a clinician', 'en', 1000],
]) {
  test(`Tab reads the screen in order: ${state}, in ${lang}, ${width} wide`, async (t) => {
    const { page } = await visit(t, { mock: true, lang, width });
    await reach(page, STATES[state]);
    const found = await stops(page);
    assert.ok(found.wanted.length > 5);
    assert.deepEqual(found.stops, found.wanted, 'everything that can be pressed, once, in the order of the document');
    assert.deepEqual(found.back, [], 'and in the order of the eye');
  });
}

test('right to left, the screen is a mirror', async (t) => {
  const { page } = await visit(t, { mock: true });
  await reach(page, STATES['set question']);
  await page.locator('.root').evaluate((root) => root.setAttribute('dir', 'rtl'));
  const [row, box] = [
    await page.locator('.root .option').first().boundingBox(),
    await page.locator('.root .option input').first().boundingBox(),
  ];
  assert.ok(box.x > row.x + row.width / 2, 'the box stands on the right');
});
