// Every state, in every look: nothing for axe to say, nothing off the side, nothing too small to press.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, visit } from './helper.js';
import { reach, STATES } from './states.js';

const sideways = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What can be pressed and is less than 44 pixels in one direction; links within a sentence are exempt. */
const small = (page) =>
  page.locator('.root :is(button, summary, .option, input.number)').evaluateAll((all) =>
    all
      .map((node) => [node.className || node.tagName, node.getBoundingClientRect()])
      .filter(([, box]) => box.width > 0 && (box.height < 44 || box.width < 44))
      .map(([name, box]) => `${name} ${box.width} x ${box.height}`),
  );

for (const [name, steps] of Object.entries(STATES)) {
  test(name, async (t) => {
    const { page, errors } = await visit(t, { mock: true });
    await reach(page, steps);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axe(page), [], colorScheme);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    // The colours are the reader's own then, and axe reads the author's.
    assert.deepEqual(await axe(page, { 'color-contrast': { enabled: false } }), [], 'forced colours');
    await page.emulateMedia({ forcedColors: 'none' });
    assert.deepEqual(await small(page), []);

    await page.setViewportSize({ width: 320, height: 640 });
    assert.ok((await sideways(page)) <= 0, 'at 320 pixels nothing scrolls sideways');
    // 200 % text, and the spacing that WCAG 1.4.12 asks a page to bear.
    await page.locator('treatment-pathway').evaluate((tag) => tag.style.setProperty('--pathway-font-size', '32px'));
    assert.ok((await sideways(page)) <= 0, 'with text twice as large nothing scrolls sideways');
    await page.locator('treatment-pathway').evaluate((tag) => {
      tag.style.removeProperty('--pathway-font-size');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
      );
      tag.shadowRoot.adoptedStyleSheets = [...tag.shadowRoot.adoptedStyleSheets, sheet];
    });
    assert.ok((await sideways(page)) <= 0, 'with wide spacing nothing scrolls sideways');
    assert.deepEqual(errors, []);
  });
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

test('printed, the folds are open and the buttons gone', async (t) => {
  const { page } = await visit(t, { mock: true });
  await reach(page, STATES['asked before starting again']);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.root button:visible').count(), 0);
  assert.equal(await page.getByText('Of 100 people who moved').first().isVisible(), true);
});
