// One file, piece by piece: many times a second the browser can do whatever else there is to do, and memory does not grow with the
// table, but for the answers.

/** @typedef {import('./handle').Clinics} Clinics @typedef {import('./handle').Counted} Counted */
/** @typedef {Counted & { file: string, answers: Blob, bad: Blob }} Answered */

/** For so long, in milliseconds, the page does not listen. */
const TURN = 30;

/** The file could not be read; `cause` is what the browser says. */
export class Unreadable extends Error {}

/** @param {Clinics} clinics @param {File} file @param {AbortSignal} signal of one that is not wanted any more
 * @param {(rows: number, bytes: number) => void} soFar @returns {Promise<Answered>} */
export async function answer(clinics, file, signal, soFar) {
  const run = clinics.begin(file.name);
  try {
    const answers = [];
    let [done, since] = [0, performance.now()];
    for await (const piece of pieces(file)) {
      if (performance.now() - since > TURN) {
        await others();
        since = performance.now();
      }
      signal.throwIfAborted();
      done += piece.length;
      soFar(run.give(piece), done);
      answers.push(copied(run.answers()));
    }
    run.end();
    answers.push(copied(run.answers()));
    const csv = (/** @type {BlobPart[]} */ parts) => new Blob(parts, { type: 'text/csv' });
    return { ...run.counted(), file: file.name, answers: csv(answers), bad: csv([copied(run.bad())]) };
  } finally {
    run.free();
  }
}

/** Whatever else waits in the browser has its turn. A timer would be held back by some milliseconds each time. */
const others = () =>
  new Promise((next) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = next;
    port2.postMessage(null);
  });

/** What the engine hands over is a copy in memory that nobody shares; its types do not say so.
 * @param {Uint8Array} bytes @returns {BlobPart} */
const copied = (bytes) => /** @type {Uint8Array<ArrayBuffer>} */ (bytes);

/** As the browser has them: it reads on while one is answered. @param {File} file @returns {AsyncGenerator<Uint8Array>} */
async function* pieces(file) {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause) => {
        throw new Unreadable('a piece of the file', { cause });
      });
      if (done) return;
      yield value;
    }
  } finally {
    // Nobody wants the rest of it; of one that failed there is none.
    reader.cancel().catch(() => {});
  }
}
