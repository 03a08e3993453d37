// Take it along: questions of one's own, a page to print, a file, a code.
import { codeOf, grouped } from '../code.js';
import { printPart } from '../print.js';
import { qr } from '../qr.js';
import { saved } from '../saved.js';
import { button, el } from './dom.js';
import { openFields } from './open.js';

/**
 * @param {object} state
 * @param {import('../session.js').Session} state.session
 * @param {import('../view').Bundle} state.bundle
 * @param {() => void} state.write tells the doctor's page that the questions changed
 * @param {object} context
 * @param {import('../words').Words} context.words
 * @param {number} context.level
 * @param {import('../attributes').Settings} context.settings
 * @param {() => void} context.back
 * @param {(snapshot: import('../session.js').Snapshot) => void} context.open
 */
export function take({ session, bundle, write }, context) {
  const { words, level, settings, back } = context;
  const snapshot = () => session.snapshot();
  const box = /** @type {HTMLTextAreaElement} */ (
    el('textarea', { name: 'questions', rows: 4, 'aria-describedby': 'take-hint' })
  );
  box.value = session.questions;
  box.addEventListener('input', () => {
    session.questions = box.value;
    write();
  });
  const shown = el('div', { 'aria-live': 'polite' });
  const show = (/** @type {import('./dom.js').Child[]} */ ...children) => {
    shown.replaceChildren();
    shown.append(...[el('div', { class: 'note' }, children)]);
  };
  const code = () => codeOf(snapshot(), bundle);
  const address = () => `${location.origin}${location.pathname}${location.search}#${FRAGMENT}${code()}`;
  const linked = settings.share && /^https?:$/.test(location.protocol);
  const name = `${bundle.pathway.id}.json`;

  const acts = [
    button('second', words('take-print'), () => printPart(/** @type {ShadowRoot} */ (box.getRootNode())), {
      'data-act': 'print',
    }),
    button('second', words('take-save'), () => download(name, saved(snapshot(), bundle)), { 'data-act': 'save' }),
    button(
      'second',
      words('take-code'),
      () => show(el('p', null, words('take-code-text')), el('p', { class: 'code' }, grouped(code()))),
      { 'data-act': 'code' },
    ),
    settings.share &&
      button(
        'second',
        words('take-qr'),
        () => show(el('p', null, words('take-qr-text')), picture(linked ? address() : code(), words)),
        { 'data-act': 'qr' },
      ),
    linked &&
      button(
        'second',
        words('take-link'),
        () => show(el('p', null, words('take-link-text')), el('p', { class: 'code' }, address())),
        { 'data-act': 'link' },
      ),
  ];
  return el(
    'section',
    { class: 'page', part: 'take' },
    button('link back', words('back'), back, { part: 'back' }),
    el(`h${level}`, { class: 'title', tabindex: -1, 'data-focus': true, part: 'heading' }, words('take-heading')),
    el('p', { class: 'hint', id: 'take-hint' }, words('take-lead')),
    el('label', { class: 'wide' }, el('span', { class: 'label' }, words('questions-heading')), box),
    el('div', { class: 'choices' }, acts),
    shown,
    el(
      'details',
      { class: 'fold' },
      el('summary', null, el(`h${level + 1}`, null, words('open-heading'))),
      openFields(bundle, context),
    ),
  );
}

/** What an address that carries answers ends with; they stand behind the #, which no server is sent. */
export const FRAGMENT = 'pathway=';

/** @param {string} name @param {string} text */
function download(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  el('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const SVG = 'http://www.w3.org/2000/svg';
/** The quiet zone that a camera needs. */
const QUIET = 4;

/** @param {string} text @param {import('../words').Words} words */
function picture(text, words) {
  const grid = qr(text);
  if (!grid) return el('p', null, words('take-qr-long'));
  const make = (/** @type {string} */ tag, /** @type {Record<string, string | number>} */ attributes) => {
    const node = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
    return node;
  };
  const size = grid.length + 2 * QUIET;
  const image = make('svg', {
    viewBox: `0 0 ${size} ${size}`,
    class: 'qr',
    role: 'img',
    'aria-label': words('take-qr'),
    'shape-rendering': 'crispEdges',
  });
  const dark = grid.flatMap((row, y) => row.map((on, x) => (on ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')));
  image.append(
    make('path', { d: `M0 0h${size}v${size}h-${size}z`, fill: '#fff' }),
    make('path', { d: dark.join(''), fill: '#000' }),
  );
  return image;
}
