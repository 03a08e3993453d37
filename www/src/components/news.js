// What the last step did besides moving on: another result, treatments that came or went, answers that stopped mattering or
// came back; and a way to undo.
import { dayWords } from '../sharing/day.js';
import { button, el } from './dom.js';
import { withNumbers } from './words.js';

/** The more urgent, the earlier. */
const URGENCY = ['emergency', 'same-day', 'urgent-clinic', 'routine'];

/**
 * @param {import('../state/state.js').News} news
 * @param {{ words: import('./words.js').Words, numbers: import('./words.js').Numbers, lang: string, undo: () => void }} context
 */
export function news(news, { words, numbers, lang, undo }) {
  const { changed, undo: what, same, day, anew, again = [], gone = 0, trouble } = news;
  const done = { restart: 'restarted', suppose: 'supposed', confirm: 'confirmed', open: 'opened' };
  const lines = [
    trouble && words(trouble),
    what && words(done[what]),
    what === 'open' && (day ? words('opened-day', { day: dayWords(day, lang) }) : words('opened-day-unknown')),
    anew && words('opened-anew'),
    same && words('news-same'),
    again.length > 0 && words('opened-again', { answers: again.join(', ') }),
    gone > 0 && words('opened-gone', { count: gone }),
    ...(changed ? changes(withNumbers(changed, numbers), words) : []),
  ].filter(Boolean);
  if (lines.length === 0) return null;
  return el(
    'div',
    { class: 'note', part: 'news' },
    ...lines.map((line) => el('p', null, line)),
    what && button('link', words('undo'), undo, { 'data-act': 'undo' }),
  );
}

/** @param {import('../view').Changed} changed @param {import('./words.js').Words} words */
function changes({ from, to, added, removed, parked, used }, words) {
  const rise = from && to ? URGENCY.indexOf(from.urgency) - URGENCY.indexOf(to.urgency) : 0;
  const names = (/** @type {import('../view').Named[]} */ list) => list.map(({ name }) => name).join(', ');
  return [
    from && to && words('news-ending', { from: from.heading, to: to.heading }),
    rise !== 0 && words(rise > 0 ? 'news-more-urgent' : 'news-less-urgent'),
    added.length > 0 && words('news-added', { treatments: names(added) }),
    removed.length > 0 && words('news-removed', { treatments: names(removed) }),
    parked.length > 0 && words('news-parked', { answers: names(parked) }),
    used.length > 0 && words('news-used', { answers: names(used) }),
  ];
}
