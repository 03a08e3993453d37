// Which screen shows, top to bottom: an urgent card first, then the question or the result, then help.
import { take } from './take.js';
import { compare } from './compare.js';
import { form } from './form.js';
import { question } from './question.js';
import { read } from './read.js';
import { result } from './result.js';
import { saved } from './saved.js';
import { values } from './values.js';
import { backButton, help, top } from './around.js';

/** @typedef {import('../components/dom.js').Child} Child */
/** @typedef {import('./scene.js').Scene} Scene */

/** @param {Scene} scene @returns {Child[]} */
export function drawn(scene) {
  const { screen, page, clinician, said, session } = scene;
  switch (screen.kind) {
    case 'take':
      return [take(scene), help(scene)];
    case 'saved':
      return [top(scene), saved(scene), help(scene)];
    case 'compare':
      return [top(scene), backButton(scene), compare(said(session.compare()), scene), help(scene)];
    case 'values':
      return [top(scene), backButton(scene), values(scene), help(scene)];
    case 'read': {
      const explainer = session.pathway.explainer(screen.id);
      return [top(scene), backButton(scene), explainer && read(said(explainer), scene), help(scene)];
    }
    case 'walk':
    case 'earlier':
      if (clinician) return [top(scene), form(scene), help(scene)];
      return [page ? question(page, scene) : [top(scene), result(scene)], help(scene)];
  }
}
