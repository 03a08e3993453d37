//! The variables on which functions depend.

use std::collections::{BTreeMap, HashMap};

use super::hash::{ByNode, Mixing};
use super::store::PerNode;
use super::{Assignment, NodeId, PerVariable, Table, Variable, each_once};

/// One of several functions that were told apart: the classes of terminals, and decisions by their order of making.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Class(u32);

/// What a node is, once those below it are told apart.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Seen<C> {
    Ends(C),
    Decides(Variable, Vec<Class>),
}

impl Table {
    /// The variables on which it depends of which class the terminal is that comes out, smallest first.
    pub fn support<C: Ord>(&self, node: NodeId, class: &impl Fn(NodeId) -> C) -> Vec<Variable> {
        // Nodes that lead to the same classes everywhere are one.
        let mut known: BTreeMap<Seen<C>, Class> = BTreeMap::new();
        let mut classes: ByNode<Class> = ByNode::default();
        let mut depends = Vec::new();
        for node in self.descendants(node) {
            let key = match self.decision(node) {
                None => Seen::Ends(class(node)),
                Some((variable, children)) => {
                    let below: Vec<Class> = children.iter().filter_map(|child| classes.get(child).copied()).collect();
                    if let [first, rest @ ..] = below.as_slice()
                        && rest.iter().all(|class| class == first)
                    {
                        classes.insert(node, *first);
                        continue;
                    }
                    depends.push(variable);
                    Seen::Decides(variable, below)
                }
            };
            let next = Class(u32::try_from(known.len()).unwrap_or(u32::MAX));
            classes.insert(node, *known.entry(key).or_insert(next));
        }
        each_once(depends)
    }

    /// Whether any of these functions still depends on a variable, once some are assigned.
    pub fn support_under(&self, nodes: &[NodeId], assigned: &Assignment) -> PerVariable<bool> {
        let mut depends = PerVariable::like(&self.arity, false);
        let mut left = Reduced { of: PerNode::new(&self.nodes, None), unique: HashMap::default() };
        let mut path: Vec<(NodeId, bool)> = nodes.iter().map(|node| (*node, false)).collect();
        while let Some((node, children_done)) = path.pop() {
            let Some((variable, _)) = self.decision(node).filter(|_| left.of(node).is_none()) else { continue };
            let children = self.children_left(node, assigned);
            if children_done {
                left.add(node, variable, children);
            } else {
                path.push((node, true));
                path.extend(children.iter().map(|child| (*child, false)));
            }
        }
        let mut rest: Vec<Class> = nodes.iter().filter_map(|node| left.of(*node)).collect();
        let mut decisions: HashMap<Class, (Variable, Vec<Class>), Mixing> =
            left.unique.into_iter().map(|(decision, class)| (class, decision)).collect();
        while let Some(class) = rest.pop() {
            if let Some((variable, children)) = decisions.remove(&class) {
                depends[variable] = true;
                rest.extend(children);
            }
        }
        depends
    }
}

/// What is left of nodes once variables are assigned: terminals, and decisions that still decide.
struct Reduced {
    of: PerNode<Option<Class>>,
    unique: HashMap<(Variable, Vec<Class>), Class, Mixing>,
}

impl Reduced {
    /// What is left of a node, once that is known; a terminal is itself.
    fn of(&self, node: NodeId) -> Option<Class> {
        self.of.get(node).copied().unwrap_or(Some(Class(node.0)))
    }

    /// A decision, all of whose children are known.
    fn add(&mut self, node: NodeId, variable: Variable, children: &[NodeId]) {
        let children: Vec<Class> = children.iter().filter_map(|child| self.of(*child)).collect();
        let class = match children.as_slice() {
            [first, rest @ ..] if rest.iter().all(|child| child == first) => *first,
            _ => {
                let next = super::TERMINALS.saturating_add(u32::try_from(self.unique.len()).unwrap_or(u32::MAX));
                *self.unique.entry((variable, children)).or_insert(Class(next))
            }
        };
        if let Some(of) = self.of.get_mut(node) {
            *of = Some(class);
        }
    }
}
