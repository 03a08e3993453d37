// nginx and Apache of Debian, each started for a test on a loopback port of its own, with the files of `make dist` as somebody has
// unpacked them, and among rules that sites have.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import JSZip from 'jszip';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const [ZIP] = readdirSync(DIST).filter((name) => name.endsWith('.zip'));
const MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The zip, unpacked as `pathway/` of a site; with `packed`, a .br beside each file. @returns {Promise<string[]>} the files' names */
async function unpack(root, packed) {
  const { files } = await JSZip.loadAsync(readFileSync(DIST + ZIP));
  const names = [];
  for (const [name, entry] of Object.entries(files)) {
    const short = name.split('/').slice(1).join('/');
    const path = join(root, 'pathway', short);
    mkdirSync(dirname(path), { recursive: true });
    const contents = await entry.async('nodebuffer');
    writeFileSync(path, contents);
    utimesSync(path, entry.date, entry.date);
    if (packed) writeFileSync(`${path}.br`, brotliCompressSync(contents));
    names.push(short);
  }
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>A clinic</title>');
  return names;
}

const isRoot = process.getuid() === 0;
const conf = (name) => readFileSync(`${DIST}servers/${name}`, 'utf8');

const nginx = (brotli) => ({
  packed: brotli,
  command: (file) => ['nginx', ['-p', dirname(file), '-c', file]],
  config: (place, port, root) => `
    ${brotli ? `load_module ${MODULE};` : ''} daemon off; pid pid; error_log error.log; worker_processes 1; ${isRoot ? 'user www-data;' : ''}
    events {}
    http {
      log_format short "$status $uri"; access_log ${place}/access.log short;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${place}/${each};`).join(' ')}
      server {
        listen 127.0.0.1:${port}; root ${root};
        # What sites have: a month for every script, a header of their own, and their first page for what is not there.
        add_header Strict-Transport-Security max-age=300;
        location ~* \\.(js|css|wasm|json)$ { expires 30d; add_header Cache-Control public; }
        location / { try_files $uri /index.html; }
        include site.conf;
      }
    }`,
  site: () => [['site.conf', brotli ? conf('nginx.conf').replace('# brotli_static on;', 'brotli_static on;') : conf('nginx.conf')]],
});

const APACHE = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate', 'brotli', 'expires', 'env'];
/** @param {boolean} beside as .htaccess, where a host allows no more */
const apache = (beside) => ({
  packed: false,
  command: (file) => [['/usr/sbin/apache2', '/usr/sbin/httpd'].find(existsSync) ?? 'apache2', ['-D', 'FOREGROUND', '-f', file]],
  config: (place, port, root) => `
    ServerRoot /usr/lib/apache2
    ${APACHE.map((name) => `LoadModule ${name}_module modules/mod_${name}.so`).join('\n')}
    ServerName localhost
    Listen 127.0.0.1:${port}
    PidFile ${place}/pid
    ErrorLog ${place}/error.log
    LogFormat "%>s %U" short
    CustomLog ${place}/access.log short
    ${isRoot ? 'User www-data\nGroup www-data' : ''}
    TypesConfig /dev/null
    # What sites have: a month for everything, and an old charset.
    ExpiresActive On
    ExpiresDefault "access plus 1 month"
    AddDefaultCharset ISO-8859-1
    DocumentRoot ${root}
    <Directory ${root}>
      Require all granted
      DirectoryIndex index.html
      AllowOverride FileInfo
    </Directory>
    ${beside ? '' : `<Directory ${root}/pathway>\nInclude ${place}/site.conf\n</Directory>`}`,
  site: () => [[beside ? 'root/pathway/.htaccess' : 'site.conf', conf('apache.conf')]],
});

export const SERVERS = {
  nginx: nginx(false),
  'nginx with brotli': nginx(true),
  'Apache, in its configuration': apache(false),
  'Apache, as .htaccess': apache(true),
};

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** What comes as it comes: not unpacked, not followed. */
export const ask = (address, headers = {}) =>
  new Promise((done, fail) => {
    const asked = request(address, { headers, agent: false }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part)).on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    asked.on('error', fail).end();
  });

/** Starts one of them. @param {keyof typeof SERVERS} name */
export async function start(name) {
  const { packed, command, config, site } = SERVERS[name];
  const place = mkdtempSync(join(tmpdir(), 'pathway-server-'));
  // Whoever it runs as has to get in.
  chmodSync(place, 0o755);
  const root = join(place, 'root');
  const names = await unpack(root, packed);
  for (const [path, text] of site()) writeFileSync(join(place, path), text);
  const port = await freePort();
  const file = join(place, 'server.conf');
  writeFileSync(file, config(place, port, root));
  const [program, args] = command(file);
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` } });
  let said = '';
  child.stderr.on('data', (part) => (said += part));
  child.on('error', (error) => (said += error));
  const ended = new Promise((done) => child.on('close', done));
  const origin = `http://127.0.0.1:${port}`;
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(place, { recursive: true });
  };
  for (const until = Date.now() + 20_000; !(await ask(`${origin}/`).catch(() => null)); ) {
    if (child.exitCode !== null || Date.now() > until) {
      await close();
      throw new Error(`${name} does not start (.ci/setup servers installs it): ${said}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  /** What was asked for, each as its status and its path. */
  const log = () => readFileSync(join(place, 'access.log'), 'utf8').split('\n').filter(Boolean);
  const put = (name, text) => {
    writeFileSync(join(root, 'pathway', name), text);
    if (packed) writeFileSync(join(root, 'pathway', `${name}.br`), brotliCompressSync(text));
  };
  return { origin, names, root, log, put, close };
}
