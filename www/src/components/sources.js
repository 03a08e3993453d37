// Every source cited on this screen, numbered as the claims name them. What is unfolded later may add to it.
import { el, link } from './dom.js';
import { fold } from './fold.js';

/**
 * @param {ReturnType<typeof import('./claims.js').citations>} cited
 * @param {{ words: import('./words.js').Words, level: number | null }} context
 */
export function sources({ used, listen }, { words, level }) {
  const heading = document.createTextNode('');
  const list = el('ol', null);
  const node = fold('sources', level, heading, list);
  const fill = () => {
    heading.data = words('sources-heading', { count: used.length });
    list.replaceChildren(...used.map((source) => el('li', null, link(source.url, source.text))));
    node.hidden = used.length === 0;
  };
  listen(fill);
  fill();
  return node;
}
