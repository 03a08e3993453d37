//! What a page is told in place of what it asked for: findings as plain objects.

use wasm_bindgen::JsValue;

use super::plain;
use crate::analysis::verify::violation::Violation;
use crate::data::finding::{Finding, Report};
use crate::presentation::boundary::{FindingObject, Findings};

pub(super) fn listed(findings: Vec<Finding>) -> Vec<FindingObject> {
    let object = |finding: Finding| {
        let Finding { code, severity, message, help, fact, .. } = finding;
        FindingObject { code, severity: severity.word(), message, help, fact: fact.map(String::from) }
    };
    findings.into_iter().map(object).collect()
}

pub(super) fn refused(report: Report) -> JsValue {
    plain(Findings { findings: listed(report.findings) }).unwrap_or(JsValue::NULL)
}

pub(super) fn wrong(code: &'static str, message: String, help: &str) -> Report {
    Report::from(Finding::error(code, None, message).help(help.to_owned()))
}

/// What breaks the pathway. A page says in its reader's language that there is a mistake, and has no sentences of its own.
pub(super) fn broken(violations: &[Violation]) -> JsValue {
    let object = |Violation { kind, .. }: &Violation| FindingObject {
        code: kind.code(),
        severity: kind.severity().word(),
        message: String::new(),
        help: None,
        fact: None,
    };
    plain(Findings { findings: violations.iter().map(object).collect() }).unwrap_or(JsValue::NULL)
}
