// How the first page begins: what cannot wait and whose numbers to call, the language, what this is, the way back to saved answers, and who it is for.
import { country } from './country.js';
import { button, el, heading } from './dom.js';
import { emergencyLine } from './emergency-line.js';
import { fold } from './fold.js';
import { languages } from './languages.js';

/** So many paragraphs of the introduction stand open; what goes further is unfolded by whoever wants it. */
const OPEN = 2;

/**
 * @param {string} title
 * @param {string[]} list of languages
 * @param {import('./dom.js').Child} news that the pathway is overdue; what the last step did, a new start for one
 * @param {object} context
 * @param {import('./words.js').Words} context.words
 * @param {import('./words.js').Text} context.text a text of the pathway
 * @param {number} context.level
 * @param {string} context.lang
 * @param {(lang: string) => Promise<boolean>} context.speak
 * @param {import('../element/attributes.js').Settings} context.settings
 * @param {(country: string) => void} context.settle
 * @param {(screen: import('../state/state.js').Screen) => void} context.visit
 * @param {() => HTMLElement | null} context.links to what can be read beside the walk
 */
export function opening(title, list, news, context) {
  const { words, text, level, visit, links } = context;
  const intro = text('intro');
  const more = intro.slice(OPEN);
  return el(
    'div',
    { class: 'opening' },
    emergencyLine(context, 'note', country(context, 'opening')),
    languages(list, context),
    news,
    heading(level, title),
    intro.slice(0, OPEN),
    more.length > 0 && fold('intro', level, words('more'), more),
    button('second', words('open-heading'), () => visit({ kind: 'saved' }), { 'data-act': 'open-saved' }),
    el('section', { class: 'note', part: 'scope' }, el(`h${level + 1}`, null, words('before-you-start')), text('scope')),
    links(),
  );
}
