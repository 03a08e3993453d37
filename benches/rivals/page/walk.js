// One walk through the real page, timed from the click on Continue to the end of layout of the next screen.

/** Before anything of the page runs: counts what the engine takes of an answer, and what is put off until its screen has been
 * painted; and says when the proof is done. */
export const watch = () => {
  globalThis.engine = { spent: 0, proved: false };
  globalThis.later = { spent: 0 };
  const wait = setTimeout;
  globalThis.setTimeout = (act, ...more) =>
    wait((...given) => {
      const start = performance.now();
      act(...given);
      later.spent += performance.now() - start;
    }, ...more);
  import('/pkg/treatment_pathway.js').then(({ Explorer }) => {
    let inside = false;
    for (const name of Object.getOwnPropertyNames(Explorer.prototype)) {
      const own = Explorer.prototype[name];
      if (typeof own !== 'function' || name === 'constructor') continue;
      Explorer.prototype[name] = function (...args) {
        if (inside) return own.apply(this, args);
        inside = true;
        const start = performance.now();
        try {
          const found = own.apply(this, args);
          if (found?.done) engine.proved = true;
          return found;
        } finally {
          engine.spent += performance.now() - start;
          inside = false;
        }
      };
    }
  });
};

/** Answers the page on screen and goes on: milliseconds in all, and the engine's part; null when nothing is asked. */
export const step = (answers) => {
  const root = document.querySelector('treatment-pathway').shadowRoot;
  const page = root.querySelector('.page');
  if (!page) return null;
  const list = root.querySelector('[data-screen=checklist]') !== null;
  for (const [fact, value] of Object.entries(answers)) {
    for (const input of page.querySelectorAll(`input[name="f-${CSS.escape(fact)}"]`)) {
      if (input.closest('[hidden]')) continue;
      // Of a list of signs, what is not ticked is answered by one press.
      if (list && input.closest('.tick-maybe') && value !== 'not_sure') continue;
      if (input.type === 'text') {
        input.value = String(value);
        input.dispatchEvent(new Event('change', { bubbles: true }));
      } else if ([value].flat().includes(input.value) && !input.checked) {
        input.click();
      }
    }
  }
  const button = page.querySelector('[data-none], button.main');
  document.body.getBoundingClientRect();
  engine.spent = later.spent = 0;
  const start = performance.now();
  button.click();
  document.body.getBoundingClientRect();
  const total = performance.now() - start;
  const next = root.querySelector('.page');
  if (next === page) throw new Error(`the page stayed: ${page.innerText}`);
  return { total, engine: engine.spent, asks: next?.querySelector('[data-focus]')?.innerText ?? 'the result' };
};

/** What the last answer put off, in milliseconds, once that is done. */
export const putOff = async () => {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done))));
  return later.spent;
};
