// Which screen shows, top to bottom: an urgent card first, then the question or the result, then help.
import { compared } from '../state/ask.js';
import { take } from './take.js';
import { compare } from './compare.js';
import { knownOf } from '../components/known.js';
import { pathwayMap } from '../components/map.js';
import { first, lookAround } from './first.js';
import { form } from './form.js';
import { gives } from './gives.js';
import { graph, mapLink } from './graph.js';
import { interim } from './interim.js';
import { opens } from './opens.js';
import { proveBeside } from './proving.js';
import { question } from './question.js';
import { read } from './read.js';
import { result } from './result.js';
import { saved } from './saved.js';
import { values } from './values.js';
import { backButton, help, sight, top } from './around.js';

/** @typedef {import('../components/dom.js').Child} Child */
/** @typedef {import('./scene.js').Scene} Scene */

/** @type {import('./early.js').Screens} */
export const ALL = {
  map: pathwayMap,
  prove: proveBeside,
  known: knownOf,
  drawn(given) {
    const scene = { ...given, map: mapLink(given) };
    return [body(scene), tray(scene), help(scene)];
  },
};

/** What is ticked, wherever something can be ticked. @param {Scene} scene */
const tray = ({ screen, halted, clinician, tray }) =>
  !halted && !clinician && ['first', 'look', 'walk', 'earlier', 'interim'].includes(screen.kind) && tray.node;

/** @param {Scene} scene @returns {Child[]} */
function body(scene) {
  const { screen, page, clinician, said, session } = scene;
  const around = (/** @type {Child} */ content) => [top(scene), sight(scene), content];
  const beside = (/** @type {Child} */ content) => around([backButton(scene), content]);
  switch (screen.kind) {
    case 'first':
      return first(scene);
    case 'look':
      return [top(scene), backButton(scene), lookAround(scene)];
    case 'interim':
      return [top(scene), interim(scene)];
    case 'take':
      return take(scene);
    case 'saved':
      return around(saved(scene));
    case 'opens':
      return around(opens(scene, screen));
    case 'gives':
      return around(gives(scene, screen));
    case 'compare':
      return beside(compare(said(compared(session)), scene));
    case 'graph':
      return [top(scene), graph(scene)];
    case 'values':
      return beside(values(scene));
    case 'read': {
      const explainer = said(session.pathway.explainer(screen.id));
      return beside(explainer && read(explainer, scene));
    }
    case 'walk':
    case 'earlier':
      if (clinician) return [top(scene), form(scene)];
      return page ? question(page, scene) : [top(scene), result(scene)];
  }
}
