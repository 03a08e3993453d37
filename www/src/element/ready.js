// Whether all of a tag is there, and what can then be done from outside.

/** @typedef {import('./remote.js').Remote} Remote */

/** Asks for all of a tag. @type {WeakMap<object, () => Promise<Remote>>} */
const remotes = new WeakMap();

/** As soon as all is there. @param {object} tag */
export const remoteOf = (tag) => /** @type {() => Promise<Remote>} */ (remotes.get(tag))();

/** @param {HTMLElement} tag @param {() => void} want */
export function readiness(tag, want) {
  /** @type {[keep: (remote: Remote) => void, refuse: (problem: Error) => void]} */ let how;
  /** @type {Promise<Remote>} */ let promise;
  const renew = () => {
    promise = new Promise((...both) => (how = both));
    // A page that does not ask need not hear of it here: there is an event.
    promise.catch(() => {});
  };
  renew();
  /** What a page's style can ask for; it tells no answer. */
  const { states } = tag.attachInternals();
  remotes.set(tag, () => {
    want();
    return promise;
  });
  return {
    done: () => promise.then(() => undefined),
    keep(/** @type {Remote} */ remote) {
      states?.add('ready');
      how[0](remote);
    },
    /** What is asked for next may be had. */
    fail(/** @type {string} */ why) {
      states?.delete('ready');
      how[1](new Error(why));
      renew();
    },
  };
}
