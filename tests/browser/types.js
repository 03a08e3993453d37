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
function compiled(source) {
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

/** Where classes as they are written down, in one file of types, have other methods than those that a module exports. Both
 * paths are without their ends. @param {string} written @param {string} exported @param {string} main, all of whose types are compared */
export function handlesApart(written, exported, main, ...others) {
  const same = [main, ...others].map((name) => `export const same${name}: Same<Written.${name}, Exported.${name}> = true;`);
  return compiled(`
    import type * as Written from '${written}';
    import type * as Exported from '${exported}';
    type Own = 'free' | typeof Symbol.dispose;
    type Same<A, B> = [Exclude<keyof A, Own>] extends [keyof B] ? ([Exclude<keyof B, Own>] extends [keyof A] ? true : never) : never;
    ${same.join('\n')}
    export const handle = (exported: Exported.${main}): Written.${main} => exported;`);
}

/** Where values are not of their types: `{ View: [view, …], … }`. */
export function differences(values) {
  const literals = Object.entries(values).flatMap(([type, all]) =>
    all.map((value, at) => `export const ${type}${at}: T.${type} = ${JSON.stringify(value)};`),
  );
  return compiled([`import type * as T from '${TYPES}';`, ...literals].join('\n'));
}
