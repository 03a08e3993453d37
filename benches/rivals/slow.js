// What a person with a cheap phone waits for: dist/ over a slow line (400 kbit/s, 400 ms there and back), on a processor four
// times slower, 360 × 740, each in a fresh browser. Into made/slow.json.
import { createServer } from 'node:http';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { openRoots } from '../../tests/browser/open-roots.js';
import { median } from './median.js';

const HERE = import.meta.dirname;
const DIST = join(HERE, '../../dist');
const CHROMIUM =
  process.env.CHROMIUM ??
  ['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`).find(existsSync);
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER = 4;
const AGAIN = 3;
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.wasm': 'application/wasm' };
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A clinic</title>
<body><treatment-pathway src="failed-back/" lang="en" country="us"></treatment-pathway>
<script type="module" src="treatment-pathway.js"></script></body></html>`;
const PACKED = { none: (body) => body, gzip: (body) => gzipSync(body), br: (body) => brotliCompressSync(body) };

/** dist/ as a host serves it that packs what it sends like this; says how much it sent. */
function host(packed) {
  const sent = { bytes: 0 };
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname);
    const file = join(DIST, path);
    const body = path === '/' ? Buffer.from(PAGE) : existsSync(file) ? readFileSync(file) : null;
    if (!body) return response.writeHead(404).end();
    const packedBody = PACKED[packed](body);
    sent.bytes += packedBody.length;
    const encoding = packed === 'none' ? {} : { 'content-encoding': packed };
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/html', 'content-length': packedBody.length, ...encoding }).end(packedBody);
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done({ server, sent, origin: `http://127.0.0.1:${server.address().port}` })));
}

/** Seconds since the page was asked for, when something is there to be seen; a screen later than that counts. */
const when = (page, selector) =>
  page.evaluate(
    (selector) =>
      new Promise((done) => {
        const look = () => {
          const found = document.querySelector('treatment-pathway')?.shadowRoot?.querySelector(selector);
          if (!found?.getClientRects().length) return requestAnimationFrame(look);
          requestAnimationFrame(() => setTimeout(() => done(performance.now() / 1000)));
        };
        look();
      }),
    selector,
  );

async function visit(packed) {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
  const { server, sent, origin } = await host(packed);
  try {
    const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    page.setDefaultTimeout(120_000);
    await page.addInitScript(openRoots);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', LINE);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(`${origin}/`, { waitUntil: 'commit' });
    const ladder = await when(page, '[part=ladder], .page');
    const early = sent.bytes;
    // Whoever reads the ladder presses Start at once.
    await page.evaluate(() => document.querySelector('treatment-pathway').shadowRoot.querySelector('[part=start]')?.click());
    const start = await when(page, '[data-screen=question] .page, [data-screen=checklist] .page');
    // How much is left is said once the pathway is proved.
    const proved = await when(page, '[part=progress]');
    return { ladder, start, proved, early, all: sent.bytes };
  } finally {
    await browser.close();
    server.close();
  }
}

const found = {};
for (const packed of Object.keys(PACKED)) {
  const visits = [];
  for (let again = 0; again < AGAIN; again++) visits.push(await visit(packed));
  found[packed] = Object.fromEntries(Object.keys(visits[0]).map((what) => [what, median(visits.map((each) => each[what]))]));
  console.error(`over a slow line, ${packed}: ${JSON.stringify(found[packed])}`);
}
writeFileSync(join(HERE, 'made/slow.json'), JSON.stringify(found, null, 2));
