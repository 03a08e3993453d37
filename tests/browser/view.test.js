// The type in view.d.ts against what the engine hands a page in Chromium, screen by screen, and both against what the command prints.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asked, bundleOf, flag, explorer, typical, viewOf } from './engine.js';
import { visit } from './helper.js';
import { differences, shapes } from './shapes.js';

const TYPES = await shapes(new URL('../../www/src/view.d.ts', import.meta.url));

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

for (const folder of (process.env.PATHWAYS ?? 'tests/pathways/twisted-ankle pathways/failed-back').split(' ')) {
  test(`${folder}: every view is of the type, and the command prints the same`, async (t) => {
    const bundle = await bundleOf(folder);
    const { page } = await visit(t, { mock: false, path: '/clinic/clinic.css' });
    const facts = Object.fromEntries(bundle.pathway.facts.map(({ id }) => [id, typical(bundle)(id)]));
    const danger =
      flag(bundle, await explorer(bundle), 'emergency') ?? flag(bundle, await explorer(bundle), 'same-day');
    for (const answers of [facts, { ...facts, ...danger }]) {
      const { views, refused } = await viewsInBrowser(page, bundle, answers);
      assert.deepEqual(
        refused.flatMap((each) => differences(each, TYPES.Finding, TYPES, 'refused')),
        [],
      );
      for (const [i, [given, view]] of views.entries()) {
        assert.deepEqual(differences(view, TYPES.View, TYPES, `view ${i}`), []);
        // Starting the command proves the pathway each time: three screens of a walk have to do.
        const told = [0, views.length >> 1, views.findLastIndex(([, each]) => !each.unlocked)].includes(i);
        if (told && !view.unlocked) assert.deepEqual(view, viewOf(folder, given));
      }
      assert.equal(asked(views.at(-1)[1]), null, 'the walk ends');
    }
  });
}
