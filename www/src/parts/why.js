// Why this answer: every step the walk took, the answers that decided it, and the sources.
import { el } from './dom.js';
import { cited, claims } from './claims.js';

/** More answers than this behind one step, or a longer rule, are folded away: they are there for whoever wants them. */
const FEW = 3;
const LONG = 120;

/**
 * @param {import('../view').Card} card
 * @param {{ words: import('../words').Words, cite: import('./claims.js').Cite, level: number, clinician: boolean }} context
 */
export function why(card, { words, cite, level, clinician }) {
  if (card.why.length === 0) return null;
  const steps = card.why.map(({ title, words: reason, because }) => {
    const rule = el('p', { class: 'rule' }, reason);
    const lines = because.map((b) => el('li', null, words('fact-and-answer', { fact: b.short, answer: b.answer })));
    const facts = el('ul', { class: 'facts', role: 'list' }, ...lines);
    const behind = [reason.length > LONG && rule, lines.length > FEW && facts];
    return el(
      'li',
      null,
      el('p', { class: 'label' }, title),
      reason && !behind[0] && rule,
      lines.length > 0 && !behind[1] && facts,
      behind.some(Boolean) && el('details', { class: 'help', open: clinician }, el('summary', null, words('behind-this')), behind),
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
