// The packed element in every page that may hold it, in three browsers: whether it walks, shows the number to call, complains, and
// asks for anything once it is there. What comes out is benches/HOSTS.md.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { APPS, built } from '../apps/build.js';
import { drive } from '../browser/driven.js';
import { POLICY, serve } from '../browser/helper.js';
import { LISTENER } from '../browser/listener.js';
import { SERVERS, start } from '../servers/start.js';
import { framed, PAGES } from './pages.js';
import { begin, emergency, heard, walk } from './walked.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const BROWSERS = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };
/** Hears all that goes wrong, and when all is there. */
const LISTENS = `${LISTENER}
  globalThis.readied = 0;
  addEventListener('pathway-ready', () => globalThis.readied++);`;
const PACKED = Object.fromEntries(readdirSync(DIST, { recursive: true }).filter((name) => statSync(DIST + name).isFile()).map((name) => [`/there/${name}`, { file: DIST + name }]));
const listening = (html) => html.toString().replace('<head>', '<head><script src="/listener.js"></script>');
const scripts = (css = '', script = '') => ({
  '/listener.js': { body: LISTENS, type: 'text/javascript' },
  '/page.css': { body: css, type: 'text/css' },
  '/page.js': { body: script, type: 'text/javascript' },
});

/** A page of data, with the files of dist/ beside it. */
async function ofPage({ body, css, script, path, policy, type, change = (text) => text }) {
  const www = (name) => readFileSync(new URL(`../../www${name}`, import.meta.url));
  const html = change(listening(body ?? www(path)));
  const server = await serve({ ...PACKED, ...scripts(css, script), [path ?? '/page.html']: { body: html, type, policy } });
  return { address: server.origin + (path ?? '/page.html'), asked: () => server.asked.length, close: server.close };
}
/** In a frame; what is inside lies on a server of its own. */
async function ofFrame(inside, sandbox) {
  const within = await serve({ ...PACKED, ...scripts(), '/inside.html': { body: inside, policy: '' } });
  const around = await serve({ '/page.html': { body: framed(`${within.origin}/inside.html`, sandbox), policy: '' } });
  const close = () => [within, around].map((server) => server.close());
  return { address: `${around.origin}/page.html`, frame: true, asked: () => within.asked.length + around.asked.length, close };
}
/** The tag's files come from somewhere else. */
async function ofOrigin(origin, folder, asked, end) {
  const policy = POLICY.replaceAll("'self'", `'self' ${origin}`);
  const body = listening(PAGES['a plain page'].body.replaceAll('/there/', `${origin}/${folder}/`));
  const server = await serve({ ...scripts(), '/page.html': { body, policy } });
  return { address: `${server.origin}/page.html`, asked: () => server.asked.length + asked(), close: () => [server.close(), end()] };
}
/** One file for a frame. Its own policy lets nothing else run, so this one lets what listens run as well. */
const explorer = () =>
  readFileSync(`${DIST}explorer.html`, 'utf8')
    .replace('script-src ', () => `script-src 'sha256-${createHash('sha256').update(LISTENS).digest('base64')}' `)
    .replace('<treatment-pathway ', '<treatment-pathway country="us" ')
    .replace('<head>', () => `<head><script>${LISTENS}</script>`);

/** An invented clinic of dist/; what is in its frame has to be listened to as well. */
async function ofClinic(name, frame = false) {
  const path = `/there/clinic/examples/${name}`;
  const of = (file) => ({ body: listening(readFileSync(DIST + file)), policy: '' });
  const server = await serve({ ...PACKED, ...scripts(), '/there/frame/': of('frame/index.html'), [path]: of(path.replace('/there/', '')) });
  return { address: server.origin + path, frame, asked: () => server.asked.length, close: server.close };
}

