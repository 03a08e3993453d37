// The npm package, as a bundler takes it in: the engine and the style are modules of their own, so that no bundler has to know
// what to do with WebAssembly. A bundler changes every file, so that none pins another.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { cssData, FRAMEWORKS, htmlData, manifest, types } from './contract.js';

const ENTRIES = ['treatment-pathway', 'define'];

/** What is fetched by these names is inside; a bundle is not. */
const INSIDE = `
  const answer = (body, type) => new Response(body, { headers: { 'content-type': type } });
  export async function inside(address, how) {
    const path = String(address);
    if (path === 'engine.wasm') return answer((await import('./pkg/treatment_pathway_bg.wasm')).default, 'application/wasm');
    if (path === 'style.css') return answer((await import('./src/treatment-pathway.css')).default, 'text/css');
    return globalThis.fetch(address, how);
  }`;

/**
 * @param {object} common how everything is packed
 * @param {(pieces: string[][]) => import('esbuild').Plugin} elsewhere
 * @param {Record<'LOAD' | 'WASM' | 'STYLE' | 'SHEET', string>} names of the pieces that lie elsewhere
 * @param {Map<string, Buffer>} bundles
 * @returns {Promise<Map<string, Buffer | string>>} by path
 */
export async function npm(common, elsewhere, { LOAD, WASM, STYLE, SHEET }, bundles) {
  const at = (path) => `new URL('${path}', import.meta.url)`;
  const instead = {
    name: 'inside',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^inside$/ }, () => ({ path: 'inside', namespace: 'inside' }));
      onLoad({ filter: /^inside$/, namespace: 'inside' }, () => ({ contents: INSIDE, resolveDir: new URL('.', import.meta.url).pathname }));
    },
  };
  const packed = await build({
    ...common,
    entryPoints: Object.fromEntries(ENTRIES.map((name) => [name, `www/src/${name}.js`])),
    outdir: 'dist/npm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    inject: ['inside'],
    define: { fetch: 'inside' },
    loader: { '.wasm': 'binary', '.css': 'text' },
    plugins: [instead, elsewhere([[LOAD, at(WASM), "'engine.wasm'"], [STYLE, at(SHEET), "'style.css'"]])],
  });
  const files = new Map(packed.outputFiles.map(({ path, contents }) => [path.slice(path.indexOf('dist/npm/') + 9), Buffer.from(contents)]));
  const made = manifest('treatment-pathway.js');
  const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
  const root = (name) => readFileSync(new URL(`../${name}`, import.meta.url));
  const [, version] = /^version = "([^"]+)"/m.exec(root('Cargo.toml').toString());
  for (const [name, text] of Object.entries({
    'custom-elements.json': json(made),
    'vscode.html-custom-data.json': json(htmlData(made)),
    'vscode.css-custom-data.json': json(cssData(made)),
    'treatment-pathway.d.ts': types(made),
    'define.d.ts': "import './treatment-pathway.js';\n",
    ...FRAMEWORKS,
    'types.js': '// Types alone: nothing of them runs.\nexport {};\n',
    'README.md': readFileSync(new URL('npm.md', import.meta.url)),
    'package.json': json(described(version)),
    'LICENSE-MIT': root('LICENSE-MIT'),
    'LICENSE-APACHE': root('LICENSE-APACHE'),
  }))
    files.set(name, text);
  for (const [name, text] of bundles) files.set(`pathways/${name}`, text);
  return files;
}

const both = (name) => ({ types: `./${name}.d.ts`, default: `./${name}.js` });

/** @param {string} version */
const described = (version) => ({
  name: 'treatment-pathway',
  version,
  description: 'A custom element that walks a person through a treatment pathway and explains each step. Education and preparation for a visit.',
  license: 'MIT OR Apache-2.0',
  type: 'module',
  exports: {
    '.': both('treatment-pathway'),
    './define': both('define'),
    ...Object.fromEntries(Object.keys(FRAMEWORKS).map((name) => [`./${basename(name, '.d.ts')}`, { types: `./${name}`, default: './types.js' }])),
    './pathways/*': './pathways/*',
    './custom-elements.json': './custom-elements.json',
    './package.json': './package.json',
  },
  types: './treatment-pathway.d.ts',
  customElements: 'custom-elements.json',
  sideEffects: ['./define.js'],
});
