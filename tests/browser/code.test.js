// Answers outside the page: the short code, the QR picture of it, and the file. Each comes back as it was or says why not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsQR from 'jsqr';
import { contentsOf } from '../../www/src/engine/contents.js';
import { codeOf, decoded, grouped } from '../../www/src/sharing/code.js';
import { qr } from '../../www/src/sharing/qr.js';
import { opened, saved } from '../../www/src/sharing/saved.js';
import { asked, bundleOf, explorer, typical } from './engine.js';

const FACTS = [
  ['numb', ['choice', ['no', 'yes']], false],
  ['weeks', ['number', -5, 4995, 5, 1], false],
  ['where', ['set', ['arm', 'leg', 'none'], [2]], false],
  ['agreed', ['choice', ['no', 'yes']], true],
];
const bundle = ({ id = 'mock', version = '1.0.0', facts = FACTS } = {}) => ({ hash: 'h', id, version, editions: [{ version, facts }] });
const DAY = '2026-03-03';
const said = (facts, more = {}) => ({ facts, checked: false, supposed: [], day: DAY, version: '1.0.0', ...more });

for (const snapshot of [
  said({}),
  said({ numb: 'no' }),
  said({ numb: 'not_sure', weeks: -0.5, where: [] }),
  said({ weeks: 499.5, where: ['arm', 'leg'], agreed: 'yes' }, { supposed: ['agreed'] }),
  said({ weeks: 'not_sure', where: 'not_sure', agreed: 'yes' }),
  said({ numb: 'not_applicable', weeks: 7, where: ['leg', 'not_sure'], agreed: 'no' }),
  said({ where: ['none'] }),
]) {
  test(`a code gives back ${JSON.stringify(snapshot.facts)}`, () => {
    const code = codeOf(snapshot, bundle(), DAY);
    assert.match(code, /^[0-9A-Z]{13,}$/);
    assert.deepEqual(decoded(code, bundle()), snapshot);
    assert.deepEqual(
      decoded(` ${grouped(code).toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l')}\n`, bundle()),
      snapshot,
    );
  });
}

test('a code and a file say the day they are made; one that was made without says that it is not known', () => {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  const snapshot = said({ numb: 'no', weeks: 7 }, { checked: true });
  assert.equal(decoded(codeOf(snapshot, bundle()), bundle()).day, today);
  assert.equal(opened(saved(snapshot, bundle()), bundle()).day, today);
  assert.equal('checked' in JSON.parse(saved(snapshot, bundle())), false);
  assert.equal(opened('{"format":"treatment-pathway-answers","pathway":"mock","facts":{},"checked":true}', bundle()).checked, false);
  // Made by the version before: the last digit said that the person had been checked.
  assert.deepEqual(decoded('1Z6GAKE9J5VK828', bundle()), said({ numb: 'no', weeks: 7 }, { day: null }));
});

for (const [day, read] of [
  ['2020-01-01', '2020-01-01'],
  ['2024-02-29', '2024-02-29'],
  ['2019-12-31', null],
  ['2200-01-01', null],
]) {
  test(`a code of ${day} is of ${read ?? 'an unknown day'}`, () =>
    assert.equal(decoded(codeOf(said({}), bundle(), day), bundle()).day, read));
}

for (const day of ['2026-02-30', '3026-01-01', '03/03/2026', '', null, 7, ['2026-03-03'], '2026-03-03T10:00']) {
  test(`a file of ${JSON.stringify(day)} is of an unknown day`, () => {
    const file = { format: 'treatment-pathway-answers', pathway: 'mock', facts: {}, day };
    assert.equal(opened(JSON.stringify(file), bundle()).day, null);
  });
}

test('one wrong letter, two that changed places, or one too few are found', () => {
  const code = codeOf(said({ numb: 'yes', weeks: 40, where: ['leg'] }), bundle(), DAY);
  const slips = [...code].flatMap((letter, at) => [
    code.slice(0, at) + (letter === 'Z' ? 'Y' : 'Z') + code.slice(at + 1),
    code.slice(0, at) + code.slice(at + 1),
    code.slice(0, at) + code.slice(at + 1, at + 2) + letter + code.slice(at + 2),
  ]);
  for (const slip of slips.filter((slip) => slip !== code))
    assert.deepEqual(decoded(slip, bundle()), { trouble: 'code-typo' });
  for (const none of ['', '1', '%', 'U'.repeat(20)])
    assert.deepEqual(decoded(none, bundle()), { trouble: 'code-typo' });
});

