// Why, in two sentences: what the person said that decided last. The rest of it is one press further.
import { el } from './dom.js';
import { decisive } from './why.js';

const MOST = 2;
/** A longer sentence is no reason that is read at a glance. */
const WORDS = 30;

/**
 * Only what somebody has said: a default, or what is unanswered, is nobody's reason.
 * @param {import('../view').Card} card @param {import('../view').Answer[]} answers @param {import('./words.js').Words} words
 */
export function reasonsOf(card, answers, words) {
  const given = new Set(answers.filter(({ parked }) => !parked).map(({ fact }) => fact));
  // The last steps are the nearest to the result, and a rule begins with what holds for many: its own points come last.
  const facts = decisive(card.why).flatMap(({ because }) => because).reverse();
  const own = facts.filter(({ fact }, at) => given.has(fact) && facts.findIndex((other) => other.fact === fact) === at);
  const sentences = own.map(({ short, answer }) => words('why-said', { fact: short, answer }));
  return sentences.filter((said) => said.split(/\s+/).length <= WORDS).slice(0, MOST);
}

/** @param {string[]} list @param {{ words: import('./words.js').Words, level: number }} context */
export const reasons = (list, { words, level }) =>
  list.length > 0 &&
  el(
    'section',
    { class: 'reasons onscreen', part: 'reasons', 'aria-labelledby': 'reasons' },
    el(`h${level + 1}`, { id: 'reasons' }, words('why-two')),
    el('ul', null, list.map((said) => el('li', null, said))),
  );
