// Nothing that this file loads runs unless it is what was packed with it. A site pins this file by its `integrity`; `make dist`
// writes the digests of all the others into it. Served from their folder, none are pinned.

/** What one import brings: each file, and its digest. @type {[file: string, digest: string][]} */
const BEHIND = [];

/** What is behind the shell, once each of its files has shown its digest. Where one is missing, this file itself may be an old one
 * that a browser has kept: it is fetched anew, so that loading the page again is of use. */
export const boot = () =>
  admit(BEHIND, import.meta.url)
    .then(() => import('./boot.js'))
    .catch((problem) => {
      fetch(import.meta.url, { cache: 'reload' }).catch(() => {});
      throw problem;
    });

/** A policy as strict as ours allows no import map that a script writes. A module that was preloaded with its digest is the very
 * one that `import()` runs afterwards; of one that differs, nothing may be imported, because that would fetch it again.
 * @param {[file: string, digest: string][]} files @param {string} from the address they stand beside */
export const admit = (files, from) =>
  Promise.all(
    files.map(([file, integrity]) => {
      const { href } = new URL(file, from);
      const link = Object.assign(document.createElement('link'), { rel: 'modulepreload', href, integrity });
      // WebKit preloads without a look at the digest; it does look where something is fetched.
      const looks = link.relList.supports('modulepreload') && !navigator.vendor.startsWith('Apple');
      const preloaded = () =>
        new Promise((done, fail) => {
          link.onload = done;
          link.onerror = fail;
          document.head.append(link);
        }).finally(() => link.remove());
      return (looks ? preloaded() : fetch(href, { integrity })).catch(() => {
        throw new Error(`${href} is missing or changed: serve all files of one version`);
      });
    }),
  );
