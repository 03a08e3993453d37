//! The laws of decision diagrams: every operation on random functions over a few variables, held against the table of
//! all their values.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too

use proptest::prelude::*;
use treatment_pathway::diagram::nearest::{Cost, Origin, VariableGroup};
use treatment_pathway::diagram::runs::Runs;
use treatment_pathway::diagram::{Assignment, FALSE, NodeCount, NodeId, PerVariable, Point, TRUE, Table, Variable};

/// A function of yes and no, as it is written.
#[derive(Debug, Clone)]
enum Function {
    Constant(bool),
    /// The variable (modulo how many there are) has one of these values (bits).
    Is(usize, u32),
    Not(Box<Function>),
    Both(Box<Function>, Box<Function>),
    Either(Box<Function>, Box<Function>),
    If(Box<Function>, Box<Function>, Box<Function>),
}

fn function() -> impl Strategy<Value = Function> {
    let leaf = prop_oneof![
        1 => any::<bool>().prop_map(Function::Constant),
        8 => (0..16usize, 0..32u32).prop_map(|(variable, values)| Function::Is(variable, values)),
    ];
    leaf.prop_recursive(5, 40, 3, |inner| {
        let boxed = || inner.clone().prop_map(Box::new);
        prop_oneof![
            boxed().prop_map(Function::Not),
            (boxed(), boxed()).prop_map(|(a, b)| Function::Both(a, b)),
            (boxed(), boxed()).prop_map(|(a, b)| Function::Either(a, b)),
            (boxed(), boxed(), boxed()).prop_map(|(a, b, c)| Function::If(a, b, c)),
        ]
    })
}

/// How many values each variable has. One of a single value is a fact that is always the same.
fn arity() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(1..5u32, 1..6)
}

/// Every combination of values.
fn everybody(arity: &[u32]) -> Vec<Vec<u32>> {
    arity.iter().fold(vec![Vec::new()], |so_far, many| {
        so_far.iter().flat_map(|one| (0..*many).map(move |value| [one.as_slice(), &[value]].concat())).collect()
    })
}

impl Function {
    /// What it says, read plainly.
    fn says(&self, values: &[u32]) -> bool {
        match self {
            Function::Constant(says) => *says,
            Function::Is(variable, of) => of >> values[variable % values.len()] & 1 == 1,
            Function::Not(a) => !a.says(values),
            Function::Both(a, b) => a.says(values) && b.says(values),
            Function::Either(a, b) => a.says(values) || b.says(values),
            Function::If(a, b, c) => {
                if a.says(values) {
                    b.says(values)
                } else {
                    c.says(values)
                }
            }
        }
    }

    fn compile(&self, table: &mut Table) -> NodeId {
        let many = table.arity().len();
        let made = match self {
            Function::Constant(says) => return if *says { TRUE } else { FALSE },
            Function::Is(variable, of) => {
                table.choose(Variable::at(variable % many), |value| if of >> value & 1 == 1 { TRUE } else { FALSE })
            }
            Function::Not(a) => {
                let a = a.compile(table);
                table.not(a)
            }
            Function::Both(a, b) => {
                let (a, b) = (a.compile(table), b.compile(table));
                table.and(a, b)
            }
            Function::Either(a, b) => {
                let (a, b) = (a.compile(table), b.compile(table));
                table.or(a, b)
            }
            Function::If(a, b, c) => {
                let (a, b, c) = (a.compile(table), b.compile(table), c.compile(table));
                table.ite(a, b, c)
            }
        };
        made.expect("small")
    }
}

/// The values of a function for everybody.
fn values(table: &Table, node: NodeId, people: &[Vec<u32>]) -> Vec<bool> {
    people.iter().map(|one| table.evaluate(node, &|variable| one[variable.number()]) == TRUE).collect()
}

