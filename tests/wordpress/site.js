// A WordPress of its own for a test: files of Debian, the PHP of this machine, a database that is one file. It is gone afterwards.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

const HERE = import.meta.dirname;
const MADE = join(HERE, 'made');

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** The files of one, with what the tests need of it. @param {string} suite of Debian */
function unpacked(suite) {
  if (!existsSync(join(MADE, suite)) || !existsSync(join(MADE, 'sqlite'))) throw new Error('run `make wordpress`, which fetches WordPress first');
  const root = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const content = join(root, 'wp-content');
  cpSync(join(MADE, suite), root, { recursive: true });
  cpSync(join(HERE, 'config.php'), join(root, 'wp-config.php'));
  mkdirSync(join(content, 'mu-plugins'), { recursive: true });
  cpSync(join(HERE, 'must-use.php'), join(content, 'mu-plugins/tests.php'));
  cpSync(join(HERE, 'classic'), join(content, 'themes/classic'), { recursive: true });
  const [plugin] = readdirSync(join(MADE, 'sqlite'));
  const sqlite = join(content, 'mu-plugins', plugin);
  cpSync(join(MADE, 'sqlite', plugin), sqlite, { recursive: true });
  const into = { FOLDER_PATH: sqlite, PLUGIN: `${plugin}/load.php` };
  const database = readFileSync(join(sqlite, 'db.copy'), 'utf8');
  writeFileSync(join(content, 'db.php'), database.replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', into.FOLDER_PATH).replaceAll('{SQLITE_PLUGIN}', into.PLUGIN));
  return root;
}

/** @param {'sid' | 'trixie'} suite @returns {Promise<{ origin: string, version: string, log: () => string }>} */
export async function site(suite) {
  const root = unpacked(suite);
  const [, version] = /^\$wp_version = '([^']+)'/m.exec(readFileSync(join(root, 'wp-includes/version.php'), 'utf8'));
  const origin = `http://127.0.0.1:${await freePort()}`;
  const php = spawn('php', ['-d', 'memory_limit=512M', '-S', new URL(origin).host, '-t', root, join(HERE, 'router.php')], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: 'ignore',
    detached: true,
  });
  after(() => {
    // Its workers are processes of its own group.
    process.kill(-php.pid);
    rmSync(root, { recursive: true, force: true });
  });
  const form = { weblog_title: 'Riverside Spine Clinic', user_name: 'admin', admin_password: 'password', admin_password2: 'password', pw_weak: 'on', admin_email: 'admin@example.org', language: '' };
  const install = () => fetch(`${origin}/wp-admin/install.php?step=2`, { method: 'POST', body: new URLSearchParams(form) });
  let answer;
  for (let tries = 0; !answer; tries++) {
    answer = await install().catch(async (problem) => {
      if (php.exitCode !== null || tries > 100) throw problem;
      await new Promise((done) => setTimeout(done, 100));
    });
  }
  const said = await answer.text();
  if (!said.includes('Success!')) throw new Error(`WordPress was not installed: ${said.replaceAll(/<[^>]*>/g, ' ').slice(0, 2000)}`);
  const log = () => (existsSync(join(root, 'wp-content/debug.log')) ? readFileSync(join(root, 'wp-content/debug.log'), 'utf8') : '');
  return { origin, version, log };
}
