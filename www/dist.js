// Packs the page for a site into dist/, and prints what each file weighs. The same sources are the same bytes, on any day and on any
// machine; `node www/dist.js FOLDER` packs into another folder.
//
//   treatment-pathway.js      the tag: all that a page loads at first; the only name that never changes
//   treatment-pathway-*       the rest: screens, engine, style; the name changes with the content, so cache it for ever
//   <pathway>/<lang>.first.json   what is shown and answered until all the rest is there
//   <pathway>/<lang>.json     what is asked and said
//   <pathway>/status.json     versions that were withdrawn
//   <pathway>/pages/          all of it once more, as plain pages for readers without JavaScript
//   explorer.html             all of it in one file, which opens from a disk and can ask no network
//   frame/                    the explorer alone, for a frame on any host, and what WordPress asks to embed its address
//   cohort/                   a page that answers whole tables of patients, with an engine of its own
//   configurator/             a page that makes what a clinic pastes, and a statement for its compliance
//   clinic/                   three invented clinics that use all of this
//   npm/                      the same as a package, for whoever has a bundler
//   servers/                  what a server says beside these files: nginx, Apache, and notes for others
//   sbom.spdx.json            what all of this is made of
//   treatment-pathway-VERSION.zip   what a site serves, in one file
//   wordpress/                a plugin for WordPress, as one zip
//   SHA384SUMS                what each of these files is, for sha384sum -c
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, transformSync } from 'esbuild';
import { cohort } from './cohort.js';
import { configurator } from './configurator.js';
import { digest } from './digest.js';
import { frame, languagesOf } from './frame.js';
import { npm } from './npm.js';
import { sbom } from './sbom.js';
import { wordpress } from './wordpress.js';
import { zipped } from './zip.js';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = process.argv[2] ? resolve(process.argv[2]) : join(ROOT, 'dist');
if (process.argv[2] && existsSync(FOLDER) && !existsSync(join(FOLDER, 'SHA384SUMS')) && readdirSync(FOLDER).length > 0)
  throw new Error(`${FOLDER} holds something else: name an empty folder`);
const read = (path) => readFileSync(join(ROOT, path));
const sha256 = (text) => createHash('sha256').update(text);
/** In the file that every page pays for: as safe, and a third shorter. */
const short = (contents) => digest(contents, 'sha256');

/** Where two files look for their pieces while the page is served from www/. */
const LOAD = 'engine/load.js';
const ENGINE = "import(new URL('../../pkg/treatment_pathway.js', import.meta.url).href)";
const WASM = '../../pkg/treatment_pathway_bg.wasm';
/** Where it would look by itself. It is always handed its engine, and a bundler must not look for that file. */
const GLUE = 'pkg/treatment_pathway.js';
const ITSELF = "new URL('treatment_pathway_bg.wasm', import.meta.url)";
const STYLE = 'element/sheet.js';
const SHEET = '../treatment-pathway.css';
const INTEGRITY = "INTEGRITY = ''";
/** What each file may load, by name and digest: the entry pins what it brings in, and that the rest. */
const PINS = 'engine/pins.js';
const BEHIND = 'element/pinned.js';
const REST = 'element/boot.js';

/** In dist/ the pieces lie elsewhere: these files are read with other addresses. A piece not found is an error, not a surprise. */
const elsewhere = (pieces) => ({
  name: 'elsewhere',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/]www[/](pkg[/]treatment_pathway|src[/](engine[/](load|pins)|element[/](sheet|pinned|boot)))\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      // The engine's JavaScript is packed in: one request less, and fewer bytes than by itself.
      if (path.endsWith(LOAD)) contents = `import init, { Explorer } from '../../pkg/treatment_pathway.js';\n${contents}`;
      for (const [file, from, to] of [[LOAD, ENGINE, '{ default: init, Explorer }'], [GLUE, ITSELF, 'undefined'], ...pieces]) {
        if (!path.endsWith(file)) continue;
        if (contents.split(from).length !== 2) throw new Error(`${file} should name ${from} once`);
        contents = contents.replace(from, () => to);
      }
      return { contents };
    }),
});

const common = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  write: false,
  logLevel: 'warning',
};

