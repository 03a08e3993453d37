//! One person's answers to one pathway. Every walk starts from the beginning, so that changing an earlier answer is
//! the same as having given it at once.

use crate::model::evaluation::Evaluation;
use std::sync::Arc;

use crate::analysis::encode::Diagrams;
use crate::analysis::explain::anew::asked_anew;
use crate::analysis::explain::asks::{Asks, Walked};
use crate::analysis::explain::counterfactual::{Change, Counterfactuals, counterfactuals};
use crate::analysis::explain::pages_left::{PagesLeft, pages_left};
use crate::analysis::explain::partial_evaluation::{PageCount, Pages};
use crate::analysis::explain::reachability::{kept_away, path_to};
use crate::analysis::explain::so_far::SoFar;
use crate::analysis::explain::{ConditionedDiagrams, Left, Narrows, narrows_most};
use crate::data::finding::Finding;
use crate::data::tree::Node;
use crate::model::answers::Answers;
use crate::model::pathway::{Pathway, Urgency};
use crate::model::position::{FactId, Rows, StepId, TreatmentId};
use crate::model::standing::Standing;
use crate::model::walk::{End, Walk};

/// What a session needs to explain what lies ahead.
#[derive(Debug, Clone)]
struct Explains {
    diagrams: Arc<Diagrams>,
    pages: Arc<Pages>,
}

/// A pathway and the answers so far.
#[derive(Debug, Clone)]
pub struct Session {
    pathway: Pathway,
    explains: Option<Explains>,
    /// The diagrams are still to come.
    waits: bool,
    answers: Answers,
    checked: bool,
}

impl Session {
    /// Nothing answered yet. Without diagrams a session walks, and explains nothing that lies ahead.
    pub fn new(pathway: Pathway) -> Session {
        let answers = Answers::none(&pathway);
        Session { pathway, explains: None, waits: false, answers, checked: false }
    }

    /// The same while its pathway is being proved: it asks first what it will ask first then.
    pub fn waiting(self) -> Session {
        Session { waits: true, ..self }
    }

    /// The same with the diagrams of the pathway's proof.
    pub fn explained(self, diagrams: Arc<Diagrams>) -> Session {
        let pages = Arc::new(Pages::of(&self.pathway));
        Session { explains: Some(Explains { diagrams, pages }), ..self }
    }

    /// The pathway.
    pub fn pathway(&self) -> &Pathway {
        &self.pathway
    }

    /// The diagrams of its proof.
    pub fn diagrams(&self) -> Option<&Arc<Diagrams>> {
        self.explains.as_ref().map(|explains| &explains.diagrams)
    }

    /// The answers so far, those that no longer matter included: they come back when they matter again.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Has the person said "I have been checked for this"?
    pub fn is_checked(&self) -> bool {
        self.checked
    }

    /// Takes answers, all of them or none.
    ///
    /// # Errors
    /// Every unknown id and every value that its fact cannot have; then nothing was changed.
    pub fn answer(&mut self, facts: &Node) -> Result<(), Vec<Finding>> {
        let given = Answers::read(&self.pathway, facts)?;
        self.change(|answers| given.answered().for_each(|fact| answers.set(fact, given.given(fact))));
        Ok(())
    }

    /// Takes an answer back.
    pub fn retract(&mut self, fact: &str) {
        if let Some(fact) = self.pathway.fact(fact) {
            self.change(|answers| answers.set(fact, None));
        }
    }

    /// A changed answer is a changed person: having been checked belonged to the one before.
    fn change(&mut self, change: impl FnOnce(&mut Answers)) {
        let before = self.checked.then(|| self.walk().reached());
        change(&mut self.answers);
        self.checked = before.is_some_and(|before| self.walk().reached() == before);
    }

    /// Forgets everything.
    pub fn restart(&mut self) {
        self.answers = Answers::none(&self.pathway);
        self.checked = false;
    }

    /// "I have been checked for this": unlocks the walk behind the card, and changes no urgency.
    pub fn set_checked(&mut self, checked: bool) {
        self.checked = checked && self.after().is_some();
    }

    /// The walk. With the diagrams it asks in the author's order, and only what can still change what is told.
    pub fn walk(&self) -> Walk {
        self.walked().0.walk
    }

    /// The walk, and what the answers leave open.
    pub fn walked(&self) -> (Walked, Option<Left>) {
        let Some(asks) = self.asks() else {
            let mut walk = self.person().walk();
            if let (End::Asks { .. }, Some(fact)) = (walk.end, self.first_of_all()) {
                walk.end = End::Asks { fact, reached: None };
            }
            return (self.by_itself(walk, false), None);
        };
        let left = asks.conditioned.left();
        (asks.from_start(&left), Some(left))
    }

