// What stands on the screen now, top to bottom: an urgent card first, then the question or the result, then help.
import { announcer } from './parts/announce.js';
import { answers } from './parts/answers.js';
import { careCards, checkedSection } from './parts/card.js';
import { button, el, prose } from './parts/dom.js';
import { foot } from './parts/foot.js';
import { news } from './parts/news.js';
import { question } from './parts/question.js';
import { restart } from './parts/restart.js';
import { result, resultDetails } from './parts/result.js';
import { wordsOf, withNumber } from './words.js';

/** @typedef {import('./session.js').Session} Session */
/** @typedef {import('./view').Bundle} Bundle */
/** @typedef {import('./view').View} View */
/** @typedef {import('./view').Card} Card */
/** @typedef {import('./attributes.js').Settings} Settings */

export class Screen {
  #place = el('div', { class: 'screen' });
  #announce = announcer();
  /** The urgent card last shown, so that it is announced and focused once. */
  #card = '';

  /**
   * @param {Session} session @param {Bundle} bundle @param {Settings} settings
   * @param {(problem: unknown) => void} broke what to do when the engine throws
   */
  constructor(session, bundle, settings, broke) {
    this.session = session;
    this.bundle = bundle;
    this.settings = settings;
    this.broke = broke;
    this.node = el(
      'div',
      { class: 'root', role: 'region', part: 'root' },
      ...this.#announce.nodes,
      el('slot', { name: 'intro' }),
      this.#place,
    );
    this.draw(false);
  }

  /** Draws the session as it is. Focus moves only after something the person did. @param {boolean} [moved] */
  draw(moved = true) {
    const words = wordsOf(this.bundle.words);
    const view = withNumber(this.session.view, this.settings.emergency);
    this.node.setAttribute('lang', view.lang);
    this.node.setAttribute('dir', this.bundle.dir === 'rtl' ? 'rtl' : 'ltr');
    this.node.setAttribute('aria-label', view.title);
    const cards = chain(view);
    const urgent = cards.filter((c) => c.urgency !== 'routine');
    this.#place.replaceChildren(...flat(this.#parts(view, cards, urgent, words)));
    if (moved) this.#move(urgent, words);
    this.#card = urgent.at(-1)?.id ?? '';
  }

  /** @param {View} view @param {Card[]} cards @param {Card[]} urgent @param {import('./words.js').Words} words */
  #parts(view, cards, urgent, words) {
    const { session, settings, bundle } = this;
    const { level, emergency } = settings;
    const last = cards.at(-1);
    const page = withNumber(session.page, emergency);
    const act = this.#actions();
    const fresh = urgent.length > 0 && urgent[urgent.length - 1].id !== this.#card;
    const context = { words, level, emergency, ...act };
    const back = session.canGoBack ? act.back : null;
    const about = {
      words,
      fill: this.#fill,
      level,
      clinic: settings.clinic,
      urgent: urgent[0]?.urgency === 'emergency',
      about: !page,
    };

    const opening = Boolean(page) && session.first && urgent.length === 0;
    const top = [
      ...urgent.flatMap((card) => [...careCards(card, context), checkedSection(card, context)]),
      news(session, { words, undo: act.undo }),
    ];
    if (page) {
      return [
        ...top,
        opening && this.#opening(view, words),
        last?.urgency === 'routine' &&
          !session.editing &&
          el('p', { class: 'note' }, words('reached', { result: last.heading })),
        question(page, {
          ...context,
          number: session.number,
          landing: !fresh && !opening,
          opening,
          back,
          level: opening ? level + 1 : level,
        }),
        answers(session.answers, { ...context, folded: true }),
        session.answers.length > 0 && restart(context),
        foot(bundle, about),
      ];
    }
    return [
      ...top,
      back && button('link back', words('back'), back, { part: 'back' }),
      last?.urgency === 'routine' && result(last, context),
      last && resultDetails(last, deepest(view), session.answers, context),
      restart(context),
      foot(bundle, about),
    ];
  }

  /** The first page says what this is before it asks anything. @param {View} view @param {import('./words.js').Words} words */
  #opening(view, words) {
    const { level } = this.settings;
    const text = (/** @type {string} */ key) => prose(this.#fill(this.bundle.texts[`pathway.${key}`]));
    return [
      el(`h${level}`, { class: 'title', tabindex: -1, part: 'heading', 'data-focus': true }, view.title),
      ...text('intro'),
      el(
        'section',
        { class: 'note', part: 'scope' },
        el(`h${level + 1}`, null, words('before-you-start')),
        ...text('scope'),
      ),
    ];
  }

  /** @template T @param {T} text @returns {T} */
  #fill = (text) => withNumber(text, this.settings.emergency);

  /** Everything a person can do, each ending in a new screen. */
  #actions() {
    const { session } = this;
    /** @template {unknown[]} A @param {(...a: A) => void} step @returns {(...a: A) => void} */
    const then =
      (step) =>
      (...a) =>
        this.#safely(() => {
          step(...a);
          this.draw();
        });
    return {
      back: then(() => session.back()),
      change: then((/** @type {string} */ fact) => session.change(fact)),
      check: then((/** @type {boolean} */ yes) => session.checked(yes)),
      suppose: then((/** @type {string | null} */ treatment) => session.suppose(treatment)),
      restart: then(() => session.restart()),
      undo: then(() => session.undo()),
      send: (/** @type {Record<string, import('./view').Value>} */ facts) =>
        this.#safely(() => {
          const refused = session.answer(facts);
          if (refused.length === 0) this.draw();
          return refused;
        }) ?? [],
    };
  }

  /** The engine cannot fail by design; should it all the same, nobody is left with a dead button.
   * @template T @param {() => T} step */
  #safely(step) {
    try {
      return step();
    } catch (problem) {
      this.broke(problem);
    }
  }

  /** Focus to the new heading, and its top into sight. @param {Card[]} urgent @param {import('./words.js').Words} words */
  #move(urgent, words) {
    const card = urgent.at(-1);
    const fresh = card && card.id !== this.#card;
    const headings = [...this.#place.querySelectorAll('[data-focus]')];
    const own = headings.findLast((h) => !h.closest('.card'));
    const target = /** @type {HTMLElement | undefined} */ (
      (!fresh && own) || headings.findLast((h) => h.closest('.card'))
    );
    target?.focus({ preventScroll: true });
    const box = target?.closest('.card, .page, .result') ?? target;
    const { top = 0 } = box?.getBoundingClientRect() ?? {};
    if (box && (top < 0 || top > innerHeight / 2)) box.scrollIntoView({ block: 'start' });
    if (fresh && card.urgency === 'emergency') this.#announce.say(`${words('emergency-advice')} ${card.heading}`, true);
    else
      this.#announce.say(
        this.session.page ? words('question-number', { number: this.session.number }) : words('result'),
      );
  }
}

/** The cards on top of each other: the urgent one, then what "I have been checked" unlocked.
 * @param {View | null} view @returns {Card[]} */
const chain = (view) => (view ? [...(view.card ? [view.card] : []), ...chain(view.unlocked)] : []);

/** @param {View} view @returns {View} */
const deepest = (view) => (view.unlocked ? deepest(view.unlocked) : view);

/** @typedef {Node | false | null | undefined | Parts[]} Parts */
/** @param {Parts[]} parts @returns {Node[]} */
const flat = (parts) => /** @type {any[]} */ (parts).flat(3).filter(Boolean);
