// Take it along: questions of one's own, a page to print, a file, a code. Each press says what came of it.
import { codeOf, grouped } from '../sharing/code.js';
import { addressWith } from '../sharing/fragment.js';
import { printPart } from '../sharing/print.js';
import { picture } from '../components/qr-picture.js';
import { saved } from '../sharing/saved.js';
import { copyable } from '../components/copy.js';
import { button, el, heading } from '../components/dom.js';
import { keeping } from '../components/kept.js';
import { careCards } from '../components/card.js';
import { doctor } from '../components/doctor.js';
import { overdue } from '../components/overdue.js';
import { rated } from '../state/matters.js';
import { snapshotOf } from '../state/select.js';
import { backButton, leastOnTop, sight } from './around.js';
import { openFields } from './saved.js';

/** @typedef {import('./scene.js').Scene} Scene */

/** What cannot wait, what can be done, and the page for the doctor. @param {Scene} scene */
export function take(scene) {
  const { urgent, cards, matters, ratings, words } = scene;
  const sheet = doctor({ ...scene, cards, matters: rated(matters, ratings, words) }, scene);
  return [
    leastOnTop(scene),
    urgent.map((card) => careCards(card, scene)),
    overdue(scene.contents, scene),
    sight(scene),
    along(scene, sheet.write),
    sheet.node,
  ];
}

/** @param {Scene} scene @param {() => void} written tells the doctor's page that the questions changed */
function along(scene, written) {
  const { session, contents, words, level, settings, write } = scene;
  const snapshot = () => snapshotOf(session.state);
  const box = /** @type {HTMLTextAreaElement} */ (
    el('textarea', { name: 'questions', rows: 4, 'aria-describedby': 'take-hint' })
  );
  box.value = scene.state.questions;
  box.addEventListener('input', () => {
    write(box.value);
    written();
  });
  const shown = el('div', { 'aria-live': 'polite' });
  const tell = (/** @type {import('../components/dom.js').Child[]} */ ...children) => shown.replaceChildren(el('div', { class: 'note' }, children));
  const show = (/** @type {import('../components/dom.js').Child[]} */ ...children) => {
    // Whoever takes answers along does not lose them with this page.
    session.say({ taken: session.state.view });
    tell(...children);
  };
  /** A frame may forbid to print and to save, and no browser says so. */
  const framed = self !== top;
  const print = () => {
    show(el('p', null, words('printing')));
    if (!printPart(/** @type {ShadowRoot} */ (box.getRootNode())) && framed) tell(el('p', null, words('take-framed')));
  };
  const save = () => {
    download(name, saved(snapshot(), contents));
    if (framed) tell(el('p', null, words('take-framed')));
    else show(el('p', null, words('saved')));
  };
  const code = () => codeOf(snapshot(), contents);
  const address = () => addressWith(code());
  const linked = settings.share && /^https?:$/.test(location.protocol);
  const name = `${contents.id}.json`;

  const acts = [
    button('second', words('take-print'), print, { 'data-act': 'print' }),
    button('second', words('take-save'), save, { 'data-act': 'save' }),
    button('second', words('take-code'), () => show(el('p', null, words('take-code-text')), copyable(grouped(code()), words)), {
      'data-act': 'code',
    }),
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
        () => show(el('p', null, words('take-link-text')), copyable(address(), words)),
        { 'data-act': 'link' },
      ),
  ];
  return el(
    'section',
    { class: 'page', part: 'take' },
    backButton(scene),
    heading(level, words('take-heading')),
    el('p', { class: 'hint', id: 'take-hint' }, words('take-lead')),
    el('label', { class: 'wide' }, el('span', { class: 'label' }, words('questions-heading')), box),
    el('div', { class: 'choices' }, acts),
    shown,
    keeping(scene),
    el(
      'details',
      { class: 'fold' },
      el('summary', null, el(`h${level + 1}`, null, words('open-heading'))),
      openFields(scene),
    ),
  );
}

/** @param {string} name @param {string} text */
function download(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  el('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
