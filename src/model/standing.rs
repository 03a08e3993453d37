//! How each treatment stands for this person: the first that holds of recommended, option, ruled out, tried, not yet.

use super::answers::Answers;
use super::evaluation::Evaluation;
use super::guard::{Rule, Truth};
use super::pathway::{Pathway, Treatment, Urgency};
use super::position::{FactId, Rows, TreatmentId};
use super::walk::{End, Walk};

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
        facts: Vec<FactId>,
    },
    /// The first part of what it requires that does not hold.
    Requires {
        /// The part.
        rule: Rule,
        /// False, in doubt, or unanswered.
        truth: Truth,
        /// The facts behind it.
        facts: Vec<FactId>,
    },
    /// The response on record.
    Tried {
        /// The fact.
        fact: FactId,
    },
    /// Above routine urgency nothing is shown but who to see.
    UrgentFirst,
    /// Nothing speaks against it, and it is not what comes next here.
    Elsewhere,
}

impl Reason {
    /// The facts behind it.
    pub fn facts(&self) -> &[FactId] {
        match self {
            Reason::Never { facts, .. } | Reason::Requires { facts, .. } => facts,
            Reason::Tried { fact } => std::slice::from_ref(fact),
            Reason::None | Reason::UrgentFirst | Reason::Elsewhere => &[],
        }
    }
}

/// The standing of every treatment.
pub fn standings(pathway: &Pathway, answers: &Answers, walk: &Walk) -> Rows<TreatmentId, Standing> {
    let person = Evaluation::new(pathway, answers);
    let mut standings = Rows::like(&pathway.treatments, |treatment| person.standing(walk, treatment));
    // A treatment stands as the best of its kinds does, at any depth.
    for kind in pathway.treatments.positions() {
        for above in pathway.kind_of(kind).skip(1) {
            if standings[kind].word < standings[above].word {
                standings[above] = standings[kind].clone();
            }
        }
    }
    standings
}

impl Evaluation<'_> {
    fn standing(self, walk: &Walk, position: TreatmentId) -> Standing {
        let treatment = &self.pathway.treatments[position];
        if walk.shown.recommend.contains(&position) {
            return Standing { word: Word::Recommended, reason: Reason::None };
        }
        if walk.shown.offer.contains(&position) {
            return Standing { word: Word::Option, reason: Reason::None };
        }
        if let Some(rule) = &treatment.never
            && self.truth(rule).possibly() == Truth::True
        {
            let (rule, facts) = self.deciding(rule);
            let doubt = self.truth(&rule) == Truth::Doubt;
            return Standing { word: Word::RuledOut, reason: Reason::Never { rule, doubt, facts } };
        }
        if let Some(fact) = treatment.tried_as.filter(|fact| self.responded(*fact)) {
            return Standing { word: Word::Tried, reason: Reason::Tried { fact } };
        }
        Standing { word: Word::NotYet, reason: self.missing(walk, treatment) }
    }

    /// A response is any answer but "not sure" and the first value of the fact's list, which means "not tried".
    pub fn responded(self, fact: FactId) -> bool {
        let response = self.pathway.facts[fact].domain.response();
        response.zip(self.reading(fact).ok()).is_some_and(|(test, value)| test.of(value) == Truth::True)
    }

    fn missing(self, walk: &Walk, treatment: &Treatment) -> Reason {
        if let Some(rule) = &treatment.requires
            && self.truth(rule) != Truth::True
        {
            let (rule, facts) = self.deciding(rule);
            let truth = self.truth(&rule);
            return Reason::Requires { rule, truth, facts };
        }
        match walk.end {
            End::Concludes(step) if self.pathway.conclusion(step).is_some_and(|c| c.urgency > Urgency::Routine) => {
                Reason::UrgentFirst
            }
            End::Concludes(_) => Reason::Elsewhere,
            End::Asks { .. } | End::Stuck(_) => Reason::None,
        }
    }

    /// What decides a rule, as deep as it goes: the first part of an `and` that fails or is not known, of an `or` the
    /// first that holds or may. Named conditions are kept whole, because they have words of their own.
    fn deciding(self, rule: &Rule) -> (Rule, Vec<FactId>) {
        let mut part = rule;
        loop {
            let here = self.truth(part);
            let next = match part {
                Rule::And(parts) if here != Truth::True => parts.iter().find(|part| self.truth(part) != Truth::True),
                // All alternatives of an `or` that fails are missing together: the sentence names them all.
                Rule::Or(parts) if here != Truth::False => parts.iter().find(|part| self.truth(part) == here),
                Rule::And(_) | Rule::Or(_) | Rule::Is(..) | Rule::Named(_) | Rule::Not(_) | Rule::Possibly(_) => None,
            };
            match next {
                Some(inner) => part = inner,
                None => break,
            }
        }
        let mut facts = Vec::new();
        self.because(part, &mut facts);
        (part.clone(), facts)
    }
}
