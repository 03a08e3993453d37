// A page of text beside the walk, as a screen of its own.
import { aloud } from '../components/aloud.js';
import { citations, cited, claims } from '../components/claims.js';
import { el, heading, prose } from '../components/dom.js';
import { sources } from '../components/sources.js';

/** @param {import('../view').Explainer} explainer @param {import('./scene.js').Scene} scene */
export function read({ title, intro, parts, sources: known }, scene) {
  const { words, level } = scene;
  const all = { ...scene, ...citations(known, words) };
  const part = (/** @type {import('../view').Explainer['parts'][number]} */ each) => [
    el(`h${level + 1}`, { class: 'sub' }, each.heading),
    each.verdict && el('p', { class: 'label', part: 'verdict' }, each.verdict),
    prose(each.text),
    claims(each.claims, all),
    cited(each.claims, each.sources, all.cite),
  ];
  const node = el(
    'section',
    { class: 'page explainer', part: 'explainer' },
    heading(level, title),
    prose(intro),
    parts.map(part),
    // Last, when every part has cited its own.
    sources(all, scene),
  );
  return aloud(node, scene);
}
