//! The boundary to a page: one handle over a [`Session`]. Everything it returns is the plain object that
//! `www/src/view.d.ts` describes and that `pathway walk --format view` prints.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::bundle::{Bundle, open};
use crate::diagnostic::{Finding, Report};
use crate::document::Node;
use crate::session::Session;
use crate::view::{question_page, view};
use crate::words::Words;

/// A pathway in a page, and one person's answers to it.
#[wasm_bindgen]
pub struct Explorer {
    session: Session,
    words: Words,
    lang: String,
}

/// A finding as JSON has it; a bundle has no places.
#[derive(Serialize)]
struct FindingObject<'a> {
    code: &'a str,
    severity: &'a str,
    message: &'a str,
    help: Option<&'a str>,
    fact: Option<&'a str>,
}

#[derive(Serialize)]
struct Findings<'a> {
    findings: Vec<FindingObject<'a>>,
}

#[derive(Serialize)]
struct Answered<'a> {
    view: crate::view::View,
    refused: Vec<FindingObject<'a>>,
}

fn object(finding: &Finding) -> FindingObject<'_> {
    let Finding { code, severity, message, help, fact, .. } = finding;
    FindingObject { code, severity: severity.word(), message, help: help.as_deref(), fact: fact.as_deref() }
}

fn objects(findings: &[Finding]) -> Vec<FindingObject<'_>> {
    findings.iter().map(object).collect()
}

/// A plain object: maps are objects, nothing is undefined.
fn plain(value: &impl Serialize) -> Result<JsValue, JsValue> {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).map_err(JsValue::from)
}

fn refused(report: &Report) -> JsValue {
    plain(&Findings { findings: objects(&report.findings) }).unwrap_or(JsValue::NULL)
}

#[wasm_bindgen]
impl Explorer {
    /// Opens a bundle that the browser has parsed.
    ///
    /// # Errors
    /// `{ findings }` when the bundle is of another version or unsound.
    #[wasm_bindgen(constructor)]
    pub fn new(bundle: JsValue) -> Result<Explorer, JsValue> {
        let bundle: Bundle = serde_wasm_bindgen::from_value(bundle).map_err(|problem| {
            let finding = Finding::error("bundle-format", None, problem.to_string());
            refused(&Report { findings: vec![finding] })
        })?;
        let opened = open(bundle).map_err(|report| refused(&report))?;
        Ok(Explorer { session: Session::new(opened.pathway), words: opened.words, lang: opened.lang })
    }

    /// What a screen shows now.
    pub fn view(&self) -> Result<JsValue, JsValue> {
        plain(&view(&self.session, &self.lang, &self.words))
    }

    /// Takes answers, all of them or none: `{ view, refused }`.
    pub fn answer(&mut self, facts: JsValue) -> Result<JsValue, JsValue> {
        let findings = match serde_wasm_bindgen::from_value::<Node>(facts) {
            Ok(facts) => self.session.answer(&facts).err().unwrap_or_default(),
            Err(problem) => vec![Finding::error("wrong-type", None, problem.to_string())],
        };
        plain(&Answered { view: view(&self.session, &self.lang, &self.words), refused: objects(&findings) })
    }

    /// The page an answered fact was asked on, to answer it again.
    pub fn question(&self, fact: &str) -> Result<JsValue, JsValue> {
        let say = crate::view::say(&self.session, &self.lang, &self.words);
        let position = self.session.pathway().fact(fact);
        plain(&position.and_then(|position| question_page(&say, self.session.answers(), position)))
    }

    /// Takes an answer back.
    pub fn retract(&mut self, fact: &str) -> Result<JsValue, JsValue> {
        self.session.retract(fact);
        self.view()
    }

    /// "Suppose it did not help", for one treatment or for all that was recommended.
    pub fn suppose(&mut self, treatment: Option<String>) -> Result<JsValue, JsValue> {
        self.session.suppose_no_help(treatment.as_deref());
        self.view()
    }

    /// "I have been checked for this."
    pub fn checked(&mut self, yes: bool) -> Result<JsValue, JsValue> {
        self.session.set_checked(yes);
        self.view()
    }

    /// Forgets every answer.
    pub fn restart(&mut self) -> Result<JsValue, JsValue> {
        self.session.restart();
        self.view()
    }
}
