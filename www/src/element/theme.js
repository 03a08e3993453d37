// Light or dark: as the page around is, unless its author says otherwise. Many a dark page does not declare that it is; then the
// ground behind the tag is read, and, where that is a picture, the ink on it.
import { guardContrast } from './contrast.js';

/** @param {string} color as a browser computes it @returns {number[]} red, green, blue, and how much of it there is */
const parts = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);

/** @param {string} color between 0 for black and 1 for white */
function light(color) {
  const [red = 0, green = 0, blue = 0] = parts(color);
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / (color.startsWith('color(') ? 1 : 255);
}

/** What can be seen through. @param {string} color */
const clear = (color) => color === 'transparent' || (parts(color)[3] ?? 1) < 0.5;

/** The tag and what stands around it, through every shadow root. @param {Element} tag */
function* around(tag) {
  for (let node = /** @type {Element | null} */ (tag); node; ) {
    yield node;
    node = node.assignedSlot ?? node.parentElement ?? /** @type {Partial<ShadowRoot>} */ (node.getRootNode()).host ?? null;
  }
}

/** The ground on which the tag stands, and whether it is a dark one. @param {Element} tag @param {HTMLElement} node what is dressed */
function ground(tag, node) {
  const own = getComputedStyle(tag);
  for (const each of around(tag)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(each);
    // The ink that can be read there tells what a picture shows.
    if (backgroundImage !== 'none') return { color: clear(backgroundColor) ? '' : backgroundColor, dark: light(own.color) > 0.5 };
    if (!clear(backgroundColor)) return { color: backgroundColor, dark: light(backgroundColor) < 0.5 };
  }
  // Nobody gives it a colour: then a browser does, by what a style or a `<meta>` says, and by what the reader's device prefers.
  const probe = document.createElement('i');
  probe.style.color = 'Canvas';
  node.before(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return { color, dark: light(color) < 0.5 };
}

/** @param {HTMLElement} tag @param {HTMLElement} node what is dressed @param {AbortSignal} signal as long as it stands on a page */
export function readsPage(tag, node, signal) {
  const prefers = matchMedia('(prefers-color-scheme: dark)');
  const dress = () => {
    const { color, dark } = ground(tag, node);
    const theme = tag.getAttribute('theme') ?? '';
    const own = { light: false, dark: true, auto: prefers.matches }[theme] ?? dark;
    node.style.colorScheme = own ? 'dark' : 'light';
    // What a page's author put into a slot is in the page's ink: where that is made for another ground, it takes it along.
    node.toggleAttribute('data-apart', own !== dark);
    node.style.setProperty('--page', color || (dark ? '#000' : '#fff'));
    const accent = tag.getAttribute('accent')?.trim();
    if (accent && CSS.supports('color', accent)) node.style.setProperty('--pathway-accent', accent);
    else node.style.removeProperty('--pathway-accent');
    guardContrast(tag, node);
  };
  dress();
  prefers.addEventListener('change', dress, { signal });
  // A page with a switch of its own turns it on its outermost elements.
  const watch = new MutationObserver(dress);
  for (const each of [document.documentElement, document.body, tag]) watch.observe(each, { attributeFilter: ['class', 'style', 'theme', 'accent', 'data-theme', 'data-bs-theme'] });
  signal.addEventListener('abort', () => watch.disconnect());
}
