// The state of the page is a value: what happened makes the next one, the one before stays as it was, and Undo and Back are
// values put in its place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reduce } from '../../www/src/state/reduce.js';
import { screenOf, snapshotOf } from '../../www/src/state/select.js';
import { initial } from '../../www/src/state/state.js';

const PAGE = { id: 'flags', heading: null, text: null, facts: [{ fact: 'numb' }] };
const answered = (fact, value) => ({ fact, short: fact, answer: value, value, page: null, parked: false });
const viewOf = (answers, more = {}) => ({
  walk: { treatments: {}, steps: [] },
  question: PAGE,
  card: null,
  unlocked: null,
  answers: Object.entries(answers).map(([fact, value]) => answered(fact, value)),
  changed: null,
  ...more,
});
const frozen = (value) => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};
const after = (...actions) =>
  actions.reduce((state, action) => frozen(reduce(state, frozen(action))), frozen(initial(viewOf({ numb: 'no' }))));

const SAID = { type: 'said', more: { ratings: { undo: 'a-lot' }, picked: ['a'], questions: 'Why?' } };
const BESIDE = { type: 'opened-beside', screen: { kind: 'values' } };
const EARLIER = { type: 'went', to: { kind: 'earlier', page: PAGE, back: false } };
const kinds = (state) => state.screens.map(({ kind }) => kind);

for (const [name, actions, expected] of [
  ['at first', [], ['first']],
  ['beside the walk', [BESIDE], ['first', 'values']],
  ['one beside the other', [BESIDE, { type: 'opened-beside', screen: { kind: 'read', id: 'x' } }], ['first', 'values', 'read']],
  ['closed again', [BESIDE, { type: 'closed' }], ['first']],
  ['from the first screen to the walk', [{ type: 'went', to: { kind: 'walk' } }], ['walk']],
  ['an earlier page', [EARLIER], ['earlier']],
  ['beside an earlier page', [EARLIER, BESIDE, { type: 'closed' }], ['earlier']],
  ['an answer leads to the walk, wherever it was given', [EARLIER, BESIDE, { type: 'answered', view: viewOf({}) }], ['walk']],
]) {
  test(`what is on the screen: ${name}`, () => {
    assert.deepEqual(kinds(after(...actions)), expected);
    assert.equal(screenOf(after(...actions)).kind, expected.at(-1));
  });
}

for (const [type, undo] of [
  ['restarted', 'restart'],
  ['supposed', 'suppose'],
  ['confirmed', 'confirm'],
]) {
  test(`what was before is kept, to be undone: ${type}`, () => {
    const before = after(SAID, EARLIER);
    const next = frozen(reduce(before, { type, view: viewOf({}), fact: 'agreed' }));
    assert.deepEqual(next.before, snapshotOf(before));
    assert.equal(next.news.undo, undo);
    assert.deepEqual(next.supposed, type === 'confirmed' ? ['agreed'] : []);
    assert.equal(next.questions, type === 'restarted' ? '' : 'Why?');
    const restored = reduce(next, { type: 'restored', view: before.view, snapshot: next.before });
    assert.deepEqual([snapshotOf(restored), restored.before, restored.news.undo], [snapshotOf(before), null, null]);
  });
}

test('taking answers along is no place that Undo leads back to', () => {
  const before = after({ type: 'opened-beside', screen: { kind: 'take' } });
  assert.deepEqual(kinds(snapshotOf(before)), ['first']);
});

test('a changed answer from which nothing came says so, and one that was walked back to does not', () => {
  const done = { type: 'answered', view: viewOf({ numb: 'no' }, { question: null }) };
  assert.equal(after(EARLIER, done).news.same, true);
  assert.equal(after({ ...EARLIER, to: { ...EARLIER.to, back: true } }, done).news.same, false);
  assert.equal(after(done).news.same, false);
});

test('opened answers come into use again without being news, until nothing is asked any more', () => {
  const opened = { type: 'opened', view: viewOf({}), snapshot: { facts: { weeks: 3 }, checked: false }, news: { anew: true } };
  const changed = { from: null, to: null, added: [], removed: [], parked: [], used: [{ id: 'weeks', name: 'Weeks' }] };
  const asking = after(opened, { type: 'answered', view: viewOf({ numb: 'no' }, { changed }) });
  assert.deepEqual([after(opened).news, after(opened).opened], [{ changed: null, undo: 'open', anew: true }, ['weeks']]);
  assert.deepEqual([asking.news.changed.used, asking.opened], [[], ['weeks']]);
  assert.equal(after(opened, { type: 'answered', view: viewOf({}, { question: null }) }).opened, null);
});
