// Six small apps take the package in: their types are checked, they are built, and walked; and wherever an app moves the element, the
// answers stay.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { visit } from '../browser/helper.js';
import { answer } from '../browser/person.js';
import { APPS, built, developed, HERE } from './build.js';

const CHECKERS = {
  esbuild: ['tsc', '-p'],
  vite: ['tsc', '-p'],
  react: ['tsc', '-p'],
  vue: ['vue-tsc', '-p'],
  svelte: ['svelte-check', '--output', 'machine', '--tsconfig'],
};
/** What a type checker says of an app. */
const checked = (name, config) => {
  const [command, ...given] = CHECKERS[name];
  const { status, stdout, stderr } = spawnSync(join(HERE, 'node_modules/.bin', command), [...given, `./${config}`], { cwd: join(HERE, name), encoding: 'utf8' });
  return { status, said: stdout + stderr };
};

/** What each app can do with the element besides what a page can. */
const ACTS = {
  plain: ['Move', 'Hide', 'Show', 'Move'],
  esbuild: ['Move', 'Hide', 'Show', 'Move'],
  vite: ['Move', 'Hide', 'Show', 'Move'],
  // A portal, and an Activity.
  react: ['Move', 'Hide', 'Show'],
  // A Teleport, and a KeepAlive.
  vue: ['Move', 'Hide', 'Show'],
  // An attachment, and a list in another order.
  svelte: ['Move', 'Sort'],
};

/** Walks a page of an app, and has it do what it can. */
async function lived(name, { page, root, errors, requests }) {
  await root.waitFor();
  await page.locator('output').filter({ hasText: 'pathway-ready null' }).waitFor();
  assert.ok((await page.locator('.root h3').count()) > 0, 'the level that the app set');
  const question = () => page.locator('.root [part=heading]').first().innerText();
  const first = await question();
  await answer(page, { saddle: 'no' });
  const next = await question();
  assert.notEqual(next, first);
  const loaded = requests.length;
  for (const act of ACTS[name]) {
    await page.getByRole('button', { name: act, exact: true }).click();
    await page.waitForTimeout(150);
    assert.equal(await page.locator('.root').isVisible(), act !== 'Hide', act);
    if (act !== 'Hide') assert.equal(await question(), next, act);
  }
  assert.deepEqual(requests.slice(loaded), []);
  await page.getByRole('button', { name: 'Spanish', exact: true }).click();
  await page.locator('.root[lang=es]').waitFor();
  assert.notEqual(await question(), next);
  assert.deepEqual(requests.slice(loaded).map((to) => new URL(to).pathname), ['/pathways/failed-back/es.json']);
  await page.locator('.root [part=back], .root [data-act=back]').first().click();
  await page.locator('.root[data-screen=checklist]').waitFor();
  assert.deepEqual(errors, []);
}

for (const name of APPS)
  describe(name, () => {
    if (name !== 'plain') {
      test('its types are right', () => {
        const { status, said } = checked(name, 'tsconfig.json');
        assert.equal(status, 0, said);
      });
      test('what an app gets wrong is an error where it stands', () => {
        const [file] = readdirSync(join(HERE, name)).filter((each) => /^wrong\.(ts|tsx|vue|svelte)$/i.test(each));
        const wrong = readFileSync(join(HERE, name, file), 'utf8').split('\n').flatMap((line, at) => (line.includes('wrong:') ? [at + 1] : []));
        const { said } = checked(name, 'tsconfig.wrong.json');
        const found = [...said.matchAll(/(?:^|")wrong\.\w+(?:\(|" )(\d+)[,:]/gim)].map(([, line]) => Number(line));
        assert.deepEqual(found, wrong, said);
        assert.ok(wrong.length >= 4);
      });
    }

    test('it is built without a warning, asks for nothing but its own files, and is walked', async (t) => {
      const { routes, warnings } = await built(name);
      assert.deepEqual(warnings, []);
      const seen = await visit(t, { routes });
      await lived(name, seen);
      assert.deepEqual(seen.requests.map((to) => new URL(to).pathname).filter((path) => !routes[path] && path !== '/'), []);
      assert.deepEqual(seen.warnings, []);
    });

    // Where React mounts everything twice, and Vite serves the package file by file.
    if (!['plain', 'esbuild'].includes(name))
      test('while somebody writes it, it is walked too', async (t) => {
        const server = await developed(name);
        t.after(() => server.close());
        const seen = await visit(t, { path: '/none', routes: { '/none': { body: '<!doctype html><link rel="icon" href="data:,">' } } });
        await seen.page.goto(server.origin);
        await lived(name, seen);
      });
  });
