// The map: the whole pathway as lanes of boxes, which answers visibly prune. It is a nested list of buttons, placed by a
// grid; the lines between them are one drawing for the eye. Boxes never move: where they stand came with the bundle.
import { button, el, plainList, unseen } from './dom.js';
import { lines as drawing } from './map-lines.js';
import { about } from './map-step.js';
import { mapOf } from '../state/ask.js';

/** @typedef {import('../view').Place} Place */
/** @typedef {import('../state/ask.js').StepState} State */
/**
 * What the map is drawn from, each time something has changed.
 * @typedef {object} Now
 * @property {import('../state/session.js').Session} session
 * @property {import('../engine/contents.js').Contents} contents
 * @property {import('./words.js').Words} words
 * @property {number} level
 * @property {(text: string) => string} said a text with the numbers to call in it
 * @property {(place: Element) => void} link makes links of numbers to call, and explains terms
 * @property {(step: () => void) => void} safely
 */

/** @type {State[]} */
const STATES = ['here', 'done', 'possible', 'ruled-out'];
const ZOOMS = [0.75, 1, 1.25, 1.5, 2];

/** The map of one screen; what is open and how large it is outlasts every answer. @returns {(now: Now) => HTMLElement} */
export function pathwayMap() {
  const summary = el('summary', null);
  const place = el('div', { class: 'map' });
  const node = /** @type {HTMLDetailsElement} */ (el('details', { class: 'fold', part: 'map' }, summary, place));
  /** @type {Now} */ let now;
  let zoom = ZOOMS.indexOf(1);
  let chosen = '';
  /** Lanes that the person folded or unfolded. @type {Map<string, boolean>} */ const own = new Map();
  /** The lanes on screen, each with how it is folded. @type {(() => void)[]} */ let lanesNow = [];
  /** Where there is little room, only the lane opens in which the person is. */
  let outline = false;

  function fold() {
    const canvas = place.querySelector('.canvas');
    // While the map stands on no screen it has no look at all.
    if (canvas?.getClientRects().length) outline = getComputedStyle(canvas).position === 'static';
    for (const lane of lanesNow) lane();
  }
  // It is told of a first size too, and when a phone is turned.
  new ResizeObserver(fold).observe(place);

  const draw = () => now.safely(render);
  node.addEventListener('toggle', draw);

  /** @param {string} id a box that is pressed: it opens, or closes again */
  function choose(id) {
    chosen = chosen === id ? '' : id;
    for (const { lane, steps } of now.contents.map.lanes) if (lane && steps.some((step) => step.id === id)) own.set(lane, true);
    draw();
    const box = /** @type {HTMLElement | null} */ (place.querySelector(`[data-step="${id}"]`));
    box?.focus({ preventScroll: true });
    box?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  function render() {
    const { session, contents, words, level, said } = now;
    const { across, lanes } = contents.map;
    const { states, path, known } = mapOf(session, node.open);
    const left = (/** @type {Place[]} */ some) => some.filter((step) => states.get(step.id) !== 'ruled-out').length;
    const title = (/** @type {string} */ id) => said(contents.stepTitle(id));
    const endings = lanes.flatMap((lane) => lane.steps).filter((step) => step.urgency);
    const count = words('map-count', { left: left(endings), all: endings.length });
    summary.replaceChildren(
      el(`h${level + 1}`, null, words('map-heading')),
      el('span', { class: 'fine' }, known && count),
    );
    if (!node.open) return place.replaceChildren();

    const room = STATES.map((state) => words(`map-${state}`)).reduce((a, b) => (b.length > a.length ? b : a));
    const box = (/** @type {Place} */ step) => {
      const { id, row, column, urgency } = step;
      const state = states.get(id) ?? 'possible';
      const open = id === chosen;
      const className = `box ${state}${urgency ? ` ending ${urgency}` : ''}`;
      // Each has a line of its own, and room for the longest state, so that another one makes no box higher than it was.
      const lines = [
        el('span', { class: 'fine state', 'data-room': room }, known ? words(`map-${state}`) : '\u00a0', unseen('. ')),
        urgency &&
          el('span', { class: 'fine' }, words(urgency === 'routine' ? 'result' : `urgency-${urgency}`), unseen('. ')),
      ];
      const pressed = button(className, [lines, el('span', null, title(id))], () => choose(id), {
        'data-step': id,
        'aria-expanded': open ? 'true' : 'false',
        'aria-current': state === 'here' && 'step',
      });
      pressed.style.setProperty('--row', String(row));
      pressed.style.setProperty('--column', String(column + 1));
      if (!open) return el('li', null, pressed);
      const opened = about(step, state, { ...now, title, choose });
      opened.style.setProperty('--row', String(row));
      now.link(opened);
      return el('li', null, pressed, opened);
    };

    lanesNow = [];
    const lists = lanes.map(({ lane, steps }) => {
      const list = plainList('boxes', steps.map(box));
      if (!lane) return el('li', null, list);
      const here = steps.some(({ id }) => states.get(id) === 'here');
      const show = () => {
        list.hidden = !(own.get(lane) ?? (here || !outline));
        named.setAttribute('aria-expanded', String(!list.hidden));
      };
      const named = button('lane', said(contents.lane(lane)), () => {
        own.set(lane, Boolean(list.hidden));
        show();
      });
      lanesNow.push(show);
      const open = words('map-lane-count', { left: left(steps), all: steps.length });
      return el('li', null, el(`h${level + 2}`, null, named), known && el('p', { class: 'fine' }, open), list);
    });

    const canvas = el('div', { class: 'canvas' });
    const scroll = place.querySelector('.map-scroll')?.scrollLeft ?? 0;
    const resize = (/** @type {number} */ to) => {
      zoom = Math.max(0, Math.min(ZOOMS.length - 1, to));
      canvas.style.setProperty('--zoom', String(ZOOMS[zoom]));
    };
    resize(zoom);
    canvas.style.setProperty('--across', String(across));
    canvas.append(drawing(canvas, contents.map, { states, path, chosen }), plainList('lanes', lists));
    const scroller = el('div', { class: 'map-scroll' }, canvas);
    place.replaceChildren(
      el('p', { class: 'onscreen' }, words('map-lead')),
      el(
        'div',
        { class: 'choices onscreen zoom' },
        button('second', words('map-smaller'), () => resize(zoom - 1)),
        button('second', words('map-larger'), () => resize(zoom + 1)),
        button('second', words('map-fit'), () => resize(ZOOMS.indexOf(1))),
      ),
      scroller,
    );
    fold();
    scroller.scrollLeft = scroll;
  }

  return (next) => {
    now = next;
    draw();
    return node;
  };
}
