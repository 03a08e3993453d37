//! The map for Graphviz.

use super::Whole;

/// The map as a `digraph`. `splines=ortho` would lose the labels, so the lines are Graphviz's own.
pub fn dot(whole: &Whole<'_>) -> String {
    let mut lines = vec![
        format!("digraph {} {{", quoted(&whole.say.pathway.id)),
        format!("  label = {};", quoted(&whole.title())),
        "  rankdir = TB; node [shape = box, fontname = \"sans-serif\"]; edge [fontname = \"sans-serif\", fontsize = 10];"
            .to_owned(),
    ];
    for (number, (name, steps)) in whole.lanes().into_iter().enumerate() {
        lines.push(format!("  subgraph cluster_{number} {{"));
        lines.extend(name.map(|name| format!("    label = {};", quoted(&name))));
        for step in steps {
            let shape = match whole.urgency(*step) {
                None => "shape = diamond".to_owned(),
                Some(urgency) => format!("style = rounded, xlabel = {}", quoted(&whole.urgency_words(urgency))),
            };
            let id = whole.step_id(*step);
            lines.push(format!("    {} [label = {}, {shape}];", quoted(id), quoted(&whole.step(*step))));
        }
        lines.push("  }".to_owned());
    }
    for step in whole.say.pathway.steps.positions() {
        for onward in whole.onward(step) {
            let dashed = if onward.checked { ", style = dashed" } else { "" };
            let (from, to) = (quoted(whole.step_id(step)), quoted(whole.step_id(onward.to)));
            lines.push(format!("  {from} -> {to} [label = {}{dashed}];", quoted(&whole.label(&onward))));
        }
    }
    lines.push("}\n".to_owned());
    lines.join("\n")
}

/// A text in quotes: Graphviz knows `\"`, reads every other backslash its own way, and `&…;` as a sign of HTML.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('&', "&amp;").replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}
