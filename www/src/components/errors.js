// The summary of what has to be mended: on top of the page, in focus, and each line leads to its question.
import { button, el } from './dom.js';

/** @param {import('./words.js').Words} words */
export function summary(words) {
  const list = el('ul', { role: 'list' });
  const node = el(
    'div',
    { class: 'problems', tabindex: -1, hidden: true, part: 'errors' },
    el('div', { role: 'alert' }, el('p', { class: 'label' }, words('error-heading')), list),
  );
  return {
    node,
    /** @param {{ field: Pick<import('./field.js').Field, 'short' | 'focus'>, problem: string }[]} wrong */
    show(wrong) {
      // Buttons, because an address with a # would change the page's own.
      const line = (/** @type {typeof wrong[0]} */ { field, problem }) =>
        button('link', words('error-named', { question: field.short, problem }), field.focus);
      list.replaceChildren(...wrong.map((each) => el('li', null, line(each))));
      node.hidden = wrong.length === 0;
      if (wrong.length > 0) node.focus();
    },
  };
}
