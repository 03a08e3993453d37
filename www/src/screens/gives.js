// The page around asks for the answers: it gets them if the person says so, and otherwise nothing.
import { button, el, heading } from '../components/dom.js';

/** @param {import('./scene.js').Scene} scene @param {Extract<import('../state/state.js').Screen, { kind: 'gives' }>} screen */
export function gives({ words, level, back }, { answered }) {
  const say = (/** @type {boolean} */ yes) => () => {
    answered(yes);
    back();
  };
  return el(
    'section',
    { class: 'page', part: 'gives' },
    heading(level, words('gives-heading')),
    el('p', null, words('gives-what')),
    el('p', null, words('gives-whom')),
    el(
      'div',
      { class: 'choices' },
      button('second', words('gives-yes'), say(true), { 'data-act': 'gives-yes' }),
      button('main', words('gives-no'), say(false), { 'data-act': 'gives-no' }),
    ),
  );
}
