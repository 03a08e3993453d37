// Why this answer, in sentences: the steps at which the answers decided, what was checked on the way, and the sources.
import { el, plainList } from './dom.js';
import { ruleParts } from './rule.js';
import { cited, claims, sentence } from './claims.js';

/** The steps at which something held because of a person's answers; where nothing did, the last. The others were passed.
 * @param {import('../view').Why[]} steps */
export function decisive(steps) {
  const decided = steps.filter(({ guard }) => guard);
  return decided.length > 0 ? decided : steps.slice(-1);
}

/** More answers than this behind one step, or a longer rule, are folded away: they are there for whoever wants them. */
const FEW = 3;
const LONG = 120;

/**
 * @param {import('../view').Card} card
 * @param {{ words: import('./words.js').Words, cite: import('./claims.js').Cite, level: number, clinician: boolean,
 * later: import('./later.js').Later }} context
 */
export function why(card, { words, cite, level, clinician, later }) {
  if (card.why.length === 0) return null;
  const step = (/** @type {import('../view').Why} */ { title, words: reason, because, guard, rule: told }) => {
    const said = because.map(({ short: fact, answer }) => words('why-said', { fact, answer }));
    const many = said.length > FEW;
    // A rule that did not hold is told by its answers; its own words are for whoever wants them.
    const hidden = reason.length > LONG || (!guard && reason !== words('why-otherwise'));
    const rule =
      reason &&
      (told?.parts.length ? el('div', { class: 'rule' }, ...ruleParts(told)) : el('p', { class: 'rule' }, sentence(reason)));
    const list = plainList('facts', because.map((b) => el('li', null, words('fact-and-answer', { fact: b.short, answer: b.answer }))));
    return el(
      'li',
      null,
      el('p', { class: 'label' }, title),
      said.length > 0 && el('p', null, many ? words('why-many', { count: said.length }) : said.join(' ')),
      !hidden && rule,
      (many || hidden) &&
        el('details', { class: 'help', open: clinician }, el('summary', null, words('behind-this')), hidden && rule, many && list),
    );
  };
  const open = clinician ? card.why : decisive(card.why);
  const passed = card.why.filter((reason) => !open.includes(reason));
  return el(
    'section',
    { class: 'block', part: 'why' },
    el(`h${level + 1}`, null, words('why-heading')),
    el('ol', { class: 'steps' }, open.map(step)),
    passed.length > 0 &&
      later(
        el('details', { class: 'help', part: 'passed' }, el('summary', null, words('why-passed', { count: passed.length }))),
        () => el('ol', { class: 'steps' }, passed.map(step)),
      ),
    ...claims(card.claims, { words, cite }),
    cited([], card.sources, cite),
  );
}
