//! An order in which facts that are read together stand together, found from the guards alone.
//!
//! First every group of facts pulls its own to its middle, again and again, after Aloul, Markov and Sakallah, "FORCE: a
//! fast and easy-to-implement variable-ordering heuristic" (GLSVLSI 2003). Then each fact is moved to where it stands best.
//! The fewer facts a group has, the harder it pulls: what a guard joins by `or` is decided apart once the guard has failed.

use super::PlaceId;
use super::groups::{self, Group};
use crate::analysis::encode::variables::Variables;
use crate::model::pathway::Pathway;
use crate::model::position::{FactId, Position, Rows, positions};

positions! {
    /// The position of a group of facts.
    GroupId
}

/// The most rounds of pulling; most pathways stand still after some dozens.
const PULLS: usize = 100;
/// The most rounds of moving.
const MOVES: usize = 5;
/// A place is so many units wide, so that middles are whole numbers.
const PLACE: i64 = 1 << 10;
/// How hard a pair pulls; several dozen facts together do not.
const PAIR: i64 = 1 << 24;

/// The facts in such an order; it begins from the one that the pathway has.
pub fn together(pathway: &Pathway) -> Vec<FactId> {
    let order = Variables::new(pathway).order();
    let mut facts = Arranged::new(pathway, groups::all(pathway), order);
    facts.pull();
    facts.settle();
    facts.order.into_iter().collect()
}

/// Facts in an order, and what pulls at them.
struct Arranged {
    order: Rows<PlaceId, FactId>,
    places: Rows<FactId, PlaceId>,
    /// Each group, and how hard it pulls.
    groups: Rows<GroupId, (Group, i64)>,
    /// The groups of each fact.
    of: Rows<FactId, Vec<GroupId>>,
}

impl Arranged {
    fn new(pathway: &Pathway, groups: Vec<Group>, order: Vec<FactId>) -> Arranged {
        let pulls = |group: Group| {
            let others = whole(group.len()).saturating_sub(1).max(1);
            let pull = PAIR / others.saturating_pow(4);
            (group, pull)
        };
        let groups: Rows<GroupId, (Group, i64)> = groups.into_iter().map(pulls).filter(|(_, pull)| *pull > 0).collect();
        let mut of: Rows<FactId, Vec<GroupId>> = Rows::like(&pathway.facts, |_| Vec::new());
        for (position, (group, _)) in groups.each() {
            group.iter().for_each(|fact| of[*fact].push(position));
        }
        let places = Rows::like(&pathway.facts, |_| PlaceId::default());
        let mut facts = Arranged { order: Rows::new(), places, groups, of };
        facts.arrange(order.into());
        facts
    }

    fn arrange(&mut self, order: Rows<PlaceId, FactId>) {
        order.each().for_each(|(place, fact)| self.places[*fact] = place);
        self.order = order;
    }

    /// Where a fact stands, as a number that can be negative.
    fn place(&self, fact: FactId) -> i64 {
        whole(self.places[fact].number())
    }

    /// How far apart the facts of some groups stand, by how hard those pull.
    fn apart<'a>(&self, groups: impl IntoIterator<Item = &'a (Group, i64)>) -> i64 {
        let apart = |(group, pull): &(Group, i64)| {
            let places = group.iter().map(|fact| self.place(*fact));
            let (first, last) = (places.clone().min().unwrap_or(0), places.max().unwrap_or(0));
            (last - first) * pull
        };
        groups.into_iter().map(apart).sum()
    }

    /// Pulls until nothing moves, and keeps the best that came of it.
    fn pull(&mut self) {
        let mut best = (self.apart(&self.groups), self.order.clone());
        for _ in 0..PULLS {
            let middle = |(group, _): &(Group, i64)| {
                group.iter().map(|fact| self.place(*fact)).sum::<i64>() * PLACE / whole(group.len()).max(1)
            };
            let middles: Rows<GroupId, (i64, i64)> = self.groups.iter().map(|group| (middle(group), group.1)).collect();
            let to = |fact: &FactId| {
                let at = self.of[*fact].iter().map(|group| middles[*group]);
                let (sum, pulls) = at.fold((0, 0), |(sum, pulls), (middle, pull)| (sum + middle * pull, pulls + pull));
                if pulls == 0 { self.place(*fact) * PLACE } else { sum / pulls }
            };
            let mut next: Vec<FactId> = self.order.iter().copied().collect();
            next.sort_by_key(to);
            let next = Rows::from(next);
            if next == self.order {
                break;
            }
            self.arrange(next);
            let apart = self.apart(&self.groups);
            if apart < best.0 {
                best = (apart, self.order.clone());
            }
        }
        self.arrange(best.1);
    }

    /// Moves each fact to where the groups stand least apart, until that changes nothing.
    fn settle(&mut self) {
        for _ in 0..MOVES {
            let mut better = false;
            for fact in self.order.clone() {
                better |= self.sift(fact);
            }
            if !better {
                break;
            }
        }
    }

    /// Moves one fact through the whole order, and to the best place. Is that another?
    fn sift(&mut self, fact: FactId) -> bool {
        let (mut change, mut best) = (0, (0, self.places[fact]));
        let ends = [self.order.positions().next_back(), self.order.positions().next()];
        for end in ends.into_iter().flatten() {
            while self.places[fact] != end {
                change += self.step(fact, end);
                if change < best.0 {
                    best = (change, self.places[fact]);
                }
            }
        }
        while self.places[fact] != best.1 {
            self.step(fact, best.1);
        }
        best.0 < 0
    }

    /// Exchanges a fact with the next one on the way to a place; how much further apart the groups stand then.
    fn step(&mut self, fact: FactId, to: PlaceId) -> i64 {
        let from = self.places[fact];
        let next = PlaceId::at(if to > from { from.number() + 1 } else { from.number() - 1 });
        let Some(other) = self.order.checked(next).copied() else { return 0 };
        let apart = |facts: &Arranged| {
            let groups = facts.of[fact].iter().chain(&facts.of[other]);
            facts.apart(groups.map(|group| &facts.groups[*group]))
        };
        let before = apart(self);
        (self.order[from], self.order[next]) = (other, fact);
        (self.places[fact], self.places[other]) = (next, from);
        apart(self) - before
    }
}

/// A number of facts, as a number that can be negative.
fn whole(many: usize) -> i64 {
    i64::try_from(many).unwrap_or(i64::MAX)
}
