//! What the handle of a page gives back besides screens.

use crate::analysis::verify::Proof;
use crate::data::object::objects;
use crate::presentation::view::View;

objects! {
    /// A finding as JSON has it; a bundle has no places.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct FindingObject {
        pub code: &'static str,
        pub severity: &'static str,
        pub message: String,
        pub help: Option<String>,
        pub fact: Option<String>,
    }

    /// What the proof covered; `done` once every part of it holds.
    #[derive(Default)]
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct Certificate {
        pub done: bool,
        /// SHA-256 of the authored logic, evidence and words.
        pub hash: String,
        /// Decimal digits.
        pub patients: String,
        /// Such as "2.6 × 10^38".
        pub patients_words: String,
        pub safety_rules: usize,
        pub nodes: usize,
    }

    /// Why a bundle cannot be opened.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct Findings {
        pub findings: Vec<FindingObject>,
    }

    /// What answers led to, and which were not taken.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct Answered {
        pub view: View,
        pub refused: Vec<FindingObject>,
    }
}

impl Certificate {
    /// Of a pathway of this hash.
    pub fn of(proof: Proof, hash: String) -> Certificate {
        let Proof { patients, patients_words, safety_rules, nodes } = proof;
        Certificate { done: true, hash, patients, patients_words, safety_rules, nodes: nodes.0 }
    }
}
