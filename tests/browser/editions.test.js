// Answers of another edition of a pathway, in a file, a code or a link: what still holds is taken, the rest is named and asked
// again, and nothing is refused whole because of one answer.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { codeOf, decoded } from '../../www/src/sharing/code.js';
import { opened } from '../../www/src/sharing/saved.js';
import { contentsOf } from '../../www/src/engine/contents.js';
import { Pathway } from '../../www/src/engine/pathway.js';
import { openAnswers } from '../../www/src/sharing/editions.js';
import { snapshotOf } from '../../www/src/state/select.js';
import { Session } from '../../www/src/state/session.js';
import { bundleOf, explorer, factOf } from './engine.js';
import { visit } from './helper.js';

const real = await bundleOf('pathways/failed-back');
const contents = contentsOf(real);
/** Saved by the page of the first edition itself, and the code it gave for the same answers. */
const FILE = readFileSync(new URL('./editions/first.json', import.meta.url), 'utf8');
const CODE = '1NCS5HEHBPH6HWD0BWC0SV6F8YAF4KT0HC6SPZAQJCWVSQFNPHY';
const FIRST = JSON.parse(FILE);
/** An infection has a question of its own now; the other two are for a clinician to say. */
const CHANGED = ['contraindications', 'opioid_mme', 'odi'];

async function opening(snapshot, bundle = real, clinician = false) {
  const session = new Session(new Pathway(await explorer(real), bundle));
  const anew = (await explorer(real)).asked_anew();
  openAnswers(session, snapshot, clinician);
  return { session, anew, facts: snapshotOf(session.state).facts, news: session.state.news };
}
const shorts = (session, facts) => {
  const questions = session.pathway.engine.sheet().flatMap((page) => page.facts);
  return facts.map((fact) => questions.find((question) => question.fact === fact).short);
};

test('a code of the first edition is read by the facts of the first edition', () => {
  const { facts, supposed, version, day } = decoded(CODE, contents);
  assert.deepEqual([facts, supposed, version, day], [FIRST.facts, ['mdt_agreed'], '0.1.0', null]);
  assert.equal(decoded(codeOf({ facts: {} }, contents), contents).version, real.pathway.version);
  assert.deepEqual(decoded(CODE, contentsOf({ ...real, editions: [] })), { trouble: 'code-version' });
});

for (const [name, read] of [
  ['file', () => opened(FILE, contents)],
  ['code', () => decoded(CODE, contents)],
]) {
  test(`of a ${name} of the first edition everything that still holds is taken, and the rest is named`, async () => {
    const { session, anew, facts, news } = await opening(read());
    const out = CHANGED.filter((fact) => !anew.includes(fact));
    const kept = Object.entries(FIRST.facts).filter(([fact]) => !anew.includes(fact) && !out.includes(fact));
    assert.ok(kept.length > 20, `${kept.length} answers stay`);
    assert.deepEqual(facts, Object.fromEntries(kept.sort()), 'each of them as it was');
    assert.deepEqual([...news.again].sort(), shorts(session, out).sort());
    assert.deepEqual([news.gone, news.undo, news.anew], [0, 'open', true]);
    assert.deepEqual([...session.state.supposed], ['mdt_agreed']);
  });
}

test('ratings and own questions of the first edition stay', async () => {
  const { session } = await opening(opened(FILE, contents));
  assert.deepEqual([session.state.ratings, session.state.questions], [FIRST.ratings, FIRST.questions]);
});

test('each answer of the first edition alone is taken, asked again or gone, and never breaks the page', async () => {
  const engine = await explorer(real);
  const anew = engine.asked_anew();
  for (const [id, domain] of real.editions[0].facts) {
    const values =
      domain[0] === 'number' ? [domain[1], domain[2]].map((scaled) => scaled / 10 ** domain[4]) : domain[1];
    for (const value of [...values, 'not_sure'].map((value) => (domain[0] === 'set' ? [value] : value))) {
      engine.restart();
      const session = new Session(new Pathway(engine, real));
      openAnswers(session, { facts: { [id]: value }, checked: false, supposed: [], version: '0.1.0' }, false);
      const taken = Object.hasOwn(snapshotOf(session.state).facts, id);
      const told = session.state.news.again.length + session.state.news.gone;
      assert.equal(Number(taken) + told, anew.includes(id) ? 0 : 1, `${id} = ${value}: taken, or said to be left out`);
      if (CHANGED.slice(1).includes(id)) assert.equal(taken, false, `${id} was never a clinician's`);
    }
  }
});

/** As on a pathway where nothing but what has changed is asked again. */
async function calmly(members, bundle, version) {
  const engine = await explorer(real);
  engine.asked_anew = () => [];
  const session = new Session(new Pathway(engine, bundle));
  openAnswers(session, { facts: { contraindications: members }, checked: false, supposed: [], version }, false);
  return [snapshotOf(session.state).facts, session.state.news.again.length];
}

