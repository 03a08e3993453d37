//! A guard for everybody who has the answers given, has told some further pages, and keeps the rest to themselves.
//!
//! A walk stops at a guard that is open and asks. Which pages are told is known; what was said on them is not, so a
//! guard is one diagram for whom it holds, one for whom it fails, and one for each page that is asked next. They stand
//! in a table of their own, which only has the variables of what is still unanswered.

use crate::analysis::encode::guards::{raw, whole};
use crate::analysis::encode::variables::Variables;
use crate::diagram::{FALSE, NodeCount, NodeId, NodeLimit, TRUE, Table, each_once};
use crate::model::answers::Answers;
use crate::model::evaluation::Evaluation;
use crate::model::guard::rule::{Join, RuleReading};
use crate::model::guard::{Leaf, Rule, Test, Truth};
use crate::model::pathway::Pathway;
use crate::model::position::{ConditionId, FactId, PageId, Rows};
use crate::model::value::{Scaled, Value};

/// For whom a guard holds and for whom it fails; who is asked something first, and on which page. The others are in
/// doubt.
#[derive(Debug, Clone)]
pub struct PartialTruth {
    /// Certainly true.
    pub holds: NodeId,
    /// Certainly false.
    pub fails: NodeId,
    /// Open.
    pub open: NodeId,
    /// The same by the page that is asked.
    pub asks: Vec<(PageId, NodeId)>,
}

const DOUBT: PartialTruth = PartialTruth { holds: FALSE, fails: FALSE, open: FALSE, asks: Vec::new() };

/// A number of pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PageCount(pub usize);

/// Pages of facts: those asked together, and each fact that is asked alone.
#[derive(Debug, Clone)]
pub struct Pages {
    /// The page of each fact.
    pub of: Rows<FactId, PageId>,
    /// The first fact of each page.
    pub first: Rows<PageId, FactId>,
    /// Does it matter which page was told first? A page asks all of its facts but those of which it is known that they
    /// are not asked. Of one that has a value for whoever is not asked, an answer given before that was known counts.
    pub in_order: bool,
    /// The pages that each condition reads.
    conditions: Rows<ConditionId, Vec<PageId>>,
}

impl Pages {
    /// The pages of a pathway.
    pub fn of(pathway: &Pathway) -> Pages {
        let mut first: Rows<PageId, FactId> = Rows::new();
        let together = |fact: FactId, other: FactId| {
            let page = |fact: FactId| pathway.facts[fact].page.as_ref();
            page(fact).is_some() && page(fact) == page(other)
        };
        let mut of = Rows::new();
        for fact in pathway.facts.positions() {
            of.push(first.find(|other| together(fact, *other)).unwrap_or_else(|| first.push(fact)));
        }
        let conditions = Rows::like(&pathway.conditions, |_| Vec::new());
        let mut pages = Pages { of, first, in_order: false, conditions };
        let mut done = Rows::like(&pathway.conditions, |_| false);
        for condition in pathway.conditions.positions() {
            pages.condition(pathway, condition, &mut done);
        }
        for (fact, about) in pathway.facts.each() {
            if let (Some(rule), Some(_)) = (&about.asked_when, about.unasked) {
                let page = pages.of[fact];
                let mut decide = Vec::new();
                pages.read(pathway, rule, &mut done, &mut decide);
                let alone = pages.of.iter().filter(|other| **other == page).count() == 1;
                pages.in_order |= !alone && decide.iter().any(|other| *other != page);
            }
        }
        pages
    }

    /// How many of them hold a fact that is so.
    pub fn with(&self, facts: &Rows<FactId, bool>) -> PageCount {
        let pages = self.of.iter().zip(facts).filter(|(_, so)| **so).map(|(page, _)| *page);
        PageCount(each_once(pages).len())
    }

    fn condition(&mut self, pathway: &Pathway, condition: ConditionId, done: &mut Rows<ConditionId, bool>) {
        if std::mem::replace(&mut done[condition], true) {
            return;
        }
        let mut read = Vec::new();
        self.read(pathway, &pathway.conditions[condition].rule, done, &mut read);
        self.conditions[condition] = read;
    }

