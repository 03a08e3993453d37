// The real engine, run beside the page as the oracle: what it says should be on the screen, the screen has to show.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'smol-toml';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PKG = join(ROOT, 'www/pkg');

/** The `pathway` command, as it was built last. */
export function command() {
  const built = ['release', 'debug']
    .map((profile) => join(ROOT, 'target', profile, 'pathway'))
    .filter(existsSync)
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
  if (!built || !existsSync(PKG)) throw new Error('build the command and the wasm first: make wasm bundles');
  return built;
}

const bundles = new Map();

/** The bundle of a pathway's folder in one language, as the command makes it now. */
export async function bundleOf(folder, lang = 'en') {
  if (!bundles.has(folder)) {
    const out = mkdtempSync(join(tmpdir(), 'pathway-bundle-'));
    execFileSync(command(), ['bundle', join(ROOT, folder), '--out', out], { stdio: ['ignore', 'ignore', 'inherit'] });
    bundles.set(folder, Object.fromEntries(readdirSync(out).map((file) => [file, readFileSync(join(out, file))])));
    rmSync(out, { recursive: true });
  }
  return JSON.parse(bundles.get(folder)[`${lang}.json`]);
}

/** A case of a pathway: who the patient is, and what must come out. */
export function caseOf(folder, id) {
  const { title, facts, assumed, expect } = parse(readFileSync(join(ROOT, folder, 'cases', `${id}.toml`), 'utf8'));
  return { title, facts: { ...facts, ...assumed }, expect };
}

/** What the command prints for these answers: the view of the native engine. */
export function viewOf(folder, facts) {
  const out = mkdtempSync(join(tmpdir(), 'pathway-facts-'));
  try {
    writeFileSync(join(out, 'facts.json'), JSON.stringify(facts));
    const run = ['walk', join(ROOT, folder), '--facts', join(out, 'facts.json'), '--format', 'view'];
    return JSON.parse(execFileSync(command(), run, { encoding: 'utf8', maxBuffer: 1 << 26 }));
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** What the command prints of what is there to choose: one id's detail, or several compared. */
export const chosen = (folder, ...ids) =>
  JSON.parse(
    execFileSync(command(), ['compare', join(ROOT, folder), ...ids, '--format', 'json'], { encoding: 'utf8' }),
  );

/** The engine in this process, opened on a bundle. */
export async function explorer(bundle) {
  const engine = await import(join(PKG, 'treatment_pathway.js'));
  engine.initSync({ module: await readFile(join(PKG, 'treatment_pathway_bg.wasm')) });
  return new engine.Explorer(bundle);
}

/** What most patients answer, as the pathway itself says. */
export const typical = (bundle) => (fact) => {
  const { domain, typical: value } = factOf(bundle, fact);
  const [kind, held, doubt] = value;
  if (kind === 'choice') return domain[1][held];
  if (kind === 'set') return [...held.map((member) => domain[1][member]), ...(doubt ? ['not_sure'] : [])];
  return kind === 'number' ? held / 10 ** domain[4] : kind;
};

/** A fact as the bundle has it: packed as in src/bundle/compiled.rs. */
export const factOf = (bundle, fact) => bundle.pathway.facts.find(({ id }) => id === fact);

/** The question that the walk asks now, behind a card that has been checked too. */
export const asked = (view) => view && (asked(view.unlocked) ?? view.question);

/** What the engine says of each step of the map: its state by its id. */
export function mapStates(bundle, oracle) {
  const left = oracle.steps_left();
  const views = [];
  for (let view = oracle.view(); view; view = view.unlocked) views.push(view);
  const path = views.flatMap(({ walk }) => walk.steps);
  const end = views.at(-1).card?.id ?? path.at(-1);
  const of = (id) => (id === end ? 'here' : path.includes(id) ? 'done' : left.includes(id) ? 'possible' : 'ruled-out');
  return Object.fromEntries(bundle.map.lanes.flatMap((lane) => lane.steps).map(({ id }) => [id, of(id)]));
}

/** One answer that leads to a card of this urgency, all else being typical, on the earliest page that has one; null when none
 * does. */
export function flag(bundle, explorer, urgency) {
  const usual = typical(bundle);
  const said = (view) => Object.fromEntries(asked(view).facts.map(({ fact }) => [fact, usual(fact)]));
  const pages = [];
  for (let view = explorer.view(); asked(view); view = explorer.answer(said(view)).view) pages.push(view);
  explorer.restart();
  const most = Object.assign({}, ...pages.map(said));
  // A question that depends on another is not asked of most patients.
  const questions = pages.flatMap((view) => asked(view).facts).filter(({ fact }) => !factOf(bundle, fact).asked_when);
  for (const question of questions) {
    for (const { value } of question.options) {
      const given = { [question.fact]: question.kind === 'set' ? [value] : value };
      let { view } = explorer.answer({ ...most, ...given });
      while (asked(view) && !view.card) ({ view } = explorer.answer({ ...said(view), ...given }));
      explorer.restart();
      if (view.card?.urgency === urgency) return given;
    }
  }
  return null;
}
