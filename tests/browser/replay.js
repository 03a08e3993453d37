// Results on screen without a walk: the page runs on a stand-in that gives back what the real engine said of somebody's answers.
// So hundreds of people can be looked at.
import { asked, bundleOf, explorer, typical } from './engine.js';
import { visit } from './helper.js';

/** The module of the engine, with one view and what is told of the entries on it. */
const replayed = (view, details) => `
const VIEW = ${JSON.stringify(view)};
const DETAILS = ${JSON.stringify(details)};
const open = new Set();
export class Explorer {
  view() { return VIEW; }
  prove() { return { done: true, hash: '', patients: '1', patients_words: '1', safety_rules: 1, nodes: 1 }; }
  detail(id) { return DETAILS[id] ?? null; }
  sheet() { return []; }
  question() { return null; }
  explainer() { return null; }
  steps_left() { return null; }
  disagreement() { return []; }
  at_least() { return null; }
  peek() { return []; }
  compare() { return VIEW.compared; }
  why_not() { return null; }
  restart() { return VIEW; }
  answer() { return { view: VIEW, refused: [] }; }
  free() {}
}
export default async function init() {}
`;

/** A page of a pathway, and the way to look at what anybody's answers lead to. */
export async function replay(t, folder, { lang = 'en', ...more } = {}) {
  const bundle = await bundleOf(folder, lang);
  const oracle = await explorer(bundle);
  const usual = typical(bundle);
  const engine = { body: replayed(oracle.view(), {}), type: 'text/javascript' };
  const routes = {
    '/pkg/treatment_pathway.js': engine,
    '/pkg/treatment_pathway_bg.wasm': { body: Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]) },
    [`/pathways/failed-back/${lang}.json`]: { body: JSON.stringify(bundle) },
  };
  const seen = await visit(t, { lang, routes, ...more });
  /** The engine's view of these answers, and of the usual ones to the rest, or of whoever chooses as they are asked; behind the card when they have been checked. */
  const viewOf = (facts, checked = false) => {
    oracle.restart();
    let { view } = oracle.answer({});
    let done = false;
    for (let at = 0; at < 80; at++) {
      if (!asked(view)) {
        if (!checked || done || !view.card?.can_unlock) break;
        view = oracle.checked(true);
        done = true;
        continue;
      }
      const choose = typeof facts === 'function' ? facts : (fact) => facts[fact] ?? usual(fact);
      const given = asked(view).facts.map(({ fact }) => [fact, choose(fact)]);
      // What a team says is asked of nobody, and counts all the same.
      const said = at === 0 && facts !== choose ? { ...facts, ...Object.fromEntries(given) } : Object.fromEntries(given);
      ({ view } = oracle.answer(said));
    }
    return view;
  };
  const show = async (view, compared = []) => {
    const cards = [view.card, view.unlocked?.card].filter(Boolean);
    const ids = cards.flatMap((card) => [...card.recommend, ...card.offer, ...card.alongside]).map(({ id }) => id);
    const all = [...ids, ...view.treatments.map(({ id }) => id)];
    const details = Object.fromEntries(all.map((id) => [id, oracle.detail(id)]));
    engine.body = replayed({ ...view, compared: compared.length > 0 ? oracle.compare(compared) : null }, details);
    await seen.page.reload();
    await seen.page.locator('treatment-pathway .root:not([data-screen=first])').waitFor();
    // As wide as the letters that most people have.
    await seen.page.evaluate(() => document.documentElement.style.setProperty('--pathway-font', 'Liberation Sans, Arial'));
  };
  return { ...seen, bundle, oracle, usual, viewOf, show };
}
