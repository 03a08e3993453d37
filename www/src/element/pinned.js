// Nothing that this file loads runs unless it is what was packed with it. A site pins this file by its `integrity`; `make dist`
// writes the digests of all the others into it. Served from their folder, none are pinned.

/** What one import brings: each file, and its digest. @type {[file: string, digest: string][]} */
const BEHIND = [];

/** Brings modules in, once each of their files has shown its digest. @template T @param {() => Promise<T>} bring */
export const behind = (bring) => admit(BEHIND, import.meta.url).then(bring);

/** A policy as strict as ours allows no import map that a script writes. A module that was preloaded with its digest is the very
 * one that `import()` runs afterwards; of one that differs, nothing may be imported, because that would fetch it again.
 * @param {[file: string, digest: string][]} files @param {string} from the address they stand beside */
export const admit = (files, from) =>
  Promise.all(
    files.map(([file, integrity]) => {
      const { href } = new URL(file, from);
      const link = Object.assign(document.createElement('link'), { rel: 'modulepreload', href, integrity });
      const preloaded = new Promise((done, fail) => {
        link.onload = done;
        link.onerror = () => fail(new Error(`${href} is not there, or was changed`));
        document.head.append(link);
      }).finally(() => link.remove());
      // WebKit preloads without a look at the digest; it does look where something is fetched.
      const looks = link.relList.supports('modulepreload') && !navigator.vendor.startsWith('Apple');
      return looks ? preloaded : fetch(href, { integrity });
    }),
  );
