// The element's class, at the address by which a site may load it without registering it.
//
// Walks one person through a treatment pathway.
//
// ```html
// <treatment-pathway src="pathways/failed-back/" lang="en">
//   <p>Shown until everything has loaded, without JavaScript, and whenever something fails.</p>
// </treatment-pathway>
// ```
//
// Attributes: `src` folder with one bundle per language · `lang` (en) · `heading-level` 1 to 4 (2) · `country` of two letters,
// one of those in `element/countries.js`, whose numbers to call are shown (the region of `lang`, as in en-GB; a language alone names no
// country, and where none is known the texts say "your emergency number") · `emergency-number` and `crisis-number` in place of
// those · `clinic-name` · `history` off: the browser's Back leaves the page at once · `share` off: no QR code and no link with
// answers · `reading` plain or clinical (plain) · `theme` inherit, auto, light or dark (inherit: as light or dark as the page
// around; auto: what the reader's device prefers) · `bundle-integrity`: the digests of another author's bundles, as on a script.
//
// Slots, all of which are shown whenever something fails: the default one is the fallback · `intro` above the questions · `clinic-contact` below them, on every screen.
//
// CSS custom properties: `--pathway-font`, `--pathway-font-size`, `--pathway-ink`, `--pathway-paper`, `--pathway-accent`,
// `--pathway-radius`, `--pathway-max-width`, `--pathway-sticky-offset` (the height of what the page keeps on top).
//
// CSS parts: root, page, heading, question, answer, error, errors, continue, back, card, card-emergency, card-same-day,
// card-urgent-clinic, intro, checked, result, decision, clinical, recommend, offer, weigh, alongside, disagreements, disagreement,
// review, why, evidence, treatments, detail, numbers, matters, compare, values, answers, sources, news, scope, foot,
// emergency-line, clinic, about, status, country, languages, form, take, doctor, supposed, gate, term, aloud,
// map, contradictions, explainers, explainer, verdict,
// overdue.
//
// Events: `pathway-ready`; `pathway-failed` with `detail.reason`, and `detail.stays` where the page asked for something
// that cannot be had and what was on screen is still there. Neither carries an answer, and there is no other.
export { TreatmentPathway } from './element/treatment-pathway.js';
