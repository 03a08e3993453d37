// Read aloud, by a voice that lives on the device: a voice of the network would be told what is on the screen.
import { button } from './dom.js';

const speech = globalThis.speechSynthesis;

/** A person moved on, or wants quiet. */
export const hush = () => speech?.cancel();

/** A voice of the device for a language. @param {string} lang */
const voiceOf = (lang) => {
  const [wanted] = lang.toLowerCase().split('-');
  return speech.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === wanted);
};

/** Buttons without a voice, for browsers that learn of theirs late. Every screen makes new ones, so they are held weakly: none
 * keeps its screen in memory. @type {WeakRef<HTMLElement>[]} */
let silent = [];
const there = () => silent.flatMap((each) => each.deref() ?? []);

/** @param {HTMLElement} press */
const show = (press) => (press.hidden = !voiceOf(press.lang));
speech?.addEventListener?.('voiceschanged', () => there().forEach(show));

/**
 * Puts the button on a part of the screen, once there is a voice for it.
 * @template {HTMLElement} T @param {T} node what is read
 * @param {{ words: import('./words.js').Words, lang: string }} context @returns {T}
 */
export function aloud(node, { words, lang }) {
  if (!speech) return node;
  const read = () => {
    const reading = press.getAttribute('aria-pressed') === 'true';
    hush();
    press.setAttribute('aria-pressed', String(!reading));
    if (!reading) say();
  };
  const press = button('link aloud', words('read-aloud'), read, {
    'aria-pressed': 'false',
    part: 'aloud',
    hidden: true,
  });
  const say = () => {
    const voice = voiceOf(lang);
    const lines = linesOf(node);
    lines.forEach((line, at) => {
      const spoken = Object.assign(new SpeechSynthesisUtterance(line), { voice, lang: voice?.lang ?? lang });
      if (at === lines.length - 1) spoken.onend = () => press.setAttribute('aria-pressed', 'false');
      speech.speak(spoken);
    });
  };
  press.lang = lang;
  show(press);
  if (press.hidden) silent = [...there(), press].map((each) => new WeakRef(each));
  node.prepend(press);
  return node;
}

/** What stands there to read, line by line: without what is folded away, the buttons, and what stands with them. @param {Element} node */
function linesOf(node) {
  const all = [...node.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, .option, .tick-yes, .measure, .begins')];
  const seen = all.filter((part) => part.checkVisibility?.() ?? true);
  const own = seen.filter(
    (part) => !part.closest('button, .dock') && !seen.some((other) => other !== part && other.contains(part)),
  );
  return own.map((part) => part.textContent?.trim() ?? '').filter(Boolean);
}
