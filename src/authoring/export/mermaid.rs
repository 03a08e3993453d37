//! The map for Mermaid, which wikis and repositories draw.

use super::{Onward, Whole};
use crate::model::position::{Position, StepId};

/// The map as a `flowchart`.
pub fn mermaid(whole: &Whole<'_>) -> String {
    let mut lines = vec!["flowchart TB".to_owned()];
    for (number, (name, steps)) in whole.lanes().into_iter().enumerate() {
        let named = name.is_some();
        lines.extend(name.map(|name| format!("  subgraph lane{number} [{}]", quoted(&name))));
        for step in steps {
            let (heading, number) = (whole.step(*step), step.number());
            lines.push(match whole.urgency(*step) {
                None => format!("    s{number}{{{}}}", quoted(&heading)),
                Some(urgency) => {
                    format!("    s{number}([{}])", quoted(&format!("{heading} ({})", whole.urgency_words(urgency))))
                }
            });
        }
        lines.extend(named.then(|| "  end".to_owned()));
    }
    for step in whole.say.pathway.steps.positions() {
        lines.extend(whole.onward(step).iter().map(|onward| line(whole, step, onward)));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn line(whole: &Whole<'_>, step: StepId, onward: &Onward) -> String {
    let arrow = if onward.checked { "-.->" } else { "-->" };
    format!("  s{} {arrow}|{}| s{}", step.number(), quoted(&whole.label(onward)), onward.to.number())
}

/// A text in quotes: whatever Mermaid or the HTML in it could mean something by stands by its number.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' | '#' | '&' | '<' | '>' | '`' | '\\' => quoted.push_str(&format!("#{};", u32::from(sign))),
            '\n' => quoted.push(' '),
            sign => quoted.push(sign),
        }
    }
    quoted.push('"');
    quoted
}
