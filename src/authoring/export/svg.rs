//! The map as a drawing of its own: boxes with wrapped text, lines that run between them, a title and a description for
//! who does not see it.

use super::Whole;
use super::wrap::wrap;
use crate::authoring::layout::lines::{FINE, corners};
use crate::authoring::layout::{ACROSS, Edge, LaneId};
use crate::data::markup::{Element, el};
use crate::model::pathway::Urgency;
use crate::model::position::{Rows, StepId};

/// A length on paper.
type Pixels = usize;

const BOX: Pixels = 216;
const GAP: Pixels = 40;
const PITCH: Pixels = BOX + GAP;
const WIDTH: Pixels = ACROSS * PITCH + GAP;
const PADDING: Pixels = 12;
/// Size of the type, and from line to line.
const TYPE: Pixels = 14;
const LINE: Pixels = 18;
/// From the top of a lane to its first row: its name stands there.
const HEAD: Pixels = 56;
/// How far two tracks lie apart.
const TRACK: i64 = 5;

/// What stands in a box.
struct Words {
    small: String,
    lines: Vec<String>,
}

/// Where rows begin and end.
struct Heights {
    spans: Vec<(Pixels, Pixels)>,
    heads: Rows<LaneId, Pixels>,
    height: Pixels,
}

/// The map. `id` tells two drawings of one page apart.
pub fn svg(whole: &Whole<'_>, id: &str) -> Element {
    let steps = &whole.say.pathway.steps;
    let words = Rows::like(steps, |step| words(whole, step));
    let rows = heights(whole, &words);
    let title = whole.words("booklet-map-of", &[("title", &whole.title())]);
    let lanes: Vec<String> = whole.lanes().into_iter().filter_map(|(name, _)| name).collect();
    let endings = steps.positions().filter(|step| whole.urgency(*step).is_some()).count().to_string();
    let says = [("steps", steps.len().to_string()), ("endings", endings), ("lanes", lanes.join("; "))];
    let desc = whole.words("booklet-map-says", &says.each_ref().map(|(name, value)| (*name, value.as_str())));
    let (title_id, desc_id) = (format!("{id}-title"), format!("{id}-desc"));
    let arrow = el("marker")
        .with("id", format!("{id}-arrow"))
        .with("viewBox", "0 0 8 8")
        .with("refX", 8)
        .with("refY", 4)
        .with("markerWidth", 8)
        .with("markerHeight", 8)
        .with("orient", "auto")
        .and(el("path").with("d", "M0 0 8 4 0 8z").with("fill", "#4a5864"));
    let lines = whole.layout.edges.iter().map(|edge| line(whole, edge, &rows, id));
    let boxes = words.each().map(|(step, words)| step_box(whole, step, words, &rows));
    el("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("viewBox", format!("0 0 {WIDTH} {}", rows.height))
        .with("role", "img")
        .with("lang", whole.say.lang)
        .with("direction", if whole.mirrored { "rtl" } else { "ltr" })
        .with("aria-labelledby", &title_id)
        .with("aria-describedby", &desc_id)
        .with("font-family", "system-ui, sans-serif")
        .with("font-size", TYPE)
        .and(el("title").with("id", title_id).text(title))
        .and(el("desc").with("id", desc_id).text(desc))
        .and(el("defs").and(arrow))
        .and(el("rect").with("width", WIDTH).with("height", rows.height).with("fill", "#fff"))
        .and(heads(whole, &rows))
        .and(el("g").with("fill", "none").with("stroke", "#4a5864").with("stroke-width", "1.5").and(lines))
        .and(boxes)
}

fn words(whole: &Whole<'_>, step: StepId) -> Words {
    let urgency = whole.urgency(step).map(|urgency| whole.urgency_words(urgency));
    let small = urgency.unwrap_or_else(|| whole.word("booklet-decision"));
    Words { small, lines: wrap(&whole.step(step), TYPE, BOX - 2 * PADDING) }
}

/// Each row is as high as its longest text.
fn heights(whole: &Whole<'_>, words: &Rows<StepId, Words>) -> Heights {
    let mut rows = Heights { spans: Vec::new(), heads: Rows::new(), height: GAP / 2 };
    for lane in &whole.layout.lanes {
        rows.heads.push(rows.height);
        rows.height += if lane.id.is_some() { HEAD } else { GAP };
        let levels = lane.steps.iter().map(|step| whole.layout.level(*step));
        for level in lane.above..levels.max().map_or(lane.above, |last| last + 1) {
            let here = lane.steps.iter().filter(|step| whole.layout.level(**step) == level);
            let lines = here.map(|step| words[*step].lines.len()).max().unwrap_or(0);
            let high = (lines + 1) * LINE + 2 * PADDING;
            rows.spans.push((rows.height, rows.height + high));
            rows.height += high + GAP;
        }
    }
    rows
}

/// Where a horizontal place is, from the side on which lines of text begin.
fn across(whole: &Whole<'_>, x: Pixels) -> Pixels {
    if whole.mirrored { WIDTH - x } else { x }
}

fn heads(whole: &Whole<'_>, rows: &Heights) -> Vec<Element> {
    let heads = whole.lanes().into_iter().map(|(name, _)| name).zip(&rows.heads);
    let head = |(name, top): (Option<String>, &Pixels)| {
        let line = el("path").with("d", format!("M0 {top}H{WIDTH}")).with("stroke", "#7b8894");
        let text = el("text").with("x", across(whole, GAP / 2)).with("y", top + 26).with("font-weight", 700);
        let text = text.with("font-size", 18).with("fill", "#1b2733");
        [line, text.text(name.unwrap_or_default())]
    };
    heads.flat_map(head).collect()
}

fn step_box(whole: &Whole<'_>, step: StepId, words: &Words, rows: &Heights) -> Element {
    let (top, bottom) = rows.spans.get(whole.layout.level(step)).copied().unwrap_or_default();
    let start = GAP + whole.layout.column(step) * PITCH;
    let x = if whole.mirrored { WIDTH - start - BOX } else { start };
    let urgency = whole.urgency(step);
    let edge = match urgency {
        Some(Urgency::Emergency) => "#b3141d",
        Some(Urgency::SameDay) => "#1b2733",
        Some(Urgency::UrgentClinic | Urgency::Routine) => "#0b5c73",
        None => "#7b8894",
    };
    // A decision is square and thin, an ending round and thick.
    let (round, thick) = if urgency.is_some() { (16, "2.5") } else { (0, "1.25") };
    let frame = el("rect").with("x", x).with("y", top).with("width", BOX).with("height", bottom - top);
    let frame = frame.with("rx", round).with("fill", "#fff").with("stroke", edge).with("stroke-width", thick);
    let at = across(whole, start + PADDING);
    let text = |line: Pixels| el("text").with("x", at).with("y", top + PADDING + line * LINE + TYPE);
    let small = text(0).with("font-size", 12).with("fill", "#4a5864").text(words.small.clone());
    let lines = words.lines.iter().enumerate();
    let lines = lines.map(|(at, line)| text(at + 1).with("fill", "#1b2733").text(line.clone()));
    el("g").and(frame).and(small).and(lines.collect::<Vec<_>>())
}

fn line(whole: &Whole<'_>, edge: &Edge, rows: &Heights, id: &str) -> Element {
    let whole_number = |number: Pixels| i64::try_from(number).unwrap_or(0);
    // A fine place to pixels: the nearest place at which lines may run, and the track beside it.
    let split = |fine: i64| {
        let place = (fine + FINE / 2).div_euclid(FINE);
        (usize::try_from(place).unwrap_or(0), fine - place * FINE)
    };
    let x = |fine: i64| {
        let (place, track) = split(fine);
        let x = whole_number(across(whole, GAP / 2 + place * PITCH / 2));
        x + if whole.mirrored { -track } else { track } * TRACK
    };
    let span = |step: StepId| rows.spans.get(whole.layout.level(step)).copied().unwrap_or_default();
    let ((_, leaves), (arrives, _)) = (span(edge.from), span(edge.to));
    let [start, below, run, _, over, _] = corners(whole.layout, edge);
    let gap = |edge: Pixels, fine: (i64, i64), down: bool| {
        let middle = whole_number(edge) + whole_number(GAP) / 2 * if down { 1 } else { -1 };
        middle + split(fine.1).1 * TRACK
    };
    let (low, high) = (gap(leaves, below, true), gap(arrives, over, false));
    let path = format!("M{} {leaves}V{low}H{}V{high}H{}V{arrives}", x(start.0), x(run.0), x(over.0));
    let drawn = el("path").with("d", path).with("marker-end", format!("url(#{id}-arrow)"));
    if edge.checked { drawn.with("stroke-dasharray", "5 4") } else { drawn }
}