    /// Conditions do not form a circle, and their chains are short.
    fn read(&mut self, pathway: &Pathway, rule: &Rule, done: &mut Rows<ConditionId, bool>, into: &mut Vec<PageId>) {
        let add = |page: PageId, into: &mut Vec<PageId>| {
            if !into.contains(&page) {
                into.push(page);
            }
        };
        rule.visit(&mut |leaf| match leaf {
            Leaf::Is(fact, _) => {
                add(self.of[fact], into);
                if let Some(applies) = &pathway.facts[fact].asked_when {
                    self.read(pathway, applies, done, into);
                }
            }
            Leaf::Named(condition) => {
                self.condition(pathway, condition, done);
                self.conditions[condition].iter().for_each(|page| add(*page, into));
            }
        });
    }
}

/// Reads guards for everybody who has these answers.
pub struct PartialEvaluation<'a> {
    pathway: &'a Pathway,
    variables: &'a Variables,
    answers: &'a Answers,
    /// The pages.
    pub pages: &'a Pages,
    /// What the diagrams stand in.
    pub table: Table,
    /// What each condition comes to once some of its pages are told.
    known: Rows<ConditionId, Vec<(Vec<PageId>, PartialTruth)>>,
    /// Whether each condition is closed by the answers alone.
    closed: Rows<ConditionId, Option<bool>>,
    /// The pages that each condition may still ask.
    may_ask: Rows<ConditionId, Option<Rows<PageId, bool>>>,
}

