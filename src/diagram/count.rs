//! At how many points a function is true (Bryant 1986, section 4.5): whole numbers of any size.

use std::fmt;

use super::hash::ByNode;
use super::{FALSE, NodeId, Table, Variable};

/// A whole number, in digits of one thousand million, least first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Many(Vec<u32>);

const DIGIT: u64 = 1_000_000_000;

impl Many {
    /// One.
    pub fn one() -> Many {
        Many(vec![1])
    }

    /// None at all?
    pub fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    fn digits(sum: impl Iterator<Item = u64>) -> Many {
        let mut carried = 0u64;
        let mut digits = Vec::new();
        for digit in sum {
            carried += digit;
            digits.push(u32::try_from(carried % DIGIT).unwrap_or(0));
            carried /= DIGIT;
        }
        while carried > 0 {
            digits.push(u32::try_from(carried % DIGIT).unwrap_or(0));
            carried /= DIGIT;
        }
        while digits.last() == Some(&0) {
            digits.pop();
        }
        Many(digits)
    }

    /// The sum.
    pub fn plus(&self, other: &Many) -> Many {
        let length = self.0.len().max(other.0.len());
        let digit = |many: &Many, place: usize| u64::from(many.0.get(place).copied().unwrap_or(0));
        Many::digits((0..length).map(|place| digit(self, place) + digit(other, place)))
    }

    /// So many times as many.
    pub fn times(&self, factor: u32) -> Many {
        Many::digits(self.0.iter().map(|digit| u64::from(*digit) * u64::from(factor)))
    }

    /// In words, such as "5.8 × 10^37", or the number itself when it is short.
    pub fn words(&self) -> String {
        let digits = self.to_string();
        match (digits.get(..1), digits.get(1..2)) {
            (Some(first), Some(second)) if digits.len() > 6 => format!("{first}.{second} × 10^{}", digits.len() - 1),
            _ => digits,
        }
    }
}

impl fmt::Display for Many {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut digits = self.0.iter().rev();
        match digits.next() {
            None => return f.write_str("0"),
            Some(first) => write!(f, "{first}")?,
        }
        digits.try_for_each(|digit| write!(f, "{digit:09}"))
    }
}

impl Table {
    /// At how many points the function is anything but false.
    pub fn count(&self, node: NodeId) -> Many {
        let mut counts: ByNode<Many> = ByNode::default();
        for node in self.descendants(node) {
            let count = match self.decision(node) {
                None if node == FALSE => Many::default(),
                None => Many::one(),
                Some((variable, children)) => children
                    .iter()
                    .fold(Many::default(), |sum, child| sum.plus(&self.scaled(&counts, *child, Some(variable)))),
            };
            counts.insert(node, count);
        }
        self.scaled(&counts, node, None)
    }

    /// The points of a node already counted, times the values of all variables between it and the one above it.
    fn scaled(&self, counts: &ByNode<Many>, node: NodeId, above: Option<Variable>) -> Many {
        let first = above.map_or(0, |above| above.number() + 1);
        let last = self.variable(node).number().min(self.arity.len());
        let arities = (first..last).map(|between| self.arity[Variable::at(between)]);
        let counted = counts.get(&node).cloned().unwrap_or_default();
        arities.fold(counted, |many, arity| many.times(arity))
    }
}

#[cfg(test)]
mod tests {
    use super::super::TRUE;
    use super::*;

    #[test]
    fn large_numbers_are_exact() {
        let mut many = Many::one();
        for _ in 0..40 {
            many = many.times(10);
        }
        assert_eq!(many.to_string(), format!("1{}", "0".repeat(40)));
        assert_eq!(many.words(), "1.0 × 10^40");
        assert_eq!(many.plus(&Many::one()).to_string(), format!("1{}1", "0".repeat(39)));
        assert_eq!(Many::default().to_string(), "0");
    }

    #[test]
    fn every_point_is_counted_once() {
        let mut table = Table::new(vec![2, 3, 4], crate::diagram::NodeCount(100));
        assert_eq!(table.count(TRUE).to_string(), "24");
        let middle = table.literal(Variable::at(1), 1).expect("fits");
        assert_eq!(table.count(middle).to_string(), "8");
        assert!(table.count(FALSE).is_zero());
    }
}
