// What a screen asks the engine about the state as it is. None of it changes anything.
import { questionOf } from '../engine/pathway.js';
import { views } from './select.js';

/** @typedef {import('./session.js').Session} Session */
/** What a clinician has to confirm, and what could be supposed of it.
 * @typedef {{ fact: string, short: string, values: { value: string, label: string }[] }} Gate */
/** Where a step of the map stands for somebody. @typedef {'here' | 'done' | 'possible' | 'ruled-out'} StepState */

/** What a clinician has to confirm before a treatment can be shown.
 * @param {Session} session @param {import('../view').View} view @param {string} treatment @returns {Gate[]} */
export function gatesOf({ pathway, contents }, { walk }, treatment) {
  const open = contents.team.filter(({ fact }) => walk.treatments[treatment]?.facts.includes(fact));
  return open.flatMap(({ fact, unsaid }) => {
    const question = questionOf(pathway, fact);
    if (!question || question.answer !== null) return [];
    return [{ fact, short: question.short, values: question.options.filter(({ value }) => value !== unsaid) }];
  });
}

/** Where every step of the map stands for this person: their path so far, the steps of it that led on because a condition held,
 * and what lies beside it, which is where each step of the path could have led. @param {Session} session */
export function mapOf({ pathway, contents: { map }, state }) {
  const open = pathway.engine.steps_left();
  const all = views(state.view);
  const path = all.flatMap(({ walk }) => walk.steps);
  const end = all.at(-1)?.card?.id;
  // What is settled stands before the walk has come there.
  if (end && path.at(-1) !== end) path.push(end);
  /** @param {string} id @returns {StepState} */
  const stepState = (id) =>
    id === path.at(-1) ? 'here' : path.includes(id) ? 'done' : !open || open.includes(id) ? 'possible' : 'ruled-out';
  const steps = map.lanes.flatMap((lane) => lane.steps);
  const beside = map.lines.filter(([from]) => path.includes(steps[from].id)).map(([, to]) => steps[to].id);
  return {
    path,
    near: new Set([...path, ...beside]),
    held: new Set(all.flatMap(({ walk }) => walk.met)),
    why: new Map(all.flatMap(({ card }) => card?.why ?? []).map(({ step, guard }) => [step, guard])),
    states: new Map(steps.map(({ id }) => [id, stepState(id)])),
  };
}

/** What is ticked, side by side, in the order of the pathway. @param {Session} session */
export const compared = ({ pathway, state: { view, picked } }) =>
  pathway.engine.compare(view.treatments.map(({ id }) => id).filter((id) => picked.includes(id)));
