// For the page around: each `<iframe data-treatment-pathway>` becomes as high as what it shows. At most 1,000 bytes, packed.
// What a frame says is believed only of that frame, only from the origin of its address, and only in numbers within bounds.
const ours = () => [.../** @type {NodeListOf<HTMLIFrameElement>} */ (document.querySelectorAll('iframe[data-treatment-pathway]'))];

addEventListener('message', ({ data, origin, source }) => {
  const frame = ours().find(({ contentWindow }) => contentWindow === source);
  if (!frame || data?.['treatment-pathway'] !== 1) return;
  const { sandbox, src, style } = frame;
  // A frame that may not have its origin sends none.
  const own = frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;
  if (origin !== own) return;
  const { type, value } = data;
  if (type === 'height' && Number.isFinite(value)) {
    style.height = `${Math.min(Math.max(value, 200), 30000)}px`;
    style.border = '0';
  }
  // Only while somebody is in it.
  if (document.activeElement !== frame) return;
  const { top } = frame.getBoundingClientRect();
  if (type === 'top' && (top < 0 || top > innerHeight / 2)) frame.scrollIntoView();
  if (type === 'open') location.assign(src);
});
// A frame that was there before this script tells its height again.
for (const { contentWindow } of ours()) contentWindow?.postMessage({ 'treatment-pathway': 1, type: 'hello' }, '*');
