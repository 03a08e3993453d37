// Answers that somebody puts into the one box for them: a code, a link that carries one, or the text of a saved file. Which of them
// it is, the text itself says.
import { decoded } from './code.js';
import { carried } from './fragment.js';
import { opened } from './saved.js';

/** @param {string} text @param {Pick<import('../engine/contents.js').Contents, 'id' | 'editions'>} document
 * @returns {import('../state/state.js').Snapshot | { trouble: string }} */
export function pasted(text, document) {
  const trimmed = text.trim();
  if (trimmed.startsWith('{')) return opened(trimmed, document);
  return decoded(carried(trimmed) ?? trimmed, document);
}
