// Where a treatment stands for a person, in one or two words with a shape: never by colour alone.
import { drawing } from './drawings.js';
import { el } from './dom.js';

/** @typedef {import('../view').Treatment['standing']} Standing */
/** Where something stands; `certain` is what fits so far, whatever else is answered. @typedef {{ standing: Standing, certain: boolean }} Place */

/** The best first: a rung stands as the best of what is on it. */
const ORDER = /** @type {const} */ (['recommended', 'option', 'unknown', 'tried', 'not-yet', 'ruled-out', 'not-applicable']);

/** @type {Record<Standing, import('./drawings.js').Drawing>} */
const SHAPES = {
  recommended: 'check',
  option: 'ring',
  unknown: 'unsure',
  tried: 'tried',
  'not-yet': 'first',
  'ruled-out': 'minus',
  'not-applicable': 'slash',
};

const rank = (/** @type {Place} */ { standing, certain }) => (certain ? 0.5 : ORDER.indexOf(standing));

/** @param {Place[]} places */
export const best = (places) => [...places].sort((a, b) => rank(a) - rank(b))[0] ?? { standing: 'unknown', certain: false };

const known = (/** @type {Place} */ { standing, certain }) => ({
  'data-standing': standing,
  'data-so-far': certain && standing === 'unknown' && 'certain',
});
const shape = (/** @type {Place} */ place) => (known(place)['data-so-far'] ? 'check' : SHAPES[place.standing]);

/** @param {Place} place @param {import('./words.js').Words} words */
export const standingWords = (place, words) => words(known(place)['data-so-far'] ? 'stands-certain' : `stands-${place.standing}`);

/** @param {Place} place @param {import('./words.js').Words} words */
export const chip = (place, words) =>
  el('span', { class: 'stands', ...known(place) }, drawing(shape(place), 'pen small'), standingWords(place, words));

/** The shape alone, where there is no room: its words are one press away. @param {Place} place */
export const badge = (place) => el('span', { class: 'badge', ...known(place) }, drawing(shape(place), 'pen small'));
