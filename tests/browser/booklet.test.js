// The review booklet as a browser opens it: without a script, clean for axe, narrow, and on paper.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { command } from './engine.js';
import { axe, visit } from './helper.js';

const PATHWAYS = (process.env.PATHWAYS ?? 'tests/pathways/twisted-ankle pathways/failed-back').split(' ');
const booklet = (folder, lang) =>
  execFileSync(command(), ['render', folder, '--to', 'booklet', '--lang', lang], { maxBuffer: 1 << 26 });

/** The booklet's own style is inside it, as in a file from a disk. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

for (const folder of PATHWAYS) {
  // From right to left where there is such a language; of the large one, English has to do.
  for (const lang of folder.includes('ankle') ? ['en', 'ar'] : ['en']) {
    test(`${folder} in ${lang}: the booklet opens, reads and prints`, async (t) => {
      const routes = { '/booklet.html': { body: booklet(folder, lang), type: 'text/html; charset=utf-8' } };
      const { page, errors } = await visit(t, { path: '/booklet.html', routes, policy: POLICY });
      // The colours of every booklet are the same; looking at thousands of them twice takes half a minute.
      const large = !folder.includes('ankle');
      assert.deepEqual(await axe(page, large ? { 'color-contrast': { enabled: false } } : {}), []);
      assert.equal(await page.locator('html').getAttribute('lang'), lang);
      await page.setViewportSize({ width: 320, height: 640 });
      const [wide, room] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      assert.ok(wide <= room, 'nothing scrolls sideways');
      const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      assert.equal(paper.subarray(0, 5).toString(), '%PDF-');
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('.sign tbody tr').first().isVisible(), true, 'there is room to sign');
      assert.ok((await page.locator('.sign tbody tr').first().boundingBox()).height > 40);
      assert.deepEqual(errors, []);
    });
  }
}
