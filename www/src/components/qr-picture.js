// A QR code as a picture, with words where the text is too long for one.
import { qr } from '../sharing/qr.js';
import { el, svg } from './dom.js';

/** The quiet zone that a camera needs. */
const QUIET = 4;

/** @param {string} text @param {import('./words.js').Words} words */
export function picture(text, words) {
  const grid = qr(text);
  if (!grid) return el('p', null, words('take-qr-long'));
  const size = grid.length + 2 * QUIET;
  const image = svg('svg', {
    viewBox: `0 0 ${size} ${size}`,
    class: 'qr',
    role: 'img',
    'aria-label': words('take-qr'),
    'shape-rendering': 'crispEdges',
  });
  const dark = grid.flatMap((row, y) => row.map((on, x) => (on ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')));
  image.append(
    svg('path', { d: `M0 0h${size}v${size}h-${size}z`, fill: '#fff' }),
    svg('path', { d: dark.join(''), fill: '#000' }),
  );
  return image;
}