const HOSTS = {
  ...Object.fromEntries(Object.entries(PAGES).map(([name, page]) => [name, { ...page, open: () => ofPage(page) }])),
  'on paper, after the walk': { open: () => ofPage(PAGES['a plain page']), paper: true, not: { webkit: 'its driver prints nothing' } },
  'files of another origin': {
    async open() {
      const files = await serve(PACKED);
      return ofOrigin(files.origin, 'there', () => files.asked.length, files.close);
    },
  },
  'in a frame of `explorer.html`, from another origin': { open: () => ofFrame(explorer(), '') },
  'an invented clinic with the tag': { open: () => ofClinic('tag.html') },
  'an invented practice with the frame page': { open: () => ofClinic('frame.html', true), number: '999' },
  'in a sandboxed frame': { open: () => ofFrame(explorer(), 'sandbox="allow-scripts"') },
  'in a sandboxed frame, a page with the tag': { open: () => ofFrame(listening(PAGES['a plain page'].body), 'sandbox="allow-scripts"') },
  ...Object.fromEntries(
    APPS.map((name) => [
      `an app: ${name}`,
      {
        async open() {
          apps[name] ??= built(name);
          const { routes } = await apps[name];
          const server = await serve({ ...routes, ...scripts(), ...(routes['/main.js'] && { '/main.js': routes['/main.js'] }), '/': { ...routes['/'], body: listening(routes['/'].body) } });
          return { address: server.origin, asked: () => server.asked.length, close: server.close };
        },
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.keys(SERVERS).map((name) => [
      name,
      {
        async open() {
          const server = await start(name);
          return ofOrigin(server.origin, 'pathway', () => server.log().length, server.close);
        },
      },
    ]),
  ),
};
/** Built once for all browsers. */
const apps = {};

const FILE = fileURLToPath(new URL('../../benches/HOSTS.md', import.meta.url));
const CHECKS = ['walks', 'emergency shown', 'no complaint', 'no request after load'];
/** By host and browser, which of these held; a reason where it cannot run. */
const results = Object.fromEntries(Object.keys(HOSTS).map((name) => [name, {}]));
const versions = {};

/** One host in one browser; `held` has what was seen to hold. */
async function lived(browser, host, held) {
  const { address, frame, asked, close } = await host.open();
  const arrive = async () => {
    await browser.get(address);
    if (frame) await browser.switchTo().frame(0);
    if (host.opens) await browser.executeScript(host.opens);
    await begin(browser);
  };
  try {
    await arrive();
    const loaded = asked();
    await emergency(browser, host.number);
    held.push('emergency shown');
    assert.deepEqual(await heard(browser), []);
    assert.equal(asked(), loaded);
    await browser.switchTo().defaultContent();
    await arrive();
    const again = asked();
    await walk(browser);
    if (host.paper) assert.equal(Buffer.from(await browser.printPage(), 'base64').subarray(0, 5).toString(), '%PDF-');
    held.push('walks');
    assert.deepEqual(await heard(browser), []);
    held.push('no complaint');
    assert.equal(asked(), again);
    held.push('no request after load');
  } finally {
    await browser.switchTo().defaultContent();
    await close();
  }
}

/** A part of them, by name: `ONLY='dialog|nginx'`. The rows of the rest stay as an earlier run wrote them. */
const only = new RegExp(process.env.ONLY ?? '');

/** An invented clinic without a script leads to plain pages, and those from one to the next. */
async function reads(browser) {
  const { address, close } = await ofClinic('pages.html');
  try {
    await browser.get(address);
    for (const link of ['pages/es/index.html', 'danger-signs.html']) {
      await browser.executeScript('document.querySelector(`a[href$="${arguments[0]}"]`).click()', link);
      await browser.wait(() => browser.getCurrentUrl().then((url) => url.endsWith(link)), 10_000);
      const seen = await browser.executeScript('return [document.documentElement.lang, document.querySelectorAll("h1").length, document.scripts.length, document.body.innerText.includes("emergencia")]');
      assert.deepEqual(seen, ['es', 1, 0, true], link);
    }
  } finally {
    await close();
  }
}

/** One browser beside the other, each host after the other. */
const each = (name, called) =>
  describe(called, { concurrency: 1 }, () => {
    let browser;
    before(async () => {
      browser = await drive(name);
      const capabilities = await browser.getCapabilities();
      versions[name] = capabilities.get('browserVersion');
    });
    if (only.test('plain pages')) test('plain pages', () => reads(browser));
    for (const [host, given] of Object.entries(HOSTS)) {
      const why = given.not?.[name];
      results[host][name] = why ?? [];
      if (!why && only.test(host)) test(host, () => lived(browser, given, results[host][name]));
    }
  });
describe('hosts', { concurrency: 3 }, () => {
  for (const [name, called] of Object.entries(BROWSERS)) each(name, called);
});

after(() => {
  const cell = (held) => {
    if (typeof held === 'string') return `not run: ${held}`;
    const missing = CHECKS.filter((check) => !held.includes(check));
    return missing.length === 0 ? 'yes' : `**not: ${missing.join(', ')}**`;
  };
  const earlier = existsSync(FILE) ? readFileSync(FILE, 'utf8').split('\n') : [];
  const row = ([host, each]) =>
    only.test(host) ? `| ${host} | ${Object.keys(BROWSERS).map((name) => cell(each[name])).join(' | ')} |` : earlier.find((line) => line.startsWith(`| ${host} |`));
  const rows = Object.entries(results).map(row).filter(Boolean);
  const text = `# Where the element works

Written by \`make hosts\`: the files of \`make dist\` in each of these pages, in three browsers (in the pages of \`www/clinic\` and the style sheet against everything, those of \`www/src\`).
"yes" means four things: it walks through the lists of signs and three screens of questions; a sign of danger shows the number to call; the console hears no error and no warning; nothing is asked for once all is there.
Each control was brought into sight, and nothing covered it.

| page | ${Object.entries(BROWSERS).map(([name, called]) => `${called} ${versions[name]}`).join(' | ')} |
|---|${'---|'.repeat(Object.keys(BROWSERS).length)}
${rows.join('\n')}
`;
  writeFileSync(FILE, text);
});
