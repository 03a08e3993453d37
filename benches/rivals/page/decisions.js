// In the page: one decision by every engine, on the same patients. Each has to give the conclusion of our walk for all of
// them before any is timed; then they take turns, round by round, so that a busy moment of the machine falls on all.
import jsonLogic from 'json-logic-js';
import { Engine } from 'json-rules-engine';
import { createMachine, getInitialSnapshot } from 'xstate';
import { decide as plain, rules as functions } from '../made/ifs.js';
import { median } from '../median.js';

const ROUNDS = 21;
/** A round lasts at least so long, in milliseconds: the clock of a page is coarse. */
const LEAST = 4;
/** A slow engine gets no more than this in all, and at least three rounds. */
const MOST = 8_000;

/** What each engine is asked with, and how; `conclusion` makes an id of what comes out. */
function engines({ explorer, bundle, patients, logic, rules }) {
  const steps = bundle.pathway.steps.map(({ id }) => id);
  const theirs = patients.map((patient) => patient.theirs);
  const engine = new Engine(rules);
  engine.on('success', () => engine.stop());
  const machine = createMachine({
    context: ({ input }) => input,
    initial: 'decide',
    states: {
      ...Object.fromEntries(functions.map(([, id]) => [id, { type: 'final' }])),
      decide: { always: functions.map(([when, target]) => ({ guard: ({ context }) => when(context), target })) },
    },
  });
  const id = (step) => steps[step];
  return {
    held: { people: patients.map(({ ours }) => explorer.hold(ours)), decide: (held) => held.decide(), id },
    object: { people: patients.map(({ ours }) => ours), decide: (facts) => explorer.decide(facts), id },
    ifs: { people: theirs, decide: plain },
    'json-logic': { people: theirs, decide: (facts) => jsonLogic.apply(logic, facts) },
    xstate: { people: theirs, decide: (input) => getInitialSnapshot(machine, input).value },
    'json-rules-engine': { people: theirs, later: async (facts) => (await engine.run(facts)).events[0].type },
  };
}

/** Results go here, so that no compiler leaves a decision out. */
let last;

/** Milliseconds for all people, so many times over. */
async function round({ people, decide, later }, times) {
  const start = performance.now();
  for (let i = 0; i < times; i++) {
    if (later) for (const one of people) last = await later(one);
    else for (const one of people) last = decide(one);
  }
  return performance.now() - start;
}

/** Microseconds of one decision by each engine: the median of its rounds. */
export async function decisions(given) {
  const all = Object.entries(engines(given));
  for (const [name, { people, decide, later, id = (it) => it }] of all) {
    for (const [i, one] of people.entries()) {
      const found = id(await (later ?? decide)(one));
      if (found !== given.patients[i].conclusion) {
        throw new Error(`${name} says ${found} of patient ${i}, and the walk ${given.patients[i].conclusion}`);
      }
    }
  }
  const timed = [];
  for (const [name, engine] of all) {
    let times = 1;
    let took = await round(engine, times);
    // Again until it is warm: what takes long enough by itself is, after a thousand patients.
    while (took < LEAST) took = await round(engine, (times *= 2));
    timed.push({ name, engine, times, rounds: [], spent: 0 });
  }
  for (let i = 0; i < ROUNDS; i++) {
    for (const each of timed) {
      if (i >= 3 && each.spent > MOST) continue;
      const took = await round(each.engine, each.times);
      each.spent += took;
      each.rounds.push((took * 1000) / (each.times * given.patients.length));
    }
  }
  return Object.fromEntries(timed.map(({ name, rounds }) => [name, median(rounds)]));
}
