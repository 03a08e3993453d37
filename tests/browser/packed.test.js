// What `make dist` leaves is the same wherever and whenever it is made, says what it is made of, and holds nothing besides.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIST = `${ROOT}dist/`;
assert.ok(existsSync(`${DIST}SHA384SUMS`), 'run `make dist` first, as `make browser` does');
const [, VERSION] = /^version = "([^"]+)"/m.exec(readFileSync(`${ROOT}Cargo.toml`, 'utf8'));
const ZIP = `treatment-pathway-${VERSION}.zip`;
const files = (folder) => readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile()).sort();
const ALL = files(DIST);
const digest = (contents, kind = 'sha384') => createHash(kind).update(contents).digest('hex');
const sums = (text) => Object.fromEntries(text.trim().split('\n').map((line) => line.split('  ').reverse()));
const unzipped = await JSZip.loadAsync(readFileSync(DIST + ZIP));

const ELSEWHERE = mkdtempSync(join(tmpdir(), 'pathway-again-'));
after(() => rmSync(ELSEWHERE, { recursive: true }));
/** Years later, on the other side of the earth. */
const CLOCK = `data:text/javascript,${encodeURIComponent('const Now=Date;globalThis.Date=class extends Now{constructor(...all){super(...(all.length?all:[2e12]))}static now(){return 2e12}}')}`;
const pack = (folder, given = [], env = {}) =>
  spawnSync('sh', ['-c', 'umask 077; exec "$@"', 'sh', process.execPath, ...given, `${ROOT}www/dist.js`, folder], { cwd: ELSEWHERE, encoding: 'utf8', env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'C', ...env } });

test('packed again with another clock, mask and place, every byte is the same', () => {
  const folder = join(ELSEWHERE, 'again');
  const { status, stderr } = pack(folder, ['--import', CLOCK]);
  assert.equal(status, 0, stderr);
  assert.deepEqual(files(folder), ALL);
  assert.deepEqual(ALL.filter((name) => !readFileSync(join(folder, name)).equals(readFileSync(DIST + name))), []);
});

test('who releases says the day, and nothing else changes', () => {
  const folder = join(ELSEWHERE, 'dated');
  assert.equal(pack(folder, [], { SOURCE_DATE_EPOCH: '1800000000' }).status, 0);
  assert.deepEqual(ALL.filter((name) => !readFileSync(join(folder, name)).equals(readFileSync(DIST + name))), ['SHA384SUMS', 'sbom.spdx.json', ZIP, `wordpress/${ZIP}`]);
  assert.equal(JSON.parse(readFileSync(join(folder, 'sbom.spdx.json'), 'utf8')).creationInfo.created, '2027-01-15T08:00:00Z');
});

test('a folder with something else in it is left alone', () => {
  const folder = mkdtempSync(join(ELSEWHERE, 'mine-'));
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  const { status, stderr } = pack(folder);
  assert.notEqual(status, 0);
  assert.match(stderr, /holds something else: name an empty folder/);
  assert.deepEqual(readdirSync(folder), ['mine.txt']);
});

