// Whether values are of the types of www/src/view.d.ts: the compiler itself says so, of each value as a literal, so that a key
// that is not described is an error too.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TYPES = join(ROOT, 'www/src/view');

/** What the compiler says of a piece of TypeScript; empty when it is well. */
export function compiled(source) {
  const folder = mkdtempSync(join(tmpdir(), 'pathway-types-'));
  try {
    writeFileSync(join(folder, 'values.ts'), source);
    const how = ['--ignoreConfig', '--strict', '--noEmit', '--skipLibCheck', '--target', 'esnext', '--module', 'esnext', '--moduleResolution', 'bundler'];
    execFileSync(join(ROOT, 'node_modules/.bin/tsc'), [...how, 'values.ts'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (problem) {
    return problem.stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Where values are not of their types: `{ View: [view, …], … }`. */
export function differences(values) {
  const literals = Object.entries(values).flatMap(([type, all]) =>
    all.map((value, at) => `export const ${type}${at}: T.${type} = ${JSON.stringify(value)};`),
  );
  return compiled([`import type * as T from '${TYPES}';`, ...literals].join('\n'));
}
