// The npm package, as somebody with a bundler lives it: packed, installed, type-checked, bundled, walked.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { manifest, types } from '../../www/contract.js';
import { visit } from './helper.js';
import { answer } from './person.js';

const PACKAGE = fileURLToPath(new URL('../../dist/npm/', import.meta.url));
const BIN = fileURLToPath(new URL('../../node_modules/.bin/', import.meta.url));
assert.ok(existsSync(PACKAGE), 'run `make dist` first, as `make browser` does');

/** An app that has installed the package as the registry would send it. */
const APP = mkdtempSync(join(tmpdir(), 'pathway-app-'));
after(() => rmSync(APP, { recursive: true }));
const npm = (...given) => execFileSync('npm', given, { cwd: APP, encoding: 'utf8' });
npm('pack', '--silent', '--pack-destination', APP, PACKAGE);
const [TARBALL] = readdirSync(APP);
writeFileSync(join(APP, 'package.json'), '{ "type": "module" }');
npm('install', '--offline', '--no-audit', '--no-fund', '--silent', `./${TARBALL}`);
const INSTALLED = join(APP, 'node_modules/treatment-pathway');
const bundled = async (script) => {
  writeFileSync(join(APP, 'app.js'), script);
  const made = await build({ entryPoints: [join(APP, 'app.js')], bundle: true, splitting: true, format: 'esm', minify: true, outdir: join(APP, 'out'), write: false, logLevel: 'silent' });
  assert.deepEqual(made.warnings, []);
  return Object.fromEntries(made.outputFiles.map(({ path, contents }) => [path.slice(path.indexOf('/out/')), { body: Buffer.from(contents), type: 'text/javascript' }]));
};
const page = (body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An app</title><link rel="icon" href="data:,"></head><body><main><h1>An app</h1>${body}</main><script type="module" src="/out/app.js"></script></body></html>`;
const TAG = '<treatment-pathway src="/pathways/failed-back/" lang="en" country="us"><p>Call 911 in an emergency.</p></treatment-pathway>';

test('bundled by esbuild it loads nothing but its own pieces and the pathway, and is walked', async (t) => {
  const routes = { ...(await bundled("import 'treatment-pathway/define';")), '/a': { body: page(TAG) } };
  const { page: at, root, errors, requests } = await visit(t, { path: '/a', routes });
  await root.waitFor();
  await answer(at, { saddle: 'no' });
  assert.equal(await at.locator('.root').getAttribute('data-screen'), 'checklist');
  assert.deepEqual(errors, []);
  const own = requests.map((to) => new URL(to).pathname).filter((to) => !/^[/](a|out[/].*[.]js|pathways[/]failed-back[/].*[.]json)$/.test(to));
  assert.deepEqual(own, []);
});

test('an app that makes the element itself, moves it and puts it back keeps the answers', async (t) => {
  const script = `import { TreatmentPathway } from 'treatment-pathway'; import 'treatment-pathway/define';
    const tag = new TreatmentPathway(); Object.assign(tag, { src: '/pathways/failed-back/', country: 'us', lang: 'en' });
    document.querySelector('main').append(tag); globalThis.move = () => { const box = document.createElement('div'); document.querySelector('main').append(box); box.append(tag); };`;
  const { page: at, root, errors } = await visit(t, { path: '/a', routes: { ...(await bundled(script)), '/a': { body: page('') } } });
  await root.waitFor();
  const question = () => at.locator('.root [part=heading]').first().innerText();
  const first = await question();
  await answer(at, { saddle: 'no' });
  const next = await question();
  assert.notEqual(next, first);
  await at.evaluate(() => globalThis.move());
  await at.waitForTimeout(300);
  assert.equal(await question(), next);
  assert.deepEqual(errors, []);
});

test('its types are those of the class, and hold an app to them', () => {
  assert.equal(readFileSync(join(INSTALLED, 'treatment-pathway.d.ts'), 'utf8'), types(manifest('treatment-pathway.js')));
  const check = (script) => {
    writeFileSync(join(APP, 'app.ts'), script);
    try {
      execFileSync(`${BIN}tsc`, ['--strict', '--noEmit', '--module', 'esnext', '--moduleResolution', 'bundler', '--target', 'es2022', '--types', '', 'app.ts'], { cwd: APP, encoding: 'utf8' });
      return '';
    } catch (problem) {
      return problem.stdout;
    }
  };
  const head = "import 'treatment-pathway/define';\nconst tag = document.createElement('treatment-pathway');\n";
  assert.equal(check(`${head}tag.loading = 'eager'; tag.headingLevel = '3';\nconst text: Promise<string | null> = tag.exportAnswers();\ntag.addEventListener('pathway-failed', ({ detail }) => detail.reason.length);\nexport { text };\n`), '');
  assert.match(check(`${head}tag.loading = 'later';\n`), /TS2322/);
  assert.match(check(`${head}tag.exportAnswer();\n`), /TS2551/);
});

test('what its package names is there', () => {
  const { exports, customElements, types: typed } = JSON.parse(readFileSync(join(INSTALLED, 'package.json'), 'utf8'));
  const named = [customElements, typed, ...Object.values(exports).flatMap((one) => (typeof one === 'string' ? one : Object.values(one)))];
  assert.deepEqual(named.filter((path) => !path.includes('*') && !existsSync(join(INSTALLED, path))), []);
});
