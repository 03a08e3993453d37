// What can be done with a result: print it, take it along, put treatments side by side, change an answer.
import { button, el } from './dom.js';
import { drawing } from './drawings.js';

/** @typedef {{ act: string, label: string, icon: import('./drawings.js').Drawing, press: () => void }} Tool */

/** @param {(Tool | null | false)[]} list @param {import('./words.js').Words} words */
export const tools = (list, words) =>
  el(
    'nav',
    { class: 'tools onscreen', part: 'tools', 'aria-label': words('tools') },
    list.map((tool) => tool && button('second tool', [drawing(tool.icon), el('span', null, tool.label)], tool.press, { 'data-act': tool.act })),
  );
