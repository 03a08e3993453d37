// Everything that a person can do on a screen. Most of it ends in a new one.
import { openAnswers } from '../sharing/editions.js';

/** @typedef {import('../engine/pathway.js').Facts} Facts */
/** @typedef {import('../view').Finding} Finding */
/** @typedef {import('../state/session.js').Session} Session */

/**
 * What a step needs of the place it is taken in.
 * @typedef {object} Surroundings
 * @property {Session} session
 * @property {import('./frame.js').Host} host
 * @property {() => import('../element/attributes.js').Settings} settings
 * @property {() => void} draw
 * @property {() => void} redraw the same screen in other words
 * @property {(entry: 'push' | 'back') => void} moved draws what a step led to; it is a new entry of the browser's history, or the
 * end of the last one
 * @property {<T>(step: () => T) => T | undefined} safely
 * @property {() => void} remember what was typed and unfolded here, to be put back
 */

/** @typedef {ReturnType<typeof actionsOf>} Actions */

/** @param {Surroundings} surroundings */
export function actionsOf({ session, host, settings, draw, redraw, moved, safely, remember }) {
  const { pathway } = session;
  /** A step, and its screen. @template {unknown[]} A @param {(...a: A) => void} step @param {'push' | 'back'} [entry] @returns {(...a: A) => void} */
  const then =
    (step, entry = 'push') =>
    (...a) => {
      safely(() => {
        step(...a);
        moved(entry);
      });
    };
  /** The same, unless something is refused. @template {unknown[]} A @param {(...a: A) => Finding[]} step @returns {(...a: A) => Finding[]} */
  const unlessRefused =
    (step) =>
    (...a) => {
      const refused = safely(() => {
        const all = step(...a);
        if (all.length === 0) moved('push');
        return all;
      });
      return refused ?? [];
    };
  return {
    back: then(() => session.back(), 'back'),
    change: then((/** @type {string} */ fact) => session.change(fact)),
    check: then((/** @type {boolean} */ yes) => session.checked(yes)),
    suppose: then((/** @type {string | null} */ treatment) => session.suppose(treatment)),
    restart: then(() => session.restart()),
    undo: then(() => session.undo(), 'back'),
    /** Opens what stands beside the walk. */
    beside: then((/** @type {import('../state/state.js').Screen} */ screen) => {
      remember();
      session.open(screen);
    }),
    rate: then((/** @type {Record<string, import('../state/matters.js').Rating>} */ ratings) => {
      session.say({ ratings });
      session.back();
    }, 'back'),
    takeBack: then((/** @type {string} */ fact) => session.takeBack(fact), 'back'),
    /** Supposes what a clinician would have to confirm. */
    confirm: then((/** @type {string} */ fact, /** @type {string} */ value) => session.confirm(fact, value)),
    /** What can be taken along. */
    take: then(() => session.open({ kind: 'take' })),
    /** Where saved answers are opened. */
    openSaved: then(() => session.open({ kind: 'saved' })),
    /** Answers of a file or a code. */
    open: then((/** @type {import('../state/state.js').Snapshot} */ snapshot) => openAnswers(session, snapshot, settings().clinician)),
    fill: unlessRefused((/** @type {Facts} */ facts, /** @type {string[]} */ emptied) => session.fill(facts, emptied)),
    send: unlessRefused((/** @type {Facts} */ facts) => session.answer(facts)),
    /** Treatments ticked to be compared. */
    pick: (/** @type {string[]} */ picked) => session.say({ picked }),
    /** What a person wants to ask their doctor. */
    write: (/** @type {string} */ questions) => session.say({ questions }),
    read(/** @type {'plain' | 'clinical'} */ reading) {
      session.say({ chosen: { ...session.state.chosen, reading } });
      draw();
    },
    /** Whose numbers to call are shown. */
    settle(/** @type {string} */ country) {
      session.say({ chosen: { ...session.state.chosen, country } });
      redraw();
    },
    speak: (/** @type {string} */ lang) => host.speak(lang),
    detail: (/** @type {string} */ id) => safely(() => pathway.detail(id)) ?? null,
    peek: (/** @type {string} */ of, /** @type {Facts} */ facts, /** @type {string[]} */ aside) =>
      safely(() => pathway.peek(of, facts, aside)) ?? new Set(),
    atLeast: (/** @type {Facts} */ facts) => safely(() => pathway.atLeast(facts)) ?? null,
    whyNot: (/** @type {string} */ treatment) => safely(() => pathway.whyNot(treatment)) ?? null,
  };
}
