// The page around is told how high the frame should be, so that it needs no scroll bar of its own, and, once a press has led to
// another screen, that its top should come into sight.

/** Told in steps: from the very height of a screen a page around could guess what is on it. */
const STEP = 50;
/** A page around whose answer makes the content higher again would never end. Content grows so often only after a press. */
const MOST = 20;
/** A screen follows a press within this time, in milliseconds. */
const SOON = 2000;

/** @param {HTMLElement} content @param {HTMLElement} tag @param {import('./talk.js').Around} around */
export function heights(content, tag, around) {
  let told = 0;
  let grown = 0;
  let failed = false;
  const fallback = /** @type {HTMLElement} */ (tag.querySelector('p'));
  // Until its screen is there the tag is as high as the window, which is this frame: that would never end either.
  const waits = () => !failed && fallback.getClientRects().length > 0;
  const measure = () => {
    if (waits()) return;
    const now = Math.ceil(content.getBoundingClientRect().height / STEP) * STEP;
    if (now === told || (now > told && grown >= MOST)) return;
    if (now > told) grown += 1;
    told = now;
    around.tell('height', told);
  };
  new ResizeObserver(measure).observe(content);
  const fails = () => {
    failed = true;
    measure();
  };
  tag.addEventListener('pathway-failed', fails);
  // A script that cannot be had says so to itself alone.
  addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && fails(), true);
  around.listen(() => around.tell('height', told || innerHeight));
  // WordPress shows a frame once it has heard of it.
  if (around.secret) around.tell('height', innerHeight);

  let pressed = -SOON;
  addEventListener('click', ({ isTrusted, timeStamp }) => {
    if (!isTrusted) return;
    pressed = timeStamp;
    grown = 0;
  }, true);
  // The focus has gone to the heading of another screen: a press on what stays keeps it.
  tag.addEventListener('focusin', ({ timeStamp }) => {
    if (timeStamp - pressed > SOON) return;
    pressed = -SOON;
    around.tell('top');
  });
}
