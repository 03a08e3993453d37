// The files of dist/servers/ in the servers that they are for: what each answer says, and a page of another site that uses them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { visit } from '../browser/helper.js';
import { answer } from '../browser/person.js';
import { ask, SERVERS, start } from './start.js';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.wasm': 'application/wasm', '.html': 'text/html' };
const HASHED = /^treatment-pathway-[a-z]+-\w{8}\.\w+$/;
const UNPACK = { gzip: gunzipSync, br: brotliDecompressSync };
const FALLBACK = 'Call 911 in an emergency.';
/** A clinic's page somewhere else, as strict as it can be. */
const clinic = (from) => ({
  policy: `default-src 'none'; script-src ${from} 'wasm-unsafe-eval'; style-src ${from}; connect-src ${from}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`,
  body: `<!doctype html><html lang="en"><head><title>A clinic</title><link rel="icon" href="data:,"></head><main><h1>A clinic</h1>
    <treatment-pathway src="${from}/pathway/failed-back/" lang="en" country="us"><p>${FALLBACK}</p></treatment-pathway></main>
    <script type="module" src="${from}/pathway/treatment-pathway.js" crossorigin="anonymous"></script></html>`,
});

for (const name of Object.keys(SERVERS))
  describe(name, () => {
    let server;
    before(async () => (server = await start(name)));
    after(() => server.close());
    const get = (path, headers) => ask(`${server.origin}/pathway/${path}`, headers);
    const loaded = () => server.names.filter((each) => /\.(js|css|json|wasm)$/.test(each) && each !== 'sbom.spdx.json');

    test('each file comes with its type, how long it may be kept, and whom it is for', async () => {
      for (const each of server.names) {
        const { status, headers, body } = await get(each);
        assert.equal(status, 200, each);
        assert.ok(body.equals(readFileSync(join(server.root, 'pathway', each))), each);
        if (TYPES[extname(each)]) assert.equal(headers['content-type']?.split(';')[0], TYPES[extname(each)], each);
        if (each.endsWith('.html')) assert.match(headers['content-type'], /charset=utf-8$/i, 'whatever the site says of its own');
        assert.equal(headers['cache-control'], HASHED.test(each) ? 'public, max-age=31536000, immutable' : 'no-cache', each);
        assert.deepEqual([headers['access-control-allow-origin'], headers['cross-origin-resource-policy'], headers['x-content-type-options']], ['*', 'cross-origin', 'nosniff'], each);
      }
    });

    const ways = name === 'nginx' ? ['gzip'] : ['gzip', 'br'];
    for (const how of ways)
      test(`with ${how} it is smaller, the same once unpacked, and not sent again while it is the same`, async () => {
        // As browsers say it; a browser that knows brotli also knows gzip.
        const accept = { 'accept-encoding': how === 'br' ? 'gzip, deflate, br' : 'gzip, deflate' };
        for (const each of loaded().filter((one) => !one.endsWith('status.json'))) {
          const { headers, body } = await get(each, accept);
          assert.equal(headers['content-encoding'], how, each);
          assert.match(headers.vary ?? '', /accept-encoding/i, each);
          const file = readFileSync(join(server.root, 'pathway', each));
          assert.ok(UNPACK[how](body).equals(file), each);
          // Of little there is little to save.
          assert.ok(body.length < file.length * (file.length > 4000 ? 0.6 : 1), `${each} ${body.length}`);
          const again = await get(each, { ...accept, 'if-none-match': headers.etag });
          assert.equal(again.status, 304, `${each} ${headers.etag}`);
          assert.equal(again.headers['cache-control'], headers['cache-control'], each);
        }
      });

    test('what is not there is an error that nobody keeps', async () => {
      const { status, headers, body } = await get('treatment-pathway-boot-00000000.js');
      assert.equal(status, 404);
      assert.doesNotMatch(headers['cache-control'] ?? '', /max-age=(?!0)|immutable/);
      assert.doesNotMatch(body.toString(), /A clinic/, 'nor the first page of the site');
    });

    test('a file that was replaced is sent, one of the same length too', async (t) => {
      const was = readFileSync(join(server.root, 'pathway/failed-back/status.json'), 'utf8');
      t.after(() => server.put('failed-back/status.json', was));
      const { headers } = await get('failed-back/status.json');
      const other = was.replace('withdrawn', 'withdrown');
      server.put('failed-back/status.json', other);
      const { status, body } = await get('failed-back/status.json', { 'if-none-match': headers.etag });
      assert.deepEqual([status, body.toString()], [200, other]);
    });

    test('a page of another site, under a strict policy, is walked, and asks for little the second time', async (t) => {
      const { body, policy } = clinic(server.origin);
      const { page, root, errors, warnings } = await visit(t, { path: '/clinic.html', routes: { '/clinic.html': { body, policy } } });
      await root.waitFor();
      await answer(page, { saddle: 'no' });
      assert.equal(await root.getAttribute('data-screen'), 'checklist');
      const loadedNow = server.log().length;
      await answer(page, {});
      assert.equal(server.log().length, loadedNow, 'nothing is asked once it is there');
      assert.deepEqual([errors, warnings], [[], []]);
      await page.reload();
      await root.waitFor();
      await page.waitForTimeout(300);
      const second = server.log().slice(loadedNow).map((line) => line.replace('/pathway/', '')).sort();
      assert.deepEqual(second, ['304 failed-back/en.first.json', '304 failed-back/en.json', '304 failed-back/status.json', '304 treatment-pathway.js']);
    });

    test('a script of another version, whose files are gone: the page’s own text stays', async (t) => {
      const script = readFileSync(join(server.root, 'pathway/treatment-pathway.js'), 'utf8');
      const put = (text) => server.put('treatment-pathway.js', text);
      put(script.replaceAll(/treatment-pathway-(boot|chunk)-\w{8}/g, 'treatment-pathway-$1-00000000'));
      t.after(() => put(script));
      const { body, policy } = clinic(server.origin);
      const { page, warnings } = await visit(t, { path: '/clinic.html', routes: { '/clinic.html': { body, policy } } });
      await page.locator('treatment-pathway [part=status]').filter({ hasText: 'please load the page again' }).waitFor();
      assert.equal(await page.getByText(FALLBACK).isVisible(), true);
      assert.match(warnings.join('\n'), /no-engine .*-00000000\.js is missing or changed/);
    });
  });
