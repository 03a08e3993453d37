// The WordPress plugin of dist/, as it is packed: nothing missing, nothing that asks another host.
// What it does in a WordPress is `make wordpress`.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';
import { plugin, SOURCES } from '../../www/wordpress.js';
import { sentences, translated } from '../../www/wordpress/translate.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const [, VERSION] = /^version = "([^"]+)"/m.exec(readFileSync(new URL('../../Cargo.toml', import.meta.url), 'utf8'));
const ARCHIVE = readFileSync(`${DIST}wordpress/treatment-pathway-${VERSION}.zip`);

const archive = await JSZip.loadAsync(ARCHIVE);
const entries = Object.values(archive.files).map(async (each) => [each.name, await each.async('nodebuffer')]);
const files = new Map(await Promise.all(entries));
const text = (name) => files.get(`treatment-pathway/${name}`).toString();

test('what it serves is what dist/ serves, and its script has the digest that it prints', () => {
  for (const [name, contents] of files) {
    const served = name.replace('treatment-pathway/assets/', '');
    if (served !== name && !served.endsWith('.php')) assert.ok(contents.equals(readFileSync(DIST + served)), served);
  }
  const digest = createHash('sha384').update(readFileSync(`${DIST}treatment-pathway.js`)).digest('base64');
  assert.ok(text('assets/content.php').includes(`'sha384-${digest}'`));
  const all = readdirSync(DIST).filter((name) => /^treatment-pathway.*\.(js|css|wasm)$/.test(name));
  for (const name of all) assert.ok(files.has(`treatment-pathway/assets/${name}`), name);
});

test('one version everywhere, and no mark of the packing is left', () => {
  const named = [/Version: +(.+)/.exec(text('treatment-pathway.php'))[1], /Stable tag: (.+)/.exec(text('readme.txt'))[1], JSON.parse(text('block/block.json')).version];
  assert.deepEqual(named, [VERSION, VERSION, VERSION]);
  for (const [name, contents] of files) assert.ok(!/\.(php|txt|json|js)$/.test(name) || name.includes('/assets/') || !contents.includes('{{'), name);
});

test('readme.txt has the directory’s form', () => {
  const readme = text('readme.txt');
  const [head] = readme.split('\n\n');
  for (const field of ['Contributors', 'Tags', 'Requires at least', 'Tested up to', 'Requires PHP', 'Stable tag', 'License', 'License URI']) assert.match(head, new RegExp(`^${field}: \\S`, 'm'));
  assert.ok(/^Tags: (.+)$/m.exec(head)[1].split(', ').length <= 5);
  const [, short] = readme.split('\n\n');
  assert.ok(short.length <= 150, `${short.length}`);
  for (const section of ['Description', 'Installation', 'Frequently Asked Questions', 'Screenshots', 'Changelog']) assert.ok(readme.includes(`\n== ${section} ==\n`), section);
  for (const field of ['Requires at least', 'Requires PHP', 'License']) {
    const value = (from) => new RegExp(`${field}: +(.+)`).exec(from)[1];
    assert.equal(value(readme), value(text('treatment-pathway.php')), field);
  }
});

test('every sentence for administrators is in Spanish, with what it has to name; none is translated that is not said', () => {
  const said = [...plugin().keys()];
  assert.ok(said.length > 40);
  const spanish = translated(readFileSync(new URL('../../www/wordpress/languages/treatment-pathway-es_ES.po', import.meta.url), 'utf8'));
  assert.deepEqual([...spanish.keys()].sort(), [...said].sort());
  const names = (sentence) => (sentence.match(/%\d?\$?s/g) ?? []).sort();
  for (const [one, other] of spanish) assert.deepEqual(names(other), names(one), one);
  for (const one of said) assert.ok(text('languages/treatment-pathway.pot').includes(`msgid ${JSON.stringify(one)}\n`), one);
  assert.ok(said.every((sentence) => sentence.split(/(?<=[.:]) /).every((part) => part.split(' ').length <= 30)));
});

test('a sentence is found wherever it is said, once', () => {
  const found = sentences(new Map([['a.php', "esc_html__( 'It’s \\'x\\'', 'treatment-pathway' ) __('It’s \\'x\\'', 'treatment-pathway') __( 'no', 'other' )"]]));
  assert.deepEqual([...found.keys()], ["It’s 'x'"]);
});

const PHP = SOURCES.filter((name) => name.endsWith('.php'));
test('every PHP file is deaf to whoever opens it by its address, and asks no host', () => {
  assert.ok(PHP.length >= 10);
  for (const name of PHP) {
    const source = text(name);
    assert.match(source, /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, name);
    assert.doesNotMatch(source, /wp_remote|curl_|fsockopen|file_get_contents|https?:\/\/(?!opensource\.org|www\.example\.org)[a-z]|eval\(|base64_decode|\$_(GET|POST|REQUEST|COOKIE|SERVER)|setcookie|\$wpdb|wp_mail/, name);
  }
});
