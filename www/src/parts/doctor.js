// One page for the doctor: what cannot wait first, then the answers, the way they led, what came of it, what is not known,
// what matters and what to ask.
import { citations } from './claims.js';
import { el, link, plainList } from './dom.js';

/** @typedef {import('../view').Answer} Answer */
/** @typedef {import('../view').Card} Card */

/** In place of a longer rule stand the first answers behind it: whoever wants all of it finds it on the screen. */
const LONG = 120;
const FEW = 3;
/** Lines to write on, below what a person has typed. */
const EMPTY_LINES = 4;

/**
 * @param {object} state
 * @param {import('../session.js').Session} state.session
 * @param {import('../view').View} state.view
 * @param {Card[]} state.cards the urgent one first
 * @param {import('../view').Bundle} state.bundle
 * @param {{ text: string, rating: string }[]} state.matters what a person has rated, in words
 * @param {(key: string) => HTMLElement[]} state.text a text of the pathway
 * @param {{ words: import('../words').Words, level: number, lang: string }} context
 */
export function doctor({ session, view, cards, bundle, matters, text }, { words, level, lang }) {
  const used = session.answers.filter((a) => !a.parked);
  const first = used.filter((a) => (a.page ?? a.fact) === session.firstPage.id);
  const others = used.filter((a) => !first.includes(a));
  const unsure = used.filter((a) => [a.value].flat().includes('not_sure'));
  const { used: sources, cite } = citations(allSources(view), words);
  const part = (/** @type {string} */ heading, /** @type {import('./dom.js').Child[]} */ ...children) =>
    children.flat().some(Boolean) && el('section', null, el(`h${level + 1}`, null, heading), children);
  const said = (/** @type {Answer[]} */ list) =>
    list.length > 0 && el('dl', { class: 'answers' }, ...list.map((a) => answered(a, session, words)));
  const { version } = bundle.pathway;
  const today = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date());
  const questions = el('div', { class: 'lines' });
  const write = () => questions.replaceChildren(...linesOf(session.questions));
  write();
  return {
    write,
    node: el(
      'article',
      { class: 'doctor', part: 'doctor', 'aria-labelledby': 'doctor-title' },
      el(`h${level}`, { class: 'sub', id: 'doctor-title' }, view.title),
      el('p', null, `${today}. ${words('take-unchecked')}`),
      part(session.firstPage.heading ?? words('answers-short'), said(first)),
      part(
        words('result'),
        cards.map((card) => outcome(card, session, { words, level, cite })),
      ),
      part(words('answers-short'), said(others)),
      part(
        words('not-sure-heading'),
        unsure.length > 0 &&
          el(
            'ul',
            null,
            unsure.map((a) => el('li', null, [a.short, session.findOut(a.fact)].filter(Boolean).join(': '))),
          ),
      ),
      part(
        words('values-short'),
        matters.length > 0 &&
          el(
            'ul',
            null,
            matters.map((m) => el('li', null, words('fact-and-answer', { fact: m.text, answer: m.rating }))),
          ),
      ),
      part(words('questions-heading'), questions),
      part(
        words('path-heading'),
        el(
          'ol',
          null,
          cards.flatMap((card) => card.why).map((step) => el('li', null, `${step.title} ${because(step, words)}`)),
        ),
      ),
      sources.length > 0 &&
        part(
          words('sources-heading', { count: sources.length }),
          el(
            'ol',
            { part: 'sources' },
            sources.map((source) => el('li', null, link(source.url, source.text))),
          ),
        ),
      part(words('about-heading'), text('about')),
      el(
        'p',
        { class: 'fine' },
        words('take-version', { pathway: bundle.pathway.id, version, hash: bundle.hash.slice(0, 12) }),
      ),
    ),
  };
}

/** @param {Answer} answer @param {import('../session.js').Session} session @param {import('../words').Words} words */
const answered = ({ fact, short, answer }, session, words) =>
  el(
    'div',
    null,
    el('dt', null, short),
    el('dd', null, answer, session.supposed.has(fact) && ` (${words('confirm-short')})`),
  );

/** @param {import('../view').Reason} step @param {import('../words').Words} words */
function because({ words: reason, because: facts }, words) {
  if (reason.length <= LONG) return reason;
  const first = facts.slice(0, FEW).map(({ short, answer }) => words('fact-and-answer', { fact: short, answer }));
  return [...first, ...(facts.length > FEW ? ['…'] : [])].join('; ');
}

/** @param {Card} card @param {import('../session.js').Session} session
 * @param {{ words: import('../words').Words, level: number, cite: import('./claims.js').Cite }} context */
function outcome(card, session, { words, level, cite }) {
  const list = (/** @type {string} */ heading, /** @type {import('../view').Entry[]} */ entries) =>
    entries.length > 0 && [
      el(`h${level + 2}`, null, heading),
      plainList(
        '',
        entries.map(({ name, claims, sources }) => {
          const ids = [...sources, ...claims.flatMap((claim) => claim.sources)];
          return el('li', null, [name, cite(ids)].filter(Boolean).join('. '));
        }),
      ),
    ];
  return [
    el('p', { class: 'label' }, card.urgency !== 'routine' && `${words(`${card.urgency}-advice`)} `, card.heading),
    card.clinical && el('p', null, words('clinical', { what: card.clinical })),
    card.unlocked && el('p', null, words('checked-short')),
    session.supposed.size > 0 && el('p', null, words('confirm-mark')),
    list(words('recommend-heading'), card.recommend),
    list(words('offer-heading'), card.offer),
    list(words('alongside-heading'), card.alongside),
  ];
}

/** @param {import('../view').View} view @returns {import('../view').Source[]} */
function allSources(view) {
  const more = view.unlocked ? allSources(view.unlocked) : [];
  return [...view.sources, ...more.filter(({ id }) => !view.sources.some((source) => source.id === id))];
}

/** @param {string} text */
const linesOf = (text) =>
  [...text.split('\n').filter((line) => line.trim()), ...Array(EMPTY_LINES).fill('\u00a0')].map((line) =>
    el('p', { class: 'line' }, line),
  );
