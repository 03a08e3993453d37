// A number as people type it: read strictly, said back as it was understood, and asked again when its marks may mean two things.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { decimalsOf, example, typed, unfit } from '../../www/src/components/typed-number.js';
import { axe, visit, words } from './helper.js';
import { answer } from './person.js';

/** The same tables that the terminal is held to, in src/cli/number.rs. All are read before the first test: see `finished` in helper.js. */
const read = async (name) => JSON.parse(await readFile(new URL(`../${name}.json`, import.meta.url), 'utf8'));
const [ROWS, BOUNDS, SIGNS] = await Promise.all(['numbers', 'bounds', 'numbers-signs'].map(read));

test('page and terminal read the same of what is typed', () => {
  assert.ok(ROWS.length > 200);
  for (const { text, decimals, ...read } of ROWS) assert.deepEqual(typed(text, decimals), read, `${JSON.stringify(text)} with ${decimals} decimals`);
});

test('page and terminal take the same of what is read', () => {
  assert.ok(BOUNDS.length > 20);
  for (const { number, problem = null, example: wanted, ...row } of BOUNDS) {
    const bounds = { min: Number(row.min), max: Number(row.max), step: Number(row.step) };
    assert.equal(decimalsOf(bounds), row.step.split('.')[1]?.length ?? 0);
    assert.equal(unfit(number, bounds), problem, JSON.stringify(row));
    assert.equal(example(bounds), Number(wanted), JSON.stringify(row));
  }
});

/** As in src/cli/number.rs: both come to the same sum over all that they say. */
const [LONGEST, AGREED] = [5, [112347, 3533099359]];

test('page and terminal agree on every short text', () => {
  let [texts, sum, count] = [[''], 0x811c9dc5, 0];
  for (let length = 0; length <= LONGEST; length++) {
    for (const text of texts) {
      for (let decimals = 0; decimals <= 2; decimals++) {
        const { number, problem, example } = typed(text, decimals);
        const said = number ?? (problem === 'grouped' ? `grouped ${example}` : problem);
        for (const letter of `${said}\n`) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0;
        count++;
      }
    }
    texts = texts.flatMap((text) => SIGNS.map((sign) => text + sign));
  }
  assert.deepEqual([count, sum], AGREED);
});

test('in the field of a real browser, what is read is the value, and what is not is asked again in a sentence', async (t) => {
  const { page, root } = await visit(t, { mock: true });
  await root.waitFor();
  const table = await words();
  const seen = await page.evaluate(
    async ([rows, table]) => {
      const { number } = await import('/src/components/number.js');
      const { wordsOf } = await import('/src/components/words.js');
      return rows.map(({ text, decimals }) => {
        const step = Number(`1e-${decimals}`);
        const question = { min: -1e9, max: 1e9, unit: 'weeks', step, answer: null, not_sure: 'Not sure' };
        const field = number(question, { words: wordsOf(table), id: 'a' });
        const box = document.createElement('div');
        box.append(...field.nodes);
        const input = box.querySelector('input[type=text]');
        input.value = text;
        input.dispatchEvent(new Event('input'));
        return { value: field.value(), problem: field.problem(), heard: box.querySelector('[part=read]').textContent };
      });
    },
    [ROWS.map((row) => ({ ...row, text: row.text.replaceAll('\n', ' ') })), table],
  );
  const sentence = { nothing: /^Enter a number$/, words: /^Enter only a number in digits/, whole: /^Enter a whole number$/, places: /^Enter a number in steps of [\d.]+, such as -?[\d.]+$/ };
  ROWS.forEach(({ text, number, problem, example }, at) => {
    // A line break is no character of a text field.
    if (/\n/.test(text)) return;
    const said = JSON.stringify(text);
    const { value, problem: shown, heard } = seen[at];
    if (number !== undefined) {
      const range = Math.abs(Number(number)) > 1e9 ? 'Enter a number from -1000000000 to 1000000000' : '';
      assert.deepEqual([Object.is(value, -0) ? 0 : value, shown], [Number(number), range], said);
      assert.equal(heard, text.trim() === number ? '' : `We read: ${number}`, said);
    } else {
      assert.ok(Number.isNaN(value), said);
      assert.equal(heard, '', said);
      if (problem === 'grouped') assert.equal(shown, `Write the number without marks or spaces between its digits, such as ${example}`);
      else assert.match(shown, sentence[problem], said);
    }
  });
});

