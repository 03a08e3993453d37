// When a tag loads: at once, once it comes near the window, or once somebody turns to it. A page that nobody scrolls down pays for
// this shell and nothing else.
import { waiting } from './handed.js';

/** So far outside the window it begins, to be there when it is reached. */
const rootMargin = '300px';

/** @param {HTMLElement} tag @param {AbortSignal} signal as long as it stands on a page @param {() => void} now */
export function near(tag, signal, now) {
  const loading = tag.getAttribute('loading');
  // Whoever opened a link with answers waits for this tag.
  if (loading === 'eager' || waiting()) return now();
  if (loading === 'interaction') for (const turn of ['pointerover', 'focusin']) tag.addEventListener(turn, now, { signal });
  else {
    const watch = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && now(), { rootMargin });
    watch.observe(tag);
    signal.addEventListener('abort', () => watch.disconnect());
  }
}
