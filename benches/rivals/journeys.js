// Eleven people go through dist/ as people do, in Chromium on a phone of 360 × 740: what each waits for, is asked, presses, reads
// and scrolls. All of them are written to ../JOURNEYS.md, one is printed; a page that is too wide or complains ends it. Only the
// first has a slow line.
import { createServer } from 'node:http';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { openRoots } from '../../tests/browser/open-roots.js';
import { answer } from '../../tests/browser/person.js';

const DIST = join(import.meta.dirname, '../../dist');
const CHROMIUM =
  process.env.CHROMIUM ??
  ['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`).find(existsSync);
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.wasm': 'application/wasm' };
const PHONE = { width: 360, height: 740 };
const html = (lang) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A clinic</title>
<link rel="icon" href="data:,"><body><treatment-pathway src="failed-back/" lang="${lang}" country="us"></treatment-pathway>
<script type="module" src="treatment-pathway.js"></script></body></html>`;
/** What explorer.md measured of the build of 2026-11-26. */
const BEFORE = { journey: 'before, without danger signs', questions: 49, screens: 12, taps: 69, words: 2088, result: 7740, 'result words': 1030 };

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = join(DIST, normalize(pathname));
  const body = /^\/(en|es)$/.test(pathname) ? Buffer.from(html(pathname.slice(1))) : existsSync(file) ? readFileSync(file) : null;
  if (!body) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(body));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;

/** In the page: from each press to the next picture, and how many there were. */
const COUNT = () => {
  globalThis.told = { taps: 0, waited: 0 };
  const pressed = () => {
    const from = performance.now();
    globalThis.told.taps++;
    requestAnimationFrame(() => setTimeout(() => (globalThis.told.waited += performance.now() - from)));
  };
  for (const kind of ['click', 'keydown']) {
    // A press of a label is told a second time by its box, and one of a key by its button.
    addEventListener(kind, (event) => event.isTrusted && (kind === 'keydown' || (event.detail > 0 && event.composedPath()[0].tagName !== 'LABEL' && !event.composedPath()[0].closest?.('label:not(:has(:focus))'))) && pressed(), true);
  }
};

const { page: data } = JSON.parse(readFileSync(join(DIST, 'failed-back/en.json')));
const words = new Map(data.usual.map((one) => [one.fact, one.words]));
/** What most people say; and where no author has words for that, somebody in the middle of it. */
const SAID = { weeks_since_surgery: 60, nrs: 6, months_of_pain: 14, preference: 'best_long_term_function' };
const usual = Object.fromEntries(
  data.facts.map(([fact, [type]]) => [fact, SAID[fact] ?? (type === 'set' ? (words.get(fact) ?? []) : words.get(fact)?.[0])]),
);

/** One person with a page of their own. */
class Person {
  seen = { seconds: 0, questions: 0, screens: 0, taps: 0, words: 0, scrolled: 0 };
  /** @param {string} journey */
  constructor(journey) {
    this.journey = journey;
  }

  async open({ lang = 'en', slow = false, size = PHONE, zoom = '' } = {}) {
    this.browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
    this.context = await this.browser.newContext({ viewport: size });
    await this.context.addInitScript(openRoots);
    await this.context.addInitScript(COUNT);
    this.page = await this.context.newPage();
    this.page.setDefaultTimeout(60_000);
    this.problems = [];
    this.page.on('pageerror', (error) => this.problems.push(String(error)));
    this.page.on('console', (message) => message.type() === 'error' && this.problems.push(message.text()));
    this.page.on('dialog', (dialog) => dialog.accept());
    if (slow) {
      const devtools = await this.context.newCDPSession(this.page);
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', LINE);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    await this.page.goto(`${origin}/${lang}`, { waitUntil: 'commit' });
    await this.arrive('first');
    if (zoom) await this.page.locator('treatment-pathway').evaluate((tag, zoom) => tag.style.setProperty('--pathway-font-size', zoom), zoom);
    await this.read();
    return this;
  }

  /** The seconds until it can be read. @param {string} screen */
  async arrive(screen) {
    await this.at(`.root[data-screen=${screen}] .title`).first().waitFor();
    this.seen.seconds += await this.page.evaluate(() => performance.now() / 1000);
  }

  at(selector) {
    return this.page.locator(`treatment-pathway ${selector}`);
  }
  screen() {
    return this.at('.root').getAttribute('data-screen');
  }
  async press(selector) {
    await this.at(selector).first().click();
  }

  /** All of a screen, but for the ladder and the foot, which are on each. */
  async read() {
    const { words, high, wide, across } = await this.page.evaluate(() => {
      const place = document.querySelector('treatment-pathway').shadowRoot;
      const count = (/** @type {string} */ text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      const aside = [...place.querySelectorAll('.sight, .foot, select')].reduce((sum, node) => sum + count(node.innerText), 0);
      return { words: count(place.querySelector('.screen').innerText) - aside, high: document.documentElement.scrollHeight - innerHeight, wide: document.documentElement.scrollWidth, across: innerWidth };
    });
    this.seen.screens++;
    this.seen.words += words;
    this.seen.scrolled += Math.max(0, high);
    if (wide > across) this.problems.push(`${await this.screen()} is ${wide} px wide`);
  }

  /** From the question on screen to the result. @param {(fact: string) => unknown} choose @param {number} [most] pages */
  async answer(choose, most = 60) {
    for (let pages = 0; pages < most && /checklist|question/.test(await this.screen()); pages++) {
      const list = (await this.screen()) === 'checklist';
      const named = await this.at('.page :is(.field, .tick-group) input').evaluateAll((all) => all.map(({ name }) => name.replace(/^f-/, '')));
      const facts = [...new Set(named)];
      const given = {};
      for (const fact of facts) given[fact] = await this.sayable(fact, choose(fact));
      await this.read();
      await answer(this.page, given);
      // What is pressed before all is there waits for it, on the screen that there is.
      await this.page.waitForFunction(() => !document.querySelector('treatment-pathway').shadowRoot.querySelector('.moment')?.textContent);
      // What an answer made pointless was not asked.
      this.seen.questions += list ? 1 : facts.length;
    }
    return this;
  }
  /** Whoever cannot say that they are not sure says what most people do. */
  async sayable(fact, value) {
    if (value !== 'not_sure') return value;
    return (await this.at(`input[name="f-${fact}"][value=not_sure]`).count()) ? value : usual[fact];
  }

  /** The result, as long as it is. */
  async result() {
    await this.read();
    const { result, said } = await this.page.evaluate(() => {
      const place = document.querySelector('treatment-pathway').shadowRoot;
      const end = place.querySelector('.foot [part=emergency-line]') ?? place.querySelector('.folds') ?? place.querySelector('.screen');
      const read = [...place.querySelectorAll('.card, [part=result], .folds')].map((part) => part.innerText).join(' ');
      return { result: Math.round(end.getBoundingClientRect().bottom - place.querySelector('.root').getBoundingClientRect().top), said: read.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length };
    });
    Object.assign(this.seen, { result, 'result words': said });
    return this;
  }

  /** What was pressed up to here; before a page goes, too. */
  async count() {
    const { taps, waited } = await this.page.evaluate(() => globalThis.told);
    this.seen.taps += taps;
    this.seen.seconds += waited / 1000;
  }
  async end() {
    await this.count();
    await this.browser.close();
    if (this.problems.length > 0) throw new Error(`${this.journey}: ${this.problems.join('; ')}`);
    const { seconds, ...rest } = this.seen;
    return { journey: this.journey, seconds: seconds.toFixed(1), ...rest };
  }
}

const like = (more) => (fact) => more[fact] ?? usual[fact];
const LEG = { pain_site: 'leg', nerve_pain: 'yes' };
const person = (journey, how) => new Person(journey).open(how);
const started = async (journey, how) => {
  const who = await person(journey, how);
  await who.press('[part=start]');
  await who.at('.page').first().waitFor();
  return who;
};
const walked = async (journey, how, choose = like({})) => (await started(journey, how)).answer(choose);

const JOURNEYS = {
  'leg pain, on a slow phone': async (name) => (await walked(name, { slow: true }, like(LEG))).result(),
  'a numb groin': async (name) => {
    const who = await started(name);
    who.seen.questions++;
    await who.press('[data-fact=saddle] .tick-yes');
    await who.at('[data-fact=saddle] [part=means] [part=call]').waitFor();
    await who.press('[data-act=tick-do]');
    await who.at('.card.emergency').waitFor();
    return who.result();
  },
  'not sure of anything': async (name) => (await walked(name, {}, () => 'not_sure')).result(),
  'just looking': async (name) => {
    const who = await person(name);
    await who.press('[part=look]');
    await who.read();
    await who.at('[name=search]').fill('pump');
    await who.press('.found [data-found^=treatment]');
    await who.at('[part=treatment-card]').waitFor();
    await who.read();
    await who.press('[data-act=graph]');
    await who.at('[part=map]').waitFor();
    await who.read();
    await who.press('[part=back]');
    return who;
  },
  'a surgeon, at 1280 × 800': async (name) => {
    const who = await started(name, { size: { width: 1280, height: 800 } });
    await who.press('[data-act=reading]');
    await who.at('[part=form]').waitFor();
    await who.press('[data-act=usual]');
    for (const [fact, value] of Object.entries(SAID)) {
      const control = who.at(`.query-line[data-fact=${fact}] :is(select, input[type=text])`).first();
      if (typeof value === 'number') await control.fill(String(value));
      else await control.selectOption(value);
    }
    who.seen.questions += await who.at('.query-line').count();
    await who.read();
    await who.press('[part=form] [part=continue]');
    await who.at('.beside-form > *').first().waitFor();
    return who.result();
  },
  'text at 200 %, by keyboard': async (name) => {
    const who = await started(name, { zoom: '32px' });
    const { page } = who;
    for (let pages = 0; pages < 40 && /checklist|question/.test(await who.screen()); pages++) {
      await who.read();
      const list = (await who.screen()) === 'checklist';
      const given = new Set();
      for (let stops = 0; stops < 300; stops++) {
        await page.keyboard.press('Tab');
        const at = await who.at(':focus').first().evaluate((node) => ({ type: node.type, name: node.name, value: node.value, part: node.getAttribute('part'), checked: node.checked }));
        const fact = at.name?.replace(/^f-/, '') ?? '';
        if (at.part === 'continue') break;
        if (list || !(fact in usual)) continue;
        given.add(fact);
        if (at.type === 'text') await page.keyboard.type(String(usual[fact]));
        else if (at.type === 'radio') {
          await page.keyboard.press('Space');
          while ((await who.at(':focus').first().inputValue()) !== String(usual[fact])) await page.keyboard.press('ArrowDown');
        } else if ([usual[fact]].flat().includes(at.value) && !at.checked) await page.keyboard.press('Space');
      }
      who.seen.questions += list ? 1 : given.size;
      await page.keyboard.press('Enter');
    }
    return who.result();
  },
  Spanish: async (name) => (await walked(name, { lang: 'es' })).result(),
  comparing: async (name) => {
    const who = await walked(name);
    await who.result();
    await who.press('.tools [data-act=compare]');
    const boxes = who.at('[name=compare]:visible');
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await who.press('[part=tray] [data-act=compare]');
    await who.at('[part=compare]').first().waitFor();
    await who.read();
    return who;
  },
  'coming back': async (name) => {
    const who = await started(name);
    await who.answer(like({}), 4);
    await who.press('[data-act=take]');
    await who.press('[part=keep] :is(input, button)');
    await who.count();
    await who.page.reload();
    await who.arrive('first');
    await who.press('[data-act=open-saved]');
    await who.read();
    await who.press('[part=take] [data-act=open-kept]');
    await who.press('[data-act=opens-yes]');
    await who.answer(like({}));
    return who.result();
  },
  'changing an answer': async (name) => {
    const who = await walked(name);
    await who.press('.tools [data-act=change-answer]');
    await who.press('[data-change]:visible');
    await who.read();
    await who.press('[part=continue]');
    return (await who.answer(like({}))).result();
  },
  'rotating, reloading, printing': async (name) => {
    const who = await started(name);
    await who.answer(like({}), 4);
    const title = await who.at('.title').first().innerText();
    for (const size of [{ width: 740, height: 360 }, PHONE]) await who.page.setViewportSize(size);
    if ((await who.at('.title').first().innerText()) !== title) throw new Error('turned, it is another question');
    await who.count();
    await who.page.reload();
    await who.arrive('first');
    await who.press('[part=start]');
    await who.answer(like({}));
    const paper = await who.page.pdf({ format: 'A4' });
    who.seen.paper = paper.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
    return who.result();
  },
};

const told = [BEFORE];
const only = process.argv[2];
for (const [name, journey] of Object.entries(JOURNEYS)) {
  if (only && !name.includes(only)) continue;
  told.push(await (await journey(name)).end());
}
server.close();
const heads = [...new Set(told.toReversed().flatMap(Object.keys))];
const table = [heads, heads.map((_, at) => (at ? '--:' : '---')), ...told.map((row) => heads.map((head) => row[head] ?? ''))].map((row) => `| ${row.join(' | ')} |`).join('\n');
console.log(table);
if (!only) {
  const machine = `${process.env.BENCH_DATE ?? ''} · ${cpus().length} × ${cpus()[0]?.model} · Chromium, ${PHONE.width} × ${PHONE.height} but for the surgeon`;
  const text = `# Journeys

Written by \`make journeys\`, and by nobody's hand: eleven people go through dist/ as people do. The first row is what was measured before there was a ladder.

- **seconds**: waited for the page, and from each press to the next picture; the first person has 400 kbit/s, 400 ms and a CPU four times slower.
- **words**: read on all screens, but for the ladder and the foot. **scrolled**, **result**: pixels; the result from its top to when to call. **paper**: sheets of A4.

${machine}

${table}
`;
  writeFileSync(join(import.meta.dirname, '../JOURNEYS.md'), text);
}
