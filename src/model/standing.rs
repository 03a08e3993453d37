//! How each treatment stands for this person: the first that holds of recommended, option, not applicable, ruled out,
//! tried, not yet.

use super::evaluation::Evaluation;
use super::guard::{Rule, Truth};
use super::pathway::Urgency;
use super::position::{FactId, Rows, TreatmentId};
use super::walk::{End, Walk};

/// How one treatment stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// In one word.
    pub word: StandingWord,
    /// Why.
    pub reason: Reason,
    /// The treatment, or the kind of it that stands so.
    pub of: TreatmentId,
}

/// The words for a standing, best first: a treatment with kinds has the best of theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StandingWord {
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
    /// It is for others: what it is there for is not so.
    NotApplicable,
}

impl StandingWord {
    /// The word of the view.
    pub fn text(self) -> &'static str {
        match self {
            StandingWord::Recommended => "recommended",
            StandingWord::Option => "option",
            StandingWord::Tried => "tried",
            StandingWord::NotYet => "not-yet",
            StandingWord::RuledOut => "ruled-out",
            StandingWord::NotApplicable => "not-applicable",
        }
    }
}

/// Why a treatment stands as it does; facts by position.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// It is shown, or nothing more is known.
    None,
    /// The first part of what says for whom it is, that is false.
    Applies {
        /// The part.
        rule: Rule,
        /// The facts behind it.
        facts: Vec<FactId>,
    },
    /// What forbids it: the first part that holds or may hold, and whether it only may.
    Never {
        /// The part.
        rule: Rule,
        /// It only may hold.
        doubt: bool,
        /// The facts behind it.
        facts: Vec<FactId>,
    },
    /// The first part of what it requires, by itself or at this conclusion, that does not hold.
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
    /// The conclusion is urgent, and shows nothing but who to see.
    UrgentFirst,
    /// Nothing speaks against it, and it is not what comes next here.
    Elsewhere,
}

impl Reason {
    /// The facts behind it.
    pub fn facts(&self) -> &[FactId] {
        match self {
            Reason::Applies { facts, .. } | Reason::Never { facts, .. } | Reason::Requires { facts, .. } => facts,
            Reason::Tried { fact } => std::slice::from_ref(fact),
            Reason::None | Reason::UrgentFirst | Reason::Elsewhere => &[],
        }
    }
}