/** One file a kind, as a site serves them. */
async function served(bundles) {
  const files = new Map();
  const keep = (name, end, contents) => {
    const named = `treatment-pathway-${name}-${sha256(contents).digest('hex').slice(0, 8)}.${end}`;
    files.set(named, Buffer.from(contents));
    return `./${named}`;
  };
  const minified = (path, loader) =>
    transformSync(read(path).toString(), { loader, minify: true, target: 'es2022' }).code;
  const wasm = keep('engine', 'wasm', read('www/pkg/treatment_pathway_bg.wasm'));
  const style = keep('style', 'css', minified('www/src/treatment-pathway.css', 'css'));
  const pinned = (name, how) => `INTEGRITY = '${how(files.get(basename(name)))}'`;
  // Which versions were withdrawn is for a site to say at any time.
  const content = [...bundles].filter(([name]) => !name.endsWith('/status.json')).map(([name, text]) => [`./${name}`, digest(text)]);
  const pieces = [
    [LOAD, WASM, wasm],
    [LOAD, INTEGRITY, pinned(wasm, digest)],
    [STYLE, SHEET, style],
    [STYLE, INTEGRITY, pinned(style, short)],
    [PINS, 'PINS = []', `PINS = ${JSON.stringify(content)}`],
    // Their digests are known once they are packed.
    [BEHIND, 'BEHIND = []', "BEHIND = '@behind'"],
    [REST, 'REST = []', "REST = '@rest'"],
  ];
  const packed = await build({
    ...common,
    entryPoints: { 'treatment-pathway': 'www/src/define.js' },
    outdir: 'dist',
    splitting: true,
    chunkNames: 'treatment-pathway-[name]-[hash]',
    plugins: [elsewhere(pieces)],
    metafile: true,
    external: ['./treatment-pathway-*'],
  });
  for (const { path, contents } of packed.outputFiles) files.set(basename(path), contents);
  const outputs = Object.entries(packed.metafile.outputs).map(([path, { imports, entryPoint }]) => {
    const needs = imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => basename(path));
    return [entryPoint ?? path, { name: basename(path), needs }];
  });
  const of = new Map(outputs);
  /** A file, and all that a browser fetches with it. */
  const whole = (entry) => [of.get(entry).name, ...of.get(entry).needs];
  const atOnce = whole('www/src/define.js');
  const boot = whole('www/src/element/boot.js').filter((name) => !atOnce.includes(name));
  const rest = whole('www/src/element/whole.js').filter((name) => !atOnce.includes(name) && !boot.includes(name));
  /** Fetched all at once: one after the other they would cost a slow line one more way there and back. */
  const pin = (name, mark, those, how) => {
    const text = Buffer.from(files.get(name)).toString();
    const parts = text.split(new RegExp(`["'\`]${mark}["'\`]`));
    if (parts.length !== 2) throw new Error(`${name} should name ${mark} once`);
    files.set(name, Buffer.from(parts.join(JSON.stringify(those.map((each) => [`./${each}`, how(files.get(each))])))));
  };
  pin(boot[0], '@rest', rest, digest);
  pin(atOnce[0], '@behind', boot, short);
  return { files, atOnce, early: [...atOnce, ...boot, basename(style)] };
}

