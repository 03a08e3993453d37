// The frame page of dist/, for a host that takes no tag: a page in each language, what WordPress and others read of it to embed
// its address, and the script that makes a frame as high as what it shows.
import { readFileSync } from 'node:fs';
import { build, transformSync } from 'esbuild';
import { escaped } from './configurator/snippets.js';
import { WORDS } from './frame/words.js';
import { COUNTRIES } from './src/element/countries.js';

const read = (name) => readFileSync(new URL(`frame/${name}`, import.meta.url), 'utf8');
/** No server has this name: until a site says where it stands, its address leads nowhere. */
const NOWHERE = 'https://site.invalid/';

/** Where dist/ will stand; an oEmbed answer has to name it in full. @param {string | undefined} said */
export function siteOf(said) {
  if (!said) return NOWHERE;
  const site = URL.canParse(said) ? new URL(said) : null;
  if (!site || !/^https?:$/.test(site.protocol) || site.search || site.hash) {
    throw new Error(`SITE should be the address of the folder that dist/ is served from, as https://www.example.org/pathway/, and not ${said}`);
  }
  return site.href.endsWith('/') ? site.href : `${site.href}/`;
}

/** Whose numbers the page names where its address says nothing: who pastes an address into WordPress cannot say more, because
 * the answer to it is one file. @param {string | undefined} said */
export function countryOf(said) {
  if (said && !COUNTRIES.includes(said)) throw new Error(`COUNTRY should be one of the codes in www/src/element/countries.js, as us, and not ${said}`);
  return said ?? '';
}

/** Pathways and their languages, the texts of each, and the words of the explorer. @param {Map<string, Buffer>} bundles */
export function languagesOf(bundles) {
  return [...bundles].flatMap(([name, text]) => {
    const [, pathway, lang] = /^([^/]+)\/([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.json$/.exec(name) ?? [];
    // Not every file in such a folder is a language.
    if (!lang) return [];
    const { texts, words } = JSON.parse(text.toString());
    return [{ pathway, lang, texts, words }];
  });
}

/** When to call, in one line; no number is named, because the country is known only once the page runs. */
export function emergencyOf({ texts, words }) {
  const fill = (text) => text.replace('{emergency}', words['emergency-number']).replace('{crisis}', '');
  return fill(texts['pathway.signs'] ?? texts['pathway.emergency']).replaceAll(/\s*\n+-?\s*/g, ' ');
}

/** Of each pathway in each language: its title, when to call, and how its plain pages are called. @param {ReturnType<typeof languagesOf>} languages */
export const saidOf = (languages) =>
  Object.fromEntries(
    Object.entries(grouped(languages)).map(([pathway, each]) => [pathway, Object.fromEntries(each.map((one) => [one.lang, { title: one.texts.pathway, emergency: emergencyOf(one), plain: WORDS[one.lang]?.plain ?? '' }]))]),
  );

/**
 * @param {object} common how everything is packed
 * @param {Map<string, Buffer>} bundles
 * @param {string} integrity of the entry
 * @param {{ SITE?: string, COUNTRY?: string }} where dist/ will stand, and for whom
 * @returns {Promise<Map<string, Buffer>>} by path in dist/
 */
export async function frame(common, bundles, integrity, where) {
  const site = siteOf(where.SITE);
  const country = countryOf(where.COUNTRY);
  const all = languagesOf(bundles);
  const [{ pathway }] = all;
  const own = all.filter((each) => each.pathway === pathway && WORDS[each.lang]);
  const wordsIn = ({ lang, words }) => ({ ...WORDS[lang], framed: WORDS[lang].framed.replace('{take}', words['take-heading']) });
  const titleOf = ({ lang, texts }) => `${texts.pathway}: ${WORDS[lang].explorer}`;
  const table = {
    words: Object.fromEntries(own.map((each) => [each.lang, wordsIn(each)])),
    pathways: Object.fromEntries(
      Object.entries(grouped(all.filter(({ lang }) => WORDS[lang]))).map(([name, each]) => [
        name,
        Object.fromEntries(each.map((one) => [one.lang, { title: titleOf(one), emergency: emergencyOf(one) }])),
      ]),
    ),
  };
  const files = new Map();
  for (const [index, one] of own.entries()) {
    const [folder, up] = index === 0 ? ['', '../'] : [`${one.lang}/`, '../../'];
    const address = `${site}frame/${folder}`;
    const said = {
      ...{ country, lang: one.lang, dist: up, frame: index === 0 ? '' : '../', pathway, integrity },
      ...{ oembed: `${site}frame/oembed.${one.lang}.json`, title: titleOf(one), emergency: emergencyOf(one) },
      ...{ description: one.texts['pathway.intro'].split('\n')[0], ...wordsIn(one) },
    };
    const page = read('page.html').replaceAll(/\{(\w+)\}/g, (_, key) => escaped(said[key]));
    files.set(`frame/${folder}index.html`, Buffer.from(page));
    files.set(`frame/oembed.${one.lang}.json`, Buffer.from(`${JSON.stringify(oembed(said, address, site), null, 2)}\n`));
  }
  const packed = await build({
    ...common,
    format: 'iife',
    entryPoints: { inside: 'www/frame/inside.js', frame: 'www/frame/parent.js' },
    outdir: 'dist/frame',
    plugins: [written(table)],
  });
  for (const { path, contents } of packed.outputFiles) files.set(`frame/${path.split('/').at(-1)}`, Buffer.from(contents));
  files.set('frame/frame.css', Buffer.from(transformSync(read('frame.css'), { loader: 'css', minify: true }).code));
  return files;
}

/** By pathway. */
export const grouped = (all) => Object.fromEntries([...new Set(all.map(({ pathway }) => pathway))].map((pathway) => [pathway, all.filter((each) => each.pathway === pathway)]));

/** As WordPress takes it from a site that it does not know: a quotation to read until the frame has spoken, and the frame. */
const oembed = ({ title }, address, site) => ({
  version: '1.0',
  type: 'rich',
  provider_name: 'Treatment pathway',
  provider_url: site,
  title,
  width: 600,
  height: 800,
  html:
    `<blockquote><a href="${escaped(address)}">${escaped(title)}</a></blockquote>` +
    `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="800" frameborder="0" marginwidth="0" marginheight="0"></iframe>`,
});

/** @param {object} table @returns {import('esbuild').Plugin} */
const written = (table) => ({
  name: 'written',
  setup: ({ onLoad }) =>
    onLoad({ filter: /www[/]frame[/]settings\.js$/ }, () => {
      const parts = read('settings.js').split('SAID = { pathways: {}, words: {} }');
      if (parts.length !== 2) throw new Error('frame/settings.js should name SAID once');
      return { contents: parts.join(`SAID = ${JSON.stringify(table)}`) };
    }),
});
