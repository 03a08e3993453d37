// Why the questions cannot start or go on, one sentence for each reason. `fallback.js` has the one for a tool that did not load.

/** @typedef {import('../engine/failure.js').Why} Why */

/** @type {Record<string, Record<Exclude<Why, 'no-engine'>, string>>} */
const SENTENCES = {
  en: {
    blocked:
      'The questions cannot start, because this browser or this website’s security settings do not allow WebAssembly.',
    'no-bundle': 'The questions cannot start, because the pathway was not found.',
    'bad-bundle': 'The questions cannot start, because the pathway’s file is damaged.',
    'other-version': 'The questions cannot start, because the pathway was made for another version of this tool.',
    unsound: 'The questions cannot start, because the pathway has a mistake that its authors have to mend.',
    withdrawn: 'The questions are not shown, because this version of the pathway was withdrawn.',
    broke: 'The questions have stopped, because something in this tool broke; please load the page again.',
  },
  es: {
    blocked:
      'Las preguntas no pueden empezar, porque este navegador o la configuración de seguridad de este sitio web no permiten WebAssembly.',
    'no-bundle': 'Las preguntas no pueden empezar, porque no se encontró su contenido.',
    'bad-bundle': 'Las preguntas no pueden empezar, porque el archivo con su contenido está dañado.',
    'other-version':
      'Las preguntas no pueden empezar, porque su contenido se hizo para otra versión de esta herramienta.',
    unsound: 'Las preguntas no pueden empezar, porque su contenido tiene un error que sus autores tienen que corregir.',
    withdrawn: 'Las preguntas no se muestran, porque se retiró esta versión de su contenido.',
    broke: 'Las preguntas se han detenido, porque algo falló en esta herramienta; vuelva a cargar la página.',
  },
  // Written by a machine for the test pathway, and reviewed by nobody.
  ar: {
    blocked: 'لا يمكن أن تبدأ الأسئلة، لأن هذا المتصفح أو إعدادات الأمان في هذا الموقع لا تسمح باستخدام WebAssembly.',
    'no-bundle': 'لا يمكن أن تبدأ الأسئلة، لأن المسار لم يُعثر عليه.',
    'bad-bundle': 'لا يمكن أن تبدأ الأسئلة، لأن ملف المسار تالف.',
    'other-version': 'لا يمكن أن تبدأ الأسئلة، لأن المسار أُعدّ لإصدار آخر من هذه الأداة.',
    unsound: 'لا يمكن أن تبدأ الأسئلة، لأن في المسار خطأ على مؤلفيه أن يصلحوه.',
    withdrawn: 'لا تُعرض الأسئلة، لأن هذه النسخة من المسار سُحبت.',
    broke: 'توقفت الأسئلة، لأن شيئًا في هذه الأداة تعطّل؛ أعد تحميل الصفحة.',
  },
};

/** @param {Why} why @param {string} lang @returns {string | undefined} */
export const sentence = (why, lang) => (SENTENCES[lang] ?? SENTENCES[lang.split('-')[0]] ?? SENTENCES.en)[/** @type {Exclude<Why, 'no-engine'>} */ (why)];
