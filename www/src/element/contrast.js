// A page's own colours, held to a contrast that can be read. What is too faint is moved towards black or white until it can be,
// and the page's author reads so in the console. The formulas are those of WCAG 2.2, "relative luminance" and "contrast ratio".

/** Red, green and blue, each from 0 to 1. @typedef {number[]} Colour */

/** What text needs on its ground: WCAG 2.2, 1.4.3. */
const ENOUGH = 4.5;
/** Towards black or white in so many steps. */
const STEPS = 40;

/** @param {Colour} colour */
function luminance(colour) {
  const [red, green, blue] = colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {Colour} one @param {Colour} other @returns {number} from 1 to 21 */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** @param {Colour} one @param {Colour} other @param {number} much of the other */
const mixed = (one, other, much) => one.map((part, at) => part + (other[at] - part) * much);

/** The black or white that stands out from this ground more. @param {Colour} ground @returns {Colour} */
const pole = (ground) => (contrast([0, 0, 0], ground) > contrast([1, 1, 1], ground) ? [0, 0, 0] : [1, 1, 1]);

/** The nearest to this colour that can be read. @param {Colour} colour @param {(colour: Colour) => Colour[]} grounds all that it stands on */
export function readable(colour, grounds) {
  const towards = pole(grounds(colour)[0]);
  for (let step = 0; step <= STEPS; step++) {
    const next = mixed(colour, towards, step / STEPS);
    if (grounds(next).every((ground) => contrast(next, ground) >= ENOUGH)) return next;
  }
  return towards;
}

/** @param {Colour} colour */
const written = (colour) => `rgb(${colour.map((part) => Math.round(part * 255)).join(' ')})`;

/** Text that stands on any of the grounds. */
const INKS = ['--ink', '--soft', '--danger-ink'];
const GROUNDS = ['--paper', '--card', '--faint', '--honey-soft', '--danger-soft'];

/** Those whose author has read it. @type {WeakMap<Element, string>} */
const warned = new WeakMap();

/** @param {HTMLElement} tag @param {HTMLElement} node what is dressed */
export function guardContrast(tag, node) {
  const { style } = node;
  for (const name of [...INKS, '--accent', '--on-accent']) style.removeProperty(name);
  const probe = document.createElement('i');
  node.append(probe);
  const read = (/** @type {string} */ name) => {
    // However a page wrote it, a browser computes a mix in numbers from 0 to 1. One that knows no mix says nothing to go by.
    probe.style.color = `color-mix(in srgb, var(${name}), var(${name}))`;
    const [, parts = ''] = /srgb ([^/)]+)/.exec(getComputedStyle(probe).color) ?? [];
    return parts.split(' ', 3).map((part) => Math.min(1, Math.max(0, Number(part))));
  };
  const paper = read('--paper');
  // A page that gives a dark ground has all that stands on it for the dark.
  if (paper.length === 3) style.colorScheme = pole(paper)[0] ? 'dark' : 'light';
  const grounds = GROUNDS.map(read);
  /** @type {string[]} */ const changed = [];
  const mend = (/** @type {string} */ name, /** @type {(colour: Colour) => Colour[]} */ on) => {
    const own = read(name);
    if (own.length < 3 || grounds.some((ground) => ground.length < 3)) return;
    const [was, is] = [own, readable(own, on)].map(written);
    if (was === is) return;
    style.setProperty(name, is);
    changed.push(`${name} ${was} as ${is}`);
  };
  for (const name of INKS) mend(name, () => (name === '--ink' ? grounds : grounds.slice(0, 2)));
  mend('--accent', (own) => [...grounds.slice(0, 2), mixed(grounds[1], own, 0.1)]);
  const accent = read('--accent');
  mend('--on-accent', () => [accent]);
  probe.remove();
  const all = changed.join(', ');
  if (all && warned.get(tag) !== all) console.warn(`treatment-pathway: too faint to be read, so shown otherwise: ${all}`);
  warned.set(tag, all);
}
