// The same result in a clinician's words, behind a switch. Whoever reads as a clinician has them in the heading already.
import { el, prose } from './dom.js';

/** @param {import('../view').Card} card @param {{ words: import('./words.js').Words, clinician: boolean }} context */
export const clinical = ({ clinical }, { words, clinician }) =>
  !clinician &&
  clinical &&
  el(
    'details',
    { class: 'help', part: 'clinical' },
    el('summary', null, words('clinical-heading')),
    prose(clinical),
  );
