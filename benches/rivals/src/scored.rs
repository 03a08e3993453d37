//! Pathways that count points: a sum over so many items, three conclusions by two of its bounds. Or two sums over the same
//! items with other points, of which one closes what the other opens: the two are known together, and so is their size.

use std::fmt::Write;

use treatment_pathway::authoring::document::SourceFile;

use crate::growth::complete;

/// Sizes of a curve, in items. As many as a questionnaire has, and more than any.
pub const SIZES: [usize; 5] = [5, 10, 20, 40, 80];
/// How many sums a curve has.
pub const SUMS: [(&str, usize); 2] = [("sum", 1), ("sums", 2)];
/// Answers of an item, of which each adds its number of points; and not to be sure.
const ANSWERS: usize = 4;

/// The files of a pathway with so many sums over so many items.
pub fn files(sums: usize, items: usize) -> Vec<SourceFile> {
    let mut logic =
        "[pathway]\nid = \"scored\"\nversion = \"1.0.0\"\nreviewed = 2026-11-22\nreview_due = 2027-11-22\n".to_owned();
    let words: Vec<String> = (0..ANSWERS).map(|answer| format!("\"a{answer}\"")).collect();
    for item in 0..items {
        let _ = write!(logic, "\n[facts.n{item}]\ntype = \"choice\"\nof = [{}]\ntypical = \"a0\"\n", words.join(", "));
    }
    for sum in 0..sums {
        let _ = write!(logic, "\n[scores.sum{sum}]\nitems = [\n");
        for item in 0..items {
            // Of a second sum an item weighs otherwise than of the first.
            let weight = if sum == 0 { 1 } else { 1 + item % 3 };
            for answer in 1..ANSWERS {
                let _ = writeln!(logic, "  {{ when = \"n{item} = a{answer}\", points = {} }},", answer * weight);
            }
        }
        logic += "]\n";
    }
    let (middle, high) = (items * (ANSWERS - 1) / 3, items * (ANSWERS - 1) * 2 / 3);
    let last = format!("sum{}", sums - 1);
    let _ = write!(
        logic,
        "\n[[steps]]\nid = \"points\"\nkind = \"decision\"\nhit = \"first\"\nwhy = \"the worse comes first\"\nbranches = [\n  \
         {{ when = \"possibly(sum0 >= {high})\", go = \"high\" }},\n  {{ when = \"possibly({last} >= {middle})\", go = \"some\" }},\n  \
         {{ otherwise = \"few\" }},\n]\n"
    );
    for end in ["high", "some", "few"] {
        let _ = write!(
            logic,
            "\n[[steps]]\nid = \"{end}\"\nkind = \"conclusion\"\nurgency = \"routine\"\nsources = [\"S\"]\n"
        );
    }
    complete(logic)
}
