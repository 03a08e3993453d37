// Why this answer: every step the walk took, the answers that decided it, and the sources.
import { el } from './dom.js';
import { cited, claims } from './claims.js';

/** More answers than this behind one step are folded away: "no danger sign" rests on all of them. */
const FEW = 3;

/**
 * @param {import('../view').Card} card
 * @param {{ words: import('../words').Words, cite: import('./claims.js').Cite, level: number }} context
 */
export function why(card, { words, cite, level }) {
  if (card.why.length === 0) return null;
  const steps = card.why.map(({ title, words: reason, because }) => {
    const lines = because.map((b) => el('li', null, words('fact-and-answer', { fact: b.short, answer: b.answer })));
    const facts = lines.length > 0 && el('ul', { class: 'facts', role: 'list' }, ...lines);
    const summary = el('summary', null, words('because-count', { count: lines.length }));
    return el(
      'li',
      null,
      el('p', { class: 'label' }, title),
      reason && el('p', null, reason),
      lines.length > FEW ? el('details', { class: 'help' }, summary, facts) : facts,
    );
  });
  return el(
    'section',
    { class: 'block', part: 'why' },
    el(`h${level + 1}`, null, words('why-heading')),
    el('ol', { class: 'steps' }, ...steps),
    ...claims(card.claims, { words, cite }),
    cited([], card.sources, cite),
  );
}
