// For authors only, while `pathway serve` runs: what is wrong with the document, above the last pathway that was sound.

/** @typedef {import('./view').Finding} Finding */
/** @typedef {HTMLElement & { reload(): Promise<Finding[]> }} Pathway */

const panel = document.createElement('details');
panel.className = 'findings';
panel.hidden = true;
const summary = document.createElement('summary');
const state = document.createElement('span');
state.setAttribute('role', 'status');
const list = document.createElement('ol');
// It scrolls by itself, so the keyboard has to reach it.
list.tabIndex = 0;
summary.append(state);
panel.append(summary, list);

const pathways = () => /** @type {Pathway[]} */ ([...document.querySelectorAll('treatment-pathway')]);
const first = document.querySelector('treatment-pathway');
first?.before(panel);

/** @param {string} tag @param {string} look @param {string} text */
function line(tag, look, text) {
  const node = document.createElement(tag);
  node.className = look;
  node.textContent = text;
  return node;
}

/** @param {Finding[]} findings */
function show(findings) {
  panel.hidden = findings.length === 0;
  const errors = findings.filter((f) => f.severity === 'error').length;
  // Errors unfold by themselves; remarks wait until they are wanted.
  panel.open = errors > 0;
  if (errors > 0) state.textContent = `${count(errors, 'error')}; below is the last version without any`;
  else state.textContent = findings.length > 0 ? `${count(findings.length, 'remark')}, and no error` : '';
  list.replaceChildren(
    ...findings.map((f) => {
      const item = document.createElement('li');
      const place = [f.file, f.line, f.column].filter((part) => part != null).join(':');
      item.append(line('code', f.severity, f.code), ' ', line('span', 'message', f.message));
      if (place) item.append(line('p', 'place', place));
      if (f.help) item.append(line('p', 'help', f.help));
      return item;
    }),
  );
}

/** @param {number} n @param {string} what */
const count = (n, what) => `${n} ${what}${n === 1 ? '' : 's'}`;

/** The page keeps the answers that the new version still accepts. */
async function reload() {
  const findings = (await Promise.all(pathways().map((p) => p.reload()))).flat();
  if (findings.length > 0) show(findings);
}

const events = new EventSource(new URL('/-/events', location.href));
events.addEventListener('reload', reload);
events.addEventListener('findings', (event) => {
  try {
    show(JSON.parse(event.data).findings ?? []);
  } catch {
    // A message cut off while the server stops.
  }
});

export {};
