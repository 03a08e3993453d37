//! What is left of a diagram once some answers are known, without building anything: answers change with every click,
//! and a table that grew with them would never stop.

use std::collections::{HashMap, HashSet};

use super::{FALSE, Mixing, NO_VARIABLE, Node, TRUE, Table, each_once};

/// The value of each variable that is known.
pub type Held = [Option<u32>];

impl Table {
    /// The constants that can still come out, smallest first.
    pub fn constants(&self, node: Node, held: &Held) -> Vec<usize> {
        let mut seen = vec![false; self.size()];
        let (mut found, mut rest) = (Vec::new(), vec![node]);
        while let Some(node) = rest.pop() {
            match Table::number(node) {
                Some(number) => found.push(number),
                None => {
                    let unseen = Table::position(node).and_then(|position| seen.get_mut(position));
                    if let Some(seen) = unseen.filter(|seen| !**seen) {
                        *seen = true;
                        rest.extend(self.onward(node, held));
                    }
                }
            }
        }
        each_once(found)
    }

    /// The constant that comes out, when every variable on the way to it is known.
    pub fn straight(&self, mut node: Node, held: &Held) -> Option<usize> {
        while let Some((variable, children)) = self.decision(node) {
            node = *children.get((*held.get(variable)?)? as usize)?;
        }
        Table::number(node)
    }

    /// Which of these functions can still be true. Each node is looked at once, and only where somebody may still come.
    pub fn still_true(&self, nodes: &[Node], held: &Held) -> Vec<bool> {
        let mut known: Vec<Option<bool>> = vec![None; self.size()];
        let is = |known: &[Option<bool>], node: Node| match Table::position(node) {
            Some(position) => known.get(position).copied().flatten(),
            None => Some(node == TRUE),
        };
        for node in nodes {
            let mut way = vec![*node];
            while let Some(node) = way.last().copied() {
                let children = self.onward(node, held);
                let open = children.iter().find(|child| is(&known, **child).is_none());
                let found = children.iter().any(|child| is(&known, *child) == Some(true));
                match open {
                    Some(child) if !found && is(&known, node).is_none() => way.push(*child),
                    _ => {
                        way.pop();
                        if let Some(place) = Table::position(node).and_then(|position| known.get_mut(position)) {
                            *place = place.or(Some(found));
                        }
                    }
                }
            }
        }
        nodes.iter().map(|node| is(&known, *node) == Some(true)).collect()
    }