    /// The first question of all, whatever else may be found out of the pathway.
    fn first_of_all(&self) -> Option<FactId> {
        let starts = self.waits && self.answers.answered().next().is_none();
        let always = |fact: &FactId| self.pathway.facts[*fact].asked_when.is_none();
        self.pathway.questions.iter().copied().find(always).filter(|_| starts)
    }

    fn by_itself(&self, walk: Walk, after_clearance: bool) -> Walked {
        let steps: Vec<StepId> = walk.passed.iter().map(|passed| passed.step).collect();
        Walked { read: self.person().facts_read(&steps), walk, after_clearance, matters: None }
    }

    fn person(&self) -> Evaluation<'_> {
        Evaluation::new(&self.pathway, &self.answers)
    }

    fn asks(&self) -> Option<Asks<'_>> {
        Some(Asks { person: self.person(), diagrams: self.diagrams()?, conditioned: self.conditioned()? })
    }

    fn conditioned(&self) -> Option<ConditionedDiagrams<'_>> {
        let diagrams = &self.explains.as_ref()?.diagrams;
        Some(ConditionedDiagrams::new(self.person(), diagrams))
    }

    /// Of each fact, whether its answer could change what is told, were the page of this fact to be answered anew.
    pub fn matters_with(&self, fact: FactId) -> Option<Rows<FactId, bool>> {
        let Explains { diagrams, pages } = self.explains.as_ref()?;
        let mut answers = self.answers.clone();
        let together = pages.of.each().filter(|(_, page)| **page == pages.of[fact]);
        together.for_each(|(other, _)| answers.set(other, None));
        let conditioned = ConditionedDiagrams::new(Evaluation::new(&self.pathway, &answers), diagrams);
        let after = self.checked.then(|| conditioned.matters_after_clearance());
        let mut matters = conditioned.matters_first();
        matters.iter_mut().zip(after.into_iter().flatten()).for_each(|(matters, after)| *matters |= after);
        Some(matters)
    }

    /// How many pages of questions a walk of these answers still asks; none are left once it concludes. `None` when
    /// nothing was proved or nobody can say.
    pub fn pages_left(&self, walked: &Walked) -> Option<PagesLeft> {
        match walked.walk.end {
            // Asked again: nobody knows how often.
            End::Asks { fact, .. } if self.answers.given(fact).is_some() => return None,
            End::Asks { .. } => {}
            End::Concludes(_) | End::Stuck(_) => {
                return Some(PagesLeft { least: Some(PageCount(0)), most: PageCount(0) });
            }
        }
        let Explains { diagrams, pages } = self.explains.as_ref()?;
        let most = pages.with(walked.matters.as_ref()?);
        let bound = PagesLeft { least: (most == PageCount(1)).then_some(most), most };
        if walked.after_clearance || !self.pathway.questions.is_empty() {
            return Some(bound);
        }
        let counted = pages_left(&self.pathway, &diagrams.variables, pages, &self.answers, self.pathway.start);
        Some(counted.map_or(bound, |left| PagesLeft {
            least: left.least.map(|least| least.min(most)),
            most: left.most.min(most),
        }))
    }

    /// The facts that are asked again when answers of another day are opened; all that are asked of a patient where
    /// nothing was proved.
    pub fn asked_anew(&self) -> Vec<FactId> {
        let all = || self.pathway.facts.positions().filter(|fact| self.is_patients(*fact)).collect();
        self.diagrams().map_or_else(all, |diagrams| asked_anew(&self.pathway, diagrams))
    }

    fn is_patients(&self, fact: FactId) -> bool {
        !self.pathway.facts[fact].asked_of_clinician
    }

    /// How urgent every conclusion is at least that is still possible with other answers than these.
    pub fn at_least(&self, answers: &Answers) -> Option<Urgency> {
        ConditionedDiagrams::new(Evaluation::new(&self.pathway, answers), self.diagrams()?).at_least()
    }

    /// How each treatment stands at the end of a walk, and what decided that.
    pub fn standings(&self, walk: &Walk) -> Rows<TreatmentId, Standing> {
        let standings = self.person().standings(walk);
        match self.conditioned() {
            Some(conditioned) => conditioned.decided_standings(self.person(), standings),
            None => standings,
        }
    }

    /// What can be said of this person at this moment of a walk; none where nothing was proved.
    pub fn so_far(&self, walked: &Walked) -> Option<SoFar> {
        let diagrams = self.diagrams()?;
        let reach = if walked.after_clearance { &diagrams.reach_after_clearance } else { &diagrams.reach };
        Some(self.conditioned()?.so_far(reach, walked.matters.as_ref()?, &self.answers))
    }

    /// Does something forbid a treatment, whatever else is answered?
    pub fn is_forbidden(&self, treatment: TreatmentId) -> bool {
        let diagrams = self.explains.as_ref().map(|explains| &explains.diagrams);
        let forbids = diagrams.map(|diagrams| diagrams.gates[treatment].unforbidden.sure);
        forbids.zip(self.conditioned()).is_some_and(|(unforbidden, conditioned)| conditioned.nobody_is(unforbidden))
    }

    /// What the answers leave open.
    pub fn left(&self) -> Option<Left> {
        self.conditioned().map(|conditioned| conditioned.left())
    }

    /// Of the facts answered "not sure", the one most worth finding out.
    pub fn narrows_most(&self) -> Option<Narrows> {
        narrows_most(self.person(), &self.explains.as_ref()?.diagrams)
    }

    /// The fewest changes that would show a treatment; none when it is not known, or too large to say.
    pub fn ways_to(&self, treatment: TreatmentId) -> Option<Counterfactuals> {
        counterfactuals(self.person(), &self.explains.as_ref()?.diagrams, treatment).ok()
    }

    /// The steps that can still be reached; none where nothing was proved.
    pub fn steps_left(&self) -> Option<Vec<bool>> {
        self.conditioned().map(|conditioned| conditioned.steps().into_iter().collect())
    }

    /// The answers that keep this person from a step.
    pub fn kept_away(&self, step: StepId) -> Vec<FactId> {
        let explains = self.explains.as_ref();
        explains.map(|all| kept_away(self.person(), &all.diagrams, step)).unwrap_or_default()
    }

    /// The fewest changes that lead to a step; none where it is not known, or nobody comes there.
    pub fn changes_to(&self, step: StepId) -> Option<Vec<Change>> {
        path_to(self.person(), &self.explains.as_ref()?.diagrams, step)
    }

    /// The step behind the card that was reached, when there is one.
    pub fn after(&self) -> Option<StepId> {
        self.after_card(&self.walk())
    }

    fn after_card(&self, first: &Walk) -> Option<StepId> {
        self.pathway.conclusion(first.reached()?)?.after
    }

    /// The walk behind the card, once the person has been checked.
    pub fn walk_after_clearance(&self) -> Option<Walked> {
        self.checked.then(|| self.behind(&self.walk()))?
    }

    /// The same, where the first walk is known.
    pub fn behind(&self, first: &Walk) -> Option<Walked> {
        let after = self.checked.then(|| self.after_card(first))??;
        let by_itself = || self.by_itself(self.person().walk_after_clearance(after), true);
        Some(self.asks().map_or_else(by_itself, |asks| asks.after_clearance(after)))
    }

    /// The walk whose result a person acts on: the one after clearance, or else the first.
    pub fn current(&self) -> Walk {
        let first = self.walk();
        self.behind(&first).map_or(first, |after| after.walk)
    }

    /// "Suppose it did not help": records what the conclusion's `review` says, for one of the treatments shown or
    /// for what was recommended as a whole. Says whether anything was recorded.
    pub fn suppose_no_help(&mut self, treatment: Option<&str>) -> bool {
        let walk = self.current();
        let Some(step) = walk.reached() else { return false };
        let treatment = treatment.map(|id| self.pathway.treatment(id));
        let review = self.pathway.conclusion(step).and_then(|conclusion| conclusion.review.clone());
        let records = review.map(|review| review.records).unwrap_or_default();
        let shown =
            |position: TreatmentId| walk.shown.recommend.contains(&position) || walk.shown.offer.contains(&position);
        let mut recorded = false;
        for record in records {
            let applies = match (treatment, record.treatment) {
                (Some(asked), recorded) => asked.is_some() && asked == recorded && asked.is_some_and(shown),
                // Without a treatment: what this conclusion recommends, and what belongs to no treatment.
                (None, Some(of)) => walk.shown.recommend.contains(&of),
                (None, None) => true,
            };
            if applies && self.answers.given(record.fact) != Some(record.not_helped) {
                self.answers.set(record.fact, Some(record.not_helped));
                recorded = true;
            }
        }
        recorded
    }
}
