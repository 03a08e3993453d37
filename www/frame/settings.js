// What the page's own address may say, each from a closed set; anything else is as if it were not there. It never says an answer.
import { COUNTRIES } from '../src/element/countries.js';

/** What is said in each language, and of each pathway in each; `make dist` writes it here. @type {{ pathways: Record<string, Record<string, { title: string, emergency: string }>>, words: Record<string, Record<string, string>> }} */
const SAID = { pathways: {}, words: {} };

/** @type {Record<string, readonly string[]>} */
const CHOICES = {
  pathway: Object.keys(SAID.pathways),
  lang: Object.keys(SAID.words),
  country: COUNTRIES,
  'heading-level': ['1', '2', '3', '4'],
  theme: ['auto', 'light', 'dark'],
};

/** @param {HTMLElement} tag @param {URLSearchParams} query */
export function choose(tag, query) {
  const chosen = (/** @type {string} */ name) => {
    const said = query.get(name)?.toLowerCase() ?? '';
    return CHOICES[name].includes(said) ? said : null;
  };
  for (const name of ['lang', 'country', 'heading-level', 'theme']) {
    const said = chosen(name);
    if (said) tag.setAttribute(name, said);
  }
  const theme = chosen('theme');
  if (theme) document.documentElement.dataset.theme = theme;
  const folder = tag.getAttribute('src') ?? '';
  const pathway = chosen('pathway') ?? folder.split('/').at(-2) ?? '';
  tag.setAttribute('src', folder.replace(/[^/]+\/$/, `${pathway}/`));
  const inLanguage = () => {
    const lang = tag.getAttribute('lang') ?? 'en';
    say(lang, { ...SAID.words[lang], ...SAID.pathways[pathway]?.[lang] });
  };
  inLanguage();
  // A person may choose another on the screen.
  new MutationObserver(inLanguage).observe(tag, { attributeFilter: ['lang'] });
}

/** @param {string} lang @param {Record<string, string>} said */
function say(lang, said) {
  document.documentElement.lang = lang;
  document.title = said.title ?? document.title;
  for (const node of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-said]'))) {
    node.textContent = said[node.dataset.said ?? ''] ?? node.textContent;
  }
}

/** One sentence in the language of the page. @param {'blocked' | 'confined'} id */
export const sentence = (id) => SAID.words[document.documentElement.lang]?.[id] ?? '';
