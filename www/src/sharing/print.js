// Prints one part of the element and nothing of the page around it. A mark on the tag, and a sheet that lives as long as the
// printing does, in the page and in every shadow root between.

const MARK = 'pathway-printing';
const ONLY = `@page { margin: 10mm } @media print {
*:not(.${MARK}, :has(.${MARK})) { display: none !important }
.${MARK}, :has(.${MARK}) {
display: block !important; position: static !important; inline-size: auto !important; block-size: auto !important;
min-inline-size: 0 !important; max-inline-size: none !important; max-block-size: none !important; overflow: visible !important;
margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; transform: none !important } }`;

/** Says whether the browser began to. @param {ShadowRoot} root of the element whose part is printed */
export function printPart(root) {
  /** @type {(() => void)[]} */
  const undo = [];
  for (let host = root.host; host; host = /** @type {ShadowRoot} */ (host.getRootNode()).host) {
    const around = /** @type {Document | ShadowRoot} */ (host.getRootNode());
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(ONLY);
    host.classList.add(MARK);
    around.adoptedStyleSheets = [...around.adoptedStyleSheets, sheet];
    undo.push(() => {
      host.classList.remove(MARK);
      around.adoptedStyleSheets = around.adoptedStyleSheets.filter((other) => other !== sheet);
    });
  }
  const restore = () => {
    for (const each of undo.splice(0)) each();
  };
  addEventListener('afterprint', restore, { once: true });
  // Where a frame may not print, and on phones that print in their own time, the next thing that a person does ends it.
  root.addEventListener('focusin', restore, { once: true });
  root.addEventListener('pointerdown', restore, { once: true });
  let began = false;
  addEventListener('beforeprint', () => (began = true), { once: true });
  print();
  return began;
}
