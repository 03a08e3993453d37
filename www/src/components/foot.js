// Help, in the same place and order on every screen: when to call now, whom to ask, what this is.
import { country } from './country.js';
import { button, el } from './dom.js';
import { emergencyLine } from './emergency-line.js';
import { languages } from './languages.js';

/**
 * @param {import('../engine/contents.js').Contents} contents
 * @param {object} context
 * @param {import('./words.js').Words} context.words
 * @param {import('./words.js').Text} context.text a text of the pathway
 * @param {number} context.level
 * @param {string | null} context.clinic
 * @param {string} context.lang
 * @param {import('../element/attributes.js').Settings} context.settings
 * @param {(country: string) => void} context.settle
 * @param {(lang: string) => Promise<boolean>} context.speak
 * @param {boolean} context.clinician
 * @param {(reading: 'plain' | 'clinical') => void} context.read
 * @param {boolean} context.alarm an emergency card says when to call already, and better
 * @param {boolean} context.first the first page says when to call, and has country and languages, at its top
 * @param {boolean} context.opens what stands before the first question says when to call
 * @param {boolean} context.asked the country stands below an urgent card already
 * @param {boolean} context.about results say what this is and is not
 * @param {import('../engine/proof.js').Proof | null} context.proof
 * @param {HTMLElement | null} context.links to what can be read beside the walk
 */
export function foot({ version, reviewed, review_due: due, hash, languages: list }, context) {
  const { words, text, level, clinic, alarm, first, opens, asked, about, proof, clinician, read, links } = context;
  const dates = version && reviewed && words('version', { version, reviewed });
  return el(
    'div',
    { class: 'foot', part: 'foot' },
    !alarm && !first && !opens && emergencyLine(context),
    !asked && !first && country(context, 'foot'),
    !first && languages(list, context),
    links,
    button(
      'link reading',
      words(clinician ? 'reading-plain' : 'reading-clinical'),
      () => read(clinician ? 'plain' : 'clinical'),
      { 'data-act': 'reading' },
    ),
    el(
      'div',
      { part: 'clinic' },
      clinic && el('p', { class: 'label' }, clinic),
      el('slot', { name: 'clinic-contact' }),
    ),
    about && [
      el(`h${level + 1}`, null, words('about-heading')),
      el('div', { part: 'about' }, text('about')),
      dates && el('p', { class: 'fine' }, dates, due && ` ${words('review-due', { due })}`),
      proof &&
        el(
          'p',
          { class: 'fine', part: 'proof' },
          words('proof', {
            patients: proof.patients_words,
            rules: proof.safety_rules,
            milliseconds: Math.max(1, Math.round(proof.milliseconds)),
            hash: hash.slice(0, 12),
          }),
        ),
    ],
    !first && el('p', { class: 'fine' }, words('privacy')),
  );
}
