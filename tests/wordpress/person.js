// People with an account, and what they do in WordPress.
import assert from 'node:assert/strict';
import { visit } from '../browser/helper.js';
import { openRoots } from '../browser/open-roots.js';

/** A browser of their own, logged in; `null` is a visitor. @param {import('node:test').TestContext} t */
export async function as(t, origin, user, more = {}) {
  const seen = await visit(t, { first: true, routes: { '/': { body: '<!doctype html><title>A</title><link rel="icon" href="data:,">' } }, ...more });
  await seen.page.context().addInitScript(openRoots);
  seen.page.setDefaultTimeout(60_000);
  if (user) {
    await seen.page.goto(`${origin}/wp-login.php`);
    // Its script turns to the name a moment after the page is there, and would take what is typed elsewhere by then.
    await seen.page.waitForFunction(() => document.activeElement?.id === 'user_login');
    await seen.page.locator('#user_login').fill(user);
    await seen.page.locator('#user_pass').fill('password');
    await Promise.all([seen.page.waitForURL(/wp-admin/), seen.page.locator('#wp-submit').click()]);
  }
  seen.errors.length = seen.requests.length = 0;
  return { ...seen, site: origin };
}

/** What the REST interface says to whoever is logged in. */
export const rest = ({ page, site }, method, path, body) =>
  page.evaluate(
    async ({ site, method, path, body }) => {
      const nonce = await (await fetch(`${site}/wp-admin/admin-ajax.php?action=rest-nonce`)).text();
      const headers = { 'content-type': 'application/json', 'x-wp-nonce': nonce };
      const answer = await fetch(`${site}/?rest_route=${path}`, { method, headers, body: body && JSON.stringify(body) });
      return { status: answer.status, body: await answer.json() };
    },
    { site, method, path, body },
  );

export async function installs({ page, site }, zip) {
  await page.goto(`${site}/wp-admin/plugin-install.php?tab=upload`);
  await page.locator('#pluginzip').setInputFiles(zip);
  await page.locator('#install-plugin-submit').click();
  await page.locator('a.button-primary', { hasText: 'Activate' }).click();
  await page.getByText('Plugin activated.').waitFor();
}

const SETTINGS = '/wp-admin/options-general.php?page=treatment-pathway';

/** Fills in the settings page, saves, and says what it answers. */
export async function sets({ page, site }, fields) {
  await page.goto(site + SETTINGS);
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`#treatment-pathway-${name}`);
    if ((await field.evaluate((n) => n.tagName)) === 'SELECT') await field.selectOption(value);
    else await field.fill(value);
  }
  await Promise.all([page.waitForURL(/settings-updated/), page.locator('#submit').click()]);
  return page.locator('.settings-error').allInnerTexts();
}

/** What stands in a field now. */
export const field = ({ page }, name) => page.locator(`#treatment-pathway-${name}`).inputValue();

/** Writes a post in the editor, as its author: the blocks are put in, shown, and published. Gives the post's address. */
export async function writes({ page, site }, title, blocks, shown) {
  await page.goto(`${site}/wp-admin/post-new.php`);
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId() && window.wp.blocks.getBlockType('core/embed'));
  await page.evaluate(
    ({ title, blocks }) => {
      const { dispatch } = window.wp.data;
      dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
      dispatch('core/editor').editPost({ title });
      dispatch('core/block-editor').insertBlocks(blocks.map(([name, attributes]) => window.wp.blocks.createBlock(name, attributes)));
    },
    { title, blocks },
  );
  const canvas = (await page.locator('iframe[name=editor-canvas]').count()) ? page.frameLocator('iframe[name=editor-canvas]') : page;
  await shown?.(canvas, page);
  const saved = await page.evaluate(async () => {
    const { dispatch, select } = window.wp.data;
    dispatch('core/editor').editPost({ status: 'publish' });
    await dispatch('core/editor').savePost();
    const { link, status } = select('core/editor').getCurrentPost();
    return { link, status, id: select('core/editor').getCurrentPostId() };
  });
  assert.equal(saved.status, 'publish');
  return `${site}/?p=${saved.id}`;
}
