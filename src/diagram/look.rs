//! Looking at diagrams: who is in two of them, what is left when some answers are known, every node, one patient.

use super::{FALSE, Full, Mixing, NO_VARIABLE, Node, Of, TRUE, Table, each_once};
use std::collections::{BTreeMap, HashSet};

/// The most pairs looked at, for each node that may be made.
const STEPS_PER_NODE: usize = 8;

impl Table {
    /// Is there anybody for whom both are true? Looks for one, and builds nothing. After too long a search the answer
    /// is yes, and building them both says that the table is full.
    pub fn meets(&self, a: Node, b: Node) -> bool {
        let mut seen: HashSet<(Node, Node), Mixing> = HashSet::default();
        let mut rest = vec![(a, b)];
        while let Some((a, b)) = rest.pop() {
            match (a, b) {
                (FALSE, _) | (_, FALSE) => continue,
                (TRUE, _) | (_, TRUE) => return true,
                _ if a == b => return true,
                _ => {}
            }
            if !seen.insert((a, b)) {
                continue;
            }
            if seen.len() >= self.most.saturating_mul(STEPS_PER_NODE) {
                return true;
            }
            let variable = self.variable(a).min(self.variable(b));
            let many = self.arity.get(variable as usize).copied().unwrap_or(0);
            rest.extend((0..many).map(|value| (self.at(a, variable, value), self.at(b, variable, value))));
        }
        false
    }

    /// The function with some variables held at a value, whatever the patient says: `held(variable)`.
    ///
    /// # Errors
    /// [`Full`].
    pub fn hold(&mut self, node: Node, held: &impl Fn(usize) -> Option<u32>) -> Result<Node, Full> {
        let mut made: Of<Node> = Of::default();
        for old in self.below(node) {
            let Some((variable, children)) = self.decision(old) else { continue };
            let children: Vec<Node> = children.iter().map(|child| made.get(child).copied().unwrap_or(*child)).collect();
            let new = match held(variable) {
                Some(value) => children.get(value as usize).copied().unwrap_or(FALSE),
                None => self.node(u32::try_from(variable).unwrap_or(NO_VARIABLE), &children)?,
            };
            made.insert(old, new);
        }
        Ok(made.get(&node).copied().unwrap_or(node))
    }

    /// The variables on which it depends of which class the constant is that comes out, smallest first.
    pub fn support(&self, node: Node, class: &impl Fn(usize) -> usize) -> Vec<usize> {
        // Nodes that lead to the same classes for everybody have one number.
        let mut known: BTreeMap<(usize, Vec<usize>), usize> = BTreeMap::new();
        let mut numbers: Of<usize> = Of::default();
        let mut depends = Vec::new();
        for node in self.below(node) {
            let key = match self.decision(node) {
                None => (NO_VARIABLE as usize, vec![Table::number(node).map_or(0, class)]),
                Some((variable, children)) => {
                    let below: Vec<usize> = children.iter().filter_map(|child| numbers.get(child).copied()).collect();
                    if let [first, rest @ ..] = below.as_slice()
                        && rest.iter().all(|number| number == first)
                    {
                        numbers.insert(node, *first);
                        continue;
                    }
                    depends.push(variable);
                    (variable, below)
                }
            };
            let next = known.len();
            numbers.insert(node, *known.entry(key).or_insert(next));
        }
        each_once(depends)
    }

    /// Every node of a diagram, terminals included, each once: children before parents.
    pub fn below(&self, node: Node) -> Vec<Node> {
        let mut seen: HashSet<Node, Mixing> = HashSet::default();
        let (mut found, mut rest) = (Vec::new(), vec![(node, false)]);
        while let Some((node, children_done)) = rest.pop() {
            if children_done {
                found.push(node);
            } else if seen.insert(node) {
                rest.push((node, true));
                let children = self.decision(node).map(|(_, children)| children).unwrap_or_default();
                rest.extend(children.iter().map(|child| (*child, false)));
            }
        }
        found
    }

    /// The value of a function for one patient: `value(variable)`.
    pub fn evaluate(&self, mut node: Node, value: &impl Fn(usize) -> u32) -> Node {
        while let Some((variable, children)) = self.decision(node) {
            node = children.get(value(variable) as usize).copied().unwrap_or(FALSE);
        }
        node
    }
}
