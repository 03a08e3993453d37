// Every PHP file of the plugin and of these tests can be read by PHP.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const ROOT = join(import.meta.dirname, '../..');

for (const folder of ['www/wordpress', 'tests/wordpress']) {
  const files = readdirSync(join(ROOT, folder), { recursive: true }).filter((name) => name.endsWith('.php') && !/^(made|node_modules)/.test(name));
  test(`php -l has nothing to say of ${folder}`, () => {
    assert.ok(files.length > 3);
    for (const name of files) assert.match(execFileSync('php', ['-l', join(ROOT, folder, name)], { encoding: 'utf8' }), /^No syntax errors detected/);
  });
}
