// The day on which answers were written down: it travels with them, because what they say may have changed since. Which day it
// is, the device is asked here and nowhere else; the engine knows no clock.

const DAY = 86_400_000;

/** Today where the person is, such as 2026-11-29. */
export function today() {
  const now = new Date();
  return iso(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

/** @param {number} time */
const iso = (time) => new Date(time).toISOString().slice(0, 10);

/** A day as a file names it, or nothing: one that there is not, or that is still to come where it is read, is no day to tell
 * anybody. @param {unknown} said @returns {string | null} */
export function dayOf(said) {
  if (typeof said !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(said)) return null;
  const time = Date.parse(said);
  // Elsewhere it may be tomorrow already.
  return time <= Date.parse(today()) + DAY && iso(time) === said ? said : null;
}

/** @param {string} day @param {string} lang */
export const dayWords = (day, lang) =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));

/** Days are counted from here in a code; none is counted as zero. */
const FIRST = Date.UTC(2020, 0, 1);
/** So many numbers a code has room for: until the year 2109. */
export const DAYS = 32_768;

/** @param {string | null} day */
export function dayNumber(day) {
  const number = day === null ? 0 : (Date.parse(day) - FIRST) / DAY + 1;
  return number > 0 && number < DAYS ? number : 0;
}

/** @param {number} number */
export const numberedDay = (number) => (number === 0 ? null : dayOf(iso(FIRST + (number - 1) * DAY)));
