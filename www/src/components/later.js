// What closed folds hold is built once the screen has been painted: nobody waits for what they do not see. It is there before
// anybody can unfold it or find it in the page.
import { add } from './dom.js';

/** @typedef {(fold: HTMLElement, build: () => import('./dom.js').Child) => HTMLElement} Later */

/** Once what has just been drawn is on the screen. @param {() => void} step */
export const painted = (step) => void requestAnimationFrame(() => setTimeout(step));

/** @param {() => void} built told once all is there */
export function folded(built) {
  /** @type {(() => void)[]} */ let waiting = [];
  const now = () => {
    const builds = waiting;
    waiting = [];
    for (const build of builds) build();
    if (builds.length > 0) built();
  };
  return {
    now,
    /** @type {Later} */
    later(fold, build) {
      waiting.push(() => add(fold, [build()]));
      return fold;
    },
    /** Another screen takes its place. */
    forget() {
      waiting = [];
    },
  };
}
