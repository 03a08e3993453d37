// Every kind of screen there is, on the mock engine, as the steps that lead there.
import { answer, change, rows } from './person.js';

const CLEAR = { numb: 'no', fever: 'no' };
const PLAN = [CLEAR, { weeks: 40 }, { where: ['leg'] }, { moved: 'good' }];
const press = (selector) => (page) => page.locator(`.root ${selector}`).first().click();

/** Every fold, also those that opening one brings. @param {import('playwright-core').Page} page */
async function unfoldAll(page) {
  const closed = page.locator('.root details:not([open])');
  while ((await closed.count()) > 0) await closed.first().evaluate((fold) => (fold.open = true));
}

/** name: pages to answer, then things to do */
export const STATES = {
  'first page': [],
  'error summary': [{ numb: 'no' }],
  'number question': [CLEAR],
  'number refused': [CLEAR, { weeks: 900 }],
  'set question': [CLEAR, { weeks: 40 }],
  'choice question with answers unfolded': [CLEAR, { weeks: 40 }, { where: ['leg'] }, press('.fold summary')],
  emergency: [{ numb: 'yes', fever: 'yes' }],
  'same day, checked, next question': [{ numb: 'no', fever: 'yes' }, press('[data-act=checked]')],
  'result under an emergency': [{ numb: 'yes', fever: 'no' }, press('[data-act=checked]'), ...PLAN.slice(1)],
  result: [
    ...PLAN,
    unfoldAll,
  ],
  'result at a glance': PLAN,
  'what matters': [...PLAN, rows, press('[data-act=values]')],
  'ticked to be compared': [...PLAN, rows, press('[name=compare][value=moving]'), press('[name=compare][value=needle]')],
  'side by side': [
    ...PLAN,
    rows,
    press('[data-act=values]'),
    press('[name=v-undo]'),
    press('.page button.main'),
    rows,
    press('[name=compare][value=moving]'),
    press('[name=compare][value=needle]'),
    press('[data-act=compare]'),
    unfoldAll,
  ],
  'looking for a word': [press('[part=back]'), press('[part=look]'), (page) => page.locator('.root [name=search]').fill('call'), press('.found [data-found^=step]')],
  'a treatment on the ladder': [press('[part=back]'), press('[part=look]'), press('[data-act=look-t4]')],
  'the result so far': [press('[part=show-result]'), unfoldAll],
  'supposed, with undo': [...PLAN, rows, press('[data-act=suppose]')],
  'answers that do not fit': [CLEAR, { weeks: 77 }, { where: ['arm'] }],
  'a result of answers that do not fit': [CLEAR, { weeks: 77 }, { where: ['arm'] }, { moved: 'good' }],
  'a page beside the walk': [CLEAR, press('[data-act=read-causes]'), unfoldAll],
  'what people may have read': [press('[data-act=read-]'), unfoldAll],
  'parked answers': [...PLAN, (page) => change(page, 'weeks'), { weeks: 3 }],
  'a supposed confirmation': [
    ...PLAN,
    rows,
    press('[part=treatments] details:has([data-act=confirm]) > summary'),
    press('[data-act=confirm]'),
  ],
  'the form of a clinician': [PLAN[0], press('[data-act=reading]')],
  'what a clinician sees of a result': [...PLAN, rows, press('[data-act=reading]')],
  'taken along': [...PLAN, press('[data-act=take]'), press('[part=take] summary'), press('[data-act=code]')],
  'the graph, with a step open': [CLEAR, press('[data-act=graph]'), press('[data-act=map-all]'), press('[data-step=flags]')],
  'saved answers to open': [press('[part=back]'), press('[data-act=open-saved]')],
  'asked before starting again': [...PLAN, press('[data-act=restart]')],
};

/** @param {import('playwright-core').Page} page */
export async function reach(page, steps) {
  await page.locator('treatment-pathway .root').waitFor();
  for (const step of steps) await (typeof step === 'function' ? step(page) : answer(page, step));
}
