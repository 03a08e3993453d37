// The lines of the map: one drawing behind the boxes, from where the boxes really are, so that larger text, another language
// and another direction of writing need no layout of their own. What is ruled out, or does not show, has no lines.
import { svg } from './dom.js';

/** @typedef {import('../view').PathwayMap} PathwayMap */

/** How far two tracks lie apart, and how large the head of an arrow is. */
const TRACK = 3;
const HEAD = 5;

/**
 * @param {HTMLElement} canvas where the boxes stand
 * @param {PathwayMap} map
 * @param {{ states: Map<string, import('./map.js').State>, path: string[], chosen: string }} now
 */
export function lines(canvas, map, { states, path, chosen }) {
  const drawing = svg('svg', { class: 'map-lines', 'aria-hidden': 'true' });
  const steps = map.lanes.flatMap((lane) => lane.steps);

  /** Which of the four kinds of line this is; none for what is ruled out. @param {number} from @param {number} to */
  function kind(from, to) {
    const [a, b] = [steps[from], steps[to]];
    if (a.id === chosen || b.id === chosen) return 'chosen';
    if ([a, b].some(({ id }) => states.get(id) === 'ruled-out')) return '';
    const at = path.indexOf(a.id);
    if (at >= 0 && path[at + 1] === b.id) return 'taken';
    return a.urgency ? 'checked' : 'open';
  }

  function draw() {
    const all = canvas.getBoundingClientRect();
    const list = [...canvas.querySelectorAll('.boxes')].find((boxes) => boxes.getClientRects().length);
    const style = list && getComputedStyle(list);
    // An outline has no columns, and no lines.
    if (style?.display !== 'grid') return drawing.replaceChildren();
    const gap = parseFloat(style.columnGap);
    const pitch = (all.width - gap) / map.across;
    const mirrored = style.direction === 'rtl';
    const x = (/** @type {number} */ slot, track = 0) => {
      const start = gap / 2 + (slot * pitch) / 2 + track * TRACK;
      return Math.round(mirrored ? all.width - start : start);
    };
    const boxes = steps.map(({ id }) => {
      // A group of alarms is led to as one.
      const box = canvas.querySelector(`[data-face="${id}"]`) ?? canvas.querySelector(`[data-step="${id}"]:not([data-grouped])`);
      if (!box) return null;
      const { top, bottom } = box.getBoundingClientRect();
      return { top: top - all.top, bottom: bottom - all.top, group: box.matches('.alarms') };
    });
    /** @type {Record<string, string>} */
    const paths = { open: '', checked: '', taken: '', chosen: '' };
    for (const [from, to, via, track] of map.lines) {
      const drawn = kind(from, to);
      const [a, b] = [boxes[from], boxes[to]];
      if (!drawn || !a || !b || a.group) continue;
      const [start, end] = [x(2 * steps[from].column + 1), x(2 * steps[to].column + 1)];
      const [{ bottom }, { top }] = [a, b];
      const half = gap / 2 + track * TRACK;
      const [down, up] = [bottom + half, top - gap + half];
      // Between rows that have come together, nothing is gone around.
      const run = Math.abs(up - down) < 2 ? start : x(via, via % 2 ? 0 : track);
      paths[drawn] += `M${start} ${bottom}V${down}H${run}V${up}H${end}V${top}`;
      paths[drawn] += `m${-HEAD} ${-HEAD}l${HEAD} ${HEAD} ${HEAD} ${-HEAD}`;
    }
    drawing.replaceChildren(...Object.entries(paths).map(([name, d]) => svg('path', { class: name, d })));
  }

  // It is told of its first size too, and of every fold, zoom and change of text.
  new ResizeObserver(draw).observe(canvas);
  return drawing;
}