test('at its top lies what the element loads, what names it, and nothing besides', () => {
  const top = readdirSync(DIST, { withFileTypes: true });
  const loaded = /^treatment-pathway(-(boot|chunk|whole|engine|style)-[0-9A-Za-z]{8})?\.(js|css|wasm)$/;
  assert.deepEqual(top.filter((entry) => entry.isFile() && !loaded.test(entry.name)).map(({ name }) => name), ['SHA384SUMS', 'explorer.html', 'sbom.spdx.json', ZIP].sort());
  const pathways = readdirSync(`${ROOT}pathways`, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  assert.deepEqual(top.filter((entry) => entry.isDirectory()).map(({ name }) => name).sort(), [...pathways, 'clinic', 'cohort', 'configurator', 'frame', 'npm', 'servers', 'wordpress'].sort());
});

test('SHA384SUMS has every file and what it is', () => {
  const expected = Object.fromEntries(ALL.filter((name) => name !== 'SHA384SUMS').map((name) => [name, digest(readFileSync(DIST + name))]));
  assert.deepEqual(sums(readFileSync(`${DIST}SHA384SUMS`, 'utf8')), expected);
});

test('the zip holds what a site serves, byte for byte, in a folder of its version', async () => {
  const inside = Object.keys(unzipped.files);
  assert.deepEqual(inside.filter((name) => !name.startsWith(`treatment-pathway-${VERSION}/`)), []);
  const within = inside.map((name) => name.split('/').slice(1).join('/'));
  assert.deepEqual(within.sort(), [...ALL.filter((name) => !/^(npm|wordpress)\//.test(name) && name !== ZIP), 'LICENSE-MIT', 'LICENSE-APACHE'].sort());
  const read = (name) => unzipped.file(`treatment-pathway-${VERSION}/${name}`).async('nodebuffer');
  for (const name of within.filter((each) => each !== 'SHA384SUMS'))
    assert.ok((await read(name)).equals(readFileSync(existsSync(DIST + name) ? DIST + name : ROOT + name)), name);
  const named = sums((await read('SHA384SUMS')).toString());
  assert.deepEqual(Object.keys(named).sort(), within.filter((name) => name !== 'SHA384SUMS').sort());
  for (const [name, sum] of Object.entries(named)) assert.equal(digest(await read(name)), sum, name);
});

test('unpacked, two files of the same length have not the same time, by which a server tells them apart', async () => {
  const files = Object.values(unzipped.files);
  const tags = await Promise.all(files.map(async (file) => `${(await file.async('nodebuffer')).length} ${file.date.getTime()}`));
  assert.deepEqual(tags.filter((tag, at) => tags.indexOf(tag) !== at), []);
  // A day has 43,200 times, and so some of hundreds of files share one by chance.
  assert.ok(new Set(files.map(({ date }) => date.getTime())).size > files.length * 0.97);
  assert.equal(new Set(files.map(({ date }) => date.toISOString().slice(0, 10))).size, 1);
});

const bill = JSON.parse(readFileSync(`${DIST}sbom.spdx.json`, 'utf8'));
const related = (kind) => bill.relationships.filter(({ relationshipType }) => relationshipType === kind);

test('the bill of materials has every field that SPDX 2.3 asks for, and names nothing that is not in it', () => {
  for (const [what, each, fields] of [
    ['document', [bill], ['spdxVersion', 'dataLicense', 'SPDXID', 'name', 'documentNamespace', 'creationInfo', 'packages', 'files', 'relationships']],
    ['creation', [bill.creationInfo], ['created', 'creators']],
    ['package', bill.packages, ['SPDXID', 'name', 'versionInfo', 'downloadLocation', 'filesAnalyzed', 'licenseConcluded', 'licenseDeclared', 'copyrightText']],
    ['file', bill.files, ['SPDXID', 'fileName', 'checksums', 'licenseConcluded', 'licenseInfoInFiles', 'copyrightText']],
    ['relationship', bill.relationships, ['spdxElementId', 'relationshipType', 'relatedSpdxElement']],
  ])
    for (const one of each) assert.deepEqual(fields.filter((field) => one[field] === undefined || one[field].length === 0), [], `${what} ${one.SPDXID}`);
  assert.deepEqual([bill.spdxVersion, bill.dataLicense, bill.SPDXID], ['SPDX-2.3', 'CC0-1.0', 'SPDXRef-DOCUMENT']);
  assert.match(bill.creationInfo.created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  assert.match(bill.documentNamespace, /^https:[/][/][^#\s]+$/);
  const ids = [bill, ...bill.packages, ...bill.files].map(({ SPDXID }) => SPDXID);
  assert.deepEqual(ids.filter((id, at) => !/^SPDXRef-[A-Za-z0-9.-]+$/.test(id) || ids.indexOf(id) !== at), []);
  assert.deepEqual(bill.relationships.flatMap(({ spdxElementId, relatedSpdxElement }) => [spdxElementId, relatedSpdxElement]).filter((id) => !ids.includes(id)), []);
  const [ours] = bill.packages;
  const verified = digest(bill.files.map(({ checksums }) => checksums[0].checksumValue).sort().join(''), 'sha1');
  assert.equal(ours.packageVerificationCode.packageVerificationCodeValue, verified);
});

test('its files are those that were packed', () => {
  const packed = ALL.filter((name) => !['SHA384SUMS', 'sbom.spdx.json', ZIP].includes(name));
  assert.deepEqual(bill.files.map(({ fileName }) => fileName.slice(2)).sort(), packed);
  for (const { fileName, checksums } of bill.files)
    for (const { algorithm, checksumValue } of checksums) assert.equal(checksumValue, digest(readFileSync(DIST + fileName), algorithm.toLowerCase()), fileName);
  assert.equal(related('CONTAINS').length, packed.length);
});

test('its crates are those that cargo compiles for each engine, with the checksum of the lock file', () => {
  const tree = (features, ...more) =>
    execFileSync('cargo', ['tree', ...features, '--locked', '--target', 'wasm32-unknown-unknown', '--no-default-features', '--prefix', 'none', '--no-dedupe', '--format', '{p}', '-e', ...more], { cwd: ROOT, encoding: 'utf8' })
      .split('\n')
      .filter((line) => line && !line.startsWith('treatment-pathway'))
      .map((line) => line.replace(/ v(\S+).*/, ' $1'));
  const named = (id) => bill.packages.filter(({ SPDXID }) => SPDXID === id).map(({ name, versionInfo }) => `${name} ${versionInfo}`);
  const wrote = related('BUILD_DEPENDENCY_OF').flatMap(({ spdxElementId }) => named(spdxElementId));
  for (const [engine, features] of [[/^SPDXRef-File-treatment-pathway-engine-/, []], [/^SPDXRef-File-cohort-cohort.wasm$/, ['--features', 'cohort']]]) {
    const inside = related('STATIC_LINK').filter(({ spdxElementId }) => engine.test(spdxElementId));
    const linked = inside.flatMap(({ relatedSpdxElement }) => named(relatedSpdxElement)).filter((name) => !name.startsWith('rust-std '));
    assert.deepEqual(linked.sort(), [...new Set(tree(features, 'normal,no-proc-macro'))].sort());
    assert.deepEqual([...linked, ...wrote].sort(), [...new Set(tree(features, 'normal'))].sort());
  }
  const lock = readFileSync(`${ROOT}Cargo.lock`, 'utf8');
  for (const { name, versionInfo, checksums, licenseDeclared } of bill.packages.filter(({ SPDXID }) => /^SPDXRef-Crate-(?!rust-std)/.test(SPDXID))) {
    assert.ok(lock.includes(`name = "${name}"\nversion = "${versionInfo}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${checksums[0].checksumValue}"`), name);
    assert.match(licenseDeclared, /^[A-Za-z0-9.() -]+$/, name);
  }
});

test('no path of the machine that compiled it is in the engine', () => {
  for (const name of ALL.filter((each) => each.endsWith('.wasm'))) {
    const engine = readFileSync(DIST + name).toString('latin1');
    assert.deepEqual(engine.match(/\/(home|root|Users|work|tmp)\/[\w./-]+/g), null, name);
  }
});

const HASHED = ALL.filter((name) => /^treatment-pathway-[a-z]+-\w{8}\.(js|css|wasm)$/.test(name));
const server = (name) => readFileSync(`${DIST}servers/${name}`, 'utf8');

test('what a server keeps for ever is what has its content in its name, and nothing else', () => {
  const patterns = [/if \(\$uri ~ "(\S+)"\)/.exec(server('nginx.conf'))[1], /<FilesMatch "(\S+)">/.exec(server('apache.conf'))[1]];
  const [nginx, apache] = patterns.map((pattern) => new RegExp(pattern));
  assert.deepEqual(ALL.filter((name) => nginx.test(`/pathway/${name}`)), HASHED);
  assert.deepEqual(ALL.filter((name) => apache.test(name.split('/').at(-1))), HASHED);
  const blocks = server('_headers').split(/^(?=\/)/m).slice(1);
  assert.deepEqual(blocks.filter((block) => block.includes('immutable')).map((block) => block.split('\n')[0]), HASHED.map((name) => `/pathway/${name}`));
  for (const name of HASHED.filter((each) => !/(boot|whole|chunk)/.test(each))) assert.ok(name.includes(digest(readFileSync(DIST + name), 'sha256').slice(0, 8)), name);
});

for (const [name, lines] of [
  ['nginx.conf', ['text/javascript js;', 'text/css css;', 'application/json json;', 'application/wasm wasm;', 'add_header Access-Control-Allow-Origin "*";', 'add_header X-Content-Type-Options "nosniff";', 'set $pathway_cache "no-cache";']],
  ['apache.conf', ['AddType text/javascript .js', 'AddType text/css .css', 'AddType application/json .json', 'AddType application/wasm .wasm', 'Header set Access-Control-Allow-Origin "*"', 'Header set X-Content-Type-Options "nosniff"', 'Header set Cache-Control "no-cache"']],
  ['_headers', ['Access-Control-Allow-Origin: *', 'X-Content-Type-Options: nosniff']],
])
  test(`${name} says who may use the files, and what they are`, () => {
    const said = server(name).split('\n').map((line) => line.trim());
    assert.deepEqual(lines.filter((line) => !said.includes(line)), []);
  });
