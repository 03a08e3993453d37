// Words explained where they stand, and texts read aloud by a voice of the device.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, mockBundle, visit } from './helper.js';
import { answer, focused } from './person.js';

const WALK = [{ numb: 'no', fever: 'no' }, { weeks: 40 }, { where: ['leg'] }, { moved: 'good' }];

async function glossary(t) {
  const bundle = await mockBundle();
  Object.assign(bundle.texts, {
    'pathway.scope':
      'An MRI shows nerves. An MRI (scan) shows discs, an mri-like test too. A CT scan shows bone; a doctor’s CT-scanner.',
  });
  bundle.page.terms = [
    { name: 'MRI', means: 'Pictures made with a magnet.' },
    { name: 'CT scan', means: 'Many X-ray pictures.' },
    { name: 'scan', means: 'A picture of the inside.' },
  ];
  const seen = await visit(t, {
    mock: true,
    routes: { '/pathways/failed-back/en.json': { body: JSON.stringify(bundle) } },
  });
  await seen.root.waitFor();
  return seen;
}

test('the first time a text uses a word it can be opened, with the keyboard too, and Escape closes it', async (t) => {
  const { page, errors } = await glossary(t);
  const words = page.locator('.root .word');
  assert.deepEqual(await words.allTextContents(), ['MRI', 'scan', 'CT scan']);
  const mri = words.first();
  assert.equal(await mri.getAttribute('aria-expanded'), 'false');
  await mri.focus();
  await page.keyboard.press('Enter');
  assert.equal(await mri.getAttribute('aria-expanded'), 'true');
  assert.equal(await page.locator('.root .means').first().innerText(), 'Pictures made with a magnet.');
  assert.deepEqual(await axe(page), []);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.root .means').first().isVisible(), false);
  assert.equal((await focused(page)).text, 'MRI');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await mri.isVisible(), true, 'the word is still in its sentence');
  assert.deepEqual(errors, []);
});

test('a long name with a sign behind it stays within a narrow page, and a word in a list within its line', async (t) => {
  const bundle = await mockBundle();
  Object.assign(bundle.texts, {
    'pathway.scope': 'Some say “persistent spinal pain syndrome of the second type”.\n\n- not for children, who have growing bones',
  });
  bundle.page.terms = [
    { name: 'persistent spinal pain syndrome of the second type', means: 'A long name.' },
    { name: 'growing bones', means: 'Bones that grow.' },
    { name: 'Numbness', means: 'Feeling less.' },
  ];
  const body =
    '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A</title><link rel="icon" href="data:,"><treatment-pathway src="/pathways/failed-back/" lang="en"></treatment-pathway><script type="module" src="/src/define.js"></script>';
  const routes = { '/plain': { body }, '/pathways/failed-back/en.json': { body: JSON.stringify(bundle) } };
  const { page, root } = await visit(t, { mock: true, path: '/plain', routes, width: 320, height: 640 });
  await root.waitFor();
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  assert.ok(await fits());
  await page.evaluate(() =>
    document.querySelector('treatment-pathway').style.setProperty('--pathway-font-size', '32px'),
  );
  assert.ok(await fits(), 'twice as large');
  await page.locator('.root [data-act=graph]').click();
  await page.locator('.root [data-step=flags]').click();
  const word = page.locator('.root .step .facts .word').first();
  assert.equal(await word.innerText(), 'Numbness');
  assert.equal(await word.evaluate((node) => getComputedStyle(node).display), 'inline-block');
});

/** A voice in place of the browser's, which writes down what it was to say. */
const VOICE = (local) => {
  const said = [];
  class Utterance {
    constructor(text) {
      this.text = text;
    }
  }
  const speech = Object.assign(new EventTarget(), {
    said,
    voices: [{ lang: 'en-US', localService: local, name: 'Test' }],
    getVoices: () => speech.voices,
    speak: (spoken) => said.push(spoken.text),
    cancel: () => said.push('…'),
  });
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
};

async function spoken(t, local) {
  const seen = await visit(t, { mock: true, path: '/clinic/clinic.css' });
  await seen.page.addInitScript(VOICE, local);
  await seen.page.goto(`${seen.origin}/`);
  await seen.root.waitFor();
  return { ...seen, said: () => seen.page.evaluate(() => window.speechSynthesis.said.splice(0)) };
}

test('a question and a result are read aloud, and stop when the person moves on', async (t) => {
  const { page, said, errors } = await spoken(t, true);
  await answer(page, WALK[0]);
  await said();
  const button = page.locator('.root [part=aloud]');
  await button.click();
  assert.deepEqual(await said(), [
    '…',
    'Question 2',
    'What about weeks?',
    'It decides what is safe.',
    'A number from 0 to 500.',
    'weeks',
    'or',
    'Not sure',
  ]);
  assert.equal(await button.getAttribute('aria-pressed'), 'true');
  await button.click();
  assert.deepEqual(await said(), ['…']);
  await button.click();
  await said();
  await answer(page, WALK[1]);
  assert.deepEqual(await said(), ['…']);
  for (const facts of WALK.slice(2)) await answer(page, facts);
  await said();
  await button.click();
  assert.deepEqual((await said()).slice(1, 4), [
    'Start to move',
    'One line. In doubt call 911, or talk to the crisis line 988.',
    'first sign',
  ]);
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(errors, []);
});

test('a voice that the browser learns of late still reads', async (t) => {
  const { page } = await spoken(t, false);
  for (const facts of WALK) await answer(page, facts);
  await page.evaluate(() => {
    speechSynthesis.voices[0].localService = true;
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  });
  assert.equal(await page.locator('.root [part=aloud]').isVisible(), true);
});

test('a voice of the network is not asked, and without a voice there is no button', async (t) => {
  const { page } = await spoken(t, false);
  assert.equal(await page.locator('.root [part=aloud]').isVisible(), false);
});
