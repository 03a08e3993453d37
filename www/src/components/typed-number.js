// What somebody typed where a number belongs, read strictly: digits of one script, and where the question takes decimals one
// decimal mark. Marks that only group digits are never guessed at, because what is a thousand here is one elsewhere.
// `src/cli/number.rs` reads the same for the terminal; `tests/numbers.json` and `tests/bounds.json` hold both to it.

/**
 * The number as it is written everywhere, or what is wrong with it.
 * @typedef {{ number: string } | { problem: 'nothing' | 'words' | 'whole' | 'places' } | { problem: 'grouped', example: string }} Typed
 */

/** What a question takes: from the first to the last, in steps from the first.
 * @typedef {{ min: number, max: number, step: number }} Bounds */

/** Set between letters to say which way they run; they are no part of what was typed. */
const UNSEEN = /[\u061c\u200e\u200f\u2066-\u2069\ufeff]/g;
/** Signs as wide as a letter of Chinese or Japanese, in the order of their narrow ones. */
const WIDE = /[\uff0b-\uff0e]/g;
const narrow = (/** @type {string} */ wide) => '+,-.'['\uff0b\uff0c\uff0d\uff0e'.indexOf(wide)];
const PLAIN = /^([+\u2212-]?)(\d+)(?:[.,\u066b](\d+))?$/;
/** Digits in groups with one mark between all of them: three in the last, two or three before it; then perhaps a decimal mark. */
const GROUPED = /^([+\u2212-]?)(\d{1,3}([.,'\u2019_\u00b7\u02d9\u066b\u066c\s])(?:\d{2,3}\3)*\d{3})(?:[.,\u066b](\d+))?$/;

/** @param {string} text @param {number} decimals how many digits may stand behind the mark @returns {Typed} */
export function typed(text, decimals) {
  const read = western(text.replace(UNSEEN, '').replace(WIDE, narrow).trim());
  if (read === '') return { problem: 'nothing' };
  const plain = read === null ? null : PLAIN.exec(read);
  if (plain) {
    const [, sign, whole, part = ''] = plain;
    if (part.length <= decimals) return { number: written(sign, whole, part) };
  }
  const groups = read === null ? null : GROUPED.exec(read);
  if (groups) {
    const [, sign, whole, , part = ''] = groups;
    return { problem: 'grouped', example: written(sign, whole.replace(/\D/g, ''), part) };
  }
  if (!plain) return { problem: 'words' };
  return { problem: decimals === 0 ? 'whole' : 'places' };
}

/** With the digits 0 to 9; nothing for digits of two scripts, which nobody writes on purpose. @param {string} text */
function western(text) {
  const zeros = new Set();
  const read = text.replace(/\p{Nd}/gu, (digit) => {
    const code = Number(digit.codePointAt(0));
    let first = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
    // Scripts whose digits follow each other without a gap have ten each.
    const value = (code - first) % 10;
    zeros.add(code - value);
    return String(value);
  });
  return zeros.size > 1 ? null : read;
}

/** @param {string} sign @param {string} whole @param {string} part */
function written(sign, whole, part) {
  const digits = whole.replace(/^0+(?=\d)/, '');
  const behind = part.replace(/0+$/, '');
  const number = behind ? `${digits}.${behind}` : digits;
  return /[\u2212-]/.test(sign) && number !== '0' ? `-${number}` : number;
}

/** How many digits a question takes behind the mark. @param {Bounds} bounds */
export const decimalsOf = ({ step }) => String(step).split('.')[1]?.length ?? 0;

/** Counted in the smallest place, and exactly: no length is too much. @param {string | number} number @param {number} decimals */
function scaled(number, decimals) {
  const [whole, part = ''] = String(number).split('.');
  return BigInt(whole + part.padEnd(decimals, '0'));
}

/** Why a question does not take a number that was read; nothing where it does.
 * @param {string} number @param {Bounds} bounds @returns {'range' | 'step' | null} */
export function unfit(number, bounds) {
  const decimals = decimalsOf(bounds);
  const [value, min, max, step] = [number, bounds.min, bounds.max, bounds.step].map((each) => scaled(each, decimals));
  if (value < min || value > max) return 'range';
  return (value - min) % step === 0n ? null : 'step';
}

/** One step above the first, as an example of what is taken. @param {Bounds} bounds */
export function example({ min, max, step }) {
  const decimals = decimalsOf({ min, max, step });
  const second = scaled(min, decimals) + scaled(step, decimals);
  return second > scaled(max, decimals) ? min : Number(second) / 10 ** decimals;
}
