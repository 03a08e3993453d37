// One tag's screen: redraws after every step, and moves focus and announcements with it.
import { keep } from './keep.js';
import { chain, isUrgent, layout, leftWords } from './layout.js';
import { announcer } from './parts/announce.js';
import { hush } from './parts/aloud.js';
import { dial } from './parts/dial.js';
import { el } from './parts/dom.js';
import { folded, painted } from './parts/later.js';
import { leastOf } from './parts/least.js';
import { pathwayMap } from './parts/map.js';
import { explain, glossary } from './parts/terms.js';
import { Trail } from './trail.js';
import { numbersSaid, withNumbers, wordsOf } from './words.js';

/** @typedef {import('./view').Card} Card */
/** @typedef {import('./layout.js').Actions} Actions */
/**
 * What a screen needs of the tag that it stands in.
 * @typedef {object} Host
 * @property {(chosen: import('./attributes.js').Chosen) => import('./attributes.js').Settings} settings
 * @property {(lang: string) => Promise<boolean>} speak goes on in another language; false when it could not be had
 * @property {(problem: unknown) => void} broke what to do when the engine throws
 */

export class Screen {
  #place = el('div', { class: 'screen' });
  #announce = announcer();
  #map = pathwayMap();
  #folded = folded(() => this.#link(this.#place));
  /** Makes links of numbers to call, and explains terms. @type {(place: Element) => void} */
  #link = () => {};
  /** @type {Trail} */ #trail;
  #terms;
  /** @type {import('./attributes.js').Chosen} */ chosen;
  /** The urgent card last shown, so that it is announced and focused once. */
  #card = '';
  /** The answers that did not fit when the screen was last drawn, so that they are announced once. */
  #unfit = '';
  /** What a person did and had not sent on each screen from which another was opened beside the walk, and what it showed.
   * @type {{ view: import('./view').View, putBack: () => void }[]} */
  #below = [];
  /** The screens beside the walk when it was last drawn. @type {import('./session.js').Aside[]} */
  #asides = [];