/** Every pathway in every language, as `make bundles` left them: what the tag loads, and apart from it the plain pages. */
function content() {
  const files = new Map();
  const folders = readdirSync(join(ROOT, 'pathways'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const pages = new Map();
  for (const { name: pathway } of folders) {
    for (const entry of readdirSync(join(ROOT, 'www/pathways', pathway), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = relative(join(ROOT, 'www/pathways'), join(entry.parentPath, entry.name)).replaceAll(sep, '/');
      (path.startsWith(`${pathway}/pages/`) ? pages : files).set(path, read(`www/pathways/${path}`));
    }
  }
  return { bundles: files, pages };
}

/** The explorer in one file: what would be fetched is inside. Its policy allows this script, this style and no connection. */
async function explorer(bundles) {
  const inside = `
    import wasm from './www/pkg/treatment_pathway_bg.wasm';
    import sheet from './www/src/treatment-pathway.css';
    const bundles = ${JSON.stringify(Object.fromEntries([...bundles].filter(([name]) => !name.endsWith('.first.json')).map(([name, text]) => [name, text.toString()])))};
    export async function inside(address) {
      const path = String(address);
      if (path.endsWith('.wasm')) return new Response(wasm, { headers: { 'content-type': 'application/wasm' } });
      if (path.endsWith('.css')) return new Response(sheet, { headers: { 'content-type': 'text/css' } });
      const name = Object.keys(bundles).find((name) => path.endsWith('/' + name));
      return name ? new Response(bundles[name]) : new Response(null, { status: 404 });
    }`;
  const instead = {
    name: 'inside',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^inside$/ }, () => ({ path: 'inside', namespace: 'inside' }));
      onLoad({ filter: /^inside$/, namespace: 'inside' }, () => ({ contents: inside, resolveDir: ROOT }));
    },
  };
  // Nothing is fetched, so that no first file is needed.
  const packed = await build({
    ...common,
    stdin: { contents: "import './www/src/define.js';", resolveDir: ROOT },
    outfile: 'dist/explorer.js',
    inject: ['inside'],
    define: { fetch: 'inside' },
    loader: { '.wasm': 'binary', '.css': 'text' },
    // All is in one file, which a site pins by itself.
    plugins: [instead, elsewhere([])],
  });
  const script = packed.outputFiles[0].text;
  const style = transformSync(read('www/src/page.css').toString(), { loader: 'css', minify: true }).code;
  const allowed = (text) => `'sha256-${sha256(text).digest('base64')}'`;
  return read('www/index.html')
    .toString()
    .replace("script-src 'self'", () => `script-src ${allowed(script)}`)
    .replace("style-src 'self'", () => `style-src ${allowed(style)}`)
    .replace("connect-src 'self'", "connect-src 'none'")
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
    .replace(/(\s*<!--[^>]*-->)?\s*<script type="module" src="[^"]*"><\/script>/g, '')
    .replace('</head>', () => `<script type="module">${script}</script>\n</head>`);
}

const { bundles, pages } = content();
const { files, atOnce, early } = await served(bundles);
const html = await explorer(bundles);
const packaged = await npm(common, elsewhere, { LOAD, WASM, STYLE, SHEET }, new Map([...bundles, ...pages]));

/** How servers are set up, and the licences. */
const beside = new Map(readdirSync(join(ROOT, 'www/servers')).map((name) => [`servers/${name}`, read(`www/servers/${name}`)]));
const [general, each] = beside.get('servers/_headers').toString().split(/(?=^.*HASHED)/m);
const hashed = [...files.keys()].filter((name) => name !== 'treatment-pathway.js').sort();
beside.set('servers/_headers', general + hashed.map((name) => each.replace('HASHED', name)).join(''));
const licences = new Map(['LICENSE-MIT', 'LICENSE-APACHE'].map((name) => [name, read(name)]));
const [, version] = /^version = "([^"]+)"/m.exec(read('Cargo.toml').toString());
const [, address] = /^repository = "([^"]+)"/m.exec(read('Cargo.toml').toString());

/** No clock: the newest review of a pathway that is packed here, which is the newest date that these files themselves state. Whoever
 * releases may say another, as is usual (https://reproducible-builds.org/specs/source-date-epoch/). */
const reviews = [...bundles].filter(([name]) => !/status|first/.test(name)).map(([, text]) => JSON.parse(text.toString()).page.reviewed);
const day = new Date(process.env.SOURCE_DATE_EPOCH ? Number(process.env.SOURCE_DATE_EPOCH) * 1000 : reviews.sort().at(-1));

const sumsOf = (those) =>
  [...those].map(([name, contents]) => `${createHash('sha384').update(contents).digest('hex')}  ${name}\n`).sort((a, b) => (a.slice(98) < b.slice(98) ? -1 : 1)).join('');
