// The author's preview: findings above the pathway, which stays usable, and a reload that keeps the answers.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { axe, mockBundle, visit } from './helper.js';
import { answer } from './person.js';

const INDEX = await readFile(new URL('../../www/index.html', import.meta.url), 'utf8');
const BUNDLE = '/pathways/other/en.json';

/** The page as `pathway serve` sends it, and the stream it listens to. */
async function preview(t) {
  const streams = [];
  const routes = {
    '/': { body: INDEX.replace('<head>', '<head><meta name="pathway-preview" content="other">') },
    '/-/events': {
      stream: (response) => streams.push(response.writeHead(200, { 'content-type': 'text/event-stream' })),
    },
    [BUNDLE]: { body: JSON.stringify(await mockBundle()) },
  };
  const seen = await visit(t, { mock: true, routes });
  await seen.root.waitFor();
  t.after(() => streams.forEach((stream) => stream.end()));
  const send = (event, data) =>
    streams.forEach((stream) => stream.write(`event: ${event}\ndata: ${JSON.stringify(data ?? null)}\n\n`));
  return { ...seen, routes, send };
}

test('findings stand above the last good pathway, with their place and the way out', async (t) => {
  const { page, send } = await preview(t);
  send('findings', {
    findings: [
      {
        code: 'gap',
        severity: 'error',
        message: 'Nobody is asked.',
        file: 'pathway.toml',
        line: 12,
        column: 3,
        help: 'write otherwise',
      },
    ],
  });
  await page.locator('.findings li').waitFor();
  assert.deepEqual((await page.locator('.findings li').innerText()).split(/\n+/), [
    'gap Nobody is asked.',
    'pathway.toml:12:3',
    'write otherwise',
  ]);
  assert.match(await page.getByRole('status').first().innerText(), /^1 error; below is the last version without any$/);
  assert.deepEqual(await axe(page), []);
  await answer(page, { numb: 'no', fever: 'no' });
  send('findings', { findings: [] });
  await page.locator('.findings').first().waitFor({ state: 'hidden' });
  assert.equal(await page.locator('.root .page .title').textContent(), 'What about weeks?');
});

test('a reload keeps the answers, and a broken bundle keeps the pathway', async (t) => {
  const { page, routes, send } = await preview(t);
  await answer(page, { numb: 'no', fever: 'no' });
  routes[BUNDLE].body = JSON.stringify(
    await mockBundle({ words: { ...(await mockBundle()).words, continue: 'Go on' } }),
  );
  send('reload');
  await page.getByRole('button', { name: 'Go on' }).waitFor();
  assert.equal(await page.locator('.root .page .title').textContent(), 'What about weeks?');
  routes[BUNDLE].body = JSON.stringify(await mockBundle({ unsound: true }));
  send('reload');
  await page.locator('.findings li').waitFor();
  assert.equal(await page.locator('.findings code').textContent(), 'gap');
  assert.equal(await page.getByRole('button', { name: 'Go on' }).isVisible(), true);
});

test('a counterexample opens with one click, and a save says whom it changes and what no case reaches', async (t) => {
  const { page, send } = await preview(t);
  send('findings', {
    findings: [
      { code: 'gap', severity: 'error', message: 'Nobody is asked.', patient: { numb: 'no', fever: 'no', weeks: 3 } },
    ],
  });
  await page.getByRole('button', { name: 'Open this patient' }).click();
  await page.locator('.root [part~=result]').waitFor();
  send('findings', {
    findings: [],
    changes: {
      summary: '3 of 12 patients get another answer',
      regions: [
        { heading: 'rest (routine) → today (same-day)', example: 'the typical patient', patient: { numb: 'yes', fever: 'no' } },
      ],
    },
    cases: { summary: 'no case is signed', missing: ['no case takes branch 2 of `start`'] },
  });
  await page.getByText('3 of 12 patients get another answer').click();
  await page.getByRole('button', { name: 'Open this patient' }).click();
  await page.locator('.root [part~=card-emergency]').first().waitFor();
  await page.getByText('no case is signed').click();
  assert.equal(await page.getByText('no case takes branch 2 of `start`').isVisible(), true);
  assert.deepEqual(await axe(page), []);
});

test('a published page listens to nothing', async (t) => {
  const { requests, root } = await visit(t, { mock: true });
  await root.waitFor();
  assert.deepEqual(
    requests.filter((url) => /preview|events/.test(url)),
    [],
  );
});
