// One person's session: the engine's handle, which earlier page is open again, and what may be undone.
// Knows nothing of elements; the engine holds the answers and they never leave this object.
import { editionsOf, outdated } from './editions.js';

/** @typedef {import('./view').Explorer} Explorer */
/** @typedef {import('./view').View} View */
/** @typedef {import('./view').Answer} Answer */
/** @typedef {import('./view').QuestionPage} QuestionPage */
/** @typedef {import('./view').Value} Value */
/** @typedef {import('./view').Finding} Finding */
/** @typedef {import('./matters.js').Rating} Rating */
/** A screen beside the walk; a page of text by its id. @typedef {'compare' | 'values' | `read-${string}`} Aside */
/**
 * All that a person said, and where they stood.
 * @typedef {object} Snapshot
 * @property {Record<string, Value>} facts
 * @property {boolean} checked
 * @property {Record<string, Rating>} [ratings] what matters, by the id of a statement
 * @property {string[]} [picked] treatments ticked to be compared
 * @property {Aside[]} [asides] screens beside the walk that were open
 * @property {string[]} [supposed] facts that only a clinician confirms, and a person supposed
 * @property {string} [questions] to ask the doctor
 * @property {{ fact: string, back: boolean } | null} [open] an earlier page that was open again
 * @property {string | null} [day] on which they were written down, where that is known
 * @property {string | null} [version] of the pathway that asked, where that is known
 */
/** What a clinician has to confirm, and what could be supposed of it.
 * @typedef {{ fact: string, short: string, values: { value: string, label: string }[] }} Gate */
/** What the last step did besides moving on. Of answers that were opened: `day` is the one they were written down on, `anew` says
 * that danger signs are asked again, `again` are questions that have changed, `gone` is no longer asked; `trouble` is the id of a
 * sentence.
 * @typedef {object} News
 * @property {import('./view').Changed | null} changed
 * @property {'restart' | 'suppose' | 'confirm' | 'open' | null} undo
 * @property {boolean} [same] a changed answer left everything as it was
 * @property {string | null} [day]
 * @property {boolean} [anew]
 * @property {string[]} [again]
 * @property {number} [gone]
 * @property {string} [trouble]
 */
/** @type {() => News} */
const quiet = () => ({ changed: null, undo: null });

export class Session {
  /** @type {Explorer} */ #explorer;
  /** @type {View} */ view;
  /** What the page has proved of its pathway, once it has. @type {import('./proof.js').Proof | null} */
  proof = null;
  /** An earlier page, open again; `back` when the person walked back to it, else they chose Change.
   * @type {{ page: QuestionPage, back: boolean } | null} */
  editing = null;
  /** What matters to the person, by statement. It leaves this page as little as the answers do. @type {Record<string, Rating>} */
  ratings = {};
  /** Treatments ticked to be compared. @type {Set<string>} */
  picked = new Set();
  /** Screens opened beside the walk, one from another; the last one shows. @type {Aside[]} */
  asides = [];
  /** @type {Map<string, import('./view').Detail | null>} */ #details = new Map();
  /** @type {Map<string, import('./view').Explainer | null>} */ #explainers = new Map();
  /** What a restart or a supposition replaced. @type {Snapshot | null} */ #before = null;
  news = quiet();
  /** Facts that only a clinician confirms, and a person supposed to look ahead. @type {Set<string>} */
  supposed = new Set();
  /** What a person wants to ask their doctor. */
  questions = '';
  /** The page to take answers along, or the one that opens saved answers. @type {'along' | 'saved' | null} */
  taking = null;
  /** @type {import('./view').Fact[]} */ #team;
  /** The present edition, and earlier ones. @type {import('./view').Edition[]} */ #editions;
  /** Which answers were opened and kept, as long as the rest is still being asked anew: they come into use again by that, and no
   * answer was changed. Nobody has come to their pages yet. @type {Set<string> | null} */
  #opening = null;

  /** @param {Explorer} explorer @param {Pick<import('./view').Bundle, 'pathway' | 'editions'>} bundle */
  constructor(explorer, bundle) {
    this.#explorer = explorer;
    this.#team = bundle.pathway.facts.filter((fact) => fact.asked_of_clinician);
    this.#editions = editionsOf(bundle);
    this.view = explorer.view();
    /** Where every walk begins: what cannot wait. */
    this.firstPage = { id: this.view.question?.id ?? '', heading: this.view.question?.heading ?? null };
  }

  /** Is this for a clinician to say? @param {string} fact */
  isTeams(fact) {
    return this.#team.some(({ id }) => id === fact);
  }

  /** Every question there is, page by page. */
  get form() {
    return this.#explorer.sheet();
  }

  /** How to find out what an answer is. @param {string} fact */
  findOut(fact) {
    return this.#question(fact)?.find_out ?? '';
  }

