// The WordPress plugin of dist/: its sources as they stand, the packed page beside them, and what its PHP looks up of both.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { languagesOf, saidOf } from './frame.js';
import { COUNTRIES, numbersOf } from './src/element/countries.js';
import { editorSide, sentences, serverSide, template, translated } from './wordpress/translate.js';
import { WORDS } from './wordpress/words.js';

const HOME = new URL('wordpress/', import.meta.url);
const read = (name) => readFileSync(new URL(name, HOME), 'utf8');
const EDITOR = 'treatment-pathway-explorer-editor-script';
const LOCALES = ['es_ES'];

/** What of the sources goes into the plugin; the rest makes it. */
export const SOURCES = readdirSync(HOME, { recursive: true })
  .map(String)
  .filter((name) => /\.(php|json|txt)$|^block\/.*\.js$|\.pot?$/.test(name))
  .sort();

/** All sentences that a translator has to write. */
export const plugin = () => sentences(new Map(SOURCES.filter((name) => /\.(php|js)$/.test(name)).map((name) => [name, read(name)])));

/**
 * @param {Map<string, Buffer>} files the packed page
 * @param {Map<string, Buffer>} bundles
 * @param {string} integrity of the entry
 * @param {string} version
 * @param {Map<string, Buffer>} licences
 * @returns {{ name: string, contents: Map<string, Buffer> }}
 */
export function wordpress(files, bundles, integrity, version, licences) {
  const contents = new Map([...licences].map(([name, text]) => [name, Buffer.from(text)]));
  for (const name of SOURCES) contents.set(name, Buffer.from(read(name).replaceAll('{{version}}', version)));
  contents.set('languages/treatment-pathway.pot', Buffer.from(template(plugin(), version)));
  for (const locale of LOCALES) {
    const texts = translated(read(`languages/treatment-pathway-${locale}.po`));
    contents.set(`languages/treatment-pathway-${locale}.l10n.php`, Buffer.from(serverSide(texts, locale)));
    contents.set(`languages/treatment-pathway-${locale}-${EDITOR}.json`, Buffer.from(editorSide(texts, locale)));
  }
  for (const [name, text] of [...files, ...bundles]) contents.set(`assets/${name}`, Buffer.from(text));
  contents.set('assets/content.php', Buffer.from(content(bundles, integrity)));
  const entry = createHash('sha256').update(files.get('treatment-pathway.js')).digest('hex').slice(0, 8);
  contents.set('assets/treatment-pathway.asset.php', Buffer.from(`<?php\ndefined( 'ABSPATH' ) || exit;\n\nreturn array( 'dependencies' => array(), 'version' => '${entry}' );\n`));
  return { name: `treatment-pathway-${version}.zip`, contents };
}

/** The element's own colours, from its style sheet: those that a clinic may choose, and those that stay. */
function colours() {
  const css = readFileSync(new URL('src/treatment-pathway.css', import.meta.url), 'utf8');
  const of = (name) => {
    const found = new RegExp(`--${name}: (?:var\\([\\w-]+, )?(#[0-9a-f]{3,6})`).exec(css)?.[1];
    if (!found) throw new Error(`the style sheet should name the colour --${name}`);
    return found.length === 4 ? found.replace(/[0-9a-f]/g, '$&$&') : found;
  };
  return {
    chosen: { ink: of('ink'), paper: of('paper'), accent: of('accent'), on_accent: of('on-accent') },
    faint: of('faint'),
    fixed: ['soft', 'honey', 'danger-ink', 'stops', 'temporary', 'removable', 'permanent'].map(of),
  };
}

/** What a country is called; not every PHP knows it. @param {string} code */
const namesOf = (code) =>
  Object.fromEntries(Object.keys(WORDS).map((lang) => [lang, new Intl.DisplayNames(lang, { type: 'region' }).of(code.toUpperCase()) ?? code]));

/** @param {Map<string, Buffer>} bundles @param {string} integrity */
function content(bundles, integrity) {
  const all = languagesOf(bundles).filter(({ lang }) => WORDS[lang]);
  const value = {
    integrity,
    pathways: saidOf(all),
    languages: Object.fromEntries([...new Set(all.map(({ lang }) => lang))].map((lang) => [lang, { code: lang, ...WORDS[lang] }])),
    countries: Object.fromEntries(COUNTRIES.map((code) => [code, { number: numbersOf(code).emergency, ...namesOf(code) }])),
    colours: colours(),
  };
  return `<?php\n// Made when the plugin was packed.\ndefined( 'ABSPATH' ) || exit;\n\nreturn ${php(value)};\n`;
}

/** A value as PHP writes it. @param {unknown} value @returns {string} */
function php(value) {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `array( ${value.map(php).join(', ')} )`;
  return `array( ${Object.entries(value).map(([key, each]) => `${php(key)} => ${php(each)}`).join(', ')} )`;
}
