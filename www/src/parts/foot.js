// Help, in the same place and order on every screen: when to call now, whom to ask, what this is.
import { el, prose } from './dom.js';

/**
 * @param {import('../view').Bundle} bundle
 * @param {{ words: import('../words').Words, fill: <T>(t: T) => T, level: number, clinic: string | null, urgent: boolean, about: boolean }} context
 */
export function foot(bundle, { words, fill, level, clinic, urgent, about }) {
  const text = (/** @type {string} */ key) => fill(bundle.texts[`pathway.${key}`]);
  const { version, reviewed, review_due: due } = bundle.pathway?.pathway ?? {};
  return el(
    'div',
    { class: 'foot', part: 'foot' },
    // An emergency card says it already, and better.
    !urgent &&
      text('emergency') &&
      el(
        'div',
        { part: 'emergency-line' },
        el('p', { class: 'label' }, words('emergency-heading')),
        ...prose(text('emergency')),
      ),
    el(
      'div',
      { class: 'clinic', part: 'clinic' },
      clinic && el('p', { class: 'label' }, clinic),
      el('slot', { name: 'clinic-contact' }),
    ),
    about &&
      el(
        'section',
        { part: 'about' },
        el(`h${level + 1}`, null, words('about-heading')),
        ...prose(text('about')),
        version &&
          reviewed &&
          el(
            'p',
            { class: 'fine' },
            words('version', { version, reviewed: String(reviewed) }),
            due ? ` ${words('review-due', { due: String(due) })}` : '',
          ),
      ),
    el('p', { class: 'fine' }, words('privacy')),
  );
}
