// The ladder: every treatment on its rung, from what is gentle to what cannot be undone, and where each stands for this person.
// It can be explored without an answer and changes with every one; what is open on it outlasts the screen.
import { drawing } from './drawings.js';
import { add, el, unseen } from './dom.js';
import { badge, best, chip } from './standing.js';
import { treatmentCard } from './treatment-card.js';

/** @typedef {import('../view').LadderRung} Rung */
/** @typedef {import('../view').LadderEntry} Entry */
/** @typedef {import('./standing.js').Place} Place */
/** The first screen has it closed; somebody who looks around, open; beside a question or a result it is one strip where there is
 * little room. @typedef {'whole' | 'look' | 'side'} How */
/**
 * @typedef {import('./treatment-card.js').Context & { contents: import('../engine/contents.js').Contents,
 * inner: import('../view').View, later: import('./later.js').Later }} Now
 */

/** Those that are not a family of kinds. @param {Entry[]} entries */
const single = (entries) => entries.filter(({ id }) => !entries.some(({ parent }) => parent === id));

/** The ladder of one tag. @returns {(now: Now, how: How) => HTMLElement | null} */
export function pathwayLadder() {
  /** @type {Set<string>} */ const open = new Set();
  let chosen = '';
  /** The one that lay down beside the screen before. @type {HTMLElement | null} */ let before = null;

  return (now, how) => {
    const { contents, words, level, inner } = now;
    const rungs = contents.ladder;
    if (rungs.length === 0) return null;
    const stands = places(inner);
    // Beside a question or a result it stands above what the screen is called.
    const h = how === 'side' ? 'p' : `h${level + 1}`;
    const id = 'ladder-title';
    const steps = rungs.filter(({ beside }) => !beside);
    const list = (/** @type {Rung[]} */ some, /** @type {string} */ name) =>
      some.length > 0 && el('ol', { class: name, role: 'list' }, some.map((rung, at) => step(rung, rung.undo !== some[at - 1]?.undo)));

    /** @param {Rung} rung @param {boolean} says how far it can be undone, where the rung before does not say it already */
    const step = (rung, says) => {
      const inside = rung.entries.map(({ id: entry }) => stands(entry));
      const here = how === 'side' && isHere(rung, now);
      const many = single(rung.entries).length;
      const fold = /** @type {HTMLDetailsElement} */ (
        el(
          'details',
          { class: 'rung', open: how === 'look' || open.has(rung.id) },
          el(
            'summary',
            { class: 'rung-face' },
            el('span', { class: 'disc' }, drawing(rung.icon)),
            el(
              'span',
              { class: 'face' },
              el('span', { class: 'name' }, rung.name || words('ladder-rest'), ' ', !rung.beside && count(many, words)),
              how === 'side' && chip(best(inside), words),
              here && el('span', { class: 'you-are' }, drawing('pin', 'pen small'), words('you-are-here-short')),
              how === 'whole' && !rung.beside && el('span', { class: 'names' }, namesOf(rung)),
            ),
            !rung.beside && rung.undo && el('span', { class: says ? 'undo' : 'undo again' }, words(`undo-${rung.undo}`)),
          ),
          entriesOf(rung),
        )
      );
      // Where all of it stands open, nobody opened it.
      if (how !== 'look') fold.addEventListener('toggle', () => (fold.open ? open.add(rung.id) : open.delete(rung.id)));
      return el('li', { part: 'rung', 'data-rung': rung.id, 'data-undo': rung.undo }, fold);
    };

    /** What does not apply to somebody is one line, and each of it is a press away. @param {Rung} rung */
    const entriesOf = ({ entries }) => {
      const applies = (/** @type {Entry} */ { id: entry }) => stands(entry).standing !== 'not-applicable';
      const rows = (/** @type {Entry[]} */ some) =>
        some.length > 0 && el('ul', { class: 'treatments', role: 'list' }, some.map((entry) => row(entry, entries)));
      const others = entries.filter((entry) => !applies(entry));
      const names = others.map(({ name }) => name).join(' · ');
      return [
        rows(entries.filter(applies)),
        names &&
          el('details', { class: 'others', open: others.some(({ id: entry }) => entry === chosen) }, el('summary', null, words('ladder-others', { names })), rows(others)),
      ];
    };

    /** @param {Entry} entry @param {Entry[]} all */
    const row = (entry, all) => {
      const place = stands(entry.id);
      const press = el(
        'button',
        { type: 'button', class: 'treatment', 'aria-expanded': String(chosen === entry.id), 'data-act': `look-${entry.id}` },
        el('span', { class: 'name' }, entry.name),
        chip(place, words),
      );
      const node = el(
        'li',
        {
          part: 'treatment',
          class: all.some(({ id: other }) => other === entry.parent) && 'kind',
          ...{ 'data-treatment': entry.id, 'data-standing': place.standing, 'data-undo': entry.undo },
          'data-so-far': place.standing === 'unknown' && place.certain && 'certain',
        },
        press,
      );
      const show = () => {
        node.querySelector('.treatment-card')?.remove();
        if (chosen === entry.id) node.append(treatmentCard(entry, place, { ...now, plain: how === 'side', level: how === 'look' ? level - 1 : level }));
        press.setAttribute('aria-expanded', String(chosen === entry.id));
      };
      press.addEventListener('click', () => {
        chosen = chosen === entry.id ? '' : entry.id;
        for (const tell of told) tell();
        press.scrollIntoView({ block: 'nearest' });
      });
      told.push(show);
      show();
      return node;
    };
    /** @type {(() => void)[]} */ const told = [];

    const head = el(
      'div',
      { class: 'ladder-head' },
      // Where all of it is looked at, it is what the screen is called.
      how !== 'look' && el(h, { id, class: 'label' }, words('ladder-heading')),
      el('p', null, words('ladder-undone')),
    );
    const body = () => [head, list(steps, 'rungs'), list(rungs.filter((rung) => rung.beside), 'beside')];
    const label = how === 'look' ? { 'aria-label': words('ladder-heading') } : { 'aria-labelledby': id };
    if (how !== 'side') return el('section', { part: 'ladder', class: `ladder ${how}`, ...label }, body());
    const fold = el('details', { part: 'ladder', class: 'ladder side' }, el('summary', { class: 'strip' }, strip(steps, stands, now)));
    // Where there is room it stands open whatever it says: there nothing may come later than the screen.
    const closed = before?.isConnected && !before.lastElementChild?.checkVisibility();
    before = fold;
    if (closed) return now.later(fold, body);
    add(fold, body());
    return fold;
  };
}

