// For authors only, while `pathway serve` runs: what is wrong with the document, what the last save changed for whom, and
// what no case reaches; above the last pathway that was sound. Every patient it speaks of opens with one click.

import { failureOf, sentenceOf } from './element/fallback.js';

/** @typedef {import('./view').Finding & { patient?: Facts | null, file?: string | null, line?: number | null, column?: number | null }} Finding */
/** @typedef {Record<string, import('./view').Value>} Facts */
/** @typedef {HTMLElement & { reload(): Promise<void>, show(facts: Facts): void }} Pathway */
/** @typedef {{ summary: string, regions: { heading: string, example: string, patient: Facts }[] }} Changes */
/** @typedef {{ findings: Finding[], changes?: Changes | null, cases?: { summary: string, missing: string[] } | null }} News */

const pathways = () => /** @type {Pathway[]} */ ([...document.querySelectorAll('treatment-pathway')]);
const panels = document.createElement('div');
panels.className = 'panels';
document.querySelector('treatment-pathway')?.before(panels);

/** A fold with a line that says the state of things, and a list. */
function panel() {
  const node = document.createElement('details');
  node.className = 'findings';
  node.hidden = true;
  const state = document.createElement('span');
  state.setAttribute('role', 'status');
  const list = document.createElement('ol');
  // It scrolls by itself, so the keyboard has to reach it.
  list.tabIndex = 0;
  const summary = document.createElement('summary');
  summary.append(state);
  node.append(summary, list);
  panels.append(node);
  return {
    /** @param {string} words @param {HTMLElement[]} items @param {boolean} [open] */
    fill(words, items, open = node.open) {
      node.hidden = !words;
      node.open = open && items.length > 0;
      state.textContent = words;
      list.replaceChildren(...items);
    },
  };
}

const [wrong, changed, cases] = [panel(), panel(), panel()];

/** @param {string} tag @param {string} className @param {string} text */
function line(tag, className, text) {
  const node = document.createElement(tag);
  node.className = className;
  node.textContent = text;
  return node;
}

/** @param {...(Node | string | false | null | undefined)} parts */
function item(...parts) {
  const node = document.createElement('li');
  for (const part of parts) if (part) node.append(part);
  return node;
}

/** @param {Facts | null | undefined} patient */
function opener(patient) {
  if (!patient) return null;
  const button = line('button', 'open', 'Open this patient');
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => {
    for (const pathway of pathways()) pathway.show(patient);
  });
  return button;
}

/** @param {Finding} f */
function finding(f) {
  const place = [f.file, f.line, f.column].filter((part) => part != null).join(':');
  return item(
    line('code', f.severity, f.code),
    ' ',
    line('span', 'message', f.message),
    place && line('p', 'place', place),
    f.help && line('p', 'help', f.help),
    opener(f.patient),
  );
}

/** @param {Finding[]} findings */
function show(findings) {
  const errors = findings.filter((f) => f.severity === 'error').length;
  const remarks = findings.length > 0 ? `${count(findings.length, 'remark')}, and no error` : '';
  const words = errors > 0 ? `${count(errors, 'error')}; below is the last version without any` : remarks;
  // Errors unfold by themselves; remarks wait until they are wanted.
  wrong.fill(words, findings.map(finding), errors > 0);
}

/** @param {number} n @param {string} what */
const count = (n, what) => `${n} ${what}${n === 1 ? '' : 's'}`;

/** @param {News} news */
function tell({ findings, changes, cases: reached }) {
  show(findings);
  const region = (/** @type {Changes['regions'][number]} */ r) =>
    item(line('span', 'message', r.heading), line('p', 'help', r.example), opener(r.patient));
  // While there are errors nothing is compared: what was said of the last sound version still stands.
  if (changes) changed.fill(changes.summary, changes.regions.map(region));
  if (reached) cases.fill(reached.summary, reached.missing.map((text) => item(line('span', 'message', text))));
}

/** What is wrong with the new version. @param {Pathway} pathway @returns {Promise<Finding[]>} */
async function reloaded(pathway) {
  try {
    await pathway.reload();
    return [];
  } catch (problem) {
    const { why, findings } = failureOf(problem);
    if (findings.length > 0) return findings;
    const settings = { lang: pathway.lang, emergency: '' };
    return [{ code: why, severity: 'error', message: await sentenceOf(why, settings), help: null, fact: null }];
  }
}

/** The page keeps the answers that the new version still accepts. */
async function reload() {
  const findings = (await Promise.all(pathways().map(reloaded))).flat();
  if (findings.length > 0) show(findings);
}

const events = new EventSource(new URL('/-/events', location.href));
events.addEventListener('reload', reload);
events.addEventListener('findings', (event) => {
  try {
    tell({ findings: [], ...JSON.parse(event.data) });
  } catch {
    // A message cut off while the server stops.
  }
});
