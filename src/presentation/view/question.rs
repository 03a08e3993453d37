//! The question to ask now: one fact, or the facts of one page together.

use super::say::Say;
use super::{ChoiceObject, Question, QuestionPage};
use crate::model::answers::Answers;
use crate::model::evaluation::Evaluation;
use crate::model::guard::Truth;
use crate::model::pathway::{Fact, Pathway};
use crate::model::position::{FactId, Rows};

/// The facts asked on the page of a fact: those that apply to this person, are asked of patients, and have an answer or
/// can change something, where that is known.
pub fn asked_with(
    pathway: &Pathway,
    answers: &Answers,
    fact: FactId,
    matters: Option<&Rows<FactId, bool>>,
) -> Vec<FactId> {
    let page = pathway.facts[fact].page.as_ref();
    let together = pathway.facts.each().filter(|(position, other)| match page {
        Some(page) => {
            let applies = || Evaluation::new(pathway, answers).applies(*position);
            let on_it = other.page.as_ref() == Some(page) && !other.asked_of_clinician;
            let matters = matters.is_none_or(|matters| matters[*position]);
            on_it && (answers.given(*position).is_some() || matters && applies() != Truth::False)
        }
        None => *position == fact,
    });
    together.map(|(position, _)| position).collect()
}

/// The page a fact is asked on.
pub fn question_page(
    say: &Say<'_>,
    answers: &Answers,
    fact: FactId,
    matters: Option<&Rows<FactId, bool>>,
) -> Option<QuestionPage> {
    let asked = &say.pathway.facts[fact];
    let together = asked_with(say.pathway, answers, fact, matters).into_iter();
    let facts = together.map(|other| question(say, answers, other, &say.pathway.facts[other]));
    Some(page(say, asked, facts.collect()))
}

/// Every fact that may apply to this person, those that a clinician confirms among them, page by page: what somebody
/// sees who answers all at once.
pub fn sheet(say: &Say<'_>, answers: &Answers) -> Vec<QuestionPage> {
    let mut pages: Vec<QuestionPage> = Vec::new();
    for (position, fact) in say.pathway.facts.each() {
        let applies = Evaluation::new(say.pathway, answers).applies(position);
        if applies == Truth::False && answers.given(position).is_none() {
            continue;
        }
        let asked = question(say, answers, position, fact);
        let id = fact.page.as_ref().unwrap_or(&fact.id);
        match pages.iter_mut().find(|page| page.id == *id) {
            Some(page) => page.facts.push(asked),
            None => pages.push(page(say, fact, vec![asked])),
        }
    }
    pages
}

/// A page with these questions; a fact that stands alone is its own.
fn page(say: &Say<'_>, fact: &Fact, facts: Vec<Question>) -> QuestionPage {
    match &fact.page {
        Some(page) => QuestionPage {
            id: page.clone(),
            heading: say.maybe("page", page, ""),
            text: say.maybe("page", page, "text"),
            facts,
        },
        None => QuestionPage { id: fact.id.clone(), heading: None, text: None, facts },
    }
}

fn question(say: &Say<'_>, answers: &Answers, position: FactId, fact: &Fact) -> Question {
    let exclusive = fact.domain.exclusive();
    let options = fact.domain.words().iter().enumerate().map(|(bit, word)| ChoiceObject {
        value: word.clone(),
        label: say.label(position, word),
        exclusive: exclusive >> bit & 1 == 1,
    });
    let [min, max, step] = fact.domain.bounds().map_or([const { None }; 3], |bounds| bounds.map(Some));
    Question {
        fact: fact.id.clone(),
        kind: fact.domain.kind(),
        question: say.text("fact", &fact.id, ""),
        short: say.short(position),
        why: say.maybe("fact", &fact.id, "why"),
        find_out: say.maybe("fact", &fact.id, "find-out"),
        options: options.collect(),
        not_sure: (!fact.certain).then(|| say.label(position, "not_sure")),
        unit: say.maybe("fact", &fact.id, "unit"),
        min,
        max,
        step,
        answer: answers.given(position).map(|value| fact.domain.write(value)),
    }
}
