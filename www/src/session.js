// One person's session: the engine's handle, which earlier page is open again, and what may be undone.
// Knows nothing of elements; the engine holds the answers and they never leave this object.

/** @typedef {import('./view').Explorer} Explorer */
/** @typedef {import('./view').View} View */
/** @typedef {import('./view').Answer} Answer */
/** @typedef {import('./view').QuestionPage} QuestionPage */
/** @typedef {import('./view').Value} Value */
/** @typedef {import('./view').Finding} Finding */
/**
 * All that a person said, and where they stood.
 * @typedef {object} Snapshot
 * @property {Record<string, Value>} facts
 * @property {boolean} checked
 * @property {{ fact: string, back: boolean } | null} [open] an earlier page that was open again
 */

export class Session {
  /** @type {Explorer} */ #explorer;
  /** @type {View} */ view;
  /** What the page has proved of its pathway, once it has. @type {import('./proof.js').Proof | null} */
  proof = null;
  /** An earlier page, open again; `back` when the person walked back to it, else they chose Change.
   * @type {{ page: QuestionPage, back: boolean } | null} */
  editing = null;
  /** What a restart or a supposition replaced. @type {Snapshot | null} */ #before = null;
  /** What the last step did to earlier answers, and whether it can be undone.
   * @type {{ parked: string[], used: string[], undo: 'restart' | 'suppose' | null }} */
  news = { parked: [], used: [], undo: null };

  /** @param {Explorer} explorer */
  constructor(explorer) {
    this.#explorer = explorer;
    this.view = explorer.view();
  }

  /** The page on screen: an earlier one, or the next that the walk asks. @returns {QuestionPage | null} */
  get page() {
    return this.editing?.page ?? asked(this.view);
  }

  /** The answers of the walk and of the walk behind the red flags, each once; those in use first. */
  get answers() {
    return allAnswers(this.view);
  }

  /** "Question 4". */
  get number() {
    const pages = this.#pages();
    const at = this.editing ? pages.findIndex((p) => p.id === this.editing?.page.id) : -1;
    return at >= 0 ? at + 1 : pages.length + (pages.at(-1)?.id === this.page?.id ? 0 : 1);
  }

