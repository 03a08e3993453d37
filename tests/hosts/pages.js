// Pages that somebody may put the tag into, as data: what stands around it, and what has to be done until it can be seen.

/** What pages keep on top of themselves. */
export const HEADERS = {
  'a sticky header': 'header { position: sticky; top: 0; height: 140px; background: #fff; z-index: 9 }',
  'a fixed header': 'header { position: fixed; inset: 0 0 auto; height: 140px; background: #fff; z-index: 9 } main { padding-top: 140px }',
};

export const TAG = '<treatment-pathway src="/there/failed-back/" lang="en" country="us"><p>Call 911 in an emergency.</p><p slot="clinic-contact">Call us: 555 0100.</p></treatment-pathway>';
const SCRIPT = '<script type="module" src="/there/treatment-pathway.js"></script>';
/** @param {string} body @param {{ css?: string, html?: string, script?: string, head?: string, type?: string }} [more] `script` runs before the tag's own */
const page = (body, { css = '', html = '<!doctype html><html lang="en">', script = '', head = '' } = {}) => ({
  css,
  script,
  body: `${html}<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">${head}</head><body><header>A clinic</header><main><h1>A page</h1>${body}</main><footer><p>What stands below.</p></footer><script src="/page.js"></script>${SCRIPT}</body></html>`,
});
/** What puts the tag somewhere without writing HTML, which the policy refuses. */
const KEPT = `<template id="kept">${TAG}</template>`;
const FRESH = "document.getElementById('kept').content.cloneNode(true)";
const click = (id) => `document.getElementById('${id}').click()`;
const XHTML = '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">';
/** The page's own text stays there. */
const NO_MODULE = 'it runs no module in a document of XML';
/** Void elements of HTML, as XML wants them. */
const xml = (text) => text.replaceAll(/<(meta|link)([^>]*)>/g, '<$1$2/>');

/** `policy` empty: none. `opens`: what somebody does first. `frame`: it stands in one. */
export const PAGES = {
  'a plain page': { ...page(TAG), policy: '' },
  'the strictest policy, `trusted-types \'none\'`': page(TAG),
  ...Object.fromEntries(Object.entries(HEADERS).map(([name, css]) => [name, page(`<p>${'Something above. '.repeat(150)}</p>${TAG}`, { css })])),
  'right to left': page(TAG, { html: '<!doctype html><html lang="ar" dir="rtl">' }),
  'a dark page': page(TAG, { css: 'html { background: #111; color: #eee; color-scheme: dark }' }),
  'two tags': page(`${TAG}<h2>Again</h2>${TAG}`),
  'quirks mode': page(TAG, { html: '<html lang="en">' }),
  'XHTML': { ...page(TAG, { html: XHTML }), type: 'application/xhtml+xml', change: xml, not: { chromium: NO_MODULE, webkit: NO_MODULE } },
  'inside a shadow root': page(`${KEPT}<div id="place"></div>`, { script: `document.getElementById('place').attachShadow({ mode: 'closed' }).append(${FRESH})` }),
  'in a dialog': { ...page(`<button id="open">Open</button><dialog>${TAG}</dialog>`, { script: "document.getElementById('open').onclick = () => document.querySelector('dialog').showModal()" }), opens: click('open') },
  'in a tab that is not open': { ...page(`<button id="open">Questions</button><div id="panel" hidden>${TAG}</div>`, { script: "document.getElementById('open').onclick = () => (document.getElementById('panel').hidden = false)" }), opens: click('open') },
  'in closed details': { ...page(`<details><summary id="open">Questions</summary>${TAG}</details>`), opens: click('open') },
  'in a popover': { ...page(`<button id="open" popovertarget="pop">Questions</button><div id="pop" popover>${TAG}</div>`, { css: '#pop { inset: 5%; overflow: auto; inline-size: auto; block-size: auto }' }), opens: click('open') },
  'in a box that scrolls': page(`<div class="box">${TAG}</div>`, { css: '.box { height: 420px; overflow: auto; border: 1px solid }' }),
  'in a box that is turned and scaled': page(`<div class="box">${TAG}</div>`, { css: '.box { transform: scale(.9); transform-origin: 0 0; will-change: transform; contain: layout paint }' }),
  'in a box as wide as what is in it': page(`<div class="box">${TAG}</div>`, { css: '.box { float: left; border: 1px solid }' }),
  'beside another column': page(`<div class="row"><aside>A column of the page.</aside><div>${TAG}</div></div>`, { css: '.row { display: flex; gap: 1em } aside { flex: 0 0 12em }' }),
  'in a table of layout': page(`<table><tr><td>A column.</td><td>${TAG}</td></tr></table>`),
  'in a form of the page': page(`<form><label>Name <input name="name"></label>${TAG}<button>Send</button></form>`, { script: "document.querySelector('form').onsubmit = () => console.error('the form was sent')" }),
  'put there later by a script': page(`${KEPT}<div id="place"></div>`, { script: `setTimeout(() => document.getElementById('place').append(${FRESH}), 600)` }),
  // No policy: ours lets no page have one.
  'another `base`': { ...page(TAG.replace('/there/failed-back/', 'failed-back/'), { head: '<base href="/there/">' }), policy: '' },
  'everything animated': page(TAG, { css: '* { transition: all .4s !important; animation: in .4s both !important } @keyframes in { from { opacity: 0 } }' }),
  'a style sheet against everything': { path: '/clinic/hostile.html' },
  'the clinic of `www/clinic`': { path: '/clinic/index.html' },
};

/** A page around a frame. WordPress makes them sandboxed. */
export const framed = (address, sandbox) =>
  `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="data:,"></head><body><h1>A page</h1><iframe ${sandbox} title="Questions" src="${address}" width="900" height="800"></iframe></body></html>`;
