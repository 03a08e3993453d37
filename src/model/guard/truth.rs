//! The four answers a guard can have, and Kleene's tables over them.

/// What a guard says of one person. Doubt comes from the answer "not sure", open from a question not yet answered;
/// neither is ever read as false.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// It does not hold.
    False,
    /// It may hold: something it reads was answered "not sure".
    Doubt,
    /// Not known yet: something it reads is unanswered.
    Open,
    /// It holds.
    True,
}

impl Truth {
    /// True or false.
    pub fn known(holds: bool) -> Truth {
        if holds { Truth::True } else { Truth::False }
    }

    /// False decides; else what is open may still; else doubt.
    pub fn and(self, other: Truth) -> Truth {
        match (self, other) {
            (Truth::False, _) | (_, Truth::False) => Truth::False,
            (Truth::Open, _) | (_, Truth::Open) => Truth::Open,
            (Truth::Doubt, _) | (_, Truth::Doubt) => Truth::Doubt,
            (Truth::True, Truth::True) => Truth::True,
        }
    }

    /// True decides; else what is open may still; else doubt.
    pub fn or(self, other: Truth) -> Truth {
        match (self, other) {
            (Truth::True, _) | (_, Truth::True) => Truth::True,
            (Truth::Open, _) | (_, Truth::Open) => Truth::Open,
            (Truth::Doubt, _) | (_, Truth::Doubt) => Truth::Doubt,
            (Truth::False, Truth::False) => Truth::False,
        }
    }

    /// True and false change places. (Not `std::ops::Not`: guards read better in words.)
    #[expect(clippy::should_implement_trait, reason = "`truth.not()` stands beside `truth.and()` and `truth.or()`")]
    pub fn not(self) -> Truth {
        match self {
            Truth::True => Truth::False,
            Truth::False => Truth::True,
            Truth::Doubt => Truth::Doubt,
            Truth::Open => Truth::Open,
        }
    }

    /// `possibly(…)`: doubt counts as true.
    pub fn possibly(self) -> Truth {
        if self == Truth::Doubt { Truth::True } else { self }
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, Doubt, False, Open, True};

    /// The table of the design, row by row: g, not g, g and true/doubt/false, g or true/doubt/false, possibly(g).
    #[test]
    fn the_tables_are_those_of_the_design() {
        let rows: [(Truth, [Truth; 8]); 4] = [
            (True, [False, True, Doubt, False, True, True, True, True]),
            (False, [True, False, False, False, True, Doubt, False, False]),
            (Doubt, [Doubt, Doubt, Doubt, False, True, Doubt, Doubt, True]),
            (Open, [Open, Open, Open, False, True, Open, Open, Open]),
        ];
        for (g, expected) in rows {
            let found =
                [g.not(), g.and(True), g.and(Doubt), g.and(False), g.or(True), g.or(Doubt), g.or(False), g.possibly()];
            assert_eq!(found, expected, "{g:?}");
        }
    }

    #[test]
    fn and_and_or_do_not_mind_the_order() {
        for a in [False, Doubt, Open, True] {
            for b in [False, Doubt, Open, True] {
                assert_eq!(a.and(b), b.and(a));
                assert_eq!(a.or(b), b.or(a));
                assert_eq!(a.and(b).not(), a.not().or(b.not()));
            }
        }
    }
}