  /**
   * @param {import('./session.js').Session} session
   * @param {import('./view').Bundle} bundle
   * @param {Host} host
   * @param {Screen | null} before in another language, or an earlier version
   */
  constructor(session, bundle, host, before) {
    this.session = session;
    this.bundle = bundle;
    this.host = host;
    this.chosen = before?.chosen ?? {};
    this.#trail = before ? before.#trail : new Trail();
    this.#trail.go = (way) => this.#travel(way);
    this.words = wordsOf(bundle.words);
    this.#terms = glossary(bundle.texts);
    const intro = el('slot', { name: 'intro' });
    this.node = el('div', { class: 'root', role: 'region', part: 'root' }, this.#announce.nodes, intro, this.#place);
    this.draw(false);
    // What was unfolded before has to be there to be unfolded again.
    if (before) this.#folded.now();
  }

  /** Draws the session as it is. Focus moves only after something the person did. @param {boolean} [moved] */
  draw(moved = true) {
    hush();
    const { session, bundle, words } = this;
    const settings = this.host.settings(this.chosen);
    const numbers = numbersSaid(settings, words);
    const view = withNumbers(session.view, numbers);
    this.node.setAttribute('lang', view.lang);
    this.node.setAttribute('dir', bundle.dir === 'rtl' ? 'rtl' : 'ltr');
    this.node.setAttribute('aria-label', view.title);
    const card = chain(view).filter(isUrgent).at(-1) ?? (session.editing ? null : withNumbers(leastOf(view, words), numbers));
    const fresh = card !== null && card.id !== this.#card;
    this.#folded.forget();
    this.#link = (place) => {
      dial(place, [settings.emergency, settings.crisis]);
      explain(place, this.#terms);
    };
    const map = this.#map({
      ...{ session, bundle, words, link: this.#link, level: settings.level },
      said: (text) => withNumbers(text ?? '', numbers),
      safely: (step) => this.#safely(step),
    });
    const { later, now } = this.#folded;
    const next = layout({ session, view, bundle, settings, numbers, words, actions: this.#actions, map, later, fresh });
    // Chromium does not let go of a radio button that leaves a shadow root within its group, nor of the screen around it.
    for (const radio of this.#place.querySelectorAll('[type=radio]')) radio.removeAttribute('name');
    this.#place.replaceChildren(...next);
    this.#link(this.#place);
    this.#card = card?.id ?? '';
    const left = this.#asides.length > session.asides.length ? this.#asides.at(-1) : null;
    this.#asides = [...session.asides];
    const unfit = view.contradictions.map(({ id }) => id).join();
    const below = left && this.#below[session.asides.length];
    this.#below.length = session.asides.length;
    if (below?.view === session.view) {
      now();
      below.putBack();
    }
    if (moved) this.#move(fresh ? card : null, left ?? null, unfit === this.#unfit ? '' : unfit);
    this.#unfit = unfit;
    painted(() => this.#safely(now));
  }

  /**
   * Focus to the new heading, and its top into sight; out of a screen beside the walk, to the button that opened it.
   * @param {Pick<Card, 'urgency' | 'heading'> | null} card an urgent card that is new
   * @param {import('./session.js').Aside | null} left
   * @param {string} unfit answers that have come to fit no longer
   */
  #move(card, left, unfit) {
    const { session, words } = this;
    const opener = left && /** @type {HTMLElement | null} */ (this.#place.querySelector(`[data-act="${left}"]`));
    if (opener) {
      opener.focus({ preventScroll: true });
      opener.scrollIntoView({ block: 'center' });
      return this.#announce.say('');
    }
    const headings = /** @type {HTMLElement[]} */ ([...this.#place.querySelectorAll('[data-focus]')]);
    const own = headings.filter((h) => !h.closest('.card'));
    const heading = ((!card && own.at(-1)) || headings.filter((h) => h.closest('.card')).at(-1)) ?? null;
    heading?.focus({ preventScroll: true });
    const box = heading?.closest('.card, .page, .result, .opening') ?? heading;
    const top = box?.getBoundingClientRect().top ?? 0;
    // The browser's own choice would put the heading in the middle, with what belongs above it out of sight.
    if (top < 0 || top > innerHeight / 2) box?.scrollIntoView({ block: 'start' });
    // With large text, what stands above it in its box may fill the window by itself.
    if (heading && heading.getBoundingClientRect().bottom > innerHeight) heading.scrollIntoView({ block: 'start' });
    if (card?.urgency === 'emergency') this.#announce.say(`${words('emergency-advice')} ${card.heading}`, true);
    else if (session.asides.length > 0 || session.taking) this.#announce.say('');
    else {
      // What is new stands above the heading that has the focus.
      const news = [...this.#place.querySelectorAll('[part=news] p')].map((line) => line.textContent);
      const left = session.editing ? '' : leftWords(session.view, words);
      const number = () => [words('question-number', { number: session.number }), left].filter(Boolean).join(', ');
      const odd = unfit && words('contradictions-heading');
      this.#announce.say([odd, ...news, session.page ? number() : words('result')].filter(Boolean).join(' '));
    }
  }

  /** A step, its screen, and an entry of the browser's history for it.
   * @template {unknown[]} A @param {(...a: A) => void} step @param {'push' | 'back'} [entry] @returns {(...a: A) => void} */
  #then =
    (step, entry = 'push') =>
    (...a) => {
      this.#safely(() => {
        step(...a);
        this.#moved(entry);
      });
    };

  /** @param {'push' | 'back'} entry */
  #moved(entry) {
    this.draw();
    if (this.host.settings(this.chosen).history) this.#trail[entry]();
  }

  /** The browser went back or on. @param {'back' | 'on'} way */
  #travel(way) {
    if (!this.node.isConnected || !this.host.settings(this.chosen).history) return false;
    const went = this.#safely(() => (way === 'back' ? this.session.leave() : this.session.on())) ?? false;
    if (went) this.draw();
    return went;
  }

  /** The engine cannot fail by design; should it all the same, nobody is left with a dead button.
   * @template T @param {() => T} step @returns {T | undefined} */
  #safely(step) {
    try {
      return step();
    } catch (problem) {
      this.host.broke(problem);
      return undefined;
    }
  }

  /** What a person did on this screen and has not sent yet, to be put back. */
  keep() {
    this.#folded.now();
    return keep(this.#place);
  }

  /** The same screen in other words. */
  redraw() {
    const putBack = this.keep();
    this.draw(false);
    this.#folded.now();
    putBack();
  }

  /** @type {Actions} */
  #actions = {
    back: this.#then(() => this.session.back(), 'back'),
    change: this.#then((fact) => this.session.change(fact)),
    check: this.#then((yes) => this.session.checked(yes)),
    suppose: this.#then((treatment) => this.session.suppose(treatment)),
    restart: this.#then(() => this.session.restart()),
    undo: this.#then(() => this.session.undo(), 'back'),
    beside: this.#then((aside) => {
      const { session } = this;
      this.#below[session.asides.length] = { view: session.view, putBack: this.keep() };
      session.asides.push(aside);
    }),
    rate: this.#then((ratings) => this.session.rate(ratings), 'back'),
    detail: (id) => this.#safely(() => this.session.detail(id)) ?? null,
    speak: (lang) => this.host.speak(lang),
    takeBack: this.#then((fact) => this.session.takeBack(fact), 'back'),
    confirm: this.#then((fact, value) => this.session.confirm(fact, value)),
    take: this.#then(() => this.session.take('along')),
    openSaved: this.#then(() => this.session.take('saved')),
    open: this.#then((snapshot) => this.session.open(snapshot, this.host.settings(this.chosen).clinician)),
    read: (reading) => {
      this.chosen.reading = reading;
      this.draw();
    },
    fill: (facts, emptied) => {
      const filled = () => {
        const refused = this.session.fill(facts, emptied);
        if (refused.length === 0) this.#moved('push');
        return refused;
      };
      return this.#safely(filled) ?? [];
    },
    settle: (country) => {
      this.chosen.country = country;
      this.redraw();
    },
    send: (facts) => {
      const answered = () => {
        const refused = this.session.answer(facts);
        if (refused.length === 0) this.#moved('push');
        return refused;
      };
      return this.#safely(answered) ?? [];
    },
    peek: (of, facts, aside) => this.#safely(() => this.session.peek(of, facts, aside)) ?? new Set(),
    atLeast: (facts) => this.#safely(() => this.session.atLeast(facts)) ?? null,
    whyNot: (treatment) => this.#safely(() => this.session.whyNot(treatment)) ?? null,
  };
}
