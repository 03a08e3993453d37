// So many of so many people, drawn: one circle a person, full for those who are counted. The same size for what helps and
// what harms, and told apart by form, so that it reads in forced colours and in print.
import { svg } from './dom.js';

/** More people than this are told in words alone. */
const MOST = 1000;

/** @param {number} count @param {number} of @param {string} label such as "48 of 100" */
export function icons(count, of, label) {
  if (of > MOST) return null;
  const across = of > 100 ? 40 : 10;
  const circles = (/** @type {number} */ from, /** @type {number} */ to) => {
    let path = '';
    for (let i = from; i < to; i++) {
      path += `M${(i % across) * 10 + 1.5} ${Math.floor(i / across) * 10 + 5}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0`;
    }
    return path;
  };
  const size = `0 0 ${across * 10} ${Math.ceil(of / across) * 10}`;
  return svg(
    'svg',
    { class: 'icons', viewBox: size, role: 'img', 'aria-label': label },
    svg('path', { d: circles(0, count), fill: 'currentColor', stroke: 'currentColor' }),
    svg('path', { d: circles(count, of), fill: 'none', stroke: 'currentColor' }),
  );
}
