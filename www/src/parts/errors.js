// The summary of what has to be mended: on top of the page, in focus, and each line leads to its question.
import { button, el } from './dom.js';

/** @param {import('../words').Words} words */
export function summary(words) {
  const list = el('ul', { role: 'list' });
  const node = el(
    'div',
    { class: 'problems', tabindex: -1, hidden: true, part: 'errors' },
    el('div', { role: 'alert' }, el('p', { class: 'label' }, words('error-heading')), list),
  );
  return {
    node,
    /** @param {{ field: import('./field').Field, problem: string }[]} wrong */
    show(wrong) {
      // A button, because an address with a # would change the page's own.
      list.replaceChildren(
        ...wrong.map(({ field, problem }) =>
          el(
            'li',
            null,
            button('link', words('error-named', { question: field.question.short, problem }), field.focus),
          ),
        ),
      );
      node.hidden = wrong.length === 0;
      if (wrong.length > 0) node.focus();
    },
  };
}
