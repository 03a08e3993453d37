// What is a clinic's own: its name, phone, logo and colour, on the tag, or in one file for all of its pages.
import { el } from '../components/dom.js';

/** What a clinic's file may say: all that a tag can, but for what is loaded. */
export const SAYS =
  'theme reading country history share heading-level emergency-number crisis-number clinic-name clinic-phone clinic-logo accent'.split(' ');

/** A web address, or nothing. @param {Element} tag @param {string | null} written */
function address(tag, written) {
  try {
    const found = written?.trim() ? new URL(written, tag.ownerDocument.baseURI) : null;
    return found && /^(https?|file):$/.test(found.protocol) ? found.href : null;
  } catch {
    return null;
  }
}

/** Writes on the tag what the clinic's file says and the tag does not. A file that cannot be read changes nothing, and its author
 * reads so in the console. @param {HTMLElement} tag @param {RequestInit} how */
export async function readClinic(tag, how) {
  const said = tag.getAttribute('clinic');
  if (!said) return;
  let wrong = [];
  try {
    const from = address(tag, said);
    if (!from) throw new Error('no web address');
    const response = await fetch(from, how);
    if (!response.ok) throw new Error(`${response.status}`);
    for (const [name, value] of Object.entries(await response.json())) {
      if (!SAYS.includes(name) || typeof value !== 'string') wrong.push(name);
      else if (!tag.hasAttribute(name)) tag.setAttribute(name, value);
    }
  } catch (problem) {
    wrong = [`${problem}`];
  }
  if (wrong.length > 0 && !how.signal?.aborted) console.warn(`treatment-pathway: clinic="${said}": ${wrong.join(', ')}; it is an object of texts, which may say ${SAYS.join(', ')}`);
}

/** A picture is fetched once, however often a screen is drawn. @type {WeakMap<Element, { from: string, picture: HTMLElement }>} */
const logos = new WeakMap();

/** @param {Element} tag */
function logoOf(tag) {
  const from = address(tag, tag.getAttribute('clinic-logo'));
  if (!from) return null;
  if (logos.get(tag)?.from !== from) logos.set(tag, { from, picture: el('img', { class: 'logo', src: from, alt: '', referrerpolicy: 'no-referrer' }) });
  return logos.get(tag)?.picture ?? null;
}

const PHONE = /^\+?[\d][\d ()./-]{1,24}$/;

/** @typedef {{ name: string | null, phone: string | null, logo: HTMLElement | null }} Clinic */

/** What stands on the tag of the clinic. @param {Element} tag @returns {Clinic} */
export function clinicOf(tag) {
  const read = (/** @type {string} */ name, /** @type {RegExp} */ form) => {
    const value = tag.getAttribute(name)?.trim() ?? '';
    return form.test(value) ? value : null;
  };
  return { name: read('clinic-name', /^.{1,120}$/), phone: read('clinic-phone', PHONE), logo: logoOf(tag) };
}
