// How it is decided, step by step, as a screen of its own: for whoever wants to see behind the questions. It takes the width there is.
import { button, el, heading } from '../components/dom.js';
import { backButton, sight } from './around.js';

/** @typedef {import('./scene.js').Scene} Scene */

/** @param {Scene} scene */
export const graph = (scene) =>
  el('section', { class: 'graph' }, sight(scene), backButton(scene), heading(scene.level, scene.words('map-heading')), scene.graph());

/** The way there. While somebody has to be seen first, there is none. @param {Scene} scene */
export const mapLink = ({ halted, words, beside }) =>
  halted ? null : el('p', { class: 'onscreen' }, button('link', words('map-heading'), () => beside({ kind: 'graph' }), { 'data-act': 'graph' }));
