// Answers that come with the address. They are taken out of it before anything else here runs, whoever they are for, and handed
// to the tag whose pathway they name.

/** As `sharing/fragment.js` writes them, behind the # or behind what the page itself has there. That file is not for the shell:
 * one that both read would be one more to load first. */
const CARRIED = /[#&]pathway=([^&]*)/;

/** Opens answers; false where they are of another pathway. `last`: nobody else is there to open them.
 * @typedef {(code: string, last: boolean, moved: boolean) => boolean} Reader */

/** What nobody has opened yet. @type {string | null} */
let code = null;
/** Each tag of the page; null as long as it loads. @type {Map<object, Reader | null>} */
const tags = new Map();

/** Whether answers wait for whoever can open them. */
export const waiting = () => code !== null;

/** @param {boolean} [moved] a person has just opened the link */
function offer(moved = false) {
  const readers = [...tags.values()];
  for (const last of readers.includes(null) ? [false] : [false, true])
    if (readers.some((reader) => code !== null && reader?.(code, last, moved))) code = null;
}

/** A tag that loads, one that can open answers, or, without a reader, one that is gone.
 * @param {object} tag @param {Reader | null} [reader] */
export function attends(tag, reader) {
  if (reader === undefined) tags.delete(tag);
  else tags.set(tag, reader);
  offer();
}

/** Takes note of the answers behind a #. @param {string} address */
function note(address) {
  const found = CARRIED.exec(new URL(address).hash);
  if (found) [, code] = found;
  return found !== null;
}

/** Takes them out of the address. @param {string} [before] what the page itself had behind its # */
function strip(before = '') {
  const [page] = location.href.split('#');
  const own = location.hash.replace(CARRIED, '').replace(/^&/, '#') || before;
  try {
    history.replaceState(history.state, '', page + own);
  } catch {
    location.hash = own;
  }
}

if (note(location.href)) strip();

/** A link that is opened in a page which is there already. @param {Event} event @param {string} to */
const opened = (event, to) => {
  if (!note(to)) return false;
  event.preventDefault();
  // Whoever listens as well would read the answers in the event.
  event.stopImmediatePropagation();
  return true;
};

// Where a browser asks before it goes there, the address never holds them.
/** @type {any} */ (globalThis).navigation?.addEventListener('navigate', (/** @type {any} */ event) => {
  const { cancelable, destination } = event;
  if (cancelable && destination.sameDocument && opened(event, destination.url)) offer(true);
});
addEventListener('hashchange', (event) => {
  if (!opened(event, event.newURL)) return;
  strip(new URL(event.oldURL).hash);
  offer(true);
});
