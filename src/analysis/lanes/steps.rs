//! Everybody's walk at once, step by step.

use super::columns::{Batch, FIRST, NOT_APPLICABLE, NOT_SURE, SET_IN_DOUBT, UNANSWERED};
use super::plan::{Asking, BitId, Lanes, Leaf, Part, PartId, Rest, TestBytes, of_everybody};
use super::planes::{
    ALL, LANES, LaneTruths, NONE, PatientId, Plane, and, and_not, between, first, for_each, has_any, is_none, or,
};
use super::sums;
use crate::model::answers::Answers;
use crate::model::evaluation::Evaluation;
use crate::model::guard::rule::Join;
use crate::model::pathway::{Conclusion, Decision, Entry, StepKind};
use crate::model::position::{AlongsideId, FactId, Position, Rows, StepId};
use crate::model::walk::{End, Shown};

/// Where everybody of a batch ends, and room to find it out; made once, and used again for the next batch.
#[derive(Debug)]
pub struct Walks<'a> {
    lanes: &'a Lanes<'a>,
    values: Rows<PartId, LaneTruths>,
    /// The run in which a part was last read.
    read: Rows<PartId, u64>,
    unanswered: Rows<FactId, (u64, Plane)>,
    run: u64,
    reach: Rows<StepId, Plane>,
    none: Answers,
    /// Facts that may be open.
    open: Vec<FactId>,
    ends: Rows<PatientId, End>,
    /// What stands at each one's conclusion, a bit an entry; of nobody, where that is not asked for.
    shown: Vec<u64>,
    words: usize,
}

