// What a page gets in a browser whose driver reads no console.
import { openRoots } from './open-roots.js';

/** Hears what a page complains of. WebDriver has no common way to read a console, so the page gets a script that listens. */
export const LISTENER = `
  (${openRoots})();
  globalThis.heard = [];
  for (const name of ['error', 'warn']) {
    const say = console[name];
    console[name] = (...said) => { heard.push(said.join(' ')); say.apply(console, said); };
  }
  addEventListener('error', (event) => heard.push(event.message));
  addEventListener('unhandledrejection', (event) => heard.push(String(event.reason)));
  addEventListener('securitypolicyviolation', (event) => heard.push(event.violatedDirective));`;
