// The number to call, as the one thing to press; nothing where none is known.
import { drawing } from './drawings.js';
import { el } from './dom.js';

/** @param {{ words: import('./words.js').Words, settings: import('../element/attributes.js').Settings }} context */
export const call = ({ words, settings: { emergency } }) =>
  emergency &&
  el(
    'a',
    { class: 'call', part: 'call', href: `tel:${emergency.replace(/[^\d+]/g, '')}` },
    drawing('call', 'pen small'),
    words('call', { number: emergency }),
  );
