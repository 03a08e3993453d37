// Everything that can stop the element from starting or from going on, as a value with a reason.

/** @typedef {'no-engine' | 'blocked' | 'no-bundle' | 'bad-bundle' | 'other-version' | 'unsound' | 'withdrawn' | 'broke'} Why */

/** `findings` is what an author may want to know. */
export class Failure extends Error {
  /** @param {Why} why @param {unknown} [cause] @param {import('../view').Finding[]} [findings] */
  constructor(why, cause, findings = []) {
    super(why, { cause });
    this.why = why;
    this.findings = findings;
  }
}