fn table(arity: &[u32]) -> Table {
    Table::new(arity.to_vec(), NodeCount(100_000))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_diagram_says_what_its_function_says(arity in arity(), f in function()) {
        let mut table = table(&arity);
        let (node, people) = (f.compile(&mut table), everybody(&arity));
        let expected: Vec<bool> = people.iter().map(|one| f.says(one)).collect();
        prop_assert_eq!(values(&table, node, &people), expected);
    }

    /// It depends on a variable exactly where somebody comes to another class once that alone is otherwise.
    #[test]
    fn the_support_is_what_the_class_depends_on(arity in arity(), all in prop::collection::vec(function(), 1..4)) {
        let mut table = table(&arity);
        let mut node = Table::terminal(2);
        for (position, f) in all.iter().enumerate() {
            let test = f.compile(&mut table);
            node = table.select(test, Table::terminal(position + 3), node).expect("small");
        }
        let class = |constant: NodeId| Table::number(constant).map(|number| number / 2);
        let ends = |one: &[u32]| class(table.evaluate(node, &|variable| one[variable.number()]));
        let depends = |variable: &usize| {
            everybody(&arity).iter().any(|one| {
                (0..arity[*variable]).any(|value| {
                    let mut other = one.clone();
                    other[*variable] = value;
                    ends(one) != ends(&other)
                })
            })
        };
        prop_assert_eq!(table.support(node, &class), (0..arity.len()).filter(depends).map(Variable::at).collect::<Vec<_>>());
    }

    /// Canonicity: one function is one node, and two nodes are two functions; whichever way they were made.
    #[test]
    fn equal_functions_are_equal_nodes(arity in arity(), all in prop::collection::vec(function(), 2..8)) {
        let mut table = table(&arity);
        let people = everybody(&arity);
        let made: Vec<(NodeId, Vec<bool>)> = all
            .iter()
            .map(|f| (f.compile(&mut table), people.iter().map(|one| f.says(one)).collect()))
            .collect();
        for (a, a_says) in &made {
            for (b, b_says) in &made {
                prop_assert_eq!(a == b, a_says == b_says);
            }
        }
    }

    #[test]
    fn the_laws_of_if(arity in arity(), (f, g, h) in (function(), function(), function())) {
        let mut table = table(&arity);
        let [f, g, h] = [f, g, h].map(|function| function.compile(&mut table));
        let mut ite = |a, b, c| table.ite(a, b, c).expect("small");
        prop_assert_eq!(ite(f, TRUE, FALSE), f);
        prop_assert_eq!(ite(f, g, g), g);
        prop_assert_eq!(ite(TRUE, g, h), g);
        prop_assert_eq!(ite(FALSE, g, h), h);
        let not_f = ite(f, FALSE, TRUE);
        prop_assert_eq!(ite(not_f, FALSE, TRUE), f);
        prop_assert_eq!(ite(not_f, h, g), ite(f, g, h));
        let (then, or) = (ite(f, g, FALSE), ite(f, FALSE, h));
        prop_assert_eq!(ite(then, TRUE, or), ite(f, g, h));
        // A choice of a choice by the same test is the first choice.
        let inner = ite(f, g, h);
        prop_assert_eq!(ite(f, inner, h), inner);
        prop_assert_eq!(ite(f, g, inner), inner);
    }

    #[test]
    fn the_laws_of_and_or_not(arity in arity(), (f, g, h) in (function(), function(), function())) {
        let mut table = table(&arity);
        let [f, g, h] = [f, g, h].map(|function| function.compile(&mut table));
        let (fg, gf) = (table.and(f, g).expect("small"), table.and(g, f).expect("small"));
        prop_assert_eq!(fg, gf);
        let gh = table.and(g, h).expect("small");
        prop_assert_eq!(table.and(fg, h), table.and(f, gh));
        let (f_or_g, f_or_h, g_or_h) =
            (table.or(f, g).expect("small"), table.or(f, h).expect("small"), table.or(g, h).expect("small"));
        prop_assert_eq!(table.or(g, f), Ok(f_or_g));
        prop_assert_eq!(table.or(f_or_g, h), table.or(f, g_or_h));
        prop_assert_eq!(table.or(f, gh), table.and(f_or_g, f_or_h));
        prop_assert_eq!(table.and(f, f_or_g), Ok(f));
        let (not_f, not_g) = (table.not(f).expect("small"), table.not(g).expect("small"));
        prop_assert_eq!(table.not(fg), table.or(not_f, not_g));
        prop_assert_eq!(table.and(f, not_f), Ok(FALSE));
        prop_assert_eq!(table.or(f, not_f), Ok(TRUE));
        prop_assert_eq!(table.and_not(f, g), table.and(f, not_g));
        prop_assert_eq!(table.intersects(f, g), fg != FALSE);
    }

    /// With more constants than true and false: which of several endings.
    #[test]
    fn select_chooses_among_endings(arity in arity(), tests in prop::collection::vec(function(), 1..5)) {
        let mut table = table(&arity);
        let mut ending = Table::terminal(2);
        for (position, test) in tests.iter().enumerate() {
            let test = test.compile(&mut table);
            ending = table.select(test, Table::terminal(position + 3), ending).expect("small");
        }
        let mut found = Vec::new();
        for one in everybody(&arity) {
            let expected = tests.iter().rposition(|test| test.says(&one)).map_or(2, |position| position + 3);
            prop_assert_eq!(table.evaluate(ending, &|variable| one[variable.number()]), Table::terminal(expected));
            found.push(Table::terminal(expected));
        }
        found.sort_unstable();
        found.dedup();
        prop_assert_eq!(table.terminals(ending, &PerVariable::like(table.arity(), None)), found);
    }

    /// Laid out, whoever is usual in most things and whoever is not end where the diagram says; nowhere, where a value on
    /// the way is not known. The values of some variables stand in several words.
    #[test]
    fn laid_out_it_ends_where_the_diagram_ends(
        arity in prop::collection::vec(prop_oneof![4 => 1..5u32, 1 => 20..32u32], 1..12),
        tests in prop::collection::vec(function(), 1..6),
        usual in prop::collection::vec(0..32u32, 12),
        people in prop::collection::vec(prop::collection::vec(prop::option::weighted(0.9, 0..32u32), 12), 30),
    ) {
        let mut table = table(&arity);
        let mut ending = Table::terminal(2);
        for (position, test) in tests.iter().enumerate() {
            let test = test.compile(&mut table);
            ending = table.select(test, Table::terminal(position + 3), ending).expect("small");
        }
        let usual: Point = usual.iter().zip(&arity).map(|(value, many)| value % many).collect();
        let runs = Runs::of(&table, ending, &usual);
        let usual: Assignment = usual.iter().copied().map(Some).collect();
        let people = people.iter().map(|one| one.iter().zip(&arity).map(|(value, many)| Some((*value)? % many)).collect());
        for one in people.chain([usual]) {
            let one: Assignment = one;
            let mut node = Some(ending);
            while let Some((variable, children)) = node.and_then(|node| table.decision(node)) {
                node = one[variable].map(|value| children[value as usize]);
            }
            prop_assert_eq!(runs.terminal(&runs.bits(&one)), node.filter(|node| Table::number(*node).is_some()));
        }
    }

    #[test]
    fn everybody_is_counted_once(arity in arity(), f in function()) {
        let mut table = table(&arity);
        let node = f.compile(&mut table);
        let many = everybody(&arity).iter().filter(|one| f.says(one)).count();
        prop_assert_eq!(table.count(node).to_string(), many.to_string());
    }

    /// Some variables held: the function of those who have these values, and everybody else like them.
    #[test]
    fn what_is_held_no_longer_matters(
        arity in arity(),
        f in function(),
        group in function(),
        only in (0..6usize, 0..6usize),
        held in prop::collection::vec(prop::option::of(0..4u32), 6),
    ) {
        let mut table = table(&arity);
        let node = f.compile(&mut table);
        let value = |variable: usize| held[variable].map(|value| value % arity[variable]);
        let left = table.restrict(node, &|variable| value(variable.number())).expect("small");
        let mut seen = [false; 2];
        for one in everybody(&arity) {
            let like: Vec<u32> = (0..one.len()).map(|variable| value(variable).unwrap_or(one[variable])).collect();
            prop_assert_eq!(table.evaluate(left, &|variable| one[variable.number()]) == TRUE, f.says(&like));
            seen[usize::from(f.says(&like))] = true;
        }
        // The same question without building anything.
        let assigned: Assignment = (0..arity.len()).map(value).collect();
        let constants = table.terminals(node, &assigned);
        prop_assert_eq!([constants.contains(&FALSE), constants.contains(&TRUE)], seen);
        prop_assert_eq!(table.satisfiable_together(node, TRUE, TRUE, &assigned), seen[1]);
        let who = group.compile(&mut table);
        // A variable matters exactly if changing it alone changes something.
        let mut supports = table.supports(&assigned);
        let depends = supports.of(&[node]);
        for variable in 0..arity.len() {
            let matters = held[variable].is_none() && everybody(&arity).iter().any(|one| {
                let mut one: Vec<u32> = (0..one.len()).map(|v| value(v).unwrap_or(one[v])).collect();
                let says: Vec<bool> = (0..arity[variable]).map(|value| { one[variable] = value; f.says(&one) }).collect();
                says.iter().any(|other| *other != says[0])
            });
            prop_assert_eq!(depends[Variable::at(variable)], matters, "variable {}", variable);
        }
        // What is known of one function makes no other depend on more, or on less.
        let group_alone = table.supports(&assigned).of(&[who]);
        prop_assert_eq!(supports.of(&[who]), group_alone);
        prop_assert_eq!(supports.of(&[node]), depends);
        // Two who differ in some variables alone, both of a group.
        let (first, last) = (only.0 % arity.len(), only.1 % arity.len());
        let only = first.min(last)..first.max(last) + 1;
        let whole = |one: &Vec<u32>| (0..one.len()).all(|v| value(v).is_none_or(|value| value == one[v])) && group.says(one);
        let people: Vec<Vec<u32>> = everybody(&arity).into_iter().filter(whole).collect();
        let like = |one: &[u32], other: &[u32]| (0..one.len()).all(|v| only.contains(&v) || one[v] == other[v]);
        let differs = people.iter().any(|one| people.iter().any(|other| like(one, other) && f.says(one) != f.says(other)));
        prop_assert_eq!(table.sensitive(node, who, Variable::at(only.start)..Variable::at(only.end), &assigned), differs);
    }

    /// The nearest: as few facts away as anybody, of a fact that has one variable or several.
    #[test]
    fn nobody_is_nearer_than_the_nearest(
        arity in arity(),
        f in function(),
        from in prop::collection::vec(0..4u32, 6),
        facts in prop::collection::vec(any::<bool>(), 6),
        costs in prop::collection::vec(0..5usize, 6),
    ) {
        let mut table = table(&arity);
        let node = f.compile(&mut table);
        let typical: Vec<u32> = arity.iter().zip(&from).map(|(many, value)| value % many).collect();
        // A fact begins at each variable that says so.
        let mut fact_of = Vec::new();
        for begins in facts.iter().take(arity.len()) {
            let last = fact_of.last().copied();
            fact_of.push(last.map_or(0, |last: usize| last + usize::from(*begins)));
        }
        let (groups, values) = (fact_of.iter().copied().map(VariableGroup).collect(), Point::from(typical.clone()));
        let changed = |one: &[u32]| -> Vec<usize> {
            let mut facts: Vec<usize> = (0..one.len()).filter(|v| one[*v] != typical[*v]).map(|v| fact_of[v]).collect();
            facts.dedup();
            facts
        };
        let people: Vec<Vec<u32>> = everybody(&arity).into_iter().filter(|one| f.says(one)).collect();
        let nearest = table.nearest(node, &Origin { values: &values, groups: &groups, cost: &|_| Cost::Change });
        let nearest: Option<Vec<u32>> = nearest.map(|point| point.iter().copied().collect());
        prop_assert_eq!(nearest.is_some(), !people.is_empty());
        if let Some(nearest) = nearest {
            prop_assert!(f.says(&nearest));
            prop_assert_eq!(Some(changed(&nearest).len()), people.iter().map(|one| changed(one).len()).min());
        }
        // The same where some facts must stay, and some cost only between two who are equally near.
        let cost = |VariableGroup(fact): VariableGroup| [Cost::Change, Cost::Change, Cost::Change, Cost::Assume, Cost::Never][costs[fact]];
        let count = |one: &[u32], kind: Cost| changed(one).iter().filter(|fact| cost(VariableGroup(**fact)) == kind).count();
        let far = |one: &[u32]| (count(one, Cost::Change), count(one, Cost::Assume));
        let nearest = table.nearest(node, &Origin { values: &values, groups: &groups, cost: &cost });
        let nearest: Option<Vec<u32>> = nearest.map(|point| point.iter().copied().collect());
        let expected = people.iter().filter(|one| count(one, Cost::Never) == 0).map(|one| far(one)).min();
        prop_assert_eq!(nearest.as_ref().map(|one| far(one)), expected);
        if let Some(nearest) = nearest {
            prop_assert!(f.says(&nearest) && count(&nearest, Cost::Never) == 0);
        }
    }
}

/// A value that no variable has is not known; of many values each has its own bit, though they fill several words.
#[test]
fn laid_out_nothing_is_mistaken_for_another_value() {
    let mut table = Table::new(vec![200, 2], NodeCount(1000));
    let each = table.choose(Variable::at(0), |value| Table::terminal(value as usize + 2)).expect("fits");
    for usual in [0, 63, 199, 200] {
        let runs = Runs::of(&table, each, &[usual, 0].into_iter().collect());
        let ends = |value: Option<u32>| runs.terminal(&runs.bits(&[value, None].into_iter().collect()));
        for value in (0..200).filter(|_| usual < 200) {
            assert_eq!(ends(Some(value)), Some(Table::terminal(value as usize + 2)), "usual {usual}");
        }
        assert_eq!((ends(None), ends(Some(200)), ends(Some(u32::MAX))), (None, None, None), "usual {usual}");
    }
}
