// The map: the way of somebody's answers through the steps of the pathway, and what lies beside it; the rest opens lane by lane.
// It is a nested list of buttons, placed by a grid; the lines between them are one drawing for the eye. Where boxes stand came
// with the bundle, so a row of which nothing shows takes no room.
import { button, el, plainList, unseen } from './dom.js';
import { lines as drawing } from './map-lines.js';
import { about } from './map-step.js';
import { mapOf } from '../state/ask.js';

/** @typedef {import('../view').Place} Place */
/** @typedef {import('../view').Lane} Lane */
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

const ZOOMS = [0.75, 1, 1.25, 1.5, 2];
/** What held is said in the document's words, where they are few. */
const SHORT = 64;

/** The map of one tag; what is open and how large it is outlasts the screen. @returns {(now: Now) => HTMLElement} */
export function pathwayMap() {
  const place = el('div', { class: 'map', part: 'map' });
  /** @type {Now} */ let now;
  let zoom = ZOOMS.indexOf(1);
  let chosen = '';
  /** Lanes of which all steps show, and groups of alarms. @type {Set<string>} */ const open = new Set();

  const draw = () => now.safely(render);
  /** Draws it anew, and puts the focus back on what was pressed. @param {string} selector */
  const again = (selector) => {
    draw();
    const pressed = /** @type {HTMLElement | null} */ (place.querySelector(selector));
    pressed?.focus({ preventScroll: true });
    pressed?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  /** @param {string} key */
  const turn = (key) => {
    if (!open.delete(key)) open.add(key);
    again(`[data-opens="${key}"]`);
  };
  /** @param {string} id a box that is pressed: it opens, or closes again */
  function choose(id) {
    chosen = chosen === id ? '' : id;
    draw();
    if (!place.querySelector(`[data-step="${id}"]`)) for (const key of keysOf(now.contents.map.lanes, id)) open.add(key);
    again(`[data-step="${id}"]`);
  }

  function render() {
    const { session, contents, words, level, said } = now;
    const { across, lanes } = contents.map;
    const { states, path, near, held, why } = mapOf(session);
    const left = (/** @type {Place[]} */ some) => some.filter((step) => states.get(step.id) !== 'ruled-out').length;
    const title = (/** @type {string} */ id) => said(contents.stepTitle(id));
    const endings = lanes.flatMap((lane) => lane.steps).filter((step) => step.urgency);
    const counted = (/** @type {Place[]} */ some) => words('map-lane-count', { left: left(some), all: some.length });
    /** What came of a step: a gate was passed with a yes or a no. @param {Place} step */
    const outcome = ({ id, urgency }) => {
      const state = states.get(id) ?? 'possible';
      if (state !== 'done') return words(`map-${state}`);
      if (urgency) return words('checked');
      if (!held.has(id)) return words('map-no');
      const what = why.get(id) ?? '';
      return what && what.length <= SHORT ? words('map-yes-so', { what }) : words('map-yes');
    };

    const box = (/** @type {Place} */ step, grouped = false) => {
      const { id, row, column, urgency } = step;
      const state = states.get(id) ?? 'possible';
      const opens = id === chosen;
      const label = [
        el('span', { class: 'fine state' }, outcome(step), unseen('. ')),
        urgency && el('span', { class: 'fine' }, words(urgency === 'routine' ? 'result' : `urgency-${urgency}`), unseen('. ')),
        el('span', null, title(id)),
      ];
      const pressed = button(`box ${state}${urgency ? ` ending ${urgency}` : ''}`, label, () => choose(id), {
        ...{ 'data-step': id, 'data-grouped': grouped },
        'aria-expanded': String(opens),
        'aria-current': state === 'here' && 'step',
      });
      const opened = opens && about(step, state, { ...now, title, choose });
      if (opened) now.link(opened);
      return at(row, column, el('li', null, pressed, opened));
    };
    /** One box for all of them, above the first that somebody could have come to. @param {Place[]} alarms @param {string} key */
    const group = (alarms, key) => {
      const face = alarms.find(({ id }) => near.has(id) && states.get(id) !== 'ruled-out') ?? alarms[0];
      const label = [el('span', { class: 'fine' }, counted(alarms), unseen('. ')), el('span', null, words('map-alarms'))];
      const pressed = button('box alarms ending', label, () => turn(key), {
        ...{ 'data-opens': key, 'data-face': face.id, 'aria-expanded': String(open.has(key)) },
      });
      return at(face.row, face.column, el('li', null, pressed));
    };

    const lists = lanes.map((lane) => {
      const { steps } = lane;
      const [all, alarmed] = keysOf([lane], steps[0]?.id);
      const alarms = alarmsOf(lane, path);
      const shows = (/** @type {Place} */ { id }) => open.has(all) || near.has(id);
      const grouped = alarms.some(shows);
      const own = steps.filter((step) => (alarms.includes(step) ? open.has(alarmed) && grouped : shows(step)));
      const boxes = own.map((step) => box(step, alarms.includes(step)));
      // It stands before the first of them, which need not show.
      if (grouped) boxes.splice(own.filter((step) => steps.indexOf(step) < steps.indexOf(alarms[0])).length, 0, group(alarms, alarmed));
      const list = boxes.length > 0 && plainList('boxes', boxes);
      if (!lane.lane) return el('li', null, list);
      const name = said(contents.lane(lane.lane));
      const more = open.has(all) || steps.some((step) => !own.includes(step) && !(grouped && alarms.includes(step)));
      const named = more ? button('link lane', name, () => turn(all), { 'data-opens': all, 'aria-expanded': String(open.has(all)) }) : name;
      return el('li', null, el(`h${level + 1}`, null, named), el('p', { class: 'fine' }, counted(steps)), list);
    });

    const whole = lanes.flatMap((lane) => keysOf([lane], lane.steps[0]?.id));
    const isWhole = whole.every((key) => open.has(key));
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
    const turnAll = () => {
      open.clear();
      if (!isWhole) for (const key of whole) open.add(key);
      again('[data-act=map-all]');
    };
    place.replaceChildren(
      el('p', { class: 'onscreen' }, words('map-lead')),
      el('p', { class: 'fine' }, words('map-count', { left: left(endings), all: endings.length })),
      el(
        'div',
        { class: 'choices onscreen' },
        button('second', words(isWhole ? 'map-mine' : 'map-all'), turnAll, { 'data-act': 'map-all' }),
        el(
          'span',
          { class: 'zoom' },
          button('second', words('map-smaller'), () => resize(zoom - 1)),
          button('second', words('map-larger'), () => resize(zoom + 1)),
          button('second', words('map-fit'), () => resize(ZOOMS.indexOf(1))),
        ),
      ),
      scroller,
    );
    scroller.scrollLeft = scroll;
  }

  return (next) => {
    now = next;
    draw();
    return place;
  };
}

/** Where it stands on the grid: each row of the layout has one for a group above its boxes, and one for what opens below them.
 * @param {number} row @param {number} column @param {HTMLElement} item */
function at(row, column, item) {
  item.style.setProperty('--row', String(row));
  item.style.setProperty('--column', String(column + 1));
  return item;
}

/** What opens the lane of a step, and its group of alarms. @param {Lane[]} lanes @param {string} id */
const keysOf = (lanes, id) =>
  lanes.filter(({ steps }) => steps.some((step) => step.id === id)).flatMap(({ lane }) => [`lane ${lane ?? ''}`, `alarms ${lane ?? ''}`]);

/** The endings of a lane that cannot wait, where there are several; whoever came to one sees it by itself.
 * @param {Lane} lane @param {string[]} path @returns {Place[]} */
function alarmsOf({ steps }, path) {
  const alarms = steps.filter(({ id, urgency }) => urgency && urgency !== 'routine' && !path.includes(id));
  return alarms.length > 1 ? alarms : [];
}
