// Take it along: the page for the doctor, printed alone; a file, a code and a link, and the way back from each.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { axe, visit } from './helper.js';
import { answer, focused } from './person.js';

const WALK = [{ numb: 'not_sure', fever: 'no', device: 'no' }, { weeks: 40 }, { where: ['leg'] }, { moved: 'good' }];
const press = (page, act) => page.locator(`.root [data-act=${act}]`).click();

async function taking(t, pages = WALK, more = {}) {
  const seen = await visit(t, { mock: true, ...more });
  await seen.root.waitFor();
  for (const facts of pages) await answer(seen.page, facts);
  await press(seen.page, 'take');
  return seen;
}

test('the page for the doctor begins with what cannot wait and the result, and ends with what it is', async (t) => {
  const { page, errors, origin } = await taking(t);
  assert.equal((await focused(page)).text, 'Take it along');
  await page.locator('.root textarea').fill('Does it go away?\nMay I drive?');
  const heads = await page.locator('.doctor h3').allTextContents();
  assert.deepEqual(heads, [
    'Do you have any of these now?',
    'Result',
    'Answers',
    'How the answers led here',
    'Not sure, and how to find out',
    'My questions',
    'Good to know',
    'About this tool',
  ]);
  const text = await page.locator('.doctor').innerText();
  assert.match(text, /Made by a patient on their own device\. Nobody has checked it\./);
  assert.match(text, new RegExp(new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date())));
  assert.match(text, /mock, version 1\.0\.0, reviewed 2026-01-01, document mock\. Every source can be read on the page where this was made\./);
  assert.ok(text.includes(`${origin}/`), 'and that page is named');
  assert.match(text, /Short numb: Ask your doctor\./);
  assert.match(text, /Does it go away\?\n+May I drive\?/);
  assert.match(text, /Options to weigh: Name of needle · Name of pills/);
  assert.match(text, /Short numb: not_sure\s+Short device: no\s+no: Short fever|Short numb: not_sure[\s\S]*Short fever: no/, 'what is not sure stands apart, on top');
  assert.deepEqual(await axe(page), []);
  await page.setViewportSize({ width: 320, height: 640 });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
  await page.locator('.root .back').click();
  assert.equal((await focused(page)).text, 'Start to move');
  await press(page, 'take');
  assert.equal(await page.locator('.root textarea').inputValue(), 'Does it go away?\nMay I drive?');
  await page.goBack();
  await page.locator('.root .result').waitFor();
  assert.deepEqual(errors, []);
});

test('what is urgent stands before the other answers, every danger that was found', async (t) => {
  const { page } = await taking(t, [{ numb: 'yes', fever: 'yes' }]);
  assert.deepEqual((await page.locator('.doctor h3').allTextContents()).slice(0, 2), ['Do you have any of these now?', 'Result']);
  assert.deepEqual(await page.locator('.doctor .label').allTextContents(), [
    'Emergency advice: Call 911 now',
    'Advice for today: See a doctor today',
  ]);
});

test('its button prints that page and nothing else; afterwards everything is as it was', async (t) => {
  const { page } = await taking(t);
  const classes = () => page.evaluate(() => document.querySelector('treatment-pathway').className);
  const before = await classes();
  await page.evaluate(() => (window.print = () => (window.printed = true)));
  await press(page, 'print');
  assert.equal(await page.evaluate(() => window.printed), true);
  await page.emulateMedia({ media: 'print' });
  const seen = async () => [
    await page.locator('.doctor').isVisible(),
    await page.locator('h1').isVisible(),
    await page.locator('.root textarea').isVisible(),
    await page.locator('.root .foot').isVisible(),
  ];
  assert.deepEqual(await seen(), [true, false, false, false]);
  assert.equal(await page.locator('.doctor').evaluate((n) => getComputedStyle(n).color), 'rgb(0, 0, 0)');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  assert.deepEqual(await seen(), [true, true, true, true]);
  assert.deepEqual([await page.evaluate(() => document.adoptedStyleSheets.length), await classes()], [0, before]);
});