impl<'a> PartialEvaluation<'a> {
    /// Nothing read yet; in at most so many nodes.
    pub fn new(
        pathway: &'a Pathway,
        variables: &'a Variables,
        answers: &'a Answers,
        pages: &'a Pages,
        most: NodeCount,
    ) -> PartialEvaluation<'a> {
        let table = Table::new(variables.arity.clone(), most);
        let conditions = &pathway.conditions;
        let known = Rows::like(conditions, |_| Vec::new());
        let (closed, may_ask) = (Rows::like(conditions, |_| None), Rows::like(conditions, |_| None));
        PartialEvaluation { pathway, variables, answers, pages, table, known, closed, may_ask }
    }

    /// What a fact was answered, or is until a clinician says otherwise.
    fn given(&self, fact: FactId) -> Option<Value> {
        self.answers.given(fact).or(self.pathway.facts[fact].default)
    }

    /// Everybody whose sets are sets: what stands alone does.
    ///
    /// # Errors
    /// [`NodeLimit`].
    pub fn everybody(&mut self) -> Result<NodeId, NodeLimit> {
        let given: Rows<FactId, bool> = Rows::like(&self.pathway.facts, |fact| self.given(fact).is_some());
        whole(&mut self.table, self.variables, self.pathway, &|fact| !given[fact])
    }

    /// A rule once these pages are told, in the order of telling, or in ascending order where that does not matter.
    ///
    /// # Errors
    /// [`NodeLimit`].
    pub fn evaluate(&mut self, rule: &Rule, pages: &[PageId]) -> Result<PartialTruth, NodeLimit> {
        rule.fold(&mut AfterPages { by: self, pages })
    }

    fn test(&mut self, fact: FactId, test: &Test, pages: &[PageId]) -> Result<PartialTruth, NodeLimit> {
        let (about, page) = (&self.pathway.facts[fact], self.pages.of[fact]);
        let truth = match self.given(fact) {
            Some(value) => {
                let asked_when = about.asked_when.is_some();
                // "Does not apply" to a question that does is doubt.
                let value = if value == Value::NotApplicable && asked_when { Value::NotSure } else { value };
                match test.of(value) {
                    Truth::True => PartialTruth { holds: TRUE, ..DOUBT },
                    Truth::False => PartialTruth { fails: TRUE, ..DOUBT },
                    Truth::Doubt | Truth::Open => DOUBT,
                }
            }
            None if pages.contains(&page) => {
                let is = raw(&mut self.table, self.variables, fact, test)?;
                PartialTruth { holds: is.sure, fails: self.table.not(is.maybe)?, ..DOUBT }
            }
            None => PartialTruth { open: TRUE, asks: vec![(page, TRUE)], ..DOUBT },
        };
        let Some(applies) = &about.asked_when else { return Ok(truth) };
        let unasked = about.unasked;
        // An answer that counts whether or not it is asked for does not wait until that is known.
        let said = self.answers.given(fact).is_some_and(|given| given != Value::NotApplicable);
        if unasked.is_some() && said {
            return Ok(truth);
        }
        let otherwise = unasked.map_or(Truth::False, |unasked| test.of(unasked));
        let at = pages.iter().position(|other| *other == page).filter(|_| unasked.is_some());
        if let (Some(at), true) = (at, self.pages.in_order) {
            let then = pages.get(..=at).unwrap_or(pages);
            let mut applied = self.evaluate(applies, then)?;
            (applied.open, applied.asks) = (FALSE, Vec::new());
            return self.where_it_applies(applied, truth, otherwise);
        }
        let applies = self.evaluate(applies, pages)?;
        self.where_it_applies(applies, truth, otherwise)
    }

    fn named(&mut self, condition: ConditionId, pages: &[PageId]) -> Result<PartialTruth, NodeLimit> {
        let reads = &self.pages.conditions[condition];
        let mut matter: Vec<PageId> = pages.iter().filter(|page| reads.contains(page)).copied().collect();
        // What is closed by the answers alone is the same whatever is told.
        if !matter.is_empty() && self.closed(condition) {
            matter.clear();
        }
        if let Some((_, truth)) = self.known[condition].iter().find(|(pages, _)| *pages == matter) {
            return Ok(truth.clone());
        }
        let pathway = self.pathway;
        let truth = self.evaluate(&pathway.conditions[condition].rule, &matter)?;
        self.known[condition].push((matter, truth.clone()));
        Ok(truth)
    }

    /// Is a condition closed by the answers alone?
    fn closed(&mut self, condition: ConditionId) -> bool {
        let rule = &self.pathway.conditions[condition].rule;
        let read = || Evaluation::new(self.pathway, self.answers).truth(rule) != Truth::Open;
        *self.closed[condition].get_or_insert_with(read)
    }

    /// What fails decides; else the first that is open asks.
    fn and(&mut self, before: PartialTruth, part: PartialTruth) -> Result<PartialTruth, NodeLimit> {
        let fails = self.table.or(before.fails, part.fails)?;
        if fails == TRUE {
            return Ok(PartialTruth { fails, ..DOUBT });
        }
        let mut asks = before.asks;
        for (page, who) in part.asks {
            let who = self.table.and_not(who, before.open)?;
            self.add(&mut asks, page, who)?;
        }
        for (_, who) in &mut asks {
            *who = self.table.and_not(*who, fails)?;
        }
        let open = self.table.or(before.open, part.open)?;
        let (holds, open) = (self.table.and(before.holds, part.holds)?, self.table.and_not(open, fails)?);
        Ok(PartialTruth { holds, fails, open, asks })
    }

    /// For whom a fact does not apply, a test of it says `otherwise`; while that is open, what decides it is asked first.
    fn where_it_applies(
        &mut self,
        applies: PartialTruth,
        truth: PartialTruth,
        otherwise: Truth,
    ) -> Result<PartialTruth, NodeLimit> {
        let not_now = self.table.or(applies.fails, applies.open)?;
        let (fails, open) = (self.table.and_not(truth.fails, not_now)?, self.table.and_not(truth.open, not_now)?);
        let mut asks = applies.asks;
        for (page, who) in truth.asks {
            let who = self.table.and_not(who, not_now)?;
            self.add(&mut asks, page, who)?;
        }
        let holds = self.table.and_not(truth.holds, not_now)?;
        let where_not = |wanted: Truth| if otherwise == wanted { applies.fails } else { FALSE };
        Ok(PartialTruth {
            holds: self.table.or(where_not(Truth::True), holds)?,
            fails: self.table.or(where_not(Truth::False), fails)?,
            open: self.table.or(applies.open, open)?,
            asks,
        })
    }

    fn add(&mut self, asks: &mut Vec<(PageId, NodeId)>, page: PageId, who: NodeId) -> Result<(), NodeLimit> {
        match asks.iter_mut().find(|(other, _)| *other == page) {
            Some((_, others)) => *others = self.table.or(*others, who)?,
            None if who != FALSE => asks.push((page, who)),
            None => {}
        }
        Ok(())
    }

    /// The pages that a rule may still ask: those of its parts that are open.
    pub fn may_ask(&mut self, rule: &Rule, into: &mut Rows<PageId, bool>) {
        if Evaluation::new(self.pathway, self.answers).truth(rule) != Truth::Open {
            return;
        }
        match rule {
            Rule::Is(fact, _) => {
                into[self.pages.of[*fact]] = true;
                if let Some(applies) = &self.pathway.facts[*fact].asked_when {
                    self.may_ask(applies, into);
                }
            }
            Rule::Named(condition) => {
                if self.may_ask[*condition].is_none() {
                    let mut may = Rows::like(&self.pages.first, |_| false);
                    self.may_ask(&self.pathway.conditions[*condition].rule, &mut may);
                    self.may_ask[*condition] = Some(may);
                }
                let known = self.may_ask[*condition].iter().flatten();
                into.iter_mut().zip(known).for_each(|(may, known)| *may |= known);
            }
            Rule::Not(_) | Rule::And(_) | Rule::Or(_) | Rule::Possibly(_) | Rule::AtLeast(_) => {
                rule.parts().iter().for_each(|part| self.may_ask(part, into));
            }
        }
    }
}

