//! How many pages of questions are left: the fewest and the most that the walk may still ask, whatever is answered.
//!
//! A page is what a person meets: facts asked together count once, and so does a fact asked alone. Pages come in the
//! walk's own order, and which comes next hangs on what was answered, so the numbers are those of the shortest and the
//! longest way through that order. A way is followed for everybody who can still go it at once: they stand at the same
//! step, have told the same pages, and are told apart by what they said there only where a guard does.
//!
//! Exact, or not said: a search that grows too large ends without a number.

use super::partial_evaluation::{PageCount, Pages, PartialEvaluation, PartialTruth};
use crate::analysis::encode::in_order;
use crate::analysis::encode::variables::Variables;
use crate::diagram::{FALSE, NodeCount, NodeId, NodeLimit, TRUE};
use crate::model::answers::Answers;
use crate::model::guard::Rule;
use crate::model::pathway::{Conclusion, Pathway, StepKind};
use crate::model::position::{PageId, Rows, StepId};

/// Pages of questions that are still to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PagesLeft {
    /// At least, where that is known.
    pub least: Option<PageCount>,
    /// At most.
    pub most: PageCount,
}

/// The most nodes made to find out.
const MOST_NODES: NodeCount = NodeCount(20_000);
/// The most places looked at.
const MOST_PLACES: usize = 500;

/// Counts from a step on, for somebody with these answers; `None` when that is too large to say.
pub fn pages_left(
    pathway: &Pathway,
    variables: &Variables,
    pages: &Pages,
    answers: &Answers,
    start: StepId,
) -> Option<PagesLeft> {
    let evaluation = PartialEvaluation::new(pathway, variables, answers, pages, MOST_NODES);
    let order = in_order(pathway, &[start]);
    let (mut rank, may) = (Rows::like(&pathway.steps, |_| 0), Rows::like(&pathway.steps, |_| Rows::new()));
    order.iter().enumerate().for_each(|(place, step)| rank[*step] = place);
    let mut search = Search { pathway, evaluation, rank, may, looked: 0 };
    let least = search.least(start).ok()?;
    search.may_ask(&order);
    Some(PagesLeft { least: Some(least), most: search.most(start).ok()? })
}

/// At a step, having told some pages since, in ascending order unless theirs matters: everybody who comes there so.
struct Place {
    step: StepId,
    asked: Vec<PageId>,
    who: NodeId,
}

struct Search<'a> {
    pathway: &'a Pathway,
    evaluation: PartialEvaluation<'a>,
    /// Steps in an order in which each comes after all that lead to it.
    rank: Rows<StepId, usize>,
    /// Pages that a step or one behind it may still ask.
    may: Rows<StepId, Rows<PageId, bool>>,
    looked: usize,
}

