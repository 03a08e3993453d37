// Why not, and what would change it: asked of the engine only when somebody unfolds it.
import { el } from './dom.js';

/** @typedef {import('../view').Change} Change */

/**
 * @param {string} treatment
 * @param {{ words: import('./words.js').Words, whyNot: (treatment: string) => import('../view').WhyNot | null }} context
 */
export function wouldChange(treatment, { words, whyNot }) {
  const node = el('details', { class: 'help', part: 'would-change' }, el('summary', null, words('would-change-ask')));
  node.addEventListener(
    'toggle',
    () => {
      const reasons = whyNot(treatment);
      // What a person or their team can still do comes first, and is told apart from what nobody can choose.
      const same = JSON.stringify(reasons?.open) === JSON.stringify(reasons?.fewest);
      if (reasons?.checked) node.append(el('p', null, words('would-change-checked')));
      // Nothing else has to be different.
      if (reasons?.checked && !reasons.fewest?.length) return;
      if (reasons) node.append(...list('would-change', reasons.fewest, words), ...(same ? [] : list('would-change-open', reasons.open, words)));
    },
    { once: true },
  );
  return node;
}

/** @param {string} heading @param {Change[] | null} changes @param {import('./words.js').Words} words */
function list(heading, changes, words) {
  if (!changes) return [el('p', null, words(`${heading}-none`))];
  const items = changes.map(({ short, from, to, who }) => {
    const change = words('would-change-one', { fact: short, to, now: from ?? words('unanswered') });
    return el('li', null, `${change} (${words(`change-${who}`)})`);
  });
  return [el('p', null, words(heading)), el('ul', null, ...items)];
}