test('a set with one member that there is no more is asked again whole', async () => {
  const whole = { contraindications: ['pacemaker_icd'] };
  assert.deepEqual(await calmly(['pregnancy', 'active_infection'], real, '0.1.0'), [{}, 1]);
  assert.deepEqual(await calmly(['pacemaker_icd'], real, '0.1.0'), [whole, 0]);
});

test('a set that has grown is asked again, because nobody denied what was not there to tick', async () => {
  const [kind, members, exclusive] = factOf(real, 'contraindications').domain;
  const facts = [['contraindications', [kind, members.slice(0, -1), exclusive], false]];
  const grown = { ...real, editions: [{ version: '0.0.1', facts }] };
  const said = [members[1]];
  assert.deepEqual(await calmly(said, grown, '0.0.1'), [{}, 1]);
  assert.deepEqual(await calmly(said, grown, real.pathway.version), [{ contraindications: said }, 0]);
});

test('of an edition that nobody knows each answer is taken by its value, and a clinician\'s only where it was supposed', async () => {
  const anew = (await explorer(real)).asked_anew();
  const [fact, [, [word]]] = real.editions[0].facts.find(([id, [kind]]) => kind === 'choice' && !anew.includes(id));
  const facts = { [fact]: word, odi: 44, mdt_agreed: 'yes', nicotine: 'sometimes', of_tomorrow: 'yes', nested: { deep: { odi: 3 } } };
  for (const clinician of [false, true]) {
    const { session, facts: taken, news } = await opening(
      opened(JSON.stringify({ ...FIRST, version: '9.0.0', facts }), contents),
      real,
      clinician,
    );
    assert.deepEqual(taken, { [fact]: word, mdt_agreed: 'yes' });
    assert.deepEqual([...news.again].sort(), shorts(session, ['odi', 'nicotine']).sort());
    assert.deepEqual([news.gone, [...session.state.supposed]], [2, ['mdt_agreed']]);
  }
});

for (const facts of [
  { nrs: null },
  { nrs: {} },
  { nrs: [[7]] },
  { nrs: 1e300 },
  { mri: 'scar_only' },
  { mri: [{ scar_only: true }] },
  { mri: Array(5000).fill('scar_only') },
  { 'tried.scs': true, tried: { scs: 'good' } },
  { '': '', constructor: 'yes', toString: [] },
  JSON.parse('{"__proto__":"yes","odi":{"__proto__":1}}'),
  JSON.parse(`{"odi":${'['.repeat(3000)}${']'.repeat(3000)},"nicotine":"no"}`),
]) {
  test(`a broken file opens as far as it can: ${JSON.stringify(facts).slice(0, 60)}`, async () => {
    for (const version of ['0.1.0', real.pathway.version, '9', 7, null]) {
      const { session, facts: taken } = await opening(opened(JSON.stringify({ ...FIRST, version, facts, ratings: { undo: {}, 'few-visits': 'some' } }), contents));
      for (const fact of Object.keys(taken)) assert.ok(factOf(real, fact), fact);
      assert.deepEqual([session.state.questions, session.state.ratings], [FIRST.questions, { 'few-visits': 'some' }]);
      assert.equal(session.state.view.walk.status, 'asks');
      if (Object.hasOwn(facts, 'nicotine')) assert.equal(taken.nicotine, 'no');
    }
  });
}

const routes = { '/pathways/failed-back/en.json': { body: JSON.stringify(real) } };
const ways = {
  file: async (t) => {
    const seen = await visit(t, { routes });
    await seen.root.waitFor();
    await seen.page.locator('.root .back').click();
    await seen.page.locator('.root [data-act=open-saved]').click();
    const buffer = Buffer.from(FILE);
    await seen.page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
    return seen;
  },
  code: async (t) => {
    const seen = await visit(t, { routes });
    await seen.root.waitFor();
    await seen.page.locator('.root .back').click();
    await seen.page.locator('.root [data-act=open-saved]').click();
    await seen.page.locator('.root input[name=code]').fill(CODE);
    await seen.page.locator('.root [data-act=open-code]').click();
    return seen;
  },
  link: (t) => visit(t, { routes, path: `/#pathway=${CODE}` }),
};
for (const [name, way] of Object.entries(ways)) {
  test(`the page opens a ${name} of the first edition, and says what is asked again`, async (t) => {
    const { page, errors } = await way(t);
    await page.locator('.root [data-act=opens-yes]').click();
    const news = page.locator('.root [part=news]');
    await news.waitFor();
    const said = await news.innerText();
    const { session, anew } = await opening(opened(FILE, contents));
    assert.match(said, /Your saved answers are open\.[\s\S]*Danger signs can change/);
    assert.match(said, /These questions have changed since then, so they are asked again wherever they matter: /);
    for (const short of shorts(session, CHANGED.filter((fact) => !anew.includes(fact)))) assert.ok(said.includes(short), short);
    assert.doesNotMatch(said, /no longer asked for/);
    const asked = await page.locator('.root :is(.field, .tick-group) input').evaluateAll((all) => all.map(({ name }) => name.slice(2)));
    assert.ok(asked.some((fact) => anew.includes(fact)), `${asked} asks what cannot wait`);
    assert.deepEqual(errors, []);
  });
}
