// The element's style: one sheet for all tags of a page.
import { failed } from './fallback.js';

const SHEET = new URL('../treatment-pathway.css', import.meta.url);
/** Its digest; `make dist` writes it here. */
const INTEGRITY = '';

/** @type {Promise<CSSStyleSheet> | null} */
let loading = null;

async function load() {
  const answer = await fetch(SHEET, { integrity: INTEGRITY }).catch(async (problem) => {
    const there = INTEGRITY && (await fetch(SHEET).catch(() => null))?.ok;
    // What was changed stops everything; what is not there does not.
    throw there ? failed('no-engine', `${SHEET} was changed`) : problem;
  });
  // A page of HTML that says that there is no such file is no style.
  if (!answer.ok || !/css/.test(answer.headers.get('content-type') ?? '')) throw new Error(String(answer.status));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await answer.text());
  return sheet;
}

/** Styles one shadow root. A constructed sheet is not an inline style, so `style-src 'self'` allows it; a browser without
 * them gets a link. Without any style the page still reads in order, so a failure here stops nothing, but an author is told.
 * @param {ShadowRoot} root */
export async function dress(root) {
  try {
    loading ??= load();
    const sheet = await loading;
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
  } catch (/** @type {any} */ cause) {
    loading = null;
    if (cause?.why) throw cause;
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href: SHEET.href, integrity: INTEGRITY });
    if ('replaceSync' in CSSStyleSheet.prototype) console.warn(`treatment-pathway: no style: ${cause} ${SHEET}`);
    root.prepend(link);
  }
}
