// Light or dark as the page around is: it is read, and what its author put into a slot can be read on whatever it stands.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, visit } from './helper.js';

const page = (css, theme = '') => `<!doctype html><html lang="en"><head><title>A page</title>${css.startsWith('<') ? css : ''}<link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"></head>
  <body><main><h1>A page</h1><treatment-pathway src="/pathways/failed-back/" lang="en" country="us" ${theme}>
  <div slot="intro"><p>Our own introduction.</p></div><div slot="clinic-contact"><p>Call us.</p></div></treatment-pathway></main>
  <script type="module" src="/src/define.js"></script></body></html>`;
const WHITE = 'body { background: #fff; color: #222 } p { color: #222 }';
const DARK = 'body { background: #14181c; color: #eee } p { color: #eee }';
const open = (t, css, theme, more) => visit(t, { mock: true, path: '/a', routes: { '/a': { body: page(css, theme) }, '/page.css': { body: css } }, ...more });

/** How light the element's ground is, and the least contrast of what stands in a slot. */
const look = (at) =>
  at.evaluate(() => {
    const numbers = (color) => color.match(/[\d.]+/g).map(Number);
    const light = (color) => numbers(color).slice(0, 3).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)).reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
    const root = document.querySelector('treatment-pathway').shadowRoot.querySelector('.root');
    const ground = (node) => {
      for (let at = node; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) {
        const { backgroundColor } = getComputedStyle(at);
        if (backgroundColor !== 'rgba(0, 0, 0, 0)') return light(backgroundColor);
      }
      return 1;
    };
    const contrasts = [...document.querySelectorAll('treatment-pathway p')].map((p) => {
      const [a, b] = [light(getComputedStyle(p).color), ground(p)].sort((x, y) => y - x);
      return (a + 0.05) / (b + 0.05);
    });
    return { dark: light(getComputedStyle(root).backgroundColor) < 0.2, contrast: Math.min(...contrasts) };
  });

for (const [name, css, theme, device, dark] of [
  ['a white page on a dark device', WHITE, '', 'dark', false],
  ['a white page on a light device', WHITE, '', 'light', false],
  ['a dark page on a light device, which does not say that it is dark', DARK, '', 'light', true],
  ['a page without any colour, on a dark device', '', '', 'dark', false],
  ['a page that follows its device, on a dark one', ':root { color-scheme: light dark }', '', 'dark', true],
  ['a page that follows its device, on a light one', ':root { color-scheme: light dark }', '', 'light', false],
  ['a page that says so in a `<meta>`, on a dark device', '<meta name="color-scheme" content="light dark">', '', 'dark', true],
  ['a page that says so in a `<meta>`, on a light device', '<meta name="color-scheme" content="light dark">', '', 'light', false],
  ['a page that is dark by a `<meta>`, on a light device', '<meta name="color-scheme" content="dark">', '', 'light', true],
  ['a page with a picture under light words', `main { color: #fff; background: linear-gradient(#000, #111) } p { color: #fff }`, '', 'light', true],
  ['a dark card on a white page', `${WHITE} main { background: #101820; color: #fff } p { color: #fff }`, '', 'light', true],
  ['theme="inherit" is the same', WHITE, 'theme="inherit"', 'dark', false],
  ['theme="auto" follows the device, and slots keep the ground of their page', WHITE, 'theme="auto"', 'dark', true],
  ['theme="dark" on a white page', WHITE, 'theme="dark"', 'light', true],
  ['theme="light" on a dark page', DARK, 'theme="light"', 'dark', false],
]) {
  test(name, async (t) => {
    const { page: at, root } = await open(t, css, theme, { dark: device === 'dark' });
    await root.waitFor();
    const seen = await look(at);
    assert.equal(seen.dark, dark);
    assert.ok(seen.contrast >= 4.5, `${seen.contrast}`);
    assert.deepEqual(await axe(at), []);
  });
}

test('a page that goes over to dark takes the element with it, and an attribute does', async (t) => {
  const { page: at, root } = await open(t, `${WHITE} html.dark body, html.dark p { background: #000; color: #fff }`);
  await root.waitFor();
  assert.equal((await look(at)).dark, false);
  await at.evaluate(() => document.documentElement.classList.add('dark'));
  await at.waitForFunction(() => document.querySelector('treatment-pathway').shadowRoot.querySelector('.root').style.colorScheme === 'dark');
  assert.equal((await look(at)).dark, true);
  await at.evaluate(() => document.querySelector('treatment-pathway').setAttribute('theme', 'light'));
  await at.waitForFunction(() => document.querySelector('treatment-pathway').shadowRoot.querySelector('.root').style.colorScheme === 'light');
});

test('a ring that the page draws around whatever has the focus is not drawn around the element', async (t) => {
  const { page: at, root } = await open(t, ':focus, :focus-within { outline: 9px solid red; box-shadow: 0 0 9px red }');
  await root.waitFor();
  await at.locator('.root input').first().focus();
  assert.deepEqual(
    await at.locator('treatment-pathway').evaluate((tag) => [getComputedStyle(tag).outlineStyle, getComputedStyle(tag).boxShadow]),
    ['none', 'none'],
  );
});
