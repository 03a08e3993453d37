// Help, in the same place and order on every screen: when to call now, whom to ask, what this is.
import { country } from './country.js';
import { toCall } from './dial.js';
import { button, el } from './dom.js';
import { emergencyLine } from './emergency-line.js';
import { languages } from './languages.js';

/**
 * @typedef {object} Context
 * @property {import('./words.js').Words} words
 * @property {import('./words.js').Text} text a text of the pathway
 * @property {number} level
 * @property {import('../element/clinic.js').Clinic} clinic
 * @property {string} lang
 * @property {import('../element/attributes.js').Settings} settings
 * @property {(country: string) => void} settle
 * @property {import('./later.js').Later} later
 * @property {(lang: string) => Promise<boolean>} speak
 * @property {boolean} clinician
 * @property {import('../state/state.js').Chosen} chosen
 * @property {(reading: 'plain' | 'clinical') => void} read
 * @property {boolean} alarm an emergency card says when to call already, and better
 * @property {boolean} first the first page says when to call, and has country and languages, at its top
 * @property {boolean} opens what stands before the first question says when to call
 * @property {boolean} asked the country stands below an urgent card already
 * @property {boolean} about results say what this is and is not
 * @property {boolean} brief a row of the screen holds all but when to call, which is said in one line where the author wrote one
 * @property {import('../engine/proof.js').Proof | null} proof
 * @property {HTMLElement | null} links to what can be read beside the walk
 */
/** @typedef {import('../engine/contents.js').Contents} Contents */

/** @param {Contents} contents @param {Context} context */
export function foot(contents, context) {
  const { words, text, level, clinic, alarm, first, opens, about, brief, links, asked } = context;
  const calls = !alarm && !first && !opens;
  return el(
    'div',
    { class: 'foot', part: 'foot' },
    calls && (brief && contents.text('signs') ? inOneLine(words, text) : emergencyLine(context)),
    !brief && !asked && !first && country(context, 'foot'),
    !first && languages(contents.languages, context),
    !brief && [links, reading(context)],
    el(
      'div',
      { part: 'clinic' },
      (clinic.logo || clinic.name) && el('p', { class: 'label' }, clinic.logo, clinic.name),
      clinic.phone && el('p', null, toCall(clinic.phone)),
      el('slot', { name: 'clinic-contact' }),
    ),
    el('slot', { name: 'disclaimer' }),
    about && !brief && [el(`h${level + 1}`, null, words('about-heading')), what(contents, context)],
    !first && !brief && privacy(context),
    el('slot', { name: 'footer' }),
  );
}

/** What a brief foot leaves out: when to call as the author says it whole, and what this is.
 * @param {Contents} contents @param {Omit<Context, 'links' | 'opens' | 'about' | 'brief' | 'clinic' | 'asked'> & { asked: boolean }} context */
export const aboutThis = (contents, context) => [
  !context.alarm && contents.text('signs') && emergencyLine(context),
  !context.asked && country(context, 'foot'),
  reading(context),
  what(contents, context),
  privacy(context),
];

/** Where the answers are. @param {Pick<Context, 'words' | 'chosen'>} context */
const privacy = ({ words, chosen }) => el('p', { class: 'fine' }, words(chosen.keeps ? 'privacy-kept' : 'privacy'));

/** @param {import('./words.js').Words} words @param {import('./words.js').Text} text */
const inOneLine = (words, text) => el('div', { part: 'emergency-line' }, el('p', { class: 'label' }, words('emergency-heading')), text('signs'));

/** @param {Pick<Context, 'words' | 'clinician' | 'read'>} context */
const reading = ({ words, clinician, read }) =>
  button(
    'link reading',
    words(clinician ? 'reading-plain' : 'reading-clinical'),
    () => read(clinician ? 'plain' : 'clinical'),
    { 'data-act': 'reading' },
  );

/** @param {Contents} contents @param {Pick<Context, 'words' | 'text' | 'proof'>} context */
function what({ version, reviewed, review_due: due, hash }, { words, text, proof }) {
  const dates = version && reviewed && words('version', { version, reviewed });
  return [
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
  ];
}
