// What every object of JavaScript has under its name already is no id, and does no harm where it comes all the same: in a bundle
// that was edited, in saved answers, in a code of an earlier edition, as a value.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { wordsOf } from '../../www/src/components/words.js';
import { failureOf } from '../../www/src/element/fallback.js';
import { Pathway } from '../../www/src/engine/pathway.js';
import { codeOf, decoded } from '../../www/src/sharing/code.js';
import { openAnswers } from '../../www/src/sharing/editions.js';
import { opened, saved } from '../../www/src/sharing/saved.js';
import { marksOf, rated } from '../../www/src/state/matters.js';
import { snapshotOf } from '../../www/src/state/select.js';
import { Session } from '../../www/src/state/session.js';
import { bundleOf, command, explorer } from './engine.js';

/** The list that a document is held to, in src/model/id.rs. */
const NAMES = JSON.parse(readFileSync(new URL('../names.json', import.meta.url), 'utf8'));
const FOLDER = 'tests/pathways/twisted-ankle';
/** With these names as own keys. */
const named = (value) => Object.fromEntries(NAMES.map((name) => [name, value]));

test('the list is what every object has', () => {
  assert.deepEqual(NAMES, Object.getOwnPropertyNames(Object.prototype).sort());
});

test('a code gives back facts and values of any name, and invents none', () => {
  const facts = NAMES.map((name) => [name, ['choice', ['no', ...NAMES]], false]);
  const document = { hash: 'h', id: 'mock', version: '1.0.0', editions: [{ version: '1.0.0', facts }] };
  for (const said of [{}, named('no'), Object.fromEntries(NAMES.map((name, at) => [name, NAMES.at(-1 - at)]))]) {
    const read = decoded(codeOf({ facts: said }, document, '2026-03-03'), document);
    assert.deepEqual(Object.entries(read.facts).sort(), Object.entries(said).sort());
  }
});

test('a file gives back whatever was said, as its own', () => {
  const snapshot = { facts: named('no'), supposed: NAMES, ratings: named('a-lot'), questions: '' };
  const read = opened(saved(snapshot, { id: 'mock', version: '1', hash: 'h' }), { id: 'mock' });
  assert.deepEqual(Object.keys(read.facts).sort(), NAMES);
  assert.deepEqual(Object.keys(read.ratings).sort(), NAMES);
});

test('words are filled with what is given, and with nothing else', () => {
  const words = wordsOf({ a: '{constructor} {__proto__} {x}' });
  assert.equal(words('a', { x: 1 }), '{constructor} {__proto__} 1');
  assert.equal(failureOf({ why: 'constructor' }).why, 'broke');
  const matters = [{ id: 'undo', text: 'a', rows: [] }];
  assert.deepEqual([[...marksOf(matters, {})], rated(matters, {}, words)], [[], []]);
});

test('saved answers with such names take no others with them', async () => {
  const bundle = await bundleOf(FOLDER);
  const session = new Session(new Pathway(await explorer(bundle), bundle));
  const anew = session.pathway.engine.asked_anew();
  const known = session.pathway.engine.sheet().flatMap((page) => page.facts).find(({ fact, kind }) => kind === 'choice' && !anew.includes(fact));
  const facts = { ...named('yes'), [known.fact]: known.options[0].value };
  const text = saved({ facts, supposed: NAMES, ratings: named('some'), questions: '' }, session.contents);
  openAnswers(session, opened(text, session.contents), false);
  assert.deepEqual(snapshotOf(session.state).facts, { [known.fact]: known.options[0].value });
  assert.equal(session.state.news.gone, NAMES.length);
  assert.deepEqual(session.state.supposed, []);
  assert.deepEqual(Object.keys(Object.prototype), []);
  for (const name of NAMES) {
    const one = JSON.parse(`{ "${name}": "yes" }`);
    assert.deepEqual(session.pathway.engine.answer(one).refused.map(({ code }) => code), ['unknown-fact'], name);
    assert.equal(session.pathway.detail(name), null, name);
  }
});

test('a bundle in which anything is called so is no bundle', async () => {
  const bundle = await bundleOf(FOLDER);
  const text = JSON.stringify(bundle.pathway);
  const [fact] = bundle.pathway.facts;
  for (const name of NAMES) {
    for (const id of [fact.id, bundle.pathway.treatments[0].id]) {
      const pathway = JSON.parse(text.replaceAll(`"id":"${id}"`, `"id":"${name}"`));
      await assert.rejects(explorer({ ...bundle, pathway }), ({ findings }) => findings[0].code === 'bundle-format', name);
    }
  }
});

test('a value may be called so', async (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'pathway-names-'));
  t.after(() => rmSync(dir, { recursive: true }));
  execFileSync(command(), ['new', join(dir, 'demo')]);
  const edit = (file, change) => writeFileSync(join(dir, 'demo', file), change(readFileSync(join(dir, 'demo', file), 'utf8')));
  const list = NAMES.map((name) => `"${name}"`).join(', ');
  edit('pathway.toml', (text) => text.replace('of = ["no", "yes"]', `of = ["no", "yes", ${list}]`));
  edit('en.ftl', (text) => text.replace('    .is-yes = Yes\n', `    .is-yes = Yes\n${NAMES.map((name) => `    .is-${name} = ${name}\n`).join('')}`));
  execFileSync(command(), ['bundle', join(dir, 'demo'), '--out', dir]);
  const engine = await explorer(JSON.parse(readFileSync(join(dir, 'en.json'), 'utf8')));
  for (const name of NAMES) {
    const { view, refused } = engine.answer({ fever: name });
    assert.deepEqual(refused, [], name);
    assert.deepEqual(view.answers.map(({ value, answer }) => [value, answer]), [[name, name]]);
  }
});
