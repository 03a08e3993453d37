// The page for whole clinics in dist/: a page in each language, an engine of its own, and the bundle that the explorer has.
import { readFileSync } from 'node:fs';
import { build, transformSync } from 'esbuild';
import { filled, WORDS } from './cohort/words.js';
import { escaped } from './configurator/snippets.js';
import { digest } from './digest.js';

const read = (name) => readFileSync(new URL(`cohort/${name}`, import.meta.url));

/** What the script names while it lies in www/, and what it names in dist/: its engine's JavaScript is packed in. */
const replaced = (wasm) => ({
  'engine.js': [
    ["import(new URL('./pkg/treatment_pathway.js', import.meta.url).href)", 'Promise.resolve({ default: init, Clinics })'],
    ['./pkg/treatment_pathway_bg.wasm', './cohort.wasm'],
    ["INTEGRITY = ''", `INTEGRITY = '${digest(wasm)}'`],
  ],
  'pkg/treatment_pathway.js': [["new URL('treatment_pathway_bg.wasm', import.meta.url)", 'undefined']],
});

/**
 * @param {object} common how everything is packed
 * @param {Map<string, Buffer>} bundles
 * @param {ReturnType<typeof import('./frame.js').languagesOf>} languages
 * @returns {Promise<Map<string, Buffer>>} by path in dist/
 */
export async function cohort(common, bundles, languages) {
  const wasm = read('pkg/treatment_pathway_bg.wasm');
  const elsewhere = {
    name: 'elsewhere',
    setup: ({ onLoad }) =>
      onLoad({ filter: /www[/]cohort[/](engine|pkg[/]treatment_pathway)\.js$/ }, ({ path }) => {
        const [name, pieces] = Object.entries(replaced(wasm)).find(([end]) => path.endsWith(end));
        let contents = read(name).toString();
        for (const [from, to] of pieces) {
          if (contents.split(from).length !== 2) throw new Error(`cohort/${name} should name ${from} once`);
          contents = contents.replace(from, () => to);
        }
        return { contents: name === 'engine.js' ? `import init, { Clinics } from './pkg/treatment_pathway.js';\n${contents}` : contents };
      }),
  };
  const packed = await build({ ...common, entryPoints: ['www/cohort/cohort.js'], outfile: 'dist/cohort/cohort.js', plugins: [elsewhere] });
  const script = Buffer.from(packed.outputFiles[0].contents);
  const files = new Map([
    ['cohort/cohort.js', script],
    ['cohort/cohort.css', Buffer.from(transformSync(read('cohort.css').toString(), { loader: 'css', minify: true }).code)],
    ['cohort/cohort.wasm', wasm],
  ]);
  const [{ pathway }] = languages;
  const own = languages.filter((each) => each.pathway === pathway && WORDS[each.lang]);
  for (const [index, { lang, texts }] of own.entries()) {
    const { lang: otherLang } = own[(index + 1) % own.length];
    const [folder, cohort] = index === 0 ? ['', ''] : [`${lang}/`, '../'];
    const bundle = `${pathway}/${lang}.json`;
    const said = {
      ...WORDS[lang],
      ...{ lang, cohort, name: texts.pathway, otherLang, otherPage: index + 1 < own.length ? `${cohort}${otherLang}/index.html` : `${cohort}index.html` },
      ...{ integrity: digest(script), bundle: `${cohort}../${bundle}`, bundleIntegrity: digest(bundles.get(bundle)) },
    };
    const page = filled(read('page.html').toString(), Object.fromEntries(Object.entries(said).map(([key, text]) => [key, escaped(filled(text, { name: texts.pathway }))])));
    // In one language there is no other to read it in.
    const lines = page.split('\n').filter((line) => own.length > 1 || !line.includes('class="other"'));
    files.set(`cohort/${folder}index.html`, Buffer.from(lines.join('\n')));
  }
  return files;
}
