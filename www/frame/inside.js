// Runs in the frame page, before the element wakes up: reads the page's own address, and talks with the page around.
import { heights } from './height.js';
import { opens } from './open.js';
import { choose } from './settings.js';
import { Around } from './talk.js';

const tag = /** @type {HTMLElement} */ (document.querySelector('treatment-pathway'));
const main = /** @type {HTMLElement} */ (document.querySelector('main'));

choose(tag, new URLSearchParams(location.search));

const framed = self !== top;
const around = new Around(parent, location.hash);
opens(tag, framed, around);
if (framed) heights(main, tag, around);
