//! Answers that cannot all be right: said kindly, with the answers that do not fit.

use super::Because;
use super::card::because;
use super::say::Say;
use crate::data::object::objects;
use crate::model::answers::Answers;
use crate::model::evaluation::Evaluation;
use crate::model::guard::Truth;
use crate::model::pathway::{Contradiction, Pathway};

objects! {
    /// A sentence, and the answers that do not fit.
    #[expect(missing_docs, reason = "the names of its fields say what they are")]
    pub struct ContradictionObject {
        pub id: String,
        pub text: String,
        pub because: Vec<Because>,
    }
}

/// Those that certainly hold, in the author's order: doubt is no contradiction, and neither is what nobody has said yet.
pub fn certain<'a>(pathway: &'a Pathway, answers: &Answers) -> impl Iterator<Item = &'a Contradiction> {
    pathway.contradictions.iter().filter(|each| Evaluation::new(pathway, answers).truth(&each.when) == Truth::True)
}

/// The same in words.
pub fn contradictions(say: &Say<'_>, answers: &Answers) -> Vec<ContradictionObject> {
    let object = |contradiction: &Contradiction| {
        let mut facts = Vec::new();
        Evaluation::new(say.pathway, answers).because(&contradiction.when, &mut facts);
        ContradictionObject {
            id: contradiction.id.clone(),
            text: say.text("contradiction", &contradiction.id, ""),
            because: because(say, answers, &facts),
        }
    };
    certain(say.pathway, answers).map(object).collect()
}
