// The ladder in letters that are wider than ours: no text of it crosses an edge, in any language, at any width.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mockBundle, visit, words } from './helper.js';

const WIDTHS = [320, 360, 740, 1280];
/** What WCAG 1.4.4 and 1.4.12 ask a page to bear, and letters as wide as those of a machine without ours. */
const LOOKS = {
  plain: '',
  'wide letters': '.root { --pathway-font: "DejaVu Sans" !important }',
  'text at 200 %': '.root { --pathway-font-size: 32px !important }',
  'wide spacing': '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }',
  'wide letters and spacing': '.root { --pathway-font: "DejaVu Sans" !important } * { letter-spacing: .12em !important; word-spacing: .16em !important }',
  'wide spacing at 200 %': '.root { --pathway-font-size: 32px !important } * { letter-spacing: .12em !important; word-spacing: .16em !important }',
};
/** Words of languages that are not there yet, as long as they come. */
const LONG = {
  'undo-yes': 'endet, wenn Sie aufhören',
  'undo-temporary': 'vorübergehend',
  'undo-removable': 'herausoperierbar',
  'undo-no': 'unwiderruflich',
};
const NAMES = ['Bewegungstherapie', 'Arzneimittelbehandlungen', 'Nervenwurzelinfiltrationen', 'Rückenmarkstimulation', 'Versteifungsoperation', 'Nichts Neues'];

const LANGUAGES = { en: {}, es: {}, ar: {}, 'long words': LONG };

/** Every text of the ladder that ends outside of the box that it stands in. */
const across = (page) =>
  page.evaluate(() => {
    const ladder = document.querySelector('treatment-pathway').shadowRoot.querySelector('[part=ladder]');
    const nodes = document.createTreeWalker(ladder, NodeFilter.SHOW_TEXT);
    const out = [];
    let read = 0;
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const parent = node.parentElement;
      if (!node.data.trim() || !parent.checkVisibility() || parent.closest('.unseen')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      if (text.width < 1) continue;
      read++;
      // A cell of a rung, or what can be pressed; and all of it the card.
      for (const box of new Set([parent.closest('.face, .undo, button, summary, .ladder'), ladder])) {
        const { left, right } = box.getBoundingClientRect();
        if (text.left < left - 0.5 || text.right > right + 0.5) out.push(`${node.data.trim()} crosses ${box.className}`);
      }
    }
    return { out, read };
  });

const dress = (page, css) =>
  page.locator('treatment-pathway').evaluate((tag, text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    tag.shadowRoot.adoptedStyleSheets = [tag.shadowRoot.adoptedStyleSheets[0], sheet];
  }, css);

/** The ladder closed, with all of it open, and beside a question. */
const PLACES = {
  closed: null,
  open: '[part=look]',
  'beside a question': '[part=start]',
};

for (const [name, said] of Object.entries(LANGUAGES)) {
  const lang = said === LONG ? 'en' : name;
  test(`no text of the ladder crosses an edge: ${name}`, async (t) => {
    const table = { ...(await words(lang)), ...said };
    const bundle = await mockBundle({ lang, dir: lang === 'ar' ? 'rtl' : 'ltr', words: table });
    bundle.page.ladder.splice(3, 0, { ...bundle.page.ladder[2], id: 'device', undo: 'removable', entries: [] });
    if (said === LONG) bundle.page.ladder = bundle.page.ladder.map((rung, at) => ({ ...rung, name: NAMES[at] }));
    const own = { [`/pathways/failed-back/${lang}.json`]: { body: JSON.stringify(bundle) } };
    for (const [place, press] of Object.entries(PLACES)) {
      const { page, root, errors } = await visit(t, { mock: true, first: true, lang, routes: own });
      await root.waitFor();
      if (press) await page.locator(`.root ${press}`).click();
      if (place === 'beside a question') await page.locator('.root .ladder.side').evaluate((fold) => (fold.open = true));
      let read = 0;
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 740 });
        for (const [look, css] of Object.entries(LOOKS)) {
          await dress(page, css);
          const found = await across(page);
          assert.deepEqual(found.out, [], `${place}, ${width} px, ${look}`);
          read += found.read;
        }
      }
      assert.ok(read > 100, `${read} texts were looked at`);
      assert.deepEqual(errors, []);
    }
  });
}