impl Search<'_> {
    /// Fewest pages first, so that the first end is the nearest.
    fn least(&mut self, start: StepId) -> Result<PageCount, NodeLimit> {
        let mut places = vec![Place { step: start, asked: Vec::new(), who: self.evaluation.everybody()? }];
        let order =
            |search: &Search<'_>, place: &Place| std::cmp::Reverse((place.asked.len(), search.rank[place.step]));
        while let Some(place) = self.first(&mut places, order)? {
            let pages = PageCount(place.asked.len());
            if self.go_on(place, &mut places)? {
                return Ok(pages);
            }
        }
        Ok(PageCount(0))
    }

    /// Whoever may still be asked the most first, and among them whoever has come furthest. Nobody is ever asked more
    /// than may be asked, so once an end is as far as that, it is the furthest.
    fn most(&mut self, start: StepId) -> Result<PageCount, NodeLimit> {
        let mut places = vec![Place { step: start, asked: Vec::new(), who: self.evaluation.everybody()? }];
        let order =
            |search: &Search<'_>, place: &Place| (search.at_most(place), place.asked.len(), search.rank[place.step]);
        let mut furthest = PageCount(0);
        while let Some(place) = self.first(&mut places, order)? {
            if self.at_most(&place) <= furthest {
                break;
            }
            let pages = PageCount(place.asked.len());
            if self.go_on(place, &mut places)? {
                furthest = furthest.max(pages);
            }
        }
        Ok(furthest)
    }

    /// Takes out the place that is the largest in some order.
    fn first<O: Ord>(
        &mut self,
        places: &mut Vec<Place>,
        order: impl Fn(&Search<'_>, &Place) -> O,
    ) -> Result<Option<Place>, NodeLimit> {
        self.looked += 1;
        if self.looked > MOST_PLACES {
            return Err(NodeLimit);
        }
        let first = (0..places.len()).max_by_key(|at| places.get(*at).map(|place| order(self, place)));
        Ok(first.map(|at| places.swap_remove(at)))
    }

    /// Everybody at a place to where they are next. Does somebody's walk end here?
    fn go_on(&mut self, place: Place, places: &mut Vec<Place>) -> Result<bool, NodeLimit> {
        let pathway = self.pathway;
        let mut left = place.who;
        match &pathway.steps[place.step].kind {
            StepKind::Decision(decision) if decision.first => {
                for branch in &decision.branches {
                    let Some(rule) = &branch.when else {
                        self.come(branch.go, &place.asked, left, places)?;
                        return Ok(false);
                    };
                    let truth = self.evaluation.evaluate(rule, &place.asked)?;
                    left = self.ask(&place, &truth, left, places)?;
                    left = self.take(branch.go, &place.asked, truth.holds, left, places)?;
                    if left == FALSE {
                        return Ok(false);
                    }
                }
            }
            StepKind::Decision(decision) => {
                // One that holds is taken, also while others are open.
                let mut open: Vec<(&Rule, PartialTruth)> = Vec::new();
                for branch in &decision.branches {
                    let Some(rule) = &branch.when else { continue };
                    let truth = self.evaluation.evaluate(rule, &place.asked)?;
                    let before = left;
                    left = self.take(branch.go, &place.asked, truth.holds, left, places)?;
                    let taken = self.evaluation.table.and_not(before, left)?;
                    self.never_turns_back(taken, &open)?;
                    open.push((rule, truth));
                }
                for (_, truth) in &open {
                    left = self.ask(&place, truth, left, places)?;
                }
                if let Some(otherwise) = decision.branches.iter().find(|branch| branch.when.is_none()) {
                    self.come(otherwise.go, &place.asked, left, places)?;
                    return Ok(false);
                }
            }
            StepKind::Conclusion(conclusion) => {
                for rule in rules_at(pathway, conclusion) {
                    let truth = self.evaluation.evaluate(rule, &place.asked)?;
                    left = self.ask(&place, &truth, left, places)?;
                    if left == FALSE {
                        return Ok(false);
                    }
                }
            }
        }
        Ok(left != FALSE)
    }

    /// Whoever is asked something tells a page and stands where they stood. Gives back the others.
    fn ask(
        &mut self,
        place: &Place,
        truth: &PartialTruth,
        who: NodeId,
        places: &mut Vec<Place>,
    ) -> Result<NodeId, NodeLimit> {
        for (page, asked) in &truth.asks {
            let here = self.evaluation.table.and(who, *asked)?;
            let mut more = place.asked.clone();
            if self.evaluation.pages.in_order {
                more.extend(Some(*page).filter(|page| !place.asked.contains(page)));
            } else if let Err(at) = more.binary_search(page) {
                more.insert(at, *page);
            }
            self.come(place.step, &more, here, places)?;
        }
        self.evaluation.table.and_not(who, truth.open)
    }

    /// Those for whom a branch holds go along it. Gives back the others.
    fn take(
        &mut self,
        go: StepId,
        asked: &[PageId],
        holds: NodeId,
        who: NodeId,
        places: &mut Vec<Place>,
    ) -> Result<NodeId, NodeLimit> {
        let here = self.evaluation.table.and(who, holds)?;
        self.come(go, asked, here, places)?;
        self.evaluation.table.and_not(who, holds)
    }

    fn come(&mut self, step: StepId, asked: &[PageId], who: NodeId, places: &mut Vec<Place>) -> Result<(), NodeLimit> {
        if who == FALSE {
            return Ok(());
        }
        match places.iter_mut().find(|place| place.step == step && place.asked == asked) {
            Some(place) => place.who = self.evaluation.table.or(place.who, who)?,
            None => places.push(Place { step, asked: asked.to_vec(), who }),
        }
        Ok(())
    }

    /// A walk starts from the beginning after each answer. Where two branches hold, which the proof rules out for
    /// everybody but those whom the author declared impossible, it could turn back to the earlier: those are not
    /// counted.
    fn never_turns_back(&mut self, taken: NodeId, earlier: &[(&Rule, PartialTruth)]) -> Result<(), NodeLimit> {
        if taken == FALSE || self.pathway.impossible.is_empty() {
            return Ok(());
        }
        let all: Vec<PageId> = self.evaluation.pages.first.positions().collect();
        for (rule, truth) in earlier {
            // In whatever order the rest is told, where that matters.
            let in_order = self.evaluation.pages.in_order;
            let holds = if in_order { TRUE } else { self.evaluation.evaluate(rule, &all)?.holds };
            let later = self.evaluation.table.and(taken, truth.open)?;
            if self.evaluation.table.intersects(later, holds) {
                return Err(NodeLimit);
            }
        }
        Ok(())
    }

    /// What a step itself may ask, and all behind it.
    fn may_ask(&mut self, order: &[StepId]) {
        let pathway = self.pathway;
        for step in order.iter().rev() {
            let mut may = Rows::like(&self.evaluation.pages.first, |_| false);
            match &pathway.steps[*step].kind {
                StepKind::Decision(decision) => {
                    for branch in &decision.branches {
                        branch.when.iter().for_each(|rule| self.evaluation.may_ask(rule, &mut may));
                        may.iter_mut().zip(&self.may[branch.go]).for_each(|(may, behind)| *may |= behind);
                    }
                }
                StepKind::Conclusion(conclusion) => {
                    rules_at(pathway, conclusion).for_each(|rule| self.evaluation.may_ask(rule, &mut may));
                }
            }
            self.may[*step] = may;
        }
    }

    /// No more pages than these can have been told when the walk ends.
    fn at_most(&self, place: &Place) -> PageCount {
        let may = self.may[place.step].each();
        let more = may.filter(|(page, may)| **may && !place.asked.contains(page)).count();
        PageCount(place.asked.len() + more)
    }
}

/// What decides what stands at a conclusion, in the order in which a walk asks.
fn rules_at<'a>(pathway: &'a Pathway, conclusion: &'a Conclusion) -> impl Iterator<Item = &'a Rule> {
    let entries = conclusion.gates();
    let beside = pathway.alongside.iter().filter(|entry| conclusion.has_beside(entry));
    entries.chain(beside.filter_map(|entry| entry.when.as_ref()))
}
