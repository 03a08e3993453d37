// Packs the page for a site into dist/, and prints what each file weighs.
//
//   treatment-pathway.js      the tag: all that a page loads at first; the only name that never changes
//   treatment-pathway-*       the rest: screens, engine, style; the name changes with the content, so cache it for ever
//   <pathway>/<lang>.json     what is asked and said
//   <pathway>/status.json     versions that were withdrawn
//   explorer.html             all of it in one file, which opens from a disk and can ask no network
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, transformSync } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
const read = (path) => readFileSync(join(ROOT, path));
const sha256 = (text) => createHash('sha256').update(text);

/** Where two files look for their pieces while the page is served from www/. */
const LOAD = 'engine/load.js';
const ENGINE = "import(new URL('../../pkg/treatment_pathway.js', here).href)";
const WASM = '../../pkg/treatment_pathway_bg.wasm';
const STYLE = 'element/sheet.js';
const SHEET = '../treatment-pathway.css';

/** In dist/ the pieces lie elsewhere: these files are read with other addresses. A piece not found is an error, not a surprise. */
const elsewhere = (pieces) => ({
  name: 'elsewhere',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/]www[/]src[/](engine[/]load|element[/]sheet)\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      // The engine's JavaScript is packed in: one request less, and fewer bytes than by itself.
      if (path.endsWith(LOAD)) contents = `import init, { Explorer } from '../../pkg/treatment_pathway.js';\n${contents}`;
      for (const [file, from, to] of [[LOAD, ENGINE, '{ default: init, Explorer }'], ...pieces]) {
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
async function served() {
  const files = new Map();
  const keep = (name, end, contents) => {
    const named = `treatment-pathway-${name}-${sha256(contents).digest('hex').slice(0, 8)}.${end}`;
    files.set(named, Buffer.from(contents));
    return `./${named}`;
  };
  const minified = (path, loader) =>
    transformSync(read(path).toString(), { loader, minify: true, target: 'es2022' }).code;
  const pieces = [
    [LOAD, WASM, keep('engine', 'wasm', read('www/pkg/treatment_pathway_bg.wasm'))],
    [STYLE, SHEET, keep('style', 'css', minified('www/src/treatment-pathway.css', 'css'))],
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
  const first = packed.metafile.outputs['dist/treatment-pathway.js'].imports.filter(
    ({ kind }) => kind === 'import-statement',
  );
  const atOnce = ['treatment-pathway.js', ...first.map(({ path }) => basename(path))];
  return { files, atOnce };
}

/** Every pathway in every language, as `make bundles` left them. */
function content() {
  const files = new Map();
  const folders = readdirSync(join(ROOT, 'pathways'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name: pathway } of folders) {
    for (const lang of readdirSync(join(ROOT, 'www/pathways', pathway))) {
      files.set(`${pathway}/${lang}`, read(`www/pathways/${pathway}/${lang}`));
    }
  }
  return files;
}

/** The explorer in one file: what would be fetched is inside. Its policy allows this script, this style and no connection. */
async function explorer(bundles) {
  const inside = `
    import wasm from './www/pkg/treatment_pathway_bg.wasm';
    import sheet from './www/src/treatment-pathway.css';
    const bundles = ${JSON.stringify(Object.fromEntries([...bundles].map(([name, text]) => [name, text.toString()])))};
    export async function inside(address) {
      const path = String(address);
      if (path.endsWith('.wasm')) return new Response(wasm, { headers: { 'content-type': 'application/wasm' } });
      if (path.endsWith('.css')) return new Response(sheet);
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
  const packed = await build({
    ...common,
    stdin: { contents: "import './www/src/define.js';", resolveDir: ROOT },
    outfile: 'dist/explorer.js',
    inject: ['inside'],
    define: { fetch: 'inside' },
    loader: { '.wasm': 'binary', '.css': 'text' },
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

const { files, atOnce } = await served();
const bundles = content();
const html = await explorer(bundles);

rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
for (const [name, contents] of [...files, ...bundles, ['explorer.html', Buffer.from(html)]]) {
  const path = join(ROOT, 'dist', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

const weight = (contents) => brotliCompressSync(contents).length;
const total = (names) => names.reduce((sum, name) => sum + weight(files.get(name) ?? bundles.get(name)), 0);
const line = (name, raw, packed, note = '') =>
  console.log(`  ${name.padEnd(40)} ${String(raw).padStart(9)} ${String(packed).padStart(9)}  ${note}`.trimEnd());
const bar = (name, bytes, limit) =>
  line(name, '', bytes, bytes <= limit ? `within ${limit}` : `OVER ${limit} by ${bytes - limit}`);
const code = [...files.keys()];

line('dist/', 'bytes', 'brotli');
for (const [name, contents] of [...files, ...bundles]) line(name, contents.length, weight(contents));
line('explorer.html', Buffer.byteLength(html), weight(Buffer.from(html)));
console.log();
bar('a page, before anything is asked', total(atOnce), 5_000);
bar('all code', total(code), 55_000);
for (const name of [...bundles.keys()].filter((name) => !name.endsWith('/status.json'))) bar(`all code and ${name}`, total([...code, name]), 100_000);
