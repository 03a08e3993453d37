// The element's style: one sheet for all tags of a page.
import { once } from '../engine/load.js';

const SHEET = new URL('../treatment-pathway.css', import.meta.url);

const loadSheet = once(async () => {
  const answer = await fetch(SHEET);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await answer.text());
  return sheet;
});

/** Styles one shadow root. A constructed sheet is not an inline style, so `style-src 'self'` allows it; a browser without
 * them gets a link. Without any style the page still reads in order, so a failure here stops nothing.
 * @param {ShadowRoot} root */
export async function dress(root) {
  try {
    root.adoptedStyleSheets = [await loadSheet()];
  } catch {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = SHEET.href;
    root.prepend(link);
  }
}
