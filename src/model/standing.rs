//! How each treatment stands for this person: the first that holds of recommended, option, ruled out, tried, not yet.

use crate::model::answers::Answers;
use crate::model::eval::{because, truth};
use crate::model::guard::{Rule, Truth};
use crate::model::pathway::{Pathway, Treatment, Urgency};
use crate::model::value::Value;
use crate::model::walk::{End, Walk};

/// How one treatment stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// In one word.
    pub word: Word,
    /// Why.
    pub reason: Reason,
}

/// The words for a standing, best first: a treatment with kinds has the best of theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Word {
    /// To do next.
    Recommended,
    /// To weigh.
    Option,
    /// Its response is on record.
    Tried,
    /// Something it requires is not so, or not known.
    NotYet,
    /// Something that forbids it holds, or may hold.
    RuledOut,
}

impl Word {
    /// The word of the view.
    pub fn text(self) -> &'static str {
        match self {
            Word::Recommended => "recommended",
            Word::Option => "option",
            Word::Tried => "tried",
            Word::NotYet => "not-yet",
            Word::RuledOut => "ruled-out",
        }
    }
}

/// Why a treatment stands as it does; facts by position.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// It is shown, or nothing more is known.
    None,
    /// What forbids it: the first part that holds or may hold, and whether it only may.
    Never {
        /// The part.
        rule: Rule,
        /// It only may hold.
        doubt: bool,
        /// The facts behind it.
        facts: Vec<usize>,
    },
    /// The first part of what it requires that does not hold.
    Requires {
        /// The part.
        rule: Rule,
        /// False, in doubt, or unanswered.
        truth: Truth,
        /// The facts behind it.
        facts: Vec<usize>,
    },
    /// The response on record.
    Tried {
        /// The fact.
        fact: usize,
    },
    /// Above routine urgency nothing is shown but who to see.
    UrgentFirst,
    /// Nothing speaks against it, and it is not what comes next here.
    Elsewhere,
}

impl Reason {
    /// The facts behind it.
    pub fn facts(&self) -> &[usize] {
        match self {
            Reason::Never { facts, .. } | Reason::Requires { facts, .. } => facts,
            Reason::Tried { fact } => std::slice::from_ref(fact),
            Reason::None | Reason::UrgentFirst | Reason::Elsewhere => &[],
        }
    }
}

/// The standing of every treatment, in the order of [`Pathway::treatments`].
pub fn standings(pathway: &Pathway, answers: &Answers, walk: &Walk) -> Vec<Standing> {
    let mut standings: Vec<Standing> = pathway
        .treatments
        .iter()
        .enumerate()
        .map(|(position, treatment)| standing(pathway, answers, walk, position, treatment))
        .collect();
    // Kinds come after their treatment or before it; the best of them counts.
    for position in 0..pathway.treatments.len() {
        let Some(best) = standings.get(position).cloned() else { continue };
        let mut above = pathway.treatments.get(position).and_then(|treatment| treatment.parent);
        while let Some(parent) = above {
            if let Some(standing) = standings.get_mut(parent).filter(|standing| best.word < standing.word) {
                *standing = best.clone();
            }
            above = pathway.treatments.get(parent).and_then(|treatment| treatment.parent);
        }
    }
    standings
}

fn standing(pathway: &Pathway, answers: &Answers, walk: &Walk, position: usize, treatment: &Treatment) -> Standing {
    if walk.shown.recommend.contains(&position) {
        return Standing { word: Word::Recommended, reason: Reason::None };
    }
    if walk.shown.offer.contains(&position) {
        return Standing { word: Word::Option, reason: Reason::None };
    }
    if let Some(rule) = &treatment.never
        && truth(pathway, answers, rule).possibly() == Truth::True
    {
        let (rule, facts) = deciding(pathway, answers, rule);
        let doubt = truth(pathway, answers, &rule) == Truth::Doubt;
        return Standing { word: Word::RuledOut, reason: Reason::Never { rule, doubt, facts } };
    }
    if let Some(fact) = treatment.tried_as
        && responded(pathway, answers, fact)
    {
        return Standing { word: Word::Tried, reason: Reason::Tried { fact } };
    }
    Standing { word: Word::NotYet, reason: missing(pathway, answers, walk, treatment) }
}

/// A response is any answer but "not sure" and the first value of the fact's list, which means "not tried".
pub fn responded(pathway: &Pathway, answers: &Answers, fact: usize) -> bool {
    matches!(crate::model::eval::reading(pathway, answers, fact), Ok(Value::Choice(position)) if position > 0)
}

fn missing(pathway: &Pathway, answers: &Answers, walk: &Walk, treatment: &Treatment) -> Reason {
    if let Some(rule) = &treatment.requires
        && truth(pathway, answers, rule) != Truth::True
    {
        let (rule, facts) = deciding(pathway, answers, rule);
        let truth = truth(pathway, answers, &rule);
        return Reason::Requires { rule, truth, facts };
    }
    match walk.end {
        End::Concludes(step) if pathway.conclusion(step).is_some_and(|c| c.urgency > Urgency::Routine) => {
            Reason::UrgentFirst
        }
        End::Concludes(_) => Reason::Elsewhere,
        End::Asks { .. } | End::Stuck(_) => Reason::None,
    }
}

/// What decides a rule, as deep as it goes: the first part of an `and` that fails or is not known, of an `or` the first
/// that holds or may. Named conditions are kept whole, because they have words of their own.
fn deciding(pathway: &Pathway, answers: &Answers, rule: &Rule) -> (Rule, Vec<usize>) {
    let mut part = rule;
    loop {
        let here = truth(pathway, answers, part);
        let next = match part {
            Rule::And(parts) if here != Truth::True => {
                parts.iter().find(|part| truth(pathway, answers, part) != Truth::True)
            }
            // All alternatives of an `or` that fails are missing together: the sentence names them all.
            Rule::Or(parts) if here != Truth::False => parts.iter().find(|part| truth(pathway, answers, part) == here),
            Rule::And(_) | Rule::Or(_) | Rule::Is(..) | Rule::Named(_) | Rule::Not(_) | Rule::Possibly(_) => None,
        };
        match next {
            Some(inner) => part = inner,
            None => break,
        }
    }
    let mut facts = Vec::new();
    because(pathway, answers, part, &mut facts);
    (part.clone(), facts)
}
