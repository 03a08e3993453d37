// Words that need explaining, explained where they stand: the first time that a screen's text uses one, it can be pressed,
// and its meaning stands behind it. Nothing hangs on a pointer that hovers.
import { button, el } from './dom.js';
import { texts } from './dial.js';

/** A text there is prose; what is pressed, asked or a name stays as it is, and nothing distracts from an urgent card. */
const NOT_IN = 'a, button, label, legend, summary, option, dt, h1, h2, h3, h4, h5, h6, th, .who, .term, .unseen, .doctor, .card';

/** @param {Element} root @param {import('../view').Term[]} list */
export function explain(root, list) {
  if (list.length === 0) return;
  // The longest names first: one may begin with another.
  const sorted = [...list].sort((a, b) => b.name.length - a.name.length);
  const meanings = new Map(sorted.map(({ name, means }) => [name.toLowerCase(), means]));
  const escaped = [...meanings.keys()].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const named = new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  for (const known of root.querySelectorAll('.term .word:not(.step *)')) meanings.delete(known.textContent?.toLowerCase() ?? '');
  for (const text of texts(root, named, NOT_IN)) {
    const parts = text.data.split(new RegExp(named, 'giu'));
    const nodes = parts.map((part, at) => {
      const meaning = at % 2 ? meanings.get(part.toLowerCase()) : null;
      if (!meaning) return parts[at];
      meanings.delete(part.toLowerCase());
      // A comma never begins a line of its own.
      const [sign] = /^\p{P}*/u.exec(parts[at + 1]) ?? [''];
      parts[at + 1] = parts[at + 1].slice(sign.length);
      return term(part, sign, meaning);
    });
    if (nodes.some((node) => typeof node !== 'string')) text.replaceWith(...nodes);
  }
}

/** @param {string} name @param {string} sign what stands close behind it @param {string} meaning */
function term(name, sign, meaning) {
  const means = el('span', { class: 'means', hidden: true }, meaning);
  const show = (/** @type {boolean} */ open) => {
    means.hidden = !open;
    press.setAttribute('aria-expanded', String(open));
  };
  const press = button('word', name, () => show(Boolean(means.hidden)), { 'aria-expanded': 'false' });
  const shut = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Escape' || means.hidden) return;
    event.stopPropagation();
    show(false);
    press.focus();
  };
  return el('span', { class: 'term', part: 'term', onkeydown: shut }, el('span', { class: 'close' }, press, sign), means);
}