test('a saved file brings everything back, into a page that knows nothing', async (t) => {
  const { page, errors, requests } = await taking(t);
  await page.locator('.root textarea').fill('May I drive?');
  const loaded = requests.length;
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'save')]);
  assert.equal(download.suggestedFilename(), 'mock.json');
  const text = await readFile(await download.path(), 'utf8');
  assert.deepEqual(Object.keys(JSON.parse(text)), [
    ...['format', 'pathway', 'version', 'hash', 'day', 'facts', 'supposed', 'ratings', 'questions'],
  ]);
  assert.deepEqual(
    requests.slice(loaded).filter((url) => !url.startsWith('blob:')),
    [],
  );
  const other = await taking(t, [WALK[0]]);
  await other.page.locator('[part=take] summary').click();
  await other.page.locator('input[type=file]').setInputFiles(await download.path());
  await press(other.page, 'opens-yes');
  await other.page.locator('[part=news]').waitFor();
  assert.match(await other.page.locator('[part=news]').innerText(), /^Your saved answers are open\.\s+They are from .+ 20\d\d\./);
  await answer(other.page, WALK[0]);
  await other.page.locator('.result .title').waitFor();
  await press(other.page, 'take');
  assert.equal(await other.page.locator('.root textarea').inputValue(), 'May I drive?');
  assert.deepEqual([errors, other.errors], [[], []]);
});

test('the first screen leads to saved answers, and back', async (t) => {
  const { page, root, errors } = await visit(t, { mock: true, first: true });
  await root.waitFor();
  await press(page, 'open-saved');
  assert.equal((await focused(page)).text, 'Go on with saved answers');
  assert.equal(await page.locator('.root .doctor').count(), 0, 'there is nothing to take along yet');
  assert.deepEqual(await axe(page), []);
  await page.locator('.root .back').click();
  assert.equal((await focused(page)).text, 'A mock pathway');
  await press(page, 'open-saved');
  await page.goBack();
  await page.locator('.root .first').waitFor();
  await press(page, 'open-saved');
  const facts = { numb: 'no', fever: 'no', weeks: 40, where: ['leg'], moved: 'good' };
  const file = { format: 'treatment-pathway-answers', pathway: 'mock', version: '1.0.0', facts };
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
  await press(page, 'opens-yes');
  // What is said of them stands above the danger signs.
  await page.locator('.root [part=news]').waitFor();
  assert.equal((await focused(page)).text, 'Do you have any of these now?');
  assert.match(await page.locator('.root [aria-live=polite]').first().textContent(), /^Your saved answers are open\. .* asked again .* Question \d/);
  await answer(page, { numb: 'no', fever: 'no' });
  assert.equal((await focused(page)).text, 'Start to move');
  assert.deepEqual(errors, []);
});

test('a file that is none leaves the answers alone and says so', async (t) => {
  const { page } = await taking(t);
  await page.locator('[part=take] summary').click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  const said = page.locator('[part=take] [role=alert]').filter({ hasText: /./ });
  await said.waitFor();
  assert.match(await said.innerText(), /not a file that this page saved\. Your answers here are unchanged\./);
  await page.locator('.root .back').click();
  assert.equal((await focused(page)).text, 'Start to move');
});

test('of a file of an earlier version, what is not accepted any more is to be asked again', async (t) => {
  const { page } = await taking(t, [WALK[0]]);
  const file = {
    format: 'treatment-pathway-answers',
    pathway: 'mock',
    version: '0.1.0',
    facts: { numb: 'no', fever: 'high', weeks: 40, moved: 'odd', smell: 'odd', taste: 'odd' },
  };
  await page.locator('[part=take] summary').click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
  await press(page, 'opens-yes');
  await page.locator('[part=news]').waitFor();
  assert.deepEqual(await page.locator('[part=news] p').allTextContents(), [
    'Your saved answers are open.',
    'We do not know from which day they are.',
    'Danger signs can change from day to day. So you are asked again about them, and about what can go with them.',
    'These questions have changed since then, so they are asked again wherever they matter: Short moved.',
    'Saved answers that are no longer asked for: 2.',
  ]);
  assert.equal(await page.locator('.root input[name="f-fever"]:checked').count(), 0);
  await press(page, 'undo');
  assert.equal(await page.locator('.root .page .title').innerText(), 'What about weeks?', 'what was there before');
});

