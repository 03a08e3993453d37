// The types by which the page is checked are true: the compiler refuses what is not of them, and the handle that is written
// down by hand is the one that the module exports.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundleOf } from './engine.js';
import { differences, handlesApart } from './types.js';

const named = { id: 'a', name: 'A' };
for (const [what, value, said] of [
  ['of its type', named, ''],
  ['with a key too many', { ...named, more: 1 }, /more.* does not exist/],
  ['with a key too few', { id: 'a' }, /name.* is missing/],
  ['with a value of another kind', { id: 'a', name: 1 }, /not assignable to type .string/],
]) {
  test(`a value ${what}`, () => {
    const found = differences({ Named: [value] });
    if (said) assert.match(found, said);
    else assert.equal(found, '');
  });
}

test('the handle is the one of the module: no method too many and none too few', () => {
  const at = (path) => fileURLToPath(new URL(`../../www/${path}`, import.meta.url));
  assert.equal(handlesApart(at('src/engine/handle'), at('pkg/treatment_pathway'), 'Explorer', 'Held'), '');
});

for (const folder of ['pathways/failed-back', 'tests/pathways/twisted-ankle']) {
  test(`${folder}: its bundle is of the type`, async () => {
    // Packed for the engine, and of no type that a page knows.
    assert.equal(differences({ Bundle: [{ ...(await bundleOf(folder)), pathway: null, sources: null }] }), '');
  });
}
