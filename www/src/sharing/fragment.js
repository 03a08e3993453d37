// How answers stand in the address of a link.

/** What an address that carries answers has behind its #, which no server is sent. `element/handed.js` takes them out again. */
const FRAGMENT = 'pathway=';

/** The code in a link, or null. @param {string} link */
export const carried = (link) => /[#&]pathway=([^&]*)/.exec(link)?.[1] ?? null;

/** The address of this page with answers: what the page itself has behind its # stays, because it may lead to the element.
 * @param {string} code */
export function addressWith(code) {
  const [page, own] = location.href.split('#');
  return `${page}#${own ? `${own}&` : ''}${FRAGMENT}${code}`;
}
