// A class name is seen by all of the tag's style: two parts of a screen that call something else alike dress each other. What
// several files share on purpose is listed here; every other name belongs to one file.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../../www/src/', import.meta.url));

/** Looks of the whole page: text, boxes, buttons and controls. */
const SHARED = new Set(
  `block body brief card choices code count dock error field fine fold fold-row folds help hint label link main means name note
   onscreen option options page pick result result-rows rule second sub title unseen ways-on wide you-are
   act answers`.split(/\s+/),
);

/** What a file gives its elements, as far as it stands there in words. */
function classesIn(text) {
  const given = [...text.matchAll(/\bclass: (?=([^\n]*))/g)].flatMap(([, rest]) => {
    // What follows the value belongs to another attribute.
    const value = rest.match(/^(?:[^,{}'`]|'[^']*'|`[^`]*`)*/)[0];
    return [...value.matchAll(/'([^']*)'|`([^`]*)`/g)].map(([, plain, mixed]) => plain ?? mixed.replace(/\$\{[^}]*\}/g, ' '));
  });
  const buttons = [...text.matchAll(/\bbutton\(\s*'([^']*)'/g)].map(([, named]) => named);
  return new Set([...given, ...buttons].flatMap((names) => names.split(/\s+/)).filter((name) => /^[a-z][a-z-]*$/.test(name)));
}

const files = ['components', 'screens'].flatMap((room) =>
  readdirSync(join(SRC, room))
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, classesIn(readFileSync(join(SRC, room, name), 'utf8'))]),
);

test('what a class looks like is said for one part of a screen, or for all on purpose', () => {
  const where = new Map();
  for (const [file, classes] of files) for (const name of classes) where.set(name, [...(where.get(name) ?? []), file]);
  const twice = [...where].filter(([name, all]) => all.length > 1 && !SHARED.has(name));
  assert.deepEqual(twice, [], 'give one of them a name of its own');
  assert.ok(where.size > 120, `${where.size} names are read`);
});

test('nothing is listed that no two files share', () => {
  const shared = [...SHARED].filter((name) => files.filter(([, classes]) => classes.has(name)).length < 2);
  assert.deepEqual(shared, []);
});

test('a name is read wherever a file gives it', () => {
  const given = "el('p', { class: on ? 'here notch' : 'notch', id: 'no' }) el('p', { class: `card ${urgency}`, part: 'nor' }) button('main wide', 'No')";
  assert.deepEqual([...classesIn(given)], ['here', 'notch', 'card', 'main', 'wide']);
});
