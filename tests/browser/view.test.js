// The type in view.d.ts against what the engine hands a page in Chromium, screen by screen, and both against what the command prints.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asked, bundleOf, chosen, flag, explorer, typical, viewOf } from './engine.js';
import { visit } from './helper.js';
import { differences } from './types.js';

const FOLDERS = (process.env.PATHWAYS ?? 'tests/pathways/twisted-ankle pathways/failed-back').split(' ');

/** Every view of a walk with these answers, as wasm gives them in a browser. */
const viewsInBrowser = (page, bundle, answers) =>
  page.evaluate(
    async ([bundle, answers]) => {
      const engine = await import('/pkg/treatment_pathway.js');
      await engine.default({ module_or_path: '/pkg/treatment_pathway_bg.wasm' });
      const explorer = new engine.Explorer(bundle);
      while (!explorer.prove().done);
      const asked = (view) => view && (asked(view.unlocked) ?? view.question);
      const views = [];
      let view = explorer.view();
      const given = {};
      for (let i = 0; i < 80; i++) {
        views.push([{ ...given }, view]);
        const question = asked(view);
        if (!question) {
          if (!view.card?.can_unlock || view.unlocked) break;
          view = explorer.checked(true);
          continue;
        }
        const facts = Object.fromEntries(question.facts.map(({ fact }) => [fact, answers[fact]]));
        Object.assign(given, facts);
        view = explorer.answer(facts).view;
      }
      return { views, refused: explorer.answer({ 'no such fact': 1 }).refused };
    },
    [bundle, answers],
  );

for (const folder of FOLDERS) {
  test(`${folder}: the map and every step of it are of the type`, async () => {
    const bundle = await bundleOf(folder);
    const oracle = await explorer(bundle);
    const steps = bundle.map.lanes.flatMap((lane) => lane.steps);
    assert.equal(differences({ PathwayMap: [bundle.map], Way: steps.map(({ id }) => oracle.way_to(id)) }), '');
    assert.equal(oracle.way_to('no such step'), null);
  });

  test(`${folder}: every view is of the type, and the command prints the same`, async (t) => {
    const bundle = await bundleOf(folder);
    const { page } = await visit(t, { mock: false, path: '/clinic/clinic.css' });
    const facts = Object.fromEntries(bundle.pathway.facts.map(({ id }) => [id, typical(bundle)(id)]));
    const danger =
      flag(bundle, await explorer(bundle), 'emergency') ?? flag(bundle, await explorer(bundle), 'same-day');
    for (const answers of [facts, { ...facts, ...danger }]) {
      const { views, refused } = await viewsInBrowser(page, bundle, answers);
      assert.equal(differences({ Finding: refused, View: views.map(([, view]) => view) }), '');
      for (const [i, [given, view]] of views.entries()) {
        // Starting the command proves the pathway each time: three screens of a walk have to do.
        const told = [0, views.length >> 1, views.findLastIndex(([, each]) => !each.unlocked)].includes(i);
        if (told && !view.unlocked) assert.deepEqual(view, viewOf(folder, given));
      }
      assert.equal(asked(views.at(-1)[1]), null, 'the walk ends');
    }
  });
}

/** All that is told on demand of what a bundle has to choose, as wasm gives it in a browser. */
const toldInBrowser = (page, bundle, ids) =>
  page.evaluate(
    async ([bundle, ids]) => {
      const engine = await import('/pkg/treatment_pathway.js');
      await engine.default({ module_or_path: '/pkg/treatment_pathway_bg.wasm' });
      const explorer = new engine.Explorer(bundle);
      const details = ids.map((id) => explorer.detail(id));
      const disagreeing = details.flatMap((detail) => detail.disagreements.map(({ id }) => id));
      return {
        details,
        compared: explorer.compare([...ids, 'no such treatment']),
        disagreements: explorer.disagreement(disagreeing),
        disagreeing: new Set(disagreeing).size,
        nothing: explorer.detail('no such treatment'),
      };
    },
    [bundle, ids],
  );

for (const folder of FOLDERS) {
  test(`${folder}: what is told on demand is of the type, and the command prints the same`, async (t) => {
    const bundle = await bundleOf(folder);
    const { page } = await visit(t, { mock: false, path: '/clinic/clinic.css' });
    const { treatments, alongside } = bundle.pathway;
    const ids = [...treatments, ...alongside].map(({ id }) => id);
    const told = await toldInBrowser(page, bundle, ids);
    assert.equal(differences({ Detail: told.details, Comparison: [told.compared], Disagreement: told.disagreements }), '');
    assert.equal(told.disagreements.length, told.disagreeing);
    assert.equal(told.nothing, null);
    assert.deepEqual(told.compared, chosen(folder, ...ids));
    assert.deepEqual(told.details[0], chosen(folder, ids[0]));
  });
}
