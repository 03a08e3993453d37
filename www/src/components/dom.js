// Building elements by hand: no template string ever becomes markup, so `trusted-types 'none'` holds.

/** @typedef {Node | string | null | undefined | false | Child[]} Child */

/**
 * One element. Attributes that are null, undefined or false are left out, true becomes the empty string, and a function
 * under `onclick` and the like becomes a listener.
 * @param {string} tag
 * @param {Record<string, unknown> | null} [attributes]
 * @param {...Child} children
 * @returns {HTMLElement}
 */
export function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value == null || value === false) continue;
    if (typeof value === 'function') node.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else node.setAttribute(name, value === true ? '' : String(value));
  }
  add(node, children);
  return node;
}

/** One shape of a drawing. @param {string} tag @param {Record<string, string | number>} attributes @param {...Element} children */
export function svg(tag, attributes, ...children) {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
  node.append(...children);
  return node;
}

/** What a screen is called: the focus goes there. @param {number} level @param {Child} text @param {Record<string, unknown>} [more] */
export const heading = (level, text, more) =>
  el(`h${level}`, { class: 'title', tabindex: -1, 'data-focus': true, part: 'heading', ...more }, text);

/** Children in the order given; what is null or false is left out. @param {Node} node @param {Child[]} children */
export function add(node, children) {
  for (const child of children) {
    if (Array.isArray(child)) add(node, child);
    else if (child) node.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  }
}

/** A button that never submits anything: in a sandboxed frame a submit event does not fire.
 * @param {string} className @param {Child} label @param {() => void} act @param {Record<string, unknown>} [more] */
export const button = (className, label, act, more) =>
  el('button', { type: 'button', class: className, onclick: act, ...more }, label);

/** Words for screen readers only. @param {string} text */
export const unseen = (text) => el('span', { class: 'unseen' }, text);

/** A list whose bullets are styled away keeps its role in WebKit only when told. @param {string} className @param {Child[]} items */
export const plainList = (className, items) => el('ul', { class: className, role: 'list' }, items);

/**
 * An authored text: a blank line starts a paragraph, lines that begin with "- " are a bullet list, nothing else is markup.
 * @param {string | null | undefined} text
 * @returns {HTMLElement[]}
 */
export function prose(text) {
  const nodes = [];
  for (const block of (text ?? '').split(/\n\s*\n/)) {
    let list = null;
    let words = '';
    const flush = () => {
      if (words) nodes.push(el('p', null, words));
      words = '';
    };
    for (const line of block
      .split('\n')
      .map((l) => l.trim())
      .filter(Boolean)) {
      if (line.startsWith('- ')) {
        flush();
        if (!list) {
          list = el('ul', null);
          nodes.push(list);
        }
        list.append(el('li', null, line.slice(2)));
      } else if (list) list.lastChild?.appendChild(document.createTextNode(` ${line}`));
      else words += words ? ` ${line}` : line;
    }
    flush();
  }
  return nodes;
}

/** A link out, only where the address is a web address: a bundle cannot smuggle a script in. Opens in the same tab.
 * @param {string | null} url @param {string} text */
export function link(url, text) {
  if (!url || !/^https?:\/\//i.test(url)) return text;
  return el('a', { href: url, rel: 'noreferrer' }, text);
}