/// A rule is read once these pages are told.
struct AfterPages<'a, 'b> {
    by: &'a mut PartialEvaluation<'b>,
    pages: &'a [PageId],
}

impl RuleReading for AfterPages<'_, '_> {
    type Out = PartialTruth;
    type Error = NodeLimit;

    fn test(&mut self, fact: FactId, test: &Test) -> Result<PartialTruth, NodeLimit> {
        self.by.test(fact, test, self.pages)
    }

    fn named(&mut self, condition: ConditionId) -> Result<PartialTruth, NodeLimit> {
        self.by.named(condition, self.pages)
    }

    fn not(&mut self, inner: PartialTruth) -> Result<PartialTruth, NodeLimit> {
        Ok(opposite(inner))
    }

    fn possibly(&mut self, inner: PartialTruth) -> Result<PartialTruth, NodeLimit> {
        let not = self.by.table.or(inner.fails, inner.open)?;
        Ok(PartialTruth { holds: self.by.table.not(not)?, ..inner })
    }

    fn nothing(&mut self, join: Join) -> PartialTruth {
        let all = PartialTruth { holds: TRUE, ..DOUBT };
        if join == Join::All { all } else { opposite(all) }
    }

    fn join(&mut self, join: Join, before: PartialTruth, part: PartialTruth) -> Result<PartialTruth, NodeLimit> {
        match join {
            Join::All => self.by.and(before, part),
            Join::Any => self.by.and(opposite(before), opposite(part)).map(opposite),
        }
    }

    /// What can still decide it is asked, in the order of its parts.
    fn at_least(&mut self, parts: Vec<(PartialTruth, Scaled)>, wanted: Scaled) -> Result<PartialTruth, NodeLimit> {
        let mut sums: [Vec<(NodeId, Scaled)>; 4] = Default::default();
        for (part, weight) in &parts {
            let table = &mut self.by.table;
            let (may_hold, known) = (table.not(part.fails)?, table.or(part.holds, part.fails)?);
            let unsure = table.or(known, part.open)?;
            let (with_open, doubt) = (table.or(part.holds, part.open)?, table.not(unsure)?);
            let with_doubt = table.or(part.holds, doubt)?;
            for (sum, part) in sums.iter_mut().zip([part.holds, may_hold, with_open, with_doubt]) {
                sum.push((part, *weight));
            }
        }
        let table = &mut self.by.table;
        let mut reach = |sum: &[(NodeId, Scaled)]| table.at_least(sum, wanted);
        let [sure, may, with_open, with_doubt] = &sums;
        let (holds, may, with_open, with_doubt) = (reach(sure)?, reach(may)?, reach(with_open)?, reach(with_doubt)?);
        let fails = table.not(may)?;
        // An answer can make it sure, or make it fail.
        let not_with_doubt = table.not(with_doubt)?;
        let (could, decided) = (table.or(with_open, not_with_doubt)?, table.or(holds, fails)?);
        let open = table.and_not(could, decided)?;
        let (mut asks, mut asked) = (Vec::new(), FALSE);
        for (part, _) in parts {
            for (page, who) in part.asks {
                let who = self.by.table.and(who, open)?;
                let who = self.by.table.and_not(who, asked)?;
                self.by.add(&mut asks, page, who)?;
            }
            asked = self.by.table.or(asked, part.open)?;
        }
        Ok(PartialTruth { holds, fails, open, asks })
    }

    fn decided(&self, join: Join, so_far: &PartialTruth) -> bool {
        let decided = if join == Join::All { so_far.fails } else { so_far.holds };
        decided == TRUE
    }
}

fn opposite(truth: PartialTruth) -> PartialTruth {
    PartialTruth { holds: truth.fails, fails: truth.holds, ..truth }
}
