// SPDX's own tool reads what `make dist` is made of.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const BILL = fileURLToPath(new URL('../../dist/sbom.spdx.json', import.meta.url));
/** Where `.ci/setup servers` puts it. */
const TOOLS = process.env.TOOLS ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'treatment-pathway');
const place = mkdtempSync(join(tmpdir(), 'pathway-bill-'));
after(() => rmSync(place, { recursive: true }));
const read = (file) => execFileSync(join(TOOLS, 'spdx/bin/pyspdxtools'), ['--version', 'SPDX-2.3', '--infile', file], { encoding: 'utf8', stdio: 'pipe' });

test('it is valid SPDX 2.3', () => {
  read(BILL);
});

for (const [what, spoil] of [
  ['a relation to nothing', (bill) => (bill.relationships[1].relatedSpdxElement = 'SPDXRef-nothing')],
  ['a licence that is none', (bill) => (bill.packages[1].licenseDeclared = 'MIT/Apache-2.0')],
  ['a file without SHA1', (bill) => bill.files[0].checksums.shift()],
])
  test(`and ${what} would not be`, () => {
    const bill = JSON.parse(readFileSync(BILL, 'utf8'));
    spoil(bill);
    const file = join(place, 'spoilt.spdx.json');
    writeFileSync(file, JSON.stringify(bill));
    assert.throws(() => read(file), /validation|valid|must|error/i);
  });
