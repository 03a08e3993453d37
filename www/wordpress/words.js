// What the server prints inside the tag, in each language; when to call comes from the pathway.

/** @type {Record<string, Record<'name' | 'call' | 'number' | 'clinic' | 'contact' | 'noscript', string>>} */
export const WORDS = {
  en: {
    name: 'English',
    call: 'Call {number}.',
    number: 'your emergency number',
    clinic: 'Questions about this page? Call the clinic: {phone}.',
    contact: 'Contact the clinic',
    noscript: 'The questions cannot start, because JavaScript is off in this browser.',
  },
  es: {
    name: 'Español',
    call: 'Llame al {number}.',
    number: 'número de emergencias',
    clinic: '¿Preguntas sobre esta página? Llame a la clínica: {phone}.',
    contact: 'Contactar con la clínica',
    noscript: 'Las preguntas no pueden empezar, porque JavaScript está desactivado en este navegador.',
  },
};
