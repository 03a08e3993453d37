//! `safety-rule-broken`: a safety rule does not hold for somebody.
//!
//! Why it matters: it is what the authors have sworn.
//!
//! ```toml
//! [[safety]]
//! id = "I2"
//! when = "weakness = severe_or_worsening"
//! urgency_at_least = "emergency"
//! ```
//!
//! Instead: open the patient that the finding shows, walk it, and mend the step where it goes wrong.

use super::{Authored, once_checked, patient};
use crate::analysis::verify::violation::{Breach, FallingPair};
use crate::data::finding::{Finding, Told};
use crate::model::position::{FactId, SafetyId};
use crate::model::value::Value;

pub(super) fn finding(authored: &Authored<'_>, rule: SafetyId, breach: &Breach) -> Finding {
    let (id, how) = (&authored.pathway.safety[rule].id, how(authored, breach));
    let at = authored.document.rule_at(rule);
    Finding::error("safety-rule-broken", at, format!("safety rule `{id}`: {how}"))
        .help("walk this patient, and mend the step where it goes wrong".to_owned())
}

fn how(authored: &Authored<'_>, breach: &Breach) -> String {
    match breach {
        Breach::EndsBelow(urgency) => format!("somebody ends below `{}`", urgency.word()),
        Breach::Shown { treatment, walk } => {
            format!("`{}` is shown to somebody{}", authored.treatment_id(*treatment), once_checked(*walk))
        }
        Breach::ShownBeside { alongside, walk } => {
            format!("`{}` is shown to somebody{}", authored.pathway.alongside[*alongside].id, once_checked(*walk))
        }
        Breach::NotShown { treatment, alongside, walk } => {
            let beside = alongside.map(|entry| authored.pathway.alongside[entry].id.as_str());
            let name = treatment.map(|treatment| authored.treatment_id(treatment)).or(beside).unwrap_or_default();
            format!("`{name}` is not shown to somebody{}", once_checked(*walk))
        }
        Breach::Concludes { step, walk } => {
            format!("somebody ends at `{}`{}", authored.step_id(*step), once_checked(*walk))
        }
        Breach::ShownBefore { treatment, step, walk } => {
            let (treatment, step) = (authored.treatment_id(*treatment), authored.step_id(*step));
            format!("`{treatment}` is shown to somebody before `{step}`{}", once_checked(*walk))
        }
        Breach::FallsAlong { fact, order, pair } => {
            let chain: Vec<String> = order.iter().map(|value| word(authored, *fact, *value)).collect();
            let chain = if chain.is_empty() { String::new() } else { format!(" ({})", chain.join(", ")) };
            let name = authored.fact_id(*fact);
            format!("urgency falls when `{name}` gets worse{chain}{}", two(authored, *fact, *pair))
        }
        Breach::FallsWith { fact, members, pair } => {
            let about = &authored.pathway.facts[*fact];
            let added = about.domain.members(*members).chain((!about.certain).then_some("not_sure"));
            let (added, pair) = (added.collect::<Vec<_>>().join(", "), two(authored, *fact, *pair));
            format!("urgency falls when one of {{ {added} }} is added to `{}`{pair}", about.id)
        }
    }
}

/// "with `x` = no it was same-day, with `x` = yes only routine".
fn two(authored: &Authored<'_>, fact: FactId, pair: Option<FallingPair>) -> String {
    let Some(FallingPair { better, worse }) = pair else { return String::new() };
    let with = |value: Value| format!("with `{}` = {}", authored.fact_id(fact), word(authored, fact, value));
    let (earlier, later) = (with(better.0), with(worse.0));
    format!(": {earlier} it was {}, {later} only {}", better.1.word(), worse.1.word())
}

/// An answer as a guard would write it.
fn word(authored: &Authored<'_>, fact: FactId, value: Value) -> String {
    match patient::answer(&authored.pathway.facts[fact].domain.write(value)) {
        Told::Word(word) | Told::Number(word) => word,
        Told::Words(words) => format!("{{ {} }}", words.join(", ")),
    }
}
