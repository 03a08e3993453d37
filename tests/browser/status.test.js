// A pathway that is past its review says so on every screen; a version that was withdrawn is taken away, and what cannot wait
// stays.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, mockBundle, visit } from './helper.js';
import { answer } from './person.js';
import { reach, STATES } from './states.js';

const BUNDLE = '/pathways/failed-back/en.json';
const STATUS = '/pathways/failed-back/status.json';
const due = async (day) => {
  const bundle = await mockBundle();
  bundle.page.review_due = day;
  return { [BUNDLE]: { body: JSON.stringify(bundle) } };
};

for (const [name, steps] of Object.entries(STATES)) {
  test(`past the day of its review it says so once: ${name}`, async (t) => {
    const { page, errors } = await visit(t, { mock: true, routes: await due('2026-01-01') });
    await reach(page, steps);
    const said = page.locator('.root [part=overdue]');
    assert.deepEqual(await said.allTextContents(), [
      'This page was due to be checked again on January 1, 2026. It may be out of date: ask your team.',
    ]);
    assert.equal(await said.isVisible(), true);
    const card = page.locator('.root .card').first();
    if (await card.count()) assert.ok((await card.boundingBox()).y < (await said.boundingBox()).y, 'below what is urgent');
    assert.deepEqual(errors, []);
  });
}

for (const [today, overdue] of [
  ['2026-01-01T12:00:00', 0],
  ['2026-01-02T12:00:00', 1],
  ['2025-12-31T12:00:00', 0],
]) {
  test(`on ${today.slice(0, 10)}, what was due on the first of January ${overdue ? 'is' : 'is not'} overdue`, async (t) => {
    const { page, root } = await visit(t, { mock: true, today, routes: await due('2026-01-01') });
    await root.waitFor();
    assert.equal(await page.locator('.root [part=overdue]').count(), overdue);
  });
}

test('paper outlives the page: it says so too', async (t) => {
  const { page } = await visit(t, { mock: true, routes: await due('2026-01-01') });
  await reach(page, STATES['taken along']);
  assert.match(await page.locator('.doctor').innerText(), /document mock\. This page was due to be checked again on January 1, 2026\./);
});

const WHY = { en: 'A dose was wrong.', es: 'Una dosis era errónea.' };
const withdrawn = (...versions) => JSON.stringify({ withdrawn: [{ versions, why: WHY }] });

/** The fallback and why, and nothing of the pathway. */
async function isGone(page, why) {
  await page.locator('treatment-pathway .status').filter({ hasText: /./ }).waitFor();
  assert.equal(await page.locator('treatment-pathway .status').innerText(), why);
  assert.equal(await page.locator('treatment-pathway .root').count(), 0);
  assert.equal(await page.locator('treatment-pathway strong').isVisible(), true, 'the fallback');
  assert.equal(await page.locator('treatment-pathway .call').isVisible(), true, 'when to call');
  assert.deepEqual(await axe(page), []);
}
const GONE = 'The questions are not shown, because this version of the pathway was withdrawn.';

test('a version that was withdrawn is not shown, and why is', async (t) => {
  const { page, warnings } = await visit(t, { mock: true, routes: { [STATUS]: { body: withdrawn('0.9.0', '1.0.0') } } });
  await isGone(page, `${GONE} A dose was wrong.`);
  assert.match(warnings.join('\n'), /treatment-pathway: withdrawn/);
});

test('why is said in the language on screen', async (t) => {
  const { page } = await visit(t, { mock: true, lang: 'es', routes: { [STATUS]: { body: withdrawn('1.0.0') } } });
  await isGone(page, 'Las preguntas no se muestran, porque se retiró esta versión de su contenido. Una dosis era errónea.');
});

test('nobody waits for it, and when it comes the pathway goes, in the middle of the walk', async (t) => {
  let answerIt;
  const stream = (response) =>
    (answerIt = () => response.writeHead(200, { 'content-type': 'application/json' }).end(withdrawn('1.0.0')));
  const { page, root, origin } = await visit(t, { mock: true, routes: { [STATUS]: { stream } }, waitUntil: 'commit' });
  await root.waitFor();
  await answer(page, { numb: 'no', fever: 'no' });
  assert.equal(await page.locator('.root .page .title').innerText(), 'What about weeks?');
  answerIt();
  await isGone(page, `${GONE} A dose was wrong.`);
  assert.ok(page.url().startsWith(origin));
});

for (const [name, route, warned, noise] of [
  ['of another version', { body: withdrawn('0.9.0') }, false, false],
  ['of nothing', { body: '{ "withdrawn": [] }' }, false, false],
  ['that is not there', { status: 404 }, false, true],
  ['that is no JSON', { body: '<!doctype html>' }, true, false],
  ['that is null', { body: 'null' }, true, false],
  ['of another shape', { body: '{ "withdrawn": "1.0.0" }' }, true, false],
  ['without a reason', { body: '{ "withdrawn": [{ "versions": ["1.0.0"] }] }' }, true, false],
]) {
  test(`a status ${name} withdraws nothing`, async (t) => {
    const { page, root, warnings, errors } = await visit(t, { mock: true, routes: { [STATUS]: route } });
    await root.waitFor();
    await answer(page, { numb: 'no', fever: 'no' });
    assert.equal(await page.locator('.root .page .title').innerText(), 'What about weeks?');
    assert.equal(warnings.some((line) => /status\.json cannot be read/.test(line)), warned);
    assert.equal(errors.length > 0, noise);
  });
}

test('it is asked for once, also by who goes on in another language', async (t) => {
  const { page, root, requests } = await visit(t, {
    mock: true,
    routes: { '/pathways/failed-back/ar.json': { body: JSON.stringify(await mockBundle({ lang: 'ar', dir: 'rtl' })) } },
  });
  await root.waitFor();
  await page.locator('treatment-pathway').evaluate((tag) => tag.setAttribute('lang', 'ar'));
  await page.locator('.root[lang=ar]').waitFor();
  assert.equal(requests.filter((to) => to.endsWith('/status.json')).length, 1);
});
