// Everything that a person can do on a screen. Most of it ends in a new one.
import { openAnswers } from '../sharing/editions.js';
import { keepHere } from '../sharing/kept.js';

/** @typedef {import('../engine/pathway.js').Facts} Facts */
/** @typedef {import('../state/session.js').Session} Session */

/**
 * What a screen needs of the tag that it stands in.
 * @typedef {object} Host
 * @property {(chosen: import('../state/state.js').Chosen) => import('../element/attributes.js').Settings} settings
 * @property {(lang: string) => Promise<boolean>} speak goes on in another language; false when it could not be had
 * @property {(problem: unknown) => void} broke what to do when the engine throws
 * @property {import('../element/browser-history.js').BrowserHistory} history
 * @property {() => import('../element/clinic.js').Clinic} clinic whose page this is
 * @property {(node: HTMLElement, standing: AbortSignal) => void} attend what else goes on while it stands on a page
 */
/**
 * What a step needs of the place it is taken in.
 * @typedef {object} Surroundings
 * @property {Session} session
 * @property {Host} host
 * @property {() => import('../element/attributes.js').Settings} settings
 * @property {() => void} draw
 * @property {() => void} redraw the same screen in other words
 * @property {(entry: 'push' | 'back') => void} moved draws what a step led to; it is a new entry of the browser's history, or the
 * end of the last one
 * @property {<T>(step: () => T) => T | undefined} safely
 * @property {<T>(step: () => T) => T | undefined} whole does a step once all of the pathway is there
 * @property {() => void} remember what was typed and unfolded here, to be put back
 */

/** @typedef {ReturnType<typeof actionsOf>} Actions */

/** @param {Surroundings} surroundings */
export function actionsOf({ session, host, settings, draw, redraw, moved, safely, whole, remember }) {
  /** A step, and its screen, unless something is refused.
   * @template {unknown[]} A @template {import('../view').Finding[] | void} R
   * @param {(...a: A) => R} step @param {'push' | 'back'} [entry] @returns {(...a: A) => R | undefined} */
  const atOnce =
    (step, entry = 'push') =>
    (...a) =>
      safely(() => {
        const refused = step.apply(session, a);
        if (!refused?.length) moved(entry);
        return refused;
      });
  /** The same, where the engine is asked. @type {typeof atOnce} */
  const then =
    (step, entry) =>
    (...a) =>
      whole(() => atOnce(step, entry)(...a));
  const { back, change, checked, suppose, restart, undo, takeBack, confirm, fill, answer, open, start } = session;
  return {
    back: atOnce(back, 'back'),
    /** From the first screen to the questions. */
    start: atOnce(start),
    change: then(change),
    check: then(checked),
    suppose: then(suppose),
    restart: then(restart),
    undo: then(undo, 'back'),
    takeBack: then(takeBack, 'back'),
    /** Supposes what a clinician would have to confirm. */
    confirm: then(confirm),
    /** Opens what stands beside the walk. */
    beside: then((/** @type {import('../state/state.js').Screen} */ screen) => {
      remember();
      session.open(screen);
    }),
    /** The ladder, to look around. */
    look: atOnce(() => session.open({ kind: 'look' })),
    /** What can be taken along, or where saved answers are opened. */
    visit: then(open),
    rate: then((/** @type {Record<string, import('../state/matters.js').Rating>} */ ratings) => {
      session.say({ ratings });
      session.back();
    }, 'back'),
    /** Whether saved answers are to be opened. */
    ask: then((/** @type {import('../state/state.js').From} */ from, /** @type {import('../state/state.js').Snapshot} */ snapshot) =>
      session.open({ kind: 'opens', from, snapshot })),
    /** The person wants them. Undo leads back to where they were asked for; those of this device go on being kept. */
    open: then((/** @type {import('../state/state.js').From} */ from, /** @type {import('../state/state.js').Snapshot} */ snapshot) => {
      session.back();
      if (from === 'kept') session.say({ chosen: { ...session.state.chosen, keeps: true } });
      openAnswers(session, snapshot, settings().clinician);
    }),
    /** Keeps answers on this device from now on, or deletes them; says whether they are kept. */
    keepHere: (/** @type {boolean} */ on) => keepHere(session, on),
    fill: then(fill),
    send: then(answer),
    /** Treatments ticked to be compared. */
    pick: (/** @type {string[]} */ picked) => session.say({ picked }),
    /** What is ticked on a list and not sent yet; nothing once it is. */
    draft(/** @type {string} */ page, /** @type {import('../state/ticks.js').Ticks | null} */ ticks) {
      const { [page]: _, ...others } = session.state.drafts;
      session.say({ drafts: ticks ? { ...others, [page]: ticks } : others });
    },
    /** What a person wants to ask their doctor. */
    write: (/** @type {string} */ questions) => session.say({ questions }),
    read: (/** @type {'plain' | 'clinical'} */ reading) =>
      whole(() => {
        session.say({ chosen: { ...session.state.chosen, reading } });
        draw();
      }),
    /** Whose numbers to call are shown. */
    settle(/** @type {string} */ country) {
      session.say({ chosen: { ...session.state.chosen, country } });
      redraw();
    },
    speak: host.speak,
    detail: (/** @type {string} */ id) => safely(() => session.pathway.detail(id)) ?? null,
    /** Which facts of a page would be asked. */
    peek: (/** @type {string} */ of, /** @type {Facts} */ facts, /** @type {string[]} */ unanswered) =>
      safely(() => session.pathway.engine.peek(of, facts, unanswered)) ?? [],
    atLeast: (/** @type {Facts} */ facts, /** @type {string[]} */ unanswered = []) =>
      safely(() => session.pathway.engine.at_least(facts, unanswered)),
    whyNot: (/** @type {string} */ treatment) => safely(() => session.pathway.engine.why_not(treatment)) ?? null,
  };
}
