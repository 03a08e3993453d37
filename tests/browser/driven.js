// Firefox and WebKit, each through its own WebDriver, dressed as the little of Playwright's page that person.js uses.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { after } from 'node:test';
import { Builder, Capabilities, Key } from 'selenium-webdriver';
import { AXE } from './helper.js';

/** Started with the tests, ended with them. */
const started = [];
after(() => started.reverse().forEach((stop) => stop()));

const PREFS = {
  // What a page says in its console comes out of the driver; so do a policy's complaints.
  'devtools.console.stdout.content': true,
  'browser.dom.window.dump.enabled': true,
  // Tab stops at links too, as on every system but macOS.
  'accessibility.tabfocus': 7,
};

const ENGINES = {
  firefox: {
    driver: (port) => ['geckodriver', ['--port', port, '--host', '127.0.0.1']],
    options: () => ({
      browserName: 'firefox',
      'moz:firefoxOptions': {
        binary: ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync),
        args: ['-headless', '--width=1000', '--height=800'],
        prefs: PREFS,
      },
    }),
  },
  webkit: {
    driver: (port) => ['WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1']],
    options: () => ({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {
        binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
        args: ['--automation', '--enable-write-console-messages-to-stdout=1'],
      },
    }),
    // Drawn by the processor, on a screen of its own that nobody sees.
    env: async () => ({ DISPLAY: await screen(), GDK_BACKEND: 'x11', WEBKIT_DISABLE_COMPOSITING_MODE: '1', NO_AT_BRIDGE: '1' }),
  },
};

const KEYS = { Tab: Key.TAB, Enter: Key.ENTER, Space: Key.SPACE, ArrowDown: Key.ARROW_DOWN };

/** Opens a browser of this engine; what it and its pages say is kept in `said`. */
export async function drive(name) {
  const { driver: command, options, env } = ENGINES[name];
  const port = await freePort();
  const said = [];
  await run(...command(String(port)), await env?.(), said, async () => (await fetch(`http://127.0.0.1:${port}/status`)).ok);
  const browser = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(new Capabilities({ ...options(), timeouts: { script: 20_000, pageLoad: 20_000 } }))
    .build();
  started.push(() => browser.quit().catch(() => {}));
  return { browser, said, page: pageOf(browser) };
}

function pageOf(browser) {
  const keys = (text) => browser.actions({ async: true }).sendKeys(text).perform();
  return {
    keyboard: { press: (key) => keys(KEYS[key] ?? key), type: keys },
    evaluate: (what, given) => browser.executeScript(`return (${what})(arguments[0])`, given),
    goto: (address) => browser.get(address),
  };
}
async function run(command, args, env, said, ready) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(() => child.kill());
  let failed = null;
  child.on('error', (problem) => (failed = problem));
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => said.push(text));
  for (let tries = 0; tries < 200; tries++) {
    if (failed) throw failed;
    if (await ready().catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${command} did not start: ${said.join('')}`);
}

/** An X server's display: it looks for a free number itself. */
function screen() {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1000x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  started.push(() => server.kill());
  return new Promise((done, fail) => {
    server.on('error', fail);
    server.on('exit', () => fail(new Error('Xvfb ended')));
    server.stdout.setEncoding('utf8').on('data', (number) => done(`:${number.trim()}`));
  });
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
