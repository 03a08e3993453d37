// Why this answer: every step the walk took, the answers that decided it, and the sources.
import { el } from './dom.js';
import { claims } from './claims.js';

/**
 * @param {import('../view').Card} card
 * @param {{ words: import('../words').Words, cite: import('./claims.js').Cite, level: number }} context
 */
export function why(card, context) {
  const { words, level, cite } = context;
  if (card.why.length === 0) return null;
  const cited = cite(card.sources);
  return el(
    'section',
    { class: 'block', part: 'why' },
    el(`h${level + 1}`, null, words('why-heading')),
    el(
      'ol',
      { class: 'steps' },
      ...card.why.map((reason) =>
        el(
          'li',
          null,
          el('p', { class: 'label' }, reason.title),
          reason.words && el('p', null, reason.words),
          reason.because.length > 0 &&
            el(
              'ul',
              { class: 'facts', role: 'list' },
              ...reason.because.map((b) =>
                el('li', null, words('fact-and-answer', { fact: b.short, answer: b.answer })),
              ),
            ),
        ),
      ),
    ),
    ...claims(card.claims, card.sources, context),
    cited && el('p', { class: 'fine' }, `${cited}.`),
  );
}
