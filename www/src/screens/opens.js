// Before saved answers are opened: that somebody saved them, when, and that they may be another person's. A link, a file, a
// code and what this device keeps ask alike.
import { dayWords } from '../sharing/day.js';
import { button, el, heading } from '../components/dom.js';

/** @param {import('./scene.js').Scene} scene @param {Extract<import('../state/state.js').Screen, { kind: 'opens' }>} screen */
export function opens({ words, level, lang, answers, open, back }, { from, snapshot }) {
  const day = snapshot.day ? words('opened-day', { day: dayWords(snapshot.day, lang) }) : words('opened-day-unknown');
  return el(
    'section',
    { class: 'page', part: 'opens' },
    heading(level, words('opens-heading')),
    el('p', null, words(`opens-${from}`), ' ', day),
    el('p', null, words('opens-whose')),
    answers.length > 0 && el('p', null, words('opens-takes')),
    el(
      'div',
      { class: 'choices' },
      button('main', words('opens-yes'), () => open(from, snapshot), { 'data-act': 'opens-yes' }),
      button('second', words('opens-no'), back, { 'data-act': 'opens-no' }),
    ),
  );
}
