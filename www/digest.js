import { createHash } from 'node:crypto';

/** What a file is, as a browser checks it. @param {string | Uint8Array} contents */
export const digest = (contents, kind = 'sha384') => `${kind}-${createHash(kind).update(contents).digest('base64')}`;
