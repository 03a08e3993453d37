// The screens that a pathway's first file is enough for: the first one, the ladder and the first questions.
import { help, backButton, top } from './around.js';
import { first, lookAround } from './first.js';
import { question } from './question.js';

/** What draws a state, the map, and what proves beside it; while there is no more than a first file, only what stands before any
 * answer is drawn, and there is nothing to prove.
 * @typedef {object} Screens
 * @property {(scene: import('./scene.js').Scene) => import('../components/dom.js').Child[]} drawn
 * @property {typeof import('../components/map.js').pathwayMap | null} map
 * @property {typeof import('./proving.js').proveBeside | null} prove
 * @property {typeof import('../components/known.js').knownOf | null} known
 */

/** @type {Screens} */
export const EARLY = {
  map: null,
  prove: null,
  known: null,
  drawn(scene) {
    const { screen, page } = scene;
    const body =
      screen.kind === 'look'
        ? [top(scene), backButton(scene), lookAround(scene)]
        : screen.kind === 'first' || !page
          ? first(scene)
          : question(page, scene);
    return [body, help(scene)];
  },
};