    /// The children that can still be reached.
    fn onward<'a>(&'a self, node: Node, held: &Held) -> &'a [Node] {
        let Some((variable, children)) = self.decision(node) else { return &[] };
        match held.get(variable).copied().flatten() {
            Some(value) => children.get(value as usize..=value as usize).unwrap_or_default(),
            None => children,
        }
    }

    /// Is there still somebody for whom `a` is the constant `wanted` and `b` is true? After too long a search the answer
    /// is yes: what is only possible is never said to be settled.
    pub fn still(&self, a: Node, wanted: Node, b: Node, held: &Held) -> bool {
        let mut seen: HashSet<(Node, Node), Mixing> = HashSet::default();
        let mut rest = vec![(a, b)];
        while let Some((a, b)) = rest.pop() {
            let (a_ends, b_ends) = (Table::number(a).is_some(), Table::number(b).is_some());
            if b == FALSE || (a_ends && a != wanted) || !seen.insert((a, b)) {
                continue;
            }
            if a_ends && b_ends || seen.len() >= self.most {
                return true;
            }
            let variable = self.variable(a).min(self.variable(b));
            let many = self.arity().get(variable as usize).copied().unwrap_or(0);
            let mut to = |value| rest.push((self.at(a, variable, value), self.at(b, variable, value)));
            match held.get(variable as usize).copied().flatten() {
                Some(value) => to(value),
                // The first value is most people's, and is looked at first.
                None => (0..many).rev().for_each(to),
            }
        }
        false
    }

    /// Are there two people still, both among `who`, who differ in these variables alone and for whom `node` is not the
    /// same? After too long a search the answer is yes: what may matter is never said not to.
    pub fn still_differs(&self, node: Node, who: Node, only: std::ops::Range<usize>, held: &Held) -> bool {
        let mut seen: HashSet<[Node; 4], Mixing> = HashSet::default();
        let mut rest = vec![[node, node, who, who]];
        while let Some(pair) = rest.pop() {
            let [one, other, who_one, who_other] = pair;
            let alike = one == other && self.variable(one) as usize >= only.end;
            if alike || who_one == FALSE || who_other == FALSE || !seen.insert(pair) {
                continue;
            }
            let variable = pair.iter().map(|node| self.variable(*node)).min().unwrap_or(NO_VARIABLE);
            if variable == NO_VARIABLE || seen.len() >= self.most {
                return true;
            }
            let at = |value, of: [Node; 2]| of.map(|node| self.at(node, variable, value));
            let mut to = |value, other_value| {
                let ([one, who_one], [other, who_other]) =
                    (at(value, [one, who_one]), at(other_value, [other, who_other]));
                rest.push([one, other, who_one, who_other]);
            };
            let many = self.arity().get(variable as usize).copied().unwrap_or(0);
            match held.get(variable as usize).copied().flatten() {
                Some(value) => to(value, value),
                None if only.contains(&(variable as usize)) => {
                    (0..many).for_each(|value| (0..many).for_each(|other| to(value, other)));
                }
                None => (0..many).rev().for_each(|value| to(value, value)),
            }
        }
        false
    }

    /// The variables on which any of these functions still depends.
    pub fn still_depends(&self, nodes: &[Node], held: &Held) -> Vec<bool> {
        let mut depends = vec![false; self.arity().len()];
        let mut unique = HashMap::<(usize, Vec<u32>), u32, Mixing>::default();
        let mut left = Left { of: vec![NO_VARIABLE; self.size()], nodes: Vec::new() };
        let mut way: Vec<(Node, bool)> = nodes.iter().map(|node| (*node, false)).collect();
        while let Some((node, children_done)) = way.pop() {
            let Some((variable, _)) = self.decision(node).filter(|_| left.of(node).is_none()) else { continue };
            if !children_done {
                way.push((node, true));
                way.extend(self.onward(node, held).iter().map(|child| (*child, false)));
                continue;
            }
            let children: Vec<u32> = self.onward(node, held).iter().filter_map(|child| left.of(*child)).collect();
            let first = children.first().copied().unwrap_or(FALSE.0);
            let what = if children.iter().all(|child| *child == first) {
                first
            } else {
                let next = super::TERMINALS + u32::try_from(left.nodes.len()).unwrap_or(u32::MAX - super::TERMINALS);
                let known = unique.entry((variable, children.clone())).or_insert(next);
                if *known == next {
                    left.nodes.push((variable, children));
                }
                *known
            };
            if let Some(place) = Table::position(node).and_then(|position| left.of.get_mut(position)) {
                *place = what;
            }
        }
        let mut seen = vec![false; left.nodes.len()];
        let mut rest: Vec<u32> = nodes.iter().filter_map(|node| left.of(*node)).collect();
        while let Some(what) = rest.pop() {
            let Some(position) = what.checked_sub(super::TERMINALS).map(|position| position as usize) else { continue };
            if let (Some(seen), Some((variable, children))) = (seen.get_mut(position), left.nodes.get(position))
                && !*seen
            {
                *seen = true;
                if let Some(depends) = depends.get_mut(*variable) {
                    *depends = true;
                }
                rest.extend(children);
            }
        }
        depends
    }
}

/// What is left of nodes: constants, and decisions that still decide.
struct Left {
    of: Vec<u32>,
    nodes: Vec<(usize, Vec<u32>)>,
}

impl Left {
    /// What is left of a node, once that is known; a constant is itself.
    fn of(&self, node: Node) -> Option<u32> {
        match Table::position(node) {
            Some(position) => self.of.get(position).copied().filter(|what| *what != NO_VARIABLE),
            None => Some(node.0),
        }
    }
}
