// A person's answers as a file of their own, and the way back. A file is a stranger: whatever is wrong with it is said in a
// sentence, and the answers on screen stay.

/** @typedef {import('./view').Bundle} Bundle */
/** @typedef {import('./session.js').Snapshot} Snapshot */

const FORMAT = 'treatment-pathway-answers';

/** @param {Snapshot} snapshot @param {Bundle} bundle */
export function saved({ facts, checked, supposed, ratings, questions }, { pathway, hash }) {
  const { id, version } = pathway;
  return JSON.stringify(
    { format: FORMAT, pathway: id, version, hash, facts, checked, supposed, ratings, questions },
    null,
    2,
  );
}

/** The answers of a file, or why there are none: `trouble` is the id of a sentence.
 * @param {string} text @param {Bundle} bundle @returns {Snapshot | { trouble: string }} */
export function opened(text, { pathway }) {
  const file = parsed(text);
  if (file?.format !== FORMAT || !isTable(file.facts)) return { trouble: 'open-not-ours' };
  if (file.pathway !== pathway.id) return { trouble: 'open-other' };
  return {
    facts: file.facts,
    checked: file.checked === true,
    supposed: Array.isArray(file.supposed) ? file.supposed.map(String) : [],
    ratings: isTable(file.ratings) ? file.ratings : {},
    questions: typeof file.questions === 'string' ? file.questions : '',
  };
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @param {unknown} thing */
const isTable = (thing) => typeof thing === 'object' && thing !== null && !Array.isArray(thing);