  /** @param {string} fact */
  #question(fact) {
    return this.form.flatMap((page) => page.facts).find((question) => question.fact === fact);
  }

  /** What a clinician has to confirm before a treatment can be shown. @param {View} view @param {string} treatment @returns {Gate[]} */
  gates({ walk }, treatment) {
    const open = this.#team.filter(({ id }) => walk.treatments[treatment]?.facts.includes(id));
    return open.flatMap(({ id, domain, default: usual }) => {
      const question = this.#question(id);
      if (!question || question.answer !== null) return [];
      const unsaid = usual && domain[0] === 'choice' ? domain[1][usual[1]] : null;
      return [{ fact: id, short: question.short, values: question.options.filter(({ value }) => value !== unsaid) }];
    });
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
    const changing = this.editing !== null && !this.editing.back;
    const { view, refused } = this.#explorer.answer(facts);
    if (refused.length > 0) return refused;
    this.#show(view);
    // Whoever changed an answer is told also that nothing came of it.
    this.news.same = changing && view.changed === null && asked(view) === null;
    return refused;
  }

  /** The whole form at once: what a clinician says there is confirmed. @param {Record<string, Value>} facts @param {string[]} emptied */
  fill(facts, emptied) {
    const { refused } = this.#explorer.answer(facts);
    if (refused.length > 0) return refused;
    for (const fact of [...Object.keys(facts), ...emptied]) this.supposed.delete(fact);
    for (const fact of emptied) this.#explorer.retract(fact);
    this.#show(this.#explorer.view());
    return refused;
  }

  /** Supposes what only a clinician can confirm, to look ahead. @param {string} fact @param {string} value */
  confirm(fact, value) {
    const before = this.snapshot();
    const { view, refused } = this.#explorer.answer({ [fact]: value });
    if (refused.length > 0) return;
    this.supposed.add(fact);
    this.#before = before;
    this.#show(view, 'confirm');
  }

  /** @param {string} fact */
  takeBack(fact) {
    this.supposed.delete(fact);
    this.#show(this.#explorer.retract(fact));
  }

  /** Answers of a file or a code take the place of those here, which can be had back. They are of another day, or of another hour:
   * whatever says that somebody cannot wait is asked again, and having been checked is not taken over. Who confirmed something in
   * a file is not known: it counts as supposed, except for whoever reads as a clinician. Of another edition, what no longer holds
   * is left out, and named.
   * @param {Snapshot} snapshot @param {boolean} clinician */
  open(snapshot, clinician) {
    const before = this.snapshot();
    const anew = this.#explorer.asked_anew();
    const isOutdated = outdated(snapshot, this.#editions);
    const kept = Object.entries(snapshot.facts).filter(([fact]) => !anew.includes(fact));
    const out = kept.flatMap(([fact]) => (isOutdated(fact) ? [fact] : []));
    const facts = Object.fromEntries(kept.filter(([fact]) => !out.includes(fact)));
    const team = Object.keys(facts).filter((fact) => this.isTeams(fact));
    const supposed = clinician ? snapshot.supposed : team;
    const refused = [...out, ...this.restore({ ...snapshot, facts, checked: false, supposed, open: null })];
    this.#before = before;
    this.#opening = asked(this.view) === null ? null : new Set(Object.keys(facts));
    const again = refused.flatMap((fact) => this.#question(fact)?.short ?? []);
    const { day = null } = snapshot;
    this.news = { ...quiet(), undo: 'open', day, anew: anew.length > 0, again, gone: refused.length - again.length };
  }

  /**
   * Which facts of a page would be asked, given these answers to it. Nothing of it is kept.
   * @param {string} of one fact of the page
   * @param {Record<string, Value>} facts
   * @param {string[]} aside facts of the page that count as unanswered
   */
  peek(of, facts, aside) {
    return new Set(this.#explorer.peek(of, facts, aside));
  }

  /** How urgent it is at least with these answers as well. Nothing of it is kept. @param {Record<string, Value>} facts */
  atLeast(facts) {
    return this.#explorer.at_least(facts);
  }

  /**
   * Where every step of the map stands for this person, and their path so far. What may still come is known once the
   * pathway is proved; `now` does not wait for that.
   * @param {import('./view').PathwayMap} map @param {boolean} now
   */
  map({ lanes }, now) {
    const views = unlockedViews(this.view);
    const path = views.flatMap(({ walk }) => walk.steps);
    const end = views.at(-1)?.card?.id;
    // What is settled stands before the walk has come there.
    if (end && path.at(-1) !== end) path.push(end);
    const open = this.proof || now ? this.#explorer.steps_left() : null;
    /** @param {string} id @returns {import('./parts/map.js').State} */
    const state = (id) =>
      id === path.at(-1) ? 'here' : path.includes(id) ? 'done' : !open || open.includes(id) ? 'possible' : 'ruled-out';
    const steps = lanes.flatMap((lane) => lane.steps);
    return { path, known: open !== null, states: new Map(steps.map(({ id }) => [id, state(id)])) };
  }

  /** One step of the map. @param {string} step */
  way(step) {
    return this.#explorer.way_to(step);
  }

  /** Everything that is said of a treatment or an alongside entry; no answer changes it. @param {string} id */
  detail(id) {
    if (!this.#details.has(id)) this.#details.set(id, this.#explorer.detail(id));
    return this.#details.get(id) ?? null;
  }

  /** A page of text beside the walk; no answer changes it. @param {string} id */
  explainer(id) {
    if (!this.#explainers.has(id)) this.#explainers.set(id, this.#explorer.explainer(id));
    return this.#explainers.get(id) ?? null;
  }

  /** What is ticked, side by side, in the order of the pathway. */
  compare() {
    return this.#explorer.compare(this.view.treatments.map(({ id }) => id).filter((id) => this.picked.has(id)));
  }

  /** The page to take answers along, or out of it. @param {'along' | 'saved' | null} taking */
  take(taking) {
    this.taking = taking;
  }

  /** To the page before; out of a change, to where the person came from. */
  back() {
    if (this.taking) return this.take(null);
    if (this.asides.pop()) return;
    const fact = this.editing && !this.editing.back ? null : this.#previous();
    this.editing = fact ? this.#open(fact, true) : null;
    this.#quiet();
  }

  /** The browser's Back: takes back what can be undone, or leads to the page before. Says whether there was any. */
  leave() {
    if (this.taking || this.asides.length > 0) this.back();
    else if (this.news.undo) this.undo();
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

  /** What matters to the person; then back to where they said it. @param {Record<string, Rating>} ratings */
  rate(ratings) {
    this.ratings = ratings;
    this.back();
  }

  /** @param {string} fact */
  change(fact) {
    this.asides = [];
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
    this.#opening = null;
    this.supposed.clear();
    this.ratings = {};
    this.picked = new Set();
    this.questions = '';
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
      supposed: [...this.supposed],
      ratings: { ...this.ratings },
      questions: this.questions,
      picked: [...this.picked],
      asides: [...this.asides],
      open: this.editing && { fact: this.editing.page.facts[0].fact, back: this.editing.back },
    };
  }

  /** Puts answers back, those that are still accepted; gives back the facts of the rest. @param {Snapshot} snapshot */
  restore({ facts, checked, supposed = [], ratings = {}, picked = [], asides = [], questions = '', open = null }) {
    this.picked = new Set(picked);
    this.#opening = null;
    let view = this.#explorer.restart();
    /** @type {string[]} */
    const refused = [];
    const all = this.#explorer.answer(facts);
    if (all.refused.length === 0) view = all.view;
    else {
      // One at a time, so that one answer which the pathway no longer knows does not take the others with it.
      for (const [fact, value] of Object.entries(facts)) {
        const one = this.#explorer.answer({ [fact]: value });
        if (one.refused.length > 0) refused.push(fact);
        view = one.view;
      }
    }
    this.supposed = new Set(supposed.filter((fact) => fact in facts && !refused.includes(fact) && this.isTeams(fact)));
    this.ratings = { ...ratings };
    this.questions = questions;
    if (checked && view.card?.can_unlock) view = this.#explorer.checked(true);
    this.#show(view);
    this.#quiet();
    this.editing = open && this.#open(open.fact, open.back);
    this.asides = [...asides];
    return refused;
  }

  /** The pages answered so far, in the order of the walk. */
  #pages() {
    /** @type {{ id: string, fact: string }[]} */
    const pages = [];
    for (const { fact, page, parked } of this.answers) {
      // What a clinician confirms is on no page of a patient's.
      if (!parked && !this.isTeams(fact) && !this.#opening?.has(fact) && !pages.some((p) => p.id === (page ?? fact)))
        pages.push({ id: page ?? fact, fact });
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

  /** The way to a treatment that is not shown. @param {string} treatment */
  whyNot(treatment) {
    return this.#explorer.why_not(treatment);
  }

  /** @param {string} fact @param {boolean} back */
  #open(fact, back) {
    const page = this.#explorer.question(fact);
    return page && { page, back };
  }

  /** @param {View} view @param {News['undo']} [undo] */
  #show(view, undo = null) {
    const changed = this.#opening && view.changed ? { ...view.changed, used: [] } : view.changed;
    this.news = { ...quiet(), changed, undo };
    if (asked(view) === null) this.#opening = null;
    this.view = view;
    this.editing = null;
    this.asides = [];
    this.taking = null;
    if (!undo) this.#before = null;
  }

  #quiet() {
    this.news = quiet();
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

/** A view, and those behind its cards. @param {View | null} view @returns {View[]} */
const unlockedViews = (view) => (view ? [view, ...unlockedViews(view.unlocked)] : []);
