// What a visitor reads when the element cannot start: why, and when to call. These few sentences cannot come with the bundle,
// because the bundle may be what is missing; those of `sentences.js` are only loaded once something has failed.
import { admit, boot } from './pinned.js';

/** @typedef {import('../engine/failure.js').Why} Why */
/** The shell does without the class: it would be one more file to load first.
 * @typedef {Pick<import('../engine/failure.js').Failure, 'why' | 'cause' | 'findings'>} Failed */

/** The one reason of which the sentence cannot come from behind this shell. @type {Record<string, string>} */
const NOT_LOADED = {
  en: 'The questions cannot start, because a part of this tool did not load; please load the page again.',
  es: 'Las preguntas no pueden empezar, porque no se cargó una parte de esta herramienta; vuelva a cargar la página.',
  ar: 'لا يمكن أن تبدأ الأسئلة، لأن جزءًا من هذه الأداة لم يُحمَّل؛ أعد تحميل الصفحة.',
};

/** The sentence, and what stands in it where no number is known. @type {Record<string, [sentence: string, number: string]>} */
const EMERGENCY = {
  en: ['If you think this is an emergency, call {number} now.', 'your emergency number'],
  es: ['Si cree que esto es una emergencia, llame ahora al {number}.', 'número de emergencias'],
  // Written by a machine for the test pathway, and reviewed by nobody.
  ar: ['إذا كنت تظن أن هذه حالة طارئة، فاتصل الآن بالرقم {number}.', 'المحلي للطوارئ'],
};

/** @param {Why} why @param {unknown} cause @returns {Failed} */
export const failed = (why, cause) => ({ why, cause, findings: [] });

/** Whatever was thrown, as one of these. @param {any} problem @returns {Failed} */
export const failureOf = (problem) => (problem?.findings && typeof problem.why === 'string' ? problem : failed('broke', problem));

/** @template T @param {Record<string, T>} table @param {string} lang */
const inLanguage = (table, lang) => table[lang] ?? table[lang.split('-')[0]] ?? table.en;

/** @typedef {Pick<import('./attributes.js').Settings, 'lang' | 'emergency'>} Reader */

/** @param {Why} why @param {Reader} reader @returns {Promise<string>} */
export async function sentenceOf(why, reader) {
  const booted = why === 'no-engine' ? null : await boot().catch(() => null);
  return (await booted?.sentenceOf(admit, why, reader).catch(() => null)) ?? inLanguage(NOT_LOADED, reader.lang);
}

/** For a tag whose author left it empty. @param {string} lang @param {string | null} number null where none is known */
export function emergencySentence(lang, number) {
  const [text, words] = inLanguage(EMERGENCY, lang);
  return text.replace('{number}', number ?? words);
}
