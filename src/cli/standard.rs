//! The scorecard of a decision-aid standard, as `pathway check --standard` prints it.

use serde_json::{Value, json};
use treatment_pathway::authoring::document::Document;
use treatment_pathway::authoring::standard::{self, JudgedItem, NAME, Verdict, development};

use super::load::Loaded;

/// Judges a pathway; what does not hold becomes a finding of its check.
pub fn judge(loaded: &mut Loaded) -> Vec<JudgedItem> {
    let proved = loaded.checked.pathway.as_ref().zip(loaded.diagrams.as_mut());
    let judged = standard::judge(&loaded.folder.document, &loaded.checked.report, proved);
    loaded.checked.report.findings.extend(judged.iter().flat_map(|item| item.findings.clone()));
    loaded.checked.report = std::mem::take(&mut loaded.checked.report).sorted();
    judged
}

/// Every item with who judged it, and what people have to say.
pub fn json(judged: &[JudgedItem], document: &Document) -> Value {
    let item = |judged: &JudgedItem| {
        json!({
            "id": judged.item.id,
            "asks": judged.item.asks,
            "verdict": judged.verdict.word(),
            "missing": judged.findings.iter().map(|finding| &finding.message).collect::<Vec<_>>(),
        })
    };
    json!({
        "name": NAME,
        "items": judged.iter().map(item).collect::<Vec<_>>(),
        "held": count(judged, &[Verdict::Holds]),
        "judged_by_machine": count(judged, &[Verdict::Holds, Verdict::Fails]),
        "development": development(document),
    })
}

fn count(judged: &[JudgedItem], of: &[Verdict]) -> usize {
    judged.iter().filter(|judged| of.contains(&judged.verdict)).count()
}

/// The items that a machine judged, apart from those that it cannot.
pub fn scorecard(judged: &[JudgedItem], document: &Document) {
    let machine = [Verdict::Holds, Verdict::Fails];
    let (holding, of) = (count(judged, &[Verdict::Holds]), count(judged, &machine));
    out!("\nIPDAS 4, its items in our words: {holding} of {of} that a machine can judge hold");
    list(judged, &[Verdict::Holds, Verdict::Fails, Verdict::DoesNotApply], |verdict| match verdict {
        Verdict::Fails => "FAILS",
        Verdict::DoesNotApply => "none here",
        Verdict::Holds | Verdict::Page | Verdict::People => "holds",
    });
    out!("\nHeld by the page that shows it, or not; this document cannot tell:");
    list(judged, &[Verdict::Page], |_| "-");
    let said = development(document).unwrap_or("nobody has done this yet");
    out!("\nFor people to judge. Nobody here can say that this has been done; the pathway says: {said}");
    list(judged, &[Verdict::People], |_| "-");
}

fn list(judged: &[JudgedItem], of: &[Verdict], word: impl Fn(&Verdict) -> &'static str) {
    for judged in judged.iter().filter(|judged| of.contains(&judged.verdict)) {
        out!("  {:4} {:9}  {}", judged.item.id, word(&judged.verdict), judged.item.asks);
    }
}