test('a code typed in brings the answers back, and one with a mistake changes nothing', async (t) => {
  const { page } = await taking(t);
  await press(page, 'code');
  const code = await page.locator('.root p.code').innerText();
  assert.match(code, /^([0-9A-Z]{4} )+[0-9A-Z]{1,4}$/);
  const other = await taking(t, [{ numb: 'no', fever: 'no' }]);
  await other.page.locator('[part=take] summary').click();
  const typed = other.page.locator('.root input[name=code]');
  await typed.fill(code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')));
  await press(other.page, 'open-code');
  assert.match(await other.page.locator('[part=take] [role=alert]').innerText(), /typing mistake/);
  await typed.fill(code.toLowerCase());
  await press(other.page, 'open-code');
  await press(other.page, 'opens-yes');
  await answer(other.page, WALK[0]);
  assert.equal((await focused(other.page)).text, 'Start to move');
});

test('a link is made only when asked for, and is gone from the address when it opens', async (t) => {
  const { page, origin } = await taking(t);
  assert.equal(await page.locator('.root p.code').count(), 0);
  await press(page, 'link');
  const link = await page.locator('.root p.code').innerText();
  assert.ok(link.startsWith(`${origin}/#pathway=`));
  assert.equal(page.url(), `${origin}/`);
  const other = await visit(t, { mock: true, path: `/#${link.split('#')[1]}` });
  await press(other.page, 'opens-yes');
  await other.root.locator('[part=news]').waitFor();
  assert.equal(other.page.url(), `${other.origin}/`);
  assert.match(await other.page.locator('[part=news]').innerText(), /^Your saved answers are open\./);
  await answer(other.page, WALK[0]);
  await other.root.locator('.result').waitFor();
  const broken = await visit(t, { mock: true, first: true, path: `/#${link.split('#')[1]}X` });
  await broken.root.waitFor();
  assert.equal(broken.page.url(), `${broken.origin}/`);
  assert.match(await broken.page.locator('[part=news]').innerText(), /typing mistake/);
});

test('the picture holds the link, black on white in every theme', async (t) => {
  const { page } = await taking(t, WALK, { dark: true });
  await press(page, 'qr');
  const picture = page.locator('.root svg.qr');
  assert.equal(await picture.getAttribute('role'), 'img');
  assert.deepEqual(await picture.locator('path').evaluateAll((all) => all.map((p) => getComputedStyle(p).fill)), [
    'rgb(255, 255, 255)',
    'rgb(0, 0, 0)',
  ]);
  assert.deepEqual(await axe(page), []);
});

test('share="off" offers neither picture nor link, and opens none', async (t) => {
  const body =
    '<!doctype html><html lang="en"><title>A</title><link rel="icon" href="data:,"><treatment-pathway src="/pathways/failed-back/" lang="en" share="off"></treatment-pathway><script type="module" src="/src/define.js"></script>';
  const { page } = await taking(t, WALK, { path: '/off#pathway=1ABC', routes: { '/off': { body } } });
  assert.deepEqual(
    await page.locator('[part=take] .choices button').evaluateAll((all) => all.map((b) => b.dataset.act)),
    ['print', 'save', 'code'],
  );
  assert.doesNotMatch(page.url(), /pathway=/, 'it stands in the address no longer');
});

test('starting again clears the questions too, and undo brings them back', async (t) => {
  const { page } = await taking(t);
  await page.locator('.root textarea').fill('May I drive?');
  await page.locator('.root .back').click();
  await press(page, 'restart');
  await press(page, 'restart-yes');
  await answer(page, WALK[0]);
  await press(page, 'take');
  assert.equal(await page.locator('.root textarea').inputValue(), '');
});

test('each press says what came of it: saved, printed, copied, or that it could not be', async (t) => {
  const { page, errors } = await taking(t);
  const said = page.locator('.root [part=take] [aria-live=polite]');
  await page.evaluate(() => (window.print = () => {}));
  await press(page, 'print');
  assert.equal(await said.innerText(), 'The page to print is open.');
  await Promise.all([page.waitForEvent('download'), press(page, 'save')]);
  assert.equal(await said.innerText(), 'Saved as a file.');
  for (const act of ['code', 'link']) {
    await press(page, act);
    const text = await page.locator('.root p.code').innerText();
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text) => void (window.copied = text) } }));
    await press(page, 'copy');
    await page.locator('.root [data-act=copy] + [role=status]').filter({ hasText: 'Copied.' }).waitFor();
    assert.equal(await page.evaluate(() => window.copied), text);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async () => Promise.reject(new Error('no')) } }));
    await press(page, 'copy');
    await page.locator('.root [data-act=copy] + [role=status]').filter({ hasText: 'It could not be copied.' }).waitFor();
  }
  assert.deepEqual(errors, []);
});

test('a code, a link and the text of a file go into the same box', async (t) => {
  const { page } = await taking(t);
  await press(page, 'code');
  const code = await page.locator('.root p.code').innerText();
  await press(page, 'link');
  const link = await page.locator('.root p.code').innerText();
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'save')]);
  const file = await readFile(await download.path(), 'utf8');
  for (const text of [code, link, file, `  ${link}\n`]) {
    const other = await taking(t, [{ numb: 'no', fever: 'no' }]);
    await other.page.locator('[part=take] summary').click();
    await other.page.locator('.root input[name=code]').fill(text.replaceAll('\n', ' '));
    await press(other.page, 'open-code');
    await press(other.page, 'opens-yes');
    await other.page.locator('[part=news]').waitFor();
    await answer(other.page, WALK[0]);
    assert.equal((await focused(other.page)).text, 'Start to move', text.slice(0, 20));
  }
});
