// What is ticked to be put side by side: a tick in the card of each treatment, wherever it stands, and one tray with what is
// ticked, which stays in sight on every screen where something can be ticked.
import { button, el, unseen } from './dom.js';
import { drawing } from './drawings.js';
import { option } from './option.js';

/** More columns than these, with the one for no new treatment, nobody can read side by side. */
const MOST = 3;
/** One alone is beside nothing. */
const LEAST = 2;

/** @typedef {ReturnType<typeof trayOf>} Tray */

/**
 * @param {object} context
 * @param {import('./words.js').Words} context.words
 * @param {readonly string[]} context.picked
 * @param {{ id: string, name: string }[]} context.treatments of which some may be ticked
 * @param {(picked: string[]) => void} context.pick
 * @param {(screen: import('../state/state.js').Screen) => void} context.beside
 */
export function trayOf({ words, picked: before, treatments, pick, beside }) {
  const names = new Map(treatments.map(({ id, name }) => [id, name]));
  const picked = new Set(before.filter((id) => names.has(id)));
  /** @type {Set<HTMLInputElement>} */ const boxes = new Set();
  const told = el('p', { role: 'status' });
  const go = button('second fill', '', () => beside({ kind: 'compare' }), { 'data-act': 'compare' });
  const clear = button('link', words('tray-clear'), () => emptied(), { 'data-act': 'compare-clear' });
  const node = el('aside', { class: 'tray onscreen', part: 'tray', 'aria-label': words('tray') }, told, el('div', { class: 'ways-on' }, clear, go));

  /** @param {boolean} [full] one more was ticked than fit beside each other */
  const tell = (full) => {
    for (const box of boxes) box.checked = picked.has(box.value);
    // In the order of the pathway, as they will stand.
    const list = treatments.filter(({ id }) => picked.has(id)).map(({ name }) => name);
    node.hidden = list.length === 0;
    const hint = full ? words('tray-full') : list.length < LEAST && words('tray-more');
    told.replaceChildren(el('span', { class: 'soft' }, words('tray-with')), ' ', el('b', null, list.join(' · ')), hint ? ` ${hint}` : '');
    go.replaceChildren(drawing('compare', 'pen small'), words('compare-go', { count: list.length }));
    go.hidden = list.length < LEAST;
  };
  /** @param {string[]} ids @param {boolean} [full] */
  const set = (ids, full) => {
    picked.clear();
    for (const id of ids) picked.add(id);
    pick(ids);
    tell(full);
  };
  /** Whoever clears it stays where something can be ticked. */
  const emptied = () => {
    set([]);
    [...boxes].find((box) => box.isConnected && box.checkVisibility())?.focus({ preventScroll: true });
  };
  tell();
  return {
    node,
    /** Whether enough is ticked. */
    ready: () => picked.size >= LEAST,
    /** A treatment may stand at more than one place: its boxes are ticked together. @param {string} id @param {string} name */
    box(id, name) {
      if (!names.has(id)) return null;
      const { input, node: label } = option('checkbox', 'compare', id, [words('compare-this'), unseen(` ${name}`)], picked.has(id));
      boxes.add(input);
      input.addEventListener('change', () => {
        const others = [...picked].filter((other) => other !== id);
        if (!input.checked) set(others);
        else if (picked.has(id) || others.length < MOST) set([...others, id]);
        else set(others, true);
      });
      return el('div', { class: 'pick-this onscreen' }, label);
    },
  };
}
