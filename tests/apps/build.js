// Builds the apps of this folder, each with the package as the registry would send it: packed, installed, taken in.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { build, createLogger, createServer } from 'vite';
import { POLICY } from '../browser/helper.js';

export const HERE = fileURLToPath(new URL('.', import.meta.url));
const PACKAGE = join(HERE, '../../dist/npm');
const INSTALLED = join(HERE, 'node_modules/treatment-pathway');
const MADE = join(HERE, 'made');
const npm = (...given) => execFileSync('npm', given, { cwd: HERE, encoding: 'utf8' });

rmSync(MADE, { recursive: true, force: true });
mkdirSync(MADE);
npm('pack', '--silent', '--pack-destination', MADE, PACKAGE);
const [tarball] = readdirSync(MADE);
npm('install', '--no-save', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', join(MADE, tarball));
// As the package's own page asks a site to do.
const PUBLIC = join(MADE, 'public');
cpSync(join(INSTALLED, 'pathways'), join(PUBLIC, 'pathways'), { recursive: true });

/** Frameworks write HTML, which the strictest policy refuses to everybody; the rest of it holds for them too. */
const LESS = POLICY.replace(/; require-trusted-types-for.*/, '');
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.html': 'text/html' };
/** Every file of a folder, at these addresses. */
const served = (folder, at = '/') =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [`${at}${name}`, { body: readFileSync(join(folder, name)), type: TYPES[extname(name)], policy: LESS }]),
  );
const pathways = served(PUBLIC);

const ofVite = async (name) => {
  const outDir = join(MADE, name);
  const warnings = [];
  const customLogger = { ...createLogger('silent'), warn: (text) => warnings.push(text), warnOnce: (text) => warnings.push(text) };
  // An engine is as large as it is.
  await build({ ...vite(name), customLogger, build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 1000 } });
  return { routes: served(outDir), warnings };
};
const vite = (name) => ({ root: join(HERE, name), publicDir: PUBLIC, ...(name === 'vite' && { configFile: false }) });

const BUILDS = {
  async plain() {
    return { routes: { ...served(join(HERE, 'plain')), ...served(INSTALLED, '/node_modules/treatment-pathway/') }, warnings: [] };
  },
  async esbuild() {
    const outdir = join(MADE, 'esbuild');
    const { warnings } = await bundle({ entryPoints: [join(HERE, 'esbuild/main.ts')], bundle: true, splitting: true, format: 'esm', minify: true, outdir, logLevel: 'silent' });
    return { routes: { ...served(join(HERE, 'esbuild')), ...served(outdir) }, warnings: warnings.map(({ text }) => text) };
  },
  vite: ofVite,
  react: ofVite,
  vue: ofVite,
  svelte: ofVite,
};
export const APPS = Object.keys(BUILDS);

/** What a server gives of an app: routes for `visit`, and what the bundler complained of. */
export async function built(name) {
  const { routes, warnings } = await BUILDS[name](name);
  return { routes: { ...pathways, ...routes, '/': { ...routes['/index.html'], type: 'text/html' } }, warnings };
}

/** Vite's own server, as whoever writes an app looks at it. */
export async function developed(name) {
  const server = await createServer({ ...vite(name), logLevel: 'silent', cacheDir: join(MADE, `.vite-${name}`), server: { host: '127.0.0.1', port: 0 } });
  await server.listen();
  return { origin: `http://127.0.0.1:${server.httpServer.address().port}`, close: () => server.close() };
}