  /** Whether nothing comes before the page on screen. */
  get first() {
    const pages = this.#pages();
    return pages.length === 0 || (this.page !== null && pages[0].id === this.page.id && !this.#previous());
  }

  get canGoBack() {
    return Boolean(this.editing && !this.editing.back) || Boolean(this.#previous());
  }

  /** All or nothing. @param {Record<string, Value>} facts @returns {Finding[]} what was refused */
  answer(facts) {
    const { view, refused } = this.#explorer.answer(facts);
    if (refused.length === 0) this.#show(view);
    return refused;
  }

  /**
   * Which facts of a page would be asked, given these answers to it. Nothing of it is kept.
   * @param {string} of one fact of the page
   * @param {Record<string, Value>} facts
   * @param {string[]} aside facts of the page that count as unanswered
   */
  peek(of, facts, aside) {
    const page = this.#explorer.peek(of, facts, aside);
    return new Set(page?.facts.map((q) => q.fact));
  }

  /** To the page before; out of a change, to where the person came from. */
  back() {
    const fact = this.editing && !this.editing.back ? null : this.#previous();
    this.editing = fact ? this.#open(fact, true) : null;
    this.#quiet();
  }

  /** The browser's Back: takes back what can be undone, or leads to the page before. Says whether there was any. */
  leave() {
    if (this.news.undo) this.undo();
    else if (this.canGoBack) this.back();
    else return false;
    return true;
  }

  /** The browser's Forward: to the page after an earlier one, with the answers as they are. */
  on() {
    if (!this.editing?.back) return false;
    const pages = this.#pages();
    const next = pages[pages.findIndex((p) => p.id === this.editing?.page.id) + 1];
    this.editing = next ? this.#open(next.fact, true) : null;
    this.#quiet();
    return true;
  }

  /** @param {string} fact */
  change(fact) {
    this.editing = this.#open(fact, false);
    this.#quiet();
  }

  /** "I have been checked for this." @param {boolean} yes */
  checked(yes) {
    this.#show(this.#explorer.checked(yes));
  }

  /** "Suppose it did not help." @param {string | null} treatment */
  suppose(treatment) {
    this.#before = this.snapshot();
    this.#show(this.#explorer.suppose(treatment), 'suppose');
  }

  restart() {
    this.#before = this.snapshot();
    this.#show(this.#explorer.restart(), 'restart');
  }

  undo() {
    if (this.#before) this.restore(this.#before);
  }

  /** @returns {Snapshot} */
  snapshot() {
    return {
      facts: Object.fromEntries(this.answers.map((a) => [a.fact, a.value])),
      checked: Boolean(this.view.card?.unlocked),
      open: this.editing && { fact: this.editing.page.facts[0].fact, back: this.editing.back },
    };
  }

  /** Puts answers back, those that are still accepted; the rest is dropped. @param {Snapshot} snapshot */
  restore({ facts, checked, open = null }) {
    let view = this.#explorer.restart();
    const all = this.#explorer.answer(facts);
    if (all.refused.length === 0) view = all.view;
    // One at a time, so that one answer which the pathway no longer knows does not take the others with it.
    else for (const [fact, value] of Object.entries(facts)) ({ view } = this.#explorer.answer({ [fact]: value }));
    if (checked && view.card?.can_unlock) view = this.#explorer.checked(true);
    this.#show(view);
    this.#quiet();
    this.editing = open && this.#open(open.fact, open.back);
  }

  /** The pages answered so far, in the order of the walk. */
  #pages() {
    /** @type {{ id: string, fact: string }[]} */
    const pages = [];
    for (const { fact, page, parked } of this.answers) {
      if (!parked && !pages.some((p) => p.id === (page ?? fact))) pages.push({ id: page ?? fact, fact });
    }
    return pages;
  }

  /** A fact of the page before the one on screen. A page asked again for one more fact comes before itself. */
  #previous() {
    const pages = this.#pages();
    if (!this.editing) return pages.at(-1)?.fact ?? null;
    const at = pages.findIndex((p) => p.id === this.editing?.page.id);
    return at > 0 ? pages[at - 1].fact : null;
  }

  /** @param {string} fact @param {boolean} back */
  #open(fact, back) {
    const page = this.#explorer.question(fact);
    return page && { page, back };
  }

  /** @param {View} view @param {'restart' | 'suppose' | null} [undo] */
  #show(view, undo = null) {
    const before = new Map(this.answers.map((a) => [a.fact, a.parked]));
    const turned = allAnswers(view).filter((a) => before.has(a.fact) && before.get(a.fact) !== a.parked);
    this.news = {
      parked: turned.filter((a) => a.parked).map((a) => a.short),
      used: turned.filter((a) => !a.parked).map((a) => a.short),
      undo,
    };
    this.view = view;
    this.editing = null;
    if (!undo) this.#before = null;
  }

  #quiet() {
    this.news = { parked: [], used: [], undo: null };
  }
}

/** The walk behind the red flags asks first: it is where the person went. @param {View | null} view @returns {QuestionPage | null} */
const asked = (view) => view && (asked(view.unlocked) ?? view.question);

/** @param {View} view @returns {Answer[]} */
function allAnswers(view) {
  /** @type {Map<string, Answer>} */
  const all = new Map();
  for (let each = /** @type {View | null} */ (view); each; each = each.unlocked) {
    for (const answer of each.answers) {
      if (!all.has(answer.fact) || !answer.parked) all.set(answer.fact, answer);
    }
  }
  return [...all.values()].sort((a, b) => Number(a.parked) - Number(b.parked));
}
