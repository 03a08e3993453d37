// The first screen: what cannot wait, every treatment on its ladder, and two ways on. Nothing has to be answered to look.
import { call } from '../components/call.js';
import { country } from '../components/country.js';
import { button, el, heading } from '../components/dom.js';
import { drawing } from '../components/drawings.js';
import { fold } from '../components/fold.js';
import { languages } from '../components/languages.js';
import { overdue } from '../components/overdue.js';
import { search } from '../components/search.js';
import { kept } from '../sharing/device.js';
import { newsOf } from './around.js';

/** @typedef {import('./scene.js').Scene} Scene */

/** @param {Scene} scene */
export function first(scene) {
  const { contents, view, words, level, text, visit, look, start, answers, ladder, links } = scene;
  const begun = answers.length > 0;
  const ways = ladder('whole');
  return [
    el(
      'header',
      { class: 'bar' },
      country(scene, 'opening'),
      languages(contents.languages, scene),
      button('link', words('saved-answers'), () => visit({ kind: 'saved' }), { 'data-act': 'open-saved' }),
    ),
    el(
      'div',
      { class: 'first' },
      el(
        'div',
        { class: 'lead' },
        overdue(contents, scene),
        newsOf(scene),
        heading(level, view.title),
        el('section', { class: 'signs', part: 'emergency-line', 'aria-label': words('emergency-heading') }, signs(scene), call(scene)),
      ),
      ways,
      el(
        'div',
        { class: 'begin' },
        el('p', { class: 'promise' }, drawing('lock', 'pen small'), words(kept(contents) === null ? 'nobody-keeps' : 'kept-here')),
        el(
          'div',
          { class: 'ways-on' },
          button('main', [words(begun ? 'start-on' : 'start'), ' ', !begun && el('small', null, words('start-time'))], start, {
            part: 'start',
          }),
          ways && button('second', words('look'), look, { part: 'look' }),
        ),
      ),
    ),
    el(
      'div',
      { class: 'folds' },
      fold('intro', level, words('about-page'), text('intro'), links()),
      fold('scope', level, words('before-you-start'), text('scope')),
    ),
  ];
}

/** In one line where the author wrote one; else as it is said everywhere. @param {Scene} scene */
const signs = ({ contents, text }) => (contents.text('signs') ? text('signs') : text('emergency'));

/** The same ladder, all of it open, and a place to find what is on it. @param {Scene} scene */
export function lookAround(scene) {
  const { words, level, ladder, map } = scene;
  const all = ladder('look');
  return [el('div', { class: 'look-head' }, heading(level, words('ladder-heading')), call(scene), search(scene, all)), all, map];
}
