// The element's style: one sheet for all tags of a page.
const SHEET = new URL('../treatment-pathway.css', import.meta.url);

/** @type {Promise<CSSStyleSheet> | null} */
let loading = null;

async function load() {
  const answer = await fetch(SHEET);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await answer.text());
  return sheet;
}

/** Styles one shadow root. A constructed sheet is not an inline style, so `style-src 'self'` allows it; a browser without
 * them gets a link. Without any style the page still reads in order, so a failure here stops nothing.
 * @param {ShadowRoot} root */
export async function dress(root) {
  try {
    loading ??= load();
    root.adoptedStyleSheets = [await loading];
  } catch {
    loading = null;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = SHEET.href;
    root.prepend(link);
  }
}
