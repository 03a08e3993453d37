// Somebody who uses the page: with the keyboard alone, or with a pointer where the keyboard is not the point.

/** The element that has the focus, through shadow roots. */
export const focused = (page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return {
      tag: at?.tagName.toLowerCase(),
      type: at?.type ?? null,
      name: at?.name ?? '',
      value: at?.value ?? '',
      text: at?.textContent.trim() ?? '',
      checked: at?.checked ?? false,
      look: at?.className ?? '',
      part: at?.getAttribute('part') ?? '',
      id: at?.id ?? '',
    };
  });

/** Answers the page of questions on screen by keyboard alone, from its heading to Continue. `choose(fact)` gives the value. */
export async function answerByKeyboard(page, choose) {
  const given = {};
  for (let stops = 0; stops < 200; stops++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    const fact = at.name.replace(/^f-/, '');
    if (at.part === 'continue') {
      await page.keyboard.press('Enter');
      return given;
    }
    if (at.type === 'radio') {
      given[fact] = String(choose(fact));
      await page.keyboard.press('Space');
      for (let i = 0; (await focused(page)).value !== given[fact]; i++) {
        if (i > 20) throw new Error(`${fact} has no answer ${given[fact]}`);
        await page.keyboard.press('ArrowDown');
      }
    } else if (at.type === 'checkbox') {
      // The "not sure" beside a number is one of these too.
      given[fact] ??= choose(fact);
      const wanted = [given[fact]].flat();
      // A page that comes back holds what was said on it, and a second press would take it back.
      if (wanted.includes(at.value) && !at.checked) await page.keyboard.press('Space');
    } else if (at.type === 'text') {
      given[fact] = choose(fact);
      await page.keyboard.type(String(given[fact]));
    }
  }
  throw new Error('Continue was never reached');
}

/** Answers the page of questions on screen with a finger: on the words of an answer, as people do. */
export async function answerByTouch(page, choose) {
  const given = {};
  if (await isList(page)) return tick(page, choose, (label) => label.tap());
  for (;;) {
    // One more question may show with every answer.
    const names = await page
      .locator('.root .field input')
      .evaluateAll((all) => all.filter((input) => input.checkVisibility()).map((input) => input.name));
    const fact = names.map((name) => name.replace(/^f-/, '')).find((name) => !(name in given));
    if (fact === undefined) break;
    given[fact] = choose(fact);
    const inputs = page.locator(`.root input[name="f-${fact}"]`);
    if (typeof given[fact] === 'number') {
      await inputs.first().tap();
      await page.keyboard.type(String(given[fact]));
    } else {
      for (const value of [given[fact]].flat()) {
        const option = page.locator('.root .option', { has: page.locator(`input[name="f-${fact}"][value="${value}"]`) });
        // A page that comes back holds what was said on it, and a second tap would take it back.
        if (!(await option.locator('input').isChecked())) await option.tap();
      }
    }
  }
  await page.locator('.root button.main').tap();
  return given;
}

const isList = async (page) => (await page.locator('.root[data-screen=checklist]').count()) > 0;

/** Ticks the rows of a list of signs, and presses what goes on: for somebody who says nothing of some of them, what an emergency
 * has beside it; else "None of these", which answers all that has no tick. Gives back what was said. */
async function tick(page, choose, press) {
  const given = {};
  // One more row may follow a tick.
  for (;;) {
    const groups = page.locator('.root .tick-group:visible');
    const facts = await groups.evaluateAll((all) => all.map((group) => group.dataset.fact));
    const fact = facts.find((one) => !(one in given));
    if (fact === undefined) break;
    given[fact] = choose(fact);
    if (given[fact] === undefined) continue;
    const wanted = [given[fact]].flat().map(String);
    for (const row of await page.locator(`.root [data-fact="${fact}"] .tick`).all()) {
      const value = await row.locator('.tick-yes input').inputValue();
      for (const box of await row.locator('label').all()) {
        const yes = (await box.getAttribute('class')) === 'tick-yes';
        const on = yes ? wanted.includes(value) : wanted.includes('not_sure') && !wanted.includes(value);
        // A doubt is said of the fact: one of its boxes marks all of them.
        if (on !== (await box.locator('input').isChecked())) await press(box);
      }
    }
  }
  const partly = Object.values(given).some((value) => value === undefined);
  const act = page.locator('.root [data-act=tick-do]');
  await press(partly && (await act.count()) ? act.first() : page.locator('.root [part=continue]'));
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Answers the page on screen with the pointer and goes on; gives back what was asked. */
export async function answer(page, facts) {
  // Whoever starts again stands at the first screen.
  const start = page.locator('.root[data-screen=first] [part=start]');
  if (await start.count()) await start.click();
  if (await isList(page)) return tick(page, (fact) => facts[fact], (label) => label.click());
  if (await page.locator('.root [part=form]').count()) return answerForm(page, facts);
  const given = {};
  for (const [fact, value] of Object.entries(facts)) {
    const inputs = page.locator(`.root input[name="f-${fact}"]`);
    // A question that the answers before it made pointless.
    if (!(await inputs.first().isVisible())) continue;
    given[fact] = value;
    if (typeof value === 'number') await inputs.first().fill(String(value));
    else for (const v of [value].flat()) await page.locator(`.root input[name="f-${fact}"][value="${v}"]`).check();
  }
  await page.locator('.root button.main').click();
  return given;
}

/** Says that saved answers, of a link, a file or a code, are to be opened. */
export const agree = (page) => page.locator('.root [data-act=opens-yes]').click();

/** Fills in a clinician's table and goes on; a fact that has no line is left out. */
export async function answerForm(page, facts) {
  const given = {};
  for (const [fact, value] of Object.entries(facts)) {
    const line = page.locator(`.root .query-line[data-fact="${fact}"]`);
    if (!(await line.count())) continue;
    given[fact] = value;
    const select = line.locator('select');
    if (await select.count()) await select.selectOption(value);
    else if (typeof value === 'number') await line.locator('input[type=text]').fill(String(value));
    else {
      if (!(await line.locator('.query-fold[open]').count())) await line.locator('.query-fold > summary').click();
      for (const member of [value].flat()) await line.locator(`input[value="${member}"]`).check();
    }
  }
  await page.locator('.root [part=form] [part=continue]').click();
  return given;
}

/** Opens every row of a result: what is not read at a glance stands there. */
export const rows = (page) => page.locator('.root .folds > details').evaluateAll((all) => all.forEach((row) => (row.open = true)));

/** Chooses Change beside an answer. */
export async function change(page, fact) {
  const folded = page.locator('.root [part=answers]:not([open]) > summary');
  if (await folded.count()) await folded.click();
  await page.locator(`.root [data-change="${fact}"]`).click();
}

/** Tab until the element in focus is the wanted one. */
export async function tabTo(page, wanted) {
  for (let stops = 0; stops < 200; stops++) {
    await page.keyboard.press('Tab');
    if (wanted(await focused(page))) return;
  }
  throw new Error('it was never reached');
}
