// The configurator of dist/: a page that shows the tag live and makes what a clinic pastes, and the statement for its compliance.
import { readdirSync, readFileSync } from 'node:fs';
import { build, transformSync } from 'esbuild';
import { rows } from './configurator/statement.js';
import { digest } from './digest.js';
import { saidOf } from './frame.js';

const read = (name) => readFileSync(new URL(`configurator/${name}`, import.meta.url), 'utf8');
/** Three invented clinics, on the packed files. */
const CLINICS = new URL('clinic/examples/', import.meta.url);
const clinic = (name, integrity) =>
  Buffer.from(readFileSync(new URL(name, CLINICS), 'utf8').replace('{integrity}', integrity['treatment-pathway.js']).replace('{frame}', integrity['frame/frame.js']));
const PACKED = "PACKED = { version: '', integrity: {}, pathways: {} }";

/**
 * @param {object} common how everything is packed
 * @param {string} version
 * @param {Map<string, Buffer | string>} files that are pinned in what is pasted, by path in dist/
 * @param {ReturnType<typeof import('./frame.js').languagesOf>} languages of each pathway
 * @returns {Promise<Map<string, Buffer>>} by path in dist/
 */
export async function configurator(common, version, files, languages) {
  const pathways = saidOf(languages);
  const integrity = Object.fromEntries([...files].map(([name, contents]) => [name, digest(contents)]));
  const table = JSON.stringify({ version, integrity, pathways });
  const written = {
    name: 'written',
    setup: ({ onLoad }) =>
      onLoad({ filter: /www[/]configurator[/]configurator\.js$/ }, () => {
        const parts = read('configurator.js').split(PACKED);
        if (parts.length !== 2) throw new Error('configurator.js should name PACKED once');
        return { contents: parts.join(`PACKED = ${table}`) };
      }),
  };
  const packed = await build({ ...common, entryPoints: ['www/configurator/configurator.js'], outfile: 'dist/configurator/configurator.js', plugins: [written] });
  const filled = (name, values) => Buffer.from(read(name).replaceAll(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole));
  return new Map([
    ['configurator/configurator.html', filled('configurator.html', { integrity: integrity['treatment-pathway.js'] })],
    ['configurator/configurator.js', Buffer.from(packed.outputFiles[0].contents)],
    ['configurator/configurator.css', Buffer.from(transformSync(read('configurator.css'), { loader: 'css', minify: true }).code)],
    ['configurator/statement.html', filled('statement.html', { version, rows: rows() })],
    ...readdirSync(CLINICS).map((name) => [`clinic/examples/${name}`, clinic(name, integrity)]),
  ]);
}
