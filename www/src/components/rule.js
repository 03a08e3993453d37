// A rule in words: one line, or a heading over a list of such. What is joined is never a chain, which could be read in two ways.
import { el, plainList } from './dom.js';

/**
 * @param {import('../view').RuleWords} rule
 * @returns {import('./dom.js').Child[]}
 */
export const ruleParts = ({ words, parts }) => [
  words,
  parts.length > 0 && plainList('facts', parts.map((part) => el('li', null, ...ruleParts(part)))),
];
