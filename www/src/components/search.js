// One place to find a treatment, a step or a word, as somebody types: by the words of its name and its text, without accents and
// case. Nothing of what is typed is kept, and nothing of it leaves the page.
import { button, el, plainList, prose, unseen } from './dom.js';
import { drawing } from './drawings.js';

/** A hit, with what opens beneath it; a treatment opens on the ladder instead.
 * @typedef {{ id: string, kind: 'treatment' | 'step' | 'term', name: string, text: string, more?: string }} Found */

/** More than these nobody reads through: another word finds fewer. */
const MOST = 8;

/** Without accents, case and signs: one blank before each word. @param {string} text */
export const plain = (text) =>
  ` ${text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;

/** Every word that was typed begins a word of it; those in whose name all are come first. @param {Found[]} all @param {string} typed */
export function find(all, typed) {
  const wanted = plain(typed).split(' ').filter(Boolean);
  if (wanted.length === 0) return [];
  const has = (/** @type {string} */ text) => wanted.every((word) => plain(text).includes(` ${word}`));
  const named = all.filter(({ name }) => has(name));
  return [...named, ...all.filter((each) => !named.includes(each) && has(`${each.name} ${each.text}`))];
}

/** @param {import('../screens/scene.js').Scene} scene @returns {Found[]} */
function everything({ contents, inner, said }) {
  const whats = new Map(inner.treatments.map(({ id, what }) => [id, what]));
  const treatments = contents.ladder.flatMap(({ entries }) => entries);
  const steps = contents.map.lanes.flatMap((lane) => lane.steps);
  return [
    ...treatments.map(({ id, name }) => ({ id, name, kind: /** @type {const} */ ('treatment'), text: whats.get(id) ?? contents.entryText(id) })),
    ...contents.terms.map(({ name, means }) => ({ id: name, name, kind: /** @type {const} */ ('term'), text: means, more: means })),
    ...steps.map(({ id }) => ({ id, name: contents.stepTitle(id), kind: /** @type {const} */ ('step'), text: contents.stepText(id), more: contents.stepText(id) })),
  ].map((each) => said(each));
}

/** @param {import('../screens/scene.js').Scene} scene @param {HTMLElement | null} ladder where a treatment opens */
export function search(scene, ladder) {
  const { words, link } = scene;
  /** Made once somebody types. @type {Found[] | null} */ let all = null;
  const input = /** @type {HTMLInputElement} */ (
    el('input', { type: 'search', id: 'search', name: 'search', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'search', placeholder: words('search') })
  );
  const told = el('p', { class: 'count', role: 'status' });
  const list = plainList('found', []);

  /** @param {Found} found */
  const hit = ({ id, kind, name, more }) => {
    const press = button('hit', [el('span', { class: 'name' }, name), el('span', { class: 'fine' }, words(`search-${kind}`))], () => open(), {
      'data-found': `${kind} ${id}`,
      'aria-expanded': more ? 'false' : null,
    });
    const beneath = more ? el('div', { class: 'means', hidden: true }, kind === 'step' && el('p', { class: 'fine' }, words('map-would-read')), prose(more)) : null;
    const open = () => {
      if (!beneath) return show(id);
      beneath.hidden = !beneath.hidden;
      press.setAttribute('aria-expanded', String(!beneath.hidden));
    };
    if (beneath) link(beneath);
    return el('li', null, press, beneath);
  };
  /** In place, on its rung. @param {string} id */
  const show = (id) => {
    const press = [...(ladder?.querySelectorAll('button') ?? [])].find((node) => node.getAttribute('data-act') === `look-${id}`);
    if (!press) return;
    // On its rung, and in the line of what does not apply.
    for (let fold = press.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
    if (press.getAttribute('aria-expanded') !== 'true') press.click();
    press.focus({ preventScroll: true });
    press.scrollIntoView({ block: 'start' });
  };
  let looked = '';
  const look = () => {
    all ??= everything(scene);
    const typed = input.value.trim();
    // Leaving the field is told as a change too: what was found, and may have the focus by now, stays.
    if (typed === looked) return;
    looked = typed;
    const hits = find(all, typed);
    list.replaceChildren(...hits.slice(0, MOST).map(hit));
    const count = hits.length > MOST ? words('search-first', { count: hits.length, shown: MOST }) : words(hits.length === 1 ? 'search-one' : 'search-count', { count: hits.length });
    told.textContent = !typed ? '' : hits.length === 0 ? words('search-none') : count;
  };
  input.addEventListener('input', look);
  // Put back on another drawing of the same screen.
  input.addEventListener('change', look);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !input.value) return;
    event.preventDefault();
    input.value = '';
    look();
  });
  return el(
    'div',
    { class: 'search', part: 'search', role: 'search' },
    el('label', { class: 'searched', for: 'search' }, drawing('search'), unseen(words('search')), input),
    told,
    list,
  );
}
