// The page's rooms: each knows only those before it, one alone knows the engine and its bundles, and no file is long.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../../www/src/', import.meta.url));
const ROOMS = ['engine', 'state', 'sharing', 'components', 'screens', 'element'];
const LONGEST = 200;

const files = readdirSync(SRC, { recursive: true })
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, text: readFileSync(join(SRC, name), 'utf8') }));
const roomOf = (name) => ROOMS.indexOf(dirname(name));
/** What runs; types named in comments are free to point anywhere. */
const imports = ({ name, text }) =>
  [...text.matchAll(/^(?:import|export) .*from '([^']+)'/gm)].map(([, to]) => normalize(join(dirname(name), to)));

test('each room imports from those before it, and from itself', () => {
  const wrong = files
    .filter(({ name }) => roomOf(name) >= 0)
    .flatMap((file) => imports(file).map((to) => [file.name, to]))
    .filter(([from, to]) => roomOf(to) < 0 || roomOf(to) > roomOf(from));
  assert.deepEqual(wrong, []);
  assert.ok(files.filter(({ name }) => roomOf(name) >= 0).length > 60);
});

test('no circle within a room', () => {
  const next = new Map(files.map((file) => [file.name, imports(file)]));
  const seen = new Map();
  const visit = (name, path) => {
    assert.ok(!path.includes(name), [...path, name].join(' → '));
    if (seen.has(name)) return;
    seen.set(name, true);
    for (const to of next.get(name) ?? []) visit(to, [...path, name]);
  };
  for (const { name } of files) visit(name, []);
});

test('only the engine’s room names the module, and reads a bundle', () => {
  const outside = files.filter(({ name }) => dirname(name) !== 'engine');
  const all = (pattern) => outside.filter(({ text }) => pattern.test(text)).map(({ name }) => name);
  assert.deepEqual(all(/\bpkg\b/), []);
  assert.deepEqual(all(/import\('[^']*view'\)\.Bundle\b/), [], 'nothing else is handed one');
  assert.deepEqual(all(/\btexts\[|\bbundle\.\w/), []);
});

test(`no file is longer than ${LONGEST} lines`, () => {
  const long = files.filter(({ text }) => text.split('\n').length > LONGEST + 1).map(({ name }) => name);
  assert.deepEqual(long, []);
});
