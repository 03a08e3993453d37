//! Pathways whose steps share facts at random: each decision reads four of a pool, which has four for each. Nothing about
//! them says which facts belong together, as a pathway in stages does.

use std::fmt::Write;

use treatment_pathway::authoring::document::SourceFile;

use crate::growth::complete;
use crate::patients::Dice;

/// Sizes of the curve, in decisions.
pub const SIZES: [usize; 7] = [10, 20, 30, 40, 50, 60, 80];
/// Facts of a decision, and facts of the pool for each decision.
const FACTS: usize = 4;
/// Every fourth fact is a number.
const NUMBERS: usize = 4;

/// The files of a pathway of so many decisions.
pub fn files(decisions: usize) -> Vec<SourceFile> {
    let mut dice = Dice::new(1);
    let pool = decisions * FACTS;
    let mut logic =
        "[pathway]\nid = \"shared\"\nversion = \"1.0.0\"\nreviewed = 2026-11-22\nreview_due = 2027-11-22\n".to_owned();
    for fact in 0..pool {
        let domain = if fact % NUMBERS == 0 {
            "type = \"number\"\nmin = 0\nmax = 100\ntypical = 10"
        } else {
            "type = \"choice\"\nof = [\"no\", \"yes\"]\ntypical = \"no\""
        };
        let _ = write!(logic, "\n[facts.n{fact}]\n{domain}\n");
    }
    for step in 0..=decisions {
        if step < decisions {
            let tests = [(); FACTS].map(|()| match dice.below(pool) {
                fact if fact % NUMBERS == 0 => format!("n{fact} >= {}", 20 * (1 + dice.below(4))),
                fact => format!("n{fact} = yes"),
            });
            let [a, b, c, d] = tests;
            let next = if step + 1 < decisions { format!("decision-{}", step + 1) } else { format!("end-{decisions}") };
            let _ = write!(
                logic,
                "\n[[steps]]\nid = \"decision-{step}\"\nkind = \"decision\"\nbranches = [\n  {{ when = \"possibly(({a} and {b}) or \
                 ({c} and {d}))\", go = \"end-{step}\" }},\n  {{ otherwise = \"{next}\" }},\n]\n"
            );
        }
        let _ = write!(
            logic,
            "\n[[steps]]\nid = \"end-{step}\"\nkind = \"conclusion\"\nurgency = \"routine\"\nsources = [\"S\"]\n"
        );
    }
    complete(logic)
}