/** Whether a result's next steps stand on it. @param {Rung} rung @param {Now} now */
const isHere = ({ entries }, { inner: { card, question } }) =>
  Boolean(card && !question) && [...(card?.recommend ?? []), ...(card?.offer ?? [])].slice(0, 3).some(({ id }) => entries.some((entry) => entry.id === id));

/** How many, read as treatments. @param {number} many @param {import('./words.js').Words} words */
const count = (many, words) => el('span', { class: 'many' }, String(many), unseen(` ${words(many === 1 ? 'treatment' : 'treatments')}`));

/** @param {Rung} rung */
const namesOf = ({ entries }) =>
  entries
    .filter(({ parent }) => !entries.some(({ id }) => id === parent))
    .map(({ name }) => name)
    .join(' · ');

/** Where each treatment stands. What stands beside the ladder is a choice at any time. @param {import('../view').View} view */
function places({ treatments, so_far: soFar, card }) {
  const certain = new Set(soFar?.certain);
  const all = new Map(treatments.map((t) => [t.id, t.standing]));
  const beside = new Set(card?.alongside.map(({ id }) => id));
  return (/** @type {string} */ id) => {
    /** @type {Place['standing']} */ const standing = all.get(id) ?? (beside.has(id) ? 'option' : 'unknown');
    return { standing, certain: standing === 'unknown' && certain.has(id) };
  };
}

/** The same ladder lying down. @param {Rung[]} rungs @param {(id: string) => Place} stands @param {Now} now */
function strip(rungs, stands, now) {
  const { words } = now;
  const all = rungs.flatMap(({ entries }) => single(entries)).map(({ id }) => stands(id));
  const fit = all.filter(({ standing, certain }) => certain || standing === 'recommended').length;
  const open = all.filter(({ standing, certain }) => !certain && (standing === 'unknown' || standing === 'option')).length;
  return [
    el(
      'span',
      { class: 'notches' },
      rungs.map((rung) =>
        el(
          'span',
          { class: isHere(rung, now) ? 'notch here' : 'notch', 'data-undo': rung.undo },
          drawing(rung.icon),
          el('span', { class: 'rail' }),
          badge(best(rung.entries.map(({ id }) => stands(id)))),
        ),
      ),
    ),
    unseen(words('ladder-strip', { fit, open })),
    ...rungs.filter((rung) => isHere(rung, now)).map((rung) => unseen(` ${words('you-are-here-on', { rung: rung.name })}`)),
    drawing('down', 'pen small'),
  ];
}
