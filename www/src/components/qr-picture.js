// A QR code as a picture, with words where the text is too long for one.
import { qr } from '../sharing/qr.js';
import { el } from './dom.js';

const SVG = 'http://www.w3.org/2000/svg';
/** The quiet zone that a camera needs. */
const QUIET = 4;

/** @param {string} text @param {import('./words.js').Words} words */
export function picture(text, words) {
  const grid = qr(text);
  if (!grid) return el('p', null, words('take-qr-long'));
  const make = (/** @type {string} */ tag, /** @type {Record<string, string | number>} */ attributes) => {
    const node = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
    return node;
  };
  const size = grid.length + 2 * QUIET;
  const image = make('svg', {
    viewBox: `0 0 ${size} ${size}`,
    class: 'qr',
    role: 'img',
    'aria-label': words('take-qr'),
    'shape-rendering': 'crispEdges',
  });
  const dark = grid.flatMap((row, y) => row.map((on, x) => (on ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')));
  image.append(
    make('path', { d: `M0 0h${size}v${size}h-${size}z`, fill: '#fff' }),
    make('path', { d: dark.join(''), fill: '#000' }),
  );
  return image;
}
