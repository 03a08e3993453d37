import { test } from 'node:test';
import { caseOf } from './engine.js';
import { replay } from './replay.js';
const F = 'pathways/failed-back';
for (const spec of (process.env.LOOKAT ?? 'V14:en:360:light').split(' ')) {
  const [id, lang, width, scheme] = spec.split(':');
  test(spec, async (t) => {
    const { page, viewOf, show } = await replay(t, F, { lang, width: +width, height: +width > 1000 ? 800 : 740, dark: scheme === 'dark' });
    await show(viewOf(caseOf(F, id).facts));
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/back/${id}-${lang}-${width}-${scheme}.png`, fullPage: true });
  });
}