test('a number with a grouping mark goes no further, and with none it does', async (t) => {
  const { page, root } = await visit(t, { mock: true });
  await root.waitFor();
  await answer(page, { numb: 'no', fever: 'no' });
  const field = page.getByRole('textbox');
  for (const text of ['1,000', '1.000', '1 000', '١٬٠٠٠', '0,400']) {
    await field.fill(text);
    await page.locator('.root button.main').click();
    assert.match(await page.locator('.root .error:not([hidden])').innerText(), /Write the number without marks or spaces/, text);
    assert.equal(await page.locator('.root .page .title').innerText(), 'What about weeks?', text);
    assert.equal(await field.inputValue(), text, 'what was typed is still there');
  }
  assert.deepEqual(await axe(page), []);
  await field.fill('٤٠');
  assert.equal(await page.locator('.root [part=read]').innerText(), 'We read: 40');
  assert.deepEqual(await axe(page), []);
  await page.locator('.root button.main').click();
  assert.equal(await page.locator('.root .page .title').innerText(), 'What about where?');
  await page.locator('.root .back').click();
  assert.equal(await field.inputValue(), '40');
  assert.equal(await page.locator('.root [part=read]').innerText(), '');
});

test('a number is written with the decimal mark of the language', async (t) => {
  const { page, root } = await visit(t, { mock: true });
  await root.waitFor();
  const table = { ...(await words()), 'decimal-mark': ',' };
  const said = await page.evaluate(async (table) => {
    const { number } = await import('/src/components/number.js');
    const { wordsOf } = await import('/src/components/words.js');
    const field = number({ min: 34, max: 43.5, unit: '°C', step: 0.5, answer: 37.5, not_sure: null }, { words: wordsOf(table), id: 'a' });
    const box = document.createElement('div');
    box.append(...field.nodes);
    const input = box.querySelector('input');
    const type = (text) => {
      input.value = text;
      input.dispatchEvent(new Event('input'));
      return [field.value(), field.problem(), box.querySelector('[part=read]').textContent];
    };
    return [input.value, box.querySelector('.hint').textContent, type('38,5'), type('38.5'), type('38,2'), type('1.000,5')];
  }, table);
  assert.deepEqual(said, [
    '37,5',
    'A number from 34 to 43,5.',
    [38.5, '', ''],
    [38.5, '', 'We read: 38,5'],
    [38.2, 'Enter a number in steps of 0,5, such as 34,5', ''],
    [NaN, 'Write the number without marks or spaces between its digits, such as 34,5', ''],
  ]);
});

test('a number between two steps is asked again', async (t) => {
  const { page, root } = await visit(t, { mock: true });
  await root.waitFor();
  const table = await words();
  const said = await page.evaluate(
    async (table) => {
      const { number } = await import('/src/components/number.js');
      const { wordsOf } = await import('/src/components/words.js');
      return [['7,5', 0.5], ['7,25', 0.5], ['7,3', 0.5], ['0.3', 0.1], ['12', 5], ['15', 5], ['100,5', 0.5]].map(([text, step]) => {
        const field = number({ min: 0, max: 100, unit: null, step, answer: null, not_sure: null }, { words: wordsOf(table), id: 'a' });
        field.nodes.flatMap((node) => [...node.querySelectorAll('input')])[0].value = text;
        return field.problem();
      });
    },
    table,
  );
  const steps = (step) => `Enter a number in steps of ${step}, such as ${step}`;
  assert.deepEqual(said, ['', steps(0.5), steps(0.5), '', steps(5), '', 'Enter a number from 0 to 100']);
});
