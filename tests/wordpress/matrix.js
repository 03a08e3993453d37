// The plugin in a real WordPress, from the zip of dist/: an administrator, an author, a subscriber and a visitor.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { walk } from '../browser/beside.js';
import { explorer, typical } from '../browser/engine.js';
import { axe, serve } from '../browser/helper.js';
import { as, field, installs, rest, sets, writes } from './person.js';
import { site } from './site.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const SHOTS = fileURLToPath(new URL('../../target/wordpress/', import.meta.url));
const ZIP = join(DIST, 'wordpress', readdirSync(join(DIST, 'wordpress'))[0]);
const BUNDLE = JSON.parse(readFileSync(join(DIST, 'failed-back/en.json')));
const HTML = `"><script>globalThis.pwned = 1</script><img src=x onerror="globalThis.pwned = 1">`;

/** @param {'sid' | 'trixie'} suite of Debian, whose WordPress it is */
export async function matrix(suite) {
  assert.ok(existsSync(ZIP), 'run `make dist` first');
  const { origin, version, log } = await site(suite);
  const here = (what) => `WordPress ${version}: ${what}`;
  mkdirSync(SHOTS, { recursive: true });
  const shot = (page, name) => page.screenshot({ path: join(SHOTS, `${version}-${name}.png`), fullPage: name !== 'editor' });
  const stored = async (seen) => (await rest(seen, 'GET', '/tests/v1/stored')).body;
  /** The posts that the author publishes, by name. */
  const posts = {};

  test(here('an administrator uploads the zip, activates it, and is told to choose a country'), async (t) => {
    const admin = await as(t, origin, 'admin');
    await installs(admin, ZIP);
    await admin.page.goto(`${origin}/wp-admin/options-general.php?page=treatment-pathway`);
    await admin.page.getByText('No country is chosen').waitFor();
    // WordPress itself asks for faces and banners, which are not to be had here.
    assert.deepEqual(admin.errors.filter((error) => !/ERR_NAME_NOT_RESOLVED/.test(error)), []);
    await admin.page.goto(`${origin}/wp-admin/options-general.php?page=treatment-pathway&speak=es`);
    await admin.page.getByText('No se ha elegido un país').waitFor();
    await admin.page.getByText('Teléfono de la clínica').waitFor();
  });

  test(here('settings that fit are kept, and shown again'), async (t) => {
    const admin = await as(t, origin, 'admin');
    const wanted = { clinic_name: 'St John’s “Back & Spine”', clinic_phone: '+1 555 0100', contact_url: 'https://clinic.example.org/contact?a=1&b=2', country: 'us', language: 'en', accent: '#7A1F5C', on_accent: '#ffffff' };
    assert.deepEqual((await sets(admin, wanted)).filter((text) => !/Settings saved/.test(text)), []);
    for (const [name, value] of Object.entries(wanted)) assert.equal(await field(admin, name), name === 'accent' ? value.toLowerCase() : value);
    assert.deepEqual(await axe(admin.page, { 'color-contrast': { enabled: false } }).then((all) => all.filter((one) => /treatment-pathway/.test(one))), []);
    await shot(admin.page, 'settings');
  });

  for (const [name, value, sentence] of [
    ['clinic_name', HTML, /Name of the clinic: .*plain text.*What was there before stays/],
    ['clinic_name', 'x'.repeat(121), /at most 120 characters/],
    ['clinic_phone', 'javascript:alert(1)', /Phone of the clinic: A number to call/],
    ['clinic_phone', `555" onclick="x`, /A number to call has digits/],
    ['emergency_number', '<b>911</b>', /Emergency number: A number to call/],
    ['crisis_number', '1\u202e2', /Crisis line: A number to call/],
    ['contact_url', 'javascript:alert(1)', /Contact page: .*https:\/\//],
    ['contact_url', 'data:text/html,<script>1</script>', /Contact page: /],
    ['contact_url', `https://example.org/"><script>`, /Contact page: /],
    ['accent', 'red;background:url(https://evil.example/)', /Links and buttons: A colour is written/],
    ['accent', '#ffff00', /not saved: links on the background \(#ffff00 and #faf7f1\) has a contrast of 1\.0 to 1/],
    ['ink', '#999999', /not saved: text on the background/],
    ['paper', '#333333', /not saved: /],
    ['on_accent', '#7a1f5d', /not saved: text on a button/],
  ]) {
    test(here(`${name} as ${value.slice(0, 40)} is refused with a sentence, and what was there stays`), async (t) => {
      const admin = await as(t, origin, 'admin');
      const before = (await stored(admin)).value;
      const said = (await sets(admin, { [name]: value })).join('\n');
      assert.match(said, sentence);
      assert.equal(await field(admin, name), before[name]);
      assert.deepEqual((await stored(admin)).value, before);
      assert.equal(await admin.page.evaluate(() => globalThis.pwned), undefined);
      if (value === '#ffff00') await shot(admin.page, 'refused');
    });
  }

  test(here('an author puts in block and shortcode, sees what the server prints, and publishes'), async (t) => {
    const author = await as(t, origin, 'author', { width: 1280 });
    posts.block = await writes(author, 'Back pain after surgery', [['core/paragraph', { content: 'Go through the questions at home.' }], ['treatment-pathway/explorer', {}]], async (canvas, page) => {
      await canvas.getByText('thoughts of ending your life').first().waitFor();
      await shot(page, 'editor');
    });
    posts.shortcode = await writes(author, 'Dolor de espalda', [['core/shortcode', { text: `[treatment_pathway lang="es" heading_level="3" reading="x" pathway='"><script>globalThis.pwned=1</script>']` }]]);
    // Whoever may write a post may write what they like into a block's attributes.
    posts.hostile = await writes(author, 'Hostile', [['treatment-pathway/explorer', { lang: HTML, pathway: '../../../wp-config', reading: 'clinical" onload="x', headingLevel: '9' }]]);
    await author.page.goto(`${origin}/wp-admin/post-new.php?speak=es`);
    await author.page.waitForFunction(() => window.wp?.i18n?.__('Patients', 'treatment-pathway') === 'Pacientes');
    assert.deepEqual(author.errors.filter((error) => !/the server responded with a status of|net::ERR/.test(error)), []);
  });

  test(here('a visitor walks to an emergency, and to a result; nothing leaves the site, and the console is silent'), async (t) => {
    const visitor = await as(t, origin, null);
    await visitor.page.goto(posts.block);
    const { page, root } = visitor;
    assert.equal(await page.locator('script[type=module][src*="treatment-pathway.js"]').getAttribute('integrity'), `sha384-${digestOf('treatment-pathway.js')}`);
    await root.locator('[part=start]').click();
    await root.locator('[part=question] .tick-yes input').first().check();
    await root.locator('[data-act=tick-do]').first().click();
    await root.locator('[part~=card-emergency]').waitFor();
    assert.match(await root.innerText(), /\b911\b/);
    assert.match(await page.locator('treatment-pathway').innerText(), /\+1 555 0100/);
    await shot(page, 'emergency');
    await page.goto(posts.block);
    await root.locator('[part=start]').click();
    const view = await walk({ page, bundle: BUNDLE, oracle: await explorer(BUNDLE) }, typical(BUNDLE));
    assert.equal(view.card.urgency, 'routine');
    await shot(page, 'result');
    assert.deepEqual(visitor.errors, []);
    assert.deepEqual([...new Set(visitor.requests.map((to) => new URL(to)).filter(({ protocol }) => protocol !== 'data:').map((to) => to.origin))], [origin]);
  });

  test(here('the shortcode speaks Spanish, and what it does not know is its default'), async (t) => {
    const visitor = await as(t, origin, null, { width: 360 });
    await visitor.page.goto(posts.shortcode);
    await visitor.root.locator('[part=start]').waitFor();
    const tag = visitor.page.locator('treatment-pathway');
    assert.deepEqual([await tag.getAttribute('lang'), await tag.getAttribute('heading-level'), await tag.getAttribute('reading')], ['es', '3', null]);
    assert.match(await tag.getAttribute('src'), /assets\/failed-back\/$/);
    assert.ok(await visitor.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'as wide as the window');
    // A theme without blocks prints scripts elsewhere, and the shortcode is read later.
    await visitor.page.goto(`${posts.shortcode}&classic=1`);
    await visitor.root.locator('[part=start]').waitFor();
    assert.equal(await tag.getAttribute('lang'), 'es');
    await visitor.page.goto(posts.hostile);
    await visitor.root.locator('[part=start]').waitFor();
    assert.deepEqual([await tag.getAttribute('lang'), await tag.getAttribute('heading-level'), await tag.getAttribute('reading')], ['en', '2', null]);
    assert.equal(await visitor.page.evaluate(() => globalThis.pwned), undefined);
    assert.deepEqual(visitor.errors, []);
    await visitor.page.goto(posts.block);
    await visitor.root.locator('[part=start]').waitFor();
    await shot(visitor.page, 'narrow');
  });

  test(here('without JavaScript: when to call, whom, and the clinic'), async (t) => {
    const visitor = await as(t, origin, null, { javascript: false });
    await visitor.page.goto(posts.block);
    const text = await visitor.page.locator('treatment-pathway').innerText();
    assert.match(text, /thoughts of ending your life\? Call now\. Call 911\./);
    assert.match(text, /Call the clinic: \+1 555 0100\. Contact the clinic/);
    assert.match(text, /JavaScript is off/);
    assert.deepEqual(await visitor.page.locator('treatment-pathway a').evaluateAll((all) => all.map((a) => a.href)), ['tel:911', 'tel:+15550100', 'https://clinic.example.org/contact?a=1&b=2']);
    assert.equal(await visitor.page.locator('treatment-pathway').getAttribute('clinic-name'), 'St John’s “Back & Spine”');
    await shot(visitor.page, 'without-javascript');
  });

  test(here('what other code wrote into the database is read as carefully'), async (t) => {
    const admin = await as(t, origin, 'admin');
    const { value } = await stored(admin);
    await rest(admin, 'POST', '/tests/v1/stored', { ...value, clinic_name: HTML, clinic_phone: HTML, contact_url: 'javascript:alert(1)', accent: 'red}', country: '__proto__', language: HTML, emergency_number: '12"' });
    const visitor = await as(t, origin, null);
    await visitor.page.goto(posts.block);
    await visitor.root.locator('[part=start]').waitFor();
    const tag = visitor.page.locator('treatment-pathway');
    assert.deepEqual(await tag.evaluate((n) => ['clinic-name', 'country', 'emergency-number'].map((name) => n.getAttribute(name))), [null, null, null]);
    assert.equal(await tag.locator('a').count(), 0);
    assert.equal(await visitor.page.evaluate(() => globalThis.pwned), undefined);
    await rest(admin, 'POST', '/tests/v1/stored', value);
  });

  test(here('a subscriber and an author can change no setting, and a subscriber can write nothing'), async (t) => {
    const before = (await stored(await as(t, origin, 'admin'))).value;
    assert.equal(before.country, 'us');
    for (const user of ['subscriber', 'author']) {
      const seen = await as(t, origin, user);
      const page = await seen.page.goto(`${origin}/wp-admin/options-general.php?page=treatment-pathway`);
      assert.equal(page.status(), 403);
      assert.equal((await rest(seen, 'POST', '/wp/v2/settings', { treatment_pathway: { clinic_phone: '1' } })).status, 403);
      assert.ok(!JSON.stringify((await rest(seen, 'GET', '/wp/v2/settings')).body).includes('treatment_pathway'));
      const status = await seen.page.evaluate(async (site) => {
        const body = new URLSearchParams({ option_page: 'treatment_pathway', action: 'update', _wpnonce: 'forged0000', 'treatment_pathway[clinic_phone]': '1' });
        return (await fetch(`${site}/wp-admin/options.php`, { method: 'POST', body })).status;
      }, origin);
      assert.equal(status, 403);
    }
    const subscriber = await as(t, origin, 'subscriber');
    assert.equal((await rest(subscriber, 'POST', '/wp/v2/posts', { title: 'x', content: '[treatment_pathway]', status: 'publish' })).status, 403);
    assert.equal((await rest(subscriber, 'GET', '/wp/v2/block-renderer/treatment-pathway/explorer&context=edit')).status, 403);
    // An administrator who was led here from elsewhere has no nonce.
    const admin = await as(t, origin, 'admin');
    assert.equal(
      await admin.page.evaluate(async (site) => {
        const body = new URLSearchParams({ option_page: 'treatment_pathway', action: 'update', 'treatment_pathway[clinic_phone]': '1' });
        return (await fetch(`${site}/wp-admin/options.php`, { method: 'POST', body })).status;
      }, origin),
      403,
    );
    assert.deepEqual((await stored(admin)).value, before);
  });

  test(here('deleted, it leaves nothing in the database'), async (t) => {
    const admin = await as(t, origin, 'admin');
    assert.deepEqual((await stored(admin)).names, ['options treatment_pathway']);
    const plugin = '/wp/v2/plugins/treatment-pathway/treatment-pathway';
    assert.equal((await rest(admin, 'POST', plugin, { status: 'inactive' })).status, 200);
    assert.equal((await rest(admin, 'DELETE', plugin)).status, 200);
    assert.deepEqual(await stored(admin), { names: [], value: false, events: [] });
  });

  test(here('an author without the plugin pastes the address of the frame page: it is embedded, nothing is cut off, and it leads out'), async (t) => {
    const packed = Object.fromEntries(readdirSync(DIST, { recursive: true }).map((name) => [`/${name}`, { file: DIST + name }]));
    const frames = await frameSite(packed);
    t.after(() => frames.close());
    const author = await as(t, origin, 'author', { width: 1280 });
    await frames.reach(author.page.context());
    const post = await writes(author, 'Pasted', [['core/paragraph', {}]], async (canvas, page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate((address) => navigator.clipboard.writeText(address), `${frames.origin}/frame/`);
      await canvas.locator('[data-type="core/paragraph"]').click();
      await page.keyboard.press('Control+v');
      await canvas.locator('.wp-block-embed iframe').first().waitFor({ state: 'attached' });
      await page.waitForTimeout(2000);
      await shot(page, 'pasted-editor');
    });
    const visitor = await as(t, origin, null, { width: 1280 });
    await frames.reach(visitor.page.context());
    await visitor.page.goto(post);
    const frame = visitor.page.locator('iframe.wp-embedded-content');
    assert.deepEqual([await frame.getAttribute('sandbox'), await frame.getAttribute('scrolling')], ['allow-scripts', null]);
    const inside = visitor.page.frameLocator('iframe.wp-embedded-content');
    await inside.locator('.root:not([data-early]) [part=start]').waitFor();
    await visitor.page.waitForFunction(() => {
      const { height, style } = document.querySelector('iframe.wp-embedded-content');
      return height === '1000' && !style.visibility;
    });
    await inside.locator('[part=start]').click();
    await inside.locator('[part=question]').first().waitFor();
    // Higher than WordPress lets a frame become: the rest can be scrolled to.
    const [shown, content, reached] = await visitor.page.frames()[1].evaluate(() => {
      const { scrollHeight } = document.scrollingElement;
      scrollTo(0, scrollHeight);
      return [innerHeight, scrollHeight, scrollY + innerHeight];
    });
    assert.ok(shown >= 990 && content > shown && Math.abs(reached - content) < 2, `${shown} of ${content}, to ${reached}`);
    await inside.locator('[part=question] .tick-yes input').first().check();
    await inside.locator('[data-act=tick-do]').first().click();
    await inside.locator('[part~=card-emergency]').waitFor();
    await shot(visitor.page, 'pasted');
    // A page that knows no secret changes nothing.
    await visitor.page.evaluate(() => {
      for (const secret of ['Forged1234', '', null]) for (const message of [{ message: 'height', value: 201, secret }, { message: 'link', value: 'https://evil.example/', secret }]) postMessage(message, '*');
    });
    await visitor.page.waitForTimeout(300);
    assert.equal(await frame.getAttribute('height'), '1000');
    assert.deepEqual(visitor.errors, []);
    await inside.locator('.open').click();
    await visitor.page.waitForURL(`${frames.origin}/frame/`);
    await visitor.root.locator('[part=start]').waitFor();
  });

  test(here('PHP had nothing to say of the plugin'), () => {
    assert.deepEqual(log().split('\n').filter((line) => /treatment-pathway|wp_script_modules|_doing_it_wrong|was called incorrectly/i.test(line)), []);
  });
}

const digestOf = (name) => createHash('sha384').update(readFileSync(DIST + name)).digest('base64');

/** dist/ as a site of its own, packed for that address. It is one of https: of others WordPress embeds nothing that is pasted. */
async function frameSite(packed) {
  const routes = { ...packed };
  const server = await serve(routes, '');
  const here = server.origin;
  const origin = here.replace('http://127.0.0.1', 'https://frames.example');
  for (const name of ['frame/index.html', 'frame/oembed.en.json']) routes[`/${name}`] = { body: readFileSync(DIST + name, 'utf8').replaceAll('https://site.invalid', origin) };
  routes['/frame/'] = routes['/frame/index.html'];
  /** A browser finds it without a name server. @param {import('playwright-core').BrowserContext} context */
  const reach = (context) =>
    context.route(/^https:\/\/frames\.example/, async (route) => {
      const answer = await fetch(route.request().url().replace(origin, here));
      await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body: Buffer.from(await answer.arrayBuffer()) });
    });
  return { origin, reach, close: server.close };
}
