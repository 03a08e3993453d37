// What the packed files are made of, as SPDX 2.3 (https://spdx.github.io/spdx-spec/v2.3/): each file with its digests, and each
// crate that was compiled into the engine. The page's own JavaScript has nothing of anybody else in it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const hex = (kind, contents) => createHash(kind).update(contents).digest('hex');
const run = (command, ...given) => execFileSync(command, given, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });

/** What a browser runs has these, without the features that only authors need. */
const METADATA = ['metadata', '--format-version', '1', '--filter-platform', 'wasm32-unknown-unknown', '--no-default-features', '--locked'];

/** The engines, by the end of their names, and the features that each is compiled with. */
const ENGINES = [[/^treatment-pathway-engine-\w+\.wasm$/, []], [/^cohort\/cohort\.wasm$/, ['--features', 'cohort']]];

/** Every crate behind ours, and whether it is in this engine or only wrote code of it while that was compiled. */
function crates(features) {
  const { packages, resolve } = JSON.parse(run('cargo', ...METADATA, ...features));
  const described = new Map(packages.map((each) => [each.id, each]));
  const needs = new Map(resolve.nodes.map(({ id, deps }) => [id, deps.filter(({ dep_kinds }) => dep_kinds.some(({ kind }) => kind === null))]));
  const writes = ({ targets }) => targets.some(({ kind }) => kind.includes('proc-macro'));
  const linked = new Map();
  const follow = (id, inside) => {
    for (const { pkg } of needs.get(id)) {
      const within = inside && !writes(described.get(pkg));
      if (linked.get(pkg) || linked.get(pkg) === within) continue;
      linked.set(pkg, within);
      follow(pkg, within);
    }
  };
  follow(resolve.root, true);
  return [...linked].map(([id, within]) => ({ ...described.get(id), within })).sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** By name and version, as the lock file has them. */
function checksums() {
  const blocks = readFileSync(join(ROOT, 'Cargo.lock'), 'utf8').split('[[package]]');
  const value = (block, key) => new RegExp(`^${key} = "([^"]+)"`, 'm').exec(block)?.[1];
  return new Map(blocks.map((block) => [`${value(block, 'name')} ${value(block, 'version')}`, value(block, 'checksum')]));
}

/** Rust's own library is in every engine, of the version that compiled it. @param {Buffer} engine */
function library(engine) {
  const said = run('rustc', '-vV');
  const [, version] = /^release: (.+)$/m.exec(said);
  const compiled = /\/rustc\/([0-9a-f]{40})\//.exec(engine.toString('latin1'))?.[1];
  if (compiled && !said.includes(compiled)) throw new Error(`another Rust than ${version} compiled www/pkg: remove that folder, and say make dist again`);
  return { name: 'rust-std', version, address: `https://static.rust-lang.org/dist/rust-std-${version}-wasm32-unknown-unknown.tar.xz` };
}

/** As SPDX writes what Cargo lets people write with a slash. */
const licence = (written) => written?.replaceAll('/', ' OR ') ?? 'NOASSERTION';
const UNSAID = { copyrightText: 'NOASSERTION' };
const idOf = (kind, name) => `SPDXRef-${kind}-${name.replaceAll(/[^A-Za-z0-9.-]/g, '-')}`;
const between = (from, kind, to) => ({ spdxElementId: from, relationshipType: kind, relatedSpdxElement: to });

const crate = ({ name, version, license }, sum) => ({
  SPDXID: idOf('Crate', `${name}-${version}`),
  name,
  versionInfo: version,
  downloadLocation: `https://static.crates.io/crates/${name}/${name}-${version}.crate`,
  filesAnalyzed: false,
  licenseConcluded: licence(license),
  licenseDeclared: licence(license),
  ...UNSAID,
  ...(sum && { checksums: [{ algorithm: 'SHA256', checksumValue: sum }] }),
  externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: `pkg:cargo/${name}@${version}` }],
});

const file = ([name, contents]) => ({
  SPDXID: idOf('File', name),
  fileName: `./${name}`,
  // SPDX asks for the first; whoever checks takes the others.
  checksums: [['SHA1', 'sha1'], ['SHA256', 'sha256'], ['SHA384', 'sha384']].map(([algorithm, kind]) => ({ algorithm, checksumValue: hex(kind, contents) })),
  licenseConcluded: 'MIT OR Apache-2.0',
  licenseInfoInFiles: ['NOASSERTION'],
  ...UNSAID,
});

/**
 * @param {{ version: string, created: Date, address: string }} about
 * @param {Map<string, Buffer | string>} packed by path
 */
export function sbom({ version, created, address }, packed) {
  const files = [...packed].map(file).sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
  const all = files.map(({ checksums: [sha1] }) => sha1.checksumValue).sort().join('');
  const ours = { id: idOf('Package', 'treatment-pathway') };
  const engines = ENGINES.map(([name, features]) => ({ name: [...packed.keys()].find((each) => name.test(each)), behind: crates(features) }));
  const [std] = engines.map(({ name }) => library(Buffer.from(packed.get(name))));
  const sums = checksums();
  const ids = (each) => crate(each).SPDXID;
  const behind = [...new Map(engines.flatMap((engine) => engine.behind).map((each) => [ids(each), each])).values()].sort((a, b) => (ids(a) < ids(b) ? -1 : 1));
  const rust = {
    ...{ SPDXID: idOf('Crate', std.name), name: std.name, versionInfo: std.version, downloadLocation: std.address },
    ...{ filesAnalyzed: false, licenseConcluded: 'MIT OR Apache-2.0', licenseDeclared: 'MIT OR Apache-2.0', ...UNSAID },
  };
  const document = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: `treatment-pathway-${version}`,
    // Another document for other files, and the same one for the same.
    documentNamespace: `${address}/spdx/${version}-${hex('sha256', all)}`,
    creationInfo: { created: created.toISOString().replace('.000', ''), creators: ['Tool: make-dist'] },
    packages: [
      {
        SPDXID: ours.id,
        name: 'treatment-pathway',
        versionInfo: version,
        downloadLocation: 'NOASSERTION',
        filesAnalyzed: true,
        packageVerificationCode: { packageVerificationCodeValue: hex('sha1', all) },
        licenseConcluded: 'MIT OR Apache-2.0',
        licenseDeclared: 'MIT OR Apache-2.0',
        licenseInfoFromFiles: ['NOASSERTION'],
        ...UNSAID,
      },
      rust,
      ...behind.map((each) => crate(each, sums.get(`${each.name} ${each.version}`))),
    ],
    files,
    relationships: [
      between('SPDXRef-DOCUMENT', 'DESCRIBES', ours.id),
      ...files.map(({ SPDXID }) => between(ours.id, 'CONTAINS', SPDXID)),
      ...engines.flatMap(({ name, behind }) =>
        [rust.SPDXID, ...behind.filter(({ within }) => within).map(ids)].map((inside) => between(idOf('File', name), 'STATIC_LINK', inside)),
      ),
      ...behind.filter(({ within }) => !within).map((each) => between(ids(each), 'BUILD_DEPENDENCY_OF', ours.id)),
    ],
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
