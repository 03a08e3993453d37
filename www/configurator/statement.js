// Privacy and accessibility on one page, for a clinic's compliance officer. The criteria are those of WCAG 2.2, levels A and AA;
// those of 2.1 have the same number in EN 301 549 V3.2.1, behind a 9. What nobody has tested by hand is said to be so.

/** How we know: the file of `tests/browser/` that looks for the contrary with every change; null where we only read what we
 * built. @typedef {string | null} How */

const YES = 'Supports';
const NONE = 'Does not apply';

/** @type {[number: string, name: string, level: 'A' | 'AA', result: string, how: How, what: string][]} */
export const CRITERIA = [
  ['1.1.1', 'Non-text content', 'A', YES, 'looks', 'Drawings are decoration beside words; numbers drawn as pictures stand in words too.'],
  ['1.2.1', 'Audio-only and video-only', 'A', NONE, null, 'There is no recorded sound and no film.'],
  ['1.2.2', 'Captions', 'A', NONE, null, 'There is no film.'],
  ['1.2.3', 'Audio description or alternative', 'A', NONE, null, 'There is no film.'],
  ['1.2.4', 'Captions, live', 'AA', NONE, null, 'There is no film.'],
  ['1.2.5', 'Audio description', 'AA', NONE, null, 'There is no film.'],
  ['1.3.1', 'Info and relationships', 'A', YES, 'looks', 'Headings, lists, tables and groups of answers are what they look like.'],
  ['1.3.2', 'Meaningful sequence', 'A', YES, null, 'What is read comes in the order that is seen.'],
  ['1.3.3', 'Sensory characteristics', 'A', YES, null, 'No sentence says “the red box” or “on the right”.'],
  ['1.3.4', 'Orientation', 'AA', YES, 'again', 'Turned, it is the same screen with the same answers.'],
  ['1.3.5', 'Identify input purpose', 'AA', NONE, null, 'Nothing about who somebody is is asked.'],
  ['1.4.1', 'Use of color', 'A', YES, 'shots', 'A standing is a word and a shape; in forced colours it stays.'],
  ['1.4.2', 'Audio control', 'A', YES, null, 'Reading aloud starts with a press and ends with one.'],
  ['1.4.3', 'Contrast', 'AA', YES, 'clinic', '4.5 to 1, light and dark; colours of a page are held to it.'],
  ['1.4.4', 'Resize text', 'AA', YES, 'looks', 'At 200 % nothing is lost.'],
  ['1.4.5', 'Images of text', 'AA', YES, null, 'There are none.'],
  ['1.4.10', 'Reflow', 'AA', YES, 'looks', 'At 320 pixels nothing has to be scrolled sideways.'],
  ['1.4.11', 'Non-text contrast', 'AA', YES, null, 'Lines of what can be pressed have 3 to 1.'],
  ['1.4.12', 'Text spacing', 'AA', YES, null, 'Boxes grow with what is in them.'],
  ['1.4.13', 'Content on hover or focus', 'AA', NONE, null, 'Nothing appears because something is pointed at.'],
  ['2.1.1', 'Keyboard', 'A', YES, 'vignettes', 'People of the cases walk to their result by keys alone.'],
  ['2.1.2', 'No keyboard trap', 'A', YES, 'vignettes', 'The same walks.'],
  ['2.1.4', 'Character key shortcuts', 'A', NONE, null, 'There are none.'],
  ['2.2.1', 'Timing adjustable', 'A', NONE, null, 'Nothing runs out.'],
  ['2.2.2', 'Pause, stop, hide', 'A', NONE, null, 'Nothing moves by itself.'],
  ['2.3.1', 'Three flashes', 'A', YES, null, 'Nothing flashes.'],
  ['2.4.1', 'Bypass blocks', 'A', YES, 'page', 'Each screen begins with a heading, which takes the focus.'],
  ['2.4.2', 'Page titled', 'A', 'Your page', null, 'The title is your page’s; the frame has its own.'],
  ['2.4.3', 'Focus order', 'A', YES, 'page', 'After each step the focus is at the heading or at what was done.'],
  ['2.4.4', 'Link purpose', 'A', YES, null, 'Links say where they lead.'],
  ['2.4.5', 'Multiple ways', 'AA', YES, 'search', 'A treatment is found on the ladder, by search and in a result.'],
  ['2.4.6', 'Headings and labels', 'AA', YES, 'looks', 'Every question and screen has its own.'],
  ['2.4.7', 'Focus visible', 'AA', YES, 'looks', 'A ring of its own, in forced colours too.'],
  ['2.4.11', 'Focus not obscured', 'AA', YES, 'host', 'A heading does not come to lie below a sticky header.'],
  ['2.5.1', 'Pointer gestures', 'A', NONE, null, 'One press is enough for all.'],
  ['2.5.2', 'Pointer cancellation', 'A', YES, null, 'A press counts when it is let go.'],
  ['2.5.3', 'Label in name', 'A', YES, 'looks', 'What is seen is what is announced.'],
  ['2.5.4', 'Motion actuation', 'A', NONE, null, 'Nothing is done by moving a device.'],
  ['2.5.7', 'Dragging movements', 'AA', NONE, null, 'Nothing is dragged.'],
  ['2.5.8', 'Target size', 'AA', YES, 'looks', 'What can be pressed is 24 pixels or more, answers 44.'],
  ['3.1.1', 'Language of page', 'A', YES, 'language', 'The element says its language, also where it is not the page’s.'],
  ['3.1.2', 'Language of parts', 'AA', 'Partly', null, 'Titles of sources stand in their own language, and do not say which.'],
  ['3.2.1', 'On focus', 'A', YES, null, 'Focus changes nothing.'],
  ['3.2.2', 'On input', 'A', YES, 'page', 'An answer goes on by a press of Continue; a tick shows its meaning beside it.'],
  ['3.2.3', 'Consistent navigation', 'AA', YES, null, 'Back, ladder and help have one place and order.'],
  ['3.2.4', 'Consistent identification', 'AA', YES, null, 'One word for one thing.'],
  ['3.2.6', 'Consistent help', 'A', YES, 'clinic', 'When to call, and the clinic, stand at the same place.'],
  ['3.3.1', 'Error identification', 'A', YES, 'page', 'In words, at the field and above.'],
  ['3.3.2', 'Labels or instructions', 'A', YES, 'number', 'Bounds and units stand at the field.'],
  ['3.3.3', 'Error suggestion', 'AA', YES, 'number', 'The sentence says what is taken.'],
  ['3.3.4', 'Error prevention', 'AA', YES, 'changed', 'Every answer can be changed; a new start can be undone.'],
  ['3.3.7', 'Redundant entry', 'A', YES, 'anew', 'Nothing is asked twice; danger signs of another day are asked again on purpose.'],
  ['3.3.8', 'Accessible authentication', 'AA', NONE, null, 'Nobody signs in.'],
  ['4.1.2', 'Name, role, value', 'A', YES, 'looks', 'Checked by axe in every state.'],
  ['4.1.3', 'Status messages', 'AA', YES, 'page', 'What changed is announced.'],
];

/** Those that came with WCAG 2.2. */
const NEW = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];

/** @returns {string} the rows of the table */
export const rows = () =>
  CRITERIA.map(([number, name, level, result, how, what]) => `<tr><th scope="row">${number} ${name}</th><td>${level}</td><td>${NEW.includes(number) ? '–' : `9.${number}`}</td><td>${result}</td><td>${how ? `A test (${how})` : 'Read only'}</td><td>${what}</td></tr>`).join('\n');
