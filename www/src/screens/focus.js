// Where the focus goes and what a screen reader is told once a step has led to another screen.
import { earlier, numberOf, pageOf } from '../state/select.js';
import { leftWords } from './scene.js';

/** Whatever was opened beside the walk is called this on the button that opens it. @param {import('../state/state.js').Screen | null} screen */
const opener = (screen) => {
  if (screen?.kind === 'read') return `read-${screen.id}`;
  return /compare|values|graph/.test(screen?.kind ?? '') ? screen?.kind : '';
};

/**
 * Focus to the new heading, and its top into sight; out of a screen beside the walk, to the button that opened it.
 * @param {HTMLElement} place
 * @param {object} step
 * @param {import('../state/session.js').Session} step.session
 * @param {import('../components/words.js').Words} step.words
 * @param {ReturnType<typeof import('../components/announce.js').announcer>['say']} step.say
 * @param {Pick<import('../view').Card, 'urgency' | 'heading'> | null} step.card an urgent card that is new
 * @param {import('../state/state.js').Screen | null} step.closed what stood beside the walk until now
 * @param {boolean} step.unfit answers have come to fit no longer
 */
export function move(place, { session, words, say, card, closed, unfit }) {
  const { state, contents } = session;
  const act = opener(closed);
  const press = act && /** @type {HTMLElement | null} */ (place.querySelector(`[data-act="${act}"]`));
  if (press) {
    press.focus({ preventScroll: true });
    press.scrollIntoView({ block: 'center' });
    return say('');
  }
  land(place, card !== null);
  if (card?.urgency === 'emergency') return say(`${words('emergency-advice')} ${card.heading}`, true);
  if (state.screens.length > 1) return say('');
  // What is new stands above the heading that has the focus.
  const news = [...place.querySelectorAll('[part=news] p')].map((line) => line.textContent);
  const left = earlier(state) ? '' : leftWords(state.view, words);
  const number = () => [words('question-number', { number: numberOf(state, contents) }), left].filter(Boolean).join(', ');
  const odd = unfit && words('contradictions-heading');
  say([odd, ...news, pageOf(state) ? number() : words('result')].filter(Boolean).join(' '));
}

/** @param {HTMLElement} place @param {boolean} onCard on the urgent card, which is new */
function land(place, onCard) {
  const headings = /** @type {HTMLElement[]} */ ([...place.querySelectorAll('[data-focus]')]);
  const own = headings.filter((h) => !h.closest('.card'));
  const heading = ((!onCard && own.at(-1)) || headings.filter((h) => h.closest('.card')).at(-1)) ?? null;
  heading?.focus({ preventScroll: true });
  const box = heading?.closest('.card, .page, .result, .opening') ?? heading;
  const top = box?.getBoundingClientRect().top ?? 0;
  // The browser's own choice would put the heading in the middle, with what belongs above it out of sight.
  if (top < 0 || top > innerHeight / 2) box?.scrollIntoView({ block: 'start' });
  // With large text, what stands above it in its box may fill the window by itself.
  if (heading && heading.getBoundingClientRect().bottom > innerHeight) heading.scrollIntoView({ block: 'start' });
  if (heading) uncover(heading);
}

/** What the page around keeps on top covers no heading, however high it is. @param {HTMLElement} heading */
function uncover(heading) {
  const { left, top } = heading.getBoundingClientRect();
  let bar = null;
  for (let over = document.elementFromPoint(left + 1, top + 1); over; over = over.parentElement)
    if (/fixed|sticky/.test(getComputedStyle(over).position)) bar = over;
  if (bar && !holds(bar, heading)) scrollBy(0, top - bar.getBoundingClientRect().bottom - 8);
}

/** Through every shadow root. @param {Element} outer @param {Node} inner @returns {boolean} */
function holds(outer, inner) {
  const root = inner.getRootNode();
  return outer.contains(inner) || (root instanceof ShadowRoot && holds(outer, root.host));
}
