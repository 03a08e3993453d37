// The first files of bundles, asked for beside what draws them: a slow line does not wait for one after the other.

/** Of each address once; null for one that cannot be had. @param {(URL | null)[]} bundles @param {RequestInit} how */
export function askFirstFiles(bundles, how) {
  const addresses = bundles.flatMap((bundle) => bundle?.href.replace(/\.json(?=$|[?#])/, '.first.json') ?? []);
  return [...new Set(addresses)].map((address) => fetch(address, how).catch(() => null));
}
