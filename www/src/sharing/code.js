// Answers as a short code that can be read out and typed in again: each answer is a digit of one large number, whose base
// changes from fact to fact, written with 32 letters that are hard to mistake. In front stand marks of the pathway and of its
// table of facts, because digits mean nothing under another table: a code of an earlier edition is read by the facts of that
// one. The first digit is the day on which it was made; behind stands a sum that finds a slip of the pen.
import { dayNumber, DAYS, numberedDay, today } from './day.js';

/** What a code is made for. @typedef {Pick<import('../engine/contents.js').Contents, 'id' | 'editions'>} Document */
/** @typedef {import('../view').Edition} Edition */
/** @typedef {import('../view').Domain} Domain */
/** @typedef {import('../view').Value} Value */
/** @typedef {import('../state/state.js').Snapshot} Snapshot */

/** Crockford's alphabet: no I, L, O or U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** The version of this notation. In the first no day was written; in its place stood whether the person had been checked, which
 * is not so for ever. */
const [UNDATED, FORM] = ['1', '2'];
const [PATHWAY, TABLE, SUM] = [3, 5, 4];

/** FNV-1a, as so many letters. @param {string} text @param {number} letters */
function mark(text, letters) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  // Its low bits are the well mixed ones once the high ones are folded in.
  hash = (hash ^ (hash >>> 15)) >>> 0;
  return Array.from({ length: letters }, (_, at) => LETTERS[(hash >>> (at * 5)) & 31]).join('');
}

/** The mark of a table of facts. @param {Edition} edition */
const tableOf = ({ facts }) => mark(JSON.stringify(facts.map(([id, domain]) => [id, domain])), TABLE);

/** No code is longer, in whatever edition; a longer one would be a number that a browser stands still over. */
const LONGEST = 5000;

/** Not answered, not sure, does not apply; then what the fact can be. */
const FIRST = ['', 'not_sure', 'not_applicable'];

/** How many digits a fact has. @param {Domain} domain */
function base(domain) {
  if (domain[0] === 'number') return BigInt(FIRST.length + Math.floor((domain[2] - domain[1]) / domain[3]) + 1);
  // In a set, one bit for each member and one for doubt.
  return BigInt(FIRST.length) + (domain[0] === 'set' ? 2n << BigInt(domain[1].length) : BigInt(domain[1].length));
}

/** @param {Domain} domain @param {Value | undefined} value */
function digit(domain, value) {
  const first = FIRST.indexOf(/** @type {string} */ (value ?? ''));
  if (first >= 0) return BigInt(first);
  const after = BigInt(FIRST.length);
  if (domain[0] === 'number')
    return after + BigInt(Math.round((Number(value) * 10 ** domain[4] - domain[1]) / domain[3]));
  const words = domain[1];
  if (domain[0] === 'choice') return after + BigInt(words.indexOf(String(value)));
  const bit = (/** @type {string} */ word) => 1n << BigInt(word === 'not_sure' ? words.length : words.indexOf(word));
  return after + [value].flat().reduce((bits, word) => bits | bit(String(word)), 0n);
}

/** @param {Domain} domain @param {bigint} digit @returns {Value | undefined} */
function value(domain, digit) {
  if (digit < FIRST.length) return FIRST[Number(digit)] || undefined;
  const rest = digit - BigInt(FIRST.length);
  if (domain[0] === 'number') return (domain[1] + Number(rest) * domain[3]) / 10 ** domain[4];
  if (domain[0] === 'choice') return domain[1][Number(rest)];
  return [...domain[1], 'not_sure'].filter((_, at) => (rest >> BigInt(at)) & 1n);
}

/** @param {Pick<Snapshot, 'facts' | 'supposed'>} snapshot @param {Document} document @param {string} [day] */
export function codeOf({ facts, supposed = [] }, { id: document, editions: [edition] }, day = today()) {
  // The last fact first: what is not answered at the end costs nothing.
  const digits = edition.facts.flatMap(([id, domain, ofClinician]) => [
    [digit(domain, Object.hasOwn(facts, id) ? facts[id] : undefined), base(domain)],
    ...(ofClinician ? [[BigInt(supposed.includes(id)), 2n]] : []),
  ]);
  let number = 0n;
  for (const [digit, base] of [[BigInt(dayNumber(day)), BigInt(DAYS)], ...digits].reverse()) number = number * base + digit;
  let letters = '';
  for (; number > 0n; number >>= 5n) letters = LETTERS[Number(number & 31n)] + letters;
  const whole = FORM + mark(document, PATHWAY) + tableOf(edition) + letters;
  return whole + mark(whole, SUM);
}

/** In fours, for whoever writes it down. @param {string} code */
export const grouped = (code) => code.replace(/(.{4})(?=.)/g, '$1 ');

/** The answers of a code, or why there are none: `trouble` is the id of a sentence.
 * @param {string} text @param {Document} document @returns {Snapshot | { trouble: string }} */
export function decoded(text, { id: document, editions }) {
  if (text.length > LONGEST) return { trouble: 'code-typo' };
  const typed = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const [whole, sum] = [typed.slice(0, -SUM), typed.slice(-SUM)];
  const start = FORM.length + PATHWAY + TABLE;
  if (!/^[0-9A-HJKMNP-TV-Z]*$/.test(typed) || whole.length < start || mark(whole, SUM) !== sum)
    return { trouble: 'code-typo' };
  if (whole[0] !== FORM && whole[0] !== UNDATED) return { trouble: 'code-version' };
  if (whole.slice(1, 1 + PATHWAY) !== mark(document, PATHWAY)) return { trouble: 'open-other' };
  const edition = editions.find((edition) => tableOf(edition) === whole.slice(1 + PATHWAY, start));
  if (!edition) return { trouble: 'code-version' };
  let number = 0n;
  for (const letter of whole.slice(start)) number = (number << 5n) + BigInt(LETTERS.indexOf(letter));
  const next = (/** @type {bigint} */ base) => {
    const digit = number % base;
    number /= base;
    return digit;
  };
  const first = Number(next(whole[0] === UNDATED ? 2n : BigInt(DAYS)));
  const day = whole[0] === UNDATED ? null : numberedDay(first);
  /** @type {[id: string, said: Value][]} */
  const facts = [];
  /** @type {string[]} */
  const supposed = [];
  for (const [id, domain, ofClinician] of edition.facts) {
    const said = value(domain, next(base(domain)));
    if (said !== undefined) facts.push([id, said]);
    if (ofClinician && next(2n)) supposed.push(id);
  }
  return { facts: Object.fromEntries(facts), checked: false, supposed, day, version: edition.version };
}