const pin = digest(files.get(atOnce[0]));
const framed = await frame(common, bundles, pin, process.env);
const pinned = new Map([...files, ...framed].filter(([name]) => ['treatment-pathway.js', 'frame/frame.js'].includes(name)));
const chooses = await configurator(common, version, pinned, languagesOf(bundles));
const clinics = await cohort(common, bundles, languagesOf(bundles));
const plugin = wordpress(files, bundles, pin, version, licences);
const site = new Map([...files, ...bundles, ...pages, ['explorer.html', Buffer.from(html)], ...framed, ...chooses, ...clinics, ...beside]);
const out = new Map([...site, [`wordpress/${plugin.name}`, await zipped('treatment-pathway', plugin.contents, day)], ...[...packaged].map(([name, contents]) => [`npm/${name}`, contents])]);
out.set('sbom.spdx.json', sbom({ version, address, created: day }, out));
for (const [name, contents] of [...licences, ['sbom.spdx.json', out.get('sbom.spdx.json')]]) site.set(name, contents);
site.set('SHA384SUMS', sumsOf(site));
const ZIP = `treatment-pathway-${version}`;
out.set(`${ZIP}.zip`, await zipped(ZIP, site, day));

rmSync(FOLDER, { recursive: true, force: true });
for (const [name, contents] of [...out, ['SHA384SUMS', sumsOf(out)]]) {
  const path = join(FOLDER, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

const all = new Map([...files, ...bundles, ['explorer.html', Buffer.from(html)], ...framed, ...clinics]);
const gzip = (name) => gzipSync(all.get(name), { level: 9 }).length;
const brotli = (name) => brotliCompressSync(all.get(name)).length;
const total = (names, weigh) => names.reduce((sum, name) => sum + weigh(name), 0);
const line = (name, ...rest) => console.log(`  ${name.padEnd(44)} ${rest.map((each) => String(each).padStart(9)).join(' ')}`.trimEnd());

line('dist/', 'bytes', 'gzip', 'brotli');
for (const [name, contents] of all) line(name, contents.length, gzip(name), brotli(name));

/** Nobody loads them all, and they are no code: one line for each language of a pathway, and what one page weighs at most. */
console.log();
line('plain pages', 'pages', 'bytes', 'largest', 'brotli');
const folders = new Map();
for (const [name, contents] of pages) folders.set(dirname(name), [...(folders.get(dirname(name)) ?? []), contents]);
for (const [folder, contents] of folders) {
  const largest = contents.reduce((one, other) => (other.length > one.length ? other : one));
  line(folder, contents.length, contents.reduce((sum, { length }) => sum + length, 0), largest.length, brotliCompressSync(largest).length);
}

/** What a page weighs at the moments that matter, what it should weigh, and what it weighed when that was last accepted. */
const code = [...files.keys()];
const whole = [...bundles.keys()].filter((name) => /[/][a-z-]+[.]json$/i.test(name) && !name.endsWith('/status.json'));
const weights = [
  ['before anything is asked, brotli', total(atOnce, brotli), 5_000],
  ...whole.map((name) => name.replace('.json', '.first.json')).map((name) => [`before Start, ${name}, gzip`, total([...early, name], gzip), 60_000]),
  ['all code, brotli', total(code, brotli), 100_000],
  ...whole.map((name) => [`all code and ${name}, brotli`, total([...code, name, name.replace('.json', '.first.json')], brotli), 150_000]),
  ['the page for whole clinics without its bundle, brotli', total(['cohort/index.html', 'cohort/cohort.css', 'cohort/cohort.js', 'cohort/cohort.wasm'], brotli), 250_000],
];
const SIZES = join(ROOT, 'www/sizes.json');
const before = JSON.parse(readFileSync(SIZES).toString());
console.log();
for (const [what, bytes, bar] of weights)
  console.log(`  ${what.padEnd(54)} ${String(bytes).padStart(9)}  ${bytes <= bar ? `within ${bar}` : `OVER ${bar} by ${bytes - bar}`}, was ${before[what] ?? 'not known'}`);
if (process.env.SIZES === 'accept') writeFileSync(SIZES, `${JSON.stringify(Object.fromEntries(weights), null, 2)}\n`);
else {
  const heavier = weights.filter(([what, bytes]) => !(bytes <= before[what] * 1.02));
  for (const [what, bytes] of heavier) console.error(`${what}: ${bytes} bytes are more than 2 % above ${before[what] ?? 'nothing'}; lighten it, or say SIZES=accept make dist`);
  if (heavier.length > 0) process.exitCode = 1;
}
