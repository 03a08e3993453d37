// What a page around may do. Nothing of it gives an answer away or opens one unless the person says so on the screen.
import { opened, saved } from '../sharing/saved.js';
import { printPart } from '../sharing/print.js';
import { snapshotOf } from '../state/select.js';

/**
 * @typedef {object} Remote
 * @property {() => void} restart
 * @property {() => Promise<string | null>} exportAnswers null where the person does not want it
 * @property {(text: string) => boolean} importAnswers false where the text holds no answers to this pathway
 * @property {() => void} print
 */

/** @param {import('../screens/frame.js').Frame} frame @returns {Remote} */
export function remote(frame) {
  const { session } = frame;
  /** Whoever asked before has no answer any more. */
  let before = (/** @type {boolean} */ _) => {};
  const open = (/** @type {import('../state/state.js').Screen} */ screen) => {
    session.open(screen);
    frame.draw();
  };
  return {
    restart() {
      session.restart();
      frame.draw();
    },
    async exportAnswers() {
      before(false);
      const agreed = await new Promise((answered) => {
        before = answered;
        open({ kind: 'gives', answered });
      });
      return agreed ? saved(snapshotOf(session.state), session.contents) : null;
    },
    importAnswers(text) {
      const got = opened(text, session.contents);
      if ('trouble' in got) return false;
      open({ kind: 'opens', from: 'page', snapshot: got });
      return true;
    },
    print() {
      open({ kind: 'take' });
      printPart(/** @type {ShadowRoot} */ (frame.node.getRootNode()));
    },
  };
}
