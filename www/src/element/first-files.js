// The first files of bundles, asked for beside what draws them: a slow line does not wait for one after the other.

/** One that was asked for; null where it could not be had. @typedef {{ address: string, early: Promise<Response | null> }} Asked */

/** Of each address once. @param {(URL | null)[]} bundles @param {RequestInit} how @returns {Asked[]} */
export function askFirstFiles(bundles, how) {
  const addresses = bundles.flatMap((bundle) => bundle?.href.replace(/\.json(?=$|[?#])/, '.first.json') ?? []);
  return [...new Set(addresses)].map((address) => ({ address, early: fetch(address, how).catch(() => null) }));
}
