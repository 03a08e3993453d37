// What the ticks of a checklist say, and what "None of these" says beside them. An unticked row says nothing by itself: only
// that press answers what is still open, and it changes no answer that was given.

/** @typedef {import('../view').QuestionPage} QuestionPage */
/** @typedef {import('../view').Question} Question */
/** @typedef {import('../view').Value} Value */
/** @typedef {Readonly<Record<string, Value>>} Facts */
/** What is ticked, by fact: values that have a row, and `not_sure`. @typedef {Readonly<Record<string, readonly string[]>>} Ticks */

/** @param {Value | null} answer */
const listed = (answer) => (answer === null ? [] : [answer].flat().map(String));

/** Has a value a tick on this page? @param {QuestionPage} page @param {string} fact */
const canTick = ({ rows }, fact) => (/** @type {string} */ value) =>
  value === 'not_sure' || Boolean(rows?.some((row) => row.fact === fact && row.value === value));

/** The ticks that the answers of a page are. @param {QuestionPage} page @returns {Ticks} */
export const ticksOf = (page) =>
  Object.fromEntries(page.facts.map(({ fact, answer }) => [fact, listed(answer).filter(canTick(page, fact))]));

/** A row is ticked or no longer, or its "not sure" is: of a choice there is one tick at a time, of a set any number of them, and
 * a doubt about the others. @param {Ticks} ticks @param {Question} question @param {string} value of the row
 * @param {string} says that value, or `not_sure` @param {boolean} on @returns {Ticks} */
export function ticked(ticks, { fact, kind }, value, says, on) {
  const others = (ticks[fact] ?? []).filter((other) => other !== says && (other !== value || !on));
  return { ...ticks, [fact]: [...(kind === 'set' || !on ? others : []), ...(on ? [says] : [])] };
}

/** What the ticks of a page say, by fact, and the facts that have lost their answer with their tick. What a set holds besides,
 * and no row shows, stays. @param {QuestionPage} page @param {Ticks} ticks */
export function said(page, ticks) {
  /** @type {Record<string, Value>} */
  const facts = {};
  /** @type {string[]} */
  const takenBack = [];
  for (const { fact, kind, answer, options } of page.facts) {
    const before = listed(answer);
    const can = canTick(page, fact);
    const exclusive = options.filter((option) => option.exclusive).map(({ value }) => value);
    const kept = kind === 'set' ? before.filter((value) => !can(value) && !exclusive.includes(value)) : [];
    const now = [...kept, ...(ticks[fact] ?? [])];
    if (now.length > 0) facts[fact] = kind === 'set' && now.join() !== 'not_sure' ? now : now[0];
    else if (before.some(can)) takenBack.push(fact);
  }
  return { facts, takenBack };
}

/** What "None of these" says of each fact that has neither a tick nor an answer. @param {QuestionPage} page @param {Ticks} ticks
 * @returns {Facts} */
export function none(page, ticks) {
  const { facts, takenBack } = said(page, ticks);
  /** @type {Record<string, Value>} */
  const rest = {};
  for (const { fact, answer, none } of page.facts) {
    const open = !Object.hasOwn(facts, fact) && (answer === null || takenBack.includes(fact));
    if (open && none !== null) rest[fact] = none;
  }
  return rest;
}

/** The page with the questions that are asked of whoever ticked this, were all the rest answered "none of these": one that is
 * asked only where another says so follows its tick. @param {QuestionPage} page @param {Ticks} ticks @param {readonly string[]} depends
 * @param {(of: string, facts: Facts, unanswered: string[]) => string[]} peek which facts of its page would be asked
 * @returns {QuestionPage} */
export function shown(page, ticks, depends, peek) {
  const { takenBack } = said(page, ticks);
  /** @param {Question} question @param {Question[]} others that are asked */
  const follows = (question, others) => {
    const rest = { ...page, facts: others.filter((other) => other !== question) };
    const given = { ...said(rest, ticks).facts, ...none(rest, ticks) };
    // An earlier answer to a question that is not asked now still counts where the engine says so.
    return peek(question.fact, given, [question.fact, ...takenBack]).includes(question.fact);
  };
  let facts = page.facts.filter(({ fact }) => !depends.includes(fact));
  // One may follow from another that follows from a tick, in whatever order they stand.
  for (let turns = page.facts.length - facts.length; turns > 0; turns--) {
    const before = facts;
    facts = page.facts.filter((question) => !depends.includes(question.fact) || follows(question, before));
  }
  return { ...page, facts };
}