test('a code of another pathway, or of other questions, is never read as if it were of these', () => {
  const code = codeOf(said({ numb: 'yes' }), bundle(), DAY);
  assert.deepEqual(decoded(code, bundle({ id: 'other' })), { trouble: 'open-other' });
  const facts = [FACTS[1], FACTS[0], ...FACTS.slice(2)];
  assert.deepEqual(decoded(code, bundle({ facts })), { trouble: 'code-version' });
  assert.deepEqual(
    decoded(code, bundle({ version: '2.0.0' })),
    said({ numb: 'yes' }, { version: '2.0.0' }),
    'other words are no other questions',
  );
});

test('the answers of a whole real walk fit into a code that can be typed', async () => {
  const real = await bundleOf('pathways/failed-back');
  const engine = await explorer(real);
  let view = engine.view();
  while (asked(view))
    view = engine.answer(Object.fromEntries(asked(view).facts.map((q) => [q.fact, typical(real)(q.fact)]))).view;
  const facts = Object.fromEntries(view.answers.map((a) => [a.fact, a.value]));
  const contents = contentsOf(real);
  const code = codeOf(said(facts), contents, DAY);
  assert.deepEqual(decoded(code, contents), said(facts, { version: contents.version }));
  assert.ok(code.length <= 80, `${code.length} letters`);
});

/** What a camera sees: four pixels a module, and the quiet zone. */
function seen(grid) {
  const [scale, quiet] = [4, 4];
  const size = (grid.length + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (grid[Math.floor(y / scale) - quiet]?.[Math.floor(x / scale) - quiet])
        pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
  return jsQR(pixels, size, size)?.data;
}

// The lengths around which the version, the count of blocks and the length's own width change.
for (const length of [1, 14, 15, 26, 27, 42, 62, 84, 106, 122, 152, 180, 181, 213, 251, 287, 331, 362, 363, 412]) {
  test(`a picture of ${length} bytes reads as those bytes`, () => {
    const text = 'https://example.org/a?b=c#pathway=1é'.padEnd(length, '7XYZ ').slice(0, length);
    const cut = new TextDecoder().decode(new TextEncoder().encode(text).slice(0, length)).replace('\ufffd', '');
    assert.equal(seen(qr(cut)), cut);
  });
}

test('what does not fit into a picture is no picture', () => assert.equal(qr('a'.repeat(413)), null));

test('a file gives back all that was said', () => {
  const snapshot = said(
    { numb: 'yes' },
    { supposed: ['agreed'], ratings: { soon: 'a-lot' }, questions: 'Why?\nWhen?' },
  );
  assert.deepEqual(opened(saved(snapshot, bundle(), DAY), bundle()), snapshot);
});

for (const [text, trouble] of [
  ['', 'open-not-ours'],
  ['<!doctype html>', 'open-not-ours'],
  ['null', 'open-not-ours'],
  ['[1]', 'open-not-ours'],
  ['{"format":"treatment-pathway-answers","pathway":"mock","facts":[]}', 'open-not-ours'],
  ['{"format":"treatment-pathway-answers","pathway":"other","facts":{}}', 'open-other'],
]) {
  test(`the file ${text || 'with nothing in it'} is refused: ${trouble}`, () =>
    assert.deepEqual(opened(text, bundle()), { trouble }));
}

test('strange things beside the answers of a file become nothing', () => {
  const text =
    '{"format":"treatment-pathway-answers","pathway":"mock","facts":{"numb":"no"},"checked":"yes","day":20260303,"supposed":7,"ratings":[],"questions":{}}';
  assert.deepEqual(opened(text, bundle()), said({ numb: 'no' }, { ratings: {}, questions: '', day: null, version: null }));
});
