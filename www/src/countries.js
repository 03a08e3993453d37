// Whom to call, by country: the emergency number, and a crisis line that answers at any hour in the whole of it. All were
// looked up in November 2026. The European Union has set 116 123 aside for such lines, but not every member runs one, so no
// crisis line stands there; where none is given, the texts say "a crisis line" in words.

/** @type {Record<string, [emergency: string, crisis?: string]>} */
const NUMBERS = {
  us: ['911', '988'],
  ca: ['911', '988'],
  mx: ['911', '800 911 2000'],
  gb: ['999', '116 123'],
  ie: ['112', '116 123'],
  es: ['112', '024'],
  eu: ['112'],
  au: ['000', '13 11 14'],
  nz: ['111', '1737'],
};

/** For whoever finds no country of theirs in the list: no number is better than a wrong one. */
export const OTHER = 'other';

/** Where neither the tag nor its language names a country. 112 reaches help from a mobile phone in most of the world. */
const USUAL = /** @type {Record<string, string>} */ ({ en: 'us', es: 'us' });
const ELSEWHERE = 'eu';

export const COUNTRIES = Object.keys(NUMBERS);

/** @param {string | null | undefined} country a code, as somebody wrote it */
const known = (country) => {
  const code = country?.toLowerCase() ?? '';
  return code in NUMBERS ? code : null;
};

/** The country a tag is for: what it says, else the region of its language, else what is usual for that language.
 * @param {string | null} said @param {string} lang */
export const countryOf = (said, lang) => {
  const [language, ...more] = lang.split('-');
  return (
    known(said) ?? known(more.find((part) => /^[a-z]{2}$/i.test(part))) ?? USUAL[language.toLowerCase()] ?? ELSEWHERE
  );
};

/** Null where there is no number to name. @param {string} country */
export const numbersOf = (country) => {
  const [emergency = null, crisis = null] = NUMBERS[country] ?? [];
  return { emergency, crisis };
};
