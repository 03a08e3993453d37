// One file, piece by piece: between two pieces the browser can do whatever else there is to do, and memory does not grow with the
// table, but for the answers.

/** @typedef {import('./handle').Clinics} Clinics @typedef {import('./handle').Counted} Counted */
/** @typedef {Counted & { file: string, answers: Blob, bad: Blob }} Answered */

/** What is read at a time, in bytes: a few thousand rows, some milliseconds of work. */
const PIECE = 1 << 20;

/** The file could not be read; `cause` is what the browser says. */
export class Unreadable extends Error {}

/** @param {Clinics} clinics @param {File} file @param {AbortSignal} signal of one that is not wanted any more
 * @param {(rows: number, bytes: number) => void} soFar @returns {Promise<Answered>} */
export async function answer(clinics, file, signal, soFar) {
  const run = clinics.begin(file.name);
  try {
    const answers = [];
    let done = 0;
    for await (const piece of pieces(file)) {
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

/** What the engine hands over is a copy in memory that nobody shares; its types do not say so.
 * @param {Uint8Array} bytes @returns {BlobPart} */
const copied = (bytes) => /** @type {Uint8Array<ArrayBuffer>} */ (bytes);

/** While one piece is answered the browser reads the next. @param {File} file */
async function* pieces(file) {
  const read = (/** @type {number} */ at) => file.slice(at, at + PIECE).arrayBuffer();
  let next = read(0);
  for (let at = PIECE; ; at += PIECE) {
    const piece = await next.catch((cause) => {
      throw new Unreadable('a piece of the file', { cause });
    });
    if (at < file.size) next = read(at);
    // Nobody waits for it where this one is refused.
    next.catch(() => {});
    yield new Uint8Array(piece);
    if (at >= file.size) return;
  }
}
