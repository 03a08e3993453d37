// What a visitor reads when the element cannot start: one sentence for each reason, and when to call. These few sentences
// cannot come with the bundle, because the bundle may be what is missing.

/** @typedef {import('../engine/failure.js').Why} Why */
/** The shell does without the class: it would be one more file to load first.
 * @typedef {Pick<import('../engine/failure.js').Failure, 'why' | 'cause' | 'findings'>} Failed */

/** @type {Record<string, Record<Why, string>>} */
const SENTENCES = {
  en: {
    'no-engine': 'The questions cannot start, because a part of this tool did not load.',
    blocked:
      'The questions cannot start, because this browser or this website’s security settings do not allow WebAssembly.',
    'no-bundle': 'The questions cannot start, because the pathway was not found.',
    'bad-bundle': 'The questions cannot start, because the pathway’s file is damaged.',
    'other-version': 'The questions cannot start, because the pathway was made for another version of this tool.',
    unsound: 'The questions cannot start, because the pathway has a mistake that its authors have to mend.',
    withdrawn: 'The questions are not shown, because this version of the pathway was withdrawn.',
    broke: 'The questions have stopped, because something in this tool broke; your answers were not kept.',
  },
  es: {
    'no-engine': 'Las preguntas no pueden empezar, porque no se cargó una parte de esta herramienta.',
    blocked:
      'Las preguntas no pueden empezar, porque este navegador o la configuración de seguridad de este sitio web no permiten WebAssembly.',
    'no-bundle': 'Las preguntas no pueden empezar, porque no se encontró su contenido.',
    'bad-bundle': 'Las preguntas no pueden empezar, porque el archivo con su contenido está dañado.',
    'other-version':
      'Las preguntas no pueden empezar, porque su contenido se hizo para otra versión de esta herramienta.',
    unsound: 'Las preguntas no pueden empezar, porque su contenido tiene un error que sus autores tienen que corregir.',
    withdrawn: 'Las preguntas no se muestran, porque se retiró esta versión de su contenido.',
    broke: 'Las preguntas se han detenido, porque algo falló en esta herramienta; sus respuestas no se guardaron.',
  },
  // Written by a machine for the test pathway, and reviewed by nobody.
  ar: {
    'no-engine': 'لا يمكن أن تبدأ الأسئلة، لأن جزءًا من هذه الأداة لم يُحمَّل.',
    blocked: 'لا يمكن أن تبدأ الأسئلة، لأن هذا المتصفح أو إعدادات الأمان في هذا الموقع لا تسمح باستخدام WebAssembly.',
    'no-bundle': 'لا يمكن أن تبدأ الأسئلة، لأن المسار لم يُعثر عليه.',
    'bad-bundle': 'لا يمكن أن تبدأ الأسئلة، لأن ملف المسار تالف.',
    'other-version': 'لا يمكن أن تبدأ الأسئلة، لأن المسار أُعدّ لإصدار آخر من هذه الأداة.',
    unsound: 'لا يمكن أن تبدأ الأسئلة، لأن في المسار خطأ على مؤلفيه أن يصلحوه.',
    withdrawn: 'لا تُعرض الأسئلة، لأن هذه النسخة من المسار سُحبت.',
    broke: 'توقفت الأسئلة، لأن شيئًا في هذه الأداة تعطّل؛ ولم تُحفظ إجاباتك.',
  },
};

/** The sentence, and what stands in it where no number is known. @type {Record<string, [sentence: string, number: string]>} */
const EMERGENCY = {
  en: ['If you think this is an emergency, call {number} now.', 'your emergency number'],
  es: ['Si cree que esto es una emergencia, llame ahora al {number}.', 'número de emergencias'],
  ar: ['إذا كنت تظن أن هذه حالة طارئة، فاتصل الآن بالرقم {number}.', 'المحلي للطوارئ'],
};

/** @param {Why} why @param {unknown} cause @returns {Failed} */
export const failed = (why, cause) => ({ why, cause, findings: [] });

/** Whatever was thrown, as one of these. @param {any} problem @returns {Failed} */
export const failureOf = (problem) => (Object.hasOwn(SENTENCES.en, problem?.why) ? problem : failed('broke', problem));

/** @template T @param {Record<string, T>} table @param {string} lang */
const inLanguage = (table, lang) => table[lang] ?? table[lang.split('-')[0]] ?? table.en;

/** @param {Why} why @param {string} lang */
export const sentence = (why, lang) => inLanguage(SENTENCES, lang)[why];

/** For a tag whose author left it empty. @param {string} lang @param {string | null} number null where none is known */
export function emergencySentence(lang, number) {
  const [text, words] = inLanguage(EMERGENCY, lang);
  return text.replace('{number}', number ?? words);
}
