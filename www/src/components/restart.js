// Start again: asks first, on the spot. The browser's own question box is blocked in sandboxed frames.
import { button, el } from './dom.js';

/** @param {{ words: import('./words.js').Words, restart: () => void }} context */
export function restart({ words, restart: go }) {
  const ask = button('link', words('start-again'), () => show(true), { 'data-act': 'restart' });
  const sure = el(
    'div',
    { class: 'note', hidden: true, role: 'group', 'aria-label': words('start-again') },
    el('p', null, words('start-again-ask')),
    el(
      'div',
      { class: 'choices' },
      button('second', words('start-again-yes'), go, { 'data-act': 'restart-yes' }),
      button('second', words('start-again-no'), () => show(false)),
    ),
  );
  /** @param {boolean} asking */
  const show = (asking) => {
    ask.hidden = asking;
    sure.hidden = !asking;
    (asking ? sure.querySelector('button') : ask)?.focus();
  };
  return el('div', { class: 'restart' }, ask, sure);
}
