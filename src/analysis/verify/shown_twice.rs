//! A conclusion shows the same treatment twice to the same person.

use super::Verifier;
use super::violation::ViolationKind;
use crate::analysis::encode::ShownAt;
use crate::analysis::encode::clearance::Clearance;
use crate::diagram::NodeLimit;

pub(super) fn verify(verifier: &mut Verifier<'_>) -> Result<(), NodeLimit> {
    for walk in Clearance::BOTH {
        let all = verifier.reach(walk).shown.clone();
        for (number, shown) in all.iter().enumerate() {
            let before = all.iter().take(number);
            for earlier in before.filter(|earlier| (earlier.step, earlier.treatment) == (shown.step, shown.treatment)) {
                twice(verifier, *shown, *earlier, walk)?;
            }
        }
    }
    Ok(())
}

fn twice(verifier: &mut Verifier<'_>, shown: ShownAt, earlier: ShownAt, walk: Clearance) -> Result<(), NodeLimit> {
    let both = verifier.diagrams.table.and(shown.when, earlier.when)?;
    let reaching = verifier.diagrams.table.and(shown.reach, earlier.reach)?;
    if verifier.diagrams.table.intersects(both, reaching) {
        let who = verifier.diagrams.table.and(both, reaching)?;
        let ShownAt { step, treatment, .. } = shown;
        verifier.violates_for(who, ViolationKind::ShownTwice { step, treatment, walk });
    }
    Ok(())
}