impl Evaluation<'_> {
    /// The standing of every treatment at the end of this person's walk.
    pub fn standings(self, walk: &Walk) -> Rows<TreatmentId, Standing> {
        let pathway = self.pathway;
        let of = |treatment| {
            let (word, reason) = self.standing(walk, treatment);
            Standing { word, reason, of: treatment }
        };
        let mut standings = Rows::like(&pathway.treatments, of);
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

    fn standing(self, walk: &Walk, position: TreatmentId) -> (StandingWord, Reason) {
        let treatment = &self.pathway.treatments[position];
        if walk.shown.recommend.contains(&position) {
            return (StandingWord::Recommended, Reason::None);
        }
        if walk.shown.offer.contains(&position) {
            return (StandingWord::Option, Reason::None);
        }
        if let Some(rule) = &treatment.applies_when
            && self.truth(rule) == Truth::False
        {
            let (rule, facts) = self.deciding(rule);
            return (StandingWord::NotApplicable, Reason::Applies { rule, facts });
        }
        if let Some(rule) = &treatment.never
            && self.truth(rule).possibly() == Truth::True
        {
            let (rule, facts) = self.deciding(rule);
            let doubt = self.truth(&rule) == Truth::Doubt;
            return (StandingWord::RuledOut, Reason::Never { rule, doubt, facts });
        }
        if let Some(fact) = treatment.tried_as.filter(|fact| self.responded(*fact)) {
            return (StandingWord::Tried, Reason::Tried { fact });
        }
        (StandingWord::NotYet, self.missing(walk, position))
    }

    /// A response is any answer but "not sure" and the first value of the fact's list, which means "not tried".
    pub fn responded(self, fact: FactId) -> bool {
        let response = self.pathway.facts[fact].domain.response();
        response.zip(self.reading(fact).ok()).is_some_and(|(test, value)| test.of(value) == Truth::True)
    }

    fn missing(self, walk: &Walk, position: TreatmentId) -> Reason {
        let lacks = |rule: &Rule| {
            let (rule, facts) = self.deciding(rule);
            let truth = self.truth(&rule);
            Reason::Requires { rule, truth, facts }
        };
        let closed = |rule: &&Rule| self.truth(rule) != Truth::True;
        if let Some(rule) = self.pathway.treatments[position].requires.as_ref().filter(closed) {
            return lacks(rule);
        }
        let End::Concludes(step) = walk.end else { return Reason::None };
        let Some(conclusion) = self.pathway.conclusion(step) else { return Reason::None };
        let nothing = walk.shown.recommend.is_empty() && walk.shown.offer.is_empty();
        if conclusion.urgency > Urgency::Routine && nothing {
            return Reason::UrgentFirst;
        }
        // What may stand at this conclusion, and does not, is closed by its gate there.
        let mut here = conclusion.entries().filter(|entry| entry.treatment == position);
        let gate = here.find_map(|entry| entry.when.as_ref().filter(closed));
        gate.map_or(Reason::Elsewhere, lacks)
    }

    /// The same reason in the light of these answers: they alone decide it, by these facts. What closes the treatment for
    /// whoever says nothing else is the part to name; where no part does by itself, the whole is.
    pub fn decided(self, standing: &Standing, facts: Vec<FactId>) -> Reason {
        let treatment = &self.pathway.treatments[standing.of];
        let part = |whole: &Option<Rule>, is: fn(Truth) -> bool, rule: Rule| {
            let Some(whole) = whole else { return rule };
            let (part, read) = self.deciding(whole);
            // What a clinician has not confirmed decides nothing unless it is among the facts, nor does a question that
            // was not asked.
            let named = read.iter().all(|fact| facts.contains(fact)) && !self.rests_on_unasked(&part);
            let by_these = is(self.truth(whole)) && named;
            if by_these { part } else { whole.clone() }
        };
        match standing.reason.clone() {
            Reason::Applies { rule, .. } => {
                let rule = part(&treatment.applies_when, |truth| truth == Truth::False, rule);
                Reason::Applies { rule, facts }
            }
            Reason::Never { rule, doubt, .. } => {
                let closes = |truth: Truth| truth.possibly() == Truth::True;
                let rule = part(&treatment.never, closes, rule);
                Reason::Never { rule, doubt, facts }
            }
            Reason::Requires { rule, truth, .. } => {
                let closes = |truth: Truth| matches!(truth, Truth::False | Truth::Doubt);
                let rule = part(&treatment.requires, closes, rule);
                Reason::Requires { rule, truth, facts }
            }
            other @ (Reason::None | Reason::Tried { .. } | Reason::UrgentFirst | Reason::Elsewhere) => other,
        }
    }

    /// What decides a rule, as deep as it goes: the first part of an `and` that fails, or if none does, that is not known,
    /// of an `or` the first that holds or may. Named conditions are kept whole, because they have words of their own.
    fn deciding(self, rule: &Rule) -> (Rule, Vec<FactId>) {
        let mut part = rule;
        loop {
            let here = self.truth(part);
            let next = match part {
                Rule::And(parts) if here != Truth::True => parts.iter().find(|part| self.truth(part) == here),
                // All alternatives of an `or` that fails are missing together: the sentence names them all.
                Rule::Or(parts) if here != Truth::False => parts.iter().find(|part| self.truth(part) == here),
                Rule::And(_) | Rule::Or(_) | Rule::Is(..) | Rule::Named(_) => None,
                Rule::Not(_) | Rule::Possibly(_) | Rule::AtLeast(_) => None,
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
