// Nothing that nobody asked for is drawn under a finger: a screen that is replaced between a press and its release loses the press.
import { painted } from '../components/later.js';

const DOWN = ['pointerdown', 'keydown'];
const UP = ['pointerup', 'pointercancel', 'keyup'];

/** Tells whether something is held down, from now on; gives back what waits until nothing is. @param {AbortSignal} signal */
export function presses(signal) {
  let down = false;
  let count = 0;
  /** @type {(() => void)[]} */ const waiting = [];
  const how = { signal, capture: true };
  const press = () => {
    down = true;
    count++;
  };
  // The click comes after the release.
  const release = () => {
    const last = count;
    painted(() => {
      if (last !== count) return;
      down = false;
      for (const go of waiting.splice(0)) go();
    });
  };
  for (const name of DOWN) addEventListener(name, press, how);
  for (const name of UP) addEventListener(name, release, how);
  // A release in another window is never heard of. Seen from the window alone: the focus also moves inside it.
  addEventListener('blur', release, { signal });
  return () => new Promise((go) => (down ? waiting.push(() => go(null)) : go(null)));
}
