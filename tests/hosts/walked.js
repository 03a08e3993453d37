// One person in any page and any browser, by what runs in the page: each control is brought into sight, looked at whether anything
// covers it, and pressed.
import assert from 'node:assert/strict';

/** Runs in the page. */
const inPage = (what, given) => {
  const find = (from) => {
    const own = from.querySelector('treatment-pathway');
    return own ?? [...from.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? (find(shadowRoot) ?? []) : []))[0];
  };
  const tags = document.querySelectorAll('treatment-pathway').length || 1;
  const root = find(document)?.shadowRoot;
  const at = (selector) => [...(root?.querySelectorAll(`.root:not([data-early]) ${selector}`) ?? [])].find((node) => node.checkVisibility());
  const does = {
    /** What is on screen. */
    screen: () => ({
      name: root?.querySelector('.root:not([data-early])')?.dataset.screen ?? null,
      heading: at('[part=heading]')?.textContent ?? null,
      emergency: at('[part~=card-emergency] a[href^="tel:"]')?.textContent ?? null,
      fallback: root?.querySelector('[part=status]')?.textContent ?? '',
      error: at('[part=errors]')?.textContent ?? null,
      ready: (globalThis.readied ?? 0) >= tags,
      heard: globalThis.heard,
    }),
    /** A tag loads once somebody comes near. */
    pass() {
      for (const tag of document.querySelectorAll('treatment-pathway')) tag.loading = 'eager';
    },
    press(selector) {
      const node = at(selector);
      if (!node) return 'is not there';
      node.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = node.getBoundingClientRect();
      const hit = root.elementFromPoint(left + width / 2, top + height / 2);
      if (!hit || !(node.contains(hit) || hit.contains(node))) return `is covered by ${hit?.localName ?? 'nothing'}.${hit?.className ?? ''} at ${left} ${top}`;
      node.click();
      return null;
    },
    /** The first answer to everything on screen. */
    answer() {
      for (const field of root.querySelectorAll('.root .field')) {
        const inputs = [...field.querySelectorAll('input')].filter((input) => input.checkVisibility());
        if (inputs.some(({ checked }) => checked)) continue;
        const text = inputs.find(({ type }) => type === 'text');
        if (text) Object.assign(text, { value: '5' }).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        else inputs[0]?.click();
      }
    },
  };
  return does[what](given);
};
const run = (browser, what, given) => browser.executeScript(`return (${inPage})(arguments[0], arguments[1])`, what, given ?? null);

/** Waits until what is on screen is so. */
async function until(browser, so, what) {
  let last;
  const seen = async () => so((last = await run(browser, 'screen')));
  await browser.wait(seen, 30_000).catch(() => assert.fail(`${what} never came: ${JSON.stringify(last)}`));
  return last;
}

/** Once it has been drawn: what a page animates may still be on its way. */
async function press(browser, selector) {
  let covered = null;
  const pressed = async () => (covered = await run(browser, 'press', selector)) === null;
  await browser.wait(pressed, 5_000).catch(() => assert.fail(`${selector} ${covered}`));
}

/** From the first screen to the lists of signs. */
export async function begin(browser) {
  await until(browser, ({ name }) => name === 'first', 'the first screen');
  await run(browser, 'pass');
  await until(browser, ({ ready }) => ready, 'all of it');
  await press(browser, '[part=start]');
  await until(browser, ({ name }) => name === 'checklist', 'a list of signs');
}

/** A sign of danger: the number to call is there. */
export async function emergency(browser, number = '911') {
  await press(browser, '[data-fact=saddle] .tick-yes');
  await press(browser, '[data-act=tick-do]');
  const { emergency } = await until(browser, (screen) => screen.emergency !== null, 'the number to call');
  assert.equal(emergency, number);
}

/** Through all the lists, and past three screens of questions. */
export async function walk(browser) {
  for (let screens = 0, questions = 0; questions < 3; screens++) {
    assert.ok(screens < 12, 'the lists end');
    const before = await run(browser, 'screen');
    if (before.name !== 'checklist') {
      questions++;
      await run(browser, 'answer');
    }
    await press(browser, '[part=continue]');
    const now = await until(browser, ({ heading, error }) => heading !== before.heading || error, 'the next screen');
    assert.equal(now.error, null, `${now.heading}`);
  }
}

/** What the page complained of. */
export const heard = async (browser) => (await run(browser, 'screen')).heard;