impl<'a> Walks<'a> {
    /// Nobody has walked yet. `shows`: what stands at a conclusion is found out too.
    pub fn new(lanes: &'a Lanes<'a>, shows: bool) -> Walks<'a> {
        let pathway = lanes.pathway;
        let bits = lanes.beside_bit(AlongsideId::at(pathway.alongside.len()));
        let words = if shows { bits.number().div_ceil(64) } else { 0 };
        let open = pathway.facts.each().filter(|(_, fact)| fact.default.is_none()).map(|(fact, _)| fact).collect();
        Walks {
            lanes,
            values: Rows::like(&lanes.parts, |_| LaneTruths::known(false)),
            read: Rows::like(&lanes.parts, |_| 0),
            unanswered: Rows::like(&pathway.facts, |_| (0, NONE)),
            run: 0,
            reach: Rows::like(&pathway.steps, |_| NONE),
            none: Answers::none(pathway),
            open,
            ends: vec![End::Stuck(pathway.start); LANES].into(),
            shown: vec![0; words * LANES],
            words,
        }
    }

    /// Everybody's end, in the order of the batch.
    pub fn walk(&mut self, batch: &Batch) -> &[End] {
        let lanes = self.lanes;
        self.run += 1;
        self.shown.fill(0);
        // Nobody keeps the end of whoever had this place before.
        self.ends.iter_mut().for_each(|end| *end = End::Stuck(lanes.pathway.start));
        self.reach.iter_mut().for_each(|plane| *plane = NONE);
        self.reach[lanes.pathway.start] = first(batch.patients);
        let mut all_answered = None;
        for step in &lanes.order {
            let here = self.reach[*step];
            if is_none(&here) {
                continue;
            }
            match &lanes.pathway.steps[*step].kind {
                StepKind::Decision(decision) => self.decide(batch, *step, decision, here),
                StepKind::Conclusion(conclusion) => {
                    let answered = *all_answered.get_or_insert_with(|| self.nobody_is_open(batch));
                    self.conclude(batch, *step, conclusion, here, answered);
                }
            }
        }
        self.ends.as_slice().get(..batch.patients).unwrap_or_default()
    }

    /// Nobody of the batch has left out what has no default, so that nothing is open.
    fn nobody_is_open(&mut self, batch: &Batch) -> bool {
        let everybody = first(batch.patients);
        let open = std::mem::take(&mut self.open);
        let answered = open.iter().all(|fact| is_none(&and(&self.unanswered(batch, *fact), &everybody)));
        self.open = open;
        answered
    }

    fn decide(&mut self, batch: &Batch, step: StepId, decision: &Decision, here: Plane) {
        let lanes = self.lanes;
        let mut rest = here;
        let mut rules = lanes.rules[step].iter();
        let mut waiting: Vec<&Asking> = Vec::new();
        for branch in decision.branches.iter() {
            let rule = if branch.when.is_some() { rules.next() } else { None };
            let Some(asking) = rule else {
                rest = self.ask_all(batch, &mut waiting, rest, None);
                let reach = &mut self.reach[branch.go];
                *reach = or(reach, &rest);
                rest = NONE;
                break;
            };
            let yes = self.value(batch, asking.part).yes;
            let reach = &mut self.reach[branch.go];
            *reach = or(reach, &and(&rest, &yes));
            rest = and_not(&rest, &yes);
            waiting.push(asking);
            if decision.first {
                rest = self.ask_all(batch, &mut waiting, rest, None);
            }
        }
        rest = self.ask_all(batch, &mut waiting, rest, None);
        if !is_none(&rest) {
            // Of those who were declared impossible no branch may hold: each walks alone.
            for_each(&rest, |lane| {
                let answers = batch.answers(lanes.pathway, &lanes.encoding, &self.none, lane);
                let end = Evaluation::new(lanes.pathway, &answers).walk().end;
                self.note(lane, end);
            });
        }
    }

    /// Whoever a rule is open for is asked; gives who is left.
    fn ask_all(&mut self, batch: &Batch, rules: &mut Vec<&Asking>, mut rest: Plane, reached: Option<StepId>) -> Plane {
        for asking in rules.drain(..) {
            if is_none(&rest) {
                break;
            }
            let open = and(&rest, &self.value(batch, asking.part).open);
            if !is_none(&open) {
                self.ask(batch, asking, open, reached);
                rest = and_not(&rest, &open);
            }
        }
        rest
    }

    fn conclude(&mut self, batch: &Batch, step: StepId, conclusion: &Conclusion, here: Plane, answered: bool) {
        let lanes = self.lanes;
        let beside = lanes.pathway.alongside.each().filter(|(_, entry)| conclusion.has_beside(entry));
        let mut rest = here;
        if !answered {
            let gates = lanes.rules[step].iter();
            let mut rules = gates.chain(beside.clone().filter_map(|(entry, _)| lanes.beside[entry].as_ref())).collect();
            rest = self.ask_all(batch, &mut rules, rest, Some(step));
        }
        for_each(&rest, |lane| self.note(lane, End::Concludes(step)));
        if self.words == 0 {
            return;
        }
        let mut gates = lanes.rules[step].iter();
        for (entry, bit) in conclusion.entries().zip((0..).map(BitId::at)) {
            let asking = if entry.when.is_some() { gates.next() } else { None };
            let yes = asking.map_or(ALL, |asking| self.value(batch, asking.part).yes);
            self.show(bit, &and(&rest, &yes));
        }
        for (entry, _) in beside {
            let may = lanes.beside[entry].as_ref().map_or(ALL, |asking| self.value(batch, asking.part).possibly().yes);
            self.show(lanes.beside_bit(entry), &and(&rest, &may));
        }
    }

    #[expect(clippy::indexing_slicing, reason = "lanes and bits are below the numbers that the room was made for")]
    fn show(&mut self, bit: BitId, who: &Plane) {
        let (word, bit) = (bit.number() / 64, 1 << (bit.number() % 64));
        for_each(who, |lane| self.shown[lane.number() * self.words + word] |= bit);
    }

    fn note(&mut self, lane: PatientId, end: End) {
        self.ends[lane] = end;
    }

    /// The first open fact of a rule that is open for these, as [`Evaluation::first_open`] finds it.
    fn ask(&mut self, batch: &Batch, asking: &Asking, who: Plane, reached: Option<StepId>) {
        let lanes = self.lanes;
        match &asking.rest {
            Rest::Fact(fact) => {
                let mut rest = who;
                if let Some(applies) = &lanes.applies[*fact] {
                    let open = and(&rest, &self.value(batch, applies.part).open);
                    if !is_none(&open) {
                        self.ask(batch, applies, open, reached);
                        rest = and_not(&rest, &open);
                    }
                }
                for_each(&rest, |lane| self.note(lane, End::Asks { fact: *fact, reached }));
            }
            Rest::Named(condition) => {
                if let Some(asking) = &lanes.conditions[*condition] {
                    self.ask(batch, asking, who, reached);
                }
            }
            Rest::Parts(parts) => {
                self.ask_all(batch, &mut parts.iter().collect(), who, reached);
            }
        }
    }

    fn value(&mut self, batch: &Batch, part: PartId) -> LaneTruths {
        if self.read[part] != self.run {
            let lanes = self.lanes;
            let made = match &lanes.parts[part] {
                Part::Known(holds) => LaneTruths::known(*holds),
                Part::Leaf(leaf) => self.leaf(batch, leaf),
                Part::Not(inner) => self.value(batch, *inner).opposite(),
                Part::Possibly(inner) => self.value(batch, *inner).possibly(),
                Part::AtLeast(parts, wanted) => {
                    let parts = parts.iter().map(|(part, weight)| (self.value(batch, *part), *weight));
                    sums::at_least(&parts.collect::<Vec<_>>(), *wanted)
                }
                Part::Join(join, one, other) => {
                    self.value(batch, *other);
                    let one = self.value(batch, *one);
                    let other = &self.values[*other];
                    if *join == Join::All { one.and(other) } else { one.or(other) }
                }
            };
            self.values[part] = made;
            self.read[part] = self.run;
        }
        self.values[part]
    }

    fn unanswered(&mut self, batch: &Batch, fact: FactId) -> Plane {
        let (run, known) = self.unanswered[fact];
        if run == self.run {
            return known;
        }
        let (column, _) = self.lanes.encoding.columns(fact);
        let plane = between(batch.column(column), UNANSWERED, UNANSWERED);
        self.unanswered[fact] = (self.run, plane);
        plane
    }

    fn leaf(&mut self, batch: &Batch, leaf: &Leaf) -> LaneTruths {
        let (column, members) = self.lanes.encoding.columns(leaf.fact);
        let codes = batch.column(column);
        let unanswered = self.unanswered(batch, leaf.fact);
        let not_sure = between(codes, NOT_SURE, NOT_APPLICABLE);
        let mut said = match &leaf.bytes {
            TestBytes::NotSure => {
                let set = self.lanes.pathway.facts[leaf.fact].domain.is_set();
                let yes = if set { or(&not_sure, &between(codes, SET_IN_DOUBT, SET_IN_DOUBT)) } else { not_sure };
                LaneTruths { yes, no: and_not(&ALL, &or(&yes, &unanswered)), open: unanswered }
            }
            TestBytes::Ranges(ranges) => {
                let yes = ranges.iter().fold(NONE, |all, [low, high]| or(&all, &between(codes, *low, *high)));
                LaneTruths { yes, no: and_not(&ALL, &or(&or(&yes, &not_sure), &unanswered)), open: unanswered }
            }
            TestBytes::Members(masks, may) => {
                let each = members.iter().zip(masks).filter(|(_, mask)| **mask != 0);
                let yes = each.fold(NONE, |all, (at, mask)| or(&all, &has_any(batch.column(*at), *mask)));
                let doubt = if *may { or(&not_sure, &between(codes, SET_IN_DOUBT, SET_IN_DOUBT)) } else { not_sure };
                LaneTruths { yes, no: and_not(&ALL, &or(&or(&yes, &doubt), &unanswered)), open: unanswered }
            }
            TestBytes::Empty => {
                let some = members.iter().fold(NONE, |all, at| or(&all, &has_any(batch.column(*at), 0xff)));
                let yes = and_not(&between(codes, FIRST, FIRST), &some);
                LaneTruths { yes, no: and_not(&ALL, &or(&or(&yes, &not_sure), &unanswered)), open: unanswered }
            }
        };
        if let Some(default) = leaf.default {
            said = of_everybody(default).choose(&unanswered, &said);
        }
        let Some((applies, unasked, always)) = leaf.asked else { return said };
        let applies = self.value(batch, applies);
        // An answer that counts whether or not it is asked for does not wait until that is known.
        let silent = if always { ALL } else { or(&unanswered, &between(codes, NOT_APPLICABLE, NOT_APPLICABLE)) };
        let said = of_everybody(unasked).choose(&and(&applies.no, &silent), &said);
        LaneTruths { yes: NONE, no: NONE, open: ALL }.choose(&and(&applies.open, &silent), &said)
    }

    /// Where one of them ended.
    pub fn end(&self, lane: PatientId) -> End {
        self.ends[lane]
    }

    /// What stands at the conclusion of one of them, as the walk has it.
    pub fn shown(&self, lane: PatientId) -> Shown {
        let End::Concludes(step) = self.ends[lane] else { return Shown::default() };
        let Some(conclusion) = self.lanes.pathway.conclusion(step) else { return Shown::default() };
        let bits = self.bits(lane);
        let has = |bit: BitId| bits.get(bit.number() / 64).is_some_and(|word| word >> (bit.number() % 64) & 1 == 1);
        let mut next = (0..).map(BitId::at);
        let mut those = |entries: &[Entry]| {
            entries.iter().zip(next.by_ref()).filter(|(_, bit)| has(*bit)).map(|(entry, _)| entry.treatment).collect()
        };
        let (recommend, offer) = (those(&conclusion.recommend), those(&conclusion.offer));
        let beside = self.lanes.pathway.alongside.positions().filter(|entry| has(self.lanes.beside_bit(*entry)));
        Shown { recommend, offer, alongside: beside.collect() }
    }

    /// The same as bits: equal for two patients of one conclusion who are shown the same.
    pub fn bits(&self, lane: PatientId) -> &[u64] {
        self.shown.get(lane.number() * self.words..lane.ordinal() * self.words).unwrap_or_default()
    }
}
