// Writes ../RESULTS.md from what one run left: criterion's medians, browser.json, about.json. Every figure is of that run.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

const HERE = import.meta.dirname;
const json = (path) => JSON.parse(readFileSync(join(HERE, path)));
const about = json('made/about.json');
const browser = json('made/browser.json');

/** Criterion's median, in nanoseconds; null where nothing was timed. */
function nanoseconds(name) {
  const path = `target/criterion/${name}/new/estimates.json`;
  return existsSync(join(HERE, path)) ? json(path).median.point_estimate : null;
}

/** Microseconds of one decision; criterion timed all patients together. */
const decision = (name) => nanoseconds(`native/${name}`) / 1000 / about.patients;
const milliseconds = (name) => {
  const found = nanoseconds(`proof/${name}`);
  return found === null ? null : found / 1e6;
};

/** Three digits, and no more precision than that. */
const show = (number) => (number === null || number === undefined ? '–' : Number(number.toPrecision(3)).toString());
const times = (number) => `${show(number)} ×`;
const bar = (holds, words) => `${words}: ${holds ? 'met' : '**missed**'}`;
const table = (head, rows) =>
  [head, head.map((_, at) => (at ? '--:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const native = Object.fromEntries(['diagram', 'diagram-from-answers', 'walk', 'ifs', 'zen'].map((name) => [name, decision(name)]));
const page = browser.decisions;

const nativeRows = [
  ['our diagram, answers held', show(native.diagram), times(native.diagram / native.ifs), bar(native.diagram <= 5 * native.ifs, '≤ 5 × hand-written')],
  ['our diagram, from answers', show(native['diagram-from-answers']), times(native['diagram-from-answers'] / native.ifs), ''],
  ['our walk, with its reasons', show(native.walk), times(native.walk / native.ifs), ''],
  ['hand-written Rust', show(native.ifs), times(1), ''],
  ['zen-engine', show(native.zen), times(native.zen / native.ifs), bar(native.zen >= 400 * native.diagram, 'ours, held, ≥ 400 × faster')],
];
const inPage = [
  ['ours, answers held', 'held', ''],
  ['ours, from a plain object', 'object', bar(page['json-logic'] >= 5 * page.object, '≥ 5 × faster than json-logic')],
  ['hand-written JavaScript', 'ifs', ''],
  ['json-logic-js', 'json-logic', bar(page['json-logic'] >= 50 * page.held, 'ours, held, ≥ 50 × faster')],
  ['json-rules-engine', 'json-rules-engine', bar(page['json-rules-engine'] >= 400 * page.held, 'ours, held, ≥ 400 × faster')],
  ['xstate', 'xstate', ''],
];
const pageRows = inPage.map(([words, key, held]) => [
  words,
  show(page[key]),
  times(page[key] / page.held),
  times(page[key] / page.object),
  held,
]);

const { proof } = browser;
const walked = (rate) => browser.walks[rate];
const answers = (rate, most) => [
  `${rate} × CPU slow-down`,
  show(walked(rate).median.total),
  show(walked(rate).slowest.total),
  show(walked(rate).median.engine),
  show(walked(rate).slowest.engine),
  show(walked(rate).slowest.later),
  bar(walked(rate).slowest.total <= most, `slowest ≤ ${most} ms`),
];

const grown = Object.keys(about.grown).map((name) => {
  const [shape, size] = name.split('-');
  const { facts, asked, nodes, patients, finding } = about.grown[name];
  const row = finding
    ? [facts, '–', '–', 'too large: a finding names the facts that meet', '–', '–']
    : [facts, patients, asked ?? 'too large', nodes, show(milliseconds(name)), show(browser.grown[name]?.cold)];
  return { shape, size: Number(size), row: [`${size}, ${shape}`, ...row] };
});
grown.sort((a, b) => a.shape.localeCompare(b.shape) || a.size - b.size);

const slow = json('made/slow.json');
const SLOW_BAR = { gzip: 8, br: 6 };
const slowRow = ([packed, { ladder, start, proved, early, all }]) => [
  packed,
  ...[ladder, start, proved].map(show),
  ...[early, all].map((bytes) => show(bytes / 1000)),
  SLOW_BAR[packed] ? bar(ladder <= 3 && start <= SLOW_BAR[packed] && proved <= 20, `≤ 3, ≤ ${SLOW_BAR[packed]}, ≤ 20`) : '',
];

const git = (...words) => execFileSync('git', words, { cwd: HERE, encoding: 'utf8' }).trim();
const text = `# Results

Written by \`make bench\` in one run, and by nobody's hand. Every engine decides the same ${about.rules} rules, exported from the shipped pathway, for the same ${about.patients} patients: no red flag, twelve weeks or more after surgery, definite answers only. Each gave all of them the conclusion of our walk before it was timed.

${process.env.BENCH_DATE ?? ''} · commit ${git('rev-parse', '--short', 'HEAD')} · ${cpus().length} × ${cpus()[0].model} · ${Math.round(totalmem() / 2 ** 30)} GiB · ${execFileSync('rustc', ['--version'], { encoding: 'utf8' }).trim()} · Node ${process.version} · Chromium ${browser.version}

Patients end at: ${Object.entries(about.endings).map(([id, many]) => `${id} ${many}`).join(', ')}.

## One decision, natively (microseconds)

${table(['engine', 'µs', 'against hand-written', 'bar'], nativeRows)}

## One decision, in Chromium (microseconds)

${table(['engine', 'µs', 'against ours, held', 'against ours, from an object', 'bar'], pageRows)}

The bar that names zen's Node binding is compared with its native crate above, which is the faster of the two.

## Proof of the shipped pathway

${about.of} patients, ${about.safety_rules} safety rules, ${about.steps} steps, ${about.facts} facts, ${about.nodes} nodes.

${table(['where', 'ms', 'bar'], [
  ['natively', show(milliseconds('shipped')), ''],
  ['in Chromium, a fresh page', show(proof.cold), bar(proof.cold <= 50, '≤ 50 ms')],
  ['in Chromium, again', show(proof.warm), ''],
  ['in Chromium, reading the bundle', show(proof.open), ''],
])}

## One answer, to the end of layout of the next view (milliseconds of the main thread)

${walked(1).answers} answers of ${browser.walks.patients} patients in the real page, each the median of several walks. What stands below the window is laid out when somebody scrolls there; what closed folds hold, and the entry in the browser's history, are put off until the screen has been painted.

${table(['machine', 'median', 'slowest', 'engine, median', 'engine, slowest', 'put off, slowest', 'bar'], [answers(1, 16), answers(4, 50)])}

${bar(walked(1).slowest.engine <= 1, 'Engine share ≤ 1 ms')}. The slowest came before: ${walked(1).slowest.before}.

## A slow line and a slow processor (seconds)

\`dist/\` at 360 × 740 over 400 kbit/s with 400 ms there and back, on a processor four times slower: the middle one of several visits in a fresh browser, by how the host packs what it sends.

${table(['host', 'ladder and emergency line', 'Start answers', 'all loaded and proved', 'KB before Start', 'KB in all', 'bar'], Object.entries(slow).map(slowRow))}

## Growth

Made-up pathways in stages of ten steps, one behind the other or at most five behind each answer of a first question; and so many decisions that each share four facts of a pool at random. Of a sum the size is the number of items that it adds up, each of four answers and doubt; sums are two over the same items, with other points. What is too large in the order of asking is proved in an order that keeps together what is read together, and timed in that.

${table(['steps or items', 'facts', 'patients', 'nodes in the order of asking', 'nodes', 'proof natively, ms', 'proof in Chromium, ms'], grown.map(({ row }) => row))}
`;
writeFileSync(join(HERE, '../RESULTS.md'), text);
