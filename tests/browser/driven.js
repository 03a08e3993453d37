// Firefox and WebKit, and Chromium where all three do the same, each through its own WebDriver, dressed as the little of Playwright's
// page that person.js uses.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { Builder, Capabilities, Key } from 'selenium-webdriver';
import { axeRun, axeSource, CHROMIUM } from './helper.js';

/** How each is found and started. */
const ENGINES = {
  chromium: {
    driver: (port) => ['chromedriver', [`--port=${port}`]],
    capabilities: () => ({
      browserName: 'chrome',
      'goog:chromeOptions': { binary: CHROMIUM, args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'] },
    }),
  },
  firefox: {
    driver: (port) => ['geckodriver', ['--port', port, '--log', 'error']],
    capabilities: () => ({
      browserName: 'firefox',
      'moz:firefoxOptions': {
        binary: ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync),
        args: ['-headless'],
        // Tab stops at everything that can be pressed, as on all systems but macOS.
        prefs: { 'accessibility.tabfocus': 7 },
      },
    }),
  },
  webkit: {
    driver: (port) => ['WebKitWebDriver', [`--port=${port}`]],
    capabilities: () => ({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {
        binary: ['x86_64', 'aarch64']
          .map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
          .find(existsSync),
        args: ['--automation'],
      },
    }),
    // It has no headless mode: drawn by the processor, on a screen of its own that nobody sees.
    environment: async () => ({ DISPLAY: await screen(), GDK_BACKEND: 'x11', WEBKIT_DISABLE_COMPOSITING_MODE: '1' }),
  },
};

/** Where `.ci/setup` puts what the system has no package of; make knows it too. */
const CACHE = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
const PATH = `${process.env.TOOLS ?? join(CACHE, 'treatment-pathway')}/bin:${process.env.PATH}`;

/** What has been started, to be ended with the tests. */
const started = [];
after(async () => {
  for (const end of started.reverse()) await end();
});

/** Opens the browser of this name. */
export async function drive(name) {
  const { driver, capabilities, environment } = ENGINES[name];
  const port = await freePort();
  await run(driver(String(port)), await environment?.(), async () => (await fetch(`http://127.0.0.1:${port}/status`)).ok);
  const browser = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(new Capabilities({ ...capabilities(), timeouts: { script: 60_000, pageLoad: 60_000 } }))
    .build();
  started.push(() => browser.quit());
  return browser;
}

const KEYS = { Tab: Key.TAB, Enter: Key.ENTER, Space: Key.SPACE, ArrowDown: Key.ARROW_DOWN };

/** The page on screen, as person.js knows one. */
export function pageOf(browser) {
  const type = (text) => browser.actions({ async: true }).sendKeys(text).perform();
  return {
    keyboard: { press: (key) => type(KEYS[key]), type },
    evaluate: (what, given) => browser.executeScript(`return (${what})(arguments[0])`, given),
  };
}

/** What axe finds on the page as it is. A driver's scripts are not the page's, so the page's policy stays as strict. */
export function axeIn(browser) {
  const told = 'const told = arguments[arguments.length - 1];';
  return browser.executeAsyncScript(`${told} ${axeSource}; ${axeRun()}.then(told, (problem) => told([String(problem)]))`);
}

/** Starts a program and waits until it is ready. */
async function run([command, args], environment, ready) {
  const child = spawn(command, args, { env: { ...process.env, PATH, ...environment }, stdio: 'ignore' });
  started.push(() => child.kill());
  let problem = null;
  child.on('error', (error) => (problem = error));
  child.on('exit', (code) => (problem ??= new Error(`${command} ended with ${code}`)));
  for (const until = Date.now() + 20_000; Date.now() < until; ) {
    if (problem) throw problem;
    // Nobody listens yet.
    if (await ready().catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${command} is not ready after 20 seconds`);
}

/** The display of a new X server, which looks for a free number itself. */
function screen() {
  const args = ['-displayfd', '1', '-screen', '0', '1200x1000x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  started.push(() => server.kill());
  return new Promise((done, fail) => {
    server.on('error', fail);
    server.on('exit', (code) => fail(new Error(`Xvfb ended with ${code}`)));
    server.stdout.setEncoding('utf8').once('data', (number) => done(`:${number.trim()}`));
  });
}

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
