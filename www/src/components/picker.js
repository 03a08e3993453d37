// Picking what to compare: a checkbox beside each treatment, wherever it stands, and the button that puts them side by side.
import { el, button, unseen } from './dom.js';
import { option } from './option.js';

/** More columns than these, with the one for no new treatment, nobody can read side by side. */
const MOST = 3;

/**
 * @param {object} context
 * @param {import('./words.js').Words} context.words
 * @param {readonly string[]} context.picked
 * @param {(picked: string[]) => void} context.pick
 * @param {(screen: import('../state/state.js').Screen) => void} context.beside
 */
export function picker({ words, picked: before, pick, beside }) {
  const picked = new Set(before);
  /** @type {HTMLInputElement[]} */ const boxes = [];
  /** @type {(() => void)[]} */ const bars = [];
  return {
    /** A treatment may stand at more than one place: its boxes are ticked together. @param {string} id @param {string} name */
    box(id, name) {
      const label = [words('compare-this'), unseen(` ${name}`)];
      const { input, node } = option('checkbox', 'compare', id, label, picked.has(id));
      boxes.push(input);
      input.addEventListener('change', () => {
        if (input.checked) picked.add(id);
        else picked.delete(id);
        pick([...picked]);
        for (const box of boxes) box.checked = picked.has(box.value);
        for (const tell of bars) tell();
      });
      return el('div', { class: 'tick onscreen' }, node);
    },
    bar() {
      const problem = el('p', { class: 'error', role: 'alert' });
      const go = button(
        'second',
        '',
        () => {
          if (picked.size > 0 && picked.size <= MOST) beside({ kind: 'compare' });
          else problem.textContent = words('compare-how-many');
        },
        { 'data-act': 'compare' },
      );
      const tell = () => {
        go.textContent = words('compare-go', { count: picked.size });
        problem.textContent = '';
      };
      tell();
      bars.push(tell);
      return [el('p', null, words('compare-pick')), problem, go];
    },
  };
}
