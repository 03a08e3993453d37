// What the page around is told: its author in the console, where they look, and its scripts by an event that carries no answer.

/** Why something could not be had, with its address. What an engine throws may name an answer, and is not told.
 * @param {Element} tag @param {import('./fallback.js').Failed} failure @param {boolean} stays what was on screen is still there */
export function tellFailure(tag, { why, cause, findings }, stays) {
  const said = typeof cause === 'string' || cause instanceof Error;
  console.warn(
    `treatment-pathway: ${why}`,
    ...(said && why !== 'broke' ? [String(cause)] : []),
    ...findings,
  );
  tell(tag, 'pathway-failed', { reason: why, stays });
}

/** @param {Element} tag @param {string} name @param {unknown} [detail] */
export const tell = (tag, name, detail) =>
  tag.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
