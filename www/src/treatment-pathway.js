// The element's contract: all that a page around can set, call, hear and style. `custom-elements.json` and the types of
// `make dist` are made of this file.
import { defineProperties } from './element/properties.js';
import { remoteOf } from './element/ready.js';
import { Shell } from './element/shell.js';

/**
 * Walks one person through a treatment pathway. What stands inside the tag is shown until everything has loaded, without
 * JavaScript, and whenever something fails.
 *
 * @tag treatment-pathway
 * @tagname treatment-pathway
 *
 * @attr {string} src - The folder with one bundle for each language.
 * @attr {string} [lang=en] - The language, which names the bundle's file; its region says whose numbers to call are shown.
 * @attr {'lazy' | 'eager' | 'interaction'} [loading=lazy] - When it loads: near the window, at once, or once somebody turns to it.
 * @attr {'inherit' | 'auto' | 'light' | 'dark'} [theme=inherit] - As light or dark as the page, as the reader's device prefers, or one of both.
 * @attr {'plain' | 'clinical'} [reading=plain] - Written for patients, or for clinicians, who fill in one table.
 * @attr {'1' | '2' | '3' | '4'} [heading-level=2] - The level of its first heading.
 * @attr {string} country - Two letters: whose numbers to call are shown. Without it the region of `lang` counts.
 * @attr {string} emergency-number - In place of the country's.
 * @attr {string} crisis-number - In place of the country's.
 * @attr {string} clinic - A file that says what the tag leaves out, for all of a clinic's pages: `{"clinic-name": "…", "accent": "#…"}`.
 * @attr {string} clinic-name - Stands above what is slotted as `clinic-contact`, on every screen.
 * @attr {string} clinic-phone - A number to press, below the name.
 * @attr {string} clinic-logo - A picture beside the name.
 * @attr {string} accent - The colour of what fits and of what can be pressed; one too faint to be read is shown darker, or lighter.
 * @attr {'on' | 'off'} [history=on] - Off: the browser's Back leaves the page at once.
 * @attr {'on' | 'off'} [share=on] - Off: no picture and no link that carry answers.
 * @attr {string} bundle-integrity - The digests of another author's bundles and first files, as on a script.
 *
 * @prop {string} src - As the attribute, like all that follow.
 * @prop {'lazy' | 'eager' | 'interaction' | ''} loading
 * @prop {'inherit' | 'auto' | 'light' | 'dark' | ''} theme
 * @prop {'plain' | 'clinical' | ''} reading
 * @prop {string} headingLevel
 * @prop {string} country
 * @prop {string} emergencyNumber
 * @prop {string} crisisNumber
 * @prop {string} clinic
 * @prop {string} clinicName
 * @prop {string} clinicPhone
 * @prop {string} clinicLogo
 * @prop {string} accent
 * @prop {'on' | 'off' | ''} history
 * @prop {'on' | 'off' | ''} share
 * @prop {string} bundleIntegrity
 *
 * @slot - The fallback: when to call, in your own words, and a link to the plain pages (`pages/en/index.html` beside the bundle). It is read while this loads, without JavaScript or WebAssembly, and whenever something fails.
 * @slot intro - Above the questions.
 * @slot clinic-contact - Below them, on every screen.
 * @slot disclaimer - Below the clinic's contact.
 * @slot footer - At the very end.
 *
 * @fires {CustomEvent<null>} pathway-ready - All is there. It carries no answer, and neither does any other event.
 * @fires {CustomEvent<{ reason: string, stays: boolean }>} pathway-failed - Why something could not be had, and whether what was on screen is still there.
 *
 * @cssstate ready - All is there.
 *
 * @cssprop --pathway-font - The typefaces.
 * @cssprop --pathway-font-size - The size of its text, on which all other sizes hang.
 * @cssprop --pathway-ink - Its text.
 * @cssprop --pathway-paper - What it stands on.
 * @cssprop --pathway-accent - What fits, what is chosen, what can be pressed.
 * @cssprop --pathway-on-accent - Text on that.
 * @cssprop --pathway-radius - How round its boxes are.
 * @cssprop --pathway-max-width - How wide it becomes.
 * @cssprop --pathway-sticky-offset - The height of what the page keeps on top.
 *
 * @csspart about - What this is, and is not, on a result.
 * @csspart about-row - What this is, as a row of a result.
 * @csspart again - A new start, beside the way on.
 * @csspart alongside - What stands beside the next steps.
 * @csspart aloud - Reads a page aloud.
 * @csspart also - Further doubts on one card.
 * @csspart always - What is said whatever was answered.
 * @csspart answer - One question's field.
 * @csspart answers - The answers so far.
 * @csspart asks - What a clinician has left open.
 * @csspart back - The way back.
 * @csspart call - The number to call.
 * @csspart card - An urgent card.
 * @csspart card-emergency - One of an emergency.
 * @csspart card-same-day - One for today.
 * @csspart card-urgent-clinic - One for this week.
 * @csspart checked - That somebody has been checked.
 * @csspart checklist - A list of danger signs.
 * @csspart clinic - The clinic's name and contact.
 * @csspart clinical - A clinician's words.
 * @csspart compare - Treatments side by side.
 * @csspart continue - The way on.
 * @csspart contradictions - Answers that do not go together.
 * @csspart could-be-urgent - What could still be urgent.
 * @csspart country - Whose numbers these are.
 * @csspart decided - Why, and what decided.
 * @csspart decision - What decided.
 * @csspart detail - All there is of a treatment.
 * @csspart differ - Where experts differ, as a row.
 * @csspart disagreement - One thing experts differ about.
 * @csspart disagreements - Where experts differ.
 * @csspart doctor - The page for the doctor.
 * @csspart emergency-line - When to call, in one line.
 * @csspart error - What is wrong with one answer.
 * @csspart errors - What is wrong with a page of answers.
 * @csspart every - Every treatment, as a row.
 * @csspart every-step - All next steps, as a row.
 * @csspart evidence - What is known of a claim.
 * @csspart explainer - A page beside the walk.
 * @csspart explainers - The ways to those.
 * @csspart foot - What stands below every screen.
 * @csspart form - A clinician's table.
 * @csspart gate - A decision on the map.
 * @csspart gives - Whether the page around may have the answers.
 * @csspart heading - The screen's heading.
 * @csspart intro - What this page is.
 * @csspart keep - Whether answers stay on this device.
 * @csspart kept - Answers that stayed on this device.
 * @csspart ladder - All treatments, rung by rung.
 * @csspart languages - Other languages.
 * @csspart look - The way to look around.
 * @csspart map - How the decision is made.
 * @csspart matters - What matters to a person.
 * @csspart means - What a tick means.
 * @csspart more-rows - Further rows of a comparison.
 * @csspart must - What a safety rule shows.
 * @csspart news - What has just changed.
 * @csspart next-steps - At most three next steps.
 * @csspart numbers - Numbers drawn as pictures.
 * @csspart offer - What else is open.
 * @csspart opens - Whether saved answers are opened.
 * @csspart overdue - That a review is overdue.
 * @csspart page - A screen of questions, or one beside the walk.
 * @csspart passed - What was decided on the way.
 * @csspart progress - How far one is.
 * @csspart proof - What was proved, and for how many.
 * @csspart question - A screen of questions.
 * @csspart read - What can be read aloud or beside.
 * @csspart reasons - Why, in two sentences.
 * @csspart recommend - What comes first.
 * @csspart result - A result.
 * @csspart review - When to look again.
 * @csspart root - All of it.
 * @csspart rung - One rung of the ladder.
 * @csspart scope - Whom this is for.
 * @csspart scores - What was counted, and what adds to it.
 * @csspart search - A place to find a treatment, a step or a word.
 * @csspart show-result - The way to the result so far.
 * @csspart so-far - What can be said so far.
 * @csspart sources - The sources.
 * @csspart start - The way to the questions.
 * @csspart status - Why the questions cannot start.
 * @csspart supposed - Answers that are only supposed.
 * @csspart take - What can be taken along.
 * @csspart term - A word that is explained.
 * @csspart tick-help - What helps to answer one sign.
 * @csspart tools - Print, take along, compare, change.
 * @csspart tray - What is ticked to be compared.
 * @csspart treatment - One treatment on the ladder.
 * @csspart treatment-card - What opens beneath it.
 * @csspart treatments - Every treatment of a result.
 * @csspart tried - What was tried.
 * @csspart values - What matters, to be rated.
 * @csspart verdict - What is right of what people may have read.
 * @csspart weigh - What to weigh.
 * @csspart why - Why a result, or a treatment, is what it is.
 * @csspart worth - What is most worth finding out.
 * @csspart would-change - What would change it.
 */
export class TreatmentPathway extends Shell {
  /** Of the element, not of the pathway. */
  static version = '0.1.0';

  static {
    defineProperties(TreatmentPathway);
  }

  /** Begins again, without answers. @returns {Promise<void>} */
  async restart() {
    (await remoteOf(this)).restart();
  }

  /** Asks the person whether this page may have their answers. @returns {Promise<string | null>} a saved file's text; null where they do not want it */
  async exportAnswers() {
    return (await remoteOf(this)).exportAnswers();
  }

  /** Asks the person whether to open answers that were saved. @param {string} text @returns {Promise<boolean>} false where it holds no answers to this pathway */
  async importAnswers(text) {
    return (await remoteOf(this)).importAnswers(text);
  }

  /** Opens the page for the doctor, and prints it alone. @returns {Promise<void>} */
  async print() {
    (await remoteOf(this)).print();
  }
}
