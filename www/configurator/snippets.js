// What a clinic's web developer copies, made of what they chose. Whatever they typed stands in quotes, where no markup begins.

/**
 * What was chosen. Empty is not said.
 * @typedef {object} Choice
 * @property {string} site where the packed files are served from, with a slash at its end
 * @property {string} pathway
 * @property {string} lang
 * @property {Record<string, string>} attributes of the tag besides these, by name
 */
/**
 * What `make dist` packed: digests by file, and of each pathway in each language its title and when to call.
 * @typedef {object} Packed
 * @property {string} version
 * @property {Record<string, string>} integrity
 * @property {Record<string, Record<string, { title: string, emergency: string, plain: string }>>} pathways
 */

/** @param {string} text */
export const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** @param {Record<string, string>} attributes */
const written = (attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

/** @param {string} name @param {Choice} choice @param {Packed} packed */
const pinned = (name, { site }, { integrity }) => `src="${escaped(site + name)}" integrity="${integrity[name]}" crossorigin="anonymous"`;

/** @param {Choice} choice @param {Packed} packed */
const said = ({ pathway, lang }, { pathways }) => pathways[pathway]?.[lang] ?? { title: '', emergency: '', plain: '' };

/** The tag and its script. @param {Choice} choice @param {Packed} packed */
export function tag(choice, packed) {
  const { site, pathway, lang, attributes } = choice;
  const { emergency, plain } = said(choice, packed);
  return [
    `<treatment-pathway${written({ src: `${site}${pathway}/`, lang, ...attributes })}>`,
    `  <p>${escaped(emergency)}</p>`,
    ...(plain ? [`  <p><a href="${escaped(`${site}${pathway}/pages/${lang}/index.html`)}">${escaped(plain)}</a></p>`] : []),
    '</treatment-pathway>',
    `<script type="module" ${pinned('treatment-pathway.js', choice, packed)}></script>`,
  ].join('\n');
}

/** A frame can be told less: what it needs stands in its address, and never an answer. */
const IN_ADDRESS = ['country', 'theme', 'heading-level'];

/** The frame's address. @param {Choice} choice */
export function address({ site, pathway, lang, attributes }) {
  const query = new URLSearchParams({ pathway, lang });
  for (const name of IN_ADDRESS) if (attributes[name]) query.set(name, attributes[name]);
  return `${site}frame/?${query}`;
}

/** A frame that is as high as what it shows. @param {Choice} choice @param {Packed} packed */
export const frame = (choice, packed) =>
  [
    `<iframe data-treatment-pathway${written({ src: address(choice), title: said(choice, packed).title })} width="100%" height="800" frameborder="0"></iframe>`,
    `<script defer ${pinned('frame/frame.js', choice, packed)}></script>`,
  ].join('\n');

/** What the plugin's shortcode may say; all else is in the plugin's settings. */
export const IN_SHORTCODE = ['pathway', 'lang', 'reading', 'heading-level'];

/** Each of them is from a closed set, in which nothing ends a shortcode. @param {Choice} choice */
export function shortcode({ pathway, lang, attributes }) {
  /** @type {Record<string, string>} */ const said = { pathway, lang, ...attributes };
  const own = IN_SHORTCODE.filter((name) => said[name]).map((name) => ` ${name.replaceAll('-', '_')}="${said[name]}"`);
  return `[treatment_pathway${own.join('')}]`;
}

/** @param {string} address */
const originOf = (address) => new URL(address).origin;

/** What a page's Content-Security-Policy has to allow for the tag. @param {Choice} choice */
export function policy({ site, attributes }) {
  const own = originOf(site);
  const logo = attributes['clinic-logo'] && URL.canParse(attributes['clinic-logo'], site) ? originOf(new URL(attributes['clinic-logo'], site).href) : null;
  return [`script-src ${own} 'wasm-unsafe-eval'`, `style-src ${own}`, `connect-src ${own}`, ...(logo ? [`img-src ${logo}`] : [])].join('; ');
}

/** And for the frame. @param {Choice} choice */
export const framePolicy = ({ site }) => `frame-src ${originOf(site)}; script-src ${originOf(site)}`;

/** One file for all of a clinic's pages, which the tag names as `clinic`. @param {Choice} choice */
export const file = ({ attributes }) => `${JSON.stringify(Object.fromEntries(Object.entries(attributes).filter(([name, value]) => value && name !== 'loading')), null, 2)}`;

/** For an application with a bundler. @param {Choice} choice @param {Packed} packed */
export const application = (choice, { version }) =>
  [`npm install ./treatment-pathway-${version}.tgz`, '', "import 'treatment-pathway/define';", '', `<treatment-pathway${written({ src: `${choice.site}${choice.pathway}/`, lang: choice.lang, ...choice.attributes })}></treatment-pathway>`].join('\n');
