//! One fact of both versions, as a person of both has it.

use crate::model::domain::{Common, VersionReading};
use crate::model::pathway::Fact;
use crate::model::value::Value;

/// A fact that both versions can read.
pub(super) struct Shared {
    /// With every value that a patient of both may have.
    pub fact: Fact,
    /// How the old version reads it.
    pub old: VersionReading,
    /// How the new one does.
    pub new: VersionReading,
    /// Members of a set that only one version knows, as bits: nobody who is compared names one.
    pub unknown: u64,
    /// What is different, in words.
    pub changes: Vec<String>,
}

/// The fact as both versions know it; `None` when they have no value in common.
pub(super) fn shared(old: &Fact, new: &Fact) -> Option<Shared> {
    let mut changes = Vec::new();
    let common = old.domain.common(&new.domain, &mut changes)?;
    match (old.certain, new.certain) {
        (true, false) => changes.push("\"not sure\" is a new answer".to_owned()),
        (false, true) => changes.push("\"not sure\" is no answer any more".to_owned()),
        _ => {}
    }
    let certain = old.certain || new.certain;
    let typical = [common.new.value(new.typical), common.old.value(old.typical)];
    let typical = typical.into_iter().flatten().find(|value| fits(&common, certain, *value));
    let typical = typical.unwrap_or(common.domain.first());
    let Common { domain, old, new: of_new, unknown } = common;
    Some(Shared { fact: Fact { domain, certain, typical, ..alone(new) }, old, new: of_new, unknown, changes })
}

/// A fact as a patient has it, whoever asks and when.
pub(super) fn alone(fact: &Fact) -> Fact {
    Fact { asked_when: None, unasked: None, default: None, asked_of_clinician: false, ..fact.clone() }
}

fn fits(common: &Common, certain: bool, value: Value) -> bool {
    value != Value::NotApplicable
        && !(certain && value.has_doubt())
        && value.members() & common.unknown == 0
        && common.domain.can_be(value)
}
