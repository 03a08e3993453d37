// Chooses, shows and copies: every field of the form is an attribute of the tag in the preview, and of what is to be pasted.
import { contrast, readable } from '../src/element/contrast.js';
import { COUNTRIES } from '../src/element/countries.js';
import { HOSTS } from './hosts.js';
import { address, application, file, frame, framePolicy, policy, shortcode, tag } from './snippets.js';

/** What was packed; `make dist` writes it here. @type {import('./snippets.js').Packed} */
const PACKED = { version: '', integrity: {}, pathways: {} };

/** @typedef {import('./snippets.js').Choice} Choice */

const form = /** @type {HTMLFormElement} */ (document.querySelector('form'));
const preview = /** @type {HTMLElement} */ (document.querySelector('treatment-pathway'));
const field = (/** @type {string} */ name) => /** @type {HTMLInputElement | HTMLSelectElement} */ (form.elements.namedItem(name));

/** @param {string} name @param {[value: string, label: string][]} options */
function offer(name, options) {
  const before = field(name).value;
  field(name).replaceChildren(...options.map(([value, label]) => new Option(label, value)));
  if (options.some(([value]) => value === before)) field(name).value = before;
}

const names = new Intl.DisplayNames('en', { type: 'region' });
const languages = new Intl.DisplayNames('en', { type: 'language' });
const inOrder = (/** @type {[string, string][]} */ options) => options.sort(([, a], [, b]) => a.localeCompare(b, 'en'));

offer('host', Object.entries(HOSTS).map(([id, { name }]) => [id, name]));
offer('pathway', Object.entries(PACKED.pathways).map(([id, texts]) => [id, Object.values(texts)[0].title]));
offer('country', [['', 'None: say “your emergency number”'], ...inOrder(COUNTRIES.map((code) => [code, names.of(code.toUpperCase()) ?? code]))]);
field('site').value = new URL('../', document.baseURI).href;

/** Those of the tag's attributes that have a field of their name. */
const ATTRIBUTES = 'country emergency-number crisis-number reading theme heading-level loading clinic-name clinic-phone clinic-logo'.split(' ');

/** @returns {Choice | null} none while the address is none */
function chosen() {
  const said = field('site').value.trim();
  if (!URL.canParse(said) || !/^https?:$/.test(new URL(said).protocol)) return null;
  const site = said.endsWith('/') ? said : `${said}/`;
  const attributes = Object.fromEntries(ATTRIBUTES.map((name) => [name, field(name).value.trim()]));
  if (/** @type {HTMLInputElement} */ (field('own-accent')).checked) attributes.accent = field('accent').value;
  return { site, pathway: field('pathway').value, lang: field('lang').value, attributes };
}

/** @param {string} heading @param {string} text @param {string} about */
function block(heading, text, about) {
  const part = /** @type {HTMLTemplateElement} */ (document.querySelector('template')).content.cloneNode(true);
  const section = /** @type {HTMLElement} */ (/** @type {DocumentFragment} */ (part).firstElementChild);
  const [title, note, code, button] = ['h3', 'p', 'code', 'button'].map((name) => /** @type {HTMLElement} */ (section.querySelector(name)));
  title.textContent = heading;
  note.textContent = about;
  code.textContent = text;
  button.setAttribute('aria-label', `Copy: ${heading}`);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = 'Copied';
    } catch {
      // A page that is not served with https may not copy: what is to be copied is at least chosen.
      getSelection()?.selectAllChildren(code);
      button.textContent = 'Press Ctrl or ⌘ and C';
    }
  });
  return section;
}

/** @param {Choice} choice @returns {Record<import('./hosts.js').Paste, HTMLElement[]>} */
const blocks = (choice) => ({
  tag: [
    block('The tag', tag(choice, PACKED), 'What stands inside is read until all has loaded, without JavaScript, and whenever something fails.'),
    block('The policy for the tag', policy(choice), 'Add this to your Content-Security-Policy, if your site sends one.'),
    ...(file(choice) === '{}' ? [] : [block('One file for all of your pages', file(choice), 'Instead of these attributes on each tag: save this as a file, and name it on the tag, clinic="/clinic.json".')]),
  ],
  frame: [
    block('The frame', frame(choice, PACKED), 'Your page’s scripts cannot see into a frame from another origin. Take this one where trackers run.'),
    block('The policy for the frame', framePolicy(choice), 'Add this to your Content-Security-Policy, if your site sends one.'),
  ],
  shortcode: [block('The shortcode', shortcode(choice), 'Your clinic, the numbers to call and the colours are in the plugin’s settings.')],
  address: [block('The address', address(choice), 'WordPress makes a frame of it, as high as what it shows.')],
  application: [block('The package', application(choice, PACKED), 'The tag is an element like any other; its types come with the package.')],
});

/** @param {string} colour as a field of colours says it */
const parts = (colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

function sayContrast() {
  const own = parts(field('accent').value);
  const [white, ratio] = [[1, 1, 1], contrast(own, [1, 1, 1])];
  const shown = readable(own, () => [white]).map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('');
  const output = /** @type {HTMLElement} */ (document.querySelector('#contrast'));
  output.textContent = ratio >= 4.5 ? `On white ${ratio.toFixed(1)} to 1: it can be read.` : `On white ${ratio.toFixed(1)} to 1, and 4.5 is needed: it is shown as #${shown}.`;
}

function draw() {
  offer('lang', inOrder(Object.keys(PACKED.pathways[field('pathway').value] ?? {}).map((lang) => [lang, languages.of(lang) ?? lang])));
  sayContrast();
  const choice = chosen();
  const place = /** @type {HTMLElement} */ (document.querySelector('#paste'));
  const trouble = /** @type {HTMLElement} */ (document.querySelector('#trouble'));
  trouble.textContent = choice ? '' : 'Give the whole address of the folder, as https://www.example.org/explorer/.';
  field('site').setAttribute('aria-invalid', String(!choice));
  if (!choice) return;
  const { steps, paste, also, tried } = HOSTS[field('host').value];
  const list = document.createElement('ol');
  list.append(...steps.map((step) => Object.assign(document.createElement('li'), { textContent: step })));
  const made = blocks(choice);
  place.replaceChildren(list, Object.assign(document.createElement('p'), { textContent: tried }), ...made[paste], ...(also ? made[also] : []));
  // The preview runs on the files beside this page, wherever they are going to stand.
  const shows = { ...choice.attributes, loading: 'eager', history: 'off', src: `../${choice.pathway}/`, lang: choice.lang };
  for (const name of ['accent', ...Object.keys(shows)]) {
    const value = /** @type {Record<string, string>} */ (shows)[name];
    if (!value) preview.removeAttribute(name);
    else if (preview.getAttribute(name) !== value) preview.setAttribute(name, value);
  }
}

form.addEventListener('input', draw);
form.addEventListener('submit', (event) => event.preventDefault());
draw();
