// Whom to call, by country: the number that reaches an ambulance, and a crisis line that answers at any hour in the whole of
// it. A wrong number is worse than none, so a country stands here only where two sources agree on its number, and whoever adds
// one names both. Where sources disagree (on Morocco, Nigeria and Pakistan, for three) the texts say "your emergency number".
//
// Looked up in November 2026. The first source of all but `eu` is the list of emergency numbers in libphonenumber 9.0.43
// (github.com/google/libphonenumber, ShortNumberMetadata.xml). The second is:
//   law      Directive (EU) 2018/1972, article 109, which holds in the European Economic Area too
//   vugd     vugd.gov.lv, "Single emergency call number 112 in Europe": where else 112 is that number
//   app      the table in github.com/vamel/travelApp, src/models/constants/EMERGENCY_NUMBERS.ts
//   wiki     Wikipedia, "List of emergency telephone numbers", as reviewed in github.com/olzeug/ha-vacation-mode
//   itself   an authority of that country, or who reports what it says

/** A number, and the countries where it is so: one text a row is the fewest bytes, and every page loads these. */
const NUMBERS = [
  // law
  '112 at ax be bg cy cz de dk ee es fi fr gr hr hu ie is it li lt lu lv mq mt nl pl pt re ro se si sk yt',
  // law; the Union is no country of libphonenumber's
  '112 eu',
  // vugd
  '112 fo ge mc mk rs tr va',
  // app, and for me and ru wiki as well
  '112 ad az gi gl kw kz me ru st tl vu',
  // itself: its Home Ministry, as reported when its states joined the one number; wiki
  '112 in',
  // app, and for ca, cr, do, ph and us wiki as well
  '911 ag ai as aw bm bs bz ca cr do ec fm gd gu jo kn ky lc mh ms pa ph pr pw py tc to tv us uy vc ve vg vi ws',
  // wiki
  '911 fj mx',
  // app, and for hk, my and qa wiki as well
  '999 bd bh dm hk mo my qa',
  // wiki
  '999 gb ke',
  // itself: gov.je, "Dialling 999 in an emergency"
  '999 je',
  // app, and for au wiki as well
  '000 au cc cx',
  // app and wiki
  '111 nz',
  '119 jp kr tw',
  '120 cn',
  '192 br',
  '131 cl',
  '123 co eg',
  '104 cu',
  '110 jm',
  '995 sg',
  '190 tn',
  '10177 za',
  // wiki, and lifeinnorway.net, "Emergency services in Norway" (112 leads to the police first)
  '113 no',
  // itself: ch.ch, "Emergency numbers" (112 leads to the police first); wiki
  '144 ch',
  // app
  '14 dz',
  '101 ps',
  '103 by',
  '115 sr',
  '119 kh',
  '128 ni',
  '991 bn',
  '998 ck',
  // wiki
  '101 il',
  '102 mv np',
  '103 ua',
  '107 ar',
  '114 mu',
  '115 vn',
  '124 ba',
  '997 sa',
  '998 ae',
  '1669 th',
];

/** The European Union has set 116 123 aside for such lines, but not every member runs one; where none is given, the texts say
 * "a crisis line" in words. @type {Record<string, string>} */
const CRISIS = {
  us: '988',
  ca: '988',
  mx: '800 911 2000',
  gb: '116 123',
  ie: '116 123',
  es: '024',
  au: '13 11 14',
  nz: '1737',
};

/** What people write for a country that has another code. */
const ALSO = new Map([
  ['uk', 'gb'],
  ['el', 'gr'],
]);

const EMERGENCY = new Map(
  NUMBERS.flatMap((row) => {
    const [number, ...codes] = row.split(' ');
    return codes.map((code) => [code, number]);
  }),
);

export const COUNTRIES = [...EMERGENCY.keys()];

/** A country with a number, or nothing. @param {string} country a code, as somebody wrote it */
function known(country) {
  const code = country.toLowerCase();
  const usual = ALSO.get(code) ?? code;
  return EMERGENCY.has(usual) ? usual : '';
}

/** The region of a language tag: `GB` in `en-GB`, and none in `en`, in `es-419`, or after a part that begins an extension. A
 * language names no country, however few speak it elsewhere. @param {string} lang */
function region(lang) {
  const parts = lang.split(/[-_]/).slice(1);
  const extension = parts.findIndex((part) => part.length === 1);
  return (extension < 0 ? parts : parts.slice(0, extension)).find((part) => /^[a-z]{2}$/i.test(part)) ?? '';
}

/** The country a tag is for: what it says, else the region of its language; empty where that is no country with a number.
 * Whoever names a country that is not here is not given the number of another. @param {string | null} said @param {string} lang */
export const countryOf = (said, lang) => known(said ?? region(lang));

/** Null where there is no number to name. @param {string} country */
export const numbersOf = (country) => ({ emergency: EMERGENCY.get(country) ?? null, crisis: CRISIS[country] ?? null });
