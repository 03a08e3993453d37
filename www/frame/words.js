// What the frame page says itself, in each language; all else comes with the pathway.

/** @type {Record<string, Record<'explorer' | 'open' | 'framed' | 'blocked' | 'confined' | 'noscript' | 'plain', string>>} */
export const WORDS = {
  en: {
    explorer: 'treatment explorer',
    open: 'Open the whole page',
    framed: 'Inside another page a browser may not print, save, keep or call. The whole page can. Your answers do not go along: show the code first, under “{take}”.',
    blocked: 'This page may not open another one. Copy this address into a new window:',
    confined: 'This window may do no more than the page it came from. Copy this address into a new window:',
    noscript: 'The questions cannot start, because JavaScript is off in this browser.',
    plain: 'Read all of it on plain pages',
  },
  es: {
    explorer: 'explorador de tratamientos',
    open: 'Abrir la página completa',
    framed: 'Dentro de otra página, el navegador quizá no pueda imprimir, guardar ni llamar. La página completa sí. Sus respuestas no van con usted: muestre antes el código, en “{take}”.',
    blocked: 'Esta página no puede abrir otra. Copie esta dirección en una ventana nueva:',
    confined: 'Esta ventana no puede hacer más que la página de la que viene. Copie esta dirección en una ventana nueva:',
    noscript: 'Las preguntas no pueden empezar, porque JavaScript está desactivado en este navegador.',
    plain: 'Leer todo en páginas sencillas',
  },
};
