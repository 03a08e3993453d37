// Pictures of the page: drawn alike on every machine, and compared with one another or with those that are kept.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { launchWith } from './helper.js';

const ROOT = new URL('../../', import.meta.url);
/** Where pictures that should have been alike are left to be looked at. */
const SEEN = 'target/shots/';

// Which letters there are, and how their edges are smoothed, differs from machine to machine. Fontconfig decides it; the browser's
// own switch (--font-render-hinting) does nothing in Debian's. Scale and colours are Playwright's: always 1, and sRGB.
const FONTS = '/usr/share/fonts';
const files = existsSync(FONTS) ? readdirSync(FONTS, { recursive: true }).map((path) => basename(path)) : [];
if (!['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].every((file) => files.includes(file)))
  throw new Error('pictures are drawn with DejaVu Sans, which is not there: run `.ci/setup test`');
launchWith({ FONTCONFIG_FILE: fileURLToPath(new URL('fonts.conf', import.meta.url)) });

/** What no two runs have in common, or no two versions of a text: how long the proof took, dates, the document and its address. */
const BY_ITSELF = `:is([part=proof], [part=about] + .fine, .doctor > :last-child > .fine:last-child) {
  display: none !important;
}
/* Drawn only where somebody scrolls: a picture is all of it. */
.screen > * { content-visibility: visible !important; }`;
/** What stays in sight, or is scrolled by itself, is a layer of its own, which Chromium draws anew for each picture and smooths otherwise at the edges, by one
 * step of 255 and more: two pictures of the very same screen differ. Where that counts, it stands still where it belongs. */
const STILL = `.screen :is(.sight, .dock, .ladder, .tray) { position: static !important }
.screen :is(.ladder, .ladder *) { overflow: visible !important; max-block-size: none !important }`;
/** Around a part, so that the ring of a focus is seen. */
const AROUND = 8;

/**
 * What a person sees, from the top, as PNG: all of it, or a part. Neither pointer nor caret is in it, and nothing moves.
 * @param {import('playwright-core').Page} page
 */
export async function picture(page, { part = 'body', height = Infinity, around = AROUND, exact = false } = {}) {
  await page.locator('treatment-pathway').evaluateAll((tags, css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    for (const { shadowRoot } of tags) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  }, exact ? BY_ITSELF + STILL : BY_ITSELF);
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
  const box = await page.locator(part).first().boundingBox();
  // In whole pixels, as it is drawn.
  const [x, y] = [box.x, box.y].map((edge) => Math.max(0, Math.round(edge) - around));
  const [wide, high] = [box.width, box.height].map((size) => Math.round(size) + 2 * around);
  const clip = { x, y, width: wide, height: Math.min(high, height) };
  return page.screenshot({ fullPage: true, clip });
}

/** As it is kept: sixteen levels of each colour are enough to see a difference, in half the room. */
export function coarse(png) {
  const { width, height, data } = PNG.sync.read(png);
  const kept = new PNG({ width, height });
  kept.data = data.map((value) => (value >> 4) * 17);
  return PNG.sync.write(kept, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}

// A Chromium 147 with a FreeType of its own and Debian's 150 and 156 drew everything alike but the grip of a text area. So no more
// than that is forgiven in any square; and a faint step of colour, which the first rule counts, only where an edge is smoothed.
const SQUARE = 32;
const FEW = 24;
const ALMOST = [
  { threshold: 0, few: FEW },
  { threshold: 0.1, includeAA: true, few: FEW },
];
export const EXACTLY = [{ threshold: 0, includeAA: true, few: 0 }];

/** How one picture is unlike the other, and in which files that can be seen; null when it is like it. */
export function unlike(before, now, name, rules = ALMOST) {
  if (before.equals(now)) return null;
  const [{ width, height, data }, other] = [before, now].map((png) => PNG.sync.read(png));
  const show = (png, end) => {
    mkdirSync(new URL(SEEN, ROOT), { recursive: true });
    const file = `${SEEN}${fileOf(`${name}${end}`)}`;
    writeFileSync(new URL(file, ROOT), png);
    return file;
  };
  if (other.width !== width || other.height !== height)
    return `${other.width} x ${other.height} pixels in place of ${width} x ${height}: see ${show(now, ' now')}, and ${show(before, ' before')}`;
  for (const { few, ...rule } of rules) {
    const differs = new PNG({ width, height });
    const count = (more) => pixelmatch(data, other.data, differs.data, width, height, { ...rule, ...more });
    const close = count({ windowSize: SQUARE });
    if (close > few)
      return `${count()} pixels differ, ${close} of them close together: see ${show(PNG.sync.write(differs), ' differs')}, and ${show(now, ' now')}`;
  }
  return null;
}

/** The name of the file of a picture. */
export const fileOf = (name) => `${name.replace(/\W+/g, '-')}.png`;
