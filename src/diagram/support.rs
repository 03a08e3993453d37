//! The variables on which functions depend.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::hash::{ByNode, Mixing};
use super::store::PerNode;
use super::{Assignment, NodeId, PerVariable, Table, Variable, each_once, nth};

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

    /// On what functions still depend, once some variables are assigned. What is found out for one is known for the next.
    pub fn supports<'a>(&'a self, assigned: &'a Assignment) -> Supports<'a> {
        let left = Reduced { of: PerNode::new(&self.nodes, None), unique: HashMap::default(), decisions: Vec::new() };
        Supports { table: self, assigned, left }
    }
}

/// Functions of one table, of whose variables some are assigned.
pub struct Supports<'a> {
    table: &'a Table,
    assigned: &'a Assignment,
    left: Reduced,
}

impl Supports<'_> {
    /// Whether any of these functions still depends on a variable.
    pub fn of(&mut self, nodes: &[NodeId]) -> PerVariable<bool> {
        let Supports { table, assigned, left } = self;
        let mut path: Vec<(NodeId, bool)> = nodes.iter().map(|node| (*node, false)).collect();
        while let Some((node, children_done)) = path.pop() {
            let Some((variable, _)) = table.decision(node).filter(|_| left.of(node).is_none()) else { continue };
            let children = table.children_left(node, assigned);
            if children_done {
                left.add(node, variable, children);
            } else {
                path.push((node, true));
                path.extend(children.iter().map(|child| (*child, false)));
            }
        }
        let mut depends = PerVariable::like(&table.arity, false);
        let mut rest: Vec<Class> = nodes.iter().filter_map(|node| left.of(*node)).collect();
        let mut seen: HashSet<Class, Mixing> = HashSet::default();
        while let Some(class) = rest.pop() {
            if let Some((variable, children)) = left.decision(class).filter(|_| seen.insert(class)) {
                depends[*variable] = true;
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
    /// The decisions, by the order of their classes.
    decisions: Vec<(Variable, Vec<Class>)>,
}

impl Reduced {
    /// What is left of a node, once that is known; a terminal is itself.
    fn of(&self, node: NodeId) -> Option<Class> {
        self.of.get(node).copied().unwrap_or(Some(Class(node.0)))
    }

    /// What a class decides; nothing where it is a terminal.
    fn decision(&self, class: Class) -> Option<&(Variable, Vec<Class>)> {
        nth(&self.decisions, class.0.checked_sub(super::TERMINALS)?)
    }

    /// A decision, all of whose children are known.
    fn add(&mut self, node: NodeId, variable: Variable, children: &[NodeId]) {
        let children: Vec<Class> = children.iter().filter_map(|child| self.of(*child)).collect();
        let class = match children.as_slice() {
            [first, rest @ ..] if rest.iter().all(|child| child == first) => *first,
            _ => {
                let next = super::TERMINALS.saturating_add(u32::try_from(self.decisions.len()).unwrap_or(u32::MAX));
                let decision = (variable, children);
                *self.unique.entry(decision).or_insert_with_key(|decision| {
                    self.decisions.push(decision.clone());
                    Class(next)
                })
            }
        };
        if let Some(of) = self.of.get_mut(node) {
            *of = Some(class);
        }
    }
}
