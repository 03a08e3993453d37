// What a person has typed, ticked, unfolded and focused on a screen, put back when the same screen is drawn again in other
// words. Elements are found by what they are for, because none of them survives.

/** @param {Element} place @returns {(onto?: Element) => void} puts it all back, there or onto another screen */
export function domState(place) {
  const typed = new Map(inputs(place).map((input) => [key(input), input]));
  const open = folds(place).map((fold) => fold.open);
  const active = /** @type {ShadowRoot} */ (place.getRootNode()).activeElement;
  const focused = active && place.contains(active) ? key(active) : null;
  const from = active?.getBoundingClientRect();
  return (onto = place) => {
    for (const input of inputs(onto)) {
      const before = typed.get(key(input));
      if (!before || input.type === 'file' || (before.value === input.value && before.checked === input.checked))
        continue;
      input.value = before.value;
      input.checked = before.checked;
      // Whatever hangs on it follows, a question that depends on this answer for one.
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
    for (const [at, fold] of folds(onto).entries()) fold.open = open[at] ?? fold.open;
    const same = focused && [...onto.querySelectorAll('*')].find((node) => key(node) === focused);
    if (!same || !from) return;
    /** @type {HTMLElement} */ (same).focus({ preventScroll: true });
    // Other words are longer or shorter: what was in sight stays where it was, and nobody is left elsewhere on the page.
    if (from.bottom < 0 || from.top > innerHeight) return;
    scrollBy(0, same.getBoundingClientRect().top - from.top);
    same.scrollIntoView({ block: 'nearest' });
  };
}

/** Takes a screen away. @param {HTMLElement} place */
export function emptied(place) {
  // Chromium does not let go of a radio button that leaves a shadow root within its group, nor of the screen around it.
  for (const radio of place.querySelectorAll('[type=radio]')) radio.removeAttribute('name');
  place.replaceChildren();
  return place;
}

/** @param {Element} place */
const inputs = (place) => /** @type {HTMLInputElement[]} */ ([...place.querySelectorAll('input, textarea, .query-line select')]);
/** Those that are there before anything is unfolded. @param {Element} place */
const folds = (place) => [...place.querySelectorAll('details')].filter((fold) => !fold.parentElement?.closest('[data-detail]'));

/** @param {Element} node */
function key(node) {
  const part = (/** @type {string} */ name) => node.getAttribute(name) ?? '';
  const words = ['name', 'data-act', 'data-value', 'data-change', 'part', 'id'].map(part).join(' ');
  // A text field's value changes; a radio's tells it from its neighbours.
  const value = /^(radio|checkbox)$/.test(part('type')) ? part('value') : '';
  return `${node.tagName} ${words} ${value}`;
}
