// Whole clinics: a table in, where everybody in it goes, and a table to save. Nothing leaves the device.
import { load } from './engine.js';
import { element } from './picture.js';
import { answer, Unreadable } from './run.js';
import { filled, WORDS } from './words.js';

/** @typedef {import('./handle').Clinics} Clinics @typedef {import('./run.js').Answered} Answered */
/** @typedef {Pick<import('../src/view').Finding, 'code' | 'message' | 'help'> & { own?: boolean }} Said */

const words = /** @type {Record<string, import('./words.js').Words>} */ (WORDS)[document.documentElement.lang] ?? WORDS.en;
const part = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
const [main, status, trouble, progress, result] = ['main', '#status', '#trouble', '#progress', '#result'].map(part);
const input = /** @type {HTMLInputElement} */ (part('#file'));
const [empty, save, saveBad] = ['#empty', '#save', '#save-bad'].map((id) => /** @type {HTMLButtonElement} */ (part(id)));

/** The last table that was answered: it stays until another one was. @type {Answered | null} */
let last = null;
let running = new AbortController();

/** @param {string} tag @param {string} text */
const made = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });

/** @param {string} name @param {Blob} contents */
function download(name, contents) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(contents);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** What is wrong, and the way out; what the engine says is English. @param {string} heading @param {Said[]} findings */
function complain(heading, findings) {
  const item = (/** @type {Said} */ { code, message, help, own = false }) => {
    const one = made('li', '');
    const text = own ? made('span', message) : Object.assign(made('span', ''), { lang: 'en' });
    if (!own) text.append(made('code', code), ` ${message}`);
    one.append(text);
    if (help) one.append(made('br', ''), `${words.way} `, Object.assign(made('span', help), own ? {} : { lang: 'en' }));
    return one;
  };
  const list = made('ul', '');
  list.append(...findings.map(item));
  trouble.replaceChildren(made('p', heading), list, ...(last ? [made('p', filled(words.kept, { file: last.file }))] : []));
}

/** @param {Answered} answered */
function show(answered) {
  last = answered;
  part('#whose').textContent = filled(words.result, { file: answered.file });
  part('#picture').replaceChildren(...answered.picture.map(element));
  saveBad.hidden = answered.summary.bad === 0;
  result.hidden = false;
  part('#whose').focus();
}

/** What the engine found; or what the browser says of a file; or that the engine itself failed, as where memory is at its end.
 * @param {unknown} problem @param {string} name @returns {Said[]} */
function findingsOf(problem, name) {
  const found = /** @type {{ findings?: Said[] }} */ (problem)?.findings;
  if (found) return found;
  console.warn('treatment-pathway:', problem);
  const [why, help] = problem instanceof Unreadable ? [words.vanished, words.again] : [words.broke, words.reload];
  return [{ code: 'unreadable-file', message: `${name}: ${why}`, help, own: true }];
}

/** @param {Clinics} clinics @param {File} file */
async function take(clinics, file) {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  trouble.replaceChildren();
  status.textContent = filled(words.reading, { file: file.name });
  const [bar, count] = /** @type {[HTMLProgressElement, HTMLElement]} */ ([...progress.children]);
  [progress.hidden, bar.max, bar.value, count.textContent] = [false, Math.max(file.size, 1), 0, ''];
  try {
    const answered = await answer(clinics, file, signal, (rows, bytes) => {
      [bar.value, count.textContent] = [bytes, filled(words.soFar, { rows })];
    });
    status.textContent = filled(words.read, { file: file.name, rows: answered.summary.rows });
    show(answered);
  } catch (problem) {
    // Another table was given meanwhile, and is being read.
    if (signal.aborted) return;
    status.textContent = '';
    complain(filled(words.stopped, { file: file.name }), findingsOf(problem, file.name));
  }
  progress.hidden = true;
}

/** @param {Clinics} clinics */
function listen(clinics) {
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void take(clinics, file);
  });
  // The same file again is a change too.
  input.addEventListener('click', () => (input.value = ''));
  document.addEventListener('drop', ({ dataTransfer }) => {
    const files = dataTransfer?.files;
    if (files?.length === 1) {
      input.files = files;
      void take(clinics, files[0]);
    } else if (files?.length) complain(words.many, []);
  });
  empty.addEventListener('click', () => download('patients.csv', new Blob([`${clinics.columns().join(',')}\n`], { type: 'text/csv' })));
  const base = () => last?.file.replace(/\.csv$/, '') ?? '';
  save.addEventListener('click', () => last && download(`${base()}-answers.csv`, last.answers));
  saveBad.addEventListener('click', () => last && download(`${base()}-answers.csv.bad.csv`, last.bad));
  [input.disabled, empty.disabled] = [false, false];
}

// A browser opens what is dropped where nobody takes it, and this page would be gone.
for (const event of ['dragover', 'drop']) document.addEventListener(event, (each) => each.preventDefault());
for (const [event, over] of /** @type {const} */ ([['dragover', true], ['dragleave', false], ['drop', false]]))
  document.addEventListener(event, () => main.toggleAttribute('data-over', over));

/** @type {Record<import('../src/engine/failure.js').Why, string>} */
const REASONS = {
  ...{ blocked: words.blocked, 'no-engine': words.changed, 'bad-bundle': words.changed, 'no-bundle': words.missing },
  ...{ 'other-version': words.changed, unsound: words.unsound, withdrawn: words.withdrawn, broke: words.missing },
};

try {
  const { bundle, integrity } = main.dataset;
  const { clinics, version } = await load(new URL(bundle ?? '', document.baseURI), integrity ?? '');
  status.textContent = filled(words.ready, { version, patients: clinics.certificate().patients_words });
  listen(clinics);
} catch (problem) {
  const { why, cause, findings } = /** @type {import('../src/engine/failure.js').Failure} */ (problem);
  status.textContent = '';
  trouble.replaceChildren(made('p', REASONS[why] ?? words.missing), ...(why === 'withdrawn' && cause ? [made('p', String(cause))] : []));
  console.warn('treatment-pathway:', cause ?? problem, findings);
}
